package org.openvbc.quality.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openvbc.core.money.Rate;

class NetPromoterScoreTest {

  @ParameterizedTest
  @CsvSource({
    "118, 60, 22, 48.0",
    "0, 10, 0, 0.0",
    "10, 0, 0, 100.0",
    "0, 0, 10, -100.0",
    "2, 0, 1, 33.3",
    "1, 0, 2, -33.3",
    // 48.25 and -48.25: a half away from zero
    "193, 207, 0, 48.3",
    "0, 207, 193, -48.3"
  })
  void promotersLessDetractors(long promoters, long passives, long detractors, String points) {
    NetPromoterScore survey = new NetPromoterScore(promoters, passives, detractors);
    assertThat(survey.points()).isEqualTo(new BigDecimal(points));
    assertThat(survey.toString()).startsWith(points + " points of ");
  }

  @Test
  void exactScoreIsComparedAndNotThePrintedOne() {
    NetPromoterScore survey = new NetPromoterScore(193, 207, 0);
    assertThat(survey.score()).isEqualTo(Rate.of("0.4825"));
    assertThat(survey.score().isAtLeast(Rate.of("0.483"))).isFalse();
  }

  @Test
  void answersBecomePromotersPassivesAndDetractors() {
    assertThat(NetPromoterScore.ofAnswers(1, 1, 2, 2, 3, 5, 8, 25, 35, 50, 68))
        .isEqualTo(new NetPromoterScore(118, 60, 22));
    assertThatThrownBy(() -> NetPromoterScore.ofAnswers(1, 2))
        .hasMessageContaining("2 counts are not one for each answer");
  }

  @Test
  void nobodyAnswered() {
    NetPromoterScore nobody = new NetPromoterScore(0, 0, 0);
    assertThat(nobody).hasToString("no responses");
    assertThatThrownBy(nobody::score).isInstanceOf(ArithmeticException.class);
    assertThat(MinimumSize.of(1).judge(nobody))
        .isEqualTo(new ScoredResult.NotScored(ScoredResult.Reason.NO_CASES, 0, 1));
  }

  @Test
  void countsAreNotNegative() {
    assertThatThrownBy(() -> new NetPromoterScore(-1, 0, 0)).hasMessageContaining("promoters -1");
    assertThatThrownBy(() -> new NetPromoterScore(0, -1, 0)).hasMessageContaining("passives -1");
    assertThatThrownBy(() -> new NetPromoterScore(0, 0, -1)).hasMessageContaining("detractors -1");
    assertThatThrownBy(() -> new NetPromoterScore(Long.MAX_VALUE, 1, 0))
        .isInstanceOf(ArithmeticException.class);
  }

  @ParameterizedTest
  @CsvSource({"199, false", "200, true", "201, true"})
  void asManyResponsesAsTheMinimumAreEnough(long responses, boolean scored) {
    NetPromoterScore survey = new NetPromoterScore(118, 60, responses - 178);
    ScoredResult judged = MinimumSize.of(200).judge(survey);
    assertThat(judged.value().isPresent()).isEqualTo(scored);
  }

  @Test
  void resultSaysWhyItIsNotScored() {
    ScoredResult few = MinimumSize.of(30).judge(new MeasureRate(3, 3, Direction.HIGHER_IS_BETTER));
    assertThat(few).hasToString("not scored, too few cases: 3 of at least 30");
    assertThat(few.value()).isEmpty();
    ScoredResult enough =
        MinimumSize.of(3).judge(new MeasureRate(3, 3, Direction.HIGHER_IS_BETTER));
    assertThat(enough).hasToString("100% on 3 cases");
    assertThat(MinimumSize.of(1)).hasToString("at least 1 case");
    assertThat(MinimumSize.of(30)).hasToString("at least 30 cases");
    assertThatThrownBy(() -> MinimumSize.of(0)).hasMessageContaining("is below 1");
    assertThatThrownBy(() -> MinimumSize.of(1).judge(Rate.ONE, -1))
        .hasMessageContaining("cases -1 are below 0");
  }

  @Property(seed = "20260101", tries = 100)
  void scoreTurnsAroundWithTheAnswers(
      @ForAll @LongRange(max = 10_000) long promoters,
      @ForAll @LongRange(max = 10_000) long passives,
      @ForAll @LongRange(min = 1, max = 10_000) long detractors) {
    NetPromoterScore survey = new NetPromoterScore(promoters, passives, detractors);
    NetPromoterScore turned = new NetPromoterScore(detractors, passives, promoters);
    assertThat(survey.score()).isEqualTo(turned.score().negated());
    assertThat(survey.points()).isEqualByComparingTo(turned.points().negate());
    assertThat(survey.score().isWithin(Rate.of(-1, 1), Rate.ONE)).isTrue();
  }
}
