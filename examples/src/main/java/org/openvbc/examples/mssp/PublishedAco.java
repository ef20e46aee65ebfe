package org.openvbc.examples.mssp;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.quality.QualityStanding;
import org.openvbc.core.quality.Score;
import org.openvbc.examples.replay.PublishedFileException;
import org.openvbc.models.mssp.Guardrail;
import org.openvbc.models.mssp.LossLimitBasis;
import org.openvbc.models.mssp.MinimumSavingsRate;
import org.openvbc.models.mssp.ParticipantRevenue;
import org.openvbc.models.mssp.ParticipationOption;

/** Reads the facts that a settlement needs out of one published row. */
final class PublishedAco {
  private static final LocalDate JULY_2019 = LocalDate.of(2019, 7, 1);
  private static final LocalDate AGREEMENTS_OF_2016 = LocalDate.of(2016, 1, 1);
  private static final LocalDate AGREEMENTS_OF_2024 = LocalDate.of(2024, 1, 1);
  private static final int TABLE_BELOW = 5000;
  private static final int TABLE_BEGINS = 500;
  private static final Set<String> FIXED_RATES = Set.of("0", "0.005", "0.01", "0.015", "0.02");

  private PublishedAco() {}

  static AcoYear of(PublishedRow row) {
    ParticipationOption option = row.track();
    boolean isTrack2 = option == ParticipationOption.TRACK_2;
    return new AcoYear(
        row.performanceYear(),
        option,
        row.agreementStart(),
        election(row),
        row.assignedBeneficiaries() < TABLE_BEGINS
            ? row.minimumSavingsRate().map(Rate::of)
            : Optional.empty(),
        isTrack2 ? Optional.of(yearInTrack2(row)) : Optional.empty(),
        option == ParticipationOption.TRACK_1_PLUS
            ? Optional.of(limitBasis(row))
            : Optional.empty(),
        onTwelveMonths(row, row.benchmark()),
        onTwelveMonths(row, row.difference()),
        row.assignedBeneficiaries(),
        quality(row),
        ParticipantRevenue.notPublished(),
        row.revenueCategory(),
        Money.of(row.disasterAdjustment().map(BigDecimal::abs).orElse(BigDecimal.ZERO)),
        advanceBalance(row),
        guardrail(row));
  }

  private static Money onTwelveMonths(PublishedRow row, BigDecimal amount) {
    return row.performanceYear().months() == 12 ? Money.of(amount) : Money.of(amount).times(2);
  }

  /**
   * The election shows in the printed minimum savings rate: one of the fixed rates, or what the
   * table gives. Where the table holds whatever was elected, the election does not matter.
   */
  private static MinimumSavingsRate election(PublishedRow row) {
    boolean tableHolds =
        row.assignedBeneficiaries() < TABLE_BELOW
            && !row.performanceYear().firstDay().isBefore(JULY_2019);
    if (!row.track().isTwoSided() || tableHolds) {
      return MinimumSavingsRate.variable();
    }
    if (row.track() == ParticipationOption.TRACK_2
        && row.agreementStart().isBefore(AGREEMENTS_OF_2016)) {
      return MinimumSavingsRate.fixed("0.02");
    }
    return row.minimumSavingsRate()
        .map(BigDecimal::stripTrailingZeros)
        .map(BigDecimal::toPlainString)
        .filter(FIXED_RATES::contains)
        .map(MinimumSavingsRate::fixed)
        .orElse(MinimumSavingsRate.variable());
  }

  /**
   * The file does not say how many years an ACO spent in Track 2; at least those of this agreement.
   * The year decides only a loss limit that no published row reaches.
   */
  private static int yearInTrack2(PublishedRow row) {
    int first = Math.max(row.agreementStart().getYear(), 2013);
    return Math.max(1, row.year() - first + 1);
  }

  private static LossLimitBasis limitBasis(PublishedRow row) {
    return row.revenueLossLimit().orElse(false) ? LossLimitBasis.REVENUE : LossLimitBasis.BENCHMARK;
  }

  private static QualityStanding quality(PublishedRow row) {
    PublishedRow.Quality quality = row.quality();
    Score score = quality.score().map(Rate::of).map(Score::new).orElseGet(() -> unscored(row));
    if (quality.standardMet().orElseGet(() -> sharesSomething(row))) {
      return QualityStanding.met(score);
    }
    return quality.alternativeStandardMet().orElse(false)
        ? QualityStanding.alternativeMet(score)
        : QualityStanding.notMet(score);
  }

  /**
   * Before PY2016 the standard is not published; a final sharing rate of zero says it was missed.
   */
  private static boolean sharesSomething(PublishedRow row) {
    return row.sharingRate().map(rate -> rate.signum() != 0).orElse(true);
  }

  /**
   * Without a score: full marks for reporting in PY2014 and PY2015; later the score must not
   * matter.
   */
  private static Score unscored(PublishedRow row) {
    boolean reportingCounts = row.year() <= 2015;
    boolean scoreMatters =
        row.year() <= 2020
            || row.quality().alternativeStandardMet().orElse(false)
            || (row.difference().signum() < 0 && isScaledLoss(row.track()));
    if (!reportingCounts && scoreMatters) {
      throw new PublishedFileException(
          row.origin().file(),
          row.origin().line(),
          PublishedColumn.QUALITY_SCORE.label(),
          "no score for " + row.acoId(),
          "a score, because it moves the rate of " + row.track().label());
    }
    return reportingCounts ? Score.FULL : Score.NONE;
  }

  private static boolean isScaledLoss(ParticipationOption option) {
    return option == ParticipationOption.TRACK_2
        || option == ParticipationOption.TRACK_3
        || option == ParticipationOption.ENHANCED;
  }

  private static Money advanceBalance(PublishedRow row) {
    return Money.of(row.advancePayment().balance().orElse(BigDecimal.ZERO))
        .plus(Money.of(row.advanceInvestment().balance().orElse(BigDecimal.ZERO)));
  }

  private static Guardrail guardrail(PublishedRow row) {
    if (row.agreementStart().isBefore(AGREEMENTS_OF_2024)) {
      return Guardrail.notStated();
    }
    return row.guardrail().orElse(false) ? Guardrail.applied() : Guardrail.notTriggered();
  }
}
