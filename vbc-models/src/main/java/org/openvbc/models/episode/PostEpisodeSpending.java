package org.openvbc.models.episode;

import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Money;

/**
 * Spending in the days after the episodes, against the upper line above which it is owed.
 *
 * <p>{@code excess = max(0, mean - upper line) x episodes}, computed as {@code max(0, spending -
 * upper line x episodes)}, which needs no quotient. Spending at the line owes nothing.
 *
 * @param spending all spending after the episodes, with the parts of services that were prorated
 *     out of them
 * @param episodes how many episodes
 * @param upperLine the line per episode, such as the regional mean and three standard deviations
 */
public record PostEpisodeSpending(Money spending, long episodes, Money upperLine) {
  private static final String RULE = "spending after the episodes";

  /**
   * Checks the signs.
   *
   * @throws org.openvbc.core.model.InvalidPerformanceException if one is negative
   */
  public PostEpisodeSpending {
    Violations.of("PostEpisodeSpending")
        .requireNotNegative("spending", spending, RULE)
        .require(episodes >= 0, "episodes", episodes, "at least 0", RULE)
        .requireNotNegative("upperLine", upperLine, RULE)
        .throwIfInvalidPerformance();
  }

  /** What is owed for it. */
  public Money excess() {
    return spending.minus(upperLine.times(episodes)).notBelow(Money.ZERO);
  }
}
