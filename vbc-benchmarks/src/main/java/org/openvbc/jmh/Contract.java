package org.openvbc.jmh;

import java.time.LocalDate;
import org.openvbc.models.mssp.MinimumSavingsRate;
import org.openvbc.models.mssp.MsspTrack;

/** The agreements of the panel, all of performance year 2024. */
enum Contract {
  /** ENHANCED, minimum rate by table. */
  ENHANCED_VARIABLE(true, false, ""),
  /** ENHANCED, elected minimum rate of 1 %. */
  ENHANCED_FIXED(true, false, "0.01"),
  /** BASIC level E, minimum rate by table. */
  BASIC_E_VARIABLE(false, false, ""),
  /** BASIC level E, elected minimum rate of 0.5 %. */
  BASIC_E_FIXED(false, false, "0.005"),
  /** BASIC level E renewed in 2024: low revenue ACOs share below the minimum, at half rate. */
  BASIC_E_FROM_2024(false, true, "");

  private static final int YEAR = 2024;
  private static final Contract[] ALL = values();

  private final boolean enhanced;
  private final boolean from2024;
  private final String election;

  // A track is immutable; the checker knows only its own annotation.
  @SuppressWarnings("ImmutableEnumChecker")
  private final MsspTrack track;

  Contract(boolean enhanced, boolean from2024, String election) {
    this.enhanced = enhanced;
    this.from2024 = from2024;
    this.election = election;
    LocalDate start = LocalDate.of(from2024 ? 2024 : 2022, 1, 1);
    MinimumSavingsRate minimum =
        election.isEmpty() ? MinimumSavingsRate.variable() : MinimumSavingsRate.fixed(election);
    this.track =
        enhanced
            ? MsspTrack.enhanced(YEAR, start, minimum)
            : MsspTrack.basicE(YEAR, start, minimum);
  }

  static int count() {
    return ALL.length;
  }

  static Contract at(int index) {
    return ALL[index];
  }

  boolean isEnhanced() {
    return enhanced;
  }

  boolean isFrom2024() {
    return from2024;
  }

  boolean isFixed() {
    return !election.isEmpty();
  }

  /** The elected minimum rate; zero where the table decides. */
  String election() {
    return isFixed() ? election : "0";
  }

  MsspTrack track() {
    return track;
  }
}
