package org.openvbc.core.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openvbc.core.clause.BandArbitraries.plain;

import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openvbc.core.model.InvalidTermsException;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Unrounded;

/** What keeps a figure between two bounds: collars and stop limits. */
@Domain(BandArbitraries.class)
@Domain(DomainContext.Global.class)
class CollarTest {
  private static final Unrounded HUNDRED = Money.of(100).unrounded();

  private static Unrounded dollars(String amount) {
    return Money.of(amount).unrounded();
  }

  // ---------------------------------------------------------------- collar

  @ParameterizedTest
  @CsvSource({
    // historical 862.80; ceiling and floor as rates of 1,050.00
    "905, 0.45, 0.05, 881.79",
    "905, 0.40, 0.03, 879.68",
    "1010, 0.45, 0.05, 915.30",
    "1010, 0.45, 0.03, 894.30",
    "800, 0.45, 0.05, 841.80",
  })
  void aRegionalBlendMovesNoFurtherThanItsCollar(
      String regional, String weight, String ceiling, String rate) {
    Unrounded historical = dollars("862.80");
    Unrounded change = dollars(regional).minus(historical).times(Rate.of(weight));
    Collar collar = new Collar(Rate.of("0.02"), Rate.of(ceiling));
    assertThat(historical.plus(collar.of(change, dollars("1050")))).isEqualTo(dollars(rate));
  }

  @ParameterizedTest
  @CsvSource({
    "-2.01, -2",
    "-2, -2",
    "-1.99, -1.99",
    "0, 0",
    "4.99, 4.99",
    "5, 5",
    "5.01, 5",
  })
  void aChangeIsKeptWithinItsBounds(String change, String kept) {
    Collar collar = new Collar(Rate.of("0.02"), Rate.of("0.05"));
    assertThat(collar.of(dollars(change), HUNDRED)).isEqualTo(dollars(kept));
  }

  @Test
  void aRiskScoreIsKeptNearItsReference() {
    Normalization before = new Normalization(Rate.of("1.070"));
    Normalization now = new Normalization(Rate.of("1.100"));
    Rate reference = before.of(Rate.of("1.03746"));
    Rate score = now.of(Rate.of("1.14360"));
    Rate demographic = Rate.of(1, 1).dividedBy(Rate.of("0.990")).minus(Rate.ONE);
    Rate capped = Collar.symmetric(Rate.of("0.03")).of(score, reference, demographic);
    assertThat(capped.rounded(6, RoundingMode.HALF_UP)).isEqualTo(Rate.of("1.008470"));
    assertThat(
            CodingFactor.dividingBy(Rate.of("1.016"), Rate.of("1.01"))
                .of(capped)
                .rounded(6, RoundingMode.HALF_UP))
        .isEqualTo(Rate.of("0.998485"));
    assertThat(
            Collar.symmetric(Rate.of("0.03"))
                .of(Rate.of("0.9"), reference, demographic)
                .rounded(6, RoundingMode.HALF_UP))
        .isEqualTo(Rate.of("0.950295"));
  }

  @Test
  void withoutAShiftTheBoundsLieAroundTheReference() {
    Rate reference = Rate.of("0.960").dividedBy(Rate.of("1.020"));
    Rate score = Rate.of("1.045").dividedBy(Rate.of("1.050"));
    Rate capped = Collar.symmetric(Rate.of("0.03")).of(score, reference, Rate.ZERO);
    assertThat(capped.rounded(6, RoundingMode.HALF_UP)).isEqualTo(Rate.of("0.969412"));
    assertThat(
            CodingFactor.dividingBy(Rate.of("1.008"), Rate.of("1.01"))
                .of(capped)
                .rounded(6, RoundingMode.HALF_UP))
        .isEqualTo(Rate.of("0.961718"));
  }

  @ParameterizedTest
  @CsvSource({
    "0.9899, 0.99",
    "0.99, 0.99",
    "0.9901, 0.9901",
    "1.0699, 1.0699",
    "1.07, 1.07",
    "1.0701, 1.07",
  })
  void aShiftMovesBothBounds(String score, String kept) {
    Collar collar = new Collar(Rate.of("0.03"), Rate.of("0.05"));
    assertThat(collar.of(Rate.of(score), Rate.ONE, Rate.of("0.02"))).isEqualTo(Rate.of(kept));
  }

  @Test
  void aCollarOfNothingHoldsStill() {
    Collar still = Collar.symmetric(Rate.ZERO);
    assertThat(still.of(dollars("5"), HUNDRED)).isEqualTo(Unrounded.ZERO);
    assertThat(still.of(dollars("-5"), HUNDRED)).isEqualTo(Unrounded.ZERO);
    assertThat(still.of(Rate.of("1.2"), Rate.of("0.9"), Rate.ZERO)).isEqualTo(Rate.of("0.9"));
    assertThat(still).isEqualTo(new Collar(Rate.ZERO, Rate.ZERO));
  }

