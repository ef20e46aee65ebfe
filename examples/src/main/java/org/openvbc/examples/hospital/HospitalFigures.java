package org.openvbc.examples.hospital;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openvbc.core.money.Rate;
import org.openvbc.examples.replay.ReplayedRow;
import org.openvbc.examples.replay.Verdict;

/** Collects compared figures of one fiscal year: one row each, none where both sides have none. */
final class HospitalFigures {
  private static final Rate HUNDRED = Rate.of(100, 1);

  private final String period;
  private final List<ReplayedRow> rows = new ArrayList<>();

  HospitalFigures(String period) {
    this.period = period;
  }

  List<ReplayedRow> rows() {
    return List.copyOf(rows);
  }

  /** Compares points, which must be equal; that neither side has any is no figure. */
  void points(String group, String id, Optional<BigDecimal> published, Optional<Long> replayed) {
    if (published.isPresent() || replayed.isPresent()) {
      figure(group, id, published, replayed.map(BigDecimal::valueOf), BigDecimal.ZERO);
    }
  }

  /** Compares a figure; that neither side has one is a figure that agrees. */
  void figure(
      String group,
      String id,
      Optional<BigDecimal> published,
      Optional<BigDecimal> replayed,
      BigDecimal bound) {
    BigDecimal printed = published.orElse(BigDecimal.ZERO);
    BigDecimal ours = replayed.orElse(BigDecimal.ZERO);
    if (published.isPresent() != replayed.isPresent()) {
      String reason = published.isPresent() ? "not scored by us" : "not scored by CMS";
      add(group, id, printed, ours, Verdict.UNEXPLAINED, reason);
    } else if (printed.compareTo(ours) == 0) {
      add(group, id, printed, ours, Verdict.EXACT, "");
    } else if (printed.subtract(ours).abs().compareTo(bound) <= 0) {
      add(
          group,
          id,
          printed,
          ours,
          Verdict.IN_BOUND,
          "within " + bound.toPlainString() + ", to which the inputs are printed");
    } else {
      add(group, id, printed, ours, Verdict.UNEXPLAINED, "");
    }
  }

  void add(
      String group,
      String id,
      BigDecimal published,
      BigDecimal replayed,
      Verdict verdict,
      String reason) {
    rows.add(new ReplayedRow(period, group, id, true, published, replayed, verdict, reason));
  }

  /** A score as points of 100 with as many decimals as are printed. */
  static BigDecimal ofHundred(Rate score, int decimals) {
    return score.times(HUNDRED).toBigDecimal(decimals, RoundingMode.HALF_UP);
  }
}
