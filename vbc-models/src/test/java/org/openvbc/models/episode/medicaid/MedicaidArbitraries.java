package org.openvbc.models.episode.medicaid;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Rounding;
import org.openvbc.core.time.PerformanceYear;

/** Terms of all states, and episodes whose costs lie around the thresholds and on them. */
class MedicaidArbitraries extends DomainContextBase {
  private static final List<String> SCORES =
      List.of("0.7", "0.95", "1", "1.25", "1.5", "3", "1.137");

  @Provide
  Arbitrary<MedicaidEpisodeModel> terms() {
    Arbitrary<Integer> gap = Arbitraries.of(0, 950, 1250);
    return Combinators.combine(
            Arbitraries.of(MedicaidState.values()),
            Arbitraries.integers().between(2013, 2018),
            gap,
            gap,
            Arbitraries.of("0.5", "0.25", "1", "0"),
            Arbitraries.of(0, 1, 5),
            limits(),
            Arbitraries.of(true, false))
        .as(
            (state, year, first, second, share, minimum, limit, scale) ->
                MedicaidEpisodeModel.builder()
                    .state(state)
                    .episodeType("drawn at random")
                    .performanceYear(PerformanceYear.of(year))
                    .gainSharingLimit(Money.of(4_900))
                    .commendable(Money.of(4_900L + first))
                    .acceptable(Money.of(4_900L + first + second))
                    .sharingRate(Rate.of(share))
                    .minimumEpisodes(new MinimumEpisodes(minimum))
                    .riskShareLimit(limit)
                    .scaleByAverageRisk(scale)
                    .build());
  }

  private static Arbitrary<RiskShareLimit> limits() {
    return Arbitraries.of(
        RiskShareLimit.none(),
        RiskShareLimit.ofReceipts(Rate.of("0.1")),
        RiskShareLimit.dollars(Money.of("400")),
        RiskShareLimit.lowerOf(Rate.of("0.1"), Money.of("1250.005")));
  }

  @Provide
  Arbitrary<MedicaidCase> cases() {
    return terms()
        .flatMap(
            terms ->
                Combinators.combine(
                        episodes(terms),
                        Arbitraries.of(true, true, false),
                        Arbitraries.of("300", "3000", "60000"))
                    .as(
                        (episodes, quality, receipts) ->
                            MedicaidCase.of(terms, episodes, quality, Money.of(receipts))));
  }

  /** Either around one of the thresholds as a whole, or anywhere. */
  private static Arbitrary<List<MedicaidEpisode>> episodes(MedicaidEpisodeModel terms) {
    Arbitrary<Money> around =
        Arbitraries.of(terms.gainSharingLimit(), terms.commendable(), terms.acceptable());
    return around.flatMap(
        centre ->
            Arbitraries.integers()
                .between(0, 2)
                .flatMap(kind -> episode(centre, kind).list().ofMaxSize(9)));
  }

  private static Arbitrary<MedicaidEpisode> episode(Money centre, int kind) {
    Arbitrary<Long> spread =
        switch (kind) {
          case 0 -> Arbitraries.just(0L);
          case 1 -> Arbitraries.longs().between(-2, 2);
          default -> Arbitraries.longs().between(-300_000, 600_000);
        };
    return Combinators.combine(Arbitraries.of(SCORES), spread, Arbitraries.integers().between(0, 9))
        .as(
            (score, cents, excluded) ->
                MedicaidEpisode.valid(
                        centre
                            .times(Rate.of(score))
                            .rounded(Rounding.MILLIONTHS)
                            .plus(Money.ofCents(cents)),
                        Rate.of(score))
                    .excludedAs(
                        excluded == 0
                            ? MedicaidEpisode.Validity.OVERLAPPING
                            : MedicaidEpisode.Validity.VALID));
  }
}
