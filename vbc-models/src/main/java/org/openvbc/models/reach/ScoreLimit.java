package org.openvbc.models.reach;

import java.util.Optional;
import org.openvbc.core.money.Rate;

/**
 * A limit that a year may or may not have.
 *
 * @param rate the limit, if there is one
 */
public record ScoreLimit(Optional<Rate> rate) {
  /** No limit. */
  public static final ScoreLimit NONE = new ScoreLimit(Optional.empty());

  /** A limit from a decimal number, such as {@code "1.01"}. */
  public static ScoreLimit of(String rate) {
    return new ScoreLimit(Optional.of(Rate.of(rate)));
  }

  /** Whether there is one. */
  public boolean isPresent() {
    return rate.isPresent();
  }

  /** The lesser of a figure and the limit. */
  Rate on(Rate figure) {
    return rate.map(figure::cappedAt).orElse(figure);
  }

  @Override
  public String toString() {
    return rate.map(Rate::toString).orElse("no limit");
  }
}
