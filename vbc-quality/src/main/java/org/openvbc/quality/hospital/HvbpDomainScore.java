package org.openvbc.quality.hospital;

import java.util.Optional;
import org.openvbc.core.quality.Score;

/**
 * What a domain scored, or why it is not scored.
 *
 * @param domain the domain
 * @param scoredMeasures how many of its measures are scored; for the survey its dimensions
 * @param score the score, exact, before its weight; empty if it is not scored
 * @param notScored why it is not scored; empty if it is
 */
public record HvbpDomainScore(
    HvbpDomain domain,
    long scoredMeasures,
    Optional<Score> score,
    Optional<HvbpNotScored> notScored) {
  static HvbpDomainScore of(HvbpDomain domain, long scoredMeasures, Score score) {
    return new HvbpDomainScore(domain, scoredMeasures, Optional.of(score), Optional.empty());
  }

  static HvbpDomainScore none(HvbpDomain domain, long scoredMeasures, HvbpNotScored why) {
    return new HvbpDomainScore(domain, scoredMeasures, Optional.empty(), Optional.of(why));
  }

  /** Reads as in "safety: 8%", or with the reason. */
  @Override
  public String toString() {
    return domain
        + ": "
        + score
            .map(Score::toString)
            .orElseGet(() -> "not scored, " + notScored.map(HvbpNotScored::reason).orElse(""));
  }
}
