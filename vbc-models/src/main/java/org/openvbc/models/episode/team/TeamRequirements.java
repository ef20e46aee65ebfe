package org.openvbc.models.episode.team;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.openvbc.core.model.Violations;

/** What the terms of a track must be, and what a track needs to know of a performance. */
final class TeamRequirements {
  private static final String TRACKS = "42 CFR 512.520";
  private static final String FACTORS = "42 CFR 512.545";
  private static final String SETTLEMENT = "42 CFR 512.550";
  private static final Set<String> CATEGORIES =
      Arrays.stream(TeamCategory.values()).map(Enum::name).collect(Collectors.toSet());

  private TeamRequirements() {}

  static void checkTerms(TeamTrack track) {
    Violations violations =
        Violations.of("TeamTrack")
            .require(
                track.published().isOpenTo(track.hospitalKinds()),
                "hospitalKinds",
                track.hospitalKinds(),
                "one of "
                    + track.published().hospitals().asRule()
                    + " for "
                    + track.option().label()
                    + " in "
                    + track.performanceYear(),
                TRACKS)
            .requireShare("stopGain", track.stopGain(), SETTLEMENT)
            .requireShare("stopLoss", track.stopLoss(), SETTLEMENT)
            .requireShare("qualityOffGains", track.qualityOffGains(), SETTLEMENT)
            .requireShare("qualityOffLosses", track.qualityOffLosses(), SETTLEMENT)
            .require(
                track.option().isTwoSided() || track.stopLoss().isZero(),
                "stopLoss",
                track.stopLoss(),
                "0% in " + track.option().label() + ", which repays no losses",
                TRACKS)
            .require(
                track.option().isTwoSided() || track.qualityOffLosses().isZero(),
                "qualityOffLosses",
                track.qualityOffLosses(),
                "0% in " + track.option().label() + ", which repays no losses",
                TRACKS)
            .requireShare("normalizationCap", track.normalizationCap(), FACTORS)
            .requireShare("trendCap", track.trendCap(), FACTORS)
            .require(
                track.participatesFrom().getDayOfYear() == 1,
                "participatesFrom",
                track.participatesFrom(),
                "the first day of a performance year",
                TRACKS);
    violations.throwIfInvalidTerms();
  }

  /** With baseline episodes stated, the total must be by category. */
  static void check(TeamPerformance hospital) {
    if (hospital.baselineEpisodes().isEmpty()
        || CATEGORIES.containsAll(hospital.episodes().categories())) {
      return;
    }
    Violations.of("TeamPerformance")
        .require(
            false,
            "episodes",
            hospital.episodes().categories(),
            "by the categories of TEAM where baseline episodes are stated",
            SETTLEMENT)
        .throwIfInvalidPerformance();
  }
}
