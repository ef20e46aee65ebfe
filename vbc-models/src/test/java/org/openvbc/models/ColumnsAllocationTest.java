package org.openvbc.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openvbc.core.clause.LossShare;
import org.openvbc.core.clause.Schedule;
import org.openvbc.core.clause.Withhold;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.PerMemberPerMonth;
import org.openvbc.core.money.Rate;
import org.openvbc.core.time.MonthRange;
import org.openvbc.models.capitation.CapitatedCategory;
import org.openvbc.models.capitation.Capitation;
import org.openvbc.models.capitation.CapitationBasis;
import org.openvbc.models.capitation.CapitationColumns;
import org.openvbc.models.capitation.CapitationScope;
import org.openvbc.models.capitation.CapitationTally;
import org.openvbc.models.capitation.CarveOut;
import org.openvbc.models.capitation.RateCell;
import org.openvbc.models.reach.CapitationElection;
import org.openvbc.models.reach.ReachAcoType;
import org.openvbc.models.reach.ReachArrangement;
import org.openvbc.models.reach.ReachColumns;
import org.openvbc.models.sharedsavings.CostBasis;
import org.openvbc.models.sharedsavings.LossTerms;
import org.openvbc.models.sharedsavings.SavingsShare;
import org.openvbc.models.sharedsavings.SharedSavings;
import org.openvbc.models.sharedsavings.SharedSavingsColumns;
import org.openvbc.models.sharedsavings.SharingRate;
import org.openvbc.models.sharedsavings.Target;
import org.openvbc.models.sharedsavings.Threshold;
import org.openvbc.testing.Allocations;

/**
 * Columns leave nothing for the garbage collector that grows with their rows.
 *
 * <p>What a call leaves is the kernel of the contract, whose rates are brought to one denominator:
 * far less than a byte a row.
 */
@Tag("allocation")
class ColumnsAllocationTest {
  private static final int ROWS = 200_000;
  private static final long BYTES = ROWS;

  static Stream<Arguments> families() {
    return Stream.of(
        Arguments.of("ACO REACH", reach()),
        Arguments.of("capitation row by row", capitation(false)),
        Arguments.of("capitation of a group", capitation(true)),
        Arguments.of("shared savings", sharedSavings()));
  }

  private static Runnable reach() {
    long[] benchmarks = amounts(1_000_000_000_000L, 1_000_000_000_000_000L);
    long[] costs = amounts(500_000_000_000L, 2_000_000_000_000_000L);
    short[] scores = new short[ROWS];
    Arrays.fill(scores, (short) 8_765);
    ReachColumns columns =
        ReachColumns.builder(benchmarks, scores, costs)
            .grossSavingsInto(new long[ROWS])
            .into(new long[ROWS], new byte[ROWS]);
    ReachArrangement arrangement =
        ReachArrangement.global(2025, ReachAcoType.STANDARD, CapitationElection.PCC);
    return () -> arrangement.settleRows(columns, 0, ROWS);
  }

  private static Runnable capitation(boolean isGroup) {
    Capitation contract =
        Capitation.builder()
            .name("primary care")
            .period(MonthRange.ofYear(2024))
            .scope(CapitationScope.PROFESSIONAL)
            .basis(
                CapitationBasis.perMonthAndCategory(
                    CapitatedCategory.of("a", RateCell.of("all", PerMemberPerMonth.of("31.25"))),
                    CapitatedCategory.of("b", RateCell.of("all", PerMemberPerMonth.of("12.345")))))
            .addCarveOuts(CarveOut.of("pharmacy", PerMemberPerMonth.of("1.23")))
            .withhold(new Withhold(Rate.of("0.03")))
            .build();
    int[] months = new int[ROWS];
    int first = CapitationColumns.numberOf(contract.period().first());
    Arrays.setAll(months, row -> first + row % 12);
    int[] members = new int[ROWS];
    Arrays.setAll(members, row -> row % 7);
    CapitationColumns columns =
        CapitationColumns.builder(new int[ROWS], months, members)
            .into(new long[ROWS], new byte[ROWS]);
    CapitationTally tally = contract.tally();
    return () -> {
      if (isGroup) {
        tally.addRows(columns, 0, ROWS);
      } else {
        contract.settleRows(columns, 0, ROWS);
      }
    };
  }

  private static Runnable sharedSavings() {
    SharedSavings contract =
        SharedSavings.builder()
            .name("two-sided")
            .period(MonthRange.ofYear(2025))
            .costBasis(CostBasis.allowed())
            .target(Target.total(Money.of(500_000_000)))
            .savings(
                SavingsShare.of(
                        Threshold.firstDollar(Rate.of("0.02")),
                        SharingRate.multiplied(
                            Rate.of("0.5"), Schedule.linear(Rate.ZERO, Rate.ONE)))
                    .cappedAt(Rate.of("0.05")))
            .losses(LossTerms.of(Threshold.NONE, LossShare.fixed(Rate.of("0.3"))))
            .build();
    short[] scores = new short[ROWS];
    Arrays.fill(scores, (short) 8_765);
    SharedSavingsColumns columns =
        SharedSavingsColumns.builder(amounts(1, 1_000_000_000_000_000L), new int[ROWS])
            .scores(scores)
            .into(new long[ROWS], new byte[ROWS]);
    return () -> contract.settleRows(columns, 0, ROWS);
  }

  private static long[] amounts(long least, long most) {
    return new SplittableRandom(20_260_101).longs(ROWS, least, most).toArray();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("families")
  void rowsLeaveNoBytes(String name, Runnable settle) {
    long least =
        Allocations.leastBytes(
            () -> {
              settle.run();
              return settle;
            },
            1,
            BYTES - 1);
    assertThat(least).as("bytes of %s rows, %s", ROWS, name).isLessThan(BYTES);
  }
}
