package org.openvbc.examples.episode;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import org.openvbc.core.money.Money;
import org.openvbc.core.worksheet.Explanation;
import org.openvbc.examples.TextTable;
import org.openvbc.models.episode.commercial.BundleClaim;
import org.openvbc.models.episode.commercial.BundleEpisode;
import org.openvbc.models.episode.commercial.BundlePerformance;
import org.openvbc.models.episode.commercial.BundlePrices;
import org.openvbc.models.episode.commercial.BundleScope;
import org.openvbc.models.episode.commercial.BundleSettlement;
import org.openvbc.models.episode.commercial.ClaimClass;
import org.openvbc.models.episode.commercial.ProspectiveBundle;

/**
 * A knee replacement with a warranty: the patient comes back with a complication, and the provider
 * absorbs it. Claims and amounts are invented.
 */
final class KneeWarranty {
  private static final LocalDate ADMITTED = LocalDate.of(2025, 3, 10);
  private static final LocalDate DISCHARGED = LocalDate.of(2025, 3, 12);

  private static final BundleScope SCOPE =
      BundleScope.builder()
          .daysBefore(30)
          .daysAfter(90)
          .addIncludedServices("imaging", "operation", "physiotherapy", "readmission")
          .addExcludedServices("dialysis")
          .warrantyDays(90)
          .addWarrantyServices("readmission", "reoperation", "infection", "wound care")
          .build();

  private static final List<BundleClaim> CLAIMS =
      List.of(
          BundleClaim.of("imaging", "2025-02-20", "600"),
          BundleClaim.of("operation", "2025-03-10", "14200"),
          BundleClaim.of("physiotherapy", "2025-03-28", "2700"),
          BundleClaim.of("dialysis", "2025-04-02", "450"),
          BundleClaim.of("infection", "2025-04-05", "1700"),
          BundleClaim.of("readmission", "2025-04-05", "6800"),
          BundleClaim.of("physiotherapy", "2025-06-20", "150"));

  private static final ProspectiveBundle KNEE =
      ProspectiveBundle.builder()
          .name("knee replacement")
          .period("2025")
          .prices(BundlePrices.of(Money.of(20_000)))
          .scope(SCOPE)
          .payer("employer")
          .leadProvider("surgical center")
          .build();

  private KneeWarranty() {}

  static void run(PrintStream out) {
    Bundles.headline(
        out,
        "Knee replacement: a complication under warranty",
        "For 90 days after discharge the center treats infections, readmissions and the like",
        "without any further payment. What the contract excludes, or what lies outside the",
        "window, is paid by fee schedule beside the bundle. All amounts are invented.");
    sorted().lines().forEach(out::println);
    out.println();
    out.println(explain());
  }

  static TextTable sorted() {
    TextTable table = TextTable.of("day", "service", ">costs", "what the bundle does with it");
    for (BundleClaim claim : CLAIMS) {
      ClaimClass found = SCOPE.classify(claim, ADMITTED, DISCHARGED);
      table.row(claim.day(), claim.service(), claim.amount(), words(found));
    }
    return table;
  }

  private static String words(ClaimClass found) {
    return switch (found) {
      case INCLUDED -> "covered by the price";
      case WARRANTY -> "absorbed under warranty";
      case EXCLUDED -> "excluded: fee schedule";
      case OUTSIDE_WINDOW -> "outside the window: fee schedule";
      case UNLISTED -> "in no list: fee schedule";
      case REMOVES_EPISODE -> "removes the episode";
    };
  }

  static BundleEpisode episode() {
    return SCOPE.episode(BundlePrices.STANDARD, ADMITTED, DISCHARGED, CLAIMS);
  }

  static Explanation<BundleSettlement> explain() {
    return KNEE.explain(
        BundlePerformance.builder()
            .episodes(KNEE.total(episode()))
            .feeForServiceEquivalent(Money.of(30_000))
            .build());
  }
}
