package org.openvbc.models.capitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openvbc.models.capitation.CapitationSamples.*;
import static org.openvbc.models.capitation.CapitationStep.*;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openvbc.core.clause.ClaimsPaidBy;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.PerMemberPerMonth;
import org.openvbc.core.money.PerYear;
import org.openvbc.core.money.Rate;
import org.openvbc.core.time.MemberMonths;
import org.openvbc.core.time.PersonYears;
import org.openvbc.core.worksheet.Explanation;
import org.openvbc.models.Figures;
import org.openvbc.models.capitation.RiskSharePerformance.Cohort;
import org.openvbc.testing.TestTable;

/** Every figure that worked-examples.csv prints, computed by the models. */
class CapitationWorkedExamplesTest {
  private static final List<TestTable.Row> ROWS =
      TestTable.read(CapitationWorkedExamplesTest.class, "worked-examples.csv");
  private static final int FIGURES = 107;
  private static final Map<String, Map<String, Object>> COMPUTED = computed();

  private static Map<String, Map<String, Object>> computed() {
    Map<String, Map<String, Object>> all = new LinkedHashMap<>();
    all.put("total care", totalCareFigures());
    all.put("total care by month", byMonthFigures());
    all.put("units", unitFigures());
    all.put("cells", cellFigures());
    all.put(
        "percent of premium",
        Map.of("gross", ofPremium().settle(premium(Premium.of(Money.of(9_480_000)))).netPayment()));
    all.put("partial", partialFigures());
    all.put("stop-loss", stopLossFigures());
    all.put("aggregate", aggregateFigures());
    all.put("pool", poolFigures());
    all.put("marketplace corridor", marketplaceFigures());
    all.put("Vermont corridor", vermontFigures());
    all.put("Michigan corridor", michiganFigures());
    all.put("percent of premium risk", percentOfPremiumRisk());
    return all;
  }

  static List<TestTable.Row> rows() {
    return ROWS;
  }

  @ParameterizedTest(name = "{0}")
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

  // ---------------------------------------------------------------- what is computed

  private static Map<String, Object> totalCareFigures() {
    CapitationSettlement year = totalCare().settle(members(5_000));
    CapitationPerformance january =
        CapitationPerformance.of(members(5_000).membership().in(month(1)));
    CapitationYearSettlement end = yearEnd().build().settle(spent(year, "47500000").build());
    PerYear spending = PerYear.of("9500");
    return Map.of(
        "monthly payment", totalCare().settle(january).netPayment(),
        "annual payment", year.netPayment(),
        "per person and year", pmpm("900").perYear().amount(),
        "spend", PersonYears.of("5000").times(spending),
        "margin", end.margin(),
        "margin per member", end.marginPerMemberMonth().orElseThrow().perYear().amount(),
        "margin rate", end.marginRate().orElseThrow(),
        "medical loss ratio", end.medicalLossRatio().orElseThrow());
  }

  private static Map<String, Object> byMonthFigures() {
    CapitationSettlement year =
        totalCare()
            .settle(
                CapitationPerformance.of(
                    Membership.ofMembers(
                        YEAR, ALL, 5000, 5000, 4980, 4980, 4960, 4975, 4990, 5010, 5010, 5020, 5030,
                        5045)));
    return Map.of(
        "member months", year.memberMonths().months(), "annual payment", year.netPayment());
  }

  private static Map<String, Object> unitFigures() {
    Money revenue = Money.of(1_200_000_000);
    Money bonus = Money.of(50_000_000);
    MemberMonths months = MemberMonths.ofMembers(100_000, 12);
    PerMemberPerMonth monthly = PerYear.of("12000").perMonth();
    return Map.of(
        "12000 per month", months.times(PerMemberPerMonth.of("12000")),
        "12000 per year", PersonYears.of("100000").times(PerYear.of("12000")),
        "12000 per year as PMPM", monthly,
        "1000 PMPM for 1200000 member months", MemberMonths.of(1_200_000).times(monthly),
        "50000000 as a rate of revenue", Rate.of(bonus, revenue),
        "50000000 as PMPM", months.perMember(bonus.unrounded()),
        "five percent of revenue", revenue.times(Rate.of("0.05")));
  }

  private static Map<String, Object> cellFigures() {
    Explanation<CapitationSettlement> explained = byCell().explain(cells().build());
    CapitationSettlement settled = explained.settlement();
    Map<String, Object> figures = new LinkedHashMap<>();
    for (String cell : settled.performance().membership().cells()) {
      figures.put(cell, Figures.line(explained, CELL_AMOUNT, YEAR + ", professional, " + cell));
    }
    figures.put("base", settled.base());
    figures.put("member months", settled.memberMonths().months());
    figures.put("base per member month", settled.memberMonths().perMember(settled.base()));
    figures.put("gross", settled.gross());
    figures.put("carve-out", settled.carveOuts());
    figures.put("after carve-outs", settled.afterCarveOuts());
    figures.put("withheld", settled.withheld());
    figures.put("paid", settled.netPayment());
    return figures;
  }

  private static Map<String, Object> partialFigures() {
    CapitationSettlement paid = partial().settle(members(8_000));
    CapitationYearPerformance year = spent(paid, "22300000").leakage(Money.of(1_150_000)).build();
    CapitationYearSettlement whole = yearEnd().leakageChargeBack(Rate.ONE).build().settle(year);
    CapitationYearSettlement half =
        yearEnd().leakageChargeBack(Rate.of("0.5")).build().settle(year);
    return Map.of(
        "primary care", lines("primary care"),
        "Part B", lines("Part B"),
        "revenue", paid.netPayment(),
        "margin", whole.margin(),
        "margin per member month", whole.marginPerMemberMonth().orElseThrow(),
        "margin at half charge-back", half.margin());
  }

