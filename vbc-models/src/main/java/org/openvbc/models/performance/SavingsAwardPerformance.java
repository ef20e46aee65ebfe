package org.openvbc.models.performance;

import java.util.Optional;
import org.immutables.value.Value;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.PerMemberPerMonth;
import org.openvbc.core.money.Rate;
import org.openvbc.core.quality.Score;

/** What was saved, how good care was and how fast its total cost rose. */
@Value.Immutable
public sealed interface SavingsAwardPerformance extends WithSavingsAwardPerformance
    permits ImmutableSavingsAwardPerformance {

  /** What lower resource use saved; negative where more was used. */
  Money savings();

  /** The trend of the total cost of care, 3 % where it rose from $400 to $412 PMPM. */
  Rate trend();

  /** The quality score; empty where too little was measured to score it. */
  Optional<Score> quality();

  /**
   * The trend between two years, {@code this year / last year - 1}, exact.
   *
   * @throws org.openvbc.core.model.InvalidPerformanceException if the earlier cost is not above
   *     zero
   */
  static Rate trend(PerMemberPerMonth before, PerMemberPerMonth now) {
    Violations.of("SavingsAwardPerformance")
        .require(before.amount().signum() > 0, "before", before, "above $0.00", "a trend")
        .throwIfInvalidPerformance();
    return Rate.of(now.amount(), before.amount()).minus(Rate.ONE);
  }

  /** One sentence about it. */
  default String sentence() {
    return "savings "
        + savings()
        + ", cost trend "
        + trend()
        + ", quality "
        + quality().map(Score::toString).orElse("not scored");
  }

  /** A builder; savings and trend are needed. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a performance. */
  final class Builder extends ImmutableSavingsAwardPerformance.Builder {
    Builder() {}
  }
}
