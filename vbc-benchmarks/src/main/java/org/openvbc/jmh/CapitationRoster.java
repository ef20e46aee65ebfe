package org.openvbc.jmh;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.openvbc.models.capitation.CapitationColumns;

/** A roster of member months that is paid row by row, the same each run: columns and plain rows. */
final class CapitationRoster {
  static final int WHOLE_SCORE = 1_000;
  private static final long SEED = 20_240_301;
  private static final int MICROS = 1_000;
  private static final int MOST_MEMBERS = 5;

  final int[] cells;
  final int[] months;
  final int[] members;
  final int[] scores;
  final long[] payments;
  final CapitationColumns columns;

  CapitationRoster(int rows) {
    SplittableRandom random = new SplittableRandom(SEED);
    int first = CapitationColumns.numberOf(CapitationPanel.YEAR.first());
    cells = random.ints(rows, 0, CapitationPanel.CELLS).toArray();
    months = random.ints(rows, first, first + CapitationPanel.MONTHS).toArray();
    members = random.ints(rows, 1, MOST_MEMBERS).toArray();
    scores = random.ints(rows, WHOLE_SCORE / 3, 3 * WHOLE_SCORE).toArray();
    payments = new long[rows];
    columns =
        CapitationColumns.builder(cells, months, members)
            .riskScores(Arrays.stream(scores).map(score -> score * MICROS).toArray())
            .into(payments, new byte[rows]);
  }

  /** What a rate, members and a score come to, in binary fractions without a branch; not exact. */
  static double binary(double rate, double members, double score) {
    double gross = cents(rate * members * score * 1.035 / 1.018);
    double left = gross - cents(42.50 * members);
    return left - cents(left * 0.03);
  }

  private static double cents(double dollars) {
    return Math.rint(dollars * 100) / 100;
  }
}
