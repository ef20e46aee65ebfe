package org.openvbc.core.money;

import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.openvbc.core.internal.BigFraction;

/** Amounts and rates of every size, the usual and the absurd ones; for the laws of money. */
public class Amounts extends DomainContextBase {
  static final BigDecimal MAX = BigDecimal.valueOf(Long.MAX_VALUE, 6);
  static final BigDecimal MIN = BigDecimal.valueOf(Long.MIN_VALUE, 6);

  private static Arbitrary<Long> longs() {
    return Arbitraries.oneOf(
        Arbitraries.longs(),
        Arbitraries.longs().between(-20_000, 20_000),
        Arbitraries.longs().between(-1_000_000_000_000_000L, 1_000_000_000_000_000L),
        Arbitraries.of(0L, 1L, -1L, Long.MAX_VALUE, Long.MIN_VALUE, Long.MIN_VALUE + 1));
  }

  @Provide
  Arbitrary<Money> money() {
    return longs().map(Money::ofMicros);
  }

  @Provide
  Arbitrary<Rate> rate() {
    Arbitrary<Rate> shares =
        Combinators.combine(
                Arbitraries.longs().between(0, 10_000), Arbitraries.longs().between(1, 10_000))
            .as(Rate::of);
    Arbitrary<Rate> any =
        Combinators.combine(longs(), longs().filter(whole -> whole != 0)).as(Rate::of);
    // Three factors of a long each leave two longs, so that big integers go on.
    Arbitrary<Rate> wide = Combinators.combine(any, any, any).as((a, b, c) -> a.times(b).times(c));
    return Arbitraries.oneOf(shares, any, wide);
  }

  @Provide
  Arbitrary<Unrounded> unrounded() {
    Arbitrary<Unrounded> once = Combinators.combine(money(), rate()).as(Money::times);
    Arbitrary<Unrounded> twice = Combinators.combine(once, rate()).as(Unrounded::times);
    return Arbitraries.oneOf(money().map(Money::unrounded), once, twice);
  }

  /** The exact value in millionths, from the public face of the value alone. */
  static BigFraction exact(Rate rate) {
    String[] parts = rate.toFraction().split("/", -1);
    return new BigFraction(new BigInteger(parts[0]), new BigInteger(parts[1]));
  }

  static BigFraction exact(Money money) {
    return BigFraction.of(money.toBigDecimal());
  }
}
