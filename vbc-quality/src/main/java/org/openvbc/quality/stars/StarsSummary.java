package org.openvbc.quality.stars;

/** The ratings of a contract: of Part C, of Part D among its like, and overall. */
public enum StarsSummary {
  /** Summary rating of the health plan. */
  PART_C("Part C"),
  /** Summary rating of the drug plan of a Medicare Advantage contract. */
  PART_D_MAPD("Part D (MA-PD)"),
  /** Summary rating of a stand-alone drug plan. */
  PART_D_PDP("Part D (PDP)"),
  /** Rating over both parts, of a contract that offers both. */
  OVERALL("Overall");

  private final String label;

  StarsSummary(String label) {
    this.label = label;
  }

  /** Whether a measure counts for this rating. */
  boolean counts(StarsMeasure measure) {
    return switch (this) {
      case PART_C -> measure.isPartC();
      case PART_D_MAPD, PART_D_PDP -> !measure.isPartC();
      case OVERALL -> measure.inOverall();
    };
  }

  /** Whether the protection of contracts in disasters from new measures reaches this rating. */
  boolean protectsFromNewMeasures() {
    return this == PART_C || this == OVERALL;
  }

  /** Reads as in "Part D (PDP)". */
  @Override
  public String toString() {
    return label;
  }
}
