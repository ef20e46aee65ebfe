package org.openvbc.examples.episode;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import org.openvbc.core.clause.Withhold;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.quality.Score;
import org.openvbc.core.worksheet.Explanation;
import org.openvbc.models.episode.commercial.BundleClaim;
import org.openvbc.models.episode.commercial.BundleEpisode;
import org.openvbc.models.episode.commercial.BundlePerformance;
import org.openvbc.models.episode.commercial.BundlePrices;
import org.openvbc.models.episode.commercial.BundleScope;
import org.openvbc.models.episode.commercial.BundleSettlement;
import org.openvbc.models.episode.commercial.PaymentTiming;
import org.openvbc.models.episode.commercial.ProspectiveBundle;
import org.openvbc.models.episode.commercial.ReleaseSchedule;
import org.openvbc.models.episode.commercial.SeverityTier;

/**
 * A maternity bundle from prenatal care through 60 days postpartum, by two tiers, paid in
 * instalments. Window and services follow published descriptions; prices, tiers and costs are
 * illustrative.
 */
final class Maternity {
  private static final String LOW_RISK = "low risk";
  private static final String HIGH_RISK = "high risk";

  private static final BundleScope SCOPE =
      BundleScope.builder()
          .daysBefore(280)
          .daysAfter(60)
          .addIncludedServices("prenatal visit", "ultrasound", "delivery", "postpartum visit")
          .addExcludedServices("newborn intensive care")
          .build();

  private static final ProspectiveBundle MATERNITY =
      ProspectiveBundle.builder()
          .name("maternity")
          .period("2025")
          .prices(
              BundlePrices.of(
                  Money.of(12_000),
                  SeverityTier.of(LOW_RISK, "1.00"),
                  SeverityTier.of(HIGH_RISK, "1.25")))
          .scope(SCOPE)
          .withhold(new Withhold(Rate.of("0.05")))
          .release(
              ReleaseSchedule.steps(
                  ReleaseSchedule.Step.of("0.80", "0.5"), ReleaseSchedule.Step.of("0.90", "1")))
          .timing(
              PaymentTiming.milestones(
                  PaymentTiming.Milestone.of("first trimester", "0.30"),
                  PaymentTiming.Milestone.of("delivery", "0.50"),
                  PaymentTiming.Milestone.of("60 days postpartum", "0.20")))
          .payer("health plan")
          .leadProvider("obstetric practice")
          .build();

  private Maternity() {}

  static void run(PrintStream out) {
    Bundles.headline(
        out,
        "Maternity: from prenatal care through 60 days postpartum",
        "One price by risk tier for visits, delivery and the time after it, paid in three",
        "instalments; 5% waits for quality, half of it from a score of 80%, all from 90%.",
        "All amounts are illustrative.");
    out.println(explain());
  }

  static Explanation<BundleSettlement> explain() {
    return MATERNITY.explain(
        BundlePerformance.builder()
            .episodes(MATERNITY.total(first(), second(), third()))
            .quality(Score.of("0.84"))
            .feeForServiceEquivalent(Money.of(46_500))
            .build());
  }

  /** An ordinary pregnancy; a visit on day 61 is paid beside the bundle. */
  static BundleEpisode first() {
    return SCOPE.episode(
        LOW_RISK,
        LocalDate.of(2025, 5, 2),
        LocalDate.of(2025, 5, 4),
        List.of(
            BundleClaim.of("prenatal visit", "2024-10-20", "1400"),
            BundleClaim.of("ultrasound", "2024-12-03", "450"),
            BundleClaim.of("delivery", "2025-05-02", "8300"),
            BundleClaim.of("postpartum visit", "2025-07-03", "260"),
            BundleClaim.of("postpartum visit", "2025-07-04", "180")));
  }

  private static BundleEpisode second() {
    return BundleEpisode.of(LOW_RISK, Money.of(10_900));
  }

  /** A high risk pregnancy; the newborn's intensive care is excluded. */
  static BundleEpisode third() {
    return SCOPE.episode(
        HIGH_RISK,
        LocalDate.of(2025, 6, 10),
        LocalDate.of(2025, 6, 15),
        List.of(
            BundleClaim.of("prenatal visit", "2024-11-11", "2900"),
            BundleClaim.of("delivery", "2025-06-10", "13150"),
            BundleClaim.of("newborn intensive care", "2025-06-11", "41000")));
  }
}
