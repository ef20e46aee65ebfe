package org.openvbc.models.episode.cjr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openvbc.models.episode.cjr.CjrQualityCategory.ACCEPTABLE;
import static org.openvbc.models.episode.cjr.CjrQualityCategory.BELOW_ACCEPTABLE;
import static org.openvbc.models.episode.cjr.CjrQualityCategory.GOOD;
import static org.openvbc.models.episode.cjr.CjrSamples.PY1;
import static org.openvbc.models.episode.cjr.CjrSamples.PY2;
import static org.openvbc.models.episode.cjr.CjrSamples.PY4;
import static org.openvbc.models.episode.cjr.CjrSamples.PY7;
import static org.openvbc.models.episode.cjr.CjrSamples.episode;
import static org.openvbc.models.episode.cjr.CjrSamples.hospital;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.worksheet.ExplainedLine;
import org.openvbc.core.worksheet.Explanation;
import org.openvbc.core.worksheet.Worksheet;
import org.openvbc.models.episode.EpisodeTotal;
import org.openvbc.testing.Filed;

/** The worksheet of each outcome, word for word. */
class CjrWorksheetTest {
  private static final Map<String, Explanation<CjrSettlement>> ALL = all();

  private static Map<String, Explanation<CjrSettlement>> all() {
    Map<String, Explanation<CjrSettlement>> all = new LinkedHashMap<>();
    all.put("year-2-two-prices", twoPrices());
    all.put(
        "year-7-payment",
        PY7.explain(
            CjrPerformance.builder()
                .episodes(
                    PY7.episodes(
                        GOOD, List.of(CjrSamples.REGIONAL), CjrSamples.fifty().subList(0, 2)))
                .postEpisodeExcess(Money.of("120.50"))
                .acoOverlap(Money.of("75"))
                .build()));
    all.put(
        "year-4-loss-at-its-limit",
        CjrModel.of(CjrYear.PY4, CjrHospitalKind.RURAL)
            .explain(hospital(PY4, GOOD, "100000", "120000").build()));
    all.put(
        "year-4-subsequent",
        PY4.explain(
            hospital(PY4, GOOD, "100000", "90000")
                .calculation(CjrCalculation.SUBSEQUENT)
                .previouslySettled(Money.of("9000"))
                .build()));
    all.put(
        "below-acceptable",
        PY4.explain(hospital(PY4, BELOW_ACCEPTABLE, "100000", "90000").build()));
    all.put(
        "under-delivery",
        PY4.explain(hospital(PY4, GOOD, "100000", "90000").isUnderDeliveryFound(true).build()));
    all.put("between-discounts", PY2.explain(hospital(PY2, GOOD, "100000", "98500").build()));
    all.put("year-1-loss", PY1.explain(hospital(PY1, ACCEPTABLE, "100000", "105000").build()));
    all.put("no-difference", PY4.explain(hospital(PY4, GOOD, "100000", "98000").build()));
    all.put(
        "no-episodes", PY4.explain(CjrPerformance.of(PY4.undiscounted(GOOD, EpisodeTotal.NONE))));
    CjrModel assumed = PY4.withStopGain(Rate.of("0.05")).withLeastCategoryPaid(BELOW_ACCEPTABLE);
    all.put(
        "assumption",
        assumed.explain(hospital(assumed, BELOW_ACCEPTABLE, "100000", "90000").build()));
    return all;
  }

  private static Explanation<CjrSettlement> twoPrices() {
    CjrModel terms = PY2.withBaselineEpisodes(163);
    List<CjrCell> cells =
        List.of(
            CjrCell.of(
                    CjrPricingCell.DRG_470,
                    new CjrBasis.Historical(Money.of("25200"), Money.of("23700"), Rate.of("1.012")))
                .withCap(Money.of("23700"), Money.of("6100")));
    return terms.explain(
        CjrPerformance.of(
            terms.episodes(
                GOOD,
                cells,
                List.of(
                    episode(terms, "470", "26000"),
                    episode(terms, "470", "41000").inDisaster(),
                    episode(terms, "470", "40000")))));
  }

  static Set<String> names() {
    return ALL.keySet();
  }

  private static Explanation<CjrSettlement> explained(String name) {
    return Objects.requireNonNull(ALL.get(name));
  }

  @ParameterizedTest
  @MethodSource("names")
  void worksheetReadsAsFiled(String name) {
    Filed.assertReadsAs(
        CjrWorksheetTest.class, "worksheets/" + name + ".txt", explained(name).withFormulas());
  }

  @ParameterizedTest
  @MethodSource("names")
  void lastLineOfMoneyIsTheNetPayment(String name) {
    List<ExplainedLine> lines = explained(name).lines();

    assertThat(lines.get(lines.size() - 1).line().money())
        .contains(explained(name).settlement().netPayment());
  }

  @Test
  void everyStepIsReachedByAWorksheet() {
    Set<CjrStep> reached = EnumSet.noneOf(CjrStep.class);
    for (String name : names()) {
      for (ExplainedLine line : explained(name).lines()) {
        if (line.line().step() instanceof CjrStep own) {
          reached.add(own);
        }
      }
    }
    // A patient's multiplier is folded before the settlement, on a worksheet of its own.
    Worksheet ofPatient = Worksheet.recording();
    CjrSamples.RISK.multiplier(CjrSamples.FRAIL, ofPatient);
    ofPatient
        .lines()
        .forEach(
            line -> {
              if (line.step() instanceof CjrStep own) {
                reached.add(own);
              }
            });

    assertThat(reached).containsExactly(CjrStep.values());
  }

  @Test
  void assumptionsAndUnverifiedFiguresAreListed() {
    assertThat(explained("assumption").assumptions())
        .extracting(ExplainedLine::label)
        .containsExactly("Savings are paid", "Stop-gain");
    assertThat(explained("year-7-payment").unverified())
        .extracting(ExplainedLine::label)
        .contains("Discount", "Stop-gain", "Stop-loss");
    assertThat(explained("no-difference").unverified())
        .extracting(ExplainedLine::label)
        .containsExactly("Episodes");
  }
}
