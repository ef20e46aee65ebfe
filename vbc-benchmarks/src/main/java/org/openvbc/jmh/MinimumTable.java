package org.openvbc.jmh;

/** The bands of the table of minimum savings rates, as the lean contestants read them. */
final class MinimumTable {
  /** Below this head count the table holds whatever was elected. */
  static final long ELECTION_FROM = 5_000;

  private static final long[] FROM = {
    500, 1_000, 3_000, 5_000, 6_000, 7_000, 8_000, 9_000, 10_000, 15_000, 20_000, 50_000, 60_000
  };
  private static final int[] RATE_PER_MILLE = {122, 87, 50, 39, 36, 34, 32, 31, 30, 27, 25, 22, 20};

  private MinimumTable() {}

  static int bands() {
    return FROM.length;
  }

  /** The rate at the beginning of a band, in thousandths. */
  static int perMille(int band) {
    return RATE_PER_MILLE[band];
  }

  static long from(int band) {
    return FROM[band];
  }

  /** From the first to the last head count of a band, both of which have a printed rate. */
  static long width(int band) {
    return FROM[band + 1] - 1 - FROM[band];
  }

  static boolean isFlat(int band) {
    return band == FROM.length - 1;
  }

  static int band(long beneficiaries) {
    int band = 0;
    while (band + 1 < FROM.length && beneficiaries >= FROM[band + 1]) {
      band++;
    }
    return band;
  }
}
