package org.openvbc.core.model;

import java.util.List;
import java.util.stream.Collectors;

/** An input breaks a rule; all that is wrong with one object is named at once. */
public abstract sealed class InvalidInputException extends IllegalArgumentException
    permits InvalidTermsException, InvalidPerformanceException {
  private static final long serialVersionUID = 1L;

  private final transient List<Violation> violations;

  /** Names the object and what is wrong with it. */
  InvalidInputException(String object, List<Violation> violations) {
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
