package org.openvbc.core.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openvbc.core.clause.Schedule.Point;
import org.openvbc.core.model.InvalidTermsException;
import org.openvbc.core.money.Rate;
import org.openvbc.core.quality.Score;

/** What results are worth, in the forms that contracts have. */
class ScheduleTest {
  private static final Schedule A1C =
      Schedule.thresholdTargetStretch(
          Rate.of("0.60"), Rate.of("0.70"), Rate.of("0.80"), Rate.of("0.5"), Rate.of("1.25"));
  private static final Schedule READMISSIONS =
      Schedule.thresholdTargetStretch(
          Rate.of("0.16"), Rate.of("0.14"), Rate.of("0.12"), Rate.of("0.5"), Rate.of("1.25"));
  private static final Schedule TIERS =
      Schedule.steps(Point.of("0.30", "1.10"), Point.of("0.40", "1.25"));
  private static final Schedule RANGE =
      Schedule.lines(Point.of("0", "0.15"), Point.of("0.5", "0.30"), Point.of("1", "0.60"));

  @ParameterizedTest
  @CsvSource({
    "0.5999, 0",
    "0.60, 0.5",
    "0.70, 1",
    "0.715, 1.0375",
    "0.80, 1.25",
    "0.81, 1.25",
  })
  void aThresholdJumpsAndTheRestIsLines(String result, String worth) {
    assertThat(A1C.of(Rate.of(result))).isEqualTo(Rate.of(worth));
  }

  @ParameterizedTest
  @CsvSource({
    "0.1601, 0",
    "0.16, 0.5",
    "0.15, 0.75",
    "0.14, 1",
    "0.135, 1.0625",
    "0.12, 1.25",
    "0.10, 1.25",
  })
  void pointsThatDescendMakeLowerResultsBetter(String result, String worth) {
    assertThat(READMISSIONS.of(Rate.of(result))).isEqualTo(Rate.of(worth));
    assertThat(READMISSIONS.isLowerBetter()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"0.2999, 0", "0.30, 1.10", "0.3999, 1.10", "0.40, 1.25", "1, 1.25"})
  void aLadderIsWorthTheBestStepReached(String result, String worth) {
    assertThat(TIERS.of(Rate.of(result))).isEqualTo(Rate.of(worth));
  }

  @ParameterizedTest
  @CsvSource({"0.796, 0", "0.8, 1", "0.81, 1"})
  void allOrNothingIsDecidedAtTheTarget(String result, String worth) {
    assertThat(Schedule.atLeast(Rate.of("0.8")).of(Rate.of(result))).isEqualTo(Rate.of(worth));
  }

  @ParameterizedTest
  @CsvSource({"0.019, 1", "0.02, 1", "0.0201, 0"})
  void aBoundFromAboveBelongsToTheBetterSide(String result, String worth) {
    assertThat(Schedule.atMost(Rate.of("0.02")).of(Rate.of(result))).isEqualTo(Rate.of(worth));
  }

  @ParameterizedTest
  @CsvSource({"0.19, 0", "0.20, 0", "0.27, 0.7", "0.30, 1", "0.40, 1"})
  void aLineGoesFromNothingToTheWhole(String result, String worth) {
    assertThat(Schedule.linear(Rate.of("0.20"), Rate.of("0.30")).of(Rate.of(result)))
        .isEqualTo(Rate.of(worth));
  }

  @ParameterizedTest
  @CsvSource({"0, 1", "0.012, 0.6", "0.03, 0", "0.05, 0", "-0.01, 1"})
  void aLineDownReleasesCostsUnderTarget(String over, String worth) {
    assertThat(Schedule.linear(Rate.of("0.03"), Rate.ZERO).of(Rate.of(over)))
        .isEqualTo(Rate.of(worth));
  }

