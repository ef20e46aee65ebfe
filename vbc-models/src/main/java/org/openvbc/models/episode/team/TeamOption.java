package org.openvbc.models.episode.team;

/** The tracks of TEAM. */
public enum TeamOption {
  /** Gains alone. */
  TRACK_1("track1", "Track 1"),
  /** Smaller gains and losses, for hospitals that the rule protects. */
  TRACK_2("track2", "Track 2"),
  /** Full gains and losses. */
  TRACK_3("track3", "Track 3");

  private final String key;
  private final String label;

  TeamOption(String key, String label) {
    this.key = key;
    this.label = label;
  }

  /** The name in keys and ids. */
  public String key() {
    return key;
  }

  /** The name in texts. */
  public String label() {
    return label;
  }

  /** Whether losses are repaid. */
  public boolean isTwoSided() {
    return this != TRACK_1;
  }
}
