package org.openvbc.models.sharedsavings;

import java.util.Optional;
import org.immutables.value.Value;
import org.openvbc.core.clause.Withhold;
import org.openvbc.core.model.ModelId;
import org.openvbc.core.model.PaymentModel;
import org.openvbc.core.model.Traits;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Rate;
import org.openvbc.core.time.MonthRange;
import org.openvbc.core.worksheet.Worksheet;

/**
 * A withhold: a part of contractual payments that is held back and comes back by cost, by quality,
 * by both, or by the result of a risk pool.
 *
 * <p>{@code withheld = rate x payments, in cents at each payment; returned = withheld x part, in
 * cents; forfeited = withheld - returned}. With interest: {@code sum over the tranches of withheld
 * x part x annual rate x days / 365}, rounded once.
 */
@Value.Immutable
public sealed interface WithholdContract
    extends PaymentModel<WithholdPerformance, WithholdSettlement>, WithWithholdContract
    permits ImmutableWithholdContract {

  /** The name of the contract. */
  String name();

  /** The months that are settled. */
  MonthRange period();

  /** The part of payments that is held back. */
  Withhold withhold();

  /** What decides how much comes back. */
  WithholdRelease release();

  /** Simple interest a year on what comes back, from payment to return; empty for none. */
  Optional<Rate> interestRate();

  /** Where goes what does not come back. */
  Forfeits forfeits();

  @Override
  @Value.Derived
  @Value.Auxiliary
  default ModelId id() {
    return ModelId.of("withhold", release().toString(), period().toString());
  }

  @Override
  default Traits traits() {
    return new Traits(
        release().asksForCost() ? Traits.Basis.BENCHMARK : Traits.Basis.FEE_FOR_SERVICE,
        release().asksForCost(),
        release().asksForQuality() ? Traits.QualityLink.PERFORMANCE : Traits.QualityLink.NONE,
        Traits.Scope.COMPREHENSIVE,
        false);
  }

  /**
   * Settles the withhold in its order, which {@link WithholdRule} spells out.
   *
   * @throws org.openvbc.core.model.InvalidPerformanceException if the performance lacks what the
   *     release needs, all of it named at once
   */
  @Override
  default WithholdSettlement settle(WithholdPerformance year, Worksheet sheet) {
    return new WithholdRule(this).settle(year, sheet);
  }

  /** Checks name and interest. */
  @Value.Check
  default void check() {
    Violations.of("WithholdContract")
        .require(!name().isBlank(), "name", "blank", "named", "a contract has a name")
        .requireShare("interestRate", interestRate().orElse(Rate.ZERO), "interest of a year")
        .throwIfInvalidTerms();
  }

  /** One sentence about the terms. */
  default String sentence() {
    return name()
        + ", "
        + period()
        + ": "
        + withhold().rate()
        + " of payments withheld, returned "
        + release()
        + interestRate().map(rate -> ", with " + rate + " interest a year").orElse("")
        + ", forfeits "
        + forfeits();
  }

  /** A builder; interest is optional. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a contract. */
  final class Builder extends ImmutableWithholdContract.Builder {
    Builder() {}
  }
}
