package org.openvbc.models.reach;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.openvbc.core.money.Unrounded;

/**
 * The settlement against a restatement of the rule in plain decimals that shares none of its code.
 */
class ReachDifferentialTest {
  private static final int PLACES = 40;

  @Property(seed = "20260101", tries = 3_000, edgeCases = EdgeCasesMode.NONE)
  @StatisticsReport(onFailureOnly = true)
  @Domain(ReachArbitraries.class)
  void settlementEqualsThePlainRestatement(@ForAll PlainReach.Case each) {
    ReachSettlement settled = ReachArbitraries.library(each).settle();
    PlainReach.Result plain = PlainReach.settle(each);

    assertEqual("final benchmark", settled.finalBenchmark(), plain.finalBenchmark());
    assertEqual("gross", settled.gross(), plain.gross());
    assertEqual("shared", settled.shared(), plain.shared());
    assertEqual("after sequestration", settled.afterSequestration(), plain.afterSequestration());
    assertThat(settled.totalMoniesOwed().toBigDecimal())
        .as("total")
        .isEqualByComparingTo(plain.total());

    int bands = settled.sharedByBand().size();
    Statistics.label("branch")
        .collect(each.global(), settled.gross().signum() < 0, bands)
        .coverage(
            c -> {
              for (int band = 1; band <= 4; band++) {
                c.check(true, false, band).count(count -> count > 0);
                c.check(false, false, band).count(count -> count > 0);
                c.check(false, true, band).count(count -> count > 0);
                c.check(true, true, band).count(count -> count > 0);
              }
            });
  }

  private static void assertEqual(String what, Unrounded settled, BigDecimal plain) {
    assertThat(settled.toBigDecimal(PLACES, RoundingMode.UNNECESSARY))
        .as(what)
        .isEqualByComparingTo(plain);
  }
}
