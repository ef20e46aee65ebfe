package org.openvbc.models.sharedsavings;

import static org.openvbc.models.sharedsavings.SharedSavingsStep.*;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openvbc.core.actuarial.LargeClaimLimit.Order;
import org.openvbc.core.actuarial.RiskScore;
import org.openvbc.core.actuarial.Trend;
import org.openvbc.core.clause.Collar;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.PerMemberPerMonth;
import org.openvbc.core.money.Rate;
import org.openvbc.core.time.MonthRange;
import org.openvbc.core.worksheet.Worksheet;

/**
 * A year of history that the target is made from, and what brings it to the performance year.
 *
 * <p>{@code brought forward = cost x trend x risk move x factors}, exact.
 */
@Value.Immutable
public sealed interface BaseYear extends WithBaseYear permits ImmutableBaseYear {

  /** The months. */
  MonthRange period();

  /** How much of the target this year decides; the weights of all base years sum to the whole. */
  Rate weight();

  /** What it cost per member and month. */
  BaseCost cost();

  /** The average risk score, from the same risk model and normalised as in the other years. */
  RiskScore riskScore();

  /**
   * The trend factor from the middle of this year to the middle of the performance year, rounded as
   * the contract says; 100 % for none.
   */
  Rate trend();

  /** Other factors, each named once. */
  List<AdjustmentFactor> factors();

  /** Brings the year to the performance year's risk score, within the collar if there is one. */
  default PerMemberPerMonth broughtForward(
      RiskScore riskScoreNow, Optional<Collar> collar, Order order, Worksheet sheet) {
    PerMemberPerMonth amount = cost().perMember(order, sheet).times(sheet.line(TREND, trend()));
    Rate move = sheet.line(RISK_MOVE, riskScoreNow.relativeTo(riskScore()));
    if (collar.isPresent()) {
      move = sheet.line(RISK_MOVE_LIMITED, riskScoreNow.moveFrom(riskScore(), collar.get()));
    }
    amount = amount.times(move);
    for (AdjustmentFactor factor : factors()) {
      amount = amount.times(sheet.of(factor.name()).line(FACTOR, factor.value()));
    }
    sheet.line(BASE_BROUGHT_FORWARD, amount);
    sheet.line(WEIGHT, weight());
    return amount;
  }

  /** Checks the figures. */
  @Value.Check
  default void check() {
    Violations.of("BaseYear")
        .requireShare("weight", weight(), "a part of the whole")
        .require(trend().signum() > 0, "trend", trend(), "above 0%", "a factor")
        .require(
            factors().stream().map(AdjustmentFactor::name).distinct().count() == factors().size(),
            "factors",
            factors(),
            "named differently",
            "a factor multiplies once")
        .throwIfInvalidTerms();
  }

  /** One sentence about it. */
  default String sentence() {
    return period()
        + ": "
        + cost()
        + ", weight "
        + weight()
        + ", risk "
        + riskScore()
        + ", trend "
        + trend()
        + (factors().isEmpty() ? "" : ", factors " + factors());
  }

  /** A builder; factors are optional. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a base year. */
  final class Builder extends ImmutableBaseYear.Builder {
    Builder() {}

    /** The factor of a trend, rounded to its own scale. */
    public Builder trend(Trend trend) {
      return trend(trend.factor());
    }
  }
}
