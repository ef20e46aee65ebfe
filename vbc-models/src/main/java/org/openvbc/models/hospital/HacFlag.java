package org.openvbc.models.hospital;

/** Whether the Hospital-Acquired Condition Reduction Program reduces a hospital's payments. */
public enum HacFlag {
  /** By 1 %. */
  YES("Yes"),
  /** Not at all. */
  NO("No"),
  /** The programme does not apply. */
  NOT_APPLICABLE("N/A");

  private final String printed;

  HacFlag(String printed) {
    this.printed = printed;
  }

  /** As CMS prints it: Yes, No or N/A. */
  @Override
  public String toString() {
    return printed;
  }
}
