package org.openvbc.models.mssp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openvbc.models.mssp.MsspSamples.*;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.PerYear;
import org.openvbc.core.money.Rate;
import org.openvbc.core.time.PerformanceYear;
import org.openvbc.core.time.PersonYears;
import org.openvbc.core.worksheet.ExplainedLine;
import org.openvbc.core.worksheet.Explanation;
import org.openvbc.testing.Filed;

/** The worksheet of each outcome, word for word. */
class MsspWorksheetTest {
  private static final LocalDate YEAR_2016 = LocalDate.of(2016, 1, 1);
  private static final Map<String, MsspCase> CASES = cases();

  private static Map<String, MsspCase> cases() {
    Map<String, MsspCase> all = new LinkedHashMap<>();
    all.put(
        "track-1-paid",
        of(MsspTrack.track1(2018, YEAR_2016), aco("100000000", "92000000", 9_139, met("92"))));
    all.put(
        "basic-e-revenue-loss-limit",
        of(
            MsspTrack.basicE(2024, YEAR_2022, ONE_PERCENT),
            aco("150000000", "158000000", 15_000)
                .participantRevenue(ParticipantRevenue.of(Money.of("22000000")))));
    all.put(
        "enhanced-loss-with-disaster",
        of(
            MsspTrack.enhanced(2023, YEAR_2022, ONE_PERCENT),
            aco("245000000", "252350000", 15_000, met("71.78"))
                .disasterRelief(
                    DisasterRelief.publicHealthEmergency(PerformanceYear.of(2023))
                        .and(DisasterRelief.ofShare(Rate.of("0.385"), 3)))));
    all.put(
        "basic-a-half-rate",
        of(
            MsspTrack.basicA(2024, YEAR_2024),
            aco("94203000", "92000000", 8_238, alternative("76.43"))
                .revenueCategory(RevenueCategory.LOW_REVENUE)));
    all.put(
        "basic-e-guardrail",
        of(
            MsspTrack.basicE(2024, YEAR_2024, NO_MINIMUM),
            aco("100400000")
                .participantRevenue(ParticipantRevenue.notPublished())
                .revenueCategory(RevenueCategory.HIGH_REVENUE)
                .guardrail(Guardrail.twoWayBenchmark(Money.of("100409657")))));
    all.put(
        "basic-d-guardrail-loss",
        of(
            MsspTrack.basicD(2025, YEAR_2024, ONE_PERCENT),
            aco("103000000")
                .participantRevenue(ParticipantRevenue.notPublished())
                .revenueCategory(RevenueCategory.LOW_REVENUE)
                .guardrail(Guardrail.twoWayBenchmark(Money.of("101000000")))));
    all.put(
        "track-3-half-year",
        of(
            MsspTrack.of(
                ParticipationOption.TRACK_3,
                PerformanceYear.firstHalfOf(2019),
                YEAR_2016,
                MinimumSavingsRate.fixed("0.005")),
            aco("90000000", "86400000", 10_000, met("92"))));
    all.put(
        "basic-b-below-minimum",
        of(MsspTrack.basicB(2021, JULY_2019), aco("98408857", "95473669", 10_274, met("100"))));
    all.put(
        "basic-e-alternative-standard",
        of(
            MsspTrack.basicE(2024, LocalDate.of(2020, 1, 1), VARIABLE),
            aco("87392050", "76584733", 5_095, alternative("76.63"))
                .participantRevenue(ParticipantRevenue.notPublished())));
    all.put(
        "basic-a-recouped",
        of(
            MsspTrack.basicA(2024, YEAR_2024),
            aco("139891304", "134541539", 9_996, met("85"))
                .revenueCategory(RevenueCategory.LOW_REVENUE)
                .advanceBalance(Money.of("1630434"))));
    all.put(
        "track-2-loss",
        of(
            MsspTrack.track2(2015, LocalDate.of(2013, 1, 1), MinimumSavingsRate.fixed("0.02"), 3),
            aco("100000000", "104000000", 15_000, met("96.35"))));
    all.put(
        "track-1-plus-terminated",
        of(
            MsspTrack.track1Plus(2020, YEAR_2016, ONE_PERCENT, LossLimitBasis.BENCHMARK),
            aco("104000000").termination(Termination.byAco(LocalDate.of(2020, 8, 31)))));
    all.put(
        "enhanced-below-500",
        of(
            MsspTrack.enhanced(2024, YEAR_2022, ONE_PERCENT),
            aco("10000000", "9000000", 499, met("80"))));
    all.put(
        "enhanced-small-fixed-election",
        of(
            MsspTrack.enhanced(2024, YEAR_2022, ONE_PERCENT),
            aco("10000000", "9000000", 4_999, notMet("40"))));
    all.put(
        "enhanced-assumption",
        of(
            MsspTrack.enhanced(2024, YEAR_2022, ONE_PERCENT)
                .withSharingRate(Rate.of("0.60"))
                .withSequestrationRate(Rate.of("0.03")),
            aco("100000000", "58000000", 10_000, met("80"))));
    all.put(
        "enhanced-by-type",
        of(
            MsspTrack.enhanced(2026, YEAR_2024, VARIABLE),
            MsspPerformance.builder()
                .totals(
                    EnrollmentTotals.of(
                            EnrollmentType.ESRD,
                            PersonYears.of("100"),
                            PerYear.of("90000"),
                            PerYear.of("91000"))
                        .with(
                            EnrollmentType.AGED_NON_DUAL,
                            PersonYears.ofMonths(94_203),
                            PerYear.of("12000"),
                            PerYear.of("12100")))
                .assignedBeneficiaries(8_238)
                .quality(met("90"))
                .guardrail(Guardrail.notTriggered())));
    return all;
  }

