package org.openvbc.models.episode.commercial;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;
import org.openvbc.core.clause.Withhold;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Rounding;
import org.openvbc.core.quality.Score;

/** Contracts with and without each clause, and episodes around price and attachment. */
class BundleArbitraries extends DomainContextBase {
  private static final List<String> TIERS = List.of("low", "medium", "high");

  @Provide
  Arbitrary<ProspectiveBundle> terms() {
    return Combinators.combine(
            Arbitraries.of("20000", "19999.99", "333.33"),
            Arbitraries.of("0", "0.8", "0.75"),
            Arbitraries.of("0", "0.05", "0.033"),
            Arbitraries.of("0", "0.02", "0.1"),
            Arbitraries.of("0", "0.6", "1"),
            Arbitraries.of(OutlierConvention.values()))
        .as(BundleArbitraries::terms);
  }

  private static ProspectiveBundle terms(
      String price,
      String payerShare,
      String withhold,
      String stopLoss,
      String gainshare,
      OutlierConvention convention) {
    boolean hasOutliers = !payerShare.equals("0");
    return ProspectiveBundle.builder()
        .name("drawn at random")
        .period("2025")
        .prices(
            BundlePrices.of(
                Money.of(price),
                SeverityTier.of("low", "0.92"),
                SeverityTier.of("medium", "1"),
                SeverityTier.of("high", "1.18")))
        .outlier(
            Optional.of(OutlierProtection.aboveMultiple(Rate.of("1.5"), Rate.of(payerShare)))
                .filter(clause -> hasOutliers))
        .outlierConvention(hasOutliers ? convention : OutlierConvention.IN_REVENUE)
        .withhold(new Withhold(Rate.of(withhold)))
        .aggregateStopLoss(Optional.of(Rate.of(stopLoss)).filter(rate -> !rate.isZero()))
        .gainSharing(Optional.of(sharing(gainshare)).filter(clause -> !clause.share().isZero()))
        .build();
  }

  private static GainSharing sharing(String share) {
    return new GainSharing(
        Rate.of(share),
        List.of(
            Participant.of("a", "0.55"), Participant.of("b", "0.25"), Participant.of("c", "0.2")),
        Rate.of("0.5"),
        GainSharing.Remainder.RETURN_TO_LEAD,
        Score.NONE);
  }

  @Provide
  Arbitrary<BundleCase> cases() {
    return terms()
        .flatMap(
            terms ->
                Combinators.combine(
                        episode(terms).list().ofMaxSize(12),
                        Arbitraries.integers().between(0, 10_000),
                        Arbitraries.longs().between(0, 30_000_000),
                        Arbitraries.longs().between(0, 3_000_000).list().ofSize(3))
                    .as(
                        (episodes, score, fees, schedules) ->
                            new BundleCase(
                                terms,
                                episodes,
                                new Score(Rate.of(score, 10_000)),
                                Money.ofCents(fees),
                                Map.of(
                                    "a", Money.ofCents(schedules.get(0)),
                                    "b", Money.ofCents(schedules.get(1)),
                                    "c", Money.ofCents(schedules.get(2))))));
  }

  private static Arbitrary<BundleEpisode> episode(ProspectiveBundle terms) {
    return Combinators.combine(
            Arbitraries.of(TIERS),
            Arbitraries.of("0.5", "0.8", "0.95", "1", "1.1", "1.5", "3"),
            Arbitraries.longs().between(-5, 5),
            Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.just(0L)),
                Tuple.of(1, Arbitraries.longs().between(1, 500_000))))
        .as(
            (tier, multiple, cents, warranty) ->
                BundleEpisode.of(
                        tier,
                        terms
                            .prices()
                            .priceOf(tier)
                            .times(Rate.of(multiple))
                            .rounded(Rounding.CENTS)
                            .plus(Money.ofCents(cents)))
                    .withWarrantyCost(Money.ofCents(warranty)));
  }
}
