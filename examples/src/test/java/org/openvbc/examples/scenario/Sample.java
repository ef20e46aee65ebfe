package org.openvbc.examples.scenario;

import java.util.List;
import org.openvbc.examples.Terminal;

/** Draws enough for figures, few enough for a test. */
final class Sample {
  static final int ROWS = 20_000;
  static final long SEED = 7;
  static final Assumptions ASSUMED = Assumptions.ofExample();
  static final List<Contract> CONTRACTS = Scenarios.contracts(ASSUMED);
  static final Comparison COMPARED = compared(SEED, 2);

  private Sample() {}

  static Comparison compared(long seed, int threads) {
    try (Workers workers = new Workers(threads, Terminal.none())) {
      return Comparison.of(ASSUMED, CONTRACTS, ROWS, seed, workers);
    }
  }

  static Comparison.Result resultOf(Class<? extends Contract> kind) {
    return COMPARED.results().stream()
        .filter(result -> kind.isInstance(result.contract()))
        .findFirst()
        .orElseThrow();
  }
}
