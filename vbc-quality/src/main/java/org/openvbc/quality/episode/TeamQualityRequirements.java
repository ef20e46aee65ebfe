package org.openvbc.quality.episode;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.openvbc.core.model.Violations;

/** What the performance must hold so that the measures of the year can be weighed. */
final class TeamQualityRequirements {
  private static final String RULE = "42 CFR 512.547";

  private TeamQualityRequirements() {}

  static void checkTerms(TeamCompositeQuality terms) {
    Violations violations = Violations.of("TeamCompositeQuality");
    violations.require(
        TeamQualityParameters.isPerformanceYear(terms.performanceYear()),
        "performanceYear",
        terms.performanceYear(),
        "a whole year, PY2026 to PY2030",
        RULE);
    violations.throwIfInvalidTerms();
  }

  static void check(TeamCompositeQuality terms, TeamQualityPerformance hospital) {
    Violations violations = Violations.of("TeamQualityPerformance");
    requireOnce(
        violations,
        "episodes",
        hospital.episodes().stream().map(each -> each.category() + " " + each.setting()).toList());
    List<Integer> scored = hospital.scores().stream().map(TeamMeasureScore::measure).toList();
    requireOnce(violations, "scores", scored);
    for (TeamMeasure measure : terms.measures().all()) {
      violations.require(
          scored.contains(measure.number()),
          "scores",
          "nothing on " + measure,
          "a scaled score or insufficient data for each measure of " + terms.performanceYear(),
          RULE);
    }
    for (int number : scored) {
      violations.require(
          terms.measures().find(number).isPresent(),
          "scores",
          "measure " + number,
          "a measure of " + terms.performanceYear(),
          RULE);
    }
    violations.throwIfInvalidPerformance();
  }

  private static void requireOnce(Violations violations, String field, List<?> all) {
    Set<Object> seen = new HashSet<>();
    for (Object each : all) {
      violations.require(seen.add(each), field, each + " twice", "each at most once", RULE);
    }
  }
}
