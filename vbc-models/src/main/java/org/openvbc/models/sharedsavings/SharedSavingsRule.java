package org.openvbc.models.sharedsavings;

import static org.openvbc.models.sharedsavings.SharedSavingsStep.*;

import java.util.Optional;
import org.openvbc.core.clause.Recoupment;
import org.openvbc.core.model.Outcome;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.PerMemberPerMonth;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Rounding;
import org.openvbc.core.money.Unrounded;
import org.openvbc.core.quality.Score;
import org.openvbc.core.worksheet.Worksheet;
import org.openvbc.models.sharedsavings.SharedSavingsSettlement.Sharing;

/** The settlement of a shared savings contract in its order, one method a branch. */
final class SharedSavingsRule {
  private final SharedSavings terms;

  SharedSavingsRule(SharedSavings terms) {
    this.terms = terms;
  }

  /** Target against actual cost. */
  private record Sides(
      Optional<PerMemberPerMonth> perMember,
      Unrounded target,
      Unrounded actual,
      Unrounded savings) {}

  /**
   * Settles a year.
   *
   * @param servedByWithhold savings that already pay a returned withhold
   */
  SharedSavingsSettlement settle(
      SharedSavingsPerformance year, Money servedByWithhold, Worksheet sheet) {
    SharedSavingsRequirements.check(terms, year);
    Sides sides = sides(year, sheet);
    showThreshold(year, sides, sheet);
    SharedSavingsStanding standing = sheet.line(STANDING, standing(year, sides));
    Sharing sharing = sharing(standing, year, sides, servedByWithhold, sheet);
    return balanced(year, sides, standing, sharing, sheet);
  }

  /** The credibility of the group's own cost, where the target is blended with the book. */
  Optional<Rate> credibility(SharedSavingsPerformance year) {
    return terms.target() instanceof HistoricalTarget history && isBlended(year)
        ? history.credibility().map(Blend::ownWeight)
        : Optional.empty();
  }

  private boolean isBlended(SharedSavingsPerformance year) {
    return terms.minimumMembers().isEmpty() || isSmall(year);
  }

  private boolean isSmall(SharedSavingsPerformance year) {
    return terms.minimumMembers().isPresent()
        && year.members().orElseThrow() < terms.minimumMembers().get().least();
  }

  // ---------------------------------------------------------------- target and actual cost

  private Sides sides(SharedSavingsPerformance year, Worksheet sheet) {
    Optional<PerMemberPerMonth> perMember = targetPerMember(year, sheet);
    sheet.line(MEMBER_MONTHS, year.memberMonths());
    Unrounded target = sheet.line(TARGET, target(year, perMember, sheet));
    SharedSavingsRequirements.requireTarget(target);
    Unrounded actual = sheet.line(ACTUAL, actual(year, sheet));
    Unrounded savings = sheet.line(GROSS_SAVINGS, target.minus(actual));
    sheet.line(SAVINGS_RATE, savings, target);
    return new Sides(perMember, target, actual, savings);
  }

  private Optional<PerMemberPerMonth> targetPerMember(
      SharedSavingsPerformance year, Worksheet sheet) {
    Target target = terms.target();
    if (target instanceof Target.Total) {
      return Optional.empty();
    }
    PerMemberPerMonth amount =
        target instanceof HistoricalTarget history
            ? history.perMember(
                year.riskScore().orElseThrow(), terms.truncationOrder(), isBlended(year), sheet)
            : ((Target.Stated) target).amount();
    return Optional.of(sheet.line(TARGET_PER_MEMBER, amount));
  }

  private Unrounded target(
      SharedSavingsPerformance year, Optional<PerMemberPerMonth> perMember, Worksheet sheet) {
    Unrounded target =
        perMember.isPresent()
            ? year.memberMonths().times(perMember.get())
            : ((Target.Total) terms.target()).amount().unrounded();
    if (terms.poolingCharge().isPresent()) {
      target = target.plus(sheet.line(POOLING_IN_TARGET, poolingCharge(year)));
    }
    if (terms.equityAdjustment().isPresent()) {
      Unrounded sum = terms.equityAdjustment().get().sum(year.memberMonthsByGroup(), sheet);
      target = target.plus(sheet.line(EQUITY, sum));
    }
    return target;
  }

