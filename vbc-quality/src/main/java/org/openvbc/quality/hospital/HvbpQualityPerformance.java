package org.openvbc.quality.hospital;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What a hospital did in the performance and baseline periods of a fiscal year. */
@Value.Immutable
public sealed interface HvbpQualityPerformance extends WithHvbpQualityPerformance
    permits ImmutableHvbpQualityPerformance {

  /** Each measure of the year once; one without a rate is stated as such. */
  List<HvbpMeasureResult> measures();

  /** The survey; {@link HcahpsResult#none()} without one. */
  HcahpsResult hcahps();

  /**
   * The combined score of surgical site infection as CMS prints it, 0 to 10. Needed only where both
   * strata are scored and their predicted infections, which weigh them, are not published.
   */
  Optional<Long> publishedSurgicalSiteScore();

  /** One sentence about it. */
  default String sentence() {
    return "quality of a hospital: rates on "
        + measures().stream().filter(each -> each.rates().performance().isPresent()).count()
        + " of "
        + measures().size()
        + " measures, "
        + (hcahps().hasRates() ? "a survey" : "no survey");
  }

  /** A builder; the survey is needed. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a performance. */
  final class Builder extends ImmutableHvbpQualityPerformance.Builder {
    Builder() {}
  }
}
