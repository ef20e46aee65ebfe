package org.openvbc.quality.stars;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.openvbc.core.model.Violations;

/**
 * The measures of one rating year.
 *
 * @param all the measures, in the order in which a worksheet shows them
 */
public record StarsMeasures(List<StarsMeasure> all) {
  private static final String RULE = "42 CFR 422.164, 422.166";

  /**
   * Checks that each stands once and that they weigh something.
   *
   * @throws org.openvbc.core.model.InvalidTermsException if not
   */
  public StarsMeasures {
    all = List.copyOf(all);
    Violations violations = Violations.of("StarsMeasures");
    Set<String> seen = new HashSet<>();
    for (StarsMeasure each : all) {
      violations.require(seen.add(each.id()), "measures", each.id() + " twice", "each once", RULE);
    }
    violations
        .require(
            all.stream().anyMatch(each -> each.weight() > 0),
            "weights",
            "all zero",
            "at least one above zero",
            RULE)
        .throwIfInvalidTerms();
  }

  /** The measure of a number, if it is one of these. */
  public Optional<StarsMeasure> find(String id) {
    return all.stream().filter(each -> each.id().equals(id)).findFirst();
  }

  /** The years whose disasters protect from new measures. */
  Set<Integer> protectedYears() {
    return all.stream()
        .flatMap(each -> each.protectedYear().stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The same measures, one of them changed: for a what-if. */
  public StarsMeasures with(String id, UnaryOperator<StarsMeasure> change) {
    return new StarsMeasures(
        all.stream().map(each -> each.id().equals(id) ? change.apply(each) : each).toList());
  }
}
