package org.openvbc.core.clause;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Unrounded;

/** Corridors, stop-loss covers, amounts and bases, often exactly on an edge. */
public class BandArbitraries extends DomainContextBase {

  private static Arbitrary<Integer> ints(int low, int high) {
    return Arbitraries.integers().between(low, high);
  }

  private static Arbitrary<List<Corridor.Band>> bands() {
    Arbitrary<List<Integer>> edges = ints(1, 40).list().ofMaxSize(4);
    Arbitrary<List<Integer>> shares = ints(0, 100).list().ofSize(5);
    return Combinators.combine(edges, shares)
        .as(
            (steps, parts) -> {
              List<Corridor.Band> bands = new ArrayList<>();
              bands.add(new Corridor.Band(Rate.ZERO, Rate.of(parts.get(0), 100)));
              for (int edge : new TreeSet<>(steps)) {
                Rate share = Rate.of(parts.get(bands.size()), 100);
                bands.add(new Corridor.Band(Rate.of(edge, 80), share));
              }
              return List.copyOf(bands);
            });
  }

  /** The same bands with the greatest share first. */
  static Corridor falling(Corridor corridor) {
    List<Rate> shares =
        new ArrayList<>(corridor.gains().stream().map(Corridor.Band::share).toList());
    shares.sort(Collections.reverseOrder());
    List<Corridor.Band> bands = new ArrayList<>();
    for (int i = 0; i < shares.size(); i++) {
      bands.add(new Corridor.Band(corridor.gains().get(i).from(), shares.get(i)));
    }
    return Corridor.of(bands);
  }

  @Provide
  Arbitrary<Corridor> corridors() {
    return Combinators.combine(bands(), bands(), Arbitraries.of(true, false))
        .as((gains, losses, same) -> Corridor.of(gains, same ? gains : losses));
  }

  @Provide
  Arbitrary<StopLoss> covers() {
    return Combinators.combine(
            ints(0, 50).set().ofMinSize(1).ofMaxSize(4), ints(0, 100).list().ofSize(4))
        .as(
            (edges, parts) -> {
              List<StopLoss.Band> bands = new ArrayList<>();
              for (int edge : new TreeSet<>(edges)) {
                Rate share = Rate.of(parts.get(bands.size()), 100);
                bands.add(new StopLoss.Band(Money.of(edge * 1_000L), share));
              }
              return new StopLoss(bands);
            });
  }

  /** Up to 120,000 dollars of either sign, often a multiple of a thousand or a millionth off it. */
  @Provide
  Arbitrary<Money> amounts() {
    Arbitrary<Money> around =
        Combinators.combine(ints(-120, 120), ints(-1, 1))
            .as((thousands, micros) -> Money.ofMicros(thousands * 1_000_000_000L + micros));
    Arbitrary<Money> any =
        Arbitraries.longs().between(-120_000_000_000L, 120_000_000_000L).map(Money::ofMicros);
    return Arbitraries.oneOf(around, any);
  }

  /** Amounts that no six decimals hold. */
  @Provide
  Arbitrary<Unrounded> unrounded() {
    return Combinators.combine(amounts(), Arbitraries.of(Rate.ONE, Rate.of(3, 7), Rate.of(1, 12)))
        .as(Money::times);
  }

  static BigDecimal plain(Rate rate) {
    return rate.toBigDecimal(6, RoundingMode.UNNECESSARY);
  }

  static BigDecimal plain(Unrounded amount) {
    return amount.toBigDecimal(20, RoundingMode.UNNECESSARY);
  }

  static PlainClauses.Ends ends(List<Corridor.Band> bands) {
    return new PlainClauses.Ends(
        bands.stream().skip(1).map(band -> plain(band.from())).toList(),
        bands.stream().map(band -> plain(band.share())).toList());
  }

  static PlainClauses.Ends ends(StopLoss cover) {
    return new PlainClauses.Ends(
        cover.bands().stream().skip(1).map(band -> band.from().toBigDecimal()).toList(),
        cover.bands().stream().map(band -> plain(band.coinsurance())).toList());
  }
}
