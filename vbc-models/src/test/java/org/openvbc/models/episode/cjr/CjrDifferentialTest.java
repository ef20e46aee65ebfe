package org.openvbc.models.episode.cjr;

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
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Unrounded;
import org.openvbc.models.episode.LimitBinding;
import org.openvbc.models.episode.PublishedPriceMode;
import org.openvbc.models.episode.Reconciliation;

/**
 * The settlement against a restatement of the rule in plain decimals that shares none of its code.
 */
class CjrDifferentialTest {
  private static final Map<CjrYear, Integer> NUMBERS =
      Map.of(
          CjrYear.PY1, 1,
          CjrYear.PY2, 2,
          CjrYear.PY3, 3,
          CjrYear.PY4, 4,
          CjrYear.PY5_1, 5,
          CjrYear.PY5_2, 5,
          CjrYear.PY6, 6,
          CjrYear.PY7, 7,
          CjrYear.PY8, 8);

  @Property(seed = "20260101", tries = 2_000, edgeCases = EdgeCasesMode.NONE)
  @StatisticsReport(onFailureOnly = true)
  @Domain(CjrArbitraries.class)
  void settlementEqualsThePlainRestatement(@ForAll CjrCase each) {
    CjrSettlement settlement = each.settle();
    Reconciliation settled = settlement.reconciliation();
    PlainCjr.Result plain = plain(each);

    assertThat(settled.due().toBigDecimal()).as("due").isEqualByComparingTo(plain.due());
    assertThat(settled.limitBinding().name()).isEqualTo(plain.limit());
    if (each.terms().bearsLosses() || settlement.rawAmount().signum() > 0) {
      assertSame("raw", settlement.rawAmount(), plain.raw());
      assertSame("net", settled.net(), plain.net());
    }
    Statistics.label("limit")
        .collect(settled.limitBinding())
        .coverage(
            limits -> {
              for (LimitBinding limit : LimitBinding.values()) {
                limits.check(limit).count(count -> count > 20);
              }
            });
    Statistics.label("reason")
        .collect(settled.outcome())
        .coverage(
            reasons -> {
              reasons.check(CjrOutcomes.BELOW_ACCEPTABLE).count(count -> count > 5);
              reasons.check(CjrOutcomes.UNDER_DELIVERY).count(count -> count > 5);
              reasons.check(CjrOutcomes.BETWEEN_DISCOUNTS).count(count -> count > 2);
            });
  }

  private static void assertSame(String name, Unrounded found, BigDecimal expected) {
    assertThat(found.toBigDecimal(30, RoundingMode.UNNECESSARY))
        .as(name)
        .isEqualByComparingTo(expected);
  }

  private static PlainCjr.Result plain(CjrCase each) {
    Map<String, PlainCjr.Cell> cells =
        each.cells().stream().collect(Collectors.toMap(CjrCell::key, CjrDifferentialTest::plain));
    List<PlainCjr.Case> cases =
        each.episodes().stream()
            .map(
                episode ->
                    new PlainCjr.Case(
                        Objects.requireNonNull(cells.get(episode.cell())),
                        episode.multiplier().decimal(),
                        episode.spend().toBigDecimal(),
                        episode.relieved()))
            .toList();
    return PlainCjr.settle(
        cases,
        new PlainCjr.Hospital(
            Objects.requireNonNull(NUMBERS.get(each.terms().year())),
            !each.terms().hospitalKinds().isEmpty(),
            each.terms().baselineEpisodes().orElseThrow(),
            List.of(CjrQualityCategory.values()).indexOf(each.category()),
            each.isUnderDelivered(),
            each.terms().publishedPriceMode() == PublishedPriceMode.CENTS_PER_EPISODE,
            each.postEpisodeExcess().plus(each.acoOverlap()).toBigDecimal(),
            BigDecimal.ZERO));
  }

  private static PlainCjr.Cell plain(CjrCell cell) {
    if (cell.basis() instanceof CjrBasis.Historical basis) {
      CjrCell.Cap.Deviations cap = (CjrCell.Cap.Deviations) cell.cap().orElseThrow();
      return new PlainCjr.Cell(
          basis.hospitalMean().toBigDecimal(),
          basis.regionalMean().toBigDecimal(),
          decimal(basis.updateFactor()),
          BigDecimal.ONE,
          cap.regionalMean()
              .toBigDecimal()
              .add(cap.deviation().toBigDecimal().multiply(new BigDecimal(2))));
    }
    CjrBasis.Regional basis = (CjrBasis.Regional) cell.basis();
    Money cap = ((CjrCell.Cap.Amount) cell.cap().orElseThrow()).amount();
    return new PlainCjr.Cell(
        BigDecimal.ZERO,
        basis.regionalMean().toBigDecimal(),
        decimal(basis.normalization()),
        decimal(basis.marketTrend()),
        cap.toBigDecimal());
  }

  private static BigDecimal decimal(Rate rate) {
    return rate.toBigDecimal(50, RoundingMode.HALF_EVEN);
  }
}
