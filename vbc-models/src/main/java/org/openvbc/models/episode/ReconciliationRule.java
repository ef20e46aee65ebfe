package org.openvbc.models.episode;

import static org.openvbc.models.episode.EpisodeStep.*;

import org.openvbc.core.clause.StopLimits;
import org.openvbc.core.model.Outcome;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Rounding;
import org.openvbc.core.money.Unrounded;
import org.openvbc.core.quality.Score;
import org.openvbc.core.worksheet.Worksheet;

/**
 * The part of the rule that all retrospective episode models share: from the difference of target
 * and spending to what is due.
 *
 * <p>{@code after quality = difference x quality factor}; {@code limited = after quality, at most
 * stop-gain x target, at least -(stop-loss x target)}; {@code net = limited - excess after the
 * episodes - overlap}; {@code due = net, rounded once - previously settled}. Where losses are not
 * borne, neither the limited nor the net amount goes below zero, and no limit is said to bind.
 *
 * @param quality how quality moves the amount
 * @param limits stop-gain and stop-loss as rates of the total target
 * @param bearsLosses whether a loss is repaid
 * @param rounding how the net amount is rounded
 */
public record ReconciliationRule(
    QualityEffect quality, StopLimits limits, boolean bearsLosses, Rounding rounding) {

  /** Reconciles a total: its difference is target less spending. */
  public Reconciliation reconcile(
      EpisodeTotal total, Score score, EpisodeDeductions deductions, Worksheet sheet) {
    sheet.line(EPISODES, total.episodes());
    Unrounded target = sheet.line(TOTAL_TARGET, total.target());
    Unrounded spend = sheet.line(TOTAL_SPEND, total.spend());
    Unrounded difference = sheet.line(DIFFERENCE, target.minus(spend));
    return reconcile(total, difference, score, deductions, sheet);
  }

  /**
   * Reconciles a difference that a step of the model's own has made of the total, such as a gate or
   * a protection of small categories; the model shows the lines up to it.
   */
  public Reconciliation reconcile(
      EpisodeTotal total,
      Unrounded difference,
      Score score,
      EpisodeDeductions deductions,
      Worksheet sheet) {
    Rate factor = qualityFactor(difference, score, sheet);
    Unrounded adjusted = qualityAdjusted(difference, factor, sheet);
    Unrounded gain = sheet.line(STOP_GAIN, total.target().times(limits.gain()));
    Unrounded loss = bearsLosses ? stopLoss(total, sheet) : Unrounded.ZERO;
    LimitBinding binding = sheet.line(LIMIT_BINDING, binding(adjusted, gain, loss));
    Unrounded limited = limited(adjusted, total, sheet);
    Unrounded net = net(limited, deductions, sheet);
    Money due = due(net, deductions, sheet);
    return new Reconciliation(
        total.episodes(),
        total.target(),
        total.spend(),
        difference,
        factor,
        adjusted,
        gain,
        loss,
        binding,
        limited,
        deductions,
        net,
        due,
        outcome(total, adjusted, deductions, due));
  }

  private Rate qualityFactor(Unrounded difference, Score score, Worksheet sheet) {
    if (quality.isNone()) {
      return Rate.ONE;
    }
    sheet.line(QUALITY_SCORE, score.rate());
    return sheet.line(QUALITY_FACTOR, quality.factor(difference, score));
  }

  private Unrounded qualityAdjusted(Unrounded difference, Rate factor, Worksheet sheet) {
    return quality.isNone() ? difference : sheet.line(QUALITY_ADJUSTED, difference.times(factor));
  }

  private Unrounded stopLoss(EpisodeTotal total, Worksheet sheet) {
    return sheet.line(STOP_LOSS, total.target().times(limits.loss()));
  }

  /** A value equal to a limit is not changed by it; a loss that is waived meets no limit. */
  private LimitBinding binding(Unrounded adjusted, Unrounded gain, Unrounded loss) {
    if (adjusted.isMoreThan(gain)) {
      return LimitBinding.GAIN;
    }
    return bearsLosses && adjusted.negated().isMoreThan(loss)
        ? LimitBinding.LOSS
        : LimitBinding.NONE;
  }

  private Unrounded limited(Unrounded adjusted, EpisodeTotal total, Worksheet sheet) {
    if (bearsLosses || adjusted.signum() >= 0) {
      return sheet.line(LIMITED, limits.of(adjusted, total.target()));
    }
    return sheet.line(LOSSES_NOT_BORNE, Unrounded.ZERO);
  }

  private Unrounded net(Unrounded limited, EpisodeDeductions deductions, Worksheet sheet) {
    Unrounded net = limited;
    if (!deductions.postEpisodeExcess().isZero()) {
      net = net.minus(sheet.line(POST_EPISODE_EXCESS, deductions.postEpisodeExcess()).unrounded());
    }
    if (!deductions.overlap().isZero()) {
      net = net.minus(sheet.line(OVERLAP, deductions.overlap()).unrounded());
    }
    return sheet.line(NET, bearsLosses ? net : net.notBelow(Unrounded.ZERO));
  }

  private Money due(Unrounded net, EpisodeDeductions deductions, Worksheet sheet) {
    Money rounded = sheet.line(NET_ROUNDED, net.rounded(rounding));
    if (!deductions.previouslySettled().isZero()) {
      sheet.line(PREVIOUSLY_SETTLED, deductions.previouslySettled());
    }
    return sheet.line(DUE, rounded.minus(deductions.previouslySettled()));
  }

  private Outcome outcome(
      EpisodeTotal total, Unrounded adjusted, EpisodeDeductions deductions, Money due) {
    if (!due.isZero()) {
      return due.isPositive() ? EpisodeOutcomes.PAYMENT : EpisodeOutcomes.REPAYMENT;
    }
    if (total.isEmpty()) {
      return EpisodeOutcomes.NO_EPISODES;
    }
    if (!deductions.previouslySettled().isZero()) {
      return EpisodeOutcomes.SETTLED_BEFORE;
    }
    return !bearsLosses && adjusted.signum() < 0
        ? EpisodeOutcomes.LOSSES_NOT_BORNE
        : EpisodeOutcomes.NO_DIFFERENCE;
  }
}
