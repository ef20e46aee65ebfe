package org.openvbc.quality.hospital;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.openvbc.core.money.Rate;

/**
 * The Total HAC Score of a hospital, or why it has none; higher is worse, and it may be negative.
 *
 * @param terms the rule that was applied
 * @param measures the score of each measure that counts: z-score or points, exact
 * @param domains the score of each domain that counts; empty where the year has none
 * @param total the total, exact, as it is compared with the threshold
 * @param notScored why there is none; empty with a total
 */
public record HacScore(
    HacScoring terms,
    Map<HacMeasure, Rate> measures,
    Map<HacDomain, Rate> domains,
    Optional<Rate> total,
    Optional<HacNotScored> notScored) {

  /** Keeps them in order. */
  public HacScore {
    Map<HacMeasure, Rate> ordered = new EnumMap<>(HacMeasure.class);
    ordered.putAll(measures);
    measures = Collections.unmodifiableMap(ordered);
    Map<HacDomain, Rate> orderedDomains = new EnumMap<>(HacDomain.class);
    orderedDomains.putAll(domains);
    domains = Collections.unmodifiableMap(orderedDomains);
  }

  static HacScore none(HacScoring terms, HacNotScored why) {
    return new HacScore(terms, Map.of(), Map.of(), Optional.empty(), Optional.of(why));
  }

  /** The total as CMS prints it, half up; for print, never to compare with. */
  public Optional<BigDecimal> printed() {
    return total.map(each -> terms.printed(each));
  }

  /** The score of a measure as CMS prints it. */
  public Optional<BigDecimal> printed(HacMeasure measure) {
    return Optional.ofNullable(measures.get(measure)).map(each -> terms.printed(each));
  }

  /** One sentence; the score is shown with the decimals that CMS prints. */
  @Override
  public String toString() {
    return "Total HAC Score "
        + terms.fiscalYear()
        + ": "
        + printed()
            .map(each -> each.toPlainString() + " from " + measures.size() + " measures")
            .orElseGet(() -> "none, " + notScored.map(HacNotScored::reason).orElse(""));
  }
}
