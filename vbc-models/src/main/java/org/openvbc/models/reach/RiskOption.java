package org.openvbc.models.reach;

/** How much risk the ACO shares. */
public enum RiskOption {
  /** Half of the first savings and losses. */
  PROFESSIONAL("professional", "Professional"),
  /** All of the first savings and losses, against a discounted benchmark. */
  GLOBAL("global", "Global");

  private final String key;
  private final String label;

  RiskOption(String key, String label) {
    this.key = key;
    this.label = label;
  }

  /** The option's name in keys of parameters. */
  public String key() {
    return key;
  }

  /** The option's name as CMS prints it. */
  public String label() {
    return label;
  }
}
