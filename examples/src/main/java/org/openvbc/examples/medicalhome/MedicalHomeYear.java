package org.openvbc.examples.medicalhome;

import java.io.PrintStream;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.PerMemberPerMonth;
import org.openvbc.core.money.Rate;
import org.openvbc.core.quality.Score;
import org.openvbc.core.time.MemberMonths;
import org.openvbc.core.time.MonthRange;
import org.openvbc.core.worksheet.Explanation;
import org.openvbc.examples.TextTable;
import org.openvbc.models.medicalhome.BonusAmount;
import org.openvbc.models.medicalhome.CareBonus;
import org.openvbc.models.medicalhome.CpcPlus;
import org.openvbc.models.medicalhome.CpcPlusPerformance;
import org.openvbc.models.medicalhome.CpcPlusSettlement;
import org.openvbc.models.medicalhome.MedicalHome;
import org.openvbc.models.medicalhome.MedicalHomePerformance;
import org.openvbc.models.medicalhome.MedicalHomeSettlement;
import org.openvbc.models.medicalhome.RecognitionLevel;
import org.openvbc.models.medicalhome.TierCounts;
import org.openvbc.models.medicalhome.UtilizationMeasure;
import org.openvbc.models.performance.MeasureData;

/**
 * A medical home of an employer with a bonus for lower blood sugar, and a practice in Comprehensive
 * Primary Care Plus. Fee and bonus of the employer are invented.
 */
public final class MedicalHomeYear {
  private static final String BLOOD_SUGAR = "blood sugar lowered";
  private static final long DIABETICS = 400;

  private MedicalHomeYear() {}

  /** Prints the employer's medical home at three results, then the practice, with worksheets. */
  public static void run(PrintStream out) {
    out.println(
        """
        1. 2,000 members at $6.00 a month; $100 for each of 400 employees with diabetes if 80
           percent of them lower their blood sugar
        """);
    TextTable table = TextTable.of("   who lowered it", ">fee", ">bonus", ">paid");
    for (long lowered : new long[] {332, 320, 319}) {
      MedicalHomeSettlement year = employer(lowered).settlement();
      table.row("   " + lowered + " of " + DIABETICS, year.fee(), year.bonus(), year.netPayment());
    }
    table.lines().forEach(out::println);
    out.println();
    out.println(
        """
        319 of 400 is 79.75 percent. Rounded it would be 80 and pay $40,000 more; it is not rounded.
        """);
    out.println(employer(320));
    out.println();
    out.println(
        """
        2. A practice of 700 in CPC+, track 1: fees by risk tier, and an incentive paid at the
           start of the year that scores must earn. Most of its figures rest on memory: look at
           the grades.
        """);
    out.println(practice());
  }

  /** The employer's medical home with so many who lowered their blood sugar. */
  static Explanation<MedicalHomeSettlement> employer(long lowered) {
    MedicalHome contract =
        MedicalHome.builder()
            .name("Clinic on Main Street")
            .period(MonthRange.ofYear(2025))
            .putFees(RecognitionLevel.LEVEL_3, PerMemberPerMonth.of("6.00"))
            .addBonuses(
                CareBonus.of(
                    BLOOD_SUGAR, 30, Rate.ofPercent("80"), BonusAmount.perMember(Money.of(100))))
            .build();
    return contract.explain(
        MedicalHomePerformance.builder()
            .putMemberMonths(RecognitionLevel.LEVEL_3, MemberMonths.ofMembers(2_000, 12))
            .putResults(BLOOD_SUGAR, MeasureData.of(lowered, DIABETICS))
            .build());
  }

  /** Quality at the 54th percentile, which retains 80 %; utilization below its minimum. */
  static Explanation<CpcPlusSettlement> practice() {
    TierCounts counts = TierCounts.of(175, 175, 175, 175);
    return CpcPlus.track1(2018)
        .explain(
            CpcPlusPerformance.builder()
                .addQuarters(counts, counts, counts, counts)
                .prepaidBeneficiaries(700)
                .quality(Score.ofPercent("54"))
                .putUtilization(UtilizationMeasure.HOSPITAL, Score.ofPercent("45"))
                .putUtilization(UtilizationMeasure.EMERGENCY, Score.ofPercent("40"))
                .build());
  }
}
