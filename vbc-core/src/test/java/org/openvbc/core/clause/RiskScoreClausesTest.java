package org.openvbc.core.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openvbc.core.model.InvalidTermsException;
import org.openvbc.core.money.Rate;

class RiskScoreClausesTest {

  @ParameterizedTest
  @CsvSource({
    "1.250, 1.153, 1.084, 1.020",
    "1.100, 1.045, 1.053, 0.991",
    "1.200, 1.067, 1.125, 1.059",
  })
  void aScoreIsNormalizedAndThenCut(String raw, String factor, String normalized, String paid) {
    Rate score = Normalization.dividingBy(factor).of(Rate.of(raw)).rounded(3, RoundingMode.HALF_UP);
    assertThat(score).isEqualTo(Rate.of(normalized));
    assertThat(CodingFactor.reducingBy(Rate.of("0.059")).of(score).rounded(3, RoundingMode.HALF_UP))
        .isEqualTo(Rate.of(paid));
  }

  @Test
  void aNormalizedScoreStaysOneFraction() {
    assertThat(Normalization.dividingBy("1.070").of(Rate.of("1.03746")))
        .isEqualTo(Rate.of(103_746, 107_000));
    assertThat(Normalization.multiplyingBy(Rate.of("1.25")))
        .isEqualTo(Normalization.dividingBy("0.8"));
  }

  @ParameterizedTest
  @CsvSource({"1.016, 1.01", "1.01, 1.01", "1.0099, 1.0099", "1, 1"})
  void aCodingFactorCountsUpToItsCeiling(String factor, String counted) {
    assertThat(CodingFactor.dividingBy(Rate.of(factor), Rate.of("1.01")).of(Rate.ONE))
        .isEqualTo(Rate.ONE.dividedBy(Rate.of(counted)));
  }

  @Test
  void withoutAFactorScoresStay() {
    assertThat(CodingFactor.NONE.of(Rate.of("1.2"))).isEqualTo(Rate.of("1.2"));
    assertThat(CodingFactor.reducingBy(Rate.ZERO)).isEqualTo(CodingFactor.NONE);
    assertThat(CodingFactor.dividingBy(Rate.ONE)).isEqualTo(CodingFactor.NONE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1"})
  void whatDividesIsAboveZero(String factor) {
    assertThatThrownBy(() -> Normalization.dividingBy(factor))
        .isInstanceOf(InvalidTermsException.class)
        .hasMessage("Normalization: factor is %s/1, must be above 0 (it divides scores)", factor);
    assertThatThrownBy(() -> Normalization.multiplyingBy(Rate.of(factor)))
        .isInstanceOf(InvalidTermsException.class)
        .hasMessage(
            "Normalization: multiplier is %s/1, must be above 0 (it scales scores)", factor);
    assertThatThrownBy(() -> CodingFactor.dividingBy(Rate.of(factor)))
        .isInstanceOf(InvalidTermsException.class)
        .hasMessage("CodingFactor: factor is %s/1, must be above 0 (it divides scores)", factor);
    assertThatThrownBy(() -> CodingFactor.dividingBy(Rate.ONE, Rate.of(factor)))
        .isInstanceOf(InvalidTermsException.class);
    assertThatThrownBy(() -> new CodingFactor(Rate.of(factor)))
        .isInstanceOf(InvalidTermsException.class)
        .hasMessage(
            "CodingFactor: multiplier is %s/1, must be above 0 (a score stays a score)", factor);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-0.01", "1", "1.01"})
  void aReductionCutsAPart(String reduction) {
    assertThatThrownBy(() -> CodingFactor.reducingBy(Rate.of(reduction)))
        .isInstanceOf(InvalidTermsException.class)
        .hasMessage(
            "CodingFactor: reduction is %s, must be at least 0%% and below 100%% (it cuts a part of"
                + " the score)",
            Rate.of(reduction));
  }

  @Property(tries = 500)
  void normalisationAndItsInverseCancel(
      @ForAll @IntRange(min = 1, max = 3_000) int raw,
      @ForAll @IntRange(min = 1, max = 3_000) int factor) {
    Rate score = Rate.of(raw, 1_000);
    Rate divisor = Rate.of(factor, 1_000);
    Normalization normalization = new Normalization(divisor);
    assertThat(normalization.of(score).times(divisor)).isEqualTo(score);
    assertThat(Normalization.multiplyingBy(divisor).of(normalization.of(score))).isEqualTo(score);
    assertThat(Normalization.multiplyingBy(Rate.ONE.dividedBy(divisor)))
        .isEqualTo(normalization)
        .hasSameHashCodeAs(normalization);
    assertThat(CodingFactor.dividingBy(divisor).of(score)).isEqualTo(normalization.of(score));
  }

  @Property(tries = 300)
  void aReductionAndWhatItTakesAreTheScore(
      @ForAll @IntRange(min = 1, max = 3_000) int raw, @ForAll @IntRange(max = 99) int percent) {
    Rate score = Rate.of(raw, 1_000);
    Rate reduction = Rate.of(percent, 100);
    assertThat(CodingFactor.reducingBy(reduction).of(score).plus(score.times(reduction)))
        .isEqualTo(score);
  }
}
