package org.openvbc.models.reach;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.testing.TestTable;

/** Results that CMS published, recomputed within what the rounding of the printed inputs forces. */
class ReachPublishedRecordsTest {
  private static final List<TestTable.Row> ROWS =
      TestTable.read(ReachPublishedRecordsTest.class, "published-records.csv");

  static List<TestTable.Row> rows() {
    return ROWS;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void publishedSettlementIsReproduced(TestTable.Row row) {
    ReachArrangement arrangement =
        ReachArrangement.of(
                Integer.parseInt(row.text("performance_year")),
                RiskOption.valueOf(row.text("option")),
                ReachAcoType.valueOf(row.text("aco_type")),
                CapitationElection.valueOf(row.text("capitation")))
            .withRetentionWithhold(Rate.of(row.text("retention_withhold")));
    ReachSettlement settled =
        arrangement.settle(
            ReachSamples.ofFinal(row.text("final_benchmark"), row.text("net_cost"))
                .eligibleForSharedSavings(row.isTrue("eligible"))
                .build());

    assertNear(row, "gross_savings", settled.grossSavings());
    assertNear(row, "shared_savings", settled.sharedSavings());
    assertNear(row, "after_sequestration", settled.sharedSavingsAfterSequestration());
  }

  private static void assertNear(TestTable.Row row, String column, Money settled) {
    BigDecimal printed = new BigDecimal(row.text(column));
    assertThat(settled.toBigDecimal().subtract(printed).abs())
        .as(column)
        .isLessThanOrEqualTo(new BigDecimal(row.text("tolerance_dollars")));
  }

  @Test
  void recordsCoverBothYearsAndOptions() {
    assertThat(ROWS).hasSize(12);
    assertThat(ROWS.stream().map(row -> row.text("performance_year") + row.text("option")))
        .contains("2021GLOBAL", "2021PROFESSIONAL", "2022GLOBAL", "2022PROFESSIONAL");
  }
}
