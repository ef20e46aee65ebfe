package org.openvbc.core.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openvbc.core.model.InvalidTermsException;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Rounding;
import org.openvbc.core.money.Unrounded;

@Domain(BandArbitraries.class)
@Domain(DomainContext.Global.class)
class WithholdTest {
  private static final Withhold TENTH = new Withhold(Rate.of("0.1"));

  private static Unrounded dollars(String amount) {
    return Money.of(amount).unrounded();
  }

  @ParameterizedTest
  @CsvSource({
    "2024-01-01, 2024-12-31, 365",
    "2024-01-01, 2025-01-01, 366",
    "2025-01-01, 2025-01-01, 0",
    "2025-01-01, 2025-01-02, 1",
  })
  void interestIsSimpleAndCountsDaysOver365(LocalDate from, LocalDate to, int days) {
    assertThat(Withhold.interest(dollars("10000"), Rate.of("0.0365"), from, to))
        .isEqualTo(Money.of(days).unrounded());
  }

  @Test
  void interestRunsForward() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Withhold.interest(
                    dollars("1"), Rate.ONE, LocalDate.of(2025, 1, 2), LocalDate.of(2025, 1, 1)))
        .withMessage("withheld on 2025-01-02 and returned on 2025-01-01: interest runs forward");
  }

  @Test
  void aPoolInDeficitGivesBackWhatTheDeficitLeaves() {
    Money withheld = new Withhold(Rate.of("0.15")).of(dollars("960000")).rounded(Rounding.CENTS);
    assertThat(withheld).isEqualTo(Money.of(144_000));
    assertThat(Withhold.returnedFromPool(withheld, Money.of(2_400_000).minus(Money.of(2_444_000))))
        .isEqualTo(Money.of(100_000));
  }

  @ParameterizedTest
  @CsvSource({
    "144000, 0.01, 144000",
    "144000, 0, 144000",
    "144000, -0.01, 143999.99",
    "144000, -143999.99, 0.01",
    "144000, -144000, 0",
    "144000, -144000.01, 0",
    "144000, 5000000, 144000",
    "0, -5, 0",
    "0, 5, 0",
  })
  void aPoolReturnsAllOrTheRestOrNothing(String withheld, String pool, String returned) {
    assertThat(Withhold.returnedFromPool(Money.of(withheld), Money.of(pool)))
        .isEqualTo(Money.of(returned));
  }

  @ParameterizedTest
  @CsvSource({"1, 750400", "0.6, 548800"})
  void aWeightedReleaseReturnsToTheCent(String cost, String returned) {
    // 82 % quality on a line from 60 % to 90 % is 11/15 of the quality part.
    Rate earnedBack =
        Rate.of("0.6").times(Rate.of(cost)).plus(Rate.of("0.4").times(Rate.of(11, 15)));
    assertThat(TENTH.of(dollars("8400000"))).isEqualTo(dollars("840000"));
    assertThat(TENTH.returned(dollars("8400000"), earnedBack).rounded(Rounding.CENTS))
        .isEqualTo(Money.of(returned));
  }

  @Test
  void whatIsNotEarnedBackIsAPartOfTheBase() {
    Withhold quality = new Withhold(Rate.of("0.05"));
    assertThat(quality.forfeited(Rate.of("0.8"))).isEqualTo(Rate.of("0.01"));
    assertThat(quality.forfeited(Rate.ONE)).isEqualTo(Rate.ZERO);
    assertThat(quality.forfeited(Rate.ZERO)).isEqualTo(Rate.of("0.05"));
    assertThat(Withhold.NONE.forfeited(Rate.ZERO)).isEqualTo(Rate.ZERO);
    assertThat(Withhold.NONE.of(dollars("5"))).isEqualTo(Unrounded.ZERO);
  }

  @Test
  void ofAPaymentTakenBackItsPartIsTakenBackWithIt() {
    assertThat(TENTH.of(dollars("-50"))).isEqualTo(dollars("-5"));
    assertThat(TENTH.returned(dollars("-50"), Rate.of("0.5"))).isEqualTo(dollars("-2.5"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-0.01", "1.01"})
  void theRateIsAPart(String rate) {
    assertThatThrownBy(() -> new Withhold(Rate.of(rate)))
        .isInstanceOf(InvalidTermsException.class)
        .hasMessage(
            "Withhold: rate is %s, must be between 0%% and 100%% (a part of a payment)",
            Rate.of(rate));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TENTH.returned(dollars("1"), Rate.of(rate)))
        .withMessage(
            "earnedBack %s is not between 0%% and 100%%: a part of what was held back",
            Rate.of(rate));
    assertThatIllegalArgumentException().isThrownBy(() -> TENTH.forfeited(Rate.of(rate)));
  }

  @Test
  void theBoundsOfTheRateAreAllowed() {
    assertThat(new Withhold(Rate.ONE).of(dollars("7"))).isEqualTo(dollars("7"));
    assertThat(new Withhold(Rate.ZERO)).isEqualTo(Withhold.NONE).hasToString("Withhold[rate=0%]");
  }

  @Test
  void whatWasHeldBackIsNotNegative() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Withhold.returnedFromPool(Money.of("-0.01"), Money.ZERO))
        .withMessage("withheld -$0.01 is negative: it was held back of what was paid");
  }

  @Test
  void theGreatestDeficitDoesNotOverflow() {
    assertThat(
            Withhold.returnedFromPool(
                Money.ofMicros(Long.MAX_VALUE), Money.ofMicros(Long.MIN_VALUE)))
        .isEqualTo(Money.ZERO);
    assertThat(
            Withhold.returnedFromPool(
                Money.ofMicros(Long.MAX_VALUE), Money.ofMicros(Long.MAX_VALUE)))
        .isEqualTo(Money.ofMicros(Long.MAX_VALUE));
  }

  @Property(tries = 500)
  void returnedAndForfeitedAreWhatWasHeldBack(
      @ForAll @IntRange(max = 100) int rate,
      @ForAll @IntRange(max = 7) int sevenths,
      @ForAll Unrounded base) {
    Withhold withhold = new Withhold(Rate.of(rate, 100));
    Rate earnedBack = Rate.of(sevenths, 7);
    assertThat(withhold.returned(base, earnedBack).plus(base.times(withhold.forfeited(earnedBack))))
        .isEqualTo(withhold.of(base));
  }

  @Property(tries = 500)
  void aPoolReturnsBetweenNothingAndAllAndNeverLessForABetterResult(
      @ForAll Money amount, @ForAll Money one, @ForAll Money other) {
    Money withheld = amount.abs();
    Money worse = Withhold.returnedFromPool(withheld, one.cappedAt(other));
    Money better = Withhold.returnedFromPool(withheld, one.notBelow(other));
    assertThat(worse.isNegative()).isFalse();
    assertThat(better.isMoreThan(withheld)).isFalse();
    assertThat(better.isAtLeast(worse)).isTrue();
    assertThat(worse.toBigDecimal())
        .isEqualByComparingTo(
            PlainClauses.fromPool(withheld.toBigDecimal(), one.cappedAt(other).toBigDecimal()));
  }
}
