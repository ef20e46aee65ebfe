package org.openvbc.models.episode.medicaid;

import static org.openvbc.models.episode.medicaid.MedicaidStep.*;

import java.util.List;
import java.util.Optional;
import org.openvbc.core.model.Outcome;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Unrounded;
import org.openvbc.core.worksheet.Worksheet;

/**
 * The settlement of one episode type in its order: risk-adjusted average, thresholds and quality,
 * then a method for the gain share and one for the risk share.
 */
final class MedicaidRule {
  private final MedicaidEpisodeModel terms;
  private final Unrounded acceptable;
  private final Unrounded commendable;
  private final Unrounded gainSharingLimit;
  private final Rate share;

  MedicaidRule(MedicaidEpisodeModel terms) {
    this.terms = terms;
    acceptable = terms.acceptable().unrounded();
    commendable = terms.commendable().unrounded();
    gainSharingLimit = terms.gainSharingLimit().unrounded();
    share = terms.sharingRate();
  }

  MedicaidSettlement settle(MedicaidPerformance provider, Worksheet sheet) {
    MedicaidRequirements.check(terms, provider);
    showParts(provider, sheet);
    long episodes = sheet.line(VALID_EPISODES, provider.episodes().valid());
    sheet.line(EXCLUDED_EPISODES, provider.episodes().excluded());
    sheet.line(MINIMUM_EPISODES, terms.minimumEpisodes().episodes());
    sheet.line(RISK_ADJUSTED_COST, provider.episodes().riskAdjustedCost());
    Optional<Unrounded> average = provider.episodes().average();
    average.ifPresent(cost -> sheet.line(AVERAGE, cost));
    sheet.line(COMMENDABLE_THRESHOLD, terms.commendable());
    sheet.line(ACCEPTABLE_THRESHOLD, terms.acceptable());
    sheet.line(QUALITY, provider.quality().isPassed());
    sheet.line(SUSPENSION, terms.suspension());
    return switch (sheet.line(STANDING, standing(provider, average))) {
      case COMMENDABLE -> gainShare(provider, average.orElseThrow(), episodes, sheet);
      case ABOVE_ACCEPTABLE -> riskShare(provider, average.orElseThrow(), episodes, sheet);
      case SUSPENDED -> nothing(provider, MedicaidOutcomes.SUSPENDED, sheet);
      case NO_EPISODES -> nothing(provider, MedicaidOutcomes.NO_EPISODES, sheet);
      case LOW_VOLUME -> nothing(provider, MedicaidOutcomes.LOW_VOLUME, sheet);
      case COMMENDABLE_WITHOUT_QUALITY ->
          nothing(provider, MedicaidOutcomes.QUALITY_NOT_MET, sheet);
      case ACCEPTABLE -> nothing(provider, MedicaidOutcomes.NEUTRAL, sheet);
      case ABOVE_ACCEPTABLE_WAIVED -> nothing(provider, MedicaidOutcomes.RISK_SHARE_WAIVED, sheet);
    };
  }

  /** Single episodes and metrics, as far as they are given. */
  private static void showParts(MedicaidPerformance provider, Worksheet sheet) {
    if (!sheet.isRecording()) {
      return;
    }
    List<MedicaidEpisode> episodes = provider.shownEpisodes();
    for (int i = 0; i < episodes.size(); i++) {
      Worksheet ofEpisode = sheet.of("episode " + (i + 1));
      ofEpisode.line(VALIDITY, episodes.get(i).validity());
      if (episodes.get(i).isValid()) {
        ofEpisode.line(EPISODE_COST, episodes.get(i).riskAdjustedCost());
      }
    }
    for (MedicaidMetric metric : provider.quality().metrics()) {
      Worksheet ofMetric = sheet.of(metric.name());
      ofMetric.line(METRIC_USE, metric.use());
      ofMetric.line(METRIC_MET, metric.isMet());
    }
  }

  /** The average is compared as it is; on a threshold nothing is due. */
  private MedicaidStanding standing(MedicaidPerformance provider, Optional<Unrounded> average) {
    if (terms.suspension() == MedicaidSuspension.EXCLUDED) {
      return MedicaidStanding.SUSPENDED;
    }
    if (average.isEmpty()) {
      return MedicaidStanding.NO_EPISODES;
    }
    if (provider.episodes().valid() < terms.minimumEpisodes().episodes()) {
      return MedicaidStanding.LOW_VOLUME;
    }
    if (commendable.isMoreThan(average.get())) {
      return provider.quality().isPassed()
          ? MedicaidStanding.COMMENDABLE
          : MedicaidStanding.COMMENDABLE_WITHOUT_QUALITY;
    }
    if (!average.get().isMoreThan(acceptable)) {
      return MedicaidStanding.ACCEPTABLE;
    }
    return terms.suspension() == MedicaidSuspension.RISK_SHARE_WAIVED
        ? MedicaidStanding.ABOVE_ACCEPTABLE_WAIVED
        : MedicaidStanding.ABOVE_ACCEPTABLE;
  }

