package org.openvbc.quality.episode;

import static org.openvbc.quality.episode.TeamQualityStep.*;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.openvbc.core.clause.Composite;
import org.openvbc.core.clause.Unscored;
import org.openvbc.core.money.Rate;
import org.openvbc.core.quality.Score;
import org.openvbc.core.worksheet.Worksheet;

/** The composite quality score of 42 CFR 512.547, top to bottom. */
final class TeamQualityRule {
  private final TeamCompositeQuality terms;

  TeamQualityRule(TeamCompositeQuality terms) {
    this.terms = terms;
  }

  TeamQualityResult determine(TeamQualityPerformance hospital, Worksheet sheet) {
    TeamQualityRequirements.check(terms, hospital);
    sheet.line(MEASURES, (long) terms.measures().all().size());
    Map<TeamMeasure, Long> episodes = new LinkedHashMap<>();
    Map<TeamMeasure, Rate> scores = new LinkedHashMap<>();
    for (TeamMeasure measure : terms.measures().all()) {
      Worksheet own = sheet.of(measure.toString());
      episodes.put(measure, own.line(MEASURE_EPISODES, episodesOf(measure, hospital)));
      scaledScore(measure, hospital, own).ifPresent(score -> scores.put(measure, score));
    }
    Optional<Score> score =
        Composite.ofVolumes(episodes, Unscored.neutral(terms.neutralScore().rate()))
            .flatMap(composite -> composite.valueOf(scores, sheet, WEIGHT, CONTRIBUTION))
            .map(value -> new Score(sheet.line(SCORE, value)));
    return new TeamQualityResult(terms, hospital, score);
  }

  private static long episodesOf(TeamMeasure measure, TeamQualityPerformance hospital) {
    return hospital.episodes().stream()
        .filter(measure::counts)
        .mapToLong(TeamEpisodes::count)
        .reduce(0, Math::addExact);
  }

  /** The scaled score; none with insufficient data, whose neutral score is shown. */
  private Optional<Rate> scaledScore(
      TeamMeasure measure, TeamQualityPerformance hospital, Worksheet sheet) {
    Optional<Rate> scaled =
        hospital.scores().stream()
            .filter(each -> each.measure() == measure.number())
            .flatMap(each -> each.scaled().stream())
            .map(Score::rate)
            .findFirst();
    if (scaled.isPresent()) {
      sheet.line(SCALED_SCORE, scaled.get());
    } else {
      sheet.line(NEUTRAL_SCORE, terms.neutralScore().rate());
    }
    return scaled;
  }
}
