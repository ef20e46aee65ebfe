package org.openvbc.core.parameter;

/** A figure was asked for a date that no published row covers; nothing is carried on in silence. */
public final class UnsupportedPeriodException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  /** Says what was asked and what is covered. */
  public UnsupportedPeriodException(String message) {
    super(message);
  }
}
