package org.openvbc.core.clause;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Rate;

/** What corridors and stop-loss bands have in common: they ascend, and shares are shares. */
final class Bands {
  private Bands() {}

  /** Bands that ascend, with shares between nothing and the whole. */
  static <B, E extends Comparable<E>> void requireAscending(
      Violations violations,
      String field,
      List<B> bands,
      Function<B, E> from,
      String shareField,
      Function<B, Rate> share) {
    violations.require(!bands.isEmpty(), field, "empty", "at least one band", "nothing to share");
    for (int i = 0; i < bands.size(); i++) {
      String band = field + "[" + i + "].";
      if (i > 0) {
        E edge = from.apply(bands.get(i));
        E before = from.apply(bands.get(i - 1));
        violations.require(
            edge.compareTo(before) > 0,
            band + "from",
            edge,
            "above " + before,
            "bands ascend and do not overlap");
      }
      violations.requireShare(band + shareField, share.apply(bands.get(i)), "a share");
    }
  }

  /** Reads as the bands, one after the other. */
  static String list(List<?> bands) {
    return bands.stream().map(Object::toString).collect(Collectors.joining(", "));
  }
}
