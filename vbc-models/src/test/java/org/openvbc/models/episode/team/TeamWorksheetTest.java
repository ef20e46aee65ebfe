package org.openvbc.models.episode.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openvbc.models.episode.team.TeamSamples.*;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.worksheet.ExplainedLine;
import org.openvbc.core.worksheet.Explanation;
import org.openvbc.core.worksheet.Line;
import org.openvbc.core.worksheet.Step;
import org.openvbc.core.worksheet.Worksheet;
import org.openvbc.models.episode.EpisodeDetail;
import org.openvbc.models.episode.EpisodeStep;
import org.openvbc.models.episode.EpisodeTotal;
import org.openvbc.testing.Filed;

/** Worksheets read as they are filed, and between them meet every step. */
class TeamWorksheetTest {
  /** Steps of other programmes' prices, deductions and settlements. */
  private static final Set<Step> OF_OTHER_PROGRAMMES =
      Set.of(
          EpisodeStep.PUBLISHED_PRICE,
          EpisodeStep.LOW_CAP,
          EpisodeStep.OVERLAP,
          EpisodeStep.PREVIOUSLY_SETTLED);

  private static final Map<String, Supplier<Explanation<TeamSettlement>>> SHEETS = sheets();

  private static Map<String, Supplier<Explanation<TeamSettlement>>> sheets() {
    Map<String, Supplier<Explanation<TeamSettlement>>> all = new LinkedHashMap<>();
    all.put(
        "track-3-episode-by-episode",
        () ->
            TRACK_3.explain(
                TeamPerformance.builder()
                    .episodeByEpisode(detail(TRACK_3))
                    .compositeQualityScore(SCORE)
                    .build()));
    all.put(
        "track-2-loss-limited-from-preliminary-price",
        () -> {
          EpisodeDetail detail =
              EpisodeDetail.of(
                  TRACK_2.prices(
                      List.of(
                          TeamCell.ofPreliminary("470", Money.of("29900.59"), FACTORS)
                              .withCap(Money.of("71200")))));
          return TRACK_2.explain(
              TeamPerformance.builder()
                  .episodes(detail.prices().total(fourEpisodes(2027)))
                  .detail(detail)
                  .compositeQualityScore(SCORE)
                  .build());
        });
    all.put(
        "track-1-gain-limited",
        () -> TRACK_1.explain(hospital("4125000", "3580000", "0.72").build()));
    all.put("track-1-loss", () -> TRACK_1.explain(hospital("4125000", "4410000", "0.72").build()));
    all.put(
        "track-3-gain-and-excess",
        () ->
            TRACK_3.explain(
                hospital("9640000", "8815000", "0.55")
                    .postEpisodeExcess(Money.of("18400"))
                    .build()));
    all.put("track-3-low-volume", () -> TRACK_3.explain(lowVolume(22).build()));
    all.put(
        "track-3-low-volume-excluded",
        () ->
            TRACK_3
                .withLowVolume(
                    TRACK_3.lowVolume().withEffect(LowVolumePolicy.Effect.EXCLUDE_CATEGORY))
                .explain(lowVolume(22).build()));
    all.put(
        "track-3-assumptions",
        () ->
            TRACK_3
                .withStopLoss(Rate.of("0.10"))
                .withQualityOffLosses(Rate.of("0.20"))
                .explain(hospital("1000000", "1300000", "0.50").build()));
    all.put(
        "track-3-deferred",
        () ->
            TRACK_3
                .withParticipatesFrom(LocalDate.of(2027, 1, 1))
                .explain(hospital("1000000", "1300000", "0.50").build()));
    all.put("track-3-no-episodes", () -> TRACK_3.explain(noEpisodes()));
    return all;
  }

  private static TeamPerformance noEpisodes() {
    return hospital("1", "1", "0.5").build().withEpisodes(EpisodeTotal.NONE);
  }

  static Set<String> names() {
    return SHEETS.keySet();
  }

  private static Explanation<TeamSettlement> explain(String name) {
    return SHEETS.getOrDefault(name, () -> TRACK_3.explain(noEpisodes())).get();
  }

  @ParameterizedTest
  @MethodSource("names")
  void worksheetReadsAsFiled(String name) {
    Filed.assertReadsAs(
        TeamWorksheetTest.class, "worksheets/" + name + ".txt", explain(name).withFormulas());
  }

  @Test
  void markdownReadsAsFiled() {
    Filed.assertReadsAs(
        TeamWorksheetTest.class,
        "worksheets/track-3-low-volume.md",
        explain("track-3-low-volume").toMarkdown());
  }

  @Test
  void patientsMultiplierReadsAsFiled() {
    Worksheet sheet = Worksheet.recording();
    TeamRiskModelTest.MODEL.multiplier(TeamRiskModelTest.PATIENT, BedSize.of(300), true, sheet);
    StringBuilder text = new StringBuilder();
    for (Line line : sheet.lines()) {
      text.append(line.step().label())
          .append(line.part().isEmpty() ? "" : ", " + line.part())
          .append(": ")
          .append(line.figure())
          .append('\n');
    }
    Filed.assertReadsAs(TeamWorksheetTest.class, "worksheets/multiplier.txt", text.toString());
  }

  @Test
  void everyStepIsReachedByAWorksheet() {
    Set<Step> reached = new LinkedHashSet<>();
    names().stream()
        .flatMap(name -> explain(name).lines().stream())
        .forEach(line -> reached.add(line.line().step()));
    Worksheet sheet = Worksheet.recording();
    TeamRiskModelTest.MODEL.multiplier(TeamRiskModelTest.PATIENT, BedSize.of(300), true, sheet);
    sheet.lines().forEach(line -> reached.add(line.step()));

    assertThat(reached).contains(TeamStep.values());
    Set<Step> shared = new LinkedHashSet<>(List.of(EpisodeStep.values()));
    shared.removeAll(OF_OTHER_PROGRAMMES);
    assertThat(reached).containsAll(shared);
  }

  @ParameterizedTest
  @MethodSource("names")
  void lastLineOfMoneyIsTheNetPayment(String name) {
    Explanation<TeamSettlement> explained = explain(name);
    ExplainedLine last = explained.lines().get(explained.lines().size() - 1);

    assertThat(last.line().money()).contains(explained.settlement().netPayment());
  }

  @Test
  void assumptionsAndUnverifiedFiguresAreListed() {
    assertThat(explain("track-3-assumptions").assumptions())
        .extracting(ExplainedLine::label)
        .containsExactly("Quality factor", "Stop-loss");
    assertThat(explain("track-3-low-volume-excluded").assumptions())
        .extracting(ExplainedLine::label)
        .containsExactly("Low volume, LEJR", "Low volume, CABG");
    assertThat(explain("track-3-low-volume").unverified())
        .extracting(ExplainedLine::label)
        .containsExactly("Low volume, CABG", "Low volume, LEJR", "Amount within the limits");
    assertThat(explain("track-3-episode-by-episode").unverified())
        .extracting(ExplainedLine::label)
        .containsExactly(
            "Benchmark price, LEJR 470", "High cap, LEJR 470", "Amount within the limits");
    assertThat(explain("track-1-loss").unverified())
        .extracting(ExplainedLine::label)
        .containsExactly("Net amount");
    assertThat(explain("track-1-loss").assumptions()).isEmpty();
  }
}
