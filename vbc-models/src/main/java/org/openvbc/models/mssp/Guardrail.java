package org.openvbc.models.mssp;

import org.openvbc.core.money.Money;

/**
 * What is known for the guardrail of agreement periods from 2024: when spending exceeds the
 * benchmark of the three-way blend by the minimum loss rate, the benchmark of the two-way blend is
 * looked at too (42 CFR 425.652(b)(5)).
 */
public final class Guardrail {
  private static final Guardrail NOT_STATED = new Guardrail(State.NOT_STATED, Money.ZERO);
  private static final Guardrail NOT_TRIGGERED = new Guardrail(State.NOT_TRIGGERED, Money.ZERO);
  private static final Guardrail APPLIED = new Guardrail(State.APPLIED, Money.ZERO);

  /** What is known. */
  enum State {
    NOT_STATED,
    NOT_TRIGGERED,
    TWO_WAY_GIVEN,
    APPLIED
  }

  private final State state;
  private final Money benchmark;

  private Guardrail(State state, Money benchmark) {
    this.state = state;
    this.benchmark = benchmark;
  }

  /** Nothing is known; enough as long as losses stay under the minimum loss rate. */
  public static Guardrail notStated() {
    return NOT_STATED;
  }

  /** CMS did not apply the guardrail: the benchmark given stands. */
  public static Guardrail notTriggered() {
    return NOT_TRIGGERED;
  }

  /** The total benchmark of the two-way blend, to be used if it gives the smaller loss. */
  public static Guardrail twoWayBenchmark(Money benchmark) {
    if (!benchmark.isPositive()) {
      throw new IllegalArgumentException(
          "twoWayBenchmark " + benchmark + " must be above $0.00 (42 CFR 425.652(b)(5))");
    }
    return new Guardrail(State.TWO_WAY_GIVEN, benchmark);
  }

  /** CMS applied the guardrail: the benchmark given is already that of the two-way blend. */
  public static Guardrail applied() {
    return APPLIED;
  }

  State state() {
    return state;
  }

  Money benchmark() {
    return benchmark;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Guardrail guardrail
        && guardrail.state == state
        && guardrail.benchmark.equals(benchmark);
  }

  @Override
  public int hashCode() {
    return 31 * state.hashCode() + benchmark.hashCode();
  }

  @Override
  public String toString() {
    return switch (state) {
      case NOT_STATED -> "not stated";
      case NOT_TRIGGERED -> "not triggered";
      case TWO_WAY_GIVEN -> "two-way benchmark " + benchmark;
      case APPLIED -> "applied";
    };
  }
}
