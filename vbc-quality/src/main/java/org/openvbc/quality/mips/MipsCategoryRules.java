package org.openvbc.quality.mips;

import static org.openvbc.quality.mips.MipsScoreStep.*;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Rate;
import org.openvbc.core.quality.Score;
import org.openvbc.core.worksheet.Worksheet;

/** Cost, activities, interoperability and the final score of 42 CFR 414.1380(b)(2) to (c). */
final class MipsCategoryRules {
  private static final long MOST = 10;
  private static final long FULL = 100;
  private static final long TARGET = 40;
  private static final long HIGH = 20;
  private static final Rate PER_POINT = Rate.of("0.01");

  private MipsCategoryRules() {}

  static Optional<Score> cost(MipsQualityParameters rows, MipsCostData data, Worksheet sheet) {
    if (data.points().isEmpty()) {
      return Optional.empty();
    }
    Rate sum = data.points().stream().reduce(Rate.ZERO, Rate::plus);
    Rate mean = sheet.line(COST_MEAN, sum.dividedBy(Rate.of(MOST * data.points().size(), 1)));
    Rate improvement = sheet.line(MipsScoreStep.COST_IMPROVEMENT, improvement(rows, data));
    return Optional.of(new Score(sheet.line(COST, mean.plus(improvement).cappedAt(Rate.ONE))));
  }

  private static Rate improvement(MipsQualityParameters rows, MipsCostData data) {
    if (data.inBothYears() == 0) {
      return Rate.ZERO;
    }
    return Rate.of(data.improved() - data.declined(), data.inBothYears())
        .notBelow(Rate.ZERO)
        .times(rows.category().costImprovement());
  }

  static Score activities(MipsQualityParameters rows, MipsActivities data, Worksheet sheet) {
    Rate earned = data.isMedicalHome() ? Rate.ONE : earned(rows, data);
    if (data.isApmParticipant()) {
      earned =
          earned.notBelow(
              sheet.line(MipsScoreStep.ACTIVITIES_APM, rows.category().activitiesApm()));
    }
    return new Score(sheet.line(MipsScoreStep.ACTIVITIES, earned.cappedAt(Rate.ONE)));
  }

  private static Rate earned(MipsQualityParameters rows, MipsActivities data) {
    if (rows.category().countsActivities()) {
      return Rate.of(data.medium() + data.high(), data.hasSpecialStatus() ? 1 : 2);
    }
    long points = MOST * data.medium() + HIGH * data.high();
    return Rate.of(data.hasSpecialStatus() ? 2 * points : points, TARGET);
  }

  static Score interoperability(long points, boolean hasRequiredItems, Worksheet sheet) {
    Violations.of("MipsScoring")
        .require(points >= 0, "points", points, "at least 0", "42 CFR 414.1380")
        .throwIfInvalidPerformance();
    long counted = hasRequiredItems ? Math.min(points, FULL) : 0;
    return new Score(sheet.line(MipsScoreStep.INTEROPERABILITY, Rate.of(counted, FULL)));
  }

  static MipsFinalScore finalScore(MipsScoring terms, MipsFinalData data, Worksheet sheet) {
    MipsQualityParameters rows = terms.published();
    checkComplexBonus(rows, data);
    Map<MipsCategory, Rate> scores = new LinkedHashMap<>();
    data.categories().forEach((category, score) -> scores.put(category, score.rate()));
    long scored =
        sheet.line(
            SCORED_CATEGORIES,
            scores.keySet().stream().filter(each -> weighs(terms, each)).count());
    if (scored < rows.category().leastCategories()) {
      Rate neutral = sheet.line(NEUTRAL, rows.threshold());
      return new MipsFinalScore(terms.performanceYear(), new Score(neutral), scored, true);
    }
    Rate sum = terms.weights().valueOf(scores, sheet, WEIGHT, CONTRIBUTION).orElseThrow();
    sheet.line(COMPLEX_BONUS, data.complexBonus());
    Rate small = smallBonus(rows, data, sheet);
    Rate total = sheet.line(FINAL, sum.plus(data.complexBonus()).plus(small).cappedAt(Rate.ONE));
    return new MipsFinalScore(terms.performanceYear(), new Score(total), scored, false);
  }

  /** None in 2017, then at most the cap of the year. */
  private static void checkComplexBonus(MipsQualityParameters rows, MipsFinalData data) {
    Rate most = rows.category().complexCap().times(PER_POINT);
    Violations.of("MipsFinalData")
        .require(
            most.isAtLeast(data.complexBonus()),
            "complexBonus",
            data.complexBonus(),
            "at most " + most + ", the cap of the year",
            "42 CFR 414.1380(c)(3)")
        .throwIfInvalidPerformance();
  }

  private static boolean weighs(MipsScoring terms, MipsCategory category) {
    return Optional.ofNullable(terms.weights().weights().get(category))
        .map(weight -> weight.signum() > 0)
        .orElse(false);
  }

  private static Rate smallBonus(MipsQualityParameters rows, MipsFinalData data, Worksheet sheet) {
    Optional<Rate> points = rows.category().finalSmallBonus();
    return data.isSmallPractice() && points.isPresent()
        ? sheet.line(MipsScoreStep.FINAL_SMALL_BONUS, points.get().times(PER_POINT))
        : Rate.ZERO;
  }
}
