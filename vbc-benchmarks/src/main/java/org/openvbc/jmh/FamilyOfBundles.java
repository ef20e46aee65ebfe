package org.openvbc.jmh;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openvbc.core.clause.StopLimits;
import org.openvbc.core.clause.Withhold;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.quality.Score;
import org.openvbc.models.episode.commercial.BundleEpisode;
import org.openvbc.models.episode.commercial.BundlePerformance;
import org.openvbc.models.episode.commercial.BundlePrices;
import org.openvbc.models.episode.commercial.ConditionBundle;
import org.openvbc.models.episode.commercial.ConditionCases;
import org.openvbc.models.episode.commercial.GainSharing;
import org.openvbc.models.episode.commercial.OutlierConvention;
import org.openvbc.models.episode.commercial.OutlierProtection;
import org.openvbc.models.episode.commercial.Participant;
import org.openvbc.models.episode.commercial.ProspectiveBundle;
import org.openvbc.models.episode.commercial.RetrospectiveBundle;
import org.openvbc.models.episode.commercial.RetrospectivePerformance;
import org.openvbc.models.episode.commercial.RetrospectiveSettlement;

/** Bundles of payers and employers, settled from the totals of twenty to sixty episodes. */
final class FamilyOfBundles {
  private static final String PERIOD = "2025";
  private static final Money PRICE = Money.of(24_000);

  private static final RetrospectiveBundle RETROSPECTIVE =
      RetrospectiveBundle.builder()
          .name("spine surgery")
          .period(PERIOD)
          .targets(BundlePrices.of(PRICE))
          .gainShare(Rate.of("0.55"))
          .lossShare(Rate.of("0.35"))
          .limits(new StopLimits(Rate.of("0.15"), Rate.of("0.08")))
          .qualityGate(Score.of("0.4"))
          .build();

  private FamilyOfBundles() {}

  // ---------------------------------------------------------------- at a price

  /** Half with outliers, a withhold and gain sharing, half with a price and nothing else. */
  static FamilyPanel<BundlePerformance> prospective() {
    ProspectiveBundle price =
        ProspectiveBundle.builder()
            .name("spine surgery")
            .period(PERIOD)
            .prices(BundlePrices.of(PRICE))
            .build();
    ProspectiveBundle full =
        price
            .withOutlier(OutlierProtection.aboveMultiple(Rate.of("1.8"), Rate.of("0.75")))
            .withOutlierConvention(OutlierConvention.OFF_COST)
            .withWithhold(new Withhold(Rate.of("0.04")))
            .withGainSharing(sharing());
    return FamilyPanel.drawn(
        FamilyPanel.Terms.each(List.of(price, full), FamilyOfBundles::performed));
  }

  private static GainSharing sharing() {
    return new GainSharing(
        Rate.of("0.5"),
        List.of(Participant.of("surgeon", "0.7"), Participant.of("therapy", "0.3")),
        Rate.of("0.5"),
        GainSharing.Remainder.RETURN_TO_LEAD,
        Score.of("0.6"));
  }

  private static BundlePerformance performed(ProspectiveBundle contract, Draw draw) {
    List<BundleEpisode> episodes = episodes(draw);
    Money fees = PRICE.times(episodes.size());
    BundlePerformance performance =
        BundlePerformance.builder()
            .episodes(contract.total(episodes))
            .quality(draw.score())
            .feeForServiceEquivalent(draw.around(fees, 90, 130))
            .build();
    return contract.gainSharing().isEmpty()
        ? performance
        : performance.withFeeSchedules(
            Map.of("surgeon", draw.around(fees, 5, 12), "therapy", draw.around(fees, 1, 4)));
  }

  /** Around 90 % of the price on average, one in twenty an outlier. */
  private static List<BundleEpisode> episodes(Draw draw) {
    int level = (int) draw.count(60, 110);
    long count = draw.count(20, 61);
    List<BundleEpisode> episodes = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Money cost =
          draw.isOneOf(5) ? draw.around(PRICE, 200, 450) : draw.around(PRICE, level, level + 20);
      BundleEpisode episode = BundleEpisode.of(cost);
      episodes.add(
          draw.isOneOf(4) ? episode.withWarrantyCost(draw.dollars(4_000, 15_000)) : episode);
    }
    return episodes;
  }

  // ---------------------------------------------------------------- against a target

  /** Gains, losses and a quality gate. */
  static FamilyPanel<RetrospectivePerformance> retrospective() {
    return FamilyPanel.drawn(RETROSPECTIVE, FamilyOfBundles::reconciled);
  }

  private static RetrospectivePerformance reconciled(Draw draw) {
    return RetrospectivePerformance.builder()
        .episodes(RETROSPECTIVE.total(episodes(draw)))
        .quality(draw.score())
        .build();
  }

  /** A bundle that is settled, to be put into another contract. */
  static RetrospectiveSettlement settled(Draw draw) {
    return RETROSPECTIVE.settle(reconciled(draw));
  }

  // ---------------------------------------------------------------- a condition

  /** One to eighty cases, more and less expensive than their budget. */
  static FamilyPanel<ConditionCases> condition() {
    ConditionBundle contract =
        ConditionBundle.builder()
            .condition("heart failure")
            .period(PERIOD)
            .complicationAllowance(Rate.of("0.5"))
            .margin(Rate.of("0.02"))
            .build();
    return FamilyPanel.drawn(contract, FamilyOfBundles::cases);
  }

  private static ConditionCases cases(Draw draw) {
    long count = draw.count(1, 81);
    Money budget = draw.dollars(9_000, 18_000).times(count);
    Money complications = draw.around(budget, 10, 30);
    return new ConditionCases(
        count,
        budget,
        draw.around(budget, -3, 10),
        complications,
        draw.around(budget, 80, 120),
        draw.around(complications, 20, 110));
  }
}
