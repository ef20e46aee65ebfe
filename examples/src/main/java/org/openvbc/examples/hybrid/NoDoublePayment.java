package org.openvbc.examples.hybrid;

import java.io.PrintStream;
import java.util.Collections;
import java.util.Map;
import org.openvbc.core.clause.Schedule;
import org.openvbc.core.clause.StopLimits;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.quality.Score;
import org.openvbc.core.time.MemberMonths;
import org.openvbc.core.time.MonthRange;
import org.openvbc.core.worksheet.Explanation;
import org.openvbc.examples.TextTable;
import org.openvbc.models.episode.commercial.BundleEpisode;
import org.openvbc.models.episode.commercial.BundlePrices;
import org.openvbc.models.episode.commercial.RetrospectiveBundle;
import org.openvbc.models.episode.commercial.RetrospectivePerformance;
import org.openvbc.models.episode.commercial.RetrospectiveSettlement;
import org.openvbc.models.hybrid.BonusFunding;
import org.openvbc.models.hybrid.BonusResult;
import org.openvbc.models.hybrid.BundleResult;
import org.openvbc.models.hybrid.EpisodeTreatment;
import org.openvbc.models.hybrid.Hybrid;
import org.openvbc.models.hybrid.HybridPerformance;
import org.openvbc.models.hybrid.HybridSettlement;
import org.openvbc.models.performance.BonusForm;
import org.openvbc.models.performance.BonusMeasure;
import org.openvbc.models.performance.MeasureBonus;
import org.openvbc.models.performance.MeasureBonusPerformance;
import org.openvbc.models.performance.MeasureBonusSettlement;
import org.openvbc.models.performance.MeasureData;
import org.openvbc.models.performance.SmallSample;
import org.openvbc.models.sharedsavings.ClaimCosts;
import org.openvbc.models.sharedsavings.CostBasis;
import org.openvbc.models.sharedsavings.FeeTreatment;
import org.openvbc.models.sharedsavings.SavingsShare;
import org.openvbc.models.sharedsavings.SharedSavings;
import org.openvbc.models.sharedsavings.SharedSavingsPerformance;
import org.openvbc.models.sharedsavings.SharingRate;
import org.openvbc.models.sharedsavings.Target;
import org.openvbc.models.sharedsavings.Threshold;

/**
 * Shared savings, a joint bundle, a quality bonus and care-coordination fees in one contract: what
 * they pay together, and what they would pay if none knew of the others. All amounts are invented.
 */
public final class NoDoublePayment {
  private static final MonthRange YEAR = MonthRange.ofYear(2025);
  private static final String SCREENED = "screened for depression";
  private static final int JOINTS = 60;

  private NoDoublePayment() {}

  /** Prints the parts, the contract line by line, and what the naive way pays too much. */
  public static void run(PrintStream out) {
    out.println("1. Two parts that are settled first");
    out.println();
    settledFirst().lines().forEach(out::println);
    out.println();
    out.println("2. The contract: they count in the cost of care before savings are shared");
    out.println();
    out.println(together());
    out.println();
    out.println("3. Each part for itself, with savings shared on claims alone");
    out.println();
    apart().lines().forEach(out::println);
    out.println();
    out.println(
        """
        The payer saves $2,200,000.00 on claims once. Apart, the bundle's gain, the bonus and the
        fees are paid out of it and half of it is shared as though they were not.""");
  }

  private static TextTable settledFirst() {
    return TextTable.of("   part", ">target", ">claims", ">paid")
        .row(
            "   " + joints().terms().name() + ", " + JOINTS + " episodes",
            joints().target(),
            joints().actual(),
            joints().netPayment())
        .row("   " + SCREENED, "", "", bonus().netPayment());
  }

  private static TextTable apart() {
    HybridSettlement settled = together().settlement();
    Money twice = contract().doublePayment(year());
    return TextTable.of("   ", ">to the provider", ">kept by the payer")
        .row("   together", settled.paidToProvider(), settled.payerNet())
        .row(
            "   apart",
            settled.paidToProvider().plus(twice),
            settled.payerNet().minus(twice.unrounded()))
        .row("   paid twice", twice, "");
  }

  /** Sixty episodes at $27,000 against targets of $30,000, of which the provider has half. */
  static RetrospectiveSettlement joints() {
    RetrospectiveBundle bundle =
        RetrospectiveBundle.builder()
            .name("joint replacement")
            .period("2025")
            .targets(BundlePrices.of(Money.of(30_000)))
            .gainShare(Rate.ofPercent("50"))
            .lossShare(Rate.ZERO)
            .limits(new StopLimits(Rate.ONE, Rate.ONE))
            .qualityGate(Score.NONE)
            .build();
    return bundle.settle(
        RetrospectivePerformance.builder()
            .episodes(bundle.total(Collections.nCopies(JOINTS, BundleEpisode.of(Money.of(27_000)))))
            .build());
  }

  /** $150,000 for screening nine of ten. */
  static MeasureBonusSettlement bonus() {
    return MeasureBonus.builder()
        .name("Screening")
        .period(YEAR)
        .addMeasures(
            BonusMeasure.of(
                SCREENED, Schedule.atLeast(Rate.ofPercent("90")), SmallSample.notScored(30)))
        .form(BonusForm.perMeasure(Map.of(SCREENED, BonusForm.Amount.of(Money.of(150_000)))))
        .build()
        .settle(MeasureBonusPerformance.of(SCREENED, MeasureData.of(2_310, 2_500)));
  }

  /** Half of what is left, times the quality score. */
  static Hybrid contract() {
    return Hybrid.builder()
        .savings(
            SharedSavings.builder()
                .name("Hybrid ACO")
                .period(YEAR)
                .costBasis(CostBasis.allowed())
                .target(Target.total(Money.of(50_000_000)))
                .savings(
                    SavingsShare.of(
                        Threshold.NONE,
                        SharingRate.multiplied(
                            Rate.ofPercent("50"), Schedule.linear(Rate.ZERO, Rate.ONE))))
                .feeTreatment(FeeTreatment.costOfCare())
                .build())
        .episodes(EpisodeTreatment.SETTLED_COST)
        .bonusFunding(BonusFunding.OUTSIDE)
        .usesOneQualityScore(false)
        .payerFloor(true)
        .build();
  }

  static HybridPerformance year() {
    return HybridPerformance.builder()
        .costOfCare(
            SharedSavingsPerformance.builder()
                .period(YEAR)
                .costBasis(CostBasis.allowed())
                .costs(ClaimCosts.incurred(Money.of(47_800_000)))
                .memberMonths(MemberMonths.of(120_000))
                .quality(Score.ofPercent("90"))
                .careCoordinationFees(Money.of(480_000))
                .build())
        .addBundles(BundleResult.of(joints()))
        .addBonuses(new BonusResult(SCREENED, bonus()))
        .build();
  }

  static Explanation<HybridSettlement> together() {
    return contract().explain(year());
  }
}
