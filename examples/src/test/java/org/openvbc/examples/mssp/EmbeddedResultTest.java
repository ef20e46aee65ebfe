package org.openvbc.examples.mssp;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openvbc.core.model.Outcome;
import org.openvbc.core.model.Outcome.Kind;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Rounding;
import org.openvbc.core.quality.QualityStanding.Standard;
import org.openvbc.core.time.PerformanceYear;
import org.openvbc.models.mssp.MsspLimit;
import org.openvbc.models.mssp.MsspOutcomes;
import org.openvbc.models.mssp.MsspSettlement;
import org.openvbc.models.mssp.ParticipationOption;

class EmbeddedResultTest {
  private static final List<EmbeddedResult> ALL = EmbeddedResult.all();

  /** What a settlement shows, told from the settlement alone. */
  enum Shown {
    PAID(paid -> isPaidInFull(paid) && paid.limitedBy() == MsspLimit.NONE && months(paid) == 12),
    AT_PAYMENT_LIMIT(at -> isPaidInFull(at) && at.limitedBy() == MsspLimit.PAYMENT_LIMIT),
    SAVINGS_BELOW_MINIMUM_RATE(outcome(MsspOutcomes.BELOW_MINIMUM_SAVINGS_RATE)),
    LOSSES_BELOW_MINIMUM_RATE(outcome(MsspOutcomes.BELOW_MINIMUM_LOSS_RATE)),
    ONE_SIDED_WITH_HIGHER_SPENDING(outcome(MsspOutcomes.LOSSES_NOT_SHARED)),
    QUALITY_FAILED(outcome(MsspOutcomes.QUALITY_STANDARD_NOT_MET)),
    QUALITY_FAILED_WITH_LOSSES(
        owed -> isOwed(owed) && owed.performance().quality().standard() == Standard.NOT_MET),
    ALTERNATIVE_STANDARD(
        paid ->
            isPaidInFull(paid)
                && paid.performance().quality().standard() == Standard.ALTERNATIVE_MET
                && paid.track().sharingRate().compareTo(paid.finalRate()) > 0),
    OWED_AT_FLAT_RATE(owed -> isOwed(owed) && !hasScaledLossRate(owed)),
    OWED_BY_THE_SCORE(
        owed ->
            isOwed(owed)
                && hasScaledLossRate(owed)
                && !owed.finalRate().equals(owed.track().lossRateFloor())
                && !owed.finalRate().equals(owed.track().lossRateCeiling())),
    AT_LOSS_RATE_FLOOR(
        owed ->
            isOwed(owed)
                && hasScaledLossRate(owed)
                && owed.finalRate().equals(owed.track().lossRateFloor())),
    WAIVED(waived -> waived.outcome().kind() == Kind.WAIVED),
    REVENUE_LIMITED(limited -> limited.limitedBy() == MsspLimit.REVENUE_LOSS_LIMIT),
    HALF_YEAR_PAID(paid -> isPaidInFull(paid) && months(paid) == 6),
    HALF_YEAR_OWED(owed -> isOwed(owed) && months(owed) == 6),
    RECOUPED(paid -> paid.recouped().isPositive() && paid.netPayment().isPositive()),
    ALL_RECOUPED(paid -> paid.recouped().isPositive() && paid.netPayment().isZero()),
    HALF_RATE(outcome(MsspOutcomes.SAVINGS_EARNED_AT_HALF_RATE)),
    GUARDRAIL(outcome(MsspOutcomes.GUARDRAIL));

    private final Predicate<MsspSettlement> isShownBy;

    Shown(Predicate<MsspSettlement> isShownBy) {
      this.isShownBy = isShownBy;
    }

    private static Predicate<MsspSettlement> outcome(Outcome outcome) {
      return settlement -> settlement.outcome().equals(outcome);
    }

    private static boolean isPaidInFull(MsspSettlement settlement) {
      return settlement.outcome().equals(MsspOutcomes.SAVINGS_EARNED);
    }

    private static boolean isOwed(MsspSettlement settlement) {
      return settlement.outcome().equals(MsspOutcomes.LOSSES_OWED);
    }

    private static boolean hasScaledLossRate(MsspSettlement settlement) {
      return !settlement.track().lossRateFloor().equals(settlement.track().lossRateCeiling());
    }

    private static int months(MsspSettlement settlement) {
      return settlement.track().performanceYear().months();
    }
  }

