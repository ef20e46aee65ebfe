package org.openvbc.quality.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openvbc.core.money.Rate;
import org.openvbc.quality.measure.Direction;
import org.openvbc.quality.scale.AchievementImprovementScale.Points;
import org.openvbc.testing.TestTable;

class AchievementImprovementScaleTest {
  private static final List<TestTable.Row> ROWS =
      TestTable.read(AchievementImprovementScaleTest.class, "worked-examples.csv");
  private static final List<TestTable.Row> TIES =
      TestTable.read(AchievementImprovementScaleTest.class, "ties.csv");
  private static final int FIGURES = 77;

  /** The standards of the measures whose published rates give ties. */
  private static final Map<String, AchievementImprovementScale> OF_TIES =
      Map.of(
          "HAI-1", AchievementImprovementScale.lower("0.589", "0.000"),
          "HAI-3", AchievementImprovementScale.lower("0.717", "0.000"),
          "HAI-4", AchievementImprovementScale.lower("0.738", "0.000"),
          "HAI-5", AchievementImprovementScale.lower("0.726", "0.000"),
          "HAI-6", AchievementImprovementScale.lower("0.520", "0.014"),
          "MSPB-1", AchievementImprovementScale.lower("0.988920", "0.848160"));

  static List<TestTable.Row> rows() {
    return ROWS;
  }

