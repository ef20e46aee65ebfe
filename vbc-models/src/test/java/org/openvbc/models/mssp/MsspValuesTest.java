package org.openvbc.models.mssp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openvbc.models.mssp.MsspSamples.*;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openvbc.core.model.LanCategory;
import org.openvbc.core.model.Payment;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.PerYear;
import org.openvbc.core.money.Rate;
import org.openvbc.core.time.PersonYears;

/** Values are equal when what they say is, and say it in a sentence. */
class MsspValuesTest {
  private static final MsspTrack ENHANCED = MsspTrack.enhanced(2024, YEAR_2022, ONE_PERCENT);

  /** The first two are equal, all others differ from them and from one another. */
  private static void equalOnlyToTheFirst(Object same, Object... all) {
    assertThat(same).isEqualTo(all[0]).hasSameHashCodeAs(all[0]).isNotSameAs(all[0]);
    for (int i = 0; i < all.length; i++) {
      assertThat(all[i]).isNotEqualTo("something else");
      for (int j = 0; j < i; j++) {
        assertThat(all[i]).isNotEqualTo(all[j]);
        assertThat(all[i].hashCode()).isNotEqualTo(all[j].hashCode());
      }
    }
  }

  @Test
  void guardrailsAreEqualByStateAndBenchmark() {
    equalOnlyToTheFirst(
        Guardrail.twoWayBenchmark(Money.of("5")),
        Guardrail.twoWayBenchmark(Money.of("5.00")),
        Guardrail.twoWayBenchmark(Money.of("6")),
        Guardrail.applied(),
        Guardrail.notTriggered(),
        Guardrail.notStated());
    assertThat(Guardrail.twoWayBenchmark(Money.of("5"))).hasToString("two-way benchmark $5.00");
    assertThat(Guardrail.applied()).hasToString("applied");
    assertThat(Guardrail.notTriggered()).hasToString("not triggered");
    assertThat(Guardrail.notStated()).hasToString("not stated");
  }

  @Test
  void participantRevenuesAreEqualByStateAndAmount() {
    equalOnlyToTheFirst(
        ParticipantRevenue.of(Money.ZERO),
        ParticipantRevenue.of(Money.of("0.00")),
        ParticipantRevenue.of(Money.of("5")),
        ParticipantRevenue.notPublished(),
        ParticipantRevenue.notStated());
    assertThat(ParticipantRevenue.of(Money.of("5"))).hasToString("$5.00");
    assertThat(ParticipantRevenue.notPublished()).hasToString("not published");
    assertThat(ParticipantRevenue.notStated()).hasToString("not stated");
  }

  @Test
  void electionsAreEqualByRate() {
    equalOnlyToTheFirst(
        MinimumSavingsRate.fixed("0.01"),
        MinimumSavingsRate.fixed("0.010"),
        MinimumSavingsRate.fixed("0.02"),
        VARIABLE);
    assertThat(VARIABLE).hasToString("variable").isEqualTo(MinimumSavingsRate.variable());
    assertThat(VARIABLE.hashCode()).isZero();
    assertThat(MinimumSavingsRate.fixed("0.005")).hasToString("fixed 0.5%");
    assertThatThrownBy(VARIABLE::rate)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("the variable minimum savings rate has no fixed rate");
  }

  @Test
  void trackReadsAsASentenceOfItsTerms() {
    assertThat(ENHANCED)
        .asString()
        .startsWith(
            "PY2024 ENHANCED: shares 75% of savings up to 20% of the benchmark, losses at 40% to"
                + " 75%, minimum savings rate fixed 1%");
    assertThat(MsspTrack.basicE(2024, YEAR_2022, VARIABLE))
        .asString()
        .startsWith(
            "PY2024 BASIC E: shares 50% of savings up to 10% of the benchmark, losses at 30%,"
                + " minimum savings rate variable");
    assertThat(MsspTrack.basicA(2024, YEAR_2022))
        .asString()
        .startsWith(
            "PY2024 BASIC A: shares 40% of savings up to 10% of the benchmark, minimum savings"
                + " rate variable");
  }

  @Test
  void performanceReadsAsASentence() {
    assertThat(aco("95000000").build())
        .asString()
        .startsWith(
            "ACO with 10000 assigned beneficiaries, benchmark $100,000,000.00, expenditures"
                + " $95,000,000.00, quality 80%, quality performance standard met");
  }

  @Test
  void settlementReadsAsASentence() {
    assertThat(ENHANCED.settle(aco("95000000").advanceBalance(Money.of("75000")).build()))
        .hasToString(
            "PY2024 ENHANCED: savings of $5,000,000.00 against a benchmark of $100,000,000.00;"
                + " shared savings earned; the ACO is paid $3,600,000.00 after $75,000.00 of"
                + " advances recouped");
    assertThat(ENHANCED.settle(aco("105000000").build()))
        .hasToString(
            "PY2024 ENHANCED: losses of $5,000,000.00 against a benchmark of $100,000,000.00;"
                + " shared losses owed; the ACO owes $2,000,000.00");
  }

