package org.openvbc.models.episode.team;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openvbc.core.money.Rate;
import org.openvbc.core.parameter.ParameterTable;
import org.openvbc.core.parameter.UnsupportedPeriodException;
import org.openvbc.core.source.Parameter;
import org.openvbc.core.time.PerformanceYear;

/**
 * The published figures of TEAM for one track and performance year, read from {@code team.csv}
 * once, when the first track is made.
 */
public final class TeamParameters {
  private static final int FIRST_YEAR = 2026;
  private static final String ANY = "ANY";
  private static final ParameterTable TABLE = read();
  private static final Map<PerformanceYear, Map<TeamOption, TeamParameters>> ALL = readAll();

  private final TeamOption option;
  private final LocalDate day;
  private final TeamDiscounts discounts;

  private TeamParameters(TeamOption option, PerformanceYear year) {
    this.option = option;
    this.day = year.firstDay();
    Map<TeamCategory, Rate> each = new EnumMap<>(TeamCategory.class);
    for (TeamCategory category : TeamCategory.values()) {
      each.put(category, TABLE.at("team.discount." + category.name(), day).asRate());
    }
    this.discounts = new TeamDiscounts(each);
  }

  private static ParameterTable read() {
    InputStream csv = TeamParameters.class.getResourceAsStream("team.csv");
    if (csv == null) {
      throw new IllegalStateException("team.csv is missing from the library");
    }
    return ParameterTable.read("team.csv", csv);
  }

  private static Map<PerformanceYear, Map<TeamOption, TeamParameters>> readAll() {
    Map<PerformanceYear, Map<TeamOption, TeamParameters>> all = new HashMap<>();
    for (int year = FIRST_YEAR; year <= TABLE.coveredThrough().getYear(); year++) {
      PerformanceYear each = PerformanceYear.of(year);
      Map<TeamOption, TeamParameters> ofYear = new EnumMap<>(TeamOption.class);
      for (TeamOption option : TeamOption.values()) {
        if (TABLE.find(key(option, "hospitals"), each.firstDay()).isPresent()) {
          ofYear.put(option, new TeamParameters(option, each));
        }
      }
      all.put(each, ofYear);
    }
    return all;
  }

  private static String key(TeamOption option, String name) {
    return "team." + option.key() + "." + name;
  }

  /**
   * The figures for a track in a performance year.
   *
   * @throws UnsupportedPeriodException if the track is not offered in that year, or the year is
   *     outside 2026 to 2030
   */
  public static TeamParameters of(TeamOption option, PerformanceYear year) {
    Map<TeamOption, TeamParameters> ofYear = ALL.get(year);
    if (ofYear == null) {
      throw new UnsupportedPeriodException(
          year
              + " is not a performance year of TEAM: covered are PY2026 to PY"
              + TABLE.coveredThrough().getYear());
    }
    TeamParameters found = ofYear.get(option);
    if (found == null) {
      throw new UnsupportedPeriodException(
          option.label()
              + " is not offered in "
              + year
              + ": offered then are "
              + ofYear.keySet().stream().map(TeamOption::label).toList()
              + " (42 CFR 512.520)");
    }
    return found;
  }

  /** The table itself, with every row, citation and grade of evidence. */
  public static ParameterTable table() {
    return TABLE;
  }

  /** The track of a hospital that does not choose one. */
  public static Parameter defaultTrack(PerformanceYear year) {
    return TABLE.at("team.defaultTrack", year.firstDay());
  }

  /** The day after which a hospital new to TEAM waits for a performance year. */
  public static Parameter deferredAfter() {
    return TABLE.at("team.deferredAfter", LocalDate.of(FIRST_YEAR, 1, 1));
  }

  /** The category of an MS-DRG that triggers an episode discharged on a day; empty for others. */
  public static Optional<TeamCategory> categoryOf(String msDrg, LocalDate discharged) {
    return code("team.msDrg." + msDrg, discharged).map(row -> TeamCategory.valueOf(row.asRule()));
  }

