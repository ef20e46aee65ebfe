package org.openvbc.core.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openvbc.core.clause.BandArbitraries.ends;
import static org.openvbc.core.clause.BandArbitraries.plain;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Unrounded;
import org.openvbc.core.worksheet.Line;
import org.openvbc.core.worksheet.Worksheet;

@Domain(BandArbitraries.class)
@Domain(DomainContext.Global.class)
class CorridorLawsTest {
  /** An eightieth of it, the grid of the edges, is a thousand dollars. */
  private static final Unrounded BASE = Money.of(80_000).unrounded();

  private static Unrounded abs(Unrounded amount) {
    return amount.signum() < 0 ? amount.negated() : amount;
  }

  private static Unrounded lesser(Unrounded a, Unrounded b) {
    return a.cappedAt(b);
  }

  private static Rate greatestShare(Corridor corridor) {
    Rate greatest = Rate.ZERO;
    for (Corridor.Band band : corridor.gains()) {
      greatest = greatest.notBelow(band.share());
    }
    for (Corridor.Band band : corridor.losses()) {
      greatest = greatest.notBelow(band.share());
    }
    return greatest;
  }

  @Property
  void itIsThatOfPlainDecimals(
      @ForAll Corridor corridor,
      @ForAll Money amount,
      @ForAll Money size,
      @ForAll @IntRange(max = 20) int trigger) {
    Money base = size.abs();
    Corridor triggered = corridor.withTrigger(Rate.of(trigger, 80));
    assertThat(plain(triggered.of(amount.unrounded(), base.unrounded())))
        .isEqualByComparingTo(
            PlainClauses.corridor(
                ends(corridor.gains()),
                ends(corridor.losses()),
                plain(Rate.of(trigger, 80)),
                amount.toBigDecimal(),
                base.toBigDecimal()));
  }

  @Property(tries = 500)
  void sameBandsShareGainsAsLosses(@ForAll Corridor any, @ForAll Unrounded amount) {
    Corridor corridor = Corridor.of(any.gains());
    assertThat(corridor.of(amount.negated(), BASE)).isEqualTo(corridor.of(amount, BASE).negated());
  }

  @Property(tries = 500)
  void moreNeverSharesLessAndNeverMoreThanWhatWasAdded(
      @ForAll Corridor corridor, @ForAll Unrounded one, @ForAll Unrounded other) {
    Unrounded low = lesser(one, other);
    Unrounded high = one.notBelow(other);
    Unrounded added = corridor.of(high, BASE).minus(corridor.of(low, BASE));
    assertThat(added.signum()).isNotNegative();
    assertThat(added.isMoreThan(high.minus(low).times(greatestShare(corridor)))).isFalse();
  }

  @Property(tries = 500)
  void noMoreIsSharedThanTheGreatestShareAndNeverWithTheOtherSign(
      @ForAll Corridor corridor, @ForAll Unrounded amount) {
    Unrounded shared = corridor.of(amount, BASE);
    assertThat(abs(shared).isMoreThan(abs(amount).times(greatestShare(corridor)))).isFalse();
    assertThat(shared.signum() * amount.signum()).isNotNegative();
  }

  @Property(tries = 200)
  void acrossEachEdgeAMillionthSharesAtMostAMillionth(@ForAll Corridor corridor) {
    Unrounded millionth = Money.ofMicros(1).unrounded();
    for (int i = 0; i < corridor.gains().size(); i++) {
      Corridor.Band band = corridor.gains().get(i);
      Unrounded edge = BASE.times(band.from());
      Unrounded on = corridor.of(edge, BASE);
      assertThat(corridor.of(edge.plus(millionth), BASE).minus(on))
          .isEqualTo(millionth.times(band.share()));
      if (i > 0) {
        assertThat(on.minus(corridor.of(edge.minus(millionth), BASE)))
            .isEqualTo(millionth.times(corridor.gains().get(i - 1).share()));
      }
    }
  }

  @Property(tries = 500)
  void whereSharesFallItIsConcave(
      @ForAll Corridor any, @ForAll Unrounded one, @ForAll Unrounded other) {
    Corridor corridor = BandArbitraries.falling(any);
    Unrounded a = abs(one);
    Unrounded b = abs(other);
    Rate half = Rate.of(1, 2);
    Unrounded middle = corridor.of(a.plus(b).times(half), BASE);
    Unrounded between = corridor.of(a, BASE).plus(corridor.of(b, BASE)).times(half);
    assertThat(middle.isAtLeast(between)).isTrue();
  }

  @Property(tries = 500)
  void theBandsOnTheWorksheetSumToTheTotal(
      @ForAll Corridor any, @ForAll Unrounded amount, @ForAll @IntRange(max = 20) int trigger) {
    Corridor corridor = any.withTrigger(Rate.of(trigger, 80));
    Worksheet sheet = Worksheet.recording();
    Unrounded shared = corridor.of(amount, BASE, sheet, CorridorTest.Shown.SHARED);
    Unrounded sum = Unrounded.ZERO;
    for (Line line : sheet.lines()) {
      sum = sum.plus((Unrounded) line.value());
    }
    assertThat(sum).isEqualTo(shared);
    assertThat(shared).isEqualTo(corridor.of(amount, BASE));
  }

  @Property(tries = 500)
  void theTriggerSharesNothingOrFromTheFirstDollar(
      @ForAll Corridor corridor,
      @ForAll Unrounded amount,
      @ForAll @IntRange(max = 80) int trigger) {
    Unrounded shared = corridor.withTrigger(Rate.of(trigger, 80)).of(amount, BASE);
    boolean beyond = abs(amount).isMoreThan(Money.of(trigger * 1_000L).unrounded());
    assertThat(shared).isEqualTo(beyond ? corridor.of(amount, BASE) : Unrounded.ZERO);
  }

  @Property(tries = 500)
  void aRateIsSharedAsItsDollarsAre(
      @ForAll Corridor any,
      @ForAll @IntRange(min = -900, max = 900) int deviation,
      @ForAll @IntRange(max = 20) int trigger) {
    Corridor corridor = any.withTrigger(Rate.of(trigger, 80));
    Rate rate = Rate.of(deviation, 800);
    assertThat(BASE.times(corridor.of(rate))).isEqualTo(corridor.of(BASE.times(rate), BASE));
  }

  @Property(tries = 300)
  void twiceTheAmountOfTwiceTheBaseSharesTwice(
      @ForAll Corridor corridor, @ForAll Unrounded amount) {
    Rate twice = Rate.of(2, 1);
    assertThat(corridor.of(amount.times(twice), BASE.times(twice)))
        .isEqualTo(corridor.of(amount, BASE).times(twice));
  }
}
