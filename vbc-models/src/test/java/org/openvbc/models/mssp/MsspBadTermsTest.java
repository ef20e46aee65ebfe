package org.openvbc.models.mssp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.openvbc.models.mssp.MsspSamples.*;

import java.time.LocalDate;
import java.util.function.Function;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openvbc.core.model.InvalidTermsException;
import org.openvbc.core.model.Violation;
import org.openvbc.core.money.Rate;
import org.openvbc.core.parameter.UnsupportedPeriodException;
import org.openvbc.core.time.PerformanceYear;

/** Terms that no track can have are refused with field, value, bound and rule. */
class MsspBadTermsTest {
  private static final LocalDate YEAR_2012 = LocalDate.of(2012, 4, 1);
  private static final LocalDate YEAR_2016 = LocalDate.of(2016, 1, 1);
  private static final MsspTrack ENHANCED = MsspTrack.enhanced(2024, YEAR_2022, VARIABLE);

  private static void refuses(ThrowingCallable making, String violation) {
    assertThatThrownBy(making)
        .isInstanceOf(InvalidTermsException.class)
        .hasMessage("MsspTrack: " + violation);
  }

  static Stream<Arguments> rates() {
    return Stream.of(
        rate("sharingRate", MsspTrack::withSharingRate, "42 CFR 425.610"),
        rate("paymentLimit", MsspTrack::withPaymentLimit, "42 CFR 425.610"),
        rate("sequestrationRate", MsspTrack::withSequestrationRate, "42 CFR 425.610"),
        rate("revenueLossLimit", MsspTrack::withRevenueLossLimit, "42 CFR 425.610"),
        rate("benchmarkLossLimit", MsspTrack::withBenchmarkLossLimit, "42 CFR 425.610"),
        rate("lowRevenueShareOfRate", MsspTrack::withLowRevenueShareOfRate, "42 CFR 425.605(h)"),
        rate("minimumRateBelowTable", MsspTrack::withMinimumRateBelowTable, "42 CFR 425.610"));
  }

  interface WithRate {
    MsspTrack apply(MsspTrack track, Rate rate);
  }

