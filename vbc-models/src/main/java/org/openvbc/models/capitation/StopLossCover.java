package org.openvbc.models.capitation;

import static org.openvbc.models.capitation.CapitationStep.*;

import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.openvbc.core.clause.AggregateStopLoss;
import org.openvbc.core.clause.StopLoss;
import org.openvbc.core.model.ModelId;
import org.openvbc.core.model.PaymentModel;
import org.openvbc.core.model.Traits;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rounding;
import org.openvbc.core.money.Unrounded;
import org.openvbc.core.time.MonthRange;
import org.openvbc.core.worksheet.Worksheet;

/**
 * A stop-loss policy: what an insurer, or the payer, gives back of large claims.
 *
 * <p>By member {@code recovery = coinsurance x (claims between deductible and limit)}, to the cent;
 * a laser is a deductible of one member. Of all recoveries together an aggregating deductible is
 * kept. Then {@code aggregate recovery = claims left - attachment point}, not above the most; what
 * the aggregating deductible kept stays among the claims left.
 */
@Value.Immutable
public sealed interface StopLossCover
    extends PaymentModel<StopLossClaims, StopLossSettlement>, WithStopLossCover
    permits ImmutableStopLossCover {

  /** The policy period. */
  MonthRange period();

  /** Which claims count, by care and payment; for whoever gathers the claims. */
  StopLossBasis claimsBasis();

  /** The individual cover. */
  Optional<StopLoss> individual();

  /** Deductibles of single members. */
  Map<String, Money> lasers();

  /** What is kept of all individual recoveries together; nothing unless the policy says so. */
  @Value.Default
  default Money aggregatingDeductible() {
    return Money.ZERO;
  }

  /** The aggregate cover. */
  Optional<AggregateStopLoss> aggregate();

  @Override
  @Value.Derived
  @Value.Auxiliary
  default ModelId id() {
    return ModelId.of("capitation", "stop-loss", period().toString());
  }

  @Override
  default Traits traits() {
    return new Traits(
        Traits.Basis.BENCHMARK, true, Traits.QualityLink.NONE, Traits.Scope.COMPREHENSIVE, false);
  }

  /**
   * Settles the claims of the policy period: individual first, then aggregate.
   *
   * @throws org.openvbc.core.model.InvalidPerformanceException if an aggregate cover is not told
   *     what was expected
   */
  @Override
  default StopLossSettlement settle(StopLossClaims claims, Worksheet sheet) {
    Violations.of("StopLossClaims")
        .require(
            aggregate().isEmpty() || claims.expectedClaims().isPresent(),
            "expectedClaims",
            "not stated",
            "stated: the cover has an aggregate attachment point",
            "it is a rate of expected claims")
        .throwIfInvalidPerformance();
    Money members = sheet.line(MEMBER_RECOVERIES, memberRecoveries(claims, sheet));
    Money kept =
        sheet.line(KEPT_BY_AGGREGATING_DEDUCTIBLE, members.cappedAt(aggregatingDeductible()));
    Money specific = sheet.line(SPECIFIC_RECOVERY, members.minus(kept));
    Money eligible = sheet.line(ELIGIBLE_CLAIMS, claims.totalClaims().minus(specific));
    Money aggregate = aggregateRecovery(claims, eligible, sheet);
    sheet.line(RECOVERIES, specific.plus(aggregate));
    return new StopLossSettlement(this, claims, members, kept, eligible, aggregate);
  }

  private Money memberRecoveries(StopLossClaims claims, Worksheet sheet) {
    if (individual().isEmpty()) {
      return Money.ZERO;
    }
    Money sum = Money.ZERO;
    for (MemberClaims member : claims.members()) {
      Money recovery = coverOf(member).recovery(member.claims()).rounded(Rounding.CENTS);
      sum = sum.plus(sheet.of(member.member()).line(MEMBER_RECOVERY, recovery));
    }
    return sum;
  }

  private StopLoss coverOf(MemberClaims member) {
    Money laser = lasers().get(member.member());
    return laser == null
        ? individual().orElseThrow()
        : individual().orElseThrow().withAttachment(laser);
  }

  private Money aggregateRecovery(StopLossClaims claims, Money eligible, Worksheet sheet) {
    if (aggregate().isEmpty()) {
      return Money.ZERO;
    }
    AggregateStopLoss cover = aggregate().get();
    Unrounded expected = sheet.line(EXPECTED_CLAIMS, claims.expectedClaims().orElseThrow());
    sheet.line(ATTACHMENT, cover.attachment(expected));
    return sheet.line(
        AGGREGATE_RECOVERY, cover.recovery(eligible.unrounded(), expected).rounded(Rounding.CENTS));
  }

  /** Checks that there is a cover, and that nothing hangs in the air. */
  @Value.Check
  default void check() {
    Violations violations =
        Violations.of("StopLossCover")
            .require(
                individual().isPresent() || aggregate().isPresent(),
                "individual",
                "not stated, nor is an aggregate cover",
                "one of the two",
                "there is something to cover")
            .require(
                individual().isPresent() || lasers().isEmpty(),
                "lasers",
                lasers().size() + " members",
                "none without an individual cover",
                "a laser is an individual deductible")
            .require(
                individual().isPresent() || aggregatingDeductible().isZero(),
                "aggregatingDeductible",
                aggregatingDeductible(),
                "$0.00 without an individual cover",
                "it is kept of individual recoveries")
            .requireNotNegative(
                "aggregatingDeductible", aggregatingDeductible(), "it is kept of recoveries");
    lasers()
        .values()
        .forEach(laser -> violations.requireNotNegative("lasers", laser, "deductible"));
    violations.throwIfInvalidTerms();
  }

  /** One sentence about the terms. */
  default String sentence() {
    return "stop-loss "
        + claimsBasis()
        + ", "
        + period()
        + ": "
        + individual().map(cover -> "individual " + cover).orElse("no individual cover")
        + (lasers().isEmpty() ? "" : " with " + lasers().size() + " lasers")
        + (aggregatingDeductible().isZero()
            ? ""
            : ", aggregating deductible " + aggregatingDeductible())
        + aggregate().map(cover -> ", aggregate at " + cover.corridor()).orElse("");
  }

  /** A builder; period, claims basis and one of the two covers are needed. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a cover. */
  final class Builder extends ImmutableStopLossCover.Builder {
    Builder() {}
  }
}
