package org.openvbc.models.sharedsavings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openvbc.models.sharedsavings.SharedSavingsSamples.*;
import static org.openvbc.models.sharedsavings.SharedSavingsStep.*;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openvbc.core.actuarial.ChanceOfSavings;
import org.openvbc.core.clause.KeptOfGains;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.PerMemberPerMonth;
import org.openvbc.core.money.PerYear;
import org.openvbc.core.money.Rate;
import org.openvbc.core.quality.QualityStanding;
import org.openvbc.core.quality.Score;
import org.openvbc.core.time.MemberMonths;
import org.openvbc.core.time.MonthRange;
import org.openvbc.core.worksheet.Explanation;
import org.openvbc.models.Figures;
import org.openvbc.models.mssp.MsspPerformance;
import org.openvbc.models.mssp.MsspTrack;
import org.openvbc.testing.TestTable;

/** Every figure that worked-examples.csv prints, computed by the models. */
class SharedSavingsWorkedExamplesTest {
  private static final List<TestTable.Row> ROWS =
      TestTable.read(SharedSavingsWorkedExamplesTest.class, "worked-examples.csv");
  private static final int FIGURES = 59;
  private static final Map<String, Map<String, Object>> COMPUTED = computed();

  private static Map<String, Map<String, Object>> computed() {
    Map<String, Map<String, Object>> all = new LinkedHashMap<>();
    all.put("article", article());
    all.put("full", fullFigures());
    all.put("minimum rate", minimumRate());
    all.put("thresholds", thresholds());
    all.put("quality sets the rate", qualitySetsTheRate());
    all.put("no double payment", noDoublePayment());
    all.put("regional blend", Map.of("target", regionalBlend()));
    return all;
  }

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

  // ---------------------------------------------------------------- what is computed

  private static SharedSavingsSettlement article(String share) {
    Rate minimum =
        MsspTrack.track1(2015, LocalDate.of(2014, 1, 1))
            .settle(
                MsspPerformance.builder()
                    .benchmark(Money.of(100_000_000))
                    .expenditures(Money.of(95_000_000))
                    .assignedBeneficiaries(10_000)
                    .quality(QualityStanding.met(Score.FULL))
                    .build())
            .minimumRate();
    return plain("100000000")
        .withSavings(
            SavingsShare.of(Threshold.firstDollar(minimum), SharingRate.fixed(Rate.of(share)))
                .cappedAt(Rate.of("0.1")))
        .settle(cost("95000000"));
  }

  private static Map<String, Object> article() {
    SharedSavingsSettlement half = article("0.5");
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put(
        "target", MemberMonths.ofMembers(10_000, 12).personYears().times(PerYear.of("10000")));
    figures.put("gross savings", half.grossSavings());
    figures.put("savings rate", half.savingsRate().orElseThrow());
    figures.put("minimum rate at 10000 lives", half.terms().savings().threshold().rate());
    putChance(figures, half, "2.14");
    figures.put("cap", half.target().times(half.terms().savings().cap().orElseThrow()));
    KeptOfGains sequestered = KeptOfGains.afterWithholding(Rate.of("0.02"));
    for (String percent : new String[] {"40", "50", "75"}) {
      Money earned = article("0." + percent).earned();
      figures.put("earned at " + percent + " %", earned);
      figures.put(percent + " % after sequestration", sequestered.of(earned.unrounded()));
    }
    return figures;
  }

  private static Map<String, Object> fullFigures() {
    Explanation<SharedSavingsSettlement> explained = full().explain(fullYear());
    SharedSavingsSettlement settled = explained.settlement();
    String early = "base 2023-01 to 2023-12";
    String late = "base 2024-01 to 2024-12";
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put("trend 2023", Figures.line(explained, TREND, early));
    figures.put("trend 2024", Figures.line(explained, TREND, late));
    figures.put("2023 brought forward", Figures.line(explained, BASE_BROUGHT_FORWARD, early));
    figures.put("2024 brought forward", Figures.line(explained, BASE_BROUGHT_FORWARD, late));
    figures.put("own target", Figures.line(explained, OWN_TARGET));
    figures.put("published target", settled.targetPerMember().orElseThrow());
    figures.put(
        "target with pooling", settled.performance().memberMonths().perMember(settled.target()));
    figures.put("target", settled.target());
    figures.put("truncated", Figures.line(explained, TRUNCATED));
    figures.put("incurred", Figures.line(explained, INCURRED));
    figures.put("actual", settled.actual());
    figures.put("gross savings", settled.grossSavings());
    figures.put("savings rate", settled.savingsRate().orElseThrow());
    figures.put("quality factor", settled.sharing().qualityFactor());
    figures.put("earned", settled.earned());
    figures.put("cap", Figures.line(explained, PAYMENT_CAP));
    figures.put("fee offset", settled.feeOffset());
    figures.put("due", settled.due());
    figures.put("balance", settled.netPayment());
    putChance(figures, settled, "2.6");
    return figures;
  }

