package org.openvbc.models.episode.bpci;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openvbc.models.episode.bpci.BpciSamples.PP4;
import static org.openvbc.models.episode.bpci.BpciSamples.initiator;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openvbc.core.model.Settlement;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.quality.Score;
import org.openvbc.core.worksheet.ExplainedLine;
import org.openvbc.core.worksheet.Explanation;
import org.openvbc.models.episode.Episode;
import org.openvbc.models.episode.EpisodeDetail;
import org.openvbc.models.episode.EpisodeTotal;
import org.openvbc.models.episode.FoldedMultiplier;
import org.openvbc.testing.Filed;

/** The worksheet of each outcome, word for word. */
class BpciWorksheetTest {
  private static final Map<String, Explanation<? extends Settlement>> ALL = all();

  private static Map<String, Explanation<? extends Settlement>> all() {
    Map<String, Explanation<? extends Settlement>> all = new LinkedHashMap<>();
    all.put(
        "hospital-repayment",
        PP4.explain(
            BpciPerformance.builder()
                .initiator(BpciSamples.GENERAL)
                .episodeByEpisode(BpciSamples.detail(PP4, "spend"))
                .compositeQualityScore(Score.ofPercent("80"))
                .build()));
    all.put("practice-payment", practice());
    all.put(
        "gain-at-its-limit-with-deductions",
        PP4.explain(
            initiator("100000", "60000", "65")
                .postEpisodeExcess(Money.of("1250.50"))
                .acoRecoupment(Money.of("300"))
                .build()));
    all.put(
        "settled-before",
        PP4.explain(
            initiator("100000", "160000", "0")
                .stage(BpciStage.TRUE_UP_1)
                .previouslySettled(Money.of("-20000"))
                .build()));
    all.put("no-difference", PP4.explain(initiator("100000", "100000", "50").build()));
    all.put(
        "no-episodes",
        PP4.explain(
            BpciPerformance.builder()
                .initiator(BpciSamples.GENERAL)
                .episodes(EpisodeTotal.NONE)
                .compositeQualityScore(Score.NONE)
                .build()));
    all.put(
        "assumption",
        PP4.withStopLoss(Rate.of("0.05"))
            .withQualityOffLosses(Rate.of("0.12"))
            .explain(initiator("100000", "110000", "50").build()));
    all.put("participant", participant());
    return all;
  }

  private static Explanation<BpciSettlement> practice() {
    BpciAdvanced terms = BpciAdvanced.of(BpciPeriod.PP10);
    BpciCell hip =
        BpciCell.inpatient(
                BpciCategory.HIP_AND_FEMUR_PROCEDURES,
                "481",
                BpciModelYear.MY6,
                new BpciBasis.GroupPractice(
                    Money.of("38000"),
                    Rate.of("1.02"),
                    BpciTrend.of("1.01", "1.09"),
                    Rate.of("0.985"),
                    BpciCaseMix.of("0.99", "1.03")))
            .at("General")
            .withWinsor(Money.ZERO, Money.of("90000"))
            .withPaymentRatio(Rate.of("1.08"));
    BpciCell known =
        BpciCell.inpatient(
            BpciCategory.SEPSIS,
            "871",
            BpciModelYear.MY6,
            new BpciBasis.Published(Money.of("31500")));
    BpciCell none = known.at("Other").withoutPrice();
    EpisodeDetail detail =
        new EpisodeDetail(
            terms.prices(List.of(hip, known, none)),
            List.of(
                in2023("481 MY6 at General", "35000"),
                in2023("481 MY6 at General", "95000").inDisaster(),
                in2023("871 MY6", "30250.25"),
                in2023("871 MY6 at Other", "20000")));
    return terms.explain(
        BpciPerformance.builder()
            .initiator(BpciSamples.GROUP)
            .episodeByEpisode(detail)
            .compositeQualityScore(Score.ofPercent("72.5"))
            .build());
  }

  private static Episode in2023(String cell, String spend) {
    return Episode.of(cell, LocalDate.of(2023, 9, 1), FoldedMultiplier.ONE, Money.of(spend));
  }

  private static Explanation<BpciParticipantSettlement> participant() {
    BpciStage second = BpciStage.TRUE_UP_2;
    return PP4.participant()
        .explain(
            BpciParticipantPerformance.builder()
                .addInitiators(
                    initiator("100000", "95000", "100").stage(second).build(),
                    initiator("100000", "110000", "0")
                        .stage(second)
                        .build()
                        .withInitiator(BpciSamples.GROUP))
                .secondarySourceReduction(Money.of("250"))
                .previouslySettled(Money.of("-4000"))
                .build());
  }

  static Set<String> names() {
    return ALL.keySet();
  }

  private static Explanation<? extends Settlement> explained(String name) {
    return Objects.requireNonNull(ALL.get(name));
  }

  @ParameterizedTest
  @MethodSource("names")
  void worksheetReadsAsFiled(String name) {
    Filed.assertReadsAs(
        BpciWorksheetTest.class, "worksheets/" + name + ".txt", explained(name).withFormulas());
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
    Set<BpciStep> reached = EnumSet.noneOf(BpciStep.class);
    for (String name : names()) {
      for (ExplainedLine line : explained(name).lines()) {
        if (line.line().step() instanceof BpciStep own) {
          reached.add(own);
        }
      }
    }

    assertThat(reached).containsExactly(BpciStep.values());
  }

  @Test
  void assumptionsAndUnverifiedFiguresAreListed() {
    assertThat(explained("assumption").assumptions())
        .extracting(ExplainedLine::label)
        .containsExactly("Quality factor", "Stop-loss");
    assertThat(explained("no-difference").unverified()).isEmpty();
    // Model year 6: which categories are medical is not verified, the cap of the trend is known.
    assertThat(unverified("practice-payment"))
        .anyMatch(label -> label.startsWith("Preliminary target price"))
        .noneMatch(label -> label.startsWith("Trend adjustment"));
    assertThat(unverified("hospital-repayment"))
        .anyMatch(label -> label.startsWith("Trend adjustment"))
        .noneMatch(label -> label.startsWith("Preliminary target price"));
  }

  private static List<String> unverified(String name) {
    return explained(name).unverified().stream().map(ExplainedLine::label).toList();
  }
}
