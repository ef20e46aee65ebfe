package org.openvbc.models.performance;

import java.util.List;
import java.util.TreeSet;
import org.openvbc.core.model.Violations;

/** What the terms of a bonus need to know of a performance. */
final class MeasureBonusRequirements {
  private MeasureBonusRequirements() {}

  static void check(MeasureBonus terms, MeasureBonusPerformance performance) {
    List<String> names = terms.measures().stream().map(BonusMeasure::name).toList();
    boolean needsMonths =
        terms.form() instanceof BonusForm.ScoreLadder ladder
            && ladder.base() instanceof BonusForm.Base.PerMember;
    Violations violations =
        Violations.of("MeasureBonusPerformance")
            .require(
                performance.measures().keySet().equals(new TreeSet<>(names)),
                "measures",
                new TreeSet<>(performance.measures().keySet()),
                "the contract's " + names,
                "each measure is stated, one without cases as MeasureData.none()")
            .require(
                !needsMonths || performance.memberMonths().isPresent(),
                "memberMonths",
                "not stated",
                "stated: the contract pays per member and month",
                terms.name())
            .require(
                terms.equityBonus().isEmpty() || performance.underserved().isPresent(),
                "underserved",
                "not stated",
                "stated: the contract has an equity bonus",
                terms.name());
    for (BonusMeasure measure : terms.measures()) {
      MeasureData data = performance.measures().get(measure.name());
      if (data != null) {
        check(measure, data, violations);
      }
    }
    violations.throwIfInvalidPerformance();
  }

  private static void check(BonusMeasure measure, MeasureData data, Violations violations) {
    SmallSample rule = measure.smallSample();
    boolean few = data.cases() < rule.minimum();
    violations
        .require(
            measure.improvement().isEmpty()
                || data.baseline().isPresent()
                || (data.cases() == 0 && rule.treatment() != SmallSample.Treatment.TWO_YEARS),
            "baseline of " + measure.name(),
            "not stated",
            "stated: improvement counts",
            measure.name())
        .require(
            !few
                || data.cases() == 0
                || rule.treatment() != SmallSample.Treatment.SHRUNK
                || data.peers().isPresent(),
            "peers of " + measure.name(),
            "not stated",
            "stated: " + data.cases() + " cases are drawn to the peers",
            rule.toString())
        .require(
            !few
                || rule.treatment() != SmallSample.Treatment.TWO_YEARS
                || data.before().isPresent(),
            "year before of " + measure.name(),
            "not stated",
            "stated: " + data.cases() + " cases are measured over two years",
            rule.toString());
  }
}
