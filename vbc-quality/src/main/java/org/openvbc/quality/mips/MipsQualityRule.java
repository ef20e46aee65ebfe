package org.openvbc.quality.mips;

import static org.openvbc.quality.mips.MipsScoreStep.*;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Rate;
import org.openvbc.core.quality.Score;
import org.openvbc.core.worksheet.Worksheet;
import org.openvbc.quality.measure.CollectionType;
import org.openvbc.quality.mips.MipsMeasureScore.Reason;

/** The quality category of 42 CFR 414.1380(b)(1), top to bottom. */
final class MipsQualityRule {
  private static final long MOST = 10;

  private final MipsScoring terms;
  private final MipsQualityParameters rows;
  private final MipsQualityData data;

  MipsQualityRule(MipsScoring terms, MipsQualityData data) {
    this.terms = terms;
    this.rows = terms.published();
    this.data = data;
  }

  MipsQualityResult score(Worksheet sheet) {
    check();
    List<MipsMeasureScore> all = new ArrayList<>();
    for (MipsMeasure each : data.measures()) {
      all.add(score(each, sheet.of(each.id() + " " + each.collectionType())));
    }
    if (all.isEmpty()) {
      sheet.line(MipsScoreStep.QUALITY, Rate.ZERO);
      return new MipsQualityResult(all, Rate.ZERO, 0, Rate.ZERO, Score.NONE);
    }
    List<MipsMeasureScore> claims =
        all.stream().filter(each -> each.measure().isAdministrative()).toList();
    Rate points = sum(counting(all)).plus(sum(claims));
    sheet.line(ACHIEVEMENT, points.toBigDecimal(1, terms.pointRounding()));
    long scoredClaims = claims.stream().filter(each -> each.points().isPresent()).count();
    long available = sheet.line(AVAILABLE, MOST * (required() + scoredClaims));
    return result(all, points, available, sheet);
  }

  private MipsQualityResult result(
      List<MipsMeasureScore> all, Rate points, long available, Worksheet sheet) {
    Rate whole = Rate.of(available, 1);
    Rate bonus = bonus(whole, all, sheet);
    Rate achievement = points.dividedBy(whole);
    Rate withBonus = sheet.line(ACHIEVEMENT_PERCENT, points.plus(bonus).dividedBy(whole));
    Rate improvement = sheet.line(MipsScoreStep.IMPROVEMENT, improvement(achievement));
    Rate score = sheet.line(MipsScoreStep.QUALITY, withBonus.plus(improvement).cappedAt(Rate.ONE));
    return new MipsQualityResult(all, points, available, achievement, new Score(score));
  }

  // ---------------------------------------------------------------- a measure

  private MipsMeasureScore score(MipsMeasure measure, Worksheet sheet) {
    MipsMeasureScore score = scored(measure, sheet);
    if (sheet.isRecording()) {
      sheet.line(MEASURE_POINTS, score.pointsOrZero().toBigDecimal(1, terms.pointRounding()));
      sheet.line(MEASURE_REASON, score.reason());
    }
    return score;
  }

  private MipsMeasureScore scored(MipsMeasure measure, Worksheet sheet) {
    sheet.line(RATE, measure.rate().rate());
    sheet.line(MipsScoreStep.COMPLETENESS, measure.completeness());
    if (!measure.completeness().isAtLeast(rows.measure().completeness())) {
      return lacking(measure, Reason.INCOMPLETE, rows.measure().incomplete());
    }
    sheet.line(CASES, measure.rate().denominator());
    if (!measure.rate().hasCases(measure.caseMinimum().orElseGet(rows.measure()::caseMinimum))) {
      return unbenchmarked(measure, Reason.BELOW_CASE_MINIMUM);
    }
    return measure
        .benchmark()
        .map(benchmark -> byBenchmark(measure, benchmark, sheet))
        .orElseGet(() -> unbenchmarked(measure, Reason.NO_BENCHMARK));
  }

  private MipsMeasureScore byBenchmark(
      MipsMeasure measure, MipsBenchmark benchmark, Worksheet sheet) {
    Rate points = benchmark.points(measure.rate(), terms.pointRounding());
    if (sheet.isRecording()) {
      sheet.line(DECILE_POINTS, points.toBigDecimal(1, terms.pointRounding()));
    }
    Rate floor = newMeasurePoints(measure).orElseGet(rows.measure()::floor);
    if (points.compareTo(floor) < 0) {
      return MipsMeasureScore.of(measure, floor, Reason.FLOOR);
    }
    Optional<Rate> cap = rows.measure().toppedOut();
    boolean isCapped =
        measure.isToppedOut()
            && measure.collectionType() != CollectionType.WEB_INTERFACE
            && cap.map(most -> points.compareTo(most) > 0).orElse(false);
    return isCapped
        ? MipsMeasureScore.of(measure, cap.orElseThrow(), Reason.TOPPED_OUT)
        : MipsMeasureScore.of(measure, points, Reason.BENCHMARK);
  }

