package org.openvbc.examples.clinician;

import java.io.PrintStream;
import java.util.Map;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.quality.Score;
import org.openvbc.core.worksheet.Explanation;
import org.openvbc.examples.TextTable;
import org.openvbc.models.clinician.MipsPayment;
import org.openvbc.models.clinician.MipsPerformance;
import org.openvbc.models.clinician.MipsSettlement;
import org.openvbc.models.clinician.MipsStanding;
import org.openvbc.quality.mips.MipsCategory;
import org.openvbc.quality.mips.MipsFinalData;
import org.openvbc.quality.mips.MipsFinalScore;
import org.openvbc.quality.mips.MipsScoring;

/**
 * A clinician's performance year 2024: four category scores make the final score, and the score
 * moves the claim lines of 2026. The figures are invented.
 */
public final class ClinicianYear {
  private static final int YEAR = 2024;
  private static final MipsPayment TERMS = MipsPayment.asPublished(YEAR);

  private ClinicianYear() {}

  /** Prints both worksheets, and what other scores would bring. */
  public static void run(PrintStream out) {
    out.println("1. From categories to the final score");
    out.println();
    Explanation<MipsFinalScore> score = score();
    out.println(score);
    out.println();
    out.println("2. From the final score to the claim lines of " + TERMS.paymentYear());
    out.println();
    out.println(payment(score.settlement().score()));
    out.println();
    out.println("3. What other scores bring on $250,000.00: the line down ends at a cliff");
    out.println();
    TextTable table = TextTable.of(">score", ">adjustment", ">change");
    for (String points : new String[] {"100", "90", "75", "40", "18.76", "18.75", "0"}) {
      MipsSettlement settlement = settle(points);
      table.row(points, settlement.factor().total(), settlement.netPayment());
    }
    table.lines().forEach(out::println);
  }

  /** The final score of the clinician: 82.5 points. */
  static Explanation<MipsFinalScore> score() {
    Map<MipsCategory, Score> categories =
        Map.of(
            MipsCategory.QUALITY, Score.ofPercent("80"),
            MipsCategory.COST, Score.ofPercent("60"),
            MipsCategory.IMPROVEMENT_ACTIVITIES, Score.FULL,
            MipsCategory.PROMOTING_INTEROPERABILITY, Score.ofPercent("90"));
    return MipsScoring.of(YEAR).explain(new MipsFinalData(categories, Rate.of("0.03"), false));
  }

  /** Three claim lines, each rounded by itself. */
  static Explanation<MipsSettlement> payment(Score score) {
    return TERMS.explain(
        MipsPerformance.of(
            MipsStanding.scored(score),
            Money.of("104.22"),
            Money.of("1310.87"),
            Money.of("250000")));
  }

  static MipsSettlement settle(String points) {
    return TERMS.settle(MipsPerformance.of(MipsStanding.scored(points), Money.of("250000")));
  }
}
