package org.openvbc.core.actuarial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openvbc.core.actuarial.Printed.assertPrinted;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.PerMemberPerMonth;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Rounding;
import org.openvbc.core.money.Unrounded;
import org.openvbc.core.time.MemberMonths;
import org.openvbc.core.time.MonthRange;
import org.openvbc.testing.TestTable;

/**
 * A commercial target from two base years and the savings against it, step by step: how the pieces
 * of this package fit together.
 */
class TargetAndSavingsTest {
  private static final MemberMonths MEMBERS = MemberMonths.of(120_000);
  private static final RiskScore RISK = RiskScore.of("1.035", "any one model");

  private final Map<String, Object> figures = new LinkedHashMap<>();

  private <F> F line(String figure, F value) {
    figures.put(figure, value);
    return value;
  }

  private PerMemberPerMonth baseYear(int year, String cost, String risk) {
    Rate trend =
        line(
            "trend of " + year,
            Trend.between(MonthRange.ofYear(year), MonthRange.ofYear(2025), Rate.of("0.055"))
                .factor());
    return line(
        year + " trended and moved by risk",
        PerMemberPerMonth.of(cost)
            .times(trend)
            .times(RISK.relativeTo(RiskScore.of(risk, "any one model"))));
  }

  private PerMemberPerMonth target() {
    BlendedCost years =
        new BlendedCost(
            List.of(
                new BlendedCost.Part("2023", Rate.of("0.35"), baseYear(2023, "412", "1.010")),
                new BlendedCost.Part("2024", Rate.of("0.65"), baseYear(2024, "431", "1.020"))));
    return line("published", line("weighted", years.value()).rounded(Rounding.CENTS));
  }

  private Unrounded incurred() {
    Unrounded counted =
        line(
            "counted claims",
            Money.of(52_460_000).unrounded().minus(Money.of(1_415_000).unrounded()));
    return line("incurred", Completion.incurred(counted, Rate.of("0.982")));
  }

  @Test
  void everyPrintedFigureFollows() {
    PoolingCharge.Sides sides =
        PoolingCharge.of("18.50").onBothSides(target(), incurred(), MEMBERS);
    line("target with pooling", sides.target());
    Unrounded target = line("target in all", MEMBERS.times(sides.target()));
    Unrounded savings = line("savings", target.minus(line("actual with pooling", sides.actual())));
    Rate rate = line("savings rate", Rate.of(savings, target));
    ChanceOfSavings chance = ChanceOfSavings.of(Rate.of("2.6"), 10_000);
    line("standard errors", chance.deviations(rate));
    line("chance", chance.chance(rate));

    List<TestTable.Row> rows = TestTable.read(TargetAndSavingsTest.class, "target-and-savings.csv");
    assertThat(rows).hasSize(15);
    assertThat(figures).hasSize(rows.size());
    for (TestTable.Row row : rows) {
      assertPrinted(
          row.toString(), Objects.requireNonNull(figures.get(row.toString())), row.text("printed"));
    }
  }
}
