package org.openvbc.models.reach;

/** The risk arrangement of a Next Generation ACO. */
public enum NgacoRisk {
  /** Part of savings and losses. */
  A("a"),
  /** All of them. */
  B("b");

  private final String key;

  NgacoRisk(String key) {
    this.key = key;
  }

  /** The arrangement's name in keys of parameters. */
  public String key() {
    return key;
  }
}
