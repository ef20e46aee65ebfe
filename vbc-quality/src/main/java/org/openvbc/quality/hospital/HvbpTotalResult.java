package org.openvbc.quality.hospital;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openvbc.core.clause.Composite;
import org.openvbc.core.quality.Score;

/**
 * The Total Performance Score of a hospital, or why it has none.
 *
 * @param terms the rule that was applied
 * @param domains the domain scores
 * @param parts the scored domains with the weights they count with; none without a total
 * @param score the total, exact, as a payment takes it: 15.58 of 100 points is 15.58 %
 * @param notScored why there is none; empty with a score
 */
public record HvbpTotalResult(
    HvbpTotal terms,
    Map<HvbpDomain, Score> domains,
    List<Composite.Part<HvbpDomain>> parts,
    Optional<Score> score,
    Optional<HvbpNotScored> notScored) {
  private static final int PRINTED_DECIMALS = 12;

  /** Keeps the domains in order. */
  public HvbpTotalResult {
    Map<HvbpDomain, Score> ordered = new EnumMap<>(HvbpDomain.class);
    ordered.putAll(domains);
    domains = Collections.unmodifiableMap(ordered);
    parts = List.copyOf(parts);
  }

  static HvbpTotalResult of(
      HvbpTotal terms,
      Map<HvbpDomain, Score> domains,
      List<Composite.Part<HvbpDomain>> parts,
      Score score) {
    return new HvbpTotalResult(terms, domains, parts, Optional.of(score), Optional.empty());
  }

  static HvbpTotalResult none(HvbpTotal terms, Map<HvbpDomain, Score> domains, HvbpNotScored why) {
    return new HvbpTotalResult(terms, domains, List.of(), Optional.empty(), Optional.of(why));
  }

  /** One sentence; the score is shown with the decimals that CMS prints. */
  @Override
  public String toString() {
    return "Total Performance Score "
        + terms.fiscalYear()
        + ": "
        + score
            .map(
                each ->
                    HvbpPoints.ofHundred(each.rate(), PRINTED_DECIMALS)
                            .stripTrailingZeros()
                            .toPlainString()
                        + " of 100 points from "
                        + parts.size()
                        + " domains")
            .orElseGet(() -> "none, " + notScored.map(HvbpNotScored::reason).orElse(""));
  }
}
