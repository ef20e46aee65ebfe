package org.openvbc.jmh;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.openvbc.core.quality.QualityStanding.Standard;

/**
 * A panel of varied ACO years, the same for every contestant: a fixed seed, and each row drawn on
 * its own, so that no processor can learn the order of the branches of a large panel.
 *
 * <p>Of a hundred rows about 35 have savings that are shared, 10 savings near or above the payment
 * limit, 20 a result around the minimum rate, 25 losses and 10 losses near or above the loss limit;
 * of a hundred about 78 meet the quality standard, 14 the alternative one, 8 neither.
 */
final class Panel {
  private static final long SEED = 20_240_425;

  private Panel() {}

  static PanelRow[] rows(int size) {
    SplittableRandom random = new SplittableRandom(SEED);
    PanelRow[] rows = new PanelRow[size];
    for (int i = 0; i < size; i++) {
      rows[i] = row(random);
    }
    return rows;
  }

  /** The same rows, all under one agreement. */
  static PanelRow[] rows(int size, Contract contract) {
    PanelRow[] rows = rows(size);
    Arrays.setAll(rows, row -> rows[row].under(contract));
    return rows;
  }

  private static PanelRow row(SplittableRandom random) {
    Contract contract = Contract.at(random.nextInt(Contract.count()));
    long beneficiaries = beneficiaries(random);
    long benchmark = beneficiaries * random.nextLong(900_000, 1_800_000) + random.nextLong(100);
    // In millionths of the benchmark, so that hardly any row sits on a round rate.
    long savings = benchmark / 1_000_000 * savingsMillionths(random) + random.nextLong(100);
    boolean lowRevenue = random.nextInt(100) < 40;
    return new PanelRow(
        contract,
        benchmark,
        benchmark - savings,
        beneficiaries,
        standard(random.nextInt(100)),
        random.nextInt(3_000, PanelRow.WHOLE_SCORE + 1),
        lowRevenue,
        revenue(random, benchmark, lowRevenue),
        random.nextInt(100) < 5 ? benchmark / 1_000 * random.nextInt(1, 40) : 0,
        random.nextInt(100) < 5 ? random.nextLong(500_000_00L) : 0);
  }

  /** Small ACOs are many, large ones few. */
  private static long beneficiaries(SplittableRandom random) {
    int kind = random.nextInt(100);
    if (kind < 3) {
      return random.nextLong(1_000, 5_000);
    }
    if (kind < 55) {
      return random.nextLong(5_000, 15_000);
    }
    return kind < 90 ? random.nextLong(15_000, 60_000) : random.nextLong(60_000, 200_000);
  }

  private static long savingsMillionths(SplittableRandom random) {
    int kind = random.nextInt(100);
    if (kind < 35) {
      return random.nextLong(22_000, 130_000);
    }
    if (kind < 45) {
      return random.nextLong(190_000, 420_000);
    }
    if (kind < 65) {
      return random.nextLong(-36_000, 36_000);
    }
    return kind < 90 ? -random.nextLong(22_000, 110_000) : -random.nextLong(110_000, 400_000);
  }

  private static Standard standard(int hundredth) {
    if (hundredth < 78) {
      return Standard.MET;
    }
    return hundredth < 92 ? Standard.ALTERNATIVE_MET : Standard.NOT_MET;
  }

  private static long revenue(SplittableRandom random, long benchmark, boolean lowRevenue) {
    int share = lowRevenue ? random.nextInt(5, 35) : random.nextInt(35, 90);
    return random.nextInt(100) < 10 ? -1 : benchmark / 100 * share;
  }
}
