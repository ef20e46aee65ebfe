package org.openvbc.quality.hospital;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * On how many cases, predicted infections or surveys a rate rests.
 *
 * <p>CMS's public files hold rates without their cases, and none where the cases are too few: a
 * rate taken from there says {@link #notPublished()}, and counts as resting on enough.
 *
 * @param count how many; empty where it is not published
 */
public record HvbpCases(Optional<BigDecimal> count) {
  private static final HvbpCases NOT_PUBLISHED = new HvbpCases(Optional.empty());

  /** A number of cases, surveys or episodes. */
  public static HvbpCases of(long count) {
    return new HvbpCases(Optional.of(BigDecimal.valueOf(count)));
  }

  /** Predicted infections, such as {@code "1.234"}. */
  public static HvbpCases of(String predicted) {
    return new HvbpCases(Optional.of(new BigDecimal(predicted)));
  }

  /** The rate comes from a public file, where it stands only if the cases were enough. */
  public static HvbpCases notPublished() {
    return NOT_PUBLISHED;
  }

  /** Whether they reach a minimum. */
  public boolean reach(BigDecimal minimum) {
    return count.map(each -> each.compareTo(minimum) >= 0).orElse(true);
  }

  /** Reads as in "27 cases", or "cases not published". */
  @Override
  public String toString() {
    return count.map(each -> each.toPlainString() + " cases").orElse("cases not published");
  }
}
