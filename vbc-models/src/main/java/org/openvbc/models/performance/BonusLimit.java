package org.openvbc.models.performance;

import static org.openvbc.models.performance.PerformanceStep.LIMIT;

import java.util.Optional;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Unrounded;
import org.openvbc.core.worksheet.Worksheet;

/** The most that a contract pays or takes, where it names one. */
final class BonusLimit {
  private BonusLimit() {}

  /** The amount, at most the limit; the worksheet shows the limit where there is one. */
  static Unrounded cap(Unrounded amount, Optional<Money> limit, Worksheet sheet) {
    return limit.isPresent() ? amount.cappedAt(sheet.line(LIMIT, limit.get()).unrounded()) : amount;
  }

  /** The same for an amount of whole cents. */
  static Money cap(Money amount, Optional<Money> limit, Worksheet sheet) {
    return limit.isPresent() ? amount.cappedAt(sheet.line(LIMIT, limit.get())) : amount;
  }

  /** A limit is paid as it is, so it is whole cents, and not negative. */
  static Violations check(Violations violations, String field, Optional<Money> limit) {
    Money most = limit.orElse(Money.ZERO);
    return violations
        .requireNotNegative(field, most, "a limit")
        .requireWholeCents(field, most, "it is paid");
  }
}
