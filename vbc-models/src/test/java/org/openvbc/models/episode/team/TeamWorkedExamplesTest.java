package org.openvbc.models.episode.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Rounding;
import org.openvbc.core.money.Unrounded;
import org.openvbc.core.quality.Score;
import org.openvbc.core.worksheet.Explanation;
import org.openvbc.core.worksheet.Worksheet;
import org.openvbc.models.Figures;
import org.openvbc.models.episode.EpisodeDetail;
import org.openvbc.models.episode.EpisodeStep;
import org.openvbc.models.episode.EpisodeTotal;
import org.openvbc.testing.TestTable;

/** Every figure that the worked examples print, on the settlement and on its worksheet. */
class TeamWorkedExamplesTest {
  private static final List<TestTable.Row> ROWS =
      TestTable.read(TeamWorkedExamplesTest.class, "worked-examples.csv");
  private static final List<TestTable.Row> EPISODES =
      TestTable.read(TeamWorkedExamplesTest.class, "episodes.csv");
  private static final TestTable.Row PRICE =
      TestTable.read(TeamWorkedExamplesTest.class, "prices.csv").get(0);
  private static final int FIGURES = 155;
  private static final int PRICE_FIGURES = 8;

  private static final Set<String> INPUTS =
      Set.of(
          "example",
          "track",
          "year",
          "kind",
          "episodes",
          "target",
          "spend",
          "by_category",
          "baseline",
          "effect",
          "score_part",
          "score_whole",
          "post_episode_excess",
          "source");

  private static final Map<String, Function<Explanation<TeamSettlement>, Object>> FIGURE =
      figures();

  private static Map<String, Function<Explanation<TeamSettlement>, Object>> figures() {
    Map<String, Function<Explanation<TeamSettlement>, Object>> all = new LinkedHashMap<>();
    all.put("total_target", e -> e.settlement().reconciliation().target());
    all.put("total_spend", e -> e.settlement().reconciliation().spend());
    all.put("counted_lejr", e -> Figures.line(e, TeamStep.COUNTED_DIFFERENCE, "LEJR"));
    all.put("counted_cabg", e -> Figures.line(e, TeamStep.COUNTED_DIFFERENCE, "CABG"));
    all.put("difference", e -> e.settlement().reconciliation().difference());
    all.put("quality_factor", e -> Figures.line(e, EpisodeStep.QUALITY_FACTOR));
    all.put("quality_adjusted", e -> Figures.line(e, EpisodeStep.QUALITY_ADJUSTED));
    all.put("stop_gain", e -> Figures.line(e, EpisodeStep.STOP_GAIN));
    all.put("stop_loss", e -> Figures.line(e, EpisodeStep.STOP_LOSS));
    all.put("limit", e -> e.settlement().reconciliation().limitBinding().name());
    all.put("limited", e -> e.settlement().reconciliation().limited());
    all.put("due", e -> e.settlement().netPayment());
    all.put("outcome", e -> e.settlement().outcome().kind().name());
    return all;
  }

  static List<TestTable.Row> rows() {
    return ROWS;
  }

  private static TeamTrack track(TestTable.Row row) {
    TeamTrack track =
        TeamTrack.of(
            TeamOption.valueOf(row.text("track")),
            Integer.parseInt(row.text("year")),
            row.find("kind").map(HospitalKind::valueOf).stream().toArray(HospitalKind[]::new));
    return row.find("effect").isPresent()
        ? track.withLowVolume(
            track.lowVolume().withEffect(LowVolumePolicy.Effect.valueOf(row.text("effect"))))
        : track;
  }

  private static TeamPerformance hospital(TestTable.Row row, TeamTrack track) {
    TeamPerformance.Builder builder = TeamPerformance.builder();
    builder.compositeQualityScore(
        new Score(
            Rate.of(
                Long.parseLong(row.text("score_part")), Long.parseLong(row.text("score_whole")))));
    row.find("post_episode_excess").map(Money::of).ifPresent(builder::postEpisodeExcess);
    if (row.find("by_category").isPresent()) {
      builder.episodes(byCategory(row.text("by_category")));
      for (String each : row.text("baseline").split(";", -1)) {
        String[] words = each.split(" ", -1);
        builder.putBaselineEpisodes(TeamCategory.valueOf(words[0]), Long.parseLong(words[1]));
      }
      return builder.build();
    }
    return row.text("episodes").equals("FROM_EPISODES")
        ? builder.episodeByEpisode(detail(track)).build()
        : builder
            .episodes(
                EpisodeTotal.of(
                    Long.parseLong(row.text("episodes")),
                    Money.of(row.text("target")),
                    Money.of(row.text("spend"))))
            .build();
  }

  private static EpisodeTotal byCategory(String cell) {
    EpisodeTotal total = EpisodeTotal.NONE;
    for (String each : cell.split(";", -1)) {
      String[] words = each.split(" ", -1);
      total =
          total.plus(
              EpisodeTotal.ofCategory(
                  words[0], Long.parseLong(words[1]), Money.of(words[2]), Money.of(words[3])));
    }
    return total;
  }

  private static TeamFactors factors() {
    return TeamFactors.of(
        PRICE.text("prospective_trend"),
        PRICE.text("realized_trend"),
        PRICE.text("prospective_normalization"),
        PRICE.text("final_normalization"));
  }

  private static TeamCell cell() {
    return TeamCell.ofBaseline(
            PRICE.text("cell"),
            new TeamBaseline(
                Money.of(PRICE.text("mean1")),
                Rate.of(PRICE.text("trend1")),
                Money.of(PRICE.text("mean2")),
                Rate.of(PRICE.text("trend2")),
                Money.of(PRICE.text("mean3"))),
            factors())
        .withCap(Money.of(PRICE.text("cap")));
  }

