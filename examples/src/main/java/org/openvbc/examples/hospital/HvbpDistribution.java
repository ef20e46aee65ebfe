package org.openvbc.examples.hospital;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openvbc.core.money.Rate;
import org.openvbc.core.quality.Score;
import org.openvbc.core.time.FiscalYear;
import org.openvbc.examples.replay.ResultTable;
import org.openvbc.examples.replay.Verdict;
import org.openvbc.models.hospital.HvbpPayment;
import org.openvbc.models.hospital.HvbpStanding;

/**
 * Compares the factors with CMS's count of hospitals by percent change of their payments.
 *
 * <p>No slope is published. For FY2021 every slope from 3.20755 to 3.20855 fills the classes with
 * none short, and no other does; the middle of that interval is used. The file counts fewer
 * hospitals than have a score, so a class may hold more of ours, never fewer.
 */
final class HvbpDistribution {
  private static final Map<Integer, String> INFERRED_SLOPES = Map.of(2021, "3.208");

  private HvbpDistribution() {}

  static void compare(
      FiscalYear year, ResultTable classes, List<Score> scores, HospitalFigures figures) {
    String slope = INFERRED_SLOPES.get(year.year());
    if (slope == null) {
      return; // without a slope there is nothing to recompute
    }
    HvbpPayment payment = HvbpPayment.of(year.year(), slope);
    List<Rate> changes =
        scores.stream()
            .map(score -> payment.factor(HvbpStanding.scored(score)).factor().change())
            .toList();
    for (ResultTable.Row row : classes.rows()) {
      compare(row, changes, figures);
    }
  }

  private static void compare(ResultTable.Row row, List<Rate> changes, HospitalFigures figures) {
    Optional<Rate> lower = row.findNumber("lower_exclusive_pct").map(HvbpDistribution::percent);
    Optional<Rate> upper = row.findNumber("upper_inclusive_pct").map(HvbpDistribution::percent);
    long ours =
        changes.stream()
            .filter(
                change ->
                    lower.map(edge -> change.compareTo(edge) > 0).orElse(true)
                        && upper.map(edge -> change.compareTo(edge) <= 0).orElse(true))
            .count();
    long printed = row.count("hospitals");
    figures.add(
        "hospitals by percent change",
        row.find("lower_exclusive_pct").orElse("")
            + " to "
            + row.find("upper_inclusive_pct").orElse(""),
        BigDecimal.valueOf(printed),
        BigDecimal.valueOf(ours),
        ours == printed ? Verdict.EXACT : ours > printed ? Verdict.EXPLAINED : Verdict.UNEXPLAINED,
        ours == printed ? "" : "hospitals with a score that CMS's distribution does not count");
  }

  private static Rate percent(BigDecimal percent) {
    return Rate.of(percent.movePointLeft(2));
  }
}
