package org.openvbc.models.performance;

import static org.openvbc.models.performance.PerformanceStep.*;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.openvbc.core.clause.Composite;
import org.openvbc.core.clause.Schedule;
import org.openvbc.core.model.Outcome;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Rounding;
import org.openvbc.core.money.Split;
import org.openvbc.core.money.Unrounded;
import org.openvbc.core.worksheet.Worksheet;
import org.openvbc.models.performance.MeasureBonusSettlement.MeasureScore;

/** The settlement of a bonus by measures in the order of its rule. */
final class MeasureBonusRule {
  private final MeasureBonus terms;

  /** The result that is scored, and what it rests on; the result is zero if there is none. */
  private record Scored(SampleStatus status, Rate result) {}

  MeasureBonusRule(MeasureBonus terms) {
    this.terms = terms;
  }

  MeasureBonusSettlement settle(MeasureBonusPerformance performance, Worksheet sheet) {
    MeasureBonusRequirements.check(terms, performance);
    List<MeasureScore> scores = new ArrayList<>();
    for (BonusMeasure measure : terms.measures()) {
      MeasureData data = Objects.requireNonNull(performance.measures().get(measure.name()));
      scores.add(score(measure, data, sheet.of(measure.name())));
    }
    if (terms.form() instanceof BonusForm.PerMeasure form) {
      return payEach(form, performance, scores, sheet);
    }
    if (terms.form() instanceof BonusForm.WeightedPool form) {
      return payPool(form, performance, scores, sheet);
    }
    return payLadder((BonusForm.ScoreLadder) terms.form(), performance, scores, sheet);
  }

  // ---------------------------------------------------------------- one measure

  private static MeasureScore score(BonusMeasure measure, MeasureData data, Worksheet sheet) {
    Scored scored = scored(measure.smallSample(), data, sheet);
    sheet.line(SAMPLE, scored.status());
    if (!scored.status().isScored()) {
      return new MeasureScore(measure.name(), scored.status(), Rate.ZERO, Rate.ZERO, Money.ZERO);
    }
    showNeeded(measure, data, scored.status(), sheet);
    Rate result =
        measure.percentDecimals().isPresent()
            ? sheet.line(ROUNDED_RESULT, measure.judged(scored.result()))
            : scored.result();
    Rate earned = earned(measure, data, result, sheet);
    return new MeasureScore(measure.name(), scored.status(), result, earned, Money.ZERO);
  }

  private static Scored scored(SmallSample rule, MeasureData data, Worksheet sheet) {
    sheet.line(CASES, data.cases());
    if (data.cases() == 0 && rule.treatment() != SmallSample.Treatment.TWO_YEARS) {
      return new Scored(SampleStatus.NOT_SCORED_NO_CASES, Rate.ZERO);
    }
    if (data.cases() > 0) {
      sheet.line(RESULT, data.result());
    }
    if (data.cases() >= rule.minimum()) {
      return new Scored(SampleStatus.ENOUGH_CASES, data.result());
    }
    return switch (rule.treatment()) {
      case NOT_SCORED -> new Scored(SampleStatus.NOT_SCORED_TOO_FEW_CASES, Rate.ZERO);
      case FLAGGED -> new Scored(SampleStatus.FEW_CASES_FLAGGED, data.result());
      case SHRUNK -> new Scored(SampleStatus.SHRUNK_TO_PEERS, shrunk(rule, data, sheet));
      case TWO_YEARS -> twoYears(rule, data, data.before().orElseThrow(), sheet);
    };
  }

  private static Rate shrunk(SmallSample rule, MeasureData data, Worksheet sheet) {
    Rate peers = sheet.line(PEERS, data.peers().orElseThrow());
    Rate weighed = data.sum().plus(peers.times(Rate.of(rule.strength(), 1)));
    long cases = Math.addExact(data.cases(), rule.strength());
    return sheet.line(SHRUNK_RESULT, weighed.dividedBy(Rate.of(cases, 1)));
  }

  private static Scored twoYears(
      SmallSample rule, MeasureData data, MeasureData before, Worksheet sheet) {
    long cases = sheet.line(CASES_OF_TWO_YEARS, Math.addExact(data.cases(), before.cases()));
    if (cases == 0) {
      return new Scored(SampleStatus.NOT_SCORED_NO_CASES, Rate.ZERO);
    }
    Rate result = data.sum().plus(before.sum()).dividedBy(Rate.of(cases, 1));
    sheet.line(RESULT_OF_TWO_YEARS, result);
    return cases >= rule.minimum()
        ? new Scored(SampleStatus.TWO_YEARS_POOLED, result)
        : new Scored(SampleStatus.NOT_SCORED_TOO_FEW_CASES, Rate.ZERO);
  }

