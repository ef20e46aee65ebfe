package org.openvbc.models.hybrid;

import java.util.List;
import org.immutables.value.Value;
import org.openvbc.models.sharedsavings.SharedSavingsPerformance;

/** A year of a hybrid contract: the cost of care, and what its parts were settled at. */
@Value.Immutable
public sealed interface HybridPerformance extends WithHybridPerformance
    permits ImmutableHybridPerformance {

  /**
   * The cost of care as claims were paid, with the claims of episodes and without any payment of a
   * bundle, bonus or vendor; fees and quality score with it.
   */
  SharedSavingsPerformance costOfCare();

  /** The bundles. */
  List<BundleResult> bundles();

  /** Pay for performance. */
  List<BonusResult> bonuses();

  /** Vendors with guarantees. */
  List<VendorResult> vendors();

  /** One sentence about it. */
  default String sentence() {
    return costOfCare().sentence()
        + "; bundles "
        + bundles()
        + ", bonuses "
        + bonuses()
        + ", vendors "
        + vendors();
  }

  /** A builder; the cost of care is needed. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a performance. */
  final class Builder extends ImmutableHybridPerformance.Builder {
    Builder() {}
  }
}
