package org.openvbc.quality.episode;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.openvbc.core.source.Parameter;
import org.openvbc.core.worksheet.Authority;
import org.openvbc.core.worksheet.Reliance;
import org.openvbc.core.worksheet.Step;
import org.openvbc.quality.scale.StepScale;

/** The published figures behind the steps of the CJR composite quality score. */
final class CjrQualityAuthority implements Authority {
  private final CjrCompositeQuality terms;
  private final CjrQualityParameters inForce;

  CjrQualityAuthority(CjrCompositeQuality terms) {
    this.terms = terms;
    this.inForce = CjrQualityParameters.of(terms.performanceDay(), CjrQualityEdition.AMENDED);
  }

  @Override
  public List<Reliance> reliances(Step step) {
    return step instanceof CjrQualityStep own ? of(own) : List.of();
  }

  private List<Reliance> of(CjrQualityStep step) {
    return switch (step) {
      case MEASURE_POINTS ->
          List.of(
              scale("complicationPoints", inForce.complicationPoints(), terms.complicationPoints()),
              scale("hcahpsPoints", inForce.hcahpsPoints(), terms.hcahpsPoints()));
      case MISSING_PERCENTILE ->
          List.of(Reliance.on(inForce.row("missingPercentile"), terms.missingPercentile()));
      case DECILES_RISEN, POINTS_RISEN ->
          List.of(named(inForce.row("decileReading"), terms.decileReading().name()));
      case IMPROVEMENT_POINTS -> improvement();
      case PRO_POINTS -> List.of(points(inForce.row("proPoints"), terms.proPoints()));
      case SCORE -> List.of(points(inForce.row("maximumPoints"), terms.maximumPoints()));
      case CATEGORY -> categories();
      case PERCENTILE, SUM, ELIGIBLE -> List.of();
    };
  }

  private List<Reliance> improvement() {
    List<Reliance> all = new ArrayList<>();
    all.add(named(inForce.row("improvementDeciles"), Long.toString(terms.improvementDeciles())));
    addEdition(all, "improvementDeciles");
    all.add(Reliance.on(inForce.row("improvementShare"), terms.improvementShare()));
    return all;
  }

  private List<Reliance> categories() {
    CjrCategories used = terms.categories();
    List<Reliance> all = new ArrayList<>();
    all.add(points(inForce.row("acceptableFrom"), used.acceptableFrom()));
    addEdition(all, "acceptableFrom");
    all.add(points(inForce.row("goodFrom"), used.goodFrom()));
    addEdition(all, "goodFrom");
    all.add(points(inForce.row("excellentAbove"), used.excellentAbove()));
    addEdition(all, "excellentAbove");
    return all;
  }

  /** The figure of another text than the one in force, beside the assumption that it makes. */
  private void addEdition(List<Reliance> all, String name) {
    if (terms.edition() != CjrQualityEdition.AMENDED) {
      all.add(Reliance.on(terms.published().ofEdition(name)));
    }
  }

  private Reliance scale(String name, StepScale published, StepScale used) {
    Parameter row = inForce.scaleAsOne(name);
    return used.equals(published) ? Reliance.on(row) : new Reliance(row, "another scale", true);
  }

  private static Reliance points(Parameter row, BigDecimal used) {
    return new Reliance(row, used.toPlainString(), row.asPoints().compareTo(used) != 0);
  }

  private static Reliance named(Parameter row, String used) {
    return new Reliance(row, used, !row.value().equals(used));
  }
}
