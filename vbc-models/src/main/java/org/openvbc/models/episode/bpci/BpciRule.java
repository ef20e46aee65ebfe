package org.openvbc.models.episode.bpci;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openvbc.core.clause.Collar;
import org.openvbc.core.clause.StopLimits;
import org.openvbc.core.model.Violations;
import org.openvbc.core.worksheet.Worksheet;
import org.openvbc.models.episode.EpisodeCell;
import org.openvbc.models.episode.EpisodeDeductions;
import org.openvbc.models.episode.EpisodePrices;
import org.openvbc.models.episode.QualityEffect;
import org.openvbc.models.episode.ReconciliationRule;

/**
 * The reconciliation of one Episode Initiator, to be read beside the specifications: the terms as
 * the clauses they stand for, and the rule in its order.
 */
final class BpciRule {
  private final BpciAdvanced terms;
  private final ReconciliationRule shared;

  BpciRule(BpciAdvanced terms) {
    this.terms = terms;
    shared =
        new ReconciliationRule(
            new QualityEffect(terms.qualityOffGains(), terms.qualityOffLosses()),
            new StopLimits(terms.stopGain(), terms.stopLoss()),
            true,
            terms.rounding());
  }

  // ---------------------------------------------------------------- prices

  /** The price of a cell; empty where there is none to be had. */
  private Optional<BpciPrice> price(BpciCell cell) {
    boolean isTooFew =
        cell.baselineEpisodes().orElse(terms.minimumVolume()) < terms.minimumVolume();
    BpciYearTerms year = terms.yearTerms(cell.modelYear());
    return cell.basis()
        .filter(basis -> !isTooFew)
        .map(
            basis ->
                new BpciPrice(
                    basis,
                    year.discount(cell.category()),
                    Collar.symmetric(year.trendCap()),
                    cell.paymentRatio()));
  }

  BpciPrice requirePrice(BpciCell cell) {
    Optional<BpciPrice> price = price(cell);
    Violations violations = Violations.of("BpciCell");
    requirePossible(cell, violations);
    violations
        .require(
            price.isPresent(),
            "basis",
            "no price for cell " + cell.key(),
            "a cell with a basis and the minimum volume",
            BpciBasis.RULE)
        .throwIfInvalidTerms();
    return price.orElseThrow();
  }

  EpisodePrices prices(List<BpciCell> cells) {
    Violations violations = Violations.of("BpciCell");
    List<EpisodeCell> priced = new ArrayList<>();
    for (BpciCell cell : cells) {
      requirePossible(cell, violations);
      priced.add(priced(cell));
    }
    violations.throwIfInvalidTerms();
    return EpisodePrices.of(terms.period().firstDay(), terms.period().lastDay(), priced)
        .withMode(terms.publishedPriceMode())
        .withRelief(terms.disasterRelief());
  }

  private void requirePossible(BpciCell cell, Violations violations) {
    violations.require(
        terms.period().canHold(cell.modelYear()),
        "modelYear of cell " + cell.key(),
        cell.modelYear(),
        "one whose episodes can end in " + terms.period(),
        BpciBasis.RULE);
  }

  private EpisodeCell priced(BpciCell cell) {
    EpisodeCell priced =
        price(cell)
            .map(price -> EpisodeCell.of(cell.key(), cell.categoryName(), price))
            .orElseGet(() -> EpisodeCell.notPriced(cell.key(), cell.categoryName()))
            .withSpendFactor(cell.paymentRatio());
    return cell.winsor().map(limits -> priced.withCaps(limits.low(), limits.high())).orElse(priced);
  }

  // ---------------------------------------------------------------- settlement

  /** Reconciles one initiator in the order of the rule. */
  BpciSettlement settle(BpciPerformance initiator, Worksheet sheet) {
    initiator.detail().ifPresent(detail -> detail.show(initiator.episodes(), sheet));
    initiator.episodes().show(sheet);
    return new BpciSettlement(
        terms,
        initiator,
        shared.reconcile(
            initiator.episodes(), initiator.compositeQualityScore(), deductions(initiator), sheet));
  }

  private static EpisodeDeductions deductions(BpciPerformance initiator) {
    return new EpisodeDeductions(
        initiator.postEpisodeExcess(), initiator.acoRecoupment(), initiator.previouslySettled());
  }
}