  /** How likely chance alone shows such savings of 10,000 lives. */
  private static void putChance(
      Map<String, Object> figures, SharedSavingsSettlement settled, String variation) {
    ChanceOfSavings group = ChanceOfSavings.of(Rate.of(variation), 10_000);
    figures.put("standard errors", group.deviations(settled.savingsRate().orElseThrow()));
    figures.put("by chance", settled.chance(group).orElseThrow());
  }

  private static SharedSavingsSettlement perMember(String actual) {
    MemberMonths months = MemberMonths.of(125_000);
    return plain(Target.perMember(pmpm("500")))
        .withSavings(
            SavingsShare.of(
                Threshold.firstDollar(Rate.of("0.01")), SharingRate.fixed(Rate.of("0.5"))))
        .settle(
            cost("0")
                .withMemberMonths(months)
                .withCosts(ClaimCosts.incurred(months.times(pmpm(actual)))));
  }

  private static Map<String, Object> minimumRate() {
    SharedSavingsSettlement settled = perMember("495.50");
    Threshold threshold = settled.terms().savings().threshold();
    return Map.of(
        "target", settled.target(),
        "gross savings", settled.grossSavings(),
        "half of it", settled.grossSavings().times(Rate.of("0.5")),
        "savings rate", settled.savingsRate().orElseThrow(),
        "paid", settled.netPayment(),
        "actual needed",
            settled.targetPerMember().orElseThrow().times(threshold.rate().complement()),
        "paid at what is needed", perMember("495").netPayment());
  }

  private static Map<String, Object> thresholds() {
    Rate two = Rate.of("0.02");
    Map<String, SavingsShare> shares = new LinkedHashMap<>();
    shares.put(
        "first dollar",
        SavingsShare.of(Threshold.firstDollar(two), SharingRate.fixed(Rate.of("0.5"))));
    shares.put(
        "excess only",
        SavingsShare.of(Threshold.excessOnly(two), SharingRate.fixed(Rate.of("0.5"))));
    shares.put(
        "80 % of the excess",
        SavingsShare.of(Threshold.excessOnly(two), SharingRate.fixed(Rate.of("0.8"))));
    Map<String, Object> figures = new LinkedHashMap<>();
    for (String actual : new String[] {"9700000", "9800000", "9800000.01"}) {
      shares.forEach(
          (name, share) ->
              figures.put(
                  actual + " " + name,
                  plain("10000000").withSavings(share).settle(cost(actual)).netPayment()));
    }
    return figures;
  }

  private static Map<String, Object> qualitySetsTheRate() {
    SharedSavings contract =
        plain("10000000")
            .withSavings(
                SavingsShare.of(
                    Threshold.NONE,
                    SharingRate.range(
                        Rate.of("0.15"), Rate.of("0.30"), Rate.of("0.60"), Score.of("0.50"))));
    SharedSavingsSettlement high = contract.settle(cost("9000000", "0.62"));
    SharedSavingsSettlement low = contract.settle(cost("9000000", "0.25"));
    return Map.of(
        "share at 0.62", high.sharing().share(),
        "earned at 0.62", high.earned(),
        "share at 0.25", low.sharing().share(),
        "earned at 0.25", low.earned());
  }

  /** Claims with settled bundles, fees and pay for performance as costs, all in the total. */
  private static Map<String, Object> noDoublePayment() {
    SharedSavingsSettlement settled =
        plain("50000000")
            .withSavings(
                SavingsShare.of(Threshold.NONE, SharingRate.multiplied(Rate.of("0.5"), BY_SCORE)))
            .withFeeTreatment(FeeTreatment.costOfCare())
            .settle(
                cost("47890000", "0.9")
                    .withCareCoordinationFees(dollars("480000"))
                    .withCosts(ClaimCosts.incurred(dollars("48040000"))));
    return Map.of(
        "actual", settled.actual(),
        "gross savings", settled.grossSavings(),
        "earned", settled.earned(),
        "payer net", settled.payerNet());
  }

  private static PerMemberPerMonth regionalBlend() {
    BaseYear own =
        BaseYear.builder()
            .period(MonthRange.ofYear(2024))
            .cost(BaseCost.perMember(pmpm("464.38")))
            .riskScore(risk("1"))
            .weight(Rate.ONE)
            .trend(Rate.ONE)
            .build();
    return plain(
            HistoricalTarget.builder()
                .addBaseYears(own)
                .regional(Blend.of("0.65", "482.00"))
                .build())
        .settle(cost("1").withRiskScore(risk("1")))
        .targetPerMember()
        .orElseThrow();
  }
}
