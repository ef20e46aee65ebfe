package org.openvbc.models.capitation;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openvbc.core.clause.Withhold;
import org.openvbc.core.column.Rows;
import org.openvbc.core.model.ModelId;
import org.openvbc.core.model.PaymentModel;
import org.openvbc.core.model.Traits;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Rounding;
import org.openvbc.core.time.MonthRange;
import org.openvbc.core.worksheet.Worksheet;

/**
 * A capitation contract: a fixed amount for each member and month, whatever care is given.
 *
 * <p>{@code gross = sum of rate x member months, x group risk score / base risk score, x factors},
 * or a share of premium; {@code payment = gross - carve-outs - withhold + retroactive adjustment}.
 * The withhold is taken on what is left after carve-outs. Gross, each carve-out and the withhold
 * are rounded to the cent.
 *
 * <p>It settles whatever months the performance holds: one for a monthly payment, all for a year.
 */
@Value.Immutable
public sealed interface Capitation
    extends PaymentModel<CapitationPerformance, CapitationSettlement>, WithCapitation
    permits ImmutableCapitation {

  /** The name of the contract. */
  String name();

  /** The months of the contract. */
  MonthRange period();

  /** Which care it pays for. */
  CapitationScope scope();

  /** Rates by cell, or a share of premium. */
  CapitationBasis basis();

  /** The risk score that the rates are made for; without it payments do not move with risk. */
  Optional<Rate> baseRiskScore();

  /** Factors that multiply the rates, such as one for the area. */
  List<RateFactor> factors();

  /** What is taken off per member and month for services that others pay for. */
  List<CarveOut> carveOuts();

  /** What is held back; nothing unless the contract says so. */
  @Value.Default
  default Withhold withhold() {
    return Withhold.NONE;
  }

  /** How far back changes are paid; needed as soon as there is one. */
  Optional<RetroLimit> retroLimit();

  /** How quality moves money, for the category of the arrangement. */
  @Value.Default
  default Traits.QualityLink qualityLink() {
    return Traits.QualityLink.NONE;
  }

  /** How payment lines are rounded. */
  @Value.Default
  default Rounding rounding() {
    return Rounding.CENTS;
  }

  @Override
  @Value.Derived
  @Value.Auxiliary
  default ModelId id() {
    return ModelId.of("capitation", scope().label(), period().toString());
  }

  /** The terms as the rule needs them. */
  @Value.Derived
  @Value.Auxiliary
  default CapitationRule rule() {
    return new CapitationRule(this);
  }

  /** The rule on raw numbers, for columns; worked out once, with a price for every cell. */
  @Value.Lazy
  default CapitationKernel kernel() {
    return CapitationKernel.of(rule());
  }

  @Override
  default Traits traits() {
    return new Traits(Traits.Basis.PROSPECTIVE, true, qualityLink(), scope().breadth(), false);
  }

  /**
   * Settles the months of the performance, which {@link CapitationRule} spells out.
   *
   * @throws org.openvbc.core.model.InvalidPerformanceException if the performance does not fit the
   *     contract, all of it named at once
   */
  @Override
  default CapitationSettlement settle(CapitationPerformance performance, Worksheet sheet) {
    return rule().settle(performance, sheet);
  }

  /**
   * Pays the rows of a slice of columns under these terms, each by itself: a row is a performance
   * of one month whose members are all in one cell.
   *
   * <p>The same figures as {@code settle} row by row, each payment rounded by itself, without an
   * object a row. A row that cannot be settled has a status that says why, and nothing else of it
   * is written. For one payment of a whole group add the rows up with {@link #tally}.
   *
   * @param rows the columns
   * @param from the first row
   * @param to the row after the last
   * @throws IllegalArgumentException if the slice does not lie in the rows
   * @throws org.openvbc.core.model.InvalidTermsException if the contract pays a share of premium, a
   *     rate beyond $100,000, or rates without small common denominators, or its rounding refuses
   *     some amounts: such terms are settled one by one
   */
  default void settleRows(CapitationColumns rows, int from, int to) {
    Rows.requireSlice(from, to, rows.rows());
    kernel().settleRows(rows, from, to);
  }

  /**
   * An empty tally of rows of columns, which adds member months up and is settled as one group.
   *
   * @throws org.openvbc.core.model.InvalidTermsException as {@link #settleRows} does
   */
  default CapitationTally tally() {
    return new CapitationTally(this);
  }

  /** Checks that the terms go together. */
  @Value.Check
  default void check() {
    CapitationRequirements.checkTerms(this);
  }

  /** One sentence about the terms. */
  default String sentence() {
    return name()
        + ", "
        + period()
        + ": "
        + scope().label()
        + " capitation "
        + (basis() instanceof CapitationBasis.PercentOfPremium premium
            ? "of " + premium.share() + " of premium"
            : "by rate cell")
        + (withhold().rate().isZero() ? "" : ", " + withhold().rate() + " withheld");
  }

  /** A builder; name, period, scope and basis are needed. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a contract. */
  final class Builder extends ImmutableCapitation.Builder {
    Builder() {}
  }
}
