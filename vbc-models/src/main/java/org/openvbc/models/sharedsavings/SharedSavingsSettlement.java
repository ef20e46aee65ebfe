package org.openvbc.models.sharedsavings;

import java.util.Optional;
import org.openvbc.core.actuarial.ChanceOfSavings;
import org.openvbc.core.actuarial.ProjectedSavings;
import org.openvbc.core.model.ModelId;
import org.openvbc.core.model.Outcome;
import org.openvbc.core.model.Settlement;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.PerMemberPerMonth;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Unrounded;

/**
 * What a provider earned or owes under a shared savings contract.
 *
 * @param terms the contract
 * @param performance what happened
 * @param outcome how it came out, with the reason
 * @param standing which branch of the rule applied
 * @param targetPerMember the target per member and month before the pooling charge; empty where the
 *     contract states a total
 * @param target the whole target
 * @param actual the whole actual cost
 * @param sharing what is shared, at which share, before and after the cap
 * @param earned shared savings, before deficits, fees and interim payments
 * @param owed shared losses, as a size
 * @param deficitServed what old deficits took of what was earned
 * @param feeOffset what care-coordination fees took of it
 * @param interimTakenBack interim payments that were set against it or are paid back
 * @param closingDeficit the deficit that the next year begins with
 * @param netPayment what the payer pays now; negative when the provider pays
 * @param payerNet what the payer keeps of gross savings after all that it paid for them; interim
 *     payments move money in time only and leave it alone
 */
public record SharedSavingsSettlement(
    SharedSavings terms,
    SharedSavingsPerformance performance,
    Outcome outcome,
    SharedSavingsStanding standing,
    Optional<PerMemberPerMonth> targetPerMember,
    Unrounded target,
    Unrounded actual,
    Sharing sharing,
    Money earned,
    Money owed,
    Money deficitServed,
    Money feeOffset,
    Money interimTakenBack,
    Money closingDeficit,
    Money netPayment,
    Unrounded payerNet)
    implements Settlement {

  /**
   * How much of savings or losses is shared, and at which share.
   *
   * @param outcome how it came out
   * @param shareable the part of savings or losses that is shared, as a size
   * @param share the provider's share
   * @param qualityFactor what quality makes of the share of savings; one for losses
   * @param isGateMet whether the quality gate is met, or there is none
   * @param beforeCap shareable x share x quality factor
   * @param afterCap the same within the cap, not yet rounded
   */
  public record Sharing(
      Outcome outcome,
      Unrounded shareable,
      Rate share,
      Rate qualityFactor,
      boolean isGateMet,
      Unrounded beforeCap,
      Unrounded afterCap) {

    static Sharing nothing(Outcome outcome, boolean isGateMet) {
      return new Sharing(
          outcome, Unrounded.ZERO, Rate.ZERO, Rate.ZERO, isGateMet, Unrounded.ZERO, Unrounded.ZERO);
    }

    /** Whether the cap took something. */
    public boolean isCapped() {
      return beforeCap.isMoreThan(afterCap);
    }
  }

  @Override
  public ModelId model() {
    return terms.id();
  }

  /** Target less actual cost; losses negative. */
  public Unrounded grossSavings() {
    return target.minus(actual);
  }

  /** Gross savings as an exact rate of the target; empty where the target is zero. */
  public Optional<Rate> savingsRate() {
    return target.signum() == 0 ? Optional.empty() : Optional.of(Rate.of(grossSavings(), target));
  }

  /**
   * The probability that chance alone shows savings of this rate or more; it is shown beside the
   * settlement and pays nothing. Empty where the target is zero.
   */
  public Optional<Rate> chance(ChanceOfSavings group) {
    return savingsRate().map(group::chance);
  }

  /** Whether savings or losses reached their threshold. */
  public boolean isThresholdMet() {
    return standing == SharedSavingsStanding.SAVINGS || standing == SharedSavingsStanding.LOSSES;
  }

  /** What is due for the year before interim payments: earned less deficits and fees, or owed. */
  public Money due() {
    return earned.minus(deficitServed).minus(feeOffset).minus(owed);
  }

  /** Interim payments that the recoupment limit leaves with the provider. */
  public Money interimLeft() {
    return performance.interimPayments().minus(interimTakenBack);
  }

  /** The credibility that the group's own cost was given; empty where it was not blended. */
  public Optional<Rate> credibility() {
    return terms.rule().credibility(performance);
  }

  /**
   * What an interim run looks at: {@code InterimRun.of(contract,
   * SharedSavingsSettlement::projected, rate)}. Interim payments are taken back once, either here,
   * where the performance states them, or by the final run.
   */
  public ProjectedSavings projected() {
    Unrounded shared = standing.isLoss() ? sharing.afterCap().negated() : sharing.afterCap();
    return new ProjectedSavings(grossSavings(), target, terms.savings().threshold().rate(), shared);
  }

  /** One sentence: savings or losses and what is paid. */
  @Override
  public String toString() {
    Unrounded savings = grossSavings();
    return terms.name()
        + ", "
        + terms.period()
        + ": "
        + (savings.signum() < 0 ? "losses of " + savings.negated() : "savings of " + savings)
        + " against a target of "
        + target
        + credibility().map(own -> " (own cost with a credibility of " + own + ")").orElse("")
        + "; "
        + outcome
        + "; "
        + (netPayment.isNegative() ? "the provider pays " : "the payer pays ")
        + netPayment.abs();
  }
}
