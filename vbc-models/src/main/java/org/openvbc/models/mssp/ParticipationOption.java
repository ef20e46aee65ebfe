package org.openvbc.models.mssp;

import java.util.Optional;

/** The tracks and levels under which an ACO takes part in the Shared Savings Program. */
public enum ParticipationOption {
  /** Track 1, one-sided (agreements before July 2019). */
  TRACK_1("track1", "Track 1", "425.604", false),
  /** The Track 1+ Model, two-sided (2018 to 2021). */
  TRACK_1_PLUS("track1plus", "Track 1+", "425.604", true),
  /** Track 2, two-sided (agreements before July 2019). */
  TRACK_2("track2", "Track 2", "425.606", true),
  /** Track 3, two-sided; the ENHANCED track since July 2019. */
  TRACK_3("track3", "Track 3", "425.610", true),
  /** BASIC track, level A, one-sided. */
  BASIC_A("basic.a", "BASIC A", "425.605", false),
  /** BASIC track, level B, one-sided. */
  BASIC_B("basic.b", "BASIC B", "425.605", false),
  /** BASIC track, level C, two-sided. */
  BASIC_C("basic.c", "BASIC C", "425.605", true),
  /** BASIC track, level D, two-sided. */
  BASIC_D("basic.d", "BASIC D", "425.605", true),
  /** BASIC track, level E, two-sided. */
  BASIC_E("basic.e", "BASIC E", "425.605", true),
  /** ENHANCED track, two-sided. */
  ENHANCED("enhanced", "ENHANCED", "425.610", true);

  private final String key;
  private final String label;
  private final String section;
  private final boolean twoSided;

  ParticipationOption(String key, String label, String section, boolean twoSided) {
    this.key = key;
    this.label = label;
    this.section = section;
    this.twoSided = twoSided;
  }

  /** The name in parameter keys and model ids, such as {@code basic.e}. */
  public String key() {
    return key;
  }

  /** The name that people use, such as "BASIC E". */
  public String label() {
    return label;
  }

  /** The section of 42 CFR part 425 that settles it. */
  public String section() {
    return section;
  }

  /** Whether the ACO shares losses. */
  public boolean isTwoSided() {
    return twoSided;
  }

  /** Whether this is a level of the BASIC track. */
  public boolean isBasic() {
    return key.startsWith("basic.");
  }

  /** Whether the option came with the redesign of July 2019. */
  public boolean isFromJuly2019() {
    return isBasic() || this == ENHANCED;
  }

  /** Whether shared losses are limited by participant revenue: BASIC levels C, D and E. */
  boolean isAlwaysRevenueLimited() {
    return isBasic() && twoSided;
  }

  /** The option of that label or key, if there is one. */
  public static Optional<ParticipationOption> find(String name) {
    for (ParticipationOption option : values()) {
      if (option.label.equals(name) || option.key.equals(name) || option.name().equals(name)) {
        return Optional.of(option);
      }
    }
    return Optional.empty();
  }
}
