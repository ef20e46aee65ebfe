package org.openvbc.models.sharedsavings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openvbc.models.sharedsavings.SharedSavingsSamples.*;
import static org.openvbc.models.sharedsavings.WithholdSamples.*;
import static org.openvbc.models.sharedsavings.WithholdStep.*;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.PerMemberPerMonth;
import org.openvbc.core.money.Rate;
import org.openvbc.core.time.MemberMonths;
import org.openvbc.core.worksheet.Explanation;
import org.openvbc.models.Figures;
import org.openvbc.testing.TestTable;

/** Every figure that withhold-examples.csv prints, computed by the models. */
class WithholdWorkedExamplesTest {
  private static final List<TestTable.Row> ROWS =
      TestTable.read(WithholdWorkedExamplesTest.class, "withhold-examples.csv");
  private static final int FIGURES = 43;
  private static final Map<String, Map<String, Object>> COMPUTED =
      Map.of(
          "risk pool", riskPool(),
          "sliding", slidingFigures(),
          "social risk", socialRisk(),
          "run rate", runRateFigures());

  static List<TestTable.Row> rows() {
    return ROWS;
  }

  @ParameterizedTest(name = "{0} {index}")
  @MethodSource("rows")
  void figureIsAsPrinted(TestTable.Row row) {
    BigDecimal wanted = new BigDecimal(row.text("printed"));
    Object figure =
        Objects.requireNonNull(COMPUTED.get(row.text("example"))).get(row.text("figure"));
    assertThat(Figures.decimal(Objects.requireNonNull(figure), wanted.scale()))
        .as(row.text("figure"))
        .isEqualByComparingTo(wanted);
  }

  @Test
  void everyFigureIsPrintedAndNoneTwice() {
    assertThat(ROWS).hasSize(FIGURES);
    assertThat(ROWS.stream().map(row -> row.text("example") + "/" + row.text("figure")))
        .doesNotHaveDuplicates();
    assertThat(COMPUTED.values().stream().mapToInt(Map::size).sum()).isEqualTo(FIGURES);
  }

  private static Map<String, Object> riskPool() {
    Explanation<WithholdSettlement> explained =
        withhold("0.15", WithholdRelease.riskPool()).explain(poolYear());
    WithholdSettlement settled = explained.settlement();
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put(
        "capitation",
        settled.parts().stream()
            .map(WithholdSettlement.Part::payments)
            .reduce(Money.ZERO, Money::plus));
    figures.put("withheld", settled.withheld());
    figures.put("budget", settled.performance().target().orElseThrow());
    figures.put("actual", settled.performance().actual().orElseThrow());
    figures.put("result", Figures.line(explained, POOL_RESULT));
    figures.put("returned", settled.returned());
    figures.put("per patient", settled.returned().times(Rate.of(1, 4_000)));
    for (WithholdSettlement.Part part : settled.parts()) {
      figures.put(part.provider() + " kept", part.payments().minus(part.withheld()));
      figures.put(part.provider() + " returned", part.returned());
      figures.put(part.provider() + " total", part.total());
    }
    figures.put(
        "sum",
        settled.parts().stream()
            .map(WithholdSettlement.Part::total)
            .reduce(Money.ZERO, Money::plus));
    return figures;
  }

  private static Map<String, Object> slidingFigures() {
    Explanation<WithholdSettlement> under = sliding().explain(slidingYear("99000000"));
    Explanation<WithholdSettlement> over = sliding().explain(slidingYear("101200000"));
    return Map.of(
        "withheld", under.settlement().withheld(),
        "quality part", Figures.line(under, QUALITY_PART),
        "cost part under the target", Figures.line(under, COST_PART),
        "returned under the target", under.settlement().returned(),
        "over", Figures.line(over, OVER),
        "cost part 1.2 % over", Figures.line(over, COST_PART),
        "returned 1.2 % over", over.settlement().netPayment());
  }

  private static Map<String, Object> socialRisk() {
    Map<String, MemberMonths> months = groups(12_000, 60_000, 48_000);
    EquityAdjustment before = new EquityAdjustment(adjustments());
    EquityAdjustment after = before.budgetNeutralOver(months);
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put("average", before.averageOver(months));
    figures.put("sum before", before.sum(months));
    for (String group : months.keySet()) {
      PerMemberPerMonth own = Objects.requireNonNull(after.byGroup().get(group));
      figures.put(group, own);
      figures.put(group + " in all", Objects.requireNonNull(months.get(group)).times(own));
    }
    figures.put("sum after", after.sum(months));
    return figures;
  }

  private static Map<String, Object> runRateFigures() {
    SharedSavingsSettlement projected = advance().settle(projection("0")).projected();
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put("incurred", halfYear().incurred());
    figures.put("incurred per member", halfYear().perMember());
    figures.put("run rate", halfYear().runRate(Rate.of("0.97")));
    figures.put("projected", projected.actual());
    figures.put("benchmark", projected.target());
    figures.put("projected savings", projected.grossSavings());
    figures.put("projected savings rate", projected.savingsRate().orElseThrow());
    return figures;
  }
}
