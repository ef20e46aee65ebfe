package org.openvbc.examples.performance;

import java.io.PrintStream;
import java.util.Map;
import org.openvbc.core.clause.Schedule;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.time.MemberMonths;
import org.openvbc.core.time.MonthRange;
import org.openvbc.core.worksheet.Explanation;
import org.openvbc.examples.TextTable;
import org.openvbc.models.performance.BonusForm;
import org.openvbc.models.performance.BonusMeasure;
import org.openvbc.models.performance.MeasureBonus;
import org.openvbc.models.performance.MeasureBonusPerformance;
import org.openvbc.models.performance.MeasureBonusSettlement;
import org.openvbc.models.performance.MeasureData;
import org.openvbc.models.performance.SmallSample;
import org.openvbc.models.performance.UtilizationIncentive;
import org.openvbc.models.performance.UtilizationPerformance;
import org.openvbc.models.performance.UtilizationSettlement;

/**
 * Two promises of an article for employers: 80 % of diabetic employees lower their blood sugar, and
 * avoidable emergency room visits go down 10 %. What they are worth is invented.
 */
public final class PayForPerformance {
  private static final MonthRange YEAR = MonthRange.ofYear(2025);
  private static final String BLOOD_SUGAR = "last A1c below baseline";
  private static final long DIABETICS = 250;

  private PayForPerformance() {}

  /** Prints what both promises pay, with their worksheets. */
  public static void run(PrintStream out) {
    out.println(
        """
        1. 80 percent of 250 diabetic employees lower blood sugar: $100 for each of them or nothing
        """);
    TextTable bloodSugar = TextTable.of("   who lowered it", ">rate", ">bonus");
    for (long lowered : new long[] {199, 200, 240}) {
      MeasureBonusSettlement settled = bloodSugar(lowered).settlement();
      bloodSugar.row(
          "   " + lowered + " of " + DIABETICS,
          settled.measure(BLOOD_SUGAR).result(),
          settled.netPayment());
    }
    bloodSugar.lines().forEach(out::println);
    out.println();
    out.println(
        """
        One employee is worth $25,000: 79.6 percent is not 80, nothing is rounded to be compared.
        """);
    out.println(bloodSugar(199));
    out.println();
    out.println(
        """
        2. Avoidable ER visits down 10 percent: $1,200 a visit, 40 percent of what is saved or lost
        """);
    TextTable visits =
        TextTable.of("   visits after 2,000", ">member months", ">change", ">payment");
    row(visits, 1_890, 120_000);
    row(visits, 1_890, 126_000);
    row(visits, 2_250, 126_000);
    visits.lines().forEach(out::println);
    out.println();
    out.println(
        """
        The group grew from 120,000 to 126,000 member months, so 2,100 visits were expected. Who
        counts visits alone sees 5.5 percent fewer and pays nothing; by member months it is 10.
        """);
    out.println(visits(1_890, 126_000));
  }

  /** All or nothing at 80 %, for a group of at least 30. */
  static Explanation<MeasureBonusSettlement> bloodSugar(long lowered) {
    return MeasureBonus.builder()
        .name("Diabetes programme")
        .period(YEAR)
        .addMeasures(
            BonusMeasure.of(
                BLOOD_SUGAR, Schedule.atLeast(Rate.ofPercent("80")), SmallSample.notScored(30)))
        .form(BonusForm.perMeasure(Map.of(BLOOD_SUGAR, BonusForm.Amount.perCase(Money.of(100)))))
        .build()
        .explain(MeasureBonusPerformance.of(BLOOD_SUGAR, MeasureData.of(lowered, DIABETICS)));
  }

  /**
   * At least 10 % fewer than expected: a share of the saving; more than expected: a share of it.
   */
  static Explanation<UtilizationSettlement> visits(long visits, long memberMonths) {
    Rate share = Rate.ofPercent("40");
    return UtilizationIncentive.builder()
        .name("Avoidable ER visits")
        .period(YEAR)
        .threshold(Rate.ofPercent("10"))
        .unitCost(Money.of(1_200))
        .share(share)
        .downside(UtilizationIncentive.Downside.ofShare(share))
        .build()
        .explain(
            UtilizationPerformance.builder()
                .baselineEvents(2_000)
                .baselineMonths(MemberMonths.of(120_000))
                .events(visits)
                .memberMonths(MemberMonths.of(memberMonths))
                .build());
  }

  private static void row(TextTable table, long visits, long memberMonths) {
    UtilizationSettlement settled = visits(visits, memberMonths).settlement();
    table.row("   " + visits, memberMonths, settled.reduction().negated(), settled.netPayment());
  }
}
