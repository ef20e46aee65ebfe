package org.openvbc.core.clause;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Rate;

/** What corridors and stop-loss bands have in common: they ascend, and shares are shares. */
final class Bands {
  private Bands() {}

  /** The bands of a corridor: as any, and the first begins at zero. */
  static <B> List<B> checked(
      String object, List<B> bands, Function<B, Rate> from, Function<B, Rate> share) {
    Violations violations =
        Violations.of(object)
            .require(
                bands.isEmpty() || from.apply(bands.get(0)).isZero(),
                "bands[0].from",
                bands.isEmpty() ? "missing" : from.apply(bands.get(0)),
                "0%",
                "every dollar lies in one band");
    return ascending(violations, bands, from, share);
  }

  /** Bands that ascend, with shares between nothing and the whole. */
  static <B, E extends Comparable<E>> List<B> ascending(
      Violations violations, List<B> bands, Function<B, E> from, Function<B, Rate> share) {
    violations.require(!bands.isEmpty(), "bands", "empty", "at least one band", "nothing to share");
    for (int i = 0; i < bands.size(); i++) {
      E edge = from.apply(bands.get(i));
      if (i > 0) {
        E before = from.apply(bands.get(i - 1));
        violations.require(
            edge.compareTo(before) > 0,
            "bands[" + i + "].from",
            edge,
            "above " + before,
            "bands ascend and do not overlap");
      }
      violations.requireShare("bands[" + i + "].share", share.apply(bands.get(i)), "a share");
    }
    violations.throwIfInvalidTerms();
    return List.copyOf(bands);
  }

  static String list(List<?> bands) {
    return bands.stream().map(Object::toString).collect(Collectors.joining(", "));
  }
}