  private Unrounded actual(SharedSavingsPerformance year, Worksheet sheet) {
    Unrounded actual = year.costs().incurred(terms.truncationOrder(), sheet);
    if (terms.poolingCharge().isPresent()) {
      actual = actual.plus(sheet.line(POOLING_IN_ACTUAL, poolingCharge(year)));
    }
    if (areFeesACost()) {
      actual = actual.plus(sheet.line(FEES_AS_COST, fees(year)).unrounded());
    }
    if (!year.memberIncentives().isZero()) {
      actual = actual.plus(sheet.line(MEMBER_INCENTIVES, year.memberIncentives()).unrounded());
    }
    if (areSocialServicesACost()) {
      actual = actual.plus(sheet.line(SOCIAL_SERVICES_AS_COST, socialServices(year)));
    }
    return actual;
  }

  /** The same on both sides: on one alone it would make or destroy savings. */
  private Unrounded poolingCharge(SharedSavingsPerformance year) {
    return year.memberMonths().times(terms.poolingCharge().orElseThrow().perMember());
  }

  private boolean areFeesACost() {
    return terms.feeTreatment().orElse(null) instanceof FeeTreatment.CostOfCare;
  }

  private static Money fees(SharedSavingsPerformance year) {
    return year.careCoordinationFees().orElse(Money.ZERO);
  }

  private boolean areSocialServicesACost() {
    return terms.socialServices().treatment() == SocialServices.Treatment.COST_OF_CARE;
  }

  private Unrounded socialServices(SharedSavingsPerformance year) {
    return year.memberMonths().times(terms.socialServices().amount());
  }

  // ---------------------------------------------------------------- threshold, quality, share

  private void showThreshold(SharedSavingsPerformance year, Sides sides, Worksheet sheet) {
    if (!sheet.isRecording()) {
      return;
    }
    if (terms.minimumMembers().isPresent()) {
      sheet.line(MEMBERS, year.members().orElseThrow());
    }
    Optional<Threshold> threshold =
        sides.savings().signum() < 0
            ? terms.losses().map(LossTerms::threshold)
            : Optional.of(terms.savings().threshold());
    threshold
        .filter(each -> each.mode() != Threshold.Mode.NONE)
        .ifPresent(
            each -> {
              sheet.line(MINIMUM_RATE, each.rate());
              sheet.line(THRESHOLD, sides.target().times(each.rate()));
            });
  }

  private SharedSavingsStanding standing(SharedSavingsPerformance year, Sides sides) {
    if (isSmall(year)
        && terms.minimumMembers().get().below() == MinimumMembers.Below.NO_SETTLEMENT) {
      return SharedSavingsStanding.TOO_FEW_MEMBERS;
    }
    if (sides.target().signum() == 0) {
      return SharedSavingsStanding.RATE_UNDEFINED;
    }
    int sign = sides.savings().signum();
    if (sign == 0) {
      return SharedSavingsStanding.NEITHER;
    }
    if (sign < 0 && terms.losses().isEmpty()) {
      return SharedSavingsStanding.LOSSES_NOT_SHARED;
    }
    boolean isShared = shareable(sides).signum() > 0;
    if (sign > 0) {
      return isShared
          ? SharedSavingsStanding.SAVINGS
          : SharedSavingsStanding.BELOW_SAVINGS_THRESHOLD;
    }
    return isShared ? SharedSavingsStanding.LOSSES : SharedSavingsStanding.BELOW_LOSS_THRESHOLD;
  }

  /** Tested on gross savings or losses, on exact products. */
  private Unrounded shareable(Sides sides) {
    return sides.savings().signum() > 0
        ? terms.savings().threshold().shareable(sides.savings(), sides.target())
        : terms.losses().orElseThrow().threshold().shareable(losses(sides), sides.target());
  }

  private static Unrounded losses(Sides sides) {
    return sides.savings().negated();
  }

  private Sharing sharing(
      SharedSavingsStanding standing,
      SharedSavingsPerformance year,
      Sides sides,
      Money servedByWithhold,
      Worksheet sheet) {
    boolean isGateMet = isGateMet(year.quality());
    return switch (standing) {
      case SAVINGS -> savings(year, sides, servedByWithhold, isGateMet, sheet);
      case LOSSES -> losses(year, sides, isGateMet, sheet);
      default -> Sharing.nothing(standing.outcome(), isGateMet);
    };
  }

