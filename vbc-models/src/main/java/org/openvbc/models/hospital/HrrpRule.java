package org.openvbc.models.hospital;

import static org.openvbc.models.hospital.HrrpStep.*;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openvbc.core.model.Outcome;
import org.openvbc.core.money.Rate;
import org.openvbc.core.worksheet.Worksheet;

/** The readmissions adjustment factor of 42 CFR 412.154(c), top to bottom. */
final class HrrpRule {
  private final HrrpPayment terms;

  HrrpRule(HrrpPayment terms) {
    this.terms = terms;
  }

  HrrpFactor factor(HrrpStanding standing, Worksheet sheet) {
    if (standing instanceof HrrpStanding.Excluded excluded) {
      return HrrpFactor.excluded(sheet.line(EXCLUDED, excluded.why()));
    }
    List<HrrpConditionResult> conditions = ((HrrpStanding.Included) standing).conditions();
    HrrpRequirements.check(terms, conditions);
    List<HrrpConditionEffect> effects = new ArrayList<>();
    Rate sum = Rate.ZERO;
    for (HrrpConditionResult each : conditions) {
      HrrpConditionEffect effect = effect(each, sheet.of(each.condition().toString()));
      effects.add(effect);
      sum = sum.plus(effect.contribution());
    }
    sheet.line(SUM, sum);
    return terms.published().method() == HrrpMethod.PEER_GROUP
        ? fromReduction(effects, sum, sheet)
        : fromFloor(effects, sum, sheet);
  }

  /** 412.152: strictly above the mark, and with enough discharges. */
  private HrrpConditionEffect effect(HrrpConditionResult result, Worksheet sheet) {
    boolean hasPeers = terms.published().method() == HrrpMethod.PEER_GROUP;
    boolean isEnough = sheet.line(DISCHARGES, result.discharges()) >= terms.minimumDischarges();
    result.ratio().ifPresent(ratio -> sheet.line(RATIO, ratio.rate()));
    result.peerMedian().ifPresent(median -> sheet.line(MEDIAN, median));
    Optional<Rate> mark = hasPeers ? result.peerMedian() : Optional.of(Rate.ONE);
    Rate excess =
        isEnough ? excess(result.ratio().orElseThrow().rate(), mark.orElseThrow()) : Rate.ZERO;
    if (!sheet.line(INDICATOR, excess.signum() > 0)) {
      return new HrrpConditionEffect(result, false, Rate.ZERO);
    }
    Rate ratio = sheet.line(PAYMENT_RATIO, result.payments().rate());
    Rate contribution =
        sheet.line(hasPeers ? CONTRIBUTION : CONTRIBUTION_OVER_ONE, ratio.times(excess));
    return new HrrpConditionEffect(result, true, contribution);
  }

  private static Rate excess(Rate ratio, Rate mark) {
    return ratio.minus(mark).notBelow(Rate.ZERO);
  }

  /** From FY2019: the reduction is limited and rounded, the factor is what it leaves. */
  private HrrpFactor fromReduction(List<HrrpConditionEffect> effects, Rate sum, Worksheet sheet) {
    Rate modifier = sheet.line(NEUTRALITY_MODIFIER, terms.neutralityModifier().orElseThrow());
    Rate unrounded = sheet.line(UNCAPPED, modifier.times(sum));
    Rate limit = sheet.line(LIMIT, terms.maximumReduction());
    Rate reduction = sheet.line(REDUCTION, rounded(unrounded.cappedAt(limit)));
    Rate factor = sheet.line(FACTOR, reduction.complement());
    return factor(effects, unrounded, limit, factor);
  }

  /** To FY2018: the higher of ratio and floor, itself rounded. */
  private HrrpFactor fromFloor(List<HrrpConditionEffect> effects, Rate sum, Worksheet sheet) {
    Rate ratio = sheet.line(UNFLOORED, sum.complement());
    Rate limit = sheet.line(LIMIT, terms.maximumReduction());
    Rate factor = sheet.line(FACTOR_OF_FLOOR, rounded(ratio.notBelow(limit.complement())));
    return factor(effects, sum, limit, factor);
  }

  private HrrpFactor factor(
      List<HrrpConditionEffect> effects, Rate unrounded, Rate limit, Rate factor) {
    boolean isCapped = unrounded.compareTo(limit) > 0;
    PaymentFactor value = new PaymentFactor(factor, terms.published().decimals());
    return new HrrpFactor(
        Optional.of(value), effects, unrounded, isCapped, outcome(unrounded, isCapped, factor));
  }

  private static Outcome outcome(Rate unrounded, boolean isCapped, Rate factor) {
    if (isCapped) {
      return HrrpOutcomes.CAPPED;
    }
    if (unrounded.isZero()) {
      return HrrpOutcomes.NO_EXCESS;
    }
    return factor.equals(Rate.ONE) ? HrrpOutcomes.ROUNDS_TO_NOTHING : HrrpOutcomes.REDUCED;
  }

  private Rate rounded(Rate rate) {
    return rate.rounded(terms.published().decimals(), RoundingMode.HALF_UP);
  }
}
