package org.openvbc.core.model;

import java.util.List;

/** The terms of a model break a rule; all that is wrong with one object is named at once. */
public final class InvalidTermsException extends InvalidInputException {
  private static final long serialVersionUID = 1L;

  /** Names the object and what is wrong with it. */
  public InvalidTermsException(String object, List<Violation> violations) {
    super(object, violations);
  }
}
