package org.openvbc.quality.mips;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.openvbc.core.money.Rate;
import org.openvbc.core.source.Parameter;
import org.openvbc.core.worksheet.Authority;
import org.openvbc.core.worksheet.Line;
import org.openvbc.core.worksheet.Reliance;

/** The published figures behind the lines of a MIPS score. */
final class MipsScoreAuthority implements Authority {
  private final MipsScoring terms;
  private final MipsQualityParameters rows;

  MipsScoreAuthority(MipsScoring terms) {
    this.terms = terms;
    this.rows = terms.published();
  }

  @Override
  public List<Reliance> reliances(Line line) {
    if (!(line.step() instanceof MipsScoreStep step)) {
      return List.of();
    }
    if (step == MipsScoreStep.WEIGHT) {
      MipsCategory category =
          MipsCategory.valueOf(line.part().substring(line.part().lastIndexOf(' ') + 1));
      return List.of(
          Reliance.on(
              rows.row(MipsQualityParameters.WEIGHT + category),
              terms.weights().weights().getOrDefault(category, Rate.ZERO)));
    }
    List<Reliance> all = new ArrayList<>();
    for (String key : keys(step)) {
      rows.find(key).map(this::on).ifPresent(all::add);
    }
    return all;
  }

  private Reliance on(Parameter row) {
    if (row.key().equals(MipsQualityParameters.POINT_ROUNDING)) {
      return new Reliance(
          row, terms.pointRounding().name(), terms.pointRounding() != RoundingMode.HALF_UP);
    }
    if (row.key().equals(MipsQualityParameters.COMPLEX_GATE)) {
      return new Reliance(
          row,
          terms.isEachComponentGated() ? row.value() : "CLINICIAN",
          !terms.isEachComponentGated());
    }
    return Reliance.on(row);
  }

  private static List<String> keys(MipsScoreStep step) {
    return switch (step) {
      case COMPLETENESS -> List.of(MipsQualityParameters.COMPLETENESS);
      case CASES -> List.of(MipsQualityParameters.CASE_MINIMUM);
      case DECILE_POINTS -> List.of(MipsQualityParameters.POINT_ROUNDING);
      case MEASURE_POINTS ->
          List.of(
              MipsQualityParameters.FLOOR,
              MipsQualityParameters.UNBENCHMARKED,
              MipsQualityParameters.INCOMPLETE,
              MipsQualityParameters.SMALL_PRACTICE,
              MipsQualityParameters.FIRST_YEAR_POINTS,
              MipsQualityParameters.SECOND_YEAR_POINTS,
              MipsQualityParameters.TOPPED_OUT);
      case ACHIEVEMENT -> List.of(MipsQualityParameters.BEST_TYPE);
      case AVAILABLE -> List.of(MipsQualityParameters.REQUIRED);
      case PRIORITY_BONUS, ELECTRONIC_BONUS -> List.of(MipsQualityParameters.BONUS_CAP);
      case SMALL_BONUS -> List.of(MipsQualityParameters.SMALL_BONUS);
      case IMPROVEMENT ->
          List.of(MipsQualityParameters.IMPROVEMENT, MipsQualityParameters.IMPROVEMENT_FLOOR);
      case COST_IMPROVEMENT -> List.of(MipsQualityParameters.COST_IMPROVEMENT);
      case ACTIVITIES -> List.of(MipsQualityParameters.ACTIVITIES);
      case ACTIVITIES_APM -> List.of(MipsQualityParameters.ACTIVITIES_APM);
      case INTEROPERABILITY -> List.of(MipsQualityParameters.INTEROPERABILITY);
      case MEDICAL -> List.of(MipsQualityParameters.COMPLEX);
      case SOCIAL -> List.of(MipsQualityParameters.COMPLEX_GATE);
      case COMPLEX_BONUS -> List.of(MipsQualityParameters.COMPLEX_CAP);
      case SCORED_CATEGORIES -> List.of(MipsQualityParameters.LEAST_CATEGORIES);
      case FINAL_SMALL_BONUS -> List.of(MipsQualityParameters.FINAL_SMALL_BONUS);
      case NEUTRAL -> List.of(MipsQualityParameters.THRESHOLD);
      default -> List.of();
    };
  }
}