  /** How many of the year's cases the goal asks for: what people look at all year long. */
  private static void showNeeded(
      BonusMeasure measure, MeasureData data, SampleStatus status, Worksheet sheet) {
    boolean isOfThisYear =
        status == SampleStatus.ENOUGH_CASES || status == SampleStatus.FEW_CASES_FLAGGED;
    if (sheet.isRecording() && measure.isOneGoal() && data.isCount() && isOfThisYear) {
      Rate goal = measure.schedule().points().get(0).result();
      sheet.line(
          NEEDED,
          goal.times(Rate.of(data.cases(), 1))
              .toBigDecimal(0, RoundingMode.CEILING)
              .longValueExact());
      Numbers.line(sheet, MET, data.sum());
    }
  }

  private static Rate earned(BonusMeasure measure, MeasureData data, Rate result, Worksheet sheet) {
    Rate attained = sheet.line(ATTAINMENT, measure.schedule().of(result));
    if (measure.improvement().isEmpty()) {
      return attained;
    }
    Rate baseline = sheet.line(BASELINE, data.baseline().orElseThrow());
    Rate improved = sheet.line(IMPROVEMENT, measure.improvement().get().of(result, baseline));
    return sheet.line(EARNED_FRACTION, attained.notBelow(improved));
  }

  // ---------------------------------------------------------------- dollars for each measure

  private MeasureBonusSettlement payEach(
      BonusForm.PerMeasure form,
      MeasureBonusPerformance performance,
      List<MeasureScore> scores,
      Worksheet sheet) {
    List<MeasureScore> paid = new ArrayList<>();
    Money sum = Money.ZERO;
    for (MeasureScore score : scores) {
      Worksheet own = sheet.of(score.measure());
      BonusForm.Amount amount = Objects.requireNonNull(form.amounts().get(score.measure()));
      Money atStake =
          own.line(
              AT_STAKE,
              atStake(
                  amount,
                  Objects.requireNonNull(performance.measures().get(score.measure())).cases()));
      Money bonus = own.line(MEASURE_BONUS, atStake.times(score.earned()).rounded(Rounding.CENTS));
      paid.add(score.withBonus(bonus));
      sum = sum.plus(bonus);
    }
    Outcome outcome =
        scores.stream().anyMatch(score -> score.status().isScored())
            ? PerformanceOutcomes.ofBonus(sum)
            : PerformanceOutcomes.NOTHING_SCORED;
    return settled(performance, outcome, paid, Rate.ZERO, sum, sheet);
  }

  private static Money atStake(BonusForm.Amount amount, long cases) {
    return amount instanceof BonusForm.Amount.PerCase perCase
        ? perCase.dollars().times(cases)
        : ((BonusForm.Amount.Fixed) amount).dollars();
  }

  // ---------------------------------------------------------------- a pool, by weight

  private MeasureBonusSettlement payPool(
      BonusForm.WeightedPool form,
      MeasureBonusPerformance performance,
      List<MeasureScore> scores,
      Worksheet sheet) {
    Map<String, Rate> earned = earnedBy(scores);
    Optional<Rate> score = composite(form.weighting(), earned, performance, sheet);
    if (score.isEmpty()) {
      return nothing(performance, scores, earned, sheet);
    }
    Money pool = sheet.line(POOL, form.pool());
    Money sum = pool.times(score.get()).rounded(Rounding.CENTS);
    return settled(
        performance,
        PerformanceOutcomes.ofBonus(sum),
        byMeasure(form.weighting(), earned, scores, sum, sheet),
        score.get(),
        sum,
        sheet);
  }

  /** The sum, divided by what each measure contributes; the parts add up to it to the cent. */
  private static List<MeasureScore> byMeasure(
      Weighting weighting,
      Map<String, Rate> earned,
      List<MeasureScore> scores,
      Money sum,
      Worksheet sheet) {
    List<Composite.Part<String>> parts = weighting.composite().parts(earned);
    if (sum.isZero() || parts.stream().allMatch(part -> part.contribution().isZero())) {
      return scores;
    }
    List<Money> split =
        Split.toCents(sum, parts.stream().map(Composite.Part::contribution).toList());
    Map<String, Money> bonuses = new LinkedHashMap<>();
    for (int i = 0; i < parts.size(); i++) {
      bonuses.put(parts.get(i).key(), split.get(i));
    }
    List<MeasureScore> paid = new ArrayList<>();
    for (MeasureScore score : scores) {
      Money bonus = bonuses.getOrDefault(score.measure(), Money.ZERO);
      paid.add(score.withBonus(sheet.of(score.measure()).line(MEASURE_BONUS, bonus)));
    }
    return paid;
  }

