package org.openvbc.models.episode.team;

import java.util.List;
import org.openvbc.core.source.Citation;
import org.openvbc.core.worksheet.Authority;
import org.openvbc.core.worksheet.Reliance;
import org.openvbc.core.worksheet.Step;
import org.openvbc.models.episode.EpisodeStep;

/** TEAM's paragraphs behind the shared steps, and the published figures that the steps use. */
final class TeamAuthority implements Authority {
  private static final Citation PRICES = Citation.cfr(42, "512.540");
  private static final Citation RISK = Citation.cfr(42, "512.545");
  private static final Citation QUALITY = Citation.cfr(42, "512.547");
  private static final Citation RECONCILIATION = Citation.cfr(42, "512.550");
  private static final Citation POST_EPISODE = Citation.cfr(42, "512.550(f)");

  private final TeamTrack track;

  TeamAuthority(TeamTrack track) {
    this.track = track;
  }

  @Override
  public Citation citation(Step step) {
    return step instanceof EpisodeStep shared ? of(shared) : step.citation();
  }

  private static Citation of(EpisodeStep step) {
    return switch (step) {
      case PUBLISHED_PRICE, LOW_CAP, HIGH_CAP -> PRICES;
      case PRICE, FOLDED_PRICE, RISK_MULTIPLIER, FOLDED_MULTIPLIER, EPISODE_TARGET, CELL_TARGET ->
          RISK;
      case QUALITY_SCORE -> QUALITY;
      case POST_EPISODE_EXCESS -> POST_EPISODE;
      default -> RECONCILIATION;
    };
  }

  @Override
  public List<Reliance> reliances(Step step) {
    if (step instanceof TeamStep own) {
      return reliances(own);
    }
    if (step instanceof TeamDiscountStep discount) {
      TeamCategory category = discount.category();
      return List.of(
          Reliance.on(track.published().discount(category), track.discounts().of(category)));
    }
    return step instanceof EpisodeStep shared ? reliances(shared) : List.of();
  }

  private List<Reliance> reliances(EpisodeStep step) {
    TeamParameters published = track.published();
    return switch (step) {
      case QUALITY_FACTOR ->
          track.option().isTwoSided()
              ? List.of(
                  Reliance.on(published.qualityOffGains(), track.qualityOffGains()),
                  Reliance.on(published.qualityOffLosses(), track.qualityOffLosses()))
              : List.of(Reliance.on(published.qualityOffGains(), track.qualityOffGains()));
      case HIGH_CAP -> List.of(Reliance.on(published.highCostPercentile()));
      case POST_EPISODE_EXCESS -> List.of(Reliance.on(published.postEpisodeExcess()));
      case STOP_GAIN -> List.of(Reliance.on(published.stopGain(), track.stopGain()));
      case LIMITED -> List.of(Reliance.on(published.orderOfLimits()));
      case NET ->
          track.option().isTwoSided() ? List.of() : List.of(Reliance.on(published.netFloor()));
      case STOP_LOSS, LOSSES_NOT_BORNE ->
          List.of(Reliance.on(published.stopLoss(), track.stopLoss()));
      default -> List.of();
    };
  }

  private List<Reliance> reliances(TeamStep step) {
    TeamParameters published = track.published();
    return switch (step) {
      case BENCHMARK_PRICE -> weights();
      case CAPPED_NORMALIZATION, NORMALIZATION_ADJUSTMENT ->
          List.of(Reliance.on(published.normalizationCap(), track.normalizationCap()));
      case CAPPED_TREND, TREND_ADJUSTMENT ->
          List.of(Reliance.on(published.trendCap(), track.trendCap()));
      case LOW_VOLUME -> lowVolume();
      case PARTICIPATES -> List.of(Reliance.on(TeamParameters.deferredAfter()));
      default -> List.of();
    };
  }

  private List<Reliance> weights() {
    TeamParameters published = track.published();
    BaselineWeights used = track.baselineWeights();
    return List.of(
        Reliance.on(published.baselineWeight(1), used.year1()),
        Reliance.on(published.baselineWeight(2), used.year2()),
        Reliance.on(published.baselineWeight(3), used.year3()));
  }

  private List<Reliance> lowVolume() {
    TeamParameters published = track.published();
    LowVolumePolicy used = track.lowVolume();
    LowVolumePolicy usual = published.lowVolume();
    return List.of(
        new Reliance(
            published.lowVolumeThreshold(),
            String.valueOf(used.threshold()),
            used.threshold() != usual.threshold()),
        new Reliance(
            published.lowVolumeEffect(),
            used.toString(),
            used.effect() != usual.effect() || used.scope() != usual.scope()));
  }
}
