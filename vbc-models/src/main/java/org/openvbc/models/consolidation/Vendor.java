package org.openvbc.models.consolidation;

import java.util.Optional;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Money;

/**
 * A vendor under the lead entity, such as a diabetes programme.
 *
 * @param name its name
 * @param cap the most that it earns from the pool in the period, in whole cents; none if absent
 */
public record Vendor(String name, Optional<Money> cap) {
  /**
   * Checks the name and the cap.
   *
   * @throws org.openvbc.core.model.InvalidTermsException if the name is blank, or the cap negative
   *     or not whole cents
   */
  public Vendor {
    Violations violations =
        Violations.of("Vendor").require(!name.isBlank(), "name", "blank", "named", "a party");
    cap.ifPresent(
        most ->
            violations
                .requireNotNegative("cap", most, "a limit")
                .requireWholeCents("cap", most, "it is paid"));
    violations.throwIfInvalidTerms();
  }

  /** A vendor without a cap. */
  public static Vendor of(String name) {
    return new Vendor(name, Optional.empty());
  }

  /** The same vendor with a cap on what it earns. */
  public Vendor cappedAt(Money most) {
    return new Vendor(name, Optional.of(most));
  }

  /** Reads as in "diabetes, at most $80,000.00". */
  @Override
  public String toString() {
    return name + cap.map(most -> ", at most " + most).orElse("");
  }
}
