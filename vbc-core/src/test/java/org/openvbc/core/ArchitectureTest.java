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
      Map.ofEntries(
          entry("internal"),
          entry("money", "internal"),
          entry("column", "money", "internal"),
          entry("source", "money", "internal"),
          entry("time", "money", "internal"),
          entry("quality", "money", "source", "internal"),
          entry("parameter", "money", "source", "internal"),
          entry("worksheet", "money", "source", "time", "internal"),
          entry("model", "worksheet", "money", "time", "internal"),
          entry("clause", "model", "money", "parameter", "quality", "worksheet", "internal"),
          entry(
              "actuarial",
              "clause",
              "model",
              "money",
              "parameter",
              "source",
              "time",
              "worksheet",
              "internal"));

  private static Map.Entry<String, Set<String>> entry(String room, String... below) {
    return Map.entry(room, Set.of(below));
  }

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
