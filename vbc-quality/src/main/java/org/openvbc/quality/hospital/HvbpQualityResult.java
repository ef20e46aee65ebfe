package org.openvbc.quality.hospital;

import java.util.List;
import java.util.Optional;
import org.openvbc.core.quality.Score;

/**
 * What a hospital scored in a fiscal year.
 *
 * @param terms the rule that was applied
 * @param performance what happened
 * @param measures the measures in their order, scored or with the reason why not
 * @param surgicalSite the combined score of surgical site infection; empty if neither stratum is
 *     scored
 * @param hcahps what the survey scored; empty if it is not scored
 * @param domains the domains in their order, scored or with the reason why not
 * @param total the Total Performance Score, or why there is none
 */
public record HvbpQualityResult(
    HvbpScoring terms,
    HvbpQualityPerformance performance,
    List<HvbpMeasureScore> measures,
    Optional<Long> surgicalSite,
    Optional<HcahpsScore> hcahps,
    List<HvbpDomainScore> domains,
    HvbpTotalResult total) {
  /** Keeps the lists as they are. */
  public HvbpQualityResult {
    measures = List.copyOf(measures);
    domains = List.copyOf(domains);
  }

  /** The Total Performance Score as a payment takes it; empty where there is none. */
  public Optional<Score> score() {
    return total.score();
  }

  /** What a measure of the year scored. */
  public Optional<HvbpMeasureScore> find(HvbpMeasure measure) {
    return measures.stream().filter(each -> each.measure() == measure).findFirst();
  }

  /** What a domain of the year scored. */
  public Optional<HvbpDomainScore> find(HvbpDomain domain) {
    return domains.stream().filter(each -> each.domain() == domain).findFirst();
  }

  /** One sentence: the total, or why there is none. */
  @Override
  public String toString() {
    return total.toString();
  }
}
