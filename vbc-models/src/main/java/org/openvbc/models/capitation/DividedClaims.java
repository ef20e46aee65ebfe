package org.openvbc.models.capitation;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.openvbc.core.money.Money;

/**
 * Claims by who pays for them.
 *
 * @param amounts dollars of each party, zero included
 * @param unmapped dollars of categories that the matrix lacks, which are among the plan's
 * @param warnings a sentence for each category and time that the matrix lacks
 */
public record DividedClaims(
    Map<ResponsibleParty, Money> amounts, Money unmapped, List<String> warnings) {

  /** Keeps the amounts as they are. */
  public DividedClaims {
    amounts = Collections.unmodifiableMap(new EnumMap<>(amounts));
    warnings = List.copyOf(warnings);
  }

  /** The dollars of one party. */
  public Money of(ResponsibleParty party) {
    return Objects.requireNonNull(amounts.get(party));
  }

  /** The dollars of all parties. */
  public Money total() {
    return amounts.values().stream().reduce(Money.ZERO, Money::plus);
  }
}
