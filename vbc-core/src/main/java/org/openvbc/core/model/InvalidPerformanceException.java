package org.openvbc.core.model;

import java.util.List;

/** The performance given to a model breaks a rule; all that is wrong with one object is named at once. */
public final class InvalidPerformanceException extends InvalidInputException {
  private static final long serialVersionUID = 1L;

  /** Names the object and what is wrong with it. */
  public InvalidPerformanceException(String object, List<Violation> violations) {
    super(object, violations);
  }
}
