package org.openvbc.jmh;

import org.openvbc.models.mssp.MsspColumns;

/**
 * The answer alone for columns of one contract in binary floating point, with as few branches as
 * Java allows: the floor of the cost of columns, and not exact. It checks nothing and has no
 * status.
 */
final class PlainDoubleColumns {
  private static final int BUCKET = 64;
  private static final int BUCKETS = 1_024;
  private static final double CENTS = 100;

  private final double[] benchmarks;
  private final double[] expenditures;
  private final int[] beneficiaries;
  private final byte[] standards;
  private final double[] scores;
  private final double[] disasters;
  private final double[] advances;
  final double[] netPayments;
  // By size in buckets: minimum rate = start - slope x size.
  private final double[] starts = new double[BUCKETS];
  private final double[] slopes = new double[BUCKETS];

  PlainDoubleColumns(PanelRow[] rows) {
    int size = rows.length;
    benchmarks = new double[size];
    expenditures = new double[size];
    beneficiaries = new int[size];
    standards = new byte[size];
    scores = new double[size];
    disasters = new double[size];
    advances = new double[size];
    netPayments = new double[size];
    for (int i = 0; i < size; i++) {
      PanelRow row = rows[i];
      benchmarks[i] = row.benchmark() / CENTS;
      expenditures[i] = row.expenditure() / CENTS;
      beneficiaries[i] = Math.toIntExact(row.beneficiaries());
      standards[i] = MsspColumns.codeOf(row.standard());
      scores[i] = row.score() / (double) PanelRow.WHOLE_SCORE;
      disasters[i] = row.disaster() / CENTS;
      advances[i] = row.advance() / CENTS;
    }
    for (int bucket = 0; bucket < BUCKETS; bucket++) {
      int band = MinimumTable.band((long) bucket * BUCKET);
      double start = MinimumTable.perMille(band) / 1_000.0;
      double drop =
          MinimumTable.isFlat(band)
              ? 0
              : (start - MinimumTable.perMille(band + 1) / 1_000.0) / MinimumTable.width(band);
      slopes[bucket] = drop;
      starts[bucket] = start + drop * MinimumTable.from(band);
    }
  }

  /** Settles the rows of a slice by the ENHANCED track of 2024 with the minimum rate by table. */
  void settleRows(int from, int to) {
    for (int row = from; row < to; row++) {
      double benchmark = benchmarks[row];
      double gross = benchmark - expenditures[row];
      double size = Math.abs(gross);
      int count = beneficiaries[row];
      int bucket = Math.min(count / BUCKET, BUCKETS - 1);
      double minimum = benchmark * (starts[bucket] - slopes[bucket] * count);
      double reached = size >= minimum ? 1 : 0;
      int standard = standards[row];
      double scored = PlainDouble.ENHANCED_RATE * scores[row];
      double gainRate = standard == 1 ? PlainDouble.ENHANCED_RATE : standard == 0 ? 0 : scored;
      double fallen =
          Math.min(Math.max(1 - scored, PlainDouble.ENHANCED_FLOOR), PlainDouble.ENHANCED_CEILING);
      double lossRate = standard == 0 ? PlainDouble.ENHANCED_CEILING : fallen;
      double gain =
          Math.min(size * gainRate * PlainDouble.KEPT, benchmark * PlainDouble.ENHANCED_LIMIT);
      double loss = Math.min(size * lossRate, benchmark * PlainDouble.ENHANCED_LOSS_LIMIT);
      double left = Math.max(loss - disasters[row], 0);
      double paid = Math.rint((gross > 0 ? gain : -left) * reached * CENTS) / CENTS;
      netPayments[row] = paid - Math.min(advances[row], Math.max(paid, 0));
    }
  }
}
