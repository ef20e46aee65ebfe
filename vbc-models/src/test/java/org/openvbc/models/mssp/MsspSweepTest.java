package org.openvbc.models.mssp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openvbc.models.mssp.MsspSamples.*;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openvbc.core.money.Rounding;
import org.openvbc.core.time.PerformanceYear;

/** Rows that are settled in fixed point come out as on 128 bits, and as objects do. */
@Domain(MsspArbitraries.class)
@Domain(DomainContext.Global.class)
class MsspSweepTest {
  static final int ROWS = 50_000;
  private static final MsspPerformance ANY = aco("1").build();

  static List<MsspTrack> tracks() {
    MsspTrack enhanced = MsspTrack.enhanced(2024, YEAR_2022, VARIABLE);
    return List.of(
        enhanced,
        enhanced.withRounding(Rounding.DOLLARS),
        enhanced.withRounding(Rounding.CENTS.withMode(RoundingMode.HALF_EVEN)),
        MsspTrack.enhanced(2024, YEAR_2024, NO_MINIMUM),
        MsspTrack.basicE(2024, YEAR_2022, ONE_PERCENT),
        MsspTrack.basicE(2024, YEAR_2024, VARIABLE),
        MsspTrack.basicB(2022, YEAR_2022),
        MsspTrack.track2(2015, LocalDate.of(2014, 1, 1), MinimumSavingsRate.fixed("0.02"), 2),
        MsspTrack.of(
            ParticipationOption.ENHANCED, PerformanceYear.secondHalfOf(2019), JULY_2019, VARIABLE));
  }

  /** Rows of every size, many of them near the minimum rate, the limits and half a cent. */
  static MsspRows rows(long seed, long most) {
    SplittableRandom random = new SplittableRandom(seed);
    MsspRows rows = new MsspRows(Collections.nCopies(ROWS, ANY));
    for (int row = 0; row < ROWS; row++) {
      long benchmark = random.nextLong(1, most >> random.nextInt(40));
      // Whole cents, of which limits end in half a cent, or millionths.
      rows.benchmarks[row] = Math.max(1, benchmark - (row % 2 == 0 ? benchmark % 10_000 : 0));
      long perMille = random.nextInt(3) == 0 ? random.nextInt(-60, 60) : random.nextInt(-900, 900);
      long off = random.nextInt(3) == 0 ? 0 : random.nextLong(-10_000, 10_000);
      long savings = benchmark / 1_000 * perMille + off;
      rows.expenditures[row] = Math.max(0, rows.benchmarks[row] - savings);
      rows.beneficiaries[row] = random.nextInt(1, 100_000);
      rows.scores[row] = (short) random.nextInt(0, 10_001);
      rows.standards[row] = (byte) random.nextInt(0, 2);
      rows.revenues[row] = random.nextInt(4) == 0 ? -1 : random.nextLong(benchmark);
      rows.lowRevenue[row] = random.nextBoolean();
      rows.disasters[row] = random.nextInt(4) == 0 ? random.nextLong(1 + benchmark / 50) : 0;
      rows.advances[row] = random.nextInt(4) == 0 ? random.nextLong(1 + benchmark / 50) : 0;
    }
    return rows;
  }

  @ParameterizedTest
  @MethodSource("tracks")
  void fixedPointLeavesNoDoubtOfTheCent(MsspTrack track) {
    int paid = 0;
    int owed = 0;
    int nothing = 0;
    int refused = 0;
    // Up to $10 billion, where fixed point is least exact; and beyond it.
    for (long most : new long[] {MsspSweep.LARGEST, MsspKernel.LARGEST}) {
      MsspRows swept = rows(most, most);
      MsspRows exact = rows(most, most);
      MsspColumns columns = exact.columns();
      track.settleRows(swept.columns(), 0, ROWS);
      for (int row = 0; row < ROWS; row++) {
        track.kernel().settleRow(columns, row);
        paid += exact.earned[row] > 0 ? 1 : 0;
        owed += exact.earned[row] < 0 ? 1 : 0;
        nothing += exact.earned[row] == 0 ? 1 : 0;
        refused += exact.statuses[row] != 0 ? 1 : 0;
      }
      assertThat(swept.statuses).isEqualTo(exact.statuses);
      assertThat(swept.earned).isEqualTo(exact.earned);
      assertThat(swept.netPayments).isEqualTo(exact.netPayments);
    }
    assertThat(paid).isGreaterThan(ROWS / 10);
    assertThat(owed).satisfies(count -> assertThat(count > ROWS / 10).isEqualTo(isTwoSided(track)));
    assertThat(nothing).isGreaterThan(ROWS / 10);
    assertThat(refused).isLessThan(ROWS / 10);
  }

  private static boolean isTwoSided(MsspTrack track) {
    return track.option().isTwoSided();
  }

  @Property(tries = 500)
  void onARowOfItsOwnTheLongWayIsAsItsPerformanceIs(@ForAll MsspCase any) {
    MsspCase each = MsspRows.plain(any);
    MsspRows rows = new MsspRows(List.of(each.aco()));
    each.track().kernel().settleRow(rows.columns(), 0);

    MsspSettlement settled = each.settle();
    assertThat(rows.earned[0]).as("%s", each).isEqualTo(settled.earned().micros());
    assertThat(rows.netPayments[0]).isEqualTo(settled.netPayment().micros());
  }

  @Test
  void onlyTheSliceIsWritten() {
    MsspRows rows = rows(7, MsspSweep.LARGEST);
    MsspRows whole = rows(7, MsspSweep.LARGEST);
    MsspTrack track = tracks().get(0);
    track.settleRows(whole.columns(), 0, ROWS);
    track.settleRows(rows.columns(), 1_000, 3_000);
    for (int row = 0; row < ROWS; row++) {
      boolean isIn = row >= 1_000 && row < 3_000;
      assertThat(rows.earned[row]).isEqualTo(isIn ? whole.earned[row] : 0);
      assertThat(rows.netPayments[row]).isEqualTo(isIn ? whole.netPayments[row] : 0);
    }
  }
}