  static List<TestTable.Row> ties() {
    return TIES;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void pointsAreAsWorkedOut(TestTable.Row row) {
    AchievementImprovementScale scale = scale(row);
    Rate performance = Rate.of(row.text("performance"));
    Optional<Rate> baseline = row.find("baseline").map(Rate::of);

    Points points = scale.pointsOf(performance, baseline);
    assertThat(points.achievement()).isEqualTo(number(row, "expected_achievement"));
    assertThat(points.improvement())
        .isEqualTo(row.find("expected_improvement").map(Long::parseLong));
    assertThat(points.score()).isEqualTo(number(row, "expected_score"));
    assertThat(scale.unroundedAchievement(performance).map(raw -> shown(raw)))
        .isEqualTo(row.find("expected_raw_achievement"));
    assertThat(
            baseline
                .flatMap(before -> scale.unroundedImprovement(performance, before))
                .map(raw -> shown(raw)))
        .isEqualTo(row.find("expected_raw_improvement"));
  }

  @Test
  void everyFilledCellIsAsserted() {
    assertThat(ROWS).hasSize(21);
    assertThat(
            ROWS.stream()
                .mapToLong(
                    row ->
                        row.columns().stream()
                            .filter(column -> column.startsWith("expected"))
                            .filter(column -> row.find(column).isPresent())
                            .count())
                .sum())
        .isEqualTo(FIGURES);
  }

  private static String shown(Rate raw) {
    return raw.toBigDecimal(4, RoundingMode.HALF_UP).toPlainString();
  }

  private static long number(TestTable.Row row, String column) {
    return Long.parseLong(row.text(column));
  }

  private static AchievementImprovementScale scale(TestTable.Row row) {
    return row.text("direction").equals("higher")
        ? AchievementImprovementScale.higher(row.text("threshold"), row.text("benchmark"))
        : AchievementImprovementScale.lower(row.text("threshold"), row.text("benchmark"));
  }

  // ---------------------------------------------------------------- halves

  @ParameterizedTest
  @MethodSource("ties")
  void aPublishedResultOnAHalfIsRoundedUp(TestTable.Row row) {
    AchievementImprovementScale scale = Objects.requireNonNull(OF_TIES.get(row.text("measure")));
    Rate performance = Rate.of(row.text("performance"));
    boolean isAchievement = row.text("kind").equals("achievement");
    Optional<Rate> raw =
        isAchievement
            ? scale.unroundedAchievement(performance)
            : scale.unroundedImprovement(performance, Rate.of(row.text("baseline")));

    assertThat(raw).contains(Rate.of(row.text("unrounded")));
    assertThat(
            isAchievement
                ? scale.achievementOf(performance)
                : scale.improvementOf(performance, Rate.of(row.text("baseline"))))
        .isEqualTo(number(row, "points"));
  }

  @Test
  void noOtherRoundingFitsThePublishedHalves() {
    assertThat(TIES).hasSize(29);
    assertThat(misses(RoundingMode.HALF_UP)).isZero();
    assertThat(misses(RoundingMode.HALF_EVEN)).isEqualTo(19);
    assertThat(misses(RoundingMode.HALF_DOWN)).isEqualTo(29);
  }

  private static long misses(RoundingMode mode) {
    return TIES.stream()
        .filter(
            row ->
                new BigDecimal(row.text("unrounded")).setScale(0, mode).longValueExact()
                    != number(row, "points"))
        .count();
  }

  // ---------------------------------------------------------------- laws

  /** A scale over thousandths, turned around where less is better. */
  private static AchievementImprovementScale scale(boolean higher, int threshold, int step) {
    return new AchievementImprovementScale(
        higher ? Direction.HIGHER_IS_BETTER : Direction.LOWER_IS_BETTER,
        Rate.of(threshold, 1000),
        Rate.of(higher ? threshold + step : threshold - step, 1000));
  }

  @Property(tries = 500)
  void pointsKeepToTheirBoundsAndABetterResultNeverEarnsLess(
      @ForAll boolean higher,
      @ForAll @IntRange(min = 100, max = 900) int threshold,
      @ForAll @IntRange(min = 1, max = 99) int step,
      @ForAll @IntRange(max = 1000) int baseline,
      @ForAll @IntRange(max = 1000) int performance) {
    AchievementImprovementScale scale = scale(higher, threshold, step);
    Optional<Rate> before = Optional.of(Rate.of(baseline, 1000));
    Points points = scale.pointsOf(Rate.of(performance, 1000), before);
    Points better = scale.pointsOf(Rate.of(performance + (higher ? 1 : -1), 1000), before);

    assertThat(points.achievement()).isBetween(0L, 10L);
    assertThat(points.improvement().orElseThrow()).isBetween(0L, 9L);
    assertThat(points.score()).isBetween(0L, 10L);
    assertThat(better.achievement()).isGreaterThanOrEqualTo(points.achievement());
    assertThat(better.improvement().orElseThrow())
        .isGreaterThanOrEqualTo(points.improvement().orElseThrow());
  }

  @Property(tries = 500)
  void directionOnlyTurnsTheComparisonsAround(
      @ForAll @IntRange(min = 100, max = 900) int threshold,
      @ForAll @IntRange(min = 1, max = 99) int step,
      @ForAll @IntRange(max = 1000) int baseline,
      @ForAll @IntRange(max = 1000) int performance) {
    assertThat(
            scale(true, threshold, step)
                .pointsOf(Rate.of(performance, 1000), Optional.of(Rate.of(baseline, 1000))))
        .isEqualTo(
            scale(false, 1000 - threshold, step)
                .pointsOf(
                    Rate.of(1000 - performance, 1000),
                    Optional.of(Rate.of(1000 - baseline, 1000))));
  }

  @Property(tries = 1000)
  void pointsAreThoseOfAPlainRestatement(
      @ForAll boolean higher,
      @ForAll @IntRange(min = 100, max = 900) int threshold,
      @ForAll @IntRange(min = 1, max = 99) int step,
      @ForAll @IntRange(max = 1000) int baseline,
      @ForAll @IntRange(max = 1000) int performance) {
    int sign = higher ? 1 : -1;
    int benchmark = threshold + sign * step;
    Points points =
        scale(higher, threshold, step)
            .pointsOf(Rate.of(performance, 1000), Optional.of(Rate.of(baseline, 1000)));

    assertThat(points.achievement())
        .isEqualTo(achievement(sign, threshold, benchmark, performance));
    assertThat(points.improvement()).contains(improvement(sign, baseline, benchmark, performance));
  }

  private static long achievement(int sign, int threshold, int benchmark, int performance) {
    if (sign * (performance - benchmark) >= 0) {
      return 10;
    }
    if (sign * (performance - threshold) < 0) {
      return 0;
    }
    return plain(9L * (performance - threshold), benchmark - threshold, "0.5");
  }

  private static long improvement(int sign, int baseline, int benchmark, int performance) {
    if (sign * (performance - baseline) <= 0) {
      return 0;
    }
    return sign * (performance - benchmark) >= 0
        ? 9
        : Math.max(0, plain(10L * (performance - baseline), benchmark - baseline, "-0.5"));
  }

  /** With these denominators 40 digits are more than enough to tell a half from beside it. */
  private static long plain(long dividend, long divisor, String added) {
    return BigDecimal.valueOf(dividend)
        .divide(BigDecimal.valueOf(divisor), 40, RoundingMode.HALF_EVEN)
        .add(new BigDecimal(added))
        .setScale(0, RoundingMode.HALF_UP)
        .longValueExact();
  }

  // ---------------------------------------------------------------- terms

  @Test
  void theBenchmarkIsBetterThanTheThreshold() {
    assertThatThrownBy(() -> AchievementImprovementScale.higher("0.8", "0.8"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "benchmark 80% is not better than the threshold 80% of a scale whose direction is"
                + " HIGHER_IS_BETTER");
    assertThatThrownBy(() -> AchievementImprovementScale.lower("0.5", "0.6"))
        .hasMessageContaining("benchmark 60% is not better than the threshold 50%");
  }

  @Test
  void pointsReadAsASentence() {
    AchievementImprovementScale scale = AchievementImprovementScale.lower("0.589", "0");
    assertThat(scale.pointsOf(Rate.of("0.3"), Optional.empty()))
        .hasToString("5 points (achievement 5, improvement not available)");
    assertThat(scale.pointsOf(Rate.of("0.3"), Optional.of(Rate.of("0.6"))))
        .hasToString("5 points (achievement 5, improvement 5)");
  }
}
