package org.openvbc.quality.episode;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openvbc.core.model.Violations;

/**
 * The measures of a performance year of the Transforming Episode Accountability Model.
 *
 * @param all the measures, in the order in which a worksheet shows them
 */
public record TeamMeasures(List<TeamMeasure> all) {
  private static final String RULE = "42 CFR 512.547";

  /**
   * Checks that there are measures and that each stands once.
   *
   * @throws org.openvbc.core.model.InvalidTermsException if not
   */
  public TeamMeasures {
    all = List.copyOf(all);
    Violations violations = Violations.of("TeamMeasures");
    violations.require(!all.isEmpty(), "measures", "none", "at least one", RULE);
    Set<Integer> seen = new HashSet<>();
    for (TeamMeasure each : all) {
      violations.require(
          seen.add(each.number()), "measures", each.number() + " twice", "each once", RULE);
    }
    violations.throwIfInvalidTerms();
  }

  /** The measures of a year that this library does not cover, or other ones for a what-if. */
  public static TeamMeasures of(TeamMeasure... measures) {
    return new TeamMeasures(List.of(measures));
  }

  /** The measure of a number, if it is one of these. */
  public Optional<TeamMeasure> find(int number) {
    return all.stream().filter(each -> each.number() == number).findFirst();
  }
}
