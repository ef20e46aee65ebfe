package org.openvbc.models.episode.cjr;

import static org.openvbc.models.episode.EpisodeStep.*;
import static org.openvbc.models.episode.cjr.CjrStep.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openvbc.core.clause.StopLimits;
import org.openvbc.core.model.Outcome;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Unrounded;
import org.openvbc.core.quality.Score;
import org.openvbc.core.worksheet.Worksheet;
import org.openvbc.models.episode.Episode;
import org.openvbc.models.episode.EpisodeCell;
import org.openvbc.models.episode.EpisodeDeductions;
import org.openvbc.models.episode.EpisodeDetail;
import org.openvbc.models.episode.EpisodeOutcomes;
import org.openvbc.models.episode.EpisodePrices;
import org.openvbc.models.episode.EpisodeTotal;
import org.openvbc.models.episode.QualityEffect;
import org.openvbc.models.episode.Reconciliation;
import org.openvbc.models.episode.ReconciliationRule;

/**
 * The reconciliation of one performance year, to be read beside 42 CFR 510.300 to 510.305: the
 * terms as the clauses they stand for, and the rule in its order.
 */
final class CjrRule {
  private static final String CATEGORY = "LEJR";

  private final CjrModel terms;
  private final ReconciliationRule shared;

  CjrRule(CjrModel terms) {
    this.terms = terms;
    shared =
        new ReconciliationRule(
            QualityEffect.NONE, // quality is in the discount
            new StopLimits(terms.stopGain(), terms.stopLoss()),
            terms.bearsLosses(),
            terms.rounding());
  }

  // ---------------------------------------------------------------- prices

  CjrPrice price(CjrQualityCategory category, CjrUse use, CjrCell cell) {
    Violations violations = Violations.of("CjrCell");
    CjrRequirements.checkCell(terms, cell, violations);
    violations.throwIfInvalidTerms();
    return new CjrPrice(cell.basis(), regionalWeight(), terms.discounts().of(use, category));
  }

  /** A hospital of low volume has regional prices alone. */
  Rate regionalWeight() {
    boolean isLow =
        terms.baselineEpisodes().orElse(terms.lowVolumeEpisodes()) < terms.lowVolumeEpisodes();
    return isLow ? Rate.ONE : terms.regionalWeight();
  }

  EpisodePrices prices(CjrQualityCategory category, CjrUse use, List<CjrCell> cells) {
    Violations violations = Violations.of("CjrCell");
    cells.forEach(cell -> CjrRequirements.checkCell(terms, cell, violations));
    violations.throwIfInvalidTerms();
    List<EpisodeCell> priced = new ArrayList<>();
    for (CjrCell cell : cells) {
      EpisodeCell one = EpisodeCell.of(cell.key(), CATEGORY, price(category, use, cell));
      priced.add(cap(cell).map(one::withCap).orElse(one));
    }
    return EpisodePrices.of(terms.year().firstDay(), terms.year().lastDay(), priced)
        .withMode(terms.publishedPriceMode())
        .withRelief(terms.emergencyRelief());
  }

  private Optional<Money> cap(CjrCell cell) {
    return cell.cap()
        .map(
            cap ->
                cap instanceof CjrCell.Cap.Deviations above
                    ? above.regionalMean().plus(above.deviation().times(terms.highCostDeviations()))
                    : ((CjrCell.Cap.Amount) cap).amount());
  }

  // ---------------------------------------------------------------- episodes

  CjrEpisodes episodes(CjrQualityCategory category, List<CjrCell> cells, List<Episode> episodes) {
    CjrRequirements.checkEpisodes(terms, episodes);
    CjrEpisodes.Priced paid = priced(category, CjrUse.RECONCILIATION, cells, episodes);
    return new CjrEpisodes(
        category,
        paid,
        terms.discounts().areTwo(category)
            ? priced(category, CjrUse.REPAYMENT, cells, episodes)
            : paid);
  }

  private CjrEpisodes.Priced priced(
      CjrQualityCategory category, CjrUse use, List<CjrCell> cells, List<Episode> episodes) {
    EpisodeDetail detail = new EpisodeDetail(prices(category, use, cells), episodes);
    return new CjrEpisodes.Priced(
        terms.discounts().of(use, category), detail.total(), Optional.of(detail));
  }

  CjrEpisodes totals(
      CjrQualityCategory category, EpisodeTotal atReconciliation, EpisodeTotal atRepayment) {
    return new CjrEpisodes(
        category,
        new CjrEpisodes.Priced(
            terms.discounts().of(CjrUse.RECONCILIATION, category),
            atReconciliation,
            Optional.empty()),
        new CjrEpisodes.Priced(
            terms.discounts().of(CjrUse.REPAYMENT, category), atRepayment, Optional.empty()));
  }

  CjrEpisodes undiscounted(CjrQualityCategory category, EpisodeTotal before) {
    return totals(
        category,
        less(terms.discounts().of(CjrUse.RECONCILIATION, category), before),
        less(terms.discounts().of(CjrUse.REPAYMENT, category), before));
  }