  /** The MS-DRG inside which an outpatient code is priced; empty for other codes. */
  public static Optional<String> msDrgOf(String hcpcs, LocalDate performed) {
    return code("team.hcpcs." + hcpcs, performed).map(Parameter::asRule);
  }

  private static Optional<Parameter> code(String key, LocalDate day) {
    return TABLE.keys().contains(key) ? TABLE.find(key, day) : Optional.empty();
  }

  private Parameter own(String name) {
    return TABLE.at(key(option, name), day);
  }

  private Parameter common(String name) {
    return TABLE.at("team." + name, day);
  }

  /** Which hospitals may be in the track. */
  public Parameter hospitals() {
    return own("hospitals");
  }

  /** Whether a hospital of these kinds may be in the track. */
  boolean isOpenTo(Set<HospitalKind> kinds) {
    return hospitals().asRule().equals(ANY) || kinds.stream().anyMatch(kindsThatMay()::contains);
  }

  private Set<HospitalKind> kindsThatMay() {
    Set<HospitalKind> kinds = EnumSet.noneOf(HospitalKind.class);
    for (String kind : hospitals().asRule().split(" ", -1)) {
      kinds.add(HospitalKind.valueOf(kind));
    }
    return kinds;
  }

  /** The most that is gained, as a rate of the total target. */
  public Parameter stopGain() {
    return own("stopGain");
  }

  /** The most that is lost, as a rate of the total target. */
  public Parameter stopLoss() {
    return own("stopLoss");
  }

  /** What a score of zero takes off gains. */
  public Parameter qualityOffGains() {
    return own("qualityOffGains");
  }

  /** What a full score takes off losses. */
  public Parameter qualityOffLosses() {
    return own("qualityOffLosses");
  }

  /** The regional percentile of a cell that caps an episode. */
  public Parameter highCostPercentile() {
    return common("highCostPercentile");
  }

  /** Whether excess spending after the episodes comes off within the limits or after them. */
  public Parameter postEpisodeExcess() {
    return common("postEpisodeExcess");
  }

  /** What comes first, quality or limits. */
  public Parameter orderOfLimits() {
    return common("orderOfLimits");
  }

  /** That excess spending after the episodes never makes Track 1 owe. */
  public Parameter netFloor() {
    return own("netFloor");
  }

  /** The weight of a baseline year, 1 for the oldest of three. */
  public Parameter baselineWeight(int year) {
    return common("baselineWeight.year" + year);
  }

  BaselineWeights baselineWeights() {
    return new BaselineWeights(
        baselineWeight(1).asRate(), baselineWeight(2).asRate(), baselineWeight(3).asRate());
  }

  /** How far the final normalisation may lie from the prospective one, as a rate of it. */
  public Parameter normalizationCap() {
    return common("normalizationCap");
  }

  /** How far the realised trend may lie from the prospective one, as a rate of it. */
  public Parameter trendCap() {
    return common("trendCap");
  }

  /** The baseline episodes from which the losses of a category count. */
  public Parameter lowVolumeThreshold() {
    return common("lowVolumeThreshold");
  }

  /** What happens below it. */
  public Parameter lowVolumeEffect() {
    return common("lowVolumeEffect");
  }

  LowVolumePolicy lowVolume() {
    return new LowVolumePolicy(
        lowVolumeThreshold().asCount(),
        LowVolumePolicy.Scope.CATEGORY,
        LowVolumePolicy.Effect.valueOf(lowVolumeEffect().asRule()));
  }

  /** The discount of a category. */
  public Parameter discount(TeamCategory category) {
    return common("discount." + category.name());
  }

  TeamDiscounts discounts() {
    return discounts;
  }

  /** The names of the risk flags of a category, as the rule text of October 2024 lists them. */
  public List<String> flags(TeamCategory category) {
    return List.of(common("flags." + category.name()).asRule().split(" ", -1));
  }
}
