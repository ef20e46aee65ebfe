package org.openvbc.core.actuarial;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.PerMemberPerMonth;
import org.openvbc.core.money.Unrounded;
import org.openvbc.core.time.MemberMonths;

/**
 * Which providers cost more than their members' risk explains.
 *
 * <p>{@code expected = target per member x provider's risk / mean risk x member months}, with the
 * mean weighted by member months; {@code contribution = actual - expected}. The contributions sum
 * exactly to actual less target. Positive is cost above what was expected: the opposite sign of
 * savings.
 *
 * @param parts each provider's part, in the order given
 */
public record ProviderVariance(List<Part> parts) {

  /**
   * A provider's panel.
   *
   * @param name the provider
   * @param memberMonths its members
   * @param risk their risk score
   * @param actual what they cost
   */
  public record Panel(String name, MemberMonths memberMonths, RiskScore risk, Money actual) {}

  /**
   * One provider's part.
   *
   * @param name the provider
   * @param actual what its members cost
   * @param expected what they were expected to cost
   */
  public record Part(String name, Money actual, Unrounded expected) {
    /** Actual less expected: positive where its members cost more. */
    public Unrounded contribution() {
      return actual.unrounded().minus(expected);
    }
  }

  /** Keeps its own copy. */
  public ProviderVariance {
    parts = List.copyOf(parts);
  }

  /**
   * The parts of all providers.
   *
   * @param target the target per member and month of all together
   * @throws org.openvbc.core.model.InvalidPerformanceException if there are no member months, or
   *     the risk scores are not all of one model
   */
  public static ProviderVariance of(PerMemberPerMonth target, List<Panel> panels) {
    RiskScore mean =
        RiskScore.mean(
            panels.stream()
                .map(panel -> new RiskScore.Part(panel.risk(), panel.memberMonths()))
                .toList());
    List<Part> parts = new ArrayList<>();
    for (Panel panel : panels) {
      Unrounded expected = panel.memberMonths().times(target.times(panel.risk().relativeTo(mean)));
      parts.add(new Part(panel.name(), panel.actual(), expected));
    }
    return new ProviderVariance(parts);
  }

  /** Actual less target of all providers. */
  public Unrounded total() {
    return parts.stream().map(Part::contribution).reduce(Unrounded.ZERO, Unrounded::plus);
  }

  /** The parts with the one that costs most above what was expected first. */
  public List<Part> dearestFirst() {
    return parts.stream().sorted(Comparator.comparing(Part::contribution).reversed()).toList();
  }
}
