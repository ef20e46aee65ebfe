package org.openvbc.models.guarantee;

import java.util.List;
import java.util.Map;
import org.immutables.value.Value;

/** Who counted, what was invoiced, and what the metrics came to. */
@Value.Immutable
public sealed interface GuaranteePerformance extends WithGuaranteePerformance
    permits ImmutableGuaranteePerformance {
  /** The final counts of all months, before the changes that are listed beside them. */
  FeeCounts counts();

  /** Changes of counts that came in retrospect. */
  List<CountChange> changes();

  /** What was invoiced before the true-up. */
  Invoices invoices();

  /** The result of each metric by its name. */
  Map<String, MetricResult> results();

  /** One sentence about it. */
  default String sentence() {
    return counts() + ", results of " + results().keySet();
  }

  /** A builder; counts and invoices are needed, and a result for each metric of the contract. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a performance. */
  final class Builder extends ImmutableGuaranteePerformance.Builder {
    Builder() {}
  }
}