  @ParameterizedTest
  @CsvSource({"0.20, 0", "0.30, 1", "0.32, 1.2", "0.325, 1.25", "0.9, 1.25"})
  void aBonusLineGoesOnToTheMost(String result, String worth) {
    assertThat(
            Schedule.bonus(Rate.of("0.20"), Rate.of("0.30"), Rate.of("1.25")).of(Rate.of(result)))
        .isEqualTo(Rate.of(worth));
  }

  @Test
  void qualityCanSetTheRateItself() {
    assertThat(RANGE.of(Score.ofPercent("62"))).isEqualTo(Rate.of("0.372"));
    assertThat(RANGE.of(Score.ofPercent("25"))).isEqualTo(Rate.of("0.225"));
  }

  @Test
  void aWorthBeforeTheFirstPointCanBeStated() {
    assertThat(TIERS.withWorthBefore(Rate.ONE).of(Rate.of("0.1"))).isEqualTo(Rate.ONE);
    assertThat(TIERS.before()).isEqualTo(Rate.ZERO);
    assertThat(TIERS.most()).isEqualTo(Rate.of("1.25"));
  }

  @Test
  void whatIsWrongIsNamedAllAtOnce() {
    assertThatThrownBy(
            () ->
                Schedule.steps(
                    Point.of("0.3", "1"), Point.of("0.4", "0.5"), Point.of("0.4", "0.6")))
        .isInstanceOf(InvalidTermsException.class)
        .hasMessageContaining("points[1].worth")
        .hasMessageContaining("points[2].result");
    assertThatThrownBy(() -> Schedule.lines(List.of()))
        .isInstanceOf(InvalidTermsException.class)
        .hasMessageContaining("points");
    assertThatThrownBy(() -> Schedule.bonus(Rate.ZERO, Rate.ONE, Rate.ONE))
        .isInstanceOf(InvalidTermsException.class)
        .hasMessageContaining("most");
    assertThatThrownBy(() -> TIERS.withWorthBefore(Rate.of("1.11")))
        .isInstanceOf(InvalidTermsException.class)
        .hasMessageContaining("points[0].worth");
  }

  @Test
  void readsAsASentence() {
    assertThat(TIERS).hasToString("by steps: 110% at 30%, 125% at 40%");
    assertThat(READMISSIONS)
        .hasToString(
            "along lines: 50% at 16%, 100% at 14%, 125% at 12% (lower is better), 0% before");
    assertThat(RANGE).hasToString("along lines: 15% at 0%, 30% at 50%, 60% at 100%");
  }

  @Test
  void equalPointsMakeEqualSchedules() {
    assertThat(TIERS)
        .isEqualTo(Schedule.steps(Point.of("0.3", "1.1"), Point.of("0.4", "1.25")))
        .hasSameHashCodeAs(Schedule.steps(Point.of("0.3", "1.1"), Point.of("0.4", "1.25")))
        .isNotEqualTo(Schedule.lines(TIERS.points()))
        .isNotEqualTo(TIERS.withWorthBefore(Rate.ONE))
        .isNotEqualTo(Schedule.steps(Point.of("0.3", "1.1")));
    assertThat(Schedule.atLeast(Rate.ONE)).isNotEqualTo(Schedule.atMost(Rate.ONE));
  }

  @Property(tries = 300)
  void aBetterResultIsNeverWorthLessAndNeverBeyondTheEnds(
      @ForAll @IntRange(max = 2000) int result, @ForAll @IntRange(max = 200) int more) {
    for (Schedule schedule : List.of(A1C, TIERS, RANGE)) {
      Rate worse = schedule.of(Rate.of(result, 2000));
      Rate better = schedule.of(Rate.of(result + more, 2000));
      assertThat(better.isAtLeast(worse)).isTrue();
      assertThat(better.isWithin(schedule.before(), schedule.most())).isTrue();
    }
    assertThat(
            READMISSIONS
                .of(Rate.of(result, 2000))
                .isAtLeast(READMISSIONS.of(Rate.of(result + more, 2000))))
        .isTrue();
  }
}
