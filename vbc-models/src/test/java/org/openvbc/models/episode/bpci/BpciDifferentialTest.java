package org.openvbc.models.episode.bpci;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
class BpciDifferentialTest {
  @Property(seed = "20260101", tries = 1_500, edgeCases = EdgeCasesMode.NONE)
  @StatisticsReport(onFailureOnly = true)
  @Domain(BpciArbitraries.class)
  void settlementEqualsThePlainRestatement(@ForAll BpciCase each) {
    Reconciliation settled = each.settle().reconciliation();
    PlainBpci.Result plain = plain(each);

    assertThat(settled.due().toBigDecimal()).as("due").isEqualByComparingTo(plain.settled());
    assertSame("target", settled.target(), plain.target());
    assertSame("spend", settled.spend(), plain.spend());
    assertSame("after quality", settled.qualityAdjusted(), plain.adjusted());
    assertSame("net", settled.net(), plain.net());
    assertThat(settled.limitBinding().name()).isEqualTo(plain.limit());
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
                directions.check(direction).count(count -> count > 0);
              }
            });
    Statistics.label("episodes without a price")
        .collect(settled.episodes() < each.episodes().size())
        .coverage(met -> met.check(true).count(count -> count > 20));
  }

  private static void assertSame(String name, Unrounded found, BigDecimal expected) {
    assertThat(found.toBigDecimal(30, RoundingMode.UNNECESSARY))
        .as(name)
        .isEqualByComparingTo(expected);
  }

  private static PlainBpci.Result plain(BpciCase each) {
    Map<String, PlainBpci.Cell> cells =
        each.cells().stream().collect(Collectors.toMap(BpciCell::key, BpciDifferentialTest::plain));
    List<PlainBpci.Case> cases =
        each.episodes().stream()
            .map(
                episode ->
                    new PlainBpci.Case(
                        Objects.requireNonNull(cells.get(episode.cell())),
                        episode.spend().toBigDecimal(),
                        episode.relieved()))
            .toList();
    return PlainBpci.settle(
        cases,
        decimal(each.initiator().compositeQualityScore().rate()),
        each.initiator().postEpisodeExcess().toBigDecimal(),
        each.initiator().acoRecoupment().toBigDecimal(),
        each.terms().publishedPriceMode() == PublishedPriceMode.CENTS_PER_EPISODE);
  }

  private static PlainBpci.Cell plain(BpciCell cell) {
    BpciBasis.Hospital basis = (BpciBasis.Hospital) cell.basis().orElseThrow();
    BpciCell.Winsor limits = cell.winsor().orElseThrow();
    return new PlainBpci.Cell(
        Integer.parseInt(cell.modelYear().name().substring(2)),
        BpciArbitraries.isMedical(cell.category()),
        cell.baselineEpisodes().orElseThrow() >= 41,
        basis.baselineSpending().toBigDecimal(),
        decimal(basis.caseMix().preliminary()),
        decimal(basis.caseMix().realized()),
        decimal(basis.trend().prospective()),
        decimal(basis.trend().realized()),
        decimal(cell.paymentRatio()),
        limits.low().toBigDecimal(),
        limits.high().toBigDecimal());
  }

  private static BigDecimal decimal(Rate rate) {
    return rate.toBigDecimal(50, RoundingMode.HALF_EVEN);
  }
}
