package org.openvbc.models.episode.cjr;

import java.util.List;
import org.openvbc.core.model.Violations;
import org.openvbc.models.episode.Episode;
import org.openvbc.models.episode.FoldedMultiplier;

/** What terms, cells and episodes must be, and what a year needs to know of a performance. */
final class CjrRequirements {
  private static final String PRICES = "42 CFR 510.300(b)";
  private static final String DISCOUNTS = "42 CFR 510.300(c)";
  private static final String LIMITS = "42 CFR 510.305(e)(1)(v)";
  private static final String SETTLEMENT = "42 CFR 510.305(f)(1)";

  private CjrRequirements() {}

  static void checkTerms(CjrModel terms) {
    Violations.of("CjrModel")
        .require(
            terms.baselineEpisodes().orElse(0) >= 0,
            "baselineEpisodes",
            terms.baselineEpisodes().orElse(0),
            "at least 0",
            PRICES)
        .requireShare("regionalWeight", terms.regionalWeight(), PRICES)
        .require(
            terms.lowVolumeEpisodes() >= 0,
            "lowVolumeEpisodes",
            terms.lowVolumeEpisodes(),
            "at least 0",
            PRICES)
        .require(
            terms.highCostDeviations() >= 0,
            "highCostDeviations",
            terms.highCostDeviations(),
            "at least 0",
            PRICES)
        .requireShare("stopGain", terms.stopGain(), LIMITS)
        .requireShare("stopLoss", terms.stopLoss(), LIMITS)
        .require(
            terms.bearsLosses() || terms.stopLoss().isZero(),
            "stopLoss",
            terms.stopLoss(),
            "0% in year 1, in which nothing is repaid",
            LIMITS)
        .throwIfInvalidTerms();
  }

  static void checkCell(CjrModel terms, CjrCell cell, Violations violations) {
    boolean isAdjusted = terms.year().isRiskAdjusted();
    boolean isHistorical = cell.basis() instanceof CjrBasis.Historical;
    violations
        .require(
            !(isAdjusted && isHistorical)
                && !(!isAdjusted && cell.basis() instanceof CjrBasis.Regional),
            "basis of cell " + cell.key(),
            cell.basis().getClass().getSimpleName(),
            isAdjusted ? "Regional from year 6" : "Historical in years 1 to 5",
            PRICES)
        .require(
            !isAdjusted || !(cell.cap().orElse(null) instanceof CjrCell.Cap.Deviations),
            "cap of cell " + cell.key(),
            "in standard deviations",
            "an amount from year 6",
            "42 CFR 510.300(b)(5)")
        .require(
            !isHistorical
                || terms.baselineEpisodes().isPresent()
                || terms.regionalWeight().complement().isZero(),
            "baselineEpisodes",
            "not given",
            "the hospital's episodes in the baseline years, which decide on its blend",
            "42 CFR 510.300(b)(3)");
  }

  /** Before year 6 prices are not risk adjusted. */
  static void checkEpisodes(CjrModel terms, List<Episode> episodes) {
    Violations.of("episodes")
        .require(
            terms.year().isRiskAdjusted()
                || episodes.stream()
                    .allMatch(episode -> episode.multiplier().equals(FoldedMultiplier.ONE)),
            "multiplier",
            "not 1",
            "1 in years 1 to 5, whose prices are not risk adjusted",
            PRICES)
        .throwIfInvalidPerformance();
  }

  static void check(CjrModel terms, CjrPerformance hospital) {
    Violations violations =
        Violations.of("CjrPerformance")
            .require(
                !terms.published().hasOneCalculation()
                    || hospital.calculation() == CjrCalculation.INITIAL,
                "calculation",
                hospital.calculation(),
                "INITIAL from year 6, which has one reconciliation",
                "42 CFR 510.305(l)")
            .require(
                !terms.published().hasNoDeductions()
                    || (hospital.postEpisodeExcess().isZero() && hospital.acoOverlap().isZero()),
                "postEpisodeExcess and acoOverlap",
                hospital.postEpisodeExcess() + " and " + hospital.acoOverlap(),
                "$0.00 in year 1: they are those of the year before",
                SETTLEMENT);
    checkPriced(terms, hospital.episodes(), violations);
    violations.throwIfInvalidPerformance();
  }

  /** The targets hold the discounts of these terms, and both sums are of the same episodes. */
  private static void checkPriced(CjrModel terms, CjrEpisodes episodes, Violations violations) {
    CjrEpisodes.Priced paid = episodes.reconciliation();
    CjrEpisodes.Priced owed = episodes.repayment();
    CjrDiscounts discounts = terms.discounts();
    violations
        .require(
            paid.discount().equals(discounts.of(CjrUse.RECONCILIATION, episodes.category())),
            "discount for payments",
            paid.discount(),
            "that of these terms for " + episodes.category(),
            DISCOUNTS)
        .require(
            owed.discount().equals(discounts.of(CjrUse.REPAYMENT, episodes.category())),
            "discount for repayments",
            owed.discount(),
            "that of these terms for " + episodes.category(),
            DISCOUNTS)
        .require(
            paid.total().episodes() == owed.total().episodes(),
            "episodes",
            owed.total().episodes(),
            "as many at both discounts: " + paid.total().episodes(),
            DISCOUNTS)
        .require(
            !paid.total().target().isMoreThan(owed.total().target()),
            "target at the discount for repayments",
            owed.total().target(),
            "at least that at the discount for payments: " + paid.total().target(),
            DISCOUNTS)
        .require(
            discounts.areTwo(episodes.category()) || paid.total().equals(owed.total()),
            "episodes at the discount for repayments",
            owed.total().target(),
            "the same as at the discount for payments, which is equal",
            DISCOUNTS);
  }
}
