package org.openvbc.models.episode.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Unrounded;
import org.openvbc.models.episode.LimitBinding;
import org.openvbc.models.episode.PublishedPriceMode;
import org.openvbc.models.episode.Reconciliation;

/**
 * The settlement against a restatement of the rule in plain decimals that shares none of its code.
 */
class TeamDifferentialTest {
  @Property(seed = "20260101", tries = 1_500, edgeCases = EdgeCasesMode.NONE)
  @StatisticsReport(onFailureOnly = true)
  @Domain(TeamArbitraries.class)
  void settlementEqualsThePlainRestatement(@ForAll TeamCase each) {
    Reconciliation settled = each.settle().reconciliation();
    PlainTeam.Result plain = plain(each);

    assertThat(settled.due().toBigDecimal()).as("due").isEqualByComparingTo(plain.due());
    assertSame("target", settled.target(), plain.target());
    assertSame("spend", settled.spend(), plain.spend());
    assertSame("difference", settled.difference(), plain.difference());
    assertThat(settled.limitBinding().name()).isEqualTo(plain.limit());
    // The score is a quotient that no decimal holds: compared to 20 places.
    if (settled.difference().signum() > 0 || each.track().option().isTwoSided()) {
      assertThat(settled.qualityAdjusted().toBigDecimal(20, RoundingMode.HALF_UP))
          .as("after quality")
          .isEqualByComparingTo(plain.adjusted().setScale(20, RoundingMode.HALF_UP));
    }
    Statistics.label("limit")
        .collect(settled.limitBinding())
        .coverage(
            limits -> {
              for (LimitBinding limit : LimitBinding.values()) {
                limits.check(limit).count(count -> count > 20);
              }
            });
    Statistics.label("direction")
        .collect(settled.direction())
        .coverage(
            directions -> {
              for (Reconciliation.Direction direction : Reconciliation.Direction.values()) {
                directions.check(direction).count(count -> count > 20);
              }
            });
    Statistics.label("low volume")
        .collect(!settled.difference().equals(settled.target().minus(settled.spend())))
        .coverage(
            met -> {
              met.check(true).count(count -> count > 20);
              met.check(false).count(count -> count > 20);
            });
  }

  private static void assertSame(String name, Unrounded found, BigDecimal expected) {
    assertThat(found.toBigDecimal(26, RoundingMode.UNNECESSARY))
        .as(name)
        .isEqualByComparingTo(expected);
  }

  private static PlainTeam.Result plain(TeamCase each) {
    Map<String, PlainTeam.Cell> cells =
        each.cells().stream()
            .collect(Collectors.toMap(TeamCell::msDrg, TeamDifferentialTest::plain));
    List<PlainTeam.Case> cases =
        each.episodes().stream()
            .map(
                episode ->
                    new PlainTeam.Case(
                        Objects.requireNonNull(cells.get(episode.cell())),
                        episode.multiplier().decimal(),
                        episode.spend().toBigDecimal()))
            .toList();
    Map<String, Long> baseline = new TreeMap<>();
    each.hospital().baselineEpisodes().forEach((key, count) -> baseline.put(key.name(), count));
    return PlainTeam.settle(
        number(each.track().option()),
        cases,
        decimal(each.hospital().compositeQualityScore().rate()),
        each.hospital().postEpisodeExcess().toBigDecimal(),
        baseline,
        each.track().publishedPriceMode() == PublishedPriceMode.CENTS_PER_EPISODE);
  }

  private static int number(TeamOption option) {
    return switch (option) {
      case TRACK_1 -> 1;
      case TRACK_2 -> 2;
      case TRACK_3 -> 3;
    };
  }

  private static PlainTeam.Cell plain(TeamCell cell) {
    TeamFactors factors = cell.factors();
    return new PlainTeam.Cell(
        TeamParameters.categoryOf(cell.msDrg(), LocalDate.of(2026, 1, 1)).orElseThrow().name(),
        ((TeamCell.FromBenchmark) cell.start()).price().toBigDecimal(),
        decimal(factors.prospectiveTrend()),
        decimal(factors.realizedTrend()),
        decimal(factors.prospectiveNormalization()),
        decimal(factors.finalNormalization()),
        cell.cap().orElseThrow().toBigDecimal());
  }

  private static BigDecimal decimal(Rate rate) {
    return rate.toBigDecimal(50, RoundingMode.HALF_EVEN);
  }
}
