package org.openvbc.jmh;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.openvbc.models.mssp.MsspColumns;
import org.openvbc.models.mssp.MsspPanel;
import org.openvbc.models.mssp.MsspTrack;

/** The panel as columns. */
final class PanelColumns {
  private static final long CENT = 10_000;

  final long[] earned;
  final long[] netPayments;
  final byte[] statuses;
  final MsspColumns columns;
  final int[] trackOfRow;
  final MsspPanel tracks;

  PanelColumns(PanelRow[] rows) {
    int size = rows.length;
    long[] benchmarks = new long[size];
    long[] expenditures = new long[size];
    int[] beneficiaries = new int[size];
    byte[] standards = new byte[size];
    short[] scores = new short[size];
    long[] revenues = new long[size];
    boolean[] lowRevenue = new boolean[size];
    long[] disasters = new long[size];
    long[] advances = new long[size];
    trackOfRow = new int[size];
    Map<Contract, Integer> numbers = new EnumMap<>(Contract.class);
    List<MsspTrack> all = new ArrayList<>();
    for (int i = 0; i < Contract.count(); i++) {
      numbers.put(Contract.at(i), i);
      all.add(Contract.at(i).track());
    }
    for (int i = 0; i < size; i++) {
      PanelRow row = rows[i];
      benchmarks[i] = row.benchmark() * CENT;
      expenditures[i] = row.expenditure() * CENT;
      beneficiaries[i] = Math.toIntExact(row.beneficiaries());
      standards[i] = MsspColumns.codeOf(row.standard());
      scores[i] = (short) row.score();
      revenues[i] = row.isRevenueKnown() ? row.revenue() * CENT : MsspColumns.REVENUE_NOT_PUBLISHED;
      lowRevenue[i] = row.lowRevenue();
      disasters[i] = row.disaster() * CENT;
      advances[i] = row.advance() * CENT;
      trackOfRow[i] = Objects.requireNonNull(numbers.get(row.contract()));
    }
    earned = new long[size];
    netPayments = new long[size];
    statuses = new byte[size];
    columns =
        MsspColumns.builder(benchmarks, expenditures, beneficiaries, standards, scores)
            .revenues(revenues)
            .lowRevenue(lowRevenue)
            .disasters(disasters)
            .advances(advances)
            .guardrailNotTriggered()
            .into(earned, netPayments, statuses);
    tracks = new MsspPanel(all);
  }

  /** Settles every row by its own contract. */
  void settleEach() {
    settleEach(0, columns.rows());
  }

  /** Settles the rows of a slice, each by its own contract. */
  void settleEach(int from, int to) {
    tracks.settleRows(columns, trackOfRow, from, to);
  }
}
