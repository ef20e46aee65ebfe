package org.openvbc.examples.episode;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.openvbc.core.parameter.UnsupportedPeriodException;
import org.openvbc.examples.Terminal;
import org.openvbc.examples.episode.CjrHospital.Decision;
import org.openvbc.examples.replay.DecisionReport;
import org.openvbc.examples.replay.KnownRows;
import org.openvbc.examples.replay.PublishedFileException;
import org.openvbc.examples.replay.ReplayedRow;
import org.openvbc.examples.replay.Verdict;
import org.openvbc.quality.episode.CjrCompositeQuality;
import org.openvbc.quality.episode.CjrQualityPerformance;
import org.openvbc.quality.episode.CjrQualityResult;

/**
 * Recomputes for every hospital of the CJR Model whether its quality lets it be paid, from the
 * percentiles that CMS printed, and compares with the decision that CMS printed.
 *
 * <p>A hospital without eligible episodes has no decision; it is counted and listed, and not
 * compared.
 */
public final class CjrQualityReplay {
  private CjrQualityReplay() {}

  /**
   * Replays files and prints the report.
   *
   * @return whether at least one row was read and every difference has a reason
   * @throws IOException if a file cannot be read
   * @throws PublishedFileException if a file is malformed
   */
  public static boolean run(List<Path> files, PrintStream out, Terminal terminal)
      throws IOException {
    List<ReplayedRow> rows = new ArrayList<>();
    for (Path file : files) {
      for (CjrHospital hospital : CjrHospital.read(file)) {
        rows.add(replay(String.valueOf(file.getFileName()), hospital));
      }
    }
    DecisionReport report =
        new DecisionReport(
            "cjr-quality", files.size(), "eligible", "ineligible", known().applyTo(rows));
    report.print(out, terminal);
    return report.isComplete();
  }

  private static KnownRows known() {
    InputStream csv = CjrQualityReplay.class.getResourceAsStream("cjr-quality-known-rows.csv");
    if (csv == null) {
      throw new IllegalStateException("cjr-quality-known-rows.csv is missing");
    }
    return KnownRows.read(csv);
  }

  private static ReplayedRow replay(String file, CjrHospital hospital) {
    try {
      return compare(hospital, score(hospital));
    } catch (UnsupportedPeriodException e) {
      throw new PublishedFileException(
          file,
          hospital.line(),
          "HCAHPS End Date",
          hospital.periodEnd().toString(),
          "a day of a performance year: " + e.getMessage());
    }
  }

  static CjrQualityResult score(CjrHospital hospital) {
    return CjrCompositeQuality.of(hospital.periodEnd())
        .determine(
            CjrQualityPerformance.builder()
                .complications(hospital.complications())
                .hcahps(hospital.hcahps())
                .proSubmitted(hospital.proSubmitted())
                .build());
  }

  private static ReplayedRow compare(CjrHospital hospital, CjrQualityResult ours) {
    BigDecimal replayed = DecisionReport.of(ours.isEligible());
    if (hospital.decision() == Decision.NO_EPISODES) {
      return row(
          hospital,
          false,
          replayed,
          replayed,
          Verdict.EXPLAINED,
          "no eligible episodes, so CMS decided nothing; not compared");
    }
    boolean agrees = ours.isEligible() == (hospital.decision() == Decision.ELIGIBLE);
    return row(
        hospital,
        true,
        DecisionReport.of(hospital.decision() == Decision.ELIGIBLE),
        replayed,
        agrees ? Verdict.EXACT : Verdict.UNEXPLAINED,
        agrees ? "" : ours.toString());
  }

  private static ReplayedRow row(
      CjrHospital hospital,
      boolean isCompared,
      BigDecimal published,
      BigDecimal replayed,
      Verdict verdict,
      String reason) {
    return new ReplayedRow(
        hospital.period(),
        hospital.decision().label(),
        hospital.id(),
        isCompared,
        published,
        replayed,
        verdict,
        reason);
  }
}
