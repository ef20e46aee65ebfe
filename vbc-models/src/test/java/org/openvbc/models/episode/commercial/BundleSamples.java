package org.openvbc.models.episode.commercial;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.openvbc.core.clause.StopLimits;
import org.openvbc.core.clause.Withhold;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.quality.Score;

/** Contracts and episodes of the worked examples; what no source gives is invented. */
final class BundleSamples {
  static final GainSharing SHARING =
      new GainSharing(
          Rate.of("0.60"),
          List.of(
              Participant.of("surgeon", "0.55"),
              Participant.of("anesthesia", "0.25"),
              Participant.of("therapy", "0.20")),
          Rate.of("0.50"),
          GainSharing.Remainder.RETURN_TO_LEAD,
          Score.NONE);

  static final Map<String, Money> FEES =
      Map.of(
          "surgeon", Money.of("145000"),
          "anesthesia", Money.of("62000"),
          "therapy", Money.of("18000"));

  /** A price of 20,000, outliers at twice the price, 5 % withheld. */
  static final ProspectiveBundle JOINT =
      ProspectiveBundle.builder()
          .name("joint replacement")
          .period("2025")
          .prices(BundlePrices.of(Money.of("20000")))
          .outlier(OutlierProtection.aboveMultiple(Rate.of("2"), Rate.of("0.80")))
          .outlierConvention(OutlierConvention.OFF_COST)
          .withhold(new Withhold(Rate.of("0.05")))
          .gainSharing(SHARING)
          .build();

  /** A price of 20,000 and nothing else. */
  static final ProspectiveBundle PLAIN =
      ProspectiveBundle.builder()
          .name("joint replacement")
          .period("2025")
          .prices(BundlePrices.of(Money.of("20000")))
          .build();

  static final ProspectiveBundle TIERED =
      PLAIN.withPrices(
          BundlePrices.of(
              Money.of("20000"),
              SeverityTier.of("low", "0.92"),
              SeverityTier.of("medium", "1.00"),
              SeverityTier.of("high", "1.18")));

  static final RetrospectiveBundle RETROSPECTIVE =
      RetrospectiveBundle.builder()
          .name("joint replacement")
          .period("2025")
          .targets(BundlePrices.of(Money.of("30000")))
          .gainShare(Rate.of("0.50"))
          .lossShare(Rate.of("0.40"))
          .limits(new StopLimits(Rate.of("0.20"), Rate.of("0.10")))
          .qualityGate(Score.of("0.70"))
          .build();

  static final ConditionBundle CONDITION =
      ConditionBundle.builder()
          .condition("diabetes")
          .period("2025")
          .complicationAllowance(Rate.of("0.50"))
          .build();

  static final ConditionCases CASE =
      new ConditionCases(
          1,
          Money.of("16400"),
          Money.of("1180"),
          Money.of("3900"),
          Money.of("17050"),
          Money.of("1200"));

  private BundleSamples() {}

  /** 99 ordinary episodes, four of them with a readmission under warranty, and an outlier. */
  static List<BundleEpisode> hundred() {
    List<BundleEpisode> all = new ArrayList<>();
    for (int i = 0; i < 99; i++) {
      BundleEpisode one = BundleEpisode.of(Money.of(i == 0 ? 17_336 : 17_318));
      all.add(i < 4 ? one.withWarrantyCost(Money.of("12062.50")) : one);
    }
    all.add(BundleEpisode.of(Money.of("93400")));
    return all;
  }

  static BundlePerformance.Builder hundredUnder(ProspectiveBundle terms) {
    return BundlePerformance.builder()
        .episodes(terms.total(hundred()))
        .quality(Score.of("0.90"))
        .feeForServiceEquivalent(Money.of("3000000"))
        .putAllFeeSchedules(FEES);
  }

  /** One episode of a cost under a bundle without further clauses. */
  static BundlePerformance.Builder one(ProspectiveBundle terms, String cost) {
    return BundlePerformance.builder()
        .episodes(terms.total(BundleEpisode.of(Money.of(cost))))
        .feeForServiceEquivalent(Money.of("30000"));
  }

  static BundlePerformance.Builder same(ProspectiveBundle terms, int count, String cost) {
    return BundlePerformance.builder().episodes(terms.total(repeated(count, cost)));
  }

  static List<BundleEpisode> repeated(int count, String cost) {
    return Collections.nCopies(count, BundleEpisode.of(Money.of(cost)));
  }

  static RetrospectivePerformance.Builder joints(int count, String cost) {
    return RetrospectivePerformance.builder().episodes(RETROSPECTIVE.total(repeated(count, cost)));
  }
}