  /** Whether a score meets the gate, or there is none. */
  boolean isGateMet(Optional<Score> quality) {
    return terms.qualityGate().isEmpty() || terms.qualityGate().get().isMet(quality.orElseThrow());
  }

  private void showQuality(SharedSavingsPerformance year, boolean isGateMet, Worksheet sheet) {
    if (terms.asksForQuality()) {
      sheet.line(QUALITY_SCORE, year.quality().orElseThrow().rate());
    }
    if (terms.qualityGate().isPresent()) {
      sheet.line(QUALITY_GATE, isGateMet);
    }
  }

  private Sharing savings(
      SharedSavingsPerformance year,
      Sides sides,
      Money servedByWithhold,
      boolean isGateMet,
      Worksheet sheet) {
    Unrounded shareable = sheet.line(SHAREABLE, shareable(sides));
    if (!servedByWithhold.isZero()) {
      shareable =
          sheet.line(
              SHAREABLE_AFTER_WITHHOLD,
              shareable.minus(servedByWithhold.unrounded()).notBelow(Unrounded.ZERO));
    }
    showQuality(year, isGateMet, sheet);
    if (!isGateMet) {
      return Sharing.nothing(SharedSavingsOutcomes.QUALITY_GATE_NOT_MET, false);
    }
    Rate share = sheet.line(SHARE, terms.savings().rate().share(year.quality()));
    Rate factor = sheet.line(QUALITY_FACTOR, terms.savings().rate().factor(year.quality()));
    Unrounded before = sheet.line(EARNED_BEFORE_CAP, shareable.times(share).times(factor));
    Unrounded after = capped(before, terms.savings().cap(), sides, PAYMENT_CAP, sheet);
    return new Sharing(
        outcomeOfSavings(shareable, before), shareable, share, factor, true, before, after);
  }

  private static Outcome outcomeOfSavings(Unrounded shareable, Unrounded shared) {
    if (shareable.signum() == 0) {
      return SharedSavingsOutcomes.USED_BY_WITHHOLD;
    }
    return shared.signum() == 0
        ? SharedSavingsOutcomes.SHARE_OF_ZERO
        : SharedSavingsOutcomes.SAVINGS_EARNED;
  }

  private Sharing losses(
      SharedSavingsPerformance year, Sides sides, boolean isGateMet, Worksheet sheet) {
    LossTerms own = terms.losses().orElseThrow();
    Unrounded shareable = sheet.line(SHAREABLE_LOSSES, shareable(sides));
    showQuality(year, isGateMet, sheet);
    Rate share = sheet.line(LOSS_SHARE, lossShare(own, year.quality(), isGateMet));
    Unrounded before = sheet.line(OWED_BEFORE_CAP, shareable.times(share));
    Unrounded after = capped(before, own.cap(), sides, LOSS_CAP, sheet);
    Outcome outcome =
        before.signum() == 0
            ? SharedSavingsOutcomes.LOSS_SHARE_OF_ZERO
            : SharedSavingsOutcomes.LOSSES_OWED;
    return new Sharing(outcome, shareable, share, Rate.ONE, isGateMet, before, after);
  }

  /** The share of losses at a score; the greatest where a failed gate says so. */
  Rate lossShare(LossTerms own, Optional<Score> quality, boolean isGateMet) {
    boolean isAtMost = !isGateMet && terms.qualityGate().orElseThrow().affectsLosses();
    return isAtMost || !own.share().dependsOnQuality()
        ? own.share().withoutQuality()
        : own.share().at(quality.orElseThrow());
  }

  /** The cap limits the payment, after share and quality. */
  private static Unrounded capped(
      Unrounded amount, Optional<Rate> cap, Sides sides, SharedSavingsStep step, Worksheet sheet) {
    return cap.isPresent()
        ? amount.cappedAt(sheet.line(step, sides.target().times(cap.get())))
        : amount;
  }

  // ---------------------------------------------------------------- deficits, fees, interim

