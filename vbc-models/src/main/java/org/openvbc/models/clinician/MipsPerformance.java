package org.openvbc.models.clinician;

import java.util.List;
import org.immutables.value.Value;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Money;

/** A clinician's payment year: its standing in MIPS, and what Medicare paid for its claim lines. */
@Value.Immutable
public sealed interface MipsPerformance extends WithMipsPerformance
    permits ImmutableMipsPerformance {

  /** Its final score, or why it is outside. */
  MipsStanding standing();

  /**
   * The Medicare paid amount of each claim line for covered professional services, without the
   * beneficiary's share and before the adjustment.
   */
  List<Money> claimLines();

  /**
   * Payments of innovation models that go only to their participants and have a set amount or
   * formula; they are not adjusted (42 CFR 414.1405(f)).
   */
  @Value.Default
  default Money modelSpecificPayments() {
    return Money.ZERO;
  }

  /**
   * Checks the amounts.
   *
   * @throws org.openvbc.core.model.InvalidPerformanceException if one is negative
   */
  @Value.Check
  default void check() {
    Violations violations = Violations.of("MipsPerformance");
    for (int i = 0; i < claimLines().size(); i++) {
      violations.requireNotNegative(
          "claimLines[" + i + "]", claimLines().get(i), "42 CFR 414.1405(e)");
    }
    violations
        .requireNotNegative("modelSpecificPayments", modelSpecificPayments(), "42 CFR 414.1405(f)")
        .throwIfInvalidPerformance();
  }

  /** One sentence about it. */
  default String sentence() {
    Money paid = claimLines().stream().reduce(Money.ZERO, Money::plus);
    return "clinician with "
        + standing()
        + ", "
        + claimLines().size()
        + (claimLines().size() == 1 ? " claim line" : " claim lines")
        + " of "
        + paid;
  }

  /** A builder; the standing is needed. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a performance. */
  final class Builder extends ImmutableMipsPerformance.Builder {
    Builder() {}
  }

  /** A clinician with its standing and claim lines. */
  static MipsPerformance of(MipsStanding standing, Money... claimLines) {
    return builder().standing(standing).addClaimLines(claimLines).build();
  }
}