  private static Arguments rate(String field, WithRate with, String rule) {
    return Arguments.of(field, with, rule);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rates")
  void rateLiesBetweenNothingAndTheWhole(String field, WithRate with, String rule) {
    refuses(
        () -> with.apply(ENHANCED, Rate.of("1.000001")),
        field + " is 100.0001%, must be between 0% and 100% (" + rule + ")");
    refuses(
        () -> with.apply(ENHANCED, Rate.of("-0.000001")),
        field + " is -0.0001%, must be between 0% and 100% (" + rule + ")");
    assertThatCode(() -> with.apply(ENHANCED, Rate.ZERO)).doesNotThrowAnyException();
    assertThatCode(() -> with.apply(ENHANCED, Rate.ONE)).doesNotThrowAnyException();
  }

  @Test
  void lossRatesLieBetweenNothingAndTheWhole() {
    refuses(
        () -> ENHANCED.withLossRateFloor(Rate.of("-0.1")),
        "lossRateFloor is -10%, must be between 0% and 100% (42 CFR 425.610)");
    refuses(
        () -> ENHANCED.withLossRateCeiling(Rate.of("1.1")),
        "lossRateCeiling is 110%, must be between 0% and 100% (42 CFR 425.610)");
  }

  @Test
  void lossRateCeilingIsNotBelowTheFloor() {
    refuses(
        () -> ENHANCED.withLossRateFloor(Rate.of("0.7500001")),
        "lossRateCeiling is 75%, must be at least the floor of 75.00001% (42 CFR 425.610)");
    assertThat(ENHANCED.withLossRateFloor(Rate.of("0.75")).lossRateFloor())
        .isEqualTo(Rate.of("0.75"));
  }

  @Test
  void agreementBeganNoEarlierThanTheProgramme() {
    refuses(
        () -> MsspTrack.track1(2013, YEAR_2012.minusDays(1)),
        "agreementStart is 2012-03-31, must be on or after 2012-04-01, when the programme began"
            + " (42 CFR 425.200)");
    assertThatCode(() -> MsspTrack.track1(2013, YEAR_2012)).doesNotThrowAnyException();
  }

  @Test
  void basicAndEnhancedBeginWithAgreementsFromJuly2019() {
    LocalDate june = JULY_2019.minusDays(1);
    refuses(
        () -> MsspTrack.basicA(2020, june),
        "agreementStart is 2019-06-30, must be on or after 2019-07-01 for BASIC A (42 CFR"
            + " 425.600(a))");
    refuses(
        () -> MsspTrack.enhanced(2020, june, VARIABLE),
        "agreementStart is 2019-06-30, must be on or after 2019-07-01 for ENHANCED (42 CFR"
            + " 425.600(a))");
    refuses(
        () -> MsspTrack.track1(2020, JULY_2019),
        "agreementStart is 2019-07-01, must be before 2019-07-01 for Track 1 (42 CFR 425.600(a))");
    assertThatCode(() -> MsspTrack.track1(2020, june)).doesNotThrowAnyException();
    assertThatCode(() -> MsspTrack.basicA(2020, JULY_2019)).doesNotThrowAnyException();
  }

  @Test
  void agreementHasBegunByTheFirstDayOfTheYear() {
    refuses(
        () -> MsspTrack.basicA(2022, YEAR_2022.plusDays(1)),
        "agreementStart is 2022-01-02, must be no later than the first day of PY2022 (42 CFR"
            + " 425.200)");
    assertThatCode(() -> MsspTrack.basicA(2022, YEAR_2022)).doesNotThrowAnyException();
  }

  @Test
  void firstHalfOf2019BelongsToOlderAgreementsAndTheSecondToNewerOnes() {
    assertThatThrownBy(
            () ->
                MsspTrack.of(
                    ParticipationOption.TRACK_3,
                    PerformanceYear.secondHalfOf(2019),
                    YEAR_2016,
                    VARIABLE))
        .isInstanceOf(InvalidTermsException.class)
        .hasMessage(
            "MsspTrack: performanceYear is PY2019H2, must be January to June for an agreement"
                + " before July 2019, July to December for a later one (42 CFR 425.609)");
    assertThatCode(
            () ->
                MsspTrack.of(
                    ParticipationOption.TRACK_3,
                    PerformanceYear.firstHalfOf(2019),
                    YEAR_2016,
                    VARIABLE))
        .doesNotThrowAnyException();
    assertThatCode(
            () ->
                MsspTrack.of(
                    ParticipationOption.ENHANCED,
                    PerformanceYear.secondHalfOf(2019),
                    JULY_2019,
                    VARIABLE))
        .doesNotThrowAnyException();
  }

  @Test
  void oneSidedTrackHasTheVariableRate() {
    Function<ParticipationOption, MsspTrack> fixed =
        option -> MsspTrack.of(option, PerformanceYear.of(2024), YEAR_2022, NO_MINIMUM);
    refuses(
        () -> fixed.apply(ParticipationOption.BASIC_B),
        "minimumSavingsRate is fixed 0%, must be variable in the one-sided BASIC B (42 CFR"
            + " 425.604(b), 425.605(b)(1))");
    refuses(
        () ->
            MsspTrack.of(
                ParticipationOption.TRACK_1, PerformanceYear.of(2018), YEAR_2016, ONE_PERCENT),
        "minimumSavingsRate is fixed 1%, must be variable in the one-sided Track 1 (42 CFR"
            + " 425.604(b), 425.605(b)(1))");
  }

  @Test
  void onlyTheFiveFixedRatesCanBeElected() {
    for (String rate : new String[] {"0", "0.005", "0.01", "0.015", "0.02"}) {
      assertThat(MsspTrack.enhanced(2024, YEAR_2022, MinimumSavingsRate.fixed(rate))).isNotNull();
    }
    for (String rate : new String[] {"0.0051", "0.025", "0.03", "-0.005", "0.0049999"}) {
      refuses(
          () -> MsspTrack.enhanced(2024, YEAR_2022, MinimumSavingsRate.fixed(rate)),
          "minimumSavingsRate is fixed "
              + Rate.of(rate)
              + ", must be variable or one of 0%, 0.5%, 1%, 1.5%, 2% (42 CFR 425.605(b)(2),"
              + " 425.606(b), 425.610(b))");
    }
  }

  @Test
  void track2AgreementsBefore2016HadNoChoiceOfRate() {
    LocalDate last = YEAR_2016.minusDays(1);
    String bound = ", must be fixed 2% in Track 2 agreements before 2016 (42 CFR 425.606(b))";
    refuses(
        () -> MsspTrack.track2(2018, last, ONE_PERCENT, 3),
        "minimumSavingsRate is fixed 1%" + bound);
    refuses(
        () -> MsspTrack.track2(2018, last, VARIABLE, 3), "minimumSavingsRate is variable" + bound);
    assertThatCode(() -> MsspTrack.track2(2018, last, MinimumSavingsRate.fixed("0.02"), 3))
        .doesNotThrowAnyException();
    assertThatCode(() -> MsspTrack.track2(2018, YEAR_2016, ONE_PERCENT, 3))
        .doesNotThrowAnyException();
    assertThatCode(() -> MsspTrack.track2(2018, YEAR_2016, VARIABLE, 3)).doesNotThrowAnyException();
    assertThatCode(() -> MsspTrack.track3(2018, last, ONE_PERCENT)).doesNotThrowAnyException();
  }

  @Test
  void yearInTrack2IsStatedForTrack2Alone() {
    refuses(
        () ->
            MsspTrack.of(
                ParticipationOption.TRACK_2, PerformanceYear.of(2018), YEAR_2016, VARIABLE),
        "yearInTrack2 is not stated, must be stated for Track 2 and for no other track (42 CFR"
            + " 425.606(g))");
    refuses(
        () -> ENHANCED.withYearInTrack2(2),
        "yearInTrack2 is 2, must be stated for Track 2 and for no other track (42 CFR 425.606(g))");
    refuses(
        () -> MsspTrack.track2(2018, YEAR_2016, VARIABLE, 0),
        "yearInTrack2 is 0, must be at least 1 (42 CFR 425.606(g))");
    MsspParameters published =
        MsspParameters.of(ParticipationOption.TRACK_2, PerformanceYear.of(2018));
    assertThatThrownBy(() -> published.benchmarkLossLimit(0))
        .hasMessage("yearInTrack2 is 0, must be at least 1 (42 CFR 425.606(g))");
  }

  @Test
  void lossLimitBasisIsStatedForTrack1PlusAlone() {
    refuses(
        () ->
            MsspTrack.of(
                ParticipationOption.TRACK_1_PLUS, PerformanceYear.of(2018), YEAR_2016, VARIABLE),
        "lossLimitBasis is not stated, must be stated for Track 1+ and for no other track (Track"
            + " 1+ Model participation agreement)");
    refuses(
        () -> ENHANCED.withLossLimitBasis(LossLimitBasis.BENCHMARK),
        "lossLimitBasis is BENCHMARK, must be stated for Track 1+ and for no other track (Track"
            + " 1+ Model participation agreement)");
  }

  @Test
  void allThatIsWrongIsNamedAtOnce() {
    InvalidTermsException refused =
        catchThrowableOfType(
            InvalidTermsException.class,
            () ->
                MsspTrack.builder()
                    .option(ParticipationOption.BASIC_A)
                    .performanceYear(PerformanceYear.of(2024))
                    .agreementStart(LocalDate.of(2012, 3, 31))
                    .minimumSavingsRate(MinimumSavingsRate.fixed("0.03"))
                    .sharingRate(Rate.of("2"))
                    .lossRateFloor(Rate.of("0.1"))
                    .yearInTrack2(0)
                    .lossLimitBasis(LossLimitBasis.REVENUE)
                    .build());

    assertThat(refused.violations())
        .extracting(Violation::field)
        .containsExactly(
            "sharingRate",
            "lossRateCeiling",
            "agreementStart",
            "agreementStart",
            "minimumSavingsRate",
            "minimumSavingsRate",
            "yearInTrack2",
            "yearInTrack2",
            "lossLimitBasis");
    refused
        .violations()
        .forEach(violation -> assertThat(refused).hasMessageContaining(violation.toString()));
  }

  @Test
  void yearOutsideTheProgrammeIsUnsupported() {
    String covered =
        " is not a performance year of the Shared Savings Program: covered are PY2013 to PY2026 and"
            + " the halves PY2019H1 and PY2019H2 (42 CFR 425.609)";
    PerformanceYear[] outside = {
      PerformanceYear.of(2012),
      PerformanceYear.of(2027),
      PerformanceYear.firstHalfOf(2020),
      PerformanceYear.secondHalfOf(2018)
    };
    for (PerformanceYear year : outside) {
      assertThatThrownBy(() -> MsspParameters.of(ParticipationOption.TRACK_1, year))
          .isInstanceOf(UnsupportedPeriodException.class)
          .hasMessage(year + covered);
    }
    assertThatThrownBy(() -> MsspTrack.basicA(2027, YEAR_2024))
        .isInstanceOf(UnsupportedPeriodException.class)
        .hasMessage("PY2027" + covered);
  }

  @Test
  void optionOutsideItsYearsIsUnsupported() {
    assertThatThrownBy(() -> MsspTrack.track1(2022, YEAR_2016))
        .isInstanceOf(UnsupportedPeriodException.class)
        .hasMessage(
            "Track 1 was not offered in PY2022: offered then are [BASIC A, BASIC B, BASIC C,"
                + " BASIC D, BASIC E, ENHANCED]");
    assertThatThrownBy(() -> MsspTrack.track3(2015, YEAR_2012, VARIABLE))
        .isInstanceOf(UnsupportedPeriodException.class)
        .hasMessage("Track 3 was not offered in PY2015: offered then are [Track 1, Track 2]");
    assertThatThrownBy(
            () -> MsspTrack.track1Plus(2017, YEAR_2016, VARIABLE, LossLimitBasis.REVENUE))
        .isInstanceOf(UnsupportedPeriodException.class)
        .hasMessage(
            "Track 1+ was not offered in PY2017: offered then are [Track 1, Track 2, Track 3]");
    for (PerformanceYear early :
        new PerformanceYear[] {PerformanceYear.of(2019), PerformanceYear.firstHalfOf(2019)}) {
      assertThatThrownBy(
              () -> MsspTrack.of(ParticipationOption.BASIC_E, early, JULY_2019, VARIABLE))
          .isInstanceOf(UnsupportedPeriodException.class)
          .hasMessage(
              "BASIC E was not offered in "
                  + early
                  + ": offered then are [Track 1, Track 1+, Track 2, Track 3]");
    }
  }
}
