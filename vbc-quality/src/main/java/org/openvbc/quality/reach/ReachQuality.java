package org.openvbc.quality.reach;

import static org.openvbc.quality.reach.ReachQualityStep.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Rate;
import org.openvbc.core.quality.Score;
import org.openvbc.core.source.Parameter;
import org.openvbc.core.time.PerformanceYear;
import org.openvbc.core.worksheet.Authority;
import org.openvbc.core.worksheet.Explanation;
import org.openvbc.core.worksheet.Reliance;
import org.openvbc.core.worksheet.Step;
import org.openvbc.core.worksheet.Worksheet;

/**
 * How the total quality score of ACO REACH is made in one performance year, 2023 to 2026.
 *
 * <p>{@code mean of the measure scores x (factor if CI/SEP is asked and not met) + health equity
 * data reporting adjustment}, between 0 and 100%. Nothing is rounded; {@link
 * ReachQualityResult#published} is.
 */
@Value.Immutable
public sealed interface ReachQuality extends WithReachQuality permits ImmutableReachQuality {
  /** The performance year. */
  PerformanceYear performanceYear();

  /** What is left of the score where the improvement criteria are not met. */
  @Value.Default
  default Rate improvementFactor() {
    return at("improvementFactor").asRate();
  }

  /** The largest adjustment for reporting health equity data. */
  @Value.Default
  default Rate equityCeiling() {
    return at("equityCeiling").asRate();
  }

  private Parameter at(String name) {
    return ReachQualityParameters.table().at("reach." + name, performanceYear().lastDay());
  }

  private Optional<Parameter> equityFloor() {
    return ReachQualityParameters.table().find("reach.equityFloor", performanceYear().lastDay());
  }

  /**
   * The total quality score.
   *
   * @param measures the measure scores, each measure once
   * @param criteria whether the improvement criteria were met
   * @param adjustment the adjustment for reporting health equity data, as CMS determined it
   * @throws org.openvbc.core.model.InvalidPerformanceException if there is no measure, or one
   *     twice, or the adjustment lies outside what the year allows
   */
  default ReachQualityResult score(
      List<ReachMeasureScore> measures,
      ImprovementCriteria criteria,
      Rate adjustment,
      Worksheet sheet) {
    check(measures, adjustment);
    Rate sum = Rate.ZERO;
    for (ReachMeasureScore each : measures) {
      sum = sum.plus(sheet.of(each.measure()).line(MEASURE, each.score().rate()));
    }
    Rate initial = sheet.line(INITIAL, sum.dividedBy(Rate.of(measures.size(), 1)));
    boolean isHalved = sheet.line(IMPROVEMENT, criteria) == ImprovementCriteria.NOT_MET;
    Rate gated = sheet.line(GATED, isHalved ? initial.times(improvementFactor()) : initial);
    sheet.line(EQUITY, adjustment);
    Rate total = sheet.line(TOTAL, gated.plus(adjustment).cappedAt(Rate.ONE).notBelow(Rate.ZERO));
    return new ReachQualityResult(
        new Score(initial), new Score(gated), adjustment, new Score(total));
  }

  private void check(List<ReachMeasureScore> measures, Rate adjustment) {
    String source = TOTAL.citation().text();
    Rate least = equityFloor().map(Parameter::asRate).orElse(Rate.ONE.negated());
    Violations.of("ReachQuality")
        .require(!measures.isEmpty(), "measures", "none", "at least one", source)
        .require(
            measures.stream().map(ReachMeasureScore::measure).distinct().count() == measures.size(),
            "measures",
            measures.stream().map(ReachMeasureScore::measure).toList(),
            "each measure once",
            source)
        .require(
            adjustment.isWithin(least, equityCeiling()),
            "adjustment",
            adjustment,
            "between " + least + " and " + equityCeiling() + " in " + performanceYear(),
            source)
        .throwIfInvalidPerformance();
  }

  /** The total quality score with its worksheet. */
  default Explanation<ReachQualityResult> explain(
      List<ReachMeasureScore> measures, ImprovementCriteria criteria, Rate adjustment) {
    Worksheet sheet = Worksheet.recording();
    ReachQualityResult result = score(measures, criteria, adjustment, sheet);
    return Explanation.of(result, sentence() + "; " + result, sheet, authority());
  }

  /** The published figures behind each step. */
  default Authority authority() {
    return new Authority() {
      @Override
      public List<Reliance> reliances(Step step) {
        return step instanceof ReachQualityStep own ? of(own) : List.of();
      }
    };
  }

  private List<Reliance> of(ReachQualityStep step) {
    return switch (step) {
      case GATED -> List.of(Reliance.on(at("improvementFactor"), improvementFactor()));
      case EQUITY -> equity();
      default -> List.of();
    };
  }

  private List<Reliance> equity() {
    List<Reliance> all = new ArrayList<>();
    all.add(Reliance.on(at("equityCeiling"), equityCeiling()));
    equityFloor().map(Reliance::on).ifPresent(all::add);
    return all;
  }

  /** Checks that the terms are shares. */
  @Value.Check
  default void check() {
    String source = TOTAL.citation().text();
    Violations.of("ReachQuality")
        .requireShare("improvementFactor", improvementFactor(), source)
        .requireShare("equityCeiling", equityCeiling(), source)
        .throwIfInvalidTerms();
  }

  /** One sentence about the terms. */
  default String sentence() {
    return "ACO REACH "
        + performanceYear()
        + ": mean of the measures, "
        + improvementFactor()
        + " of it without CI/SEP";
  }

  /**
   * The score of a performance year.
   *
   * @throws org.openvbc.core.parameter.UnsupportedPeriodException before 2023, when the points were
   *     others, and after 2026
   */
  static ReachQuality of(int year) {
    return builder().performanceYear(PerformanceYear.of(year)).build();
  }

  /** Any score, all terms by name. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the terms of a score. */
  final class Builder extends ImmutableReachQuality.Builder {
    Builder() {}
  }
}
