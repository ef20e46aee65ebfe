package org.openvbc.models.episode.cjr;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.models.episode.AgeBand;
import org.openvbc.models.episode.Episode;
import org.openvbc.models.episode.EpisodeTotal;
import org.openvbc.models.episode.FoldedMultiplier;

/** Terms, cells and hospitals that the tests share. */
final class CjrSamples {
  static final CjrModel PY1 = CjrModel.of(CjrYear.PY1);
  static final CjrModel PY2 = CjrModel.of(CjrYear.PY2);
  static final CjrModel PY3 = CjrModel.of(CjrYear.PY3);
  static final CjrModel PY4 = CjrModel.of(CjrYear.PY4);
  static final CjrModel PY7 = CjrModel.of(CjrYear.PY7);
  static final CjrRiskModel RISK =
      new CjrRiskModel(
          List.of(Rate.ONE, Rate.of("1.02"), Rate.of("1.045"), Rate.of("1.0640"), Rate.of("1.11")),
          Map.of(
              AgeBand.BELOW_65,
              Rate.of("0.98"),
              AgeBand.FROM_65,
              Rate.ONE,
              AgeBand.FROM_75,
              Rate.of("1.012"),
              AgeBand.FROM_85,
              Rate.of("1.0310")),
          Rate.of("1.0215"));
  static final CjrPatient FRAIL = new CjrPatient(3, AgeBand.FROM_85, true);
  static final CjrCell REGIONAL =
      CjrCell.of(
          CjrPricingCell.DRG_470,
          new CjrBasis.Regional(Money.of("23100"), Rate.of("0.9412"), Rate.of("1.0275")));

  private CjrSamples() {}

  /** The undiscounted total of the worked example with a spending. */
  static EpisodeTotal undiscounted(String spend) {
    return EpisodeTotal.ofCategory("470", 120, Money.of("2700000"), Money.of(spend))
        .plus(
            EpisodeTotal.ofCategory("470 fracture", 30, Money.of("1230000"), Money.ZERO),
            EpisodeTotal.ofCategory("469", 8, Money.of("308000"), Money.ZERO),
            EpisodeTotal.ofCategory("469 fracture", 5, Money.of("260000"), Money.ZERO));
  }

  /** A hospital with 100 episodes whose target before the discount is a round sum. */
  static CjrPerformance.Builder hospital(
      CjrModel terms, CjrQualityCategory category, String target, String spend) {
    return CjrPerformance.builder()
        .episodes(
            terms.undiscounted(category, EpisodeTotal.of(100, Money.of(target), Money.of(spend))));
  }

  static CjrSettlement settle(
      CjrModel terms, CjrQualityCategory category, String target, String spend) {
    return terms.settle(hospital(terms, category, target, spend).build());
  }

  /** Fifty like episodes of the worked example, which cost 1,090,000 dollars together. */
  static List<Episode> fifty() {
    return Collections.nCopies(
        50, Episode.of("470", LocalDate.of(2023, 5, 4), RISK.multiplier(FRAIL), Money.of("21800")));
  }

  static Episode episode(CjrModel terms, String cell, String spend) {
    return Episode.of(cell, terms.year().firstDay(), FoldedMultiplier.ONE, Money.of(spend));
  }
}
