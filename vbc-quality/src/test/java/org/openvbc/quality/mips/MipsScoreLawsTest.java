package org.openvbc.quality.mips;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.openvbc.core.money.Rate;
import org.openvbc.core.quality.Score;
import org.openvbc.quality.measure.Direction;
import org.openvbc.quality.measure.MeasureRate;
import org.openvbc.quality.scale.DecileBenchmark;

class MipsScoreLawsTest {
  private static final MipsBenchmark FLAT =
      MipsBenchmark.of(DecileBenchmark.flat(Direction.HIGHER_IS_BETTER));
  private static final MipsBenchmark INVERSE =
      MipsBenchmark.of(DecileBenchmark.flat(Direction.LOWER_IS_BETTER));

  private static Rate points(MipsBenchmark benchmark, long met, RoundingMode mode) {
    return benchmark.points(new MeasureRate(met, 1000, benchmark.deciles().direction()), mode);
  }

  @Property(tries = 300)
  void aBetterRateIsNeverWorse(@ForAll @IntRange(max = 999) int met) {
    for (RoundingMode mode : new RoundingMode[] {RoundingMode.HALF_UP, RoundingMode.DOWN}) {
      Rate points = points(FLAT, met, mode);
      assertThat(points(FLAT, met + 1, mode)).isGreaterThanOrEqualTo(points);
      assertThat(points).isBetween(Rate.ONE, Rate.of(10, 1));
      assertThat(points(INVERSE, 1000 - met, mode)).isEqualTo(points);
    }
  }

  @Property(tries = 300)
  void flatPointsAreTenTimesTheRateAndOneMore(@ForAll @IntRange(max = 1000) int met) {
    BigDecimal plain =
        BigDecimal.valueOf(met, 2)
            .add(BigDecimal.ONE)
            .setScale(1, RoundingMode.HALF_UP)
            .min(BigDecimal.TEN);
    BigDecimal expected = met >= 900 ? BigDecimal.TEN : plain;
    assertThat(points(FLAT, met, RoundingMode.HALF_UP)).isEqualTo(Rate.of(expected));
  }

  @Property(tries = 300)
  void theFinalScoreIsThatOfAPlainRestatement(
      @ForAll @IntRange(min = 2022, max = 2026) int year,
      @ForAll @IntRange(max = 1000) int quality,
      @ForAll @IntRange(max = 1000) int cost,
      @ForAll @IntRange(max = 1000) int activities,
      @ForAll @IntRange(max = 1000) int interoperability,
      @ForAll @IntRange(max = 100) int bonus) {
    Map<MipsCategory, Score> scores =
        Map.of(
            MipsCategory.QUALITY, new Score(Rate.of(quality, 1000)),
            MipsCategory.COST, new Score(Rate.of(cost, 1000)),
            MipsCategory.IMPROVEMENT_ACTIVITIES, new Score(Rate.of(activities, 1000)),
            MipsCategory.PROMOTING_INTEROPERABILITY, new Score(Rate.of(interoperability, 1000)));
    BigDecimal plain =
        BigDecimal.valueOf(
                30L * quality + 30L * cost + 15L * activities + 25L * interoperability, 5)
            .add(BigDecimal.valueOf(bonus, 3))
            .min(BigDecimal.ONE);

    assertThat(
            MipsScoring.of(year)
                .finalScore(new MipsFinalData(scores, Rate.of(bonus, 1000), false))
                .score()
                .rate())
        .isEqualTo(Rate.of(plain));
  }
}