  // ---------------------------------------------------------------- a ladder of the score

  private MeasureBonusSettlement payLadder(
      BonusForm.ScoreLadder form,
      MeasureBonusPerformance performance,
      List<MeasureScore> scores,
      Worksheet sheet) {
    Map<String, Rate> earned = earnedBy(scores);
    Optional<Rate> score = composite(form.weighting(), earned, performance, sheet);
    if (score.isEmpty()) {
      return nothing(performance, scores, earned, sheet);
    }
    Schedule ladder = form.ladder();
    Rate worth = sheet.line(LADDER, ladder.of(score.get()));
    Unrounded base = base(form.base(), performance, sheet);
    Money bonus = base.times(worth).rounded(Rounding.CENTS);
    return settled(
        performance, PerformanceOutcomes.ofBonus(bonus), scores, score.get(), bonus, sheet);
  }

  private static Unrounded base(
      BonusForm.Base base, MeasureBonusPerformance performance, Worksheet sheet) {
    if (base instanceof BonusForm.Base.PerMember perMember) {
      sheet.line(MEMBER_MONTHS, performance.memberMonths().orElseThrow());
      sheet.line(DOLLARS_PER_MEMBER_MONTH, perMember.dollars());
      return sheet.line(BASE, performance.memberMonths().orElseThrow().times(perMember.dollars()));
    }
    return sheet.line(BASE, ((BonusForm.Base.Fixed) base).dollars().unrounded());
  }

  // ---------------------------------------------------------------- what both weigh

  private static Map<String, Rate> earnedBy(List<MeasureScore> scores) {
    Map<String, Rate> earned = new LinkedHashMap<>();
    for (MeasureScore score : scores) {
      if (score.status().isScored()) {
        earned.put(score.measure(), score.earned());
      }
    }
    return earned;
  }

  /** The score with the equity bonus; empty where too little was scored. */
  private Optional<Rate> composite(
      Weighting weighting,
      Map<String, Rate> earned,
      MeasureBonusPerformance performance,
      Worksheet sheet) {
    long measures = sheet.line(SCORED_MEASURES, (long) earned.size());
    Rate weight = sheet.line(SCORED_WEIGHT, weighting.scoredWeight(earned));
    if (measures < weighting.minimumMeasures() || !weight.isAtLeast(weighting.minimumWeight())) {
      return Optional.empty();
    }
    return weighting
        .composite()
        .valueOf(earned, sheet, WEIGHT, CONTRIBUTION)
        .map(score -> withEquity(sheet.line(COMPOSITE, score), performance, sheet));
  }

  private Rate withEquity(Rate score, MeasureBonusPerformance performance, Worksheet sheet) {
    if (terms.equityBonus().isEmpty()) {
      return score;
    }
    EquityBonus bonus = terms.equityBonus().get();
    Rate underserved = sheet.line(UNDERSERVED, performance.underserved().orElseThrow());
    Rate points = sheet.line(EQUITY_POINTS, bonus.at(underserved));
    return sheet.line(SCORE_WITH_EQUITY, bonus.added(score, points));
  }

  private MeasureBonusSettlement nothing(
      MeasureBonusPerformance performance,
      List<MeasureScore> scores,
      Map<String, Rate> earned,
      Worksheet sheet) {
    Outcome outcome =
        earned.isEmpty()
            ? PerformanceOutcomes.NOTHING_SCORED
            : PerformanceOutcomes.TOO_LITTLE_SCORED;
    return settled(performance, outcome, scores, Rate.ZERO, Money.ZERO, sheet);
  }

  private MeasureBonusSettlement settled(
      MeasureBonusPerformance performance,
      Outcome outcome,
      List<MeasureScore> scores,
      Rate score,
      Money sum,
      Worksheet sheet) {
    sheet.line(BONUS_BEFORE_LIMIT, sum);
    Money bonus = sheet.line(BONUS, BonusLimit.cap(sum, terms.limit(), sheet));
    return new MeasureBonusSettlement(terms, performance, outcome, scores, score, bonus);
  }
}