  private static Money lines(String category) {
    return partial().explain(members(8_000)).lines().stream()
        .filter(line -> line.line().step() == PAYMENT_LINE)
        .filter(line -> line.line().part().endsWith(category))
        .map(line -> (Money) line.line().value())
        .reduce(Money.ZERO, Money::plus);
  }

  private static Map<String, Object> stopLossFigures() {
    Explanation<StopLossSettlement> explained = specific().explain(largeClaims());
    return Map.of(
        "412000", Figures.line(explained, MEMBER_RECOVERY, "A"),
        "268500", Figures.line(explained, MEMBER_RECOVERY, "B"),
        "175000", Figures.line(explained, MEMBER_RECOVERY, "C"),
        "151200", Figures.line(explained, MEMBER_RECOVERY, "D"),
        "98000", Figures.line(explained, MEMBER_RECOVERY, "E"),
        "recovery", explained.settlement().netPayment(),
        "retained", explained.settlement().retained());
  }

  private static Map<String, Object> aggregateFigures() {
    Explanation<StopLossSettlement> explained = withAggregate().explain(aggregateClaims());
    return Map.of(
        "expected", Figures.line(explained, EXPECTED_CLAIMS),
        "attachment", Figures.line(explained, ATTACHMENT),
        "eligible", explained.settlement().eligible(),
        "recovery", explained.settlement().aggregateRecovery());
  }

  private static Map<String, Object> poolFigures() {
    Explanation<RiskPoolSettlement> explained = pool().explain(practices());
    RiskPoolSettlement settled = explained.settlement();
    RiskPoolPerformance practices = settled.performance();
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put(
        "capitation",
        practices.providers().stream()
            .map(RiskPoolPerformance.Provider::capitation)
            .reduce(Money.ZERO, Money::plus));
    figures.put("withheld", practices.withheld());
    figures.put("budget", Figures.line(explained, POOL_BUDGET));
    figures.put("costs", practices.costs());
    figures.put("result", settled.result());
    figures.put("returned", settled.netPayment());
    figures.put("returned per patient", settled.netPayment().times(Rate.of(1, 4_000)));
    for (RiskPoolSettlement.Part part : settled.parts()) {
      String name = part.provider().name();
      figures.put(name + " kept", part.provider().capitation().minus(part.provider().withheld()));
      figures.put(name + " returned", part.payment());
      figures.put(name + " total", part.total());
      figures.put(name + " own result", part.ownResult());
    }
    figures.put(
        "total",
        settled.parts().stream()
            .map(RiskPoolSettlement.Part::total)
            .reduce(Money.ZERO, Money::plus));
    return figures;
  }

  private static Explanation<RiskShareSettlement> at(RiskShare share, String costs, String target) {
    return share.explain(RiskSharePerformance.of(Money.of(target), Money.of(costs)));
  }

  private static Map<String, Object> marketplaceFigures() {
    Map<String, Object> figures = new LinkedHashMap<>();
    for (int percent : new int[] {101, 105, 108, 112, 95, 92, 88}) {
      figures.put(
          percent + " %",
          at(share(MARKETPLACE, ClaimsPaidBy.PROVIDER), percent + "000000", "100000000")
              .settlement()
              .netPayment());
    }
    return figures;
  }

  private static Map<String, Object> vermontFigures() {
    RiskShareSettlement settled =
        at(share(VERMONT, ClaimsPaidBy.PAYER), "105000000", "100000000").settlement();
    return Map.of(
        "105 % borne by the provider", settled.providerPart().negated(),
        "105 % borne by the payer", settled.payerPart().negated());
  }

  private static Map<String, Object> michiganFigures() {
    Explanation<RiskShareSettlement> explained =
        at(share(MICHIGAN, ClaimsPaidBy.PROVIDER), "88000000", "100000000");
    Money half = Money.of(5_000_000);
    Money keptOfHalf = Money.of(Figures.decimal(Figures.line(explained, BAND, "band 2"), 2));
    Money returned = explained.settlement().netPayment().negated();
    return Map.of(
        "88 % kept whole", Figures.line(explained, BAND, "band 1"),
        "88 % kept half", keptOfHalf,
        "88 % returned of the half band", half.minus(keptOfHalf),
        "88 % returned below", returned.minus(half.minus(keptOfHalf)),
        "88 % returned", returned);
  }

  private static Map<String, Object> percentOfPremiumRisk() {
    Map<String, Object> figures = new LinkedHashMap<>();
    for (Cohort row :
        List.of(
            Cohort.of("total", "10000", "9000"),
            Cohort.of("HMO", "6000", "5000"),
            Cohort.of("HMO R1", "3000", "3000"),
            Cohort.of("HMO R2", "3000", "2000"),
            Cohort.of("PPO", "4000", "4000"),
            Cohort.of("PPO R1", "2000", "2000"),
            Cohort.of("PPO R2", "2000", "3000"))) {
      RiskShareSettlement settled =
          ofRevenue(RiskShare.Level.WHOLE).settle(RiskSharePerformance.of(row));
      figures.put(row.name() + " target", settled.settled().get(0).target());
      figures.put(row.name() + " variance", settled.settled().get(0).variance());
      figures.put(row.name() + " provider", settled.netPayment());
    }
    RiskSharePerformance cohorts =
        RiskSharePerformance.of(Cohort.of("HMO", "6000", "5000"), Cohort.of("PPO", "4000", "4000"));
    assertThat(ofRevenue(RiskShare.Level.WHOLE).settle(cohorts).netPayment())
        .isEqualTo(Money.of(-400));
    figures.put(
        "by cohort provider", ofRevenue(RiskShare.Level.EACH_COHORT).settle(cohorts).netPayment());
    return figures;
  }
}
