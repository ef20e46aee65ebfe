package org.openvbc.models.performance;

import java.util.Optional;
import org.immutables.value.Value;
import org.openvbc.core.clause.Withhold;
import org.openvbc.core.model.ModelId;
import org.openvbc.core.model.PaymentModel;
import org.openvbc.core.model.Traits;
import org.openvbc.core.model.Violations;
import org.openvbc.core.time.MonthRange;
import org.openvbc.core.worksheet.Worksheet;

/**
 * A budget-neutral pool: a part of everybody's revenue is withheld, and all of it is paid out again
 * by how well each did compared with the others.
 *
 * <p>{@code pool = sum of withhold x revenue; payment = pool x (weight x revenue) / sum of (weight
 * x revenue)}, where the weight is the score or the tier of the rank. Split by largest remainder,
 * so that what some gain is what others lose, to the cent. A provider without a score stands aside:
 * it gets back what was withheld from it.
 */
@Value.Immutable
public sealed interface RankedPool
    extends PaymentModel<RankedPoolPerformance, RankedPoolSettlement>, WithRankedPool
    permits ImmutableRankedPool {

  /** Whom a provider is compared with. */
  enum Peers {
    /** All providers of the pool. */
    ALL,
    /** Those of the same stratum, such as a fifth of social risk; each stratum is a pool. */
    SAME_STRATUM
  }

  /** The name of the contract. */
  String name();

  /** The months that are settled. */
  MonthRange period();

  /** The part of each provider's revenue that is withheld. */
  Withhold withhold();

  /** What a provider's part of the pool goes by. */
  RankingBasis basis();

  /** Whom a provider is compared with. */
  Peers peers();

  /** Bonus points for the care of underserved members; none if left out. */
  Optional<EquityBonus> equityBonus();

  @Override
  @Value.Derived
  @Value.Auxiliary
  default ModelId id() {
    return ModelId.of("performance", "ranked pool", period().toString());
  }

  @Override
  default Traits traits() {
    return new Traits(
        Traits.Basis.FEE_FOR_SERVICE,
        true,
        Traits.QualityLink.PERFORMANCE,
        Traits.Scope.COMPREHENSIVE,
        false);
  }

  /** Settles the pool: what is withheld, each provider's weight, each provider's part. */
  @Override
  default RankedPoolSettlement settle(RankedPoolPerformance performance, Worksheet sheet) {
    return new RankedPoolRule(this).settle(performance, sheet);
  }

  /** Checks the name. */
  @Value.Check
  default void check() {
    Violations.of("RankedPool")
        .require(!name().isBlank(), "name", "blank", "named", "a contract has a name")
        .throwIfInvalidTerms();
  }

  /** One sentence about the terms. */
  default String sentence() {
    return name()
        + ", "
        + period()
        + ": "
        + withhold().rate()
        + " of revenue withheld and paid out by "
        + basis()
        + (peers() == Peers.ALL ? "" : " inside each stratum")
        + equityBonus().map(bonus -> ", with " + bonus).orElse("");
  }

  /** A builder; all terms but the equity bonus are needed. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a contract. */
  final class Builder extends ImmutableRankedPool.Builder {
    Builder() {}
  }
}
