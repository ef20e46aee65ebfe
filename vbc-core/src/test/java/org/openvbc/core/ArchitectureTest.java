package org.openvbc.core;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openvbc.testing.ArchitectureContract;
import org.openvbc.testing.ArchitectureRules;

class ArchitectureTest extends ArchitectureContract {
  private static final String ROOT = "org.openvbc.core";

  /** For each package those that it may use; from the ground up. */
  private static final Map<String, Set<String>> LADDER =
      Map.of(
          "actuarial",
              Set.of(
                  "clause",
                  "model",
                  "money",
                  "parameter",
                  "source",
                  "time",
                  "worksheet",
                  "internal"),
          "internal", Set.of(),
          "money", Set.of("internal"),
          "source", Set.of("money", "internal"),
          "time", Set.of("money", "internal"),
          "quality", Set.of("money", "source", "internal"),
          "parameter", Set.of("money", "source", "internal"),
          "worksheet", Set.of("money", "source", "time", "internal"),
          "model", Set.of("worksheet", "money", "time", "internal"),
          "clause", Set.of("model", "money", "parameter", "quality", "worksheet", "internal"));

  ArchitectureTest() {
    super(
        ROOT,
        "java..",
        "org.openvbc.core..",
        "ch.obermuhlner.math.big..",
        "org.jspecify.annotations..",
        "org.immutables.value..");
  }

  /** The estimate of a quotient; the remainder, taken exactly, decides. */
  @Override
  protected Set<String> mayEstimateInBinary() {
    return Set.of(ROOT + ".internal.Wide");
  }

  @Override
  protected Set<String> mayHoldTables() {
    return Set.of(ROOT + ".internal.Wide");
  }

  @Override
  protected Set<String> mayReadStreams() {
    return Set.of(ROOT + ".parameter");
  }

  @Test
  void packagesUseOnlyThoseBelowThem() {
    ArchitectureRules.keepsTo(ROOT, LADDER).check(classes());
  }
}
