package org.openvbc.quality.episode;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;

/** The rules once more, plainly, from their text: no table, no worksheet, no shared scale. */
final class PlainEpisodeQuality {
  static final int PLACES = 25;

  private PlainEpisodeQuality() {}

  static BigDecimal cjr(
      Optional<Integer> complications,
      Optional<Integer> complicationsBefore,
      Optional<Integer> hcahps,
      Optional<Integer> hcahpsBefore,
      boolean pro,
      int deciles,
      boolean bands) {
    BigDecimal sum = points(complications.orElse(50), "10", "0.75");
    sum = sum.add(points(hcahps.orElse(50), "8", "0.60"));
    if (rises(complications, complicationsBefore, deciles, bands)) {
      sum = sum.add(BigDecimal.ONE);
    }
    if (rises(hcahps, hcahpsBefore, deciles, bands)) {
      sum = sum.add(new BigDecimal("0.8"));
    }
    if (pro) {
      sum = sum.add(BigDecimal.valueOf(2));
    }
    return sum.min(BigDecimal.valueOf(20));
  }

  /** The most points from the 90th percentile, a step less for each ten below, none under 30. */
  private static BigDecimal points(int percentile, String most, String step) {
    if (percentile < 30) {
      return BigDecimal.ZERO;
    }
    int below = 9 - Math.min(9, percentile / 10);
    return new BigDecimal(most).subtract(new BigDecimal(step).multiply(BigDecimal.valueOf(below)));
  }

  private static boolean rises(
      Optional<Integer> now, Optional<Integer> before, int deciles, boolean bands) {
    if (now.isEmpty() || before.isEmpty()) {
      return false;
    }
    return bands
        ? Math.min(9, now.get() / 10) - Math.min(9, before.get() / 10) >= deciles
        : now.get() - before.get() >= 10 * deciles;
  }

  static String category(BigDecimal points, boolean amended) {
    BigDecimal acceptable = new BigDecimal(amended ? "5.0" : "4.0");
    BigDecimal good = new BigDecimal(amended ? "6.9" : "6.0");
    BigDecimal excellent = new BigDecimal(amended ? "15.0" : "13.2");
    if (points.compareTo(excellent) > 0) {
      return "EXCELLENT";
    }
    if (points.compareTo(good) >= 0) {
      return "GOOD";
    }
    return points.compareTo(acceptable) >= 0 ? "ACCEPTABLE" : "BELOW_ACCEPTABLE";
  }

  /** Inpatient episodes in the order of the categories, joint replacement first. */
  static Optional<BigDecimal> team(
      int year, List<Integer> inpatient, List<Integer> outpatient, List<Optional<Integer>> scores) {
    int all = inpatient.stream().mapToInt(Integer::intValue).sum();
    int joint = inpatient.get(0);
    int outside = outpatient.get(0) + outpatient.get(1);
    int[] volumes =
        switch (year) {
          case 2026 -> new int[] {all, all, joint};
          case 2027 -> new int[] {all, joint, all, all, all};
          default -> new int[] {all, joint, all, all, all, outside};
        };
    long episodes = 0;
    long sum = 0;
    for (int i = 0; i < volumes.length; i++) {
      episodes += volumes[i];
      sum += (long) volumes[i] * scores.get(i).orElse(50);
    }
    return episodes == 0
        ? Optional.empty()
        : Optional.of(
            BigDecimal.valueOf(sum)
                .divide(BigDecimal.valueOf(100 * episodes), new MathContext(60)));
  }
}
