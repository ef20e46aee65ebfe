package org.openvbc.quality.episode;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.openvbc.core.clause.Schedule;
import org.openvbc.core.source.Parameter;
import org.openvbc.core.worksheet.Authority;
import org.openvbc.core.worksheet.Reliance;
import org.openvbc.core.worksheet.Step;

/** The published figures behind the steps of the CJR composite quality score. */
final class CjrQualityAuthority implements Authority {
  private final CjrCompositeQuality terms;
  private final CjrQualityParameters inForce;
  private final CjrQualityParameters first;

  CjrQualityAuthority(CjrCompositeQuality terms) {
    this.terms = terms;
    this.inForce = terms.published();
    this.first = CjrQualityParameters.of(terms.performanceDay(), CjrQualityEdition.DECEMBER_2015);
  }

  @Override
  public List<Reliance> reliances(Step step) {
    return step instanceof CjrQualityStep own ? of(own) : List.of();
  }

  private List<Reliance> of(CjrQualityStep step) {
    return switch (step) {
      case COMPLICATION_POINTS ->
          List.of(
              scale(
                  "complicationPoints", inForce.complicationPoints(), terms.complicationPoints()));
      case HCAHPS_POINTS ->
          List.of(scale("hcahpsPoints", inForce.hcahpsPoints(), terms.hcahpsPoints()));
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
    String deciles = Long.toString(terms.improvementDeciles());
    all.add(named(inForce.row("improvementDeciles"), deciles));
    addSource(all, named(first.ofEdition("improvementDeciles"), deciles));
    all.add(Reliance.on(inForce.row("improvementShare"), terms.improvementShare()));
    return all;
  }

  private List<Reliance> categories() {
    CjrCategories used = terms.categories();
    List<Reliance> all = new ArrayList<>();
    addEdge(all, "acceptableFrom", used.acceptableFrom());
    addEdge(all, "goodFrom", used.goodFrom());
    addEdge(all, "excellentAbove", used.excellentAbove());
    return all;
  }

  private void addEdge(List<Reliance> all, String name, BigDecimal used) {
    all.add(points(inForce.row(name), used));
    addSource(all, points(first.ofEdition(name), used));
  }

  /** Where an assumption is the figure of the first text, that text stands beside it. */
  private static void addSource(List<Reliance> all, Reliance ofFirstText) {
    boolean isAssumed = all.get(all.size() - 1).assumed();
    if (isAssumed && !ofFirstText.assumed()) {
      all.add(ofFirstText);
    }
  }

  private Reliance scale(String name, Schedule published, Schedule used) {
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