  private MipsMeasureScore unbenchmarked(MipsMeasure measure, Reason reason) {
    return lacking(
        measure, reason, newMeasurePoints(measure).orElseGet(rows.measure()::unbenchmarked));
  }

  private MipsMeasureScore lacking(MipsMeasure measure, Reason reason, Rate points) {
    if (measure.isAdministrative()) {
      return MipsMeasureScore.leftOut(measure);
    }
    return MipsMeasureScore.of(
        measure,
        data.isSmallPractice() ? points.notBelow(rows.measure().smallPractice()) : points,
        reason);
  }

  private Optional<Rate> newMeasurePoints(MipsMeasure measure) {
    return switch (measure.age()) {
      case ESTABLISHED -> Optional.empty();
      case FIRST_YEAR -> rows.measure().firstYear();
      case SECOND_YEAR -> rows.measure().secondYear();
    };
  }

  // ---------------------------------------------------------------- which ones count

  private long required() {
    return data.requiredMeasures().orElseGet(rows.quality()::required);
  }

  /** The best of the required number; one place is for an outcome or high-priority measure. */
  private List<MipsMeasureScore> counting(List<MipsMeasureScore> all) {
    Map<String, MipsMeasureScore> best = new HashMap<>();
    for (MipsMeasureScore each : all) {
      if (!each.measure().isAdministrative()) {
        best.merge(
            each.measure().id(),
            each,
            (one, other) -> one.pointsOrZero().isAtLeast(other.pointsOrZero()) ? one : other);
      }
    }
    List<MipsMeasureScore> ordered = new ArrayList<>(best.values());
    ordered.sort(Comparator.comparing(MipsMeasureScore::pointsOrZero).reversed());
    List<MipsMeasureScore> chosen = new ArrayList<>();
    ordered.stream()
        .filter(each -> each.measure().isHighPriority())
        .findFirst()
        .ifPresent(chosen::add);
    ordered.stream()
        .filter(each -> !chosen.contains(each))
        .limit(required() - 1)
        .toList()
        .forEach(chosen::add);
    return chosen;
  }

  private static Rate sum(List<MipsMeasureScore> scores) {
    return scores.stream().map(MipsMeasureScore::pointsOrZero).reduce(Rate.ZERO, Rate::plus);
  }

  // ---------------------------------------------------------------- bonuses and improvement

  private Rate bonus(Rate whole, List<MipsMeasureScore> all, Worksheet sheet) {
    Rate sum = Rate.ZERO;
    Optional<Rate> cap = rows.quality().bonusCap().map(whole::times);
    if (cap.isPresent()) {
      long priority =
          Math.addExact(
              Math.multiplyExact(2, data.furtherOutcomeMeasures()), data.furtherPriorityMeasures());
      sum = sum.plus(sheet.line(PRIORITY_BONUS, capped(priority, cap.get()).dividedBy(whole)));
      sum =
          sum.plus(
              sheet.line(
                  ELECTRONIC_BONUS, capped(data.electronicMeasures(), cap.get()).dividedBy(whole)));
    }
    boolean hasSubmitted = all.stream().anyMatch(each -> !each.measure().isAdministrative());
    Optional<Rate> small = rows.quality().smallBonus();
    if (data.isSmallPractice() && hasSubmitted && small.isPresent()) {
      sum = sum.plus(sheet.line(MipsScoreStep.SMALL_BONUS, small.get().dividedBy(whole)));
    }
    return sum.times(whole);
  }

  private static Rate capped(long points, Rate cap) {
    return Rate.of(points, 1).cappedAt(cap);
  }

  private Rate improvement(Rate achievement) {
    Optional<Rate> prior = data.priorAchievement();
    if (prior.isEmpty() || !data.hasFullParticipation() || rows.quality().improvement().isEmpty()) {
      return Rate.ZERO;
    }
    Rate most = rows.quality().improvement().get();
    Rate base = prior.get().notBelow(rows.quality().improvementFloor());
    return achievement.minus(base).dividedBy(base).times(most).notBelow(Rate.ZERO).cappedAt(most);
  }

  private void check() {
    long bonuses =
        Math.max(
            data.electronicMeasures(),
            Math.max(data.furtherOutcomeMeasures(), data.furtherPriorityMeasures()));
    long ids = data.measures().stream().map(MipsMeasure::id).distinct().count();
    Violations.of("MipsQualityData")
        .require(
            bonuses == 0 || rows.quality().bonusCap().isPresent(),
            "bonus measures",
            bonuses,
            "0: the bonuses ended with performance year 2022",
            "42 CFR 414.1380(b)(1)")
        .require(
            ids == data.measures().size() || rows.quality().takesBestType(),
            "measures",
            "one of them twice",
            "each once before performance year 2019",
            "42 CFR 414.1380(b)(1)")
        .throwIfInvalidPerformance();
  }
}
