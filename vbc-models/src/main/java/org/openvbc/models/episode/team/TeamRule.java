package org.openvbc.models.episode.team;

import static org.openvbc.models.episode.EpisodeStep.*;
import static org.openvbc.models.episode.team.TeamStep.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openvbc.core.clause.Collar;
import org.openvbc.core.clause.StopLimits;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Unrounded;
import org.openvbc.core.worksheet.Worksheet;
import org.openvbc.models.episode.EpisodeCell;
import org.openvbc.models.episode.EpisodeDeductions;
import org.openvbc.models.episode.EpisodePrices;
import org.openvbc.models.episode.EpisodeTotal;
import org.openvbc.models.episode.QualityEffect;
import org.openvbc.models.episode.Reconciliation;
import org.openvbc.models.episode.ReconciliationRule;
import org.openvbc.models.episode.team.LowVolumePolicy.Effect;
import org.openvbc.models.episode.team.LowVolumePolicy.Scope;

/**
 * The reconciliation of one track, to be read beside 42 CFR 512.540 to 512.550: the terms as the
 * clauses they stand for, and the rule in its order.
 */
final class TeamRule {
  private final TeamTrack track;
  private final LowVolumePolicy lowVolume;
  private final Collar normalization;
  private final Collar trend;
  private final ReconciliationRule shared;

  TeamRule(TeamTrack track) {
    this.track = track;
    lowVolume = track.lowVolume();
    normalization = Collar.symmetric(track.normalizationCap());
    trend = Collar.symmetric(track.trendCap());
    shared =
        new ReconciliationRule(
            new QualityEffect(track.qualityOffGains(), track.qualityOffLosses()),
            new StopLimits(track.stopGain(), track.stopLoss()),
            track.option().isTwoSided(),
            track.rounding());
  }

  // ---------------------------------------------------------------- prices

  TeamPrice price(TeamCell cell) {
    Violations violations = Violations.of("TeamCell");
    Optional<TeamCategory> category = category(cell, violations);
    violations.throwIfInvalidTerms();
    return price(cell, category.orElseThrow());
  }

  private Optional<TeamCategory> category(TeamCell cell, Violations violations) {
    Optional<TeamCategory> category =
        TeamParameters.categoryOf(cell.msDrg(), track.performanceYear().lastDay());
    violations.require(
        category.isPresent(),
        "msDrg",
        cell.msDrg(),
        "an MS-DRG that triggers an episode",
        "42 CFR 512.525(d)");
    return category;
  }

  private TeamPrice price(TeamCell cell, TeamCategory category) {
    Rate discount = track.discounts().of(category);
    return new TeamPrice(cell, category, discount, track.baselineWeights(), normalization, trend);
  }

  EpisodePrices prices(List<TeamCell> cells) {
    Violations violations = Violations.of("TeamCell");
    List<EpisodeCell> priced = new ArrayList<>();
    for (TeamCell cell : cells) {
      category(cell, violations).ifPresent(each -> priced.add(priced(cell, each)));
    }
    violations.throwIfInvalidTerms();
    return EpisodePrices.of(
            track.performanceYear().firstDay(), track.performanceYear().lastDay(), priced)
        .withMode(track.publishedPriceMode());
  }

  private EpisodeCell priced(TeamCell cell, TeamCategory category) {
    EpisodeCell priced = EpisodeCell.of(cell.msDrg(), category.name(), price(cell, category));
    return cell.cap().map(priced::withCap).orElse(priced);
  }

  // ---------------------------------------------------------------- settlement

  /**
   * Settles a performance year in the order of the rule.
   *
   * @throws org.openvbc.core.model.InvalidPerformanceException if the performance does not fit the
   *     terms, all of it named at once
   */
  TeamSettlement settle(TeamPerformance hospital, Worksheet sheet) {
    TeamRequirements.check(hospital);
    if (!track.participates()) {
      sheet.line(PARTICIPATES, false);
      return new TeamSettlement(track, hospital, notReconciled(sheet));
    }
    hospital.detail().ifPresent(detail -> detail.show(hospital.episodes(), sheet));
    hospital.episodes().show(sheet);
    EpisodeTotal counted = withoutExcluded(hospital, sheet);
    sheet.line(EPISODES, counted.episodes());
    sheet.line(TOTAL_TARGET, counted.target());
    sheet.line(TOTAL_SPEND, counted.spend());
    sheet.line(DIFFERENCE, counted.difference());
    Unrounded difference = difference(counted, hospital, sheet);
    return new TeamSettlement(
        track,
        hospital,
        shared.reconcile(
            counted, difference, hospital.compositeQualityScore(), deductions(hospital), sheet));
  }

  private static EpisodeDeductions deductions(TeamPerformance hospital) {
    return EpisodeDeductions.NONE.withPostEpisodeExcess(hospital.postEpisodeExcess());
  }

  private static Reconciliation notReconciled(Worksheet sheet) {
    sheet.line(DUE, Money.ZERO);
    return Reconciliation.nothing(TeamOutcomes.NOT_PARTICIPATING);
  }

  // ---------------------------------------------------------------- low volume

  private EpisodeTotal withoutExcluded(TeamPerformance hospital, Worksheet sheet) {
    if (lowVolume.effect() != Effect.EXCLUDE_CATEGORY) {
      return hospital.episodes();
    }
    EpisodeTotal counted = hospital.episodes();
    for (TeamCategory category : TeamCategory.values()) {
      Long baseline = hospital.baselineEpisodes().get(category);
      if (baseline != null && isLow(baseline, sheet.of(category.name()))) {
        counted = counted.withoutCategory(category.name());
      }
    }
    return counted;
  }

  private boolean isLow(long baselineEpisodes, Worksheet sheet) {
    return sheet.line(LOW_VOLUME, lowVolume.isLow(sheet.line(BASELINE_EPISODES, baselineEpisodes)));
  }

  /** A loss of low volume does not count, where the track has losses at all. */
  private Unrounded difference(EpisodeTotal counted, TeamPerformance hospital, Worksheet sheet) {
    if (lowVolume.effect() != Effect.NO_DOWNSIDE
        || !track.option().isTwoSided()
        || hospital.baselineEpisodes().isEmpty()) {
      return counted.difference();
    }
    return sheet.line(
        COUNTED_DIFFERENCE,
        lowVolume.scope() == Scope.HOSPITAL
            ? ofHospital(counted, hospital, sheet)
            : byCategory(counted, hospital, sheet));
  }

  private Unrounded ofHospital(EpisodeTotal counted, TeamPerformance hospital, Worksheet sheet) {
    long baseline = hospital.baselineEpisodes().values().stream().mapToLong(Long::longValue).sum();
    return isLow(baseline, sheet)
        ? counted.difference().notBelow(Unrounded.ZERO)
        : counted.difference();
  }

  private Unrounded byCategory(EpisodeTotal counted, TeamPerformance hospital, Worksheet sheet) {
    Unrounded sum = Unrounded.ZERO;
    for (String name : counted.categories()) {
      Worksheet ofCategory = sheet.of(name);
      Unrounded own = ofCategory.line(CATEGORY_DIFFERENCE, counted.ofCategory(name).difference());
      Long baseline = hospital.baselineEpisodes().get(TeamCategory.valueOf(name));
      boolean isProtected = baseline != null && isLow(baseline, ofCategory);
      sum =
          sum.plus(
              ofCategory.line(
                  COUNTED_DIFFERENCE, isProtected ? own.notBelow(Unrounded.ZERO) : own));
    }
    return sum;
  }
}
