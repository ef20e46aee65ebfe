package org.openvbc.examples.episode;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openvbc.core.clause.Withhold;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.quality.Score;
import org.openvbc.core.worksheet.Explanation;
import org.openvbc.examples.TextTable;
import org.openvbc.models.episode.commercial.BundleEpisode;
import org.openvbc.models.episode.commercial.BundlePerformance;
import org.openvbc.models.episode.commercial.BundlePrices;
import org.openvbc.models.episode.commercial.BundleSettlement;
import org.openvbc.models.episode.commercial.GainSharing;
import org.openvbc.models.episode.commercial.OutlierConvention;
import org.openvbc.models.episode.commercial.OutlierProtection;
import org.openvbc.models.episode.commercial.Participant;
import org.openvbc.models.episode.commercial.ProspectiveBundle;

/**
 * A joint replacement that costs $30,000 by fee schedule, bought for a fixed $20,000: first one
 * case, then a year of a hundred with a withhold, an outlier and gainsharing. All costs are
 * invented.
 */
final class JointReplacement {
  private static final Money PRICE = Money.of(20_000);
  private static final Money FEE_SCHEDULE = Money.of(30_000);
  private static final Money USUAL_COST = Money.of(17_500);
  private static final Money COMPLICATION = Money.of(8_500);

  /** The price and nothing else. */
  private static final ProspectiveBundle PLAIN =
      ProspectiveBundle.builder()
          .name("joint replacement")
          .period("2025")
          .prices(BundlePrices.of(PRICE))
          .payer("employer")
          .leadProvider("hospital")
          .build();

  private JointReplacement() {}

  static void run(PrintStream out) {
    Bundles.headline(
        out,
        "Joint replacement: $30,000.00 by fee schedule, or a bundle of $20,000.00",
        "An employer pays a hospital one fixed price for the operation and all care around it.",
        "What the hospital spends below the price it keeps; what it spends above, it bears.",
        "Price and fee schedule are those of a published introduction; costs are invented.");
    table().lines().forEach(out::println);
    out.println();
    out.println(
        "The hospital breaks even when "
            + breakEven()
            + " of the cases have a complication of "
            + COMPLICATION
            + ".");
    out.println();
    Bundles.headline(
        out,
        "A year of 100 joint replacements",
        "5% of the price waits for quality (a score of 90% earns back 90% of it). Above twice the",
        "price the employer bears 80% of a case. The hospital shares 60% of its margin with",
        "surgeon, anesthesia and therapy, each up to half of its own fee schedule.");
    out.println(year());
  }

  static TextTable table() {
    TextTable table =
        TextTable.of("case", ">hospital spends", ">employer saves", ">hospital keeps");
    for (Money cost : List.of(USUAL_COST, USUAL_COST.plus(COMPLICATION))) {
      BundleSettlement settled = one(cost);
      table.row(
          cost.equals(USUAL_COST) ? "usual" : "complication",
          cost,
          settled.payerSaving().orElseThrow(),
          settled.margin());
    }
    return table;
  }

  private static BundleSettlement one(Money cost) {
    return PLAIN.settle(
        BundlePerformance.builder()
            .episodes(PLAIN.total(BundleEpisode.of(cost)))
            .feeForServiceEquivalent(FEE_SCHEDULE)
            .build());
  }

  static Rate breakEven() {
    return PLAIN.breakEvenComplicationRate(BundlePrices.STANDARD, USUAL_COST, COMPLICATION);
  }

  /** 99 ordinary cases, four readmissions under warranty, and one case of $93,400. */
  static Explanation<BundleSettlement> year() {
    ProspectiveBundle terms =
        PLAIN
            .withOutlier(OutlierProtection.aboveMultiple(Rate.of("2"), Rate.of("0.80")))
            .withOutlierConvention(OutlierConvention.IN_REVENUE)
            .withWithhold(new Withhold(Rate.of("0.05")))
            .withGainSharing(sharing());
    return terms.explain(
        BundlePerformance.builder()
            .episodes(terms.total(cases()))
            .quality(Score.of("0.90"))
            .feeForServiceEquivalent(FEE_SCHEDULE.times(100))
            .putAllFeeSchedules(
                Map.of(
                    "surgeon", Money.of(145_000),
                    "anesthesia", Money.of(62_000),
                    "therapy", Money.of(18_000)))
            .build());
  }

  private static GainSharing sharing() {
    return new GainSharing(
        Rate.of("0.60"),
        List.of(
            Participant.of("surgeon", "0.55"),
            Participant.of("anesthesia", "0.25"),
            Participant.of("therapy", "0.20")),
        Rate.of("0.50"),
        GainSharing.Remainder.RETURN_TO_LEAD,
        Score.NONE);
  }

  private static List<BundleEpisode> cases() {
    List<BundleEpisode> all = new ArrayList<>();
    for (int i = 0; i < 98; i++) {
      BundleEpisode ordinary = BundleEpisode.of(Money.of(17_318));
      all.add(i < 4 ? ordinary.withWarrantyCost(Money.of("12062.50")) : ordinary);
    }
    all.add(BundleEpisode.of(Money.of(17_336)));
    all.add(BundleEpisode.of(Money.of(93_400)));
    return all;
  }
}
