package org.openvbc.models.episode.medicaid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openvbc.models.episode.medicaid.MedicaidSamples.*;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openvbc.core.model.Outcome;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.worksheet.ExplainedLine;
import org.openvbc.core.worksheet.Explanation;
import org.openvbc.testing.Filed;

/** The worksheet of each outcome, word for word. */
class MedicaidWorksheetTest {
  private static final Map<String, Explanation<MedicaidSettlement>> CASES = cases();

  private static Map<String, Explanation<MedicaidSettlement>> cases() {
    Map<String, Explanation<MedicaidSettlement>> all = new LinkedHashMap<>();
    all.put(
        "gain-of-four-episodes",
        TENNESSEE
            .withMinimumEpisodes(MinimumEpisodes.none())
            .explain(
                MedicaidPerformance.builder()
                    .eachEpisode(
                        List.of(
                            MedicaidEpisode.valid("6900", "1.25"),
                            MedicaidEpisode.valid("4850", "0.95"),
                            MedicaidEpisode.valid("88000", "1.10")
                                .excludedAs(MedicaidEpisode.Validity.HIGH_COST_OUTLIER),
                            MedicaidEpisode.valid("5200", "1.00"),
                            MedicaidEpisode.valid("7480", "1.40")))
                    .quality(
                        MedicaidQuality.of(
                            met("follow-up"), missed("repeat visits").forInformation()))
                    .build()));
    all.put(
        "gain-scaled-at-limit",
        TENNESSEE
            .withScaleByAverageRisk(true)
            .withSharingRate(Rate.of("0.6"))
            .explain(averaging(86, "4625").averageRiskScore(Rate.of("1.1")).build()));
    all.put(
        "quality-not-met",
        TENNESSEE.explain(
            averaging(86, "5480")
                .build()
                .withQuality(MedicaidQuality.of(met("follow-up"), missed("repeat visits")))));
    all.put("neutral", TENNESSEE.explain(averaging(86, "6400").build()));
    all.put(
        "nothing-to-share",
        TENNESSEE.withGainSharingLimit(Money.of("5850")).explain(averaging(86, "5480").build()));
    all.put("low-volume", TENNESSEE.explain(averaging(4, "5480").build()));
    all.put(
        "no-episodes",
        TENNESSEE.explain(
            MedicaidPerformance.builder()
                .episodes(MedicaidEpisodes.NONE)
                .quality(MedicaidQuality.passed())
                .build()));
    all.put(
        "risk-share-limited",
        terms(MedicaidState.ARKANSAS, 2017)
            .riskShareLimit(RiskShareLimit.lowerOf(Rate.of("0.10"), Money.of("30000")))
            .build()
            .explain(averaging(86, "7735.50").medicaidReceipts(Money.of("250000")).build()));
    all.put(
        "risk-share-waived",
        terms(MedicaidState.TENNESSEE, 2019).build().explain(averaging(86, "7735.50").build()));
    all.put(
        "suspended",
        terms(MedicaidState.OHIO, 2021).build().explain(averaging(86, "5480").build()));
    return all;
  }

  static Set<String> names() {
    return CASES.keySet();
  }

  private static Explanation<MedicaidSettlement> explain(String name) {
    return Objects.requireNonNull(CASES.get(name));
  }

  @ParameterizedTest
  @MethodSource("names")
  void worksheetReadsAsFiled(String name) {
    Filed.assertReadsAs(
        MedicaidWorksheetTest.class, "worksheets/" + name + ".txt", explain(name).withFormulas());
  }

  @Test
  void everyStepIsReachedByAWorksheet() {
    Set<MedicaidStep> reached = EnumSet.noneOf(MedicaidStep.class);
    CASES
        .values()
        .forEach(
            explained ->
                explained.lines().forEach(line -> reached.add((MedicaidStep) line.line().step())));

    assertThat(reached).containsExactly(MedicaidStep.values());
  }

  @Test
  void everyOutcomeIsReachedByAWorksheet() {
    assertThat(CASES.values())
        .extracting(explained -> explained.settlement().outcome())
        .contains(
            MedicaidOutcomes.GAIN_SHARE,
            MedicaidOutcomes.RISK_SHARE,
            MedicaidOutcomes.NEUTRAL,
            MedicaidOutcomes.NOTHING_TO_SHARE,
            MedicaidOutcomes.QUALITY_NOT_MET,
            MedicaidOutcomes.LOW_VOLUME,
            MedicaidOutcomes.NO_EPISODES,
            MedicaidOutcomes.SUSPENDED,
            MedicaidOutcomes.RISK_SHARE_WAIVED);
    assertThat(CASES.values())
        .extracting(explained -> explained.settlement().outcome())
        .hasOnlyElementsOfType(Outcome.class);
  }

  @ParameterizedTest
  @MethodSource("names")
  void lastLineOfMoneyIsTheNetPayment(String name) {
    Explanation<MedicaidSettlement> explained = explain(name);
    ExplainedLine last = explained.lines().get(explained.lines().size() - 1);

    assertThat(last.line().money()).contains(explained.settlement().netPayment());
  }

  @Test
  void assumptionsAndUnverifiedFiguresAreListed() {
    assertThat(explain("gain-of-four-episodes").unverified())
        .extracting(ExplainedLine::label)
        .containsExactly("Gain share");
    assertThat(explain("gain-scaled-at-limit").assumptions())
        .extracting(ExplainedLine::label)
        .containsExactly("Gain share");
    assertThat(explain("risk-share-limited").unverified())
        .extracting(ExplainedLine::label)
        .containsExactly("Risk share", "Risk share limit on receipts");
    assertThat(explain("suspended").unverified()).isEmpty();
    assertThat(explain("suspended").assumptions()).isEmpty();
  }
}
