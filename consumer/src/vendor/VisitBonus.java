package vendor;

import static vendor.VisitBonusStep.BONUS;
import static vendor.VisitBonusStep.BONUS_BEFORE_LIMIT;
import static vendor.VisitBonusStep.LIMIT;
import static vendor.VisitBonusStep.LIMIT_BINDS;
import static vendor.VisitBonusStep.NET_PAYMENT;
import static vendor.VisitBonusStep.RECOUPED;
import static vendor.VisitBonusStep.VISITS;

import org.openvbc.core.clause.Limits;
import org.openvbc.core.clause.Recoupment;
import org.openvbc.core.model.ModelId;
import org.openvbc.core.model.Outcome;
import org.openvbc.core.model.PaymentModel;
import org.openvbc.core.model.Traits;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Rounding;
import org.openvbc.core.money.Unrounded;
import org.openvbc.core.worksheet.Worksheet;

/**
 * A contract that pays for each visit above a threshold, up to a limit.
 *
 * @param year the contract year
 * @param perVisit what a visit above the threshold earns
 * @param limitOfFees the limit as a rate of the clinic's fees
 * @param limitOfCost the limit as a rate of its patients' cost of care; the lesser one holds
 */
public record VisitBonus(int year, Money perVisit, Rate limitOfFees, Rate limitOfCost)
    implements PaymentModel<VisitYear, VisitBonusSettlement> {
  private static final Outcome EARNED = Outcome.of(Outcome.Kind.EARNED, "visit bonus earned");
  private static final Outcome BELOW =
      Outcome.of(Outcome.Kind.WITHIN_CORRIDOR, "no more visits than the threshold");

  /** Checks the terms. */
  public VisitBonus {
    Violations.of("VisitBonus")
        .requireNotNegative("perVisit", perVisit, "contract 4.2")
        .requireShare("limitOfFees", limitOfFees, "contract 4.3")
        .requireShare("limitOfCost", limitOfCost, "contract 4.3")
        .throwIfInvalidTerms();
  }

  @Override
  public ModelId id() {
    return ModelId.of("vendor", "visitbonus", Integer.toString(year));
  }

  @Override
  public Traits traits() {
    return new Traits(
        Traits.Basis.FEE_FOR_SERVICE,
        false,
        Traits.QualityLink.PERFORMANCE,
        Traits.Scope.COMPREHENSIVE,
        false);
  }

  @Override
  public VisitBonusSettlement settle(VisitYear clinic, Worksheet sheet) {
    long visits = sheet.line(VISITS, Math.max(0, clinic.visits() - clinic.threshold()));
    Unrounded earned = sheet.line(BONUS_BEFORE_LIMIT, perVisit.times(visits).unrounded());
    Unrounded limit =
        sheet.line(
            LIMIT,
            Limits.lesserOf(limitOfFees, limitOfCost).on(clinic.fees(), clinic.costOfCare()));
    sheet.line(LIMIT_BINDS, earned.isMoreThan(limit));
    Money bonus = sheet.line(BONUS, earned.cappedAt(limit).rounded(Rounding.CENTS));
    Money recouped = sheet.line(RECOUPED, new Recoupment(clinic.advance()).from(bonus));
    sheet.line(NET_PAYMENT, bonus.minus(recouped));
    return new VisitBonusSettlement(id(), visits > 0 ? EARNED : BELOW, bonus, recouped);
  }
}