  @Test
  void settlementNamesItsFiguresAndWhoPaysWhom() {
    MsspSettlement settled = ENHANCED.settle(aco("95000000").build());

    assertThat(settled.model()).hasToString("mssp.enhanced/2024");
    assertThat(settled.expenditures()).isEqualTo(Money.of("95000000"));
    assertThat(settled.savingsRate()).isEqualTo(Rate.of("0.05"));
    assertThat(settled.sharedBeforeSequestration()).isEqualTo(Money.of("3750000").unrounded());
    assertThat(settled.sharedAfterSequestration()).isEqualTo(Money.of("3675000").unrounded());
    assertThat(settled.paymentLimit()).isEqualTo(Money.of("20000000").unrounded());
    assertThat(settled.payments())
        .isEqualTo(List.of(new Payment("CMS", "ACO", Money.of("3675000"))));
    assertThat(ENHANCED.settle(aco("105000000").build()).payments())
        .isEqualTo(List.of(new Payment("ACO", "CMS", Money.of("2000000"))));
  }

  @Test
  void oneSidedTrackIsCategory3AAndATwoSidedOne3B() {
    assertThat(MsspTrack.basicB(2024, YEAR_2022).traits().lanCategory())
        .isEqualTo(LanCategory.CATEGORY_3A);
    assertThat(ENHANCED.traits().lanCategory()).isEqualTo(LanCategory.CATEGORY_3B);
  }

  @Test
  void eachFactoryMakesItsOwnOption() {
    LocalDate old = LocalDate.of(2016, 1, 1);
    assertThat(
            List.of(
                MsspTrack.track1(2018, old).option(),
                MsspTrack.track1Plus(2018, old, VARIABLE, LossLimitBasis.REVENUE).option(),
                MsspTrack.track2(2018, old, VARIABLE, 1).option(),
                MsspTrack.track3(2018, old, VARIABLE).option(),
                MsspTrack.basicA(2024, YEAR_2022).option(),
                MsspTrack.basicB(2024, YEAR_2022).option(),
                MsspTrack.basicC(2024, YEAR_2022, VARIABLE).option(),
                MsspTrack.basicD(2024, YEAR_2022, VARIABLE).option(),
                MsspTrack.basicE(2024, YEAR_2022, VARIABLE).option(),
                ENHANCED.option()))
        .containsExactly(ParticipationOption.values());
  }

  @Test
  void halfRateIsATermOfBasicLevelsWithAgreementsFrom2024Alone() {
    assertThat(MsspTrack.basicA(2024, YEAR_2024).lowRevenueShareOfRate())
        .isEqualTo(Rate.of("0.50"));
    assertThat(MsspTrack.basicA(2024, YEAR_2022).lowRevenueShareOfRate()).isEqualTo(Rate.ZERO);
    assertThat(MsspTrack.enhanced(2024, YEAR_2024, VARIABLE).lowRevenueShareOfRate())
        .isEqualTo(Rate.ZERO);
  }

  /** A copy changes one term; terms that were looked up for another year stay as they were. */
  @Test
  void copyForAnotherYearKeepsItsRatesAndShowsThemAsAssumptions() {
    MsspTrack copy =
        MsspTrack.enhanced(2024, YEAR_2022, ONE_PERCENT)
            .withAgreementStart(JULY_2019)
            .withPerformanceYear(org.openvbc.core.time.PerformanceYear.of(2020));

    assertThat(copy.sequestrationRate()).isEqualTo(Rate.of("0.02"));
    assertThat(copy.explain(aco("95000000").build()).assumptions()).hasSize(1);
  }

  @Test
  void tableBeginsWith500Beneficiaries() {
    MsspTrack track = MsspTrack.basicA(2024, YEAR_2022);

    assertThat(track.explain(aco("1", "1", 500).build()).toString())
        .contains("Minimum savings and loss rate, by table");
    assertThat(track.explain(aco("1", "1", 499).build()).toString())
        .contains("Minimum savings and loss rate, below the table");
  }

  @Test
  void whatIsInOrderIsNotNamedBesideWhatIsNot() {
    assertThatThrownBy(
            () ->
                ENHANCED.settle(
                    aco("100000000", "95000000", 10_000, met("80.001"))
                        .termination(Termination.byAco(LocalDate.of(2024, 12, 31)))
                        .build()))
        .hasMessage(
            "MsspPerformance: quality score is 80.001%, must be rounded to two decimals of a"
                + " percent since PY2021 (42 CFR 425.512(b))");
  }

  @Test
  void enrolmentTotalsAreEqualByTheirTypes() {
    EnrollmentTotals one =
        EnrollmentTotals.of(
            EnrollmentType.ESRD, PersonYears.of("1"), PerYear.of("2"), PerYear.of("3"));

    assertThat(one)
        .isEqualTo(
            EnrollmentTotals.of(
                EnrollmentType.ESRD, PersonYears.of("1.0"), PerYear.of("2.00"), PerYear.of("3")));
  }
}
