package org.openvbc.quality.hospital;

import static org.openvbc.quality.hospital.HvbpQualityParameters.*;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openvbc.core.money.Rate;
import org.openvbc.core.source.Citation;
import org.openvbc.core.source.Parameter;
import org.openvbc.core.worksheet.Authority;
import org.openvbc.core.worksheet.Reliance;
import org.openvbc.core.worksheet.Step;
import org.openvbc.quality.scale.AchievementImprovementScale;

/** The published figures behind the steps from rates to the total. */
final class HvbpQualityAuthority implements Authority {
  private static final String NOT_USED = "not used";

  private final HvbpScoring terms;
  private final Optional<HvbpQualityParameters> published;
  private final Authority ofTotal;

  HvbpQualityAuthority(HvbpScoring terms) {
    this.terms = terms;
    this.published = HvbpQualityParameters.find(terms.fiscalYear());
    this.ofTotal = terms.total().authority();
  }

  @Override
  public List<Reliance> reliances(Step step) {
    return published.isPresent() && step instanceof HvbpQualityStep own
        ? of(own, published.get())
        : List.of();
  }

  @Override
  public Citation citation(Step step) {
    return ofTotal.citation(step);
  }

  private List<Reliance> of(HvbpQualityStep step, HvbpQualityParameters rows) {
    return switch (step) {
      case MEASURES -> measures(rows);
      case STANDARDS -> standards(rows);
      case MINIMUM_CASES -> minimumCases(rows);
      case MINIMUM_MEASURES -> minimumMeasures(rows);
      case BASE_SCORE -> List.of(counted(rows.row(BASE_POINTS), terms.basePoints()));
      case CONSISTENCY -> List.of(Reliance.on(rows.row(CONSISTENCY)));
      default -> ofTotal.reliances(step);
    };
  }

  private static Reliance counted(Parameter row, long used) {
    return new Reliance(row, String.valueOf(used), row.asCount() != used);
  }

  private List<Reliance> measures(HvbpQualityParameters rows) {
    List<Reliance> all = new ArrayList<>();
    for (HvbpMeasure measure : HvbpMeasure.values()) {
      rows.find(MEASURE + measure)
          .ifPresent(
              row ->
                  all.add(
                      named(
                          row,
                          Optional.ofNullable(terms.measures().domains().get(measure))
                              .map(HvbpDomain::name)
                              .orElse(NOT_USED))));
    }
    for (HcahpsDimension dimension : HcahpsDimension.values()) {
      rows.find(DIMENSION + dimension.name())
          .ifPresent(
              row ->
                  all.add(
                      named(
                          row,
                          terms.measures().dimensions().contains(dimension)
                              ? row.asRule()
                              : NOT_USED)));
    }
    return all;
  }

  private static Reliance named(Parameter row, String used) {
    return new Reliance(row, used, !used.equals(row.asRule()));
  }

  private List<Reliance> standards(HvbpQualityParameters rows) {
    List<Reliance> all = new ArrayList<>();
    terms
        .standards()
        .measures()
        .forEach((measure, scale) -> addScale(all, rows, measure.toString(), scale));
    terms
        .standards()
        .dimensions()
        .forEach(
            (dimension, standard) -> {
              addScale(all, rows, dimension.name(), standard.scale());
              add(all, rows, FLOOR + dimension.name(), standard.floor());
            });
    return all;
  }

  private static void addScale(
      List<Reliance> all,
      HvbpQualityParameters rows,
      String name,
      AchievementImprovementScale scale) {
    add(all, rows, THRESHOLD + name, scale.threshold());
    add(all, rows, BENCHMARK + name, scale.benchmark());
  }

  private static void add(List<Reliance> all, HvbpQualityParameters rows, String key, Rate used) {
    rows.find(key).ifPresent(row -> all.add(Reliance.on(row, used)));
  }

  /** The minimums of what the year's measures count. */
  private List<Reliance> minimumCases(HvbpQualityParameters rows) {
    List<Reliance> all = new ArrayList<>();
    terms
        .minimums()
        .cases()
        .forEach(
            (minimum, used) -> {
              Parameter row = rows.row(MINIMUM_CASES + minimum.name());
              if (isCounted(minimum)) {
                all.add(pointed(row, used));
              }
            });
    return all;
  }

  private boolean isCounted(HvbpMinimum minimum) {
    return minimum == HvbpMinimum.SURVEYS
        ? !terms.measures().dimensions().isEmpty()
        : terms.measures().domains().keySet().stream()
            .anyMatch(measure -> measure.minimum() == minimum);
  }

  private static Reliance pointed(Parameter row, BigDecimal used) {
    return new Reliance(row, used.toPlainString(), row.asPoints().compareTo(used) != 0);
  }

  private List<Reliance> minimumMeasures(HvbpQualityParameters rows) {
    List<Reliance> all = new ArrayList<>();
    terms
        .minimums()
        .measures()
        .forEach(
            (domain, used) ->
                rows.find(MINIMUM_MEASURES + domain.name())
                    .ifPresent(row -> all.add(counted(row, used))));
    return all;
  }
}