  @Test
  void distancesHaveNoSign() {
    assertThatThrownBy(() -> new Collar(Rate.of("-0.01"), Rate.of("-0.02")))
        .isInstanceOf(InvalidTermsException.class)
        .hasMessage(
            "Collar: down is -1%, must be at least 0% (a distance has no sign); up is -2%, must be"
                + " at least 0% (a distance has no sign)");
    Collar collar = Collar.symmetric(Rate.of("0.03"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> collar.of(HUNDRED, dollars("-0.01")))
        .withMessage("base -$0.01 of a collar is negative: its rates are rates of an amount");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> collar.of(Rate.ONE, Rate.of("-0.01"), Rate.ZERO))
        .withMessage("reference -1% of a collar is negative: it would turn the bounds around");
    assertThat(collar.of(Rate.ONE, Rate.ZERO, Rate.ZERO)).isEqualTo(Rate.ZERO);
  }

  @Property
  void aCollarIsThatOfPlainDecimals(
      @ForAll @IntRange(max = 100) int down,
      @ForAll @IntRange(max = 100) int up,
      @ForAll Money change,
      @ForAll Money size) {
    Money base = size.abs();
    Collar collar = new Collar(Rate.of(down, 100), Rate.of(up, 100));
    Unrounded kept = collar.of(change.unrounded(), base.unrounded());
    assertThat(plain(kept))
        .isEqualByComparingTo(
            PlainClauses.between(
                base.toBigDecimal().multiply(plain(collar.down())).negate(),
                change.toBigDecimal(),
                base.toBigDecimal().multiply(plain(collar.up()))));
    assertThat(collar.of(kept, base.unrounded())).as("once is enough").isEqualTo(kept);
  }

  @Property(tries = 500)
  void aScoreStaysWithinTheShiftedBounds(
      @ForAll @IntRange(max = 3_000) int score,
      @ForAll @IntRange(max = 3_000) int reference,
      @ForAll @IntRange(min = -20, max = 20) int shift,
      @ForAll @IntRange(max = 10) int down,
      @ForAll @IntRange(max = 10) int up) {
    Collar collar = new Collar(Rate.of(down, 100), Rate.of(up, 100));
    Rate raw = Rate.of(score, 1_000);
    Rate anchor = Rate.of(reference, 1_000);
    Rate kept = collar.of(raw, anchor, Rate.of(shift, 100));
    Rate low = anchor.times(Rate.of(100 + shift - down, 100));
    Rate high = anchor.times(Rate.of(100 + shift + up, 100));
    assertThat(kept.isWithin(low, high)).isTrue();
    assertThat(kept.equals(raw)).isEqualTo(raw.isWithin(low, high));
  }

  // ---------------------------------------------------------------- stop limits

  @ParameterizedTest
  @CsvSource({
    "19.99, 19.99",
    "20, 20",
    "20.01, 20",
    "0, 0",
    "-9.99, -9.99",
    "-10, -10",
    "-10.01, -10",
  })
  void gainsAndLossesEndAtTheirLimits(String amount, String limited) {
    StopLimits limits = new StopLimits(Rate.of("0.2"), Rate.of("0.1"));
    assertThat(limits.of(dollars(amount), HUNDRED)).isEqualTo(dollars(limited));
  }

  @Test
  void aLossOfAContractEndsAtItsLimit() {
    // 18 million of loss on revenue of 1.2 billion, with a limit of one percent.
    assertThat(StopLimits.of(Rate.of("0.01")).of(dollars("-18000000"), dollars("1200000000")))
        .isEqualTo(dollars("-12000000"));
  }

  @Test
  void limitsHaveNoSign() {
    assertThatThrownBy(() -> new StopLimits(Rate.of("-0.01"), Rate.of("-0.02")))
        .isInstanceOf(InvalidTermsException.class)
        .hasMessage(
            "StopLimits: gain is -1%, must be at least 0% (a limit has no sign); loss is -2%, must"
                + " be at least 0% (a limit has no sign)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> StopLimits.of(Rate.ONE).of(HUNDRED, dollars("-0.01")))
        .withMessage("base -$0.01 of stop limits is negative: its rates are rates of an amount");
    assertThat(StopLimits.of(Rate.ZERO).of(HUNDRED, HUNDRED)).isEqualTo(Unrounded.ZERO);
    assertThat(StopLimits.of(Rate.ONE).of(HUNDRED, Unrounded.ZERO)).isEqualTo(Unrounded.ZERO);
    assertThat(StopLimits.of(Rate.ONE)).isEqualTo(new StopLimits(Rate.ONE, Rate.ONE));
  }

  @Property
  void limitsAreThoseOfPlainDecimals(
      @ForAll @IntRange(max = 100) int gain,
      @ForAll @IntRange(max = 100) int loss,
      @ForAll Money amount,
      @ForAll Money size) {
    Money base = size.abs();
    StopLimits limits = new StopLimits(Rate.of(gain, 100), Rate.of(loss, 100));
    assertThat(plain(limits.of(amount.unrounded(), base.unrounded())))
        .isEqualByComparingTo(
            PlainClauses.between(
                base.toBigDecimal().multiply(plain(limits.loss())).negate(),
                amount.toBigDecimal(),
                base.toBigDecimal().multiply(plain(limits.gain()))));
  }
}
