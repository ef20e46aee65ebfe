package org.openvbc.jmh.report;

import java.util.List;
import java.util.Map;

/**
 * What is measured together: the same settings, one line of JMH.
 *
 * @param name what it is, for the progress line
 * @param pattern which benchmarks, as a regular expression
 * @param threads how many threads at once
 * @param parameters values of parameters other than the benchmarks' own
 * @param forks how many virtual machines each benchmark is repeated in: more where a target is near
 * @param milliseconds the length of an iteration
 * @param isForEachJava whether it is repeated on every version of Java that was found
 */
record Plan(
    String name,
    String pattern,
    int threads,
    Map<String, String[]> parameters,
    int forks,
    int milliseconds,
    boolean isForEachJava) {
  static final String ROWS = "2000000";
  static final String[] SIZES = {"1000", "10000", "100000", "1000000", "10000000"};

  /** All of the report. */
  static List<Plan> all() {
    return List.of(
        new Plan("columns", "\\.MsspColumnsJmh\\.", 1, Map.of(), 2, 1_000, true),
        new Plan("two threads", "\\.MsspColumnsJmh\\.columns$", 2, Map.of(), 3, 1_000, false),
        new Plan("rows", "\\.MsspColumnsJmh\\.columns$", 1, Map.of("rows", SIZES), 2, 1_000, false),
        new Plan(
            "columns of other families",
            "\\.(EpisodeJmh|[A-Z]\\w+ColumnsJmh(?<!MsspColumnsJmh))\\.",
            1,
            Map.of(),
            1,
            1_000,
            false),
        new Plan("objects", "\\.MsspSettleJmh\\.", 1, Map.of(), 1, 1_000, false),
        new Plan("objects", "\\.MsspSettleJmh\\.settle$", 2, Map.of(), 1, 1_000, false),
        new Plan(
            "other families beside BigDecimal",
            "\\.(ReachJmh|CapitationJmh|AdvantageJmh|StarsJmh)\\.",
            1,
            Map.of("rows", new String[] {"2048"}),
            1,
            500,
            false),
        new Plan("every family", "\\.FamiliesJmh\\.", 1, Map.of(), 1, 600, false));
  }
}
