package org.openvbc.models.performance;

import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Money;

/**
 * What one closed gap in care is worth: the same for everybody, or by how many conditions the
 * member has.
 *
 * <p>With $20 from 1 condition and $300 from 5 on, a member with 4 conditions counts $20 and one
 * with 7 counts $300.
 *
 * @param measure the measure whose gaps they are
 * @param byConditions dollars for a gap by the least number of conditions from which they hold, the
 *     lowest number first
 */
public record GapRates(String measure, NavigableMap<Integer, Money> byConditions) {
  /** Checks name, numbers and signs. */
  public GapRates {
    byConditions = Collections.unmodifiableNavigableMap(new TreeMap<>(byConditions));
    Violations violations =
        Violations.of("GapRates")
            .require(!measure.isBlank(), "measure", "blank", "named", "a measure has a name")
            .require(
                !byConditions.isEmpty(),
                "byConditions",
                "none",
                "at least one",
                "a gap has a rate");
    byConditions.forEach(
        (from, dollars) ->
            violations
                .require(from >= 0, "byConditions[" + from + "]", from, "at least 0", "conditions")
                .requireNotNegative("byConditions[" + from + "]", dollars, "dollars for a gap"));
    violations.throwIfInvalidTerms();
  }

  /** The same dollars for every gap. */
  public static GapRates flat(String measure, Money dollars) {
    return new GapRates(measure, new TreeMap<>(Map.of(0, dollars)));
  }

  /**
   * Dollars for a gap of a member with 1, 2, 3 and more conditions; the last holds for all who have
   * more.
   */
  public static GapRates fromOneCondition(String measure, Money... dollars) {
    NavigableMap<Integer, Money> rates = new TreeMap<>();
    for (Money each : dollars) {
      rates.put(rates.size() + 1, each);
    }
    return new GapRates(measure, rates);
  }

  /** Whether there is a rate for a member with so many conditions. */
  boolean hasRateFor(int conditions) {
    return byConditions.floorKey(conditions) != null;
  }

  /** The number of conditions from which the rate of so many holds. */
  int bandOf(int conditions) {
    return byConditions.floorKey(conditions);
  }

  /** What a gap of the band is worth that begins at a number of conditions. */
  Money dollarsFrom(int from) {
    return Objects.requireNonNull(byConditions.get(from));
  }

  /** What the band that begins at a number of conditions is called. */
  String nameOf(int from) {
    Integer next = byConditions.higherKey(from);
    if (byConditions.size() == 1) {
      return "";
    }
    if (next == null) {
      return from + " or more conditions";
    }
    String most = next - 1 == from ? "" : " to " + (next - 1);
    return from + most + (from == 1 && most.isEmpty() ? " condition" : " conditions");
  }

  /** Reads as in "breast screening $20.00 from 1, $50.00 from 2". */
  @Override
  public String toString() {
    return measure
        + " "
        + byConditions.entrySet().stream()
            .map(
                each ->
                    each.getValue() + (byConditions.size() == 1 ? "" : " from " + each.getKey()))
            .collect(Collectors.joining(", "));
  }
}
