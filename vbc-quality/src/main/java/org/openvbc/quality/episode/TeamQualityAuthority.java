package org.openvbc.quality.episode;

import java.util.List;
import java.util.Optional;
import org.openvbc.core.worksheet.Authority;
import org.openvbc.core.worksheet.Reliance;
import org.openvbc.core.worksheet.Step;

/** The published figures behind the steps of the TEAM composite quality score. */
final class TeamQualityAuthority implements Authority {
  private final TeamCompositeQuality terms;
  private final Optional<TeamQualityParameters> published;

  TeamQualityAuthority(TeamCompositeQuality terms) {
    this.terms = terms;
    this.published = TeamQualityParameters.find(terms.performanceYear());
  }

  @Override
  public List<Reliance> reliances(Step step) {
    return published.isPresent() && step instanceof TeamQualityStep own
        ? of(own, published.get())
        : List.of();
  }

  private List<Reliance> of(TeamQualityStep step, TeamQualityParameters rows) {
    return switch (step) {
      case MEASURES -> measures(rows);
      case SCALED_SCORE -> List.of(Reliance.on(rows.row("scaledScore")));
      case NEUTRAL_SCORE ->
          List.of(
              Reliance.on(rows.row("insufficientData")),
              Reliance.on(rows.row("neutralScore"), terms.neutralScore().rate()));
      case WEIGHT -> List.of(Reliance.on(rows.row("weight")));
      case MEASURE_EPISODES, CONTRIBUTION, SCORE -> List.of();
    };
  }

  /** Each row of the year: as it stands, in another form, or left out. */
  private List<Reliance> measures(TeamQualityParameters rows) {
    return rows.measureRows().stream()
        .map(
            row -> {
              TeamMeasure measure = TeamMeasure.of(row);
              Optional<TeamMeasure> used = terms.measures().find(measure.number());
              return used.equals(Optional.of(measure))
                  ? Reliance.on(row)
                  : new Reliance(row, used.isPresent() ? "another scope" : "not used", true);
            })
        .toList();
  }
}