  private static EpisodeDetail detail(TeamTrack track) {
    return new EpisodeDetail(
        track.prices(List.of(cell())), TeamSamples.fourEpisodes(track.performanceYear().year()));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void exampleIsReproducedToItsLastPrintedDigit(TestTable.Row row) {
    TeamTrack track = track(row);
    Explanation<TeamSettlement> explained = track.explain(hospital(row, track));

    assertThat(explained.settlement()).isEqualTo(track.settle(hospital(row, track)));
    for (String column : row.columns()) {
      if (!INPUTS.contains(column) && row.find(column).isPresent()) {
        assertPrinted(row, column, explained);
      }
    }
  }

  private static void assertPrinted(
      TestTable.Row row, String column, Explanation<TeamSettlement> explained) {
    Object figure = FIGURE.getOrDefault(column, e -> "no such figure").apply(explained);
    if (figure instanceof String text) {
      assertThat(text).as(column).isEqualTo(row.text(column));
    } else {
      assertPrints(column, figure, row.text(column));
    }
  }

  private static void assertPrints(String name, Object figure, String printed) {
    BigDecimal expected = new BigDecimal(printed);
    assertThat(Figures.decimal(figure, expected.scale())).as(name).isEqualByComparingTo(expected);
  }

  @Test
  void allPrintedFiguresAreAsserted() {
    long figures =
        ROWS.stream()
            .flatMap(row -> row.columns().stream().filter(c -> row.find(c).isPresent()))
            .filter(column -> !INPUTS.contains(column))
            .peek(column -> assertThat(FIGURE).containsKey(column))
            .count();

    assertThat(figures).isEqualTo(FIGURES);
  }

  @Test
  void priceIsReproducedFactorByFactor() {
    Worksheet sheet = Worksheet.recording();
    Unrounded price = TeamSamples.TRACK_3.rule().price(cell()).price(sheet);
    Map<Object, Object> lines = new LinkedHashMap<>();
    sheet.lines().forEach(line -> lines.put(line.step(), line.value()));

    int asserted = 0;
    for (Map.Entry<String, Object> figure :
        Map.of(
                "trended1", lines.get(TeamStep.TRENDED_YEAR_1),
                "trended2", lines.get(TeamStep.TRENDED_YEAR_2),
                "benchmark", lines.get(TeamStep.BENCHMARK_PRICE),
                "preliminary_exact", lines.get(TeamStep.PRELIMINARY_PRICE),
                "preliminary", TeamSamples.TRACK_3.preliminaryPrice(cell()),
                "normalization_ratio",
                    factors().finalNormalization().dividedBy(factors().prospectiveNormalization()),
                "trend_ratio", factors().realizedTrend().dividedBy(factors().prospectiveTrend()),
                "capped_trend_ratio", TeamSamples.TRACK_3.rule().price(cell()).trendAdjustment())
            .entrySet()) {
      assertPrints(figure.getKey(), figure.getValue(), PRICE.text(figure.getKey()));
      asserted++;
    }
    assertThat(asserted).isEqualTo(PRICE_FIGURES);
    assertThat(TeamSamples.TRACK_3.rule().price(cell()).normalizationAdjustment())
        .as("inside its cap")
        .isEqualTo(factors().finalNormalization().dividedBy(factors().prospectiveNormalization()));
    assertThat(price).isEqualTo(TeamSamples.TRACK_3.reconciliationPrice(cell()));
  }

  @Test
  void eachEpisodeHasItsPrintedTargetAndCappedSpending() {
    TeamTrack track = TeamSamples.TRACK_3;
    Explanation<TeamSettlement> explained =
        track.explain(
            TeamPerformance.builder()
                .episodeByEpisode(detail(track))
                .compositeQualityScore(TeamSamples.SCORE)
                .build());

    for (TestTable.Row row : EPISODES) {
      String part = "episode " + row.text("episode") + ", cell 470";
      assertPrints(
          part, Figures.line(explained, EpisodeStep.EPISODE_TARGET, part), row.text("target"));
      assertPrints(
          part,
          Figures.line(explained, EpisodeStep.EPISODE_CAPPED_SPEND, part),
          row.text("capped_spend"));
    }
    assertPrints("T", explained.settlement().reconciliation().target(), "127270.699928914");
    assertPrints("CQS", TeamSamples.SCORE.rate(), "0.58947368");
  }

  @Test
  void bypassPriceIsReproduced() {
    TeamCell bypass =
        TeamCell.ofBenchmark(
            "235", Money.of("48210"), TeamFactors.of("1.0480", "1.0480", "1.0120", "1.0120"));

    assertPrints("preliminary", TeamSamples.TRACK_1.preliminaryPrice(bypass), "50363.41");
    assertThat(TeamSamples.TRACK_1.reconciliationPrice(bypass))
        .isEqualTo(TeamSamples.TRACK_1.preliminaryPrice(bypass));
  }

  @Test
  void stayPastTheEndOfAnEpisodeIsProrated() {
    TeamProration stay = TeamProration.inpatientProspective(3, Rate.of("5.0"));

    assertThat(stay.inside(Money.of("12000")).rounded(Rounding.CENTS)).isEqualTo(Money.of("9600"));
    assertThat(stay.after(Money.of("12000")).rounded(Rounding.CENTS)).isEqualTo(Money.of("2400"));
  }
}
