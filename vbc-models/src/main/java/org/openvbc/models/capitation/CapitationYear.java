package org.openvbc.models.capitation;

import static org.openvbc.models.capitation.CapitationStep.*;

import java.util.Optional;
import org.immutables.value.Value;
import org.openvbc.core.clause.ClaimsPaidBy;
import org.openvbc.core.clause.Withhold;
import org.openvbc.core.model.ModelId;
import org.openvbc.core.model.PaymentModel;
import org.openvbc.core.model.Traits;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Rounding;
import org.openvbc.core.time.MonthRange;
import org.openvbc.core.worksheet.Worksheet;

/**
 * The year-end result of a provider that lives on capitation: margin, medical loss ratio, and what
 * still moves between it and the payer.
 *
 * <p>{@code margin = revenue - withheld + returned - incurred - leakage charged back + recoveries +
 * pooled excess - stop-loss premium - pooling charge - infrastructure}, then the corridor on that
 * margin, with revenue as its target. {@code incurred = paid + incurred but not paid}.
 */
@Value.Immutable
public sealed interface CapitationYear
    extends PaymentModel<CapitationYearPerformance, CapitationYearSettlement>, WithCapitationYear
    permits ImmutableCapitationYear {

  /** The name of the contract. */
  String name();

  /** The months that are settled. */
  MonthRange period();

  /**
   * The share of capitated services that the payer paid elsewhere and charges back; needed as soon
   * as there are such.
   */
  Optional<Rate> leakageChargeBack();

  /** Stop-loss cover. */
  Optional<StopLossCover> stopLoss();

  /** Pooling of large claims, in place of individual stop-loss. */
  Optional<Pooling> pooling();

  /** A corridor on the margin. */
  Optional<RiskSplit> riskSplit();

  /** How quality moves money, for the category of the arrangement. */
  @Value.Default
  default Traits.QualityLink qualityLink() {
    return Traits.QualityLink.NONE;
  }

  @Override
  @Value.Derived
  @Value.Auxiliary
  default ModelId id() {
    return ModelId.of("capitation", "year end", period().toString());
  }

  @Override
  default Traits traits() {
    return new Traits(
        Traits.Basis.PROSPECTIVE, true, qualityLink(), Traits.Scope.COMPREHENSIVE, false);
  }

  /**
   * Settles the year in the order withhold, cost of care, leakage, stop-loss, corridor.
   *
   * @throws org.openvbc.core.model.InvalidPerformanceException if a figure that the terms need is
   *     not stated
   */
  @Override
  default CapitationYearSettlement settle(CapitationYearPerformance year, Worksheet sheet) {
    checkPerformance(year);
    Money revenue = sheet.line(REVENUE, year.revenue());
    Money withheld = sheet.line(WITHHELD_IN_YEAR, year.withheld());
    Money returned = withholdReturned(year, sheet);
    Money incurred = incurred(year, sheet);
    Money leakage = leakageCharged(year, sheet);
    Money recovered = recovered(year, sheet);
    Money overhead = overhead(year, sheet);
    Money before =
        sheet.line(
            MARGIN_BEFORE_RISK_SHARE,
            revenue
                .minus(withheld)
                .plus(returned)
                .minus(incurred)
                .minus(leakage)
                .plus(recovered)
                .minus(overhead));
    Money riskShare = riskShare(before, revenue, sheet);
    Money margin = sheet.line(MARGIN, before.plus(riskShare));
    sheet.line(MARGIN_RATE, margin, revenue);
    sheet.line(MEDICAL_LOSS_RATIO, incurred.plus(leakage), revenue);
    sheet.line(YEAR_END_PAYMENT, returned.minus(leakage).plus(riskShare));
    return new CapitationYearSettlement(
        this, year, returned, incurred, leakage, recovered, overhead, riskShare);
  }

  private static Money withholdReturned(CapitationYearPerformance year, Worksheet sheet) {
    if (year.withheld().isZero()) {
      return Money.ZERO;
    }
    Rate earnedBack = sheet.line(EARNED_BACK, year.withholdEarnedBack().orElseThrow());
    return sheet.line(
        WITHHOLD_RETURNED,
        new Withhold(Rate.ONE)
            .returned(year.withheld().unrounded(), earnedBack)
            .rounded(Rounding.CENTS));
  }

  private static Money incurred(CapitationYearPerformance year, Worksheet sheet) {
    Money paid = sheet.line(PAID, year.paid());
    Money notPaid = sheet.line(INCURRED_NOT_PAID, year.incurredNotPaid());
    return sheet.line(INCURRED, paid.plus(notPaid));
  }

  private Money leakageCharged(CapitationYearPerformance year, Worksheet sheet) {
    if (year.leakage().isZero()) {
      return Money.ZERO;
    }
    return sheet.line(
        LEAKAGE_CHARGED,
        year.leakage().times(leakageChargeBack().orElseThrow()).rounded(Rounding.CENTS));
  }

  /** Stop-loss recoveries, and the excess that a pool takes over. */
  private Money recovered(CapitationYearPerformance year, Worksheet sheet) {
    Money recovered = Money.ZERO;
    if (stopLoss().isPresent()) {
      recovered = stopLoss().get().settle(year.claims().orElseThrow(), sheet).netPayment();
    }
    if (pooling().isPresent()) {
      recovered =
          recovered.plus(
              sheet.line(
                  POOLED_EXCESS, pooling().get().excess(year.claims().orElseThrow().members())));
    }
    return recovered;
  }

  /** Stop-loss premium, pooling charge, infrastructure. */
  private Money overhead(CapitationYearPerformance year, Worksheet sheet) {
    Money premium = sheet.line(STOP_LOSS_PREMIUM, year.stopLossPremium());
    Money charge =
        pooling().isPresent()
            ? sheet.line(
                POOLING_CHARGE, pooling().get().charge(year.memberMonths()).rounded(Rounding.CENTS))
            : Money.ZERO;
    return premium.plus(charge).plus(sheet.line(INFRASTRUCTURE, year.infrastructure()));
  }

  private Money riskShare(Money margin, Money revenue, Worksheet sheet) {
    return riskSplit().isEmpty() || revenue.isZero()
        ? Money.ZERO
        : riskSplit().get().split(margin.unrounded(), revenue.unrounded(), sheet).payment();
  }

  private void checkPerformance(CapitationYearPerformance year) {
    Violations.of("CapitationYearPerformance")
        .require(
            year.withheld().isZero() || year.withholdEarnedBack().isPresent(),
            "withholdEarnedBack",
            "not stated",
            "stated: " + year.withheld() + " were withheld",
            "withhold")
        .require(
            year.leakage().isZero() || leakageChargeBack().isPresent(),
            "leakage",
            year.leakage(),
            "$0.00, unless the contract's leakageChargeBack says what is charged back",
            "leakage")
        .require(
            (stopLoss().isPresent() || pooling().isPresent()) == year.claims().isPresent(),
            "claims",
            year.claims().isPresent() ? "stated" : "not stated",
            stopLoss().isPresent() || pooling().isPresent()
                ? "stated: there is cover for large claims"
                : "not stated: there is no cover for large claims",
            "individual and aggregate stop-loss, pooling")
        .throwIfInvalidPerformance();
  }

  /** Checks that the terms go together. */
  @Value.Check
  default void check() {
    Violations.of("CapitationYear")
        .require(!name().isBlank(), "name", "blank", "named", "a contract has a name")
        .requireShare("leakageChargeBack", leakageChargeBack().orElse(Rate.ZERO), "a share")
        .require(
            pooling().isEmpty() || stopLoss().flatMap(StopLossCover::individual).isEmpty(),
            "pooling",
            pooling().map(Pooling::toString).orElse("none"),
            "none beside an individual stop-loss",
            "the excess of a member comes back once")
        .require(
            riskSplit().map(split -> split.claimsPaidBy() == ClaimsPaidBy.PROVIDER).orElse(true),
            "riskSplit",
            riskSplit().map(RiskSplit::toString).orElse("none"),
            "one where the provider pays the claims; RiskShare settles the others",
            "it lives on its capitation")
        .throwIfInvalidTerms();
  }

  /** One sentence about the terms. */
  default String sentence() {
    return name()
        + ", year end of "
        + period()
        + leakageChargeBack().map(share -> ", " + share + " of leakage charged back").orElse("")
        + stopLoss().map(cover -> ", " + cover).orElse("")
        + pooling().map(pool -> ", pooling " + pool).orElse("")
        + riskSplit().map(split -> ", corridor " + split).orElse("");
  }

  /** A builder; name and period are needed. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the terms. */
  final class Builder extends ImmutableCapitationYear.Builder {
    Builder() {}
  }
}
