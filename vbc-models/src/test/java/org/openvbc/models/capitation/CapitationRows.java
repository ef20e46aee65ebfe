package org.openvbc.models.capitation;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.openvbc.core.money.Rate;
import org.openvbc.core.time.MemberMonths;
import org.openvbc.core.time.MonthRange;

/** Rows of columns of one contract, and each row as the performance that it stands for. */
final class CapitationRows {
  final Capitation terms;
  final List<String> names;
  final int[] cells;
  final int[] months;
  final int[] members;
  final byte[] days;
  final int[] riskScores;
  final long[] payments;
  final byte[] statuses;

  CapitationRows(Capitation terms, int rows) {
    this.terms = terms;
    names = terms.rule().cells;
    cells = new int[rows];
    months = new int[rows];
    members = new int[rows];
    days = new byte[rows];
    riskScores = new int[rows];
    payments = new long[rows];
    statuses = new byte[rows];
  }

  CapitationColumns columns() {
    return CapitationColumns.builder(cells, months, members)
        .days(days)
        .riskScores(riskScores)
        .into(payments, statuses);
  }

  /** Members one by one and groups, for whole months and for some days. */
  static CapitationRows drawn(Capitation terms, int rows, SplittableRandom random) {
    CapitationRows drawn = new CapitationRows(terms, rows);
    for (int row = 0; row < rows; row++) {
      YearMonth month = terms.period().month(random.nextInt(terms.period().count()));
      drawn.cells[row] = random.nextInt(drawn.names.size());
      drawn.months[row] = CapitationColumns.numberOf(month);
      drawn.members[row] = random.nextInt(3) == 0 ? random.nextInt(5_000_000) : random.nextInt(3);
      drawn.days[row] =
          random.nextBoolean()
              ? CapitationColumns.WHOLE_MONTH
              : (byte) random.nextInt(month.lengthOfMonth() + 1);
      int score = random.nextInt(300_000, 3_000_000);
      drawn.riskScores[row] =
          terms.baseRiskScore().isEmpty()
              ? CapitationColumns.NO_RISK_SCORE
              : random.nextBoolean() ? score : score / 1_000 * 1_000;
    }
    return drawn;
  }

  YearMonth month(int row) {
    return YearMonth.of(months[row] / 12, months[row] % 12 + 1);
  }

  MemberMonths memberMonths(int row) {
    int length = month(row).lengthOfMonth();
    long covered = days[row] == CapitationColumns.WHOLE_MONTH ? length : days[row];
    return new MemberMonths(Rate.of(members[row] * covered, length));
  }

  /** A row as a group of one month, all in one cell. */
  CapitationPerformance performance(int row) {
    List<MemberMonths> byCell = new ArrayList<>();
    for (int cell = 0; cell < names.size(); cell++) {
      byCell.add(cell == cells[row] ? memberMonths(row) : MemberMonths.ZERO);
    }
    CapitationPerformance plain =
        CapitationPerformance.of(
            Membership.of(names, List.of(new Membership.Entry(MonthRange.of(month(row)), byCell))));
    return terms.baseRiskScore().isEmpty()
        ? plain
        : plain.withGroupRiskScore(Rate.of(riskScores[row], CapitationKernel.WHOLE_SCORE));
  }
}