  private static EpisodeTotal less(Rate discount, EpisodeTotal before) {
    return EpisodeTotal.of(
        before.parts().stream()
            .map(
                part ->
                    new EpisodeTotal.Part(
                        part.category(),
                        part.cell(),
                        part.episodes(),
                        part.target().times(discount.complement()),
                        part.spend()))
            .toList());
  }

  // ---------------------------------------------------------------- settlement

  /** The total that made an amount, which is the base of its limit, and the amount. */
  private record Raw(EpisodeTotal total, Unrounded amount) {}

  /**
   * Settles one calculation in the order of the rule.
   *
   * @throws org.openvbc.core.model.InvalidPerformanceException if the performance does not fit the
   *     terms, all of it named at once
   */
  CjrSettlement settle(CjrPerformance hospital, Worksheet sheet) {
    CjrRequirements.check(terms, hospital);
    CjrEpisodes episodes = hospital.episodes();
    sheet.line(QUALITY_CATEGORY, episodes.category());
    Raw raw = hasTwoTargets(episodes) ? ofTwo(episodes, sheet) : ofOne(episodes, sheet);
    Unrounded counted = afterGate(raw, hospital, sheet);
    Reconciliation settled =
        shared.reconcile(raw.total(), counted, Score.FULL, deductions(hospital), sheet);
    return new CjrSettlement(
        terms,
        hospital,
        raw.amount(),
        settled.withOutcome(outcome(raw, counted, hospital, settled)));
  }

  /** In year 1 nothing is repaid, so that there is one discount. */
  private boolean hasTwoTargets(CjrEpisodes episodes) {
    return terms.bearsLosses() && terms.discounts().areTwo(episodes.category());
  }

  private static Raw ofOne(CjrEpisodes episodes, Worksheet sheet) {
    CjrEpisodes.Priced only = episodes.reconciliation();
    return new Raw(only.total(), sheet.line(RAW_AMOUNT, difference(only, sheet)));
  }

  /** A gain at the higher discount, else a loss at the lower one, else nothing. */
  private static Raw ofTwo(CjrEpisodes episodes, Worksheet sheet) {
    CjrEpisodes.Priced paid = episodes.reconciliation();
    CjrEpisodes.Priced owed = episodes.repayment();
    Unrounded gain = difference(paid, sheet.of("for a payment"));
    Unrounded loss = difference(owed, sheet.of("for a repayment"));
    if (gain.signum() > 0) {
      return new Raw(paid.total(), sheet.line(RAW_AMOUNT, gain));
    }
    return loss.signum() < 0
        ? new Raw(owed.total(), sheet.line(RAW_AMOUNT, loss))
        : new Raw(paid.total(), sheet.line(RAW_AMOUNT, Unrounded.ZERO));
  }

  private static Unrounded difference(CjrEpisodes.Priced priced, Worksheet sheet) {
    sheet.line(DISCOUNT, priced.discount());
    EpisodeTotal total = priced.total();
    priced.detail().ifPresent(detail -> detail.show(total, sheet));
    total.show(sheet);
    sheet.line(EPISODES, total.episodes());
    sheet.line(TOTAL_TARGET, total.target());
    sheet.line(TOTAL_SPEND, total.spend());
    return sheet.line(DIFFERENCE, total.difference());
  }

  /** The gate bars payments only: a loss is owed whatever the quality. */
  private Unrounded afterGate(Raw raw, CjrPerformance hospital, Worksheet sheet) {
    if (raw.amount().signum() <= 0) {
      return raw.amount();
    }
    boolean isUnderDelivered = hospital.isUnderDeliveryFound();
    if (isUnderDelivered) {
      sheet.line(UNDER_DELIVERY, true);
    }
    boolean isPaid =
        sheet.line(SAVINGS_PAID, isAcceptable(hospital.episodes()) && !isUnderDelivered);
    return sheet.line(AFTER_GATE, isPaid ? raw.amount() : Unrounded.ZERO);
  }

  private boolean isAcceptable(CjrEpisodes episodes) {
    return episodes.category().isAtLeast(terms.leastCategoryPaid());
  }

  private static EpisodeDeductions deductions(CjrPerformance hospital) {
    return new EpisodeDeductions(
        hospital.postEpisodeExcess(), hospital.acoOverlap(), hospital.previouslySettled());
  }

  /** Why nothing is due, where the shared rule does not know. */
  private Outcome outcome(
      Raw raw, Unrounded counted, CjrPerformance hospital, Reconciliation settled) {
    if (!settled.outcome().equals(EpisodeOutcomes.NO_DIFFERENCE)) {
      return settled.outcome();
    }
    if (!counted.equals(raw.amount())) {
      return isAcceptable(hospital.episodes())
          ? CjrOutcomes.UNDER_DELIVERY
          : CjrOutcomes.BELOW_ACCEPTABLE;
    }
    return hasTwoTargets(hospital.episodes()) && counted.signum() == 0
        ? CjrOutcomes.BETWEEN_DISCOUNTS
        : settled.outcome();
  }
}
