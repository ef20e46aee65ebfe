package org.openvbc.quality.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openvbc.core.money.Rate;
import org.openvbc.quality.measure.MeasureResult.Status;

class MeasureTest {

  @Test
  void aRateIsThePartOfTheEligiblePatientsAndTurnsForInverseMeasures() {
    MeasureRate direct = new MeasureRate(412, 600, Direction.HIGHER_IS_BETTER);
    MeasureRate inverse = new MeasureRate(60, 600, Direction.LOWER_IS_BETTER);

    assertThat(direct.rate()).isEqualTo(Rate.of(412, 600)).isEqualTo(direct.betterness());
    assertThat(inverse.rate()).isEqualTo(Rate.of("0.1"));
    assertThat(inverse.betterness()).isEqualTo(Rate.of("0.9"));
  }

  @Test
  void aCaseMinimumIsMetByAsManyPatients() {
    assertThat(new MeasureRate(1, 20, Direction.HIGHER_IS_BETTER).hasCases(20)).isTrue();
    assertThat(new MeasureRate(1, 19, Direction.HIGHER_IS_BETTER).hasCases(20)).isFalse();
  }

  @Test
  void patientsWhoMetAMeasureAreAmongTheEligible() {
    assertThatThrownBy(() -> new MeasureRate(0, 0, Direction.HIGHER_IS_BETTER))
        .hasMessageContaining("denominator 0 is below 1");
    assertThatThrownBy(() -> new MeasureRate(-1, 5, Direction.HIGHER_IS_BETTER))
        .hasMessageContaining("numerator -1 is not between 0");
    assertThatThrownBy(() -> new MeasureRate(6, 5, Direction.HIGHER_IS_BETTER))
        .hasMessageContaining("numerator 6 is not between 0 and the denominator of 5");
  }

  @Test
  void aResultRefusesWhatCannotBe() {
    assertThatThrownBy(() -> MeasureResult.scored(" ", CollectionType.ECQM, "1", Rate.ZERO))
        .hasMessageContaining("measure is blank");
    assertThatThrownBy(() -> MeasureResult.scored("001", CollectionType.ECQM, "-1", Rate.ZERO))
        .hasMessageContaining("points -1 of measure 001 are below 0");
    assertThatThrownBy(() -> MeasureResult.scored("001", CollectionType.ECQM, "1", Rate.of("1.01")))
        .hasMessageContaining("percentile 101% of measure 001 is not between 0% and 100%");
    assertThatThrownBy(
            () ->
                new MeasureResult(
                    "001", CollectionType.ECQM, Status.EXCLUDED, BigDecimal.ONE, Optional.empty()))
        .hasMessageContaining("points 1 of measure 001 are above 0, yet it is EXCLUDED");
    assertThatThrownBy(
            () ->
                new MeasureResult(
                    "001",
                    CollectionType.ECQM,
                    Status.NOT_REPORTED,
                    BigDecimal.ZERO,
                    Optional.of(Rate.ZERO)))
        .hasMessageContaining("is stated, yet it is NOT_REPORTED");
    assertThatThrownBy(() -> MeasureResult.unscored("001", CollectionType.ECQM, Status.SCORED))
        .hasMessageContaining("percentile of measure 001 is missing");
  }

  @ParameterizedTest
  @EnumSource(Status.class)
  void onlyCompleteDataCountAsReported(Status status) {
    MeasureResult result =
        status == Status.SCORED
            ? MeasureResult.scored("001", CollectionType.ECQM, "1", Rate.ZERO)
            : MeasureResult.unscored("001", CollectionType.ECQM, status);

    assertThat(result.isReported())
        .isEqualTo(
            status != Status.INCOMPLETE
                && status != Status.NOT_REPORTED
                && status != Status.SAMPLE_TOO_SMALL);
  }

  @Test
  void aResultReachesAPercentileThatItIsAtOrAbove() {
    MeasureResult few = MeasureResult.belowCaseMinimum("001", CollectionType.ECQM, Rate.of("0.1"));

    assertThat(few.reaches(Rate.of("0.1"))).isTrue();
    assertThat(few.reaches(Rate.of("0.1001"))).isFalse();
    assertThat(
            MeasureResult.unscored("001", CollectionType.ECQM, Status.INCOMPLETE)
                .reaches(Rate.ZERO))
        .isFalse();
    assertThat(few).hasToString("001 BELOW_CASE_MINIMUM, percentile 10%");
    assertThat(MeasureResult.scored("001", CollectionType.ECQM, "8.5", Rate.of("0.7")))
        .hasToString("001 SCORED 8.5 points, percentile 70%");
  }
}