  private SharedSavingsSettlement balanced(
      SharedSavingsPerformance year,
      Sides sides,
      SharedSavingsStanding standing,
      Sharing sharing,
      Worksheet sheet) {
    Money shared = sharing.afterCap().rounded(Rounding.CENTS);
    Money earned = standing.isLoss() ? Money.ZERO : sheet.line(EARNED, shared);
    Money owed = standing.isLoss() ? sheet.line(OWED, shared) : Money.ZERO;
    Money served = deficitServed(year, earned, sheet);
    Money left = earned.minus(served);
    Money offset = feeOffset(year, standing, sheet);
    Money taken = offset.cappedAt(left);
    Money payable = sheet.line(PAYABLE, left.minus(taken).minus(owed));
    Money takenBack = interimTakenBack(year, left.minus(taken), sheet);
    Money closing = closingDeficit(year, sides, standing, served, offset.minus(taken), sheet);
    Unrounded payerNet =
        sheet.line(PAYER_NET, outside(year, sides.savings()).minus(payable.unrounded()));
    Money net = sheet.line(NET_PAYMENT, payable.minus(takenBack));
    return new SharedSavingsSettlement(
        terms,
        year,
        earned.isPositive() && payable.isZero()
            ? SharedSavingsOutcomes.SAVINGS_USED
            : sharing.outcome(),
        standing,
        sides.perMember(),
        sides.target(),
        sides.actual(),
        sharing,
        earned,
        owed,
        served,
        taken,
        takenBack,
        closing,
        net,
        payerNet);
  }

  private static Money deficitServed(SharedSavingsPerformance year, Money earned, Worksheet sheet) {
    return year.openingDeficit().isZero()
        ? Money.ZERO
        : sheet.line(DEFICIT_SERVED, new Recoupment(year.openingDeficit()).from(earned));
  }

  /** What of the fees counts against the payout; nothing in a year of losses. */
  private Money feeOffset(
      SharedSavingsPerformance year, SharedSavingsStanding standing, Worksheet sheet) {
    return terms.feeTreatment().orElse(null) instanceof FeeTreatment.Offset offset
            && standing.takesFees()
        ? sheet.line(FEE_OFFSET, fees(year).times(offset.part()).rounded(Rounding.CENTS))
        : Money.ZERO;
  }

  /** Set against what is payable in full; beyond it up to the recoupment limit. */
  private Money interimTakenBack(SharedSavingsPerformance year, Money payable, Worksheet sheet) {
    return year.interimPayments().isZero()
        ? Money.ZERO
        : sheet.line(INTERIM_TAKEN_BACK, interimTakenBack(year, payable));
  }

  Money interimTakenBack(SharedSavingsPerformance year, Money payable) {
    Money interim = year.interimPayments();
    Money covered = new Recoupment(interim).from(payable);
    Money rest = interim.minus(covered);
    return covered.plus(rest.cappedAt(terms.recoupmentLimit().orElse(rest)));
  }

  private Money closingDeficit(
      SharedSavingsPerformance year,
      Sides sides,
      SharedSavingsStanding standing,
      Money served,
      Money restOfOffset,
      Worksheet sheet) {
    boolean carriesOffset =
        terms.feeTreatment().orElse(null) instanceof FeeTreatment.Offset offset
            && offset.rest() == FeeTreatment.Rest.CARRIED;
    if (!carriesOffset && terms.carryForward().isEmpty()) {
      return Money.ZERO;
    }
    Money closing = year.openingDeficit().minus(served);
    if (carriesOffset) {
      closing = closing.plus(restOfOffset);
    }
    if (standing.isLoss() && terms.carryForward().isPresent()) {
      Rate part = terms.carryForward().get().ofLosses();
      closing = closing.plus(losses(sides).times(part).rounded(Rounding.CENTS));
    }
    return sheet.line(CLOSING_DEFICIT, closing);
  }

  /** Gross savings less what the payer paid outside the cost of care. */
  private Unrounded outside(SharedSavingsPerformance year, Unrounded savings) {
    Unrounded left = savings;
    if (terms.feeTreatment().isPresent() && !areFeesACost()) {
      left = left.minus(fees(year).unrounded());
    }
    return areSocialServicesACost() ? left : left.minus(socialServices(year));
  }
}