  @Test
  void thereAreEighty() {
    assertThat(ALL).hasSize(80);
    assertThat(ALL.stream().map(result -> result.acoId() + " " + result.facts().year()))
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @EnumSource
  void everyOutcomeIsShown(Shown shown) {
    assertThat(ALL)
        .map(result -> result.facts().settle(Rounding.DOLLARS))
        .anyMatch(shown.isShownBy);
  }

  @Test
  void everyTrackAndLevelIsShown() {
    Set<ParticipationOption> options =
        ALL.stream()
            .map(result -> result.facts().option())
            .collect(toCollection(() -> EnumSet.noneOf(ParticipationOption.class)));
    assertThat(options).containsExactlyInAnyOrder(ParticipationOption.values());
  }

  @Test
  void everyPerformanceYearAndBothHalvesOf2019AreShown() {
    Stream<String> years = IntStream.rangeClosed(2013, 2024).mapToObj(Integer::toString);
    assertThat(ALL.stream().map(result -> result.facts().year().label()).distinct())
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(years, Stream.of("2019H1", "2019H2"))
                .collect(toCollection(TreeSet::new)));
  }

  @Test
  void resultsComeByPerformanceYear() {
    assertThat(ALL.stream().map(result -> result.facts().year().year())).isSorted();
  }

  static List<EmbeddedResult> all() {
    return ALL;
  }

  @ParameterizedTest
  @MethodSource("all")
  void theSettlementIsWithinTheToleranceOfThePrintedOne(EmbeddedResult result) {
    Money ours = result.facts().settle(Rounding.CENTS).earned();
    assertThat(ours.minus(result.cms()).abs())
        .as("%s in %s: %s, printed %s", result.acoId(), result.facts().year(), ours, result.cms())
        .isLessThanOrEqualTo(result.tolerance());
  }

  /** A printed score hides half of its fourth decimal, and rates are at most 0.75. */
  @ParameterizedTest
  @MethodSource("all")
  void theToleranceIsNoMoreThanPrintingCanHide(EmbeddedResult result) {
    MsspSettlement settlement = result.facts().settle(Rounding.DOLLARS);
    boolean isSettled =
        EnumSet.of(Kind.EARNED, Kind.OWED, Kind.WAIVED).contains(settlement.outcome().kind());
    Money hiddenByScore =
        settlement
            .grossSavings()
            .abs()
            .times(settlement.track().sharingRate())
            .times(Rate.of("0.00005"))
            .rounded(Rounding.CENTS);
    assertThat(result.tolerance())
        .isLessThanOrEqualTo(isSettled ? Money.of("1.50").plus(hiddenByScore) : Money.ZERO);
  }

  @ParameterizedTest
  @MethodSource("all")
  void eachNamesItsSourceAndWhatItShows(EmbeddedResult result) {
    int year = result.facts().year().year();
    String suffix = result.facts().year().label().equals("2019H2") ? "A" : "";
    assertThat(result.source())
        .startsWith("CMS Performance Year Financial and Quality Results PUF PY" + year + suffix);
    assertThat(result.condition()).isNotBlank();
  }

  /** What the label says is what the settlement does. */
  @ParameterizedTest
  @CsvSource({
    "paid, EARNED",
    "at the payment limit, EARNED",
    "recouped, EARNED",
    "half rate, EARNED",
    "alternative standard, EARNED",
    "half year: paid, EARNED",
    "half year: at the payment limit, EARNED",
    "half year: recouped, EARNED",
    "owed, OWED",
    "half year: owed, OWED",
    "waived by disaster, WAIVED",
    "quality standard failed, NOT_ELIGIBLE",
    "guardrail, NOT_AT_RISK",
    "one-sided, NOT_AT_RISK",
    "half year: one-sided, NOT_AT_RISK",
    "under the minimum, WITHIN_CORRIDOR",
    "half year: under the minimum, WITHIN_CORRIDOR",
    "loss under the minimum, WITHIN_CORRIDOR"
  })
  void theLabelSaysWhatTheSettlementDoes(String label, Kind kind) {
    assertThat(ALL.stream().filter(result -> result.condition().startsWith(label)))
        .isNotEmpty()
        .allSatisfy(
            result ->
                assertThat(result.facts().settle(Rounding.DOLLARS).outcome().kind())
                    .as(result.acoId())
                    .isEqualTo(kind));
  }

  @Test
  void aHalfYearIsHeldOnTwelveMonths() {
    EmbeddedResult result = EmbeddedResult.of("A1001", PerformanceYear.secondHalfOf(2019));
    assertThat(result.facts().benchmark()).isEqualTo(Money.of("1022147740"));
    assertThat(result.facts().savings()).isEqualTo(Money.of("56261340"));
    assertThat(result.facts().settle(Rounding.CENTS).grossSavings())
        .isEqualTo(Money.of("56261340"));
  }

  @Test
  void aResultThatIsNotThereIsNamed() {
    assertThatThrownBy(() -> EmbeddedResult.of("A0000", PerformanceYear.of(2024)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("A0000")
        .hasMessageContaining("2024");
  }
}
