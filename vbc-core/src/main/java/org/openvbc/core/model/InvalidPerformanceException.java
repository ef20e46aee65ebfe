package org.openvbc.core.model;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The performance given to a model breaks a rule; all that is wrong with one object is named at
 * once.
 */
public final class InvalidPerformanceException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final transient List<Violation> violations;

  /** Names the object and what is wrong with it. */
  public InvalidPerformanceException(String object, List<Violation> violations) {
    super(
        object
            + ": "
            + violations.stream().map(Violation::toString).collect(Collectors.joining("; ")));
    this.violations = List.copyOf(violations);
  }

  /** What is wrong, one by one. */
  public List<Violation> violations() {
    return violations;
  }
}