  private MedicaidSettlement gainShare(
      MedicaidPerformance provider, Unrounded average, long episodes, Worksheet sheet) {
    sheet.line(GAIN_SHARING_LIMIT, terms.gainSharingLimit());
    Unrounded counted = sheet.line(COUNTED_AVERAGE, average.notBelow(gainSharingLimit));
    Unrounded below = sheet.line(BELOW_COMMENDABLE, commendable.minus(counted));
    Unrounded gain = shareOf(provider, below, episodes, GAIN_SHARE, sheet);
    Money paid = sheet.line(NET_PAYMENT, gain.rounded(terms.rounding()));
    return new MedicaidSettlement(
        terms,
        provider,
        paid.isZero() ? MedicaidOutcomes.NOTHING_TO_SHARE : MedicaidOutcomes.GAIN_SHARE,
        gainSharingLimit.isMoreThan(average)
            ? MedicaidLimit.GAIN_SHARING_LIMIT
            : MedicaidLimit.NONE,
        gain,
        paid);
  }

  private MedicaidSettlement riskShare(
      MedicaidPerformance provider, Unrounded average, long episodes, Worksheet sheet) {
    Unrounded above = sheet.line(ABOVE_ACCEPTABLE, average.minus(acceptable));
    Unrounded loss = shareOf(provider, above, episodes, RISK_SHARE, sheet);
    Optional<Unrounded> onReceipts = limitOnReceipts(provider, sheet);
    Optional<Unrounded> inDollars =
        terms.riskShareLimit().dollars().map(most -> sheet.line(DOLLAR_LIMIT, most).unrounded());
    Unrounded limited = sheet.line(LIMITED_RISK_SHARE, atMost(atMost(loss, onReceipts), inDollars));
    Money owed = sheet.line(NET_PAYMENT, limited.negated().rounded(terms.rounding()));
    return new MedicaidSettlement(
        terms,
        provider,
        owed.isZero() ? MedicaidOutcomes.NOTHING_TO_SHARE : MedicaidOutcomes.RISK_SHARE,
        limitThatBinds(loss, onReceipts, inDollars),
        loss.negated(),
        owed);
  }

  /** {@code share x episodes x difference}, the difference first scaled where the terms say so. */
  private Unrounded shareOf(
      MedicaidPerformance provider,
      Unrounded difference,
      long episodes,
      MedicaidStep step,
      Worksheet sheet) {
    Unrounded scaled = difference;
    if (terms.scaleByAverageRisk()) {
      Rate risk =
          provider.averageRiskScore().or(provider.episodes()::averageRiskScore).orElseThrow();
      scaled = sheet.line(SCALED, difference.times(sheet.line(AVERAGE_RISK, risk)));
    }
    return sheet.line(step, scaled.times(Rate.of(episodes, 1)).times(share));
  }

  private Optional<Unrounded> limitOnReceipts(MedicaidPerformance provider, Worksheet sheet) {
    if (terms.riskShareLimit().ofReceipts().isEmpty()) {
      return Optional.empty();
    }
    Money receipts = sheet.line(RECEIPTS, provider.medicaidReceipts().orElseThrow());
    return Optional.of(
        sheet.line(RECEIPTS_LIMIT, receipts.times(terms.riskShareLimit().ofReceipts().get())));
  }

  private static Unrounded atMost(Unrounded loss, Optional<Unrounded> limit) {
    return limit.isPresent() ? loss.cappedAt(limit.get()) : loss;
  }

  /** The lower limit cuts; where both are the same, receipts are named. */
  private static MedicaidLimit limitThatBinds(
      Unrounded loss, Optional<Unrounded> onReceipts, Optional<Unrounded> inDollars) {
    if (inDollars.isPresent() && atMost(loss, onReceipts).isMoreThan(inDollars.get())) {
      return MedicaidLimit.DOLLARS;
    }
    return onReceipts.isPresent() && loss.isMoreThan(onReceipts.get())
        ? MedicaidLimit.RECEIPTS
        : MedicaidLimit.NONE;
  }

  private MedicaidSettlement nothing(
      MedicaidPerformance provider, Outcome outcome, Worksheet sheet) {
    sheet.line(NET_PAYMENT, Money.ZERO);
    return new MedicaidSettlement(
        terms, provider, outcome, MedicaidLimit.NONE, Unrounded.ZERO, Money.ZERO);
  }
}
