package vendor;

import java.time.LocalDate;
import java.util.List;
import org.openvbc.core.model.Outcome;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.quality.QualityStanding;
import org.openvbc.core.quality.Score;
import org.openvbc.core.worksheet.Explanation;
import org.openvbc.models.mssp.MinimumSavingsRate;
import org.openvbc.models.mssp.MsspPerformance;
import org.openvbc.models.mssp.MsspSettlement;
import org.openvbc.models.mssp.MsspTrack;
import org.openvbc.models.mssp.ParticipantRevenue;
import org.openvbc.quality.measure.CollectionType;
import org.openvbc.quality.measure.MeasureResult;
import org.openvbc.quality.mssp.MsspHealthEquity;
import org.openvbc.quality.mssp.MsspQualityPerformance;
import org.openvbc.quality.mssp.MsspQualityResult;
import org.openvbc.quality.mssp.MsspQualityStandard;

/** A vendor's program: settles an ACO, scores quality, settles a payment model of its own. */
public final class Main {
  private Main() {}

  /**
   * Settles and scores, and fails if a result is not the expected one.
   *
   * @param args none
   */
  public static void main(String[] args) {
    boolean module = Main.class.getModule().isNamed();
    System.out.println(module ? "on the module path" : "on the class path");
    settleAnAco();
    scoreQuality();
    settleAModelOfOurOwn();
  }

  private static void settleAnAco() {
    MsspTrack track =
        MsspTrack.basicE(2024, LocalDate.of(2019, 7, 1), MinimumSavingsRate.variable());
    MsspPerformance aco =
        MsspPerformance.builder()
            .benchmark(Money.of("600514210"))
            .expenditures(Money.of("577772388"))
            .assignedBeneficiaries(41_640)
            .quality(QualityStanding.met(Score.ofPercent("75.29")))
            .participantRevenue(ParticipantRevenue.notPublished())
            .build();
    Explanation<MsspSettlement> explanation = track.explain(aco);
    System.out.println(explanation);
    expect(Money.of("11143492.78"), explanation.settlement().netPayment());
    expect(track.settle(aco), explanation.settlement());

    MsspTrack whatIf = track.withSharingRate(Rate.ofPercent("60"));
    expect(Money.of("13372191.34"), whatIf.settle(aco).netPayment());
    expect(1, whatIf.explain(aco).assumptions().size());
  }

  private static void scoreQuality() {
    MsspQualityPerformance performance =
        MsspQualityPerformance.ofMeasures(
                List.of(
                    ecqm("001", "5.2", 42),
                    ecqm("134", "3.1", 21),
                    ecqm("236", "4.4", 34),
                    MeasureResult.scored("479", CollectionType.CLAIMS, "3.0", Rate.of(20, 100)),
                    MeasureResult.scored("484", CollectionType.CLAIMS, "2.6", Rate.of(16, 100)),
                    MeasureResult.scored("321", CollectionType.SURVEY, "3.8", Rate.of(28, 100))))
            .healthEquity(MsspHealthEquity.notEligible())
            .build();
    Explanation<MsspQualityResult> explanation =
        MsspQualityStandard.of(2024).explain(performance);
    System.out.println(explanation);
    expect(QualityStanding.Standard.MET, explanation.settlement().standing().standard());
  }

  private static MeasureResult ecqm(String measure, String points, int percentile) {
    return MeasureResult.scored(measure, CollectionType.ECQM, points, Rate.of(percentile, 100));
  }

  private static void settleAModelOfOurOwn() {
    VisitBonus contract =
        new VisitBonus(2025, Money.of("85.25"), Rate.of("0.04"), Rate.of("0.005"));
    VisitYear year =
        new VisitYear(4_200, 3_000, Money.of("2100000"), Money.of("18400000"), Money.of("20000"));
    Explanation<VisitBonusSettlement> explanation = contract.explain(year);
    System.out.println(explanation.withFormulas());
    // 1,200 visits x $85.25 is $102,300; the limit is the lesser of $84,000 and $92,000
    expect(Money.of("84000"), explanation.settlement().bonus());
    expect(Money.of("64000"), explanation.settlement().netPayment());
    expect(Outcome.Kind.EARNED, explanation.settlement().outcome().kind());
    expect(7, explanation.lines().size());
    expect("vendor.visitbonus/2025", contract.id().toString());
    expect("2C", contract.traits().lanCategory().code());
    expect("[payer pays provider $64,000.00]", contract.settle(year).payments().toString());
  }

  private static void expect(Object expected, Object actual) {
    if (!expected.equals(actual)) {
      System.err.println("expected " + expected + ", found " + actual);
      System.exit(1);
    }
  }
}
