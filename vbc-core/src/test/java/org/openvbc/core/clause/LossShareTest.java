package org.openvbc.core.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openvbc.core.model.InvalidTermsException;
import org.openvbc.core.money.Rate;
import org.openvbc.core.quality.Score;

class LossShareTest {

  @ParameterizedTest
  @CsvSource({
    // 80 % less half of it by quality, 50 % to 70 %
    "0, 0.7",
    "0.25, 0.7",
    "0.5, 0.6",
    "0.75, 0.5",
    "1, 0.5",
  })
  void betterQualityLessensItWithinFloorAndCeiling(String score, String share) {
    LossShare terms = new LossShare(Rate.of("0.8"), Rate.of("0.5"), Rate.of("0.5"), Rate.of("0.7"));
    assertThat(terms.at(Score.of(score))).isEqualTo(Rate.of(share));
    assertThat(terms.withoutQuality()).isEqualTo(Rate.of("0.7"));
    assertThat(terms.dependsOnQuality()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"0", "0.3", "0.7663", "1"})
  void withAWholeShareItIsTheLossRateOfAQualityAdjustment(String score) {
    Rate maximum = Rate.of("0.75");
    Rate floor = Rate.of("0.4");
    Rate ceiling = Rate.of("0.75");
    assertThat(new LossShare(Rate.ONE, maximum, floor, ceiling).at(Score.of(score)))
        .isEqualTo(new QualityAdjustment(maximum, floor, ceiling).ofLosses(Score.of(score)));
  }

  @Test
  void aFixedShareDoesNotMove() {
    LossShare half = LossShare.fixed(Rate.of("0.5"));
    assertThat(half.at(Score.FULL)).isEqualTo(Rate.of("0.5"));
    assertThat(half.dependsOnQuality()).isFalse();
    assertThat(half).hasToString("50%");
    assertThat(new LossShare(Rate.ONE, Rate.of("0.5"), Rate.ZERO, Rate.ONE))
        .hasToString("100% less 50% of it by quality, 0% to 100%");
  }

  @Test
  void sharesAndBoundsAreChecked() {
    assertThatExceptionOfType(InvalidTermsException.class)
        .isThrownBy(
            () -> new LossShare(Rate.of("1.1"), Rate.of("-0.1"), Rate.of("0.6"), Rate.of("0.5")))
        .satisfies(refused -> assertThat(refused.violations()).hasSize(3));
  }
}
