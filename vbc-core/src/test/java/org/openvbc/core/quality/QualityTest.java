package org.openvbc.core.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openvbc.core.money.Rate;
import org.openvbc.core.quality.QualityStanding.Standard;

class QualityTest {
  private static final Score SCORE = Score.ofPercent("76.63");

  @Test
  void aScoreIsReadAsAFractionOrAPercentage() {
    assertThat(Score.of("0.7663")).isEqualTo(SCORE).hasSameHashCodeAs(SCORE).hasToString("76.63%");
    assertThat(Score.of("1")).isEqualTo(Score.FULL);
    assertThat(Score.ofPercent("0")).isEqualTo(Score.NONE);
    assertThat(new Score(Rate.of(7663, 10_000))).isEqualTo(SCORE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.0000000001", "-0.0000000001", "2", "-1"})
  void aScoreLiesBetweenNoneAndFull(String fraction) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Score.of(fraction))
        .withMessage(
            "score "
                + Rate.of(fraction)
                + " is not between 0% and 100%: a share of points available");
  }

  @Test
  void aScoreIsRoundedOnlyWhereItIsAskedFor() {
    Score third = new Score(Rate.of(1, 3));
    assertThat(third.roundedToPercentDecimals(2)).isEqualTo(Score.of("0.3333"));
    assertThat(third.roundedToPercentDecimals(0)).isEqualTo(Score.of("0.33"));
    assertThat(Score.of("0.76625").roundedToPercentDecimals(2)).isEqualTo(Score.of("0.7663"));
    assertThat(Score.of("0.766249").roundedToPercentDecimals(2)).isEqualTo(Score.of("0.7662"));
  }

  @Test
  void scoresCompareExactly() {
    Score below = Score.of("0.766299999");
    assertThat(SCORE.isAtLeast(SCORE)).isTrue();
    assertThat(below.isAtLeast(SCORE)).isFalse();
    assertThat(SCORE.isAtLeast(below)).isTrue();
    assertThat(below.notBelow(SCORE)).isSameAs(SCORE);
    assertThat(SCORE.notBelow(below)).isSameAs(SCORE);
    Score same = Score.of("0.76630");
    assertThat(same.notBelow(SCORE)).isSameAs(same);
    assertThat(SCORE).isGreaterThan(below).isEqualByComparingTo(same);
  }

  @Test
  void aStandingSaysHowTheStandardWasMet() {
    assertThat(QualityStanding.met(SCORE))
        .hasToString("76.63%, quality performance standard met")
        .isEqualTo(new QualityStanding(Standard.MET, SCORE, "quality performance standard met"));
    assertThat(QualityStanding.alternativeMet(SCORE))
        .hasToString("76.63%, alternative quality performance standard met");
    assertThat(QualityStanding.alternativeMet(SCORE).standard())
        .isEqualTo(Standard.ALTERNATIVE_MET);
    assertThat(QualityStanding.notMet(SCORE))
        .hasToString("76.63%, quality performance standard not met");
    assertThat(QualityStanding.notMet(SCORE).standard()).isEqualTo(Standard.NOT_MET);
  }

  @Test
  void anotherWayKeepsStandardAndScore() {
    QualityStanding standing = QualityStanding.met(SCORE).by("first performance year");
    assertThat(standing.standard()).isEqualTo(Standard.MET);
    assertThat(standing.score()).isEqualTo(SCORE);
    assertThat(standing).hasToString("76.63%, first performance year");
  }
}