  private static MsspCase of(MsspTrack track, MsspPerformance.Builder aco) {
    return new MsspCase(track, aco.build());
  }

  static Set<String> names() {
    return CASES.keySet();
  }

  private static Explanation<MsspSettlement> explain(String name) {
    MsspCase each = Objects.requireNonNull(CASES.get(name));
    return each.track().explain(each.aco());
  }

  @ParameterizedTest
  @MethodSource("names")
  void worksheetReadsAsFiled(String name) {
    Filed.assertReadsAs(
        MsspWorksheetTest.class, "worksheets/" + name + ".txt", explain(name).withFormulas());
  }

  @Test
  void worksheetWithoutFormulasReadsAsFiled() {
    Filed.assertReadsAs(
        MsspWorksheetTest.class,
        "worksheets/" + "basic-e-revenue-loss-limit-short.txt",
        explain("basic-e-revenue-loss-limit").toString());
  }

  @Test
  void markdownReadsAsFiled() {
    Filed.assertReadsAs(
        MsspWorksheetTest.class,
        "worksheets/" + "enhanced-loss-with-disaster.md",
        explain("enhanced-loss-with-disaster").toMarkdown());
  }

  @Test
  void everyStepIsReachedByAWorksheet() {
    Set<MsspStep> reached = EnumSet.noneOf(MsspStep.class);
    names().stream()
        .flatMap(name -> explain(name).lines().stream())
        .forEach(line -> reached.add((MsspStep) line.line().step()));

    assertThat(reached).containsExactly(MsspStep.values());
  }

  @ParameterizedTest
  @MethodSource("names")
  void lastLineOfMoneyIsTheNetPayment(String name) {
    Explanation<MsspSettlement> explained = explain(name);
    ExplainedLine last = explained.lines().get(explained.lines().size() - 1);

    assertThat(last.line().money()).contains(explained.settlement().netPayment());
  }

  @Test
  void assumptionsAndUnverifiedFiguresAreListed() {
    assertThat(explain("enhanced-assumption").assumptions())
        .extracting(ExplainedLine::label)
        .containsExactly("Final sharing rate", "Shared savings after sequestration");
    assertThat(explain("enhanced-below-500").unverified())
        .extracting(ExplainedLine::label)
        .containsExactly("Minimum savings and loss rate, below the table");
    assertThat(explain("track-1-plus-terminated").unverified())
        .extracting(ExplainedLine::label)
        .containsExactly("Loss limit on benchmark");
    assertThat(explain("track-1-paid").unverified()).isEmpty();
    assertThat(explain("track-1-paid").assumptions()).isEmpty();
  }
}
