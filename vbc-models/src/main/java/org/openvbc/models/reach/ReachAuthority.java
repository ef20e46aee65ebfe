package org.openvbc.models.reach;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openvbc.core.clause.Corridor;
import org.openvbc.core.money.Rate;
import org.openvbc.core.source.Citation;
import org.openvbc.core.source.Parameter;
import org.openvbc.core.worksheet.Authority;
import org.openvbc.core.worksheet.Reliance;
import org.openvbc.core.worksheet.Step;

/** The paper behind each step, and the published figures that the steps of an arrangement use. */
final class ReachAuthority implements Authority {
  private final ReachArrangement terms;

  ReachAuthority(ReachArrangement terms) {
    this.terms = terms;
  }

  @Override
  public Citation citation(Step step) {
    return terms.published().programme().citation(step);
  }

  @Override
  public List<Reliance> reliances(Step step) {
    return step instanceof ReachStep own ? of(own) : List.of();
  }

  private List<Reliance> of(ReachStep step) {
    return switch (step) {
      case DISCOUNT -> discount();
      case QUALITY_WITHHELD -> rate("qualityWithhold", terms.qualityWithhold());
      case RETENTION_FORFEITED -> retention();
      case BENCHMARK_FACTOR -> factor();
      case HEALTH_EQUITY -> named("healthEquityAdjustment");
      case COMPLETION_FACTOR -> named("completionRule");
      case SHARED -> corridor();
      case AFTER_SEQUESTRATION -> rate("sequestration", terms.sequestrationRate());
      case HIGH_PERFORMERS_BONUS -> named("highPerformersPool");
      default -> List.of();
    };
  }

  private List<Reliance> discount() {
    return List.of(Reliance.on(ReachRequirements.publishedDiscount(terms), terms.discount()));
  }

  private List<Reliance> factor() {
    List<Reliance> all = new ArrayList<>(discount());
    all.addAll(rate("qualityWithhold", terms.qualityWithhold()));
    all.addAll(retention());
    return all;
  }

  /** Forfeiting the published withhold is no assumption: then its own row is the published one. */
  private List<Reliance> retention() {
    Optional<Parameter> ofLeaver = terms.published().find("retentionWithholdOfLeaver");
    return ofLeaver.filter(row -> row.asRate().equals(terms.retentionWithhold())).isPresent()
        ? rate("retentionWithholdOfLeaver", terms.retentionWithhold())
        : rate("retentionWithhold", terms.retentionWithhold());
  }

  /**
   * Every edge and share; one that differs from the published one is an assumption, and so is a
   * corridor of another form: with other losses, more or fewer bands, or a trigger.
   */
  private List<Reliance> corridor() {
    ReachParameters published = terms.published();
    List<Reliance> all = new ArrayList<>();
    List<Parameter> rows = published.bands(terms.option().key());
    Optional<Parameter> ofLosses = published.find(terms.option().key() + ".losses.band1.share");
    List<Rate> used = flat(terms.corridor().gains());
    boolean hasPublishedForm =
        used.size() == rows.size()
            && terms.corridor().trigger().isZero()
            && (ofLosses.isPresent() || terms.corridor().losses().equals(terms.corridor().gains()));
    for (int i = 0; i < rows.size(); i++) {
      Parameter row = rows.get(i);
      all.add(
          hasPublishedForm
              ? Reliance.on(row, used.get(i))
              : new Reliance(row, terms.corridor().toString(), true));
    }
    ofLosses
        .map(row -> Reliance.on(row, terms.corridor().losses().get(0).share()))
        .ifPresent(all::add);
    return all;
  }

  /** Shares and edges in the order of the rows: the first band has a share alone. */
  private static List<Rate> flat(List<Corridor.Band> bands) {
    List<Rate> all = new ArrayList<>();
    for (int i = 0; i < bands.size(); i++) {
      if (i > 0) {
        all.add(bands.get(i).from());
      }
      all.add(bands.get(i).share());
    }
    return all;
  }

  private List<Reliance> rate(String name, Rate used) {
    return terms.published().find(name).map(row -> Reliance.on(row, used)).stream().toList();
  }

  private List<Reliance> named(String name) {
    return terms.published().find(name).map(Reliance::on).stream().toList();
  }
}
