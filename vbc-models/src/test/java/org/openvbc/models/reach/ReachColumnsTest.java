package org.openvbc.models.reach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.RoundingMode;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openvbc.core.clause.Corridor;
import org.openvbc.core.clause.Corridor.Band;
import org.openvbc.core.model.InvalidTermsException;
import org.openvbc.core.model.Outcome;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Rounding;

/** Columns settle what objects settle, row by row and to the cent. */
class ReachColumnsTest {
  private static final int DRAWN = 2_000;
  private static final long SEED = 20_260_101;

  /** Every year, both options, ACOs that left, LEAD with losses of its own, and what-ifs. */
  private static final List<ReachArrangement> ARRANGEMENTS =
      List.of(
          ReachArrangement.global(2021, ReachAcoType.STANDARD, CapitationElection.TCC),
          ReachArrangement.professional(2022, ReachAcoType.NEW_ENTRANT),
          ReachArrangement.global(2023, ReachAcoType.HIGH_NEEDS, CapitationElection.PCC),
          ReachArrangement.professional(2023, ReachAcoType.STANDARD).withRetentionForfeited(),
          ReachArrangement.global(2024, ReachAcoType.STANDARD, CapitationElection.PCC)
              .withRetentionForfeited(),
          ReachArrangement.professional(2025, ReachAcoType.STANDARD).withRounding(Rounding.DOLLARS),
          ReachArrangement.global(2026, ReachAcoType.STANDARD, CapitationElection.TCC)
              .withRounding(Rounding.CENTS.withMode(RoundingMode.FLOOR)),
          ReachArrangement.leadGlobal(2027, LeadSpending.HIGHER, CapitationElection.PCC),
          ReachArrangement.leadProfessional(
              2027, List.of(Rate.of("0.4"), Rate.of("0.2"), Rate.of("0.075"))),
          ReachArrangement.global(2025, ReachAcoType.STANDARD, CapitationElection.PCC)
              .withDiscount(Rate.of("0.0325"))
              .withSequestrationRate(Rate.ZERO)
              .withCorridor(
                  Corridor.of(
                      List.of(Band.of("0", "0.2"), Band.of("0.03", "1")),
                      List.of(Band.of("0", "0"), Band.of("0.1", "0.8"), Band.of("0.2", "0.3")))));

  @Test
  void aRowIsSettledAsItsPerformanceIs() {
    SplittableRandom random = new SplittableRandom(SEED);
    Map<Outcome, Integer> outcomes = new HashMap<>();
    Map<String, Integer> bands = new HashMap<>();
    int owedAlthoughSaved = 0;
    for (ReachArrangement arrangement : ARRANGEMENTS) {
      ReachRows rows = ReachRows.drawn(DRAWN, random, arrangement.rule().knowsHealthEquity);
      ReachColumns columns = rows.columns();
      arrangement.settleRows(columns, 0, DRAWN);
      for (int row = 0; row < DRAWN; row++) {
        ReachSettlement settled = arrangement.settle(rows.performance(row));
        assertSame(columns, rows, row, settled);
        outcomes.merge(settled.outcome(), 1, Integer::sum);
        bands.merge(
            (settled.gross().signum() < 0 ? "loss " : "gain ") + settled.sharedByBand().size(),
            1,
            Integer::sum);
        owedAlthoughSaved +=
            settled.gross().signum() > 0 && settled.netPayment().isNegative() ? 1 : 0;
      }
    }
    assertThat(outcomes)
        .containsOnlyKeys(
            ReachOutcomes.SAVINGS_EARNED,
            ReachOutcomes.LOSSES_OWED,
            ReachOutcomes.SAVINGS_NOT_PAID,
            ReachOutcomes.NOTHING_TO_SHARE);
    assertThat(bands.keySet())
        .contains("gain 1", "gain 2", "gain 3", "gain 4", "loss 1", "loss 2", "loss 3", "loss 4");
    assertThat(bands.values()).allMatch(count -> count >= DRAWN / 10);
    assertThat(owedAlthoughSaved).isGreaterThan(DRAWN / 10);
  }

  private static void assertSame(
      ReachColumns columns, ReachRows rows, int row, ReachSettlement settled) {
    assertThat(columns.status(row)).isEqualTo(ReachRowStatus.SETTLED);
    assertThat(rows.netPayments[row]).as("%s", settled).isEqualTo(settled.netPayment().micros());
    assertThat(rows.grossSavings[row])
        .as("gross of %s", settled)
        .isEqualTo(settled.grossSavings().micros());
  }

  @Test
  void aPanelSettlesEachRowByItsOwnArrangementAndAUnknownNumberByNone() {
    SplittableRandom random = new SplittableRandom(SEED);
    ReachRows rows = ReachRows.drawn(DRAWN, random, false);
    ReachColumns columns = rows.columns();
    int[] numbers = new int[DRAWN];
    for (int row = 0; row < DRAWN; row++) {
      numbers[row] = random.nextInt(-1, ARRANGEMENTS.size() + 1);
      rows.netPayments[row] = 7;
    }
    new ReachPanel(ARRANGEMENTS).settleRows(columns, numbers, 0, DRAWN);

    int unknown = 0;
    for (int row = 0; row < DRAWN; row++) {
      if (numbers[row] < 0 || numbers[row] == ARRANGEMENTS.size()) {
        assertThat(columns.status(row)).isEqualTo(ReachRowStatus.UNKNOWN_ARRANGEMENT);
        assertThat(rows.netPayments[row]).isEqualTo(7);
        unknown++;
      } else {
        assertSame(
            columns, rows, row, ARRANGEMENTS.get(numbers[row]).settle(rows.performance(row)));
      }
    }
    assertThat(unknown).isBetween(DRAWN / 10, DRAWN / 4);
  }

  @Test
  void aSliceIsWrittenAndNothingElseAndTwoHalvesAreTheWhole() {
    SplittableRandom random = new SplittableRandom(SEED);
    ReachArrangement arrangement = ARRANGEMENTS.get(2);
    ReachRows rows = ReachRows.drawn(100, random, true);
    ReachColumns columns = rows.columns();
    arrangement.settleRows(columns, 0, 100);
    long[] whole = rows.netPayments.clone();
    Arrays.fill(rows.netPayments, 7);
    Arrays.fill(rows.grossSavings, 7);
    Arrays.fill(rows.statuses, (byte) 9);

    arrangement.settleRows(columns, 40, 60);
    for (int row = 0; row < 100; row++) {
      boolean isInside = row >= 40 && row < 60;
      assertThat(rows.netPayments[row]).isEqualTo(isInside ? whole[row] : 7);
      assertThat(rows.statuses[row]).isEqualTo((byte) (isInside ? 0 : 9));
      assertThat(rows.grossSavings[row] == 7).isEqualTo(!isInside);
    }
    arrangement.settleRows(columns, 50, 100);
    arrangement.settleRows(columns, 0, 50);
    assertThat(rows.netPayments).isEqualTo(whole);
    arrangement.settleRows(columns, 100, 100);
    assertThat(rows.netPayments).isEqualTo(whole);
  }

  @Test
  void columnsThatAreNotGivenAreNothing() {
    SplittableRandom random = new SplittableRandom(SEED);
    ReachRows rows = ReachRows.drawn(100, random, true);
    ReachColumns bare =
        ReachColumns.builder(rows.benchmarks, rows.scores, rows.expenditures)
            .into(rows.netPayments, rows.statuses);
    ARRANGEMENTS.get(2).settleRows(bare, 0, 100);
    long[] found = rows.netPayments.clone();
    Arrays.fill(rows.healthEquity, 0);
    Arrays.fill(rows.eligible, true);
    Arrays.fill(rows.capitationLines, 0);
    Arrays.fill(rows.bonuses, 0);
    Arrays.fill(rows.provisionalPayments, 0);
    ARRANGEMENTS.get(2).settleRows(rows.columns(), 0, 100);
    assertThat(rows.netPayments).isEqualTo(found);
    assertThat(bare.rows()).isEqualTo(100);
  }

  /** On the ends of every range a row is still settled, and as its performance is. */
  @Test
  void theEndsOfTheRangesAreSettled() {
    long most = ReachKernel.LARGEST;
    ReachRows rows = new ReachRows(2 * 3 * 2 * 2 * 3);
    int row = 0;
    for (long benchmark : new long[] {1, most}) {
      for (short score : new short[] {-1, 0, 10_000}) {
        for (long spent : new long[] {0, most}) {
          for (long equity : new long[] {most - 1, most}) {
            for (long other : new long[] {-most, 0, most}) {
              rows.benchmarks[row] = benchmark;
              rows.scores[row] = score;
              rows.expenditures[row] = spent;
              rows.healthEquity[row] = equity;
              rows.capitationLines[row] = other;
              rows.bonuses[row] = Math.abs(other);
              rows.provisionalPayments[row] = other;
              rows.eligible[row++] = true;
            }
          }
        }
      }
    }
    assertThat(row).isEqualTo(rows.benchmarks.length);
    for (ReachArrangement arrangement : ARRANGEMENTS) {
      if (arrangement.rule().knowsHealthEquity) {
        ReachColumns columns = rows.columns();
        arrangement.settleRows(columns, 0, row);
        for (int i = 0; i < row; i++) {
          assertSame(columns, rows, i, arrangement.settle(rows.performance(i)));
        }
      }
    }
  }

  private static final long MORE = ReachKernel.LARGEST + 1;
  private static final ReachArrangement WITH_EQUITY = ARRANGEMENTS.get(2);
  private static final ReachArrangement BEFORE_EQUITY = ARRANGEMENTS.get(0);

  static Stream<Arguments> badRows() {
    return Stream.of(
        bad(
            ReachRowStatus.BENCHMARK_OUT_OF_RANGE,
            (rows, far) -> rows.benchmarks[0] = far ? MORE : -1),
        bad(
            ReachRowStatus.EXPENDITURE_OUT_OF_RANGE,
            (rows, far) -> rows.expenditures[0] = far ? MORE : -1),
        bad(
            ReachRowStatus.SCORE_OUT_OF_RANGE,
            (rows, far) -> rows.scores[0] = (short) (far ? 10_001 : -2)),
        bad(
            ReachRowStatus.HEALTH_EQUITY_OUT_OF_RANGE,
            (rows, far) -> rows.healthEquity[0] = far ? MORE : -MORE),
        bad(ReachRowStatus.BONUS_OUT_OF_RANGE, (rows, far) -> rows.bonuses[0] = far ? MORE : -1),
        bad(
            ReachRowStatus.CAPITATION_OUT_OF_RANGE,
            (rows, far) -> rows.capitationLines[0] = far ? Long.MAX_VALUE : -MORE),
        bad(
            ReachRowStatus.PROVISIONAL_OUT_OF_RANGE,
            (rows, far) -> rows.provisionalPayments[0] = far ? MORE : Long.MIN_VALUE),
        bad(
            ReachRowStatus.BENCHMARK_NOT_POSITIVE,
            (rows, far) -> {
              rows.benchmarks[0] = far ? 1 : 0;
              rows.healthEquity[0] = far ? -1 : 0;
            }),
        Arguments.of(
            BEFORE_EQUITY,
            ReachRowStatus.HEALTH_EQUITY_NOT_OFFERED,
            (BiConsumer<ReachRows, Boolean>) (rows, far) -> rows.healthEquity[0] = far ? -1 : 1),
        Arguments.of(
            BEFORE_EQUITY,
            ReachRowStatus.BONUS_NOT_OFFERED,
            (BiConsumer<ReachRows, Boolean>) (rows, far) -> rows.bonuses[0] = far ? 1 : 2));
  }

  private static Arguments bad(ReachRowStatus status, BiConsumer<ReachRows, Boolean> change) {
    return Arguments.of(WITH_EQUITY, status, change);
  }

  private static ReachRows good() {
    ReachRows rows = new ReachRows(1);
    rows.benchmarks[0] = 100_000_000_000_000L;
    rows.scores[0] = 8_000;
    rows.expenditures[0] = 90_000_000_000_000L;
    return rows;
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("badRows")
  void aBadRowHasAStatusAndNothingElse(
      ReachArrangement arrangement, ReachRowStatus status, BiConsumer<ReachRows, Boolean> change) {
    for (boolean far : new boolean[] {false, true}) {
      ReachRows rows = good();
      rows.netPayments[0] = 7;
      rows.grossSavings[0] = 8;
      change.accept(rows, far);
      ReachColumns columns = rows.columns();
      arrangement.settleRows(columns, 0, 1);
      assertThat(columns.status(0)).isEqualTo(status);
      assertThat(rows.netPayments[0]).isEqualTo(7);
      assertThat(rows.grossSavings[0]).isEqualTo(8);
      assertThat(status.reason()).isNotBlank();
    }
    ReachColumns columns = good().columns();
    arrangement.settleRows(columns, 0, 1);
    assertThat(columns.status(0)).isEqualTo(ReachRowStatus.SETTLED);
  }

  @Test
  void everyStatusIsReachedByATest() {
    Set<ReachRowStatus> left = EnumSet.allOf(ReachRowStatus.class);
    left.removeAll(EnumSet.of(ReachRowStatus.SETTLED, ReachRowStatus.UNKNOWN_ARRANGEMENT));
    badRows().forEach(each -> left.remove((ReachRowStatus) each.get()[1]));
    assertThat(left).isEmpty();
  }

  @Test
  void codesStandForTheirStatus() {
    for (ReachRowStatus status : ReachRowStatus.values()) {
      assertThat(ReachRowStatus.ofCode(status.code())).isEqualTo(status);
    }
    assertThatIllegalArgumentException().isThrownBy(() -> ReachRowStatus.ofCode((byte) 12));
    assertThatIllegalArgumentException().isThrownBy(() -> ReachRowStatus.ofCode((byte) -1));
  }

  @Test
  void columnsAndSlicesMustFit() {
    ReachRows rows = good();
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                ReachColumns.builder(rows.benchmarks, rows.scores, new long[2])
                    .into(rows.netPayments, rows.statuses))
        .withMessage("column expenditures has 2 rows, column benchmarks has 1");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                ReachColumns.builder(rows.benchmarks, rows.scores, rows.expenditures)
                    .grossSavingsInto(new long[3])
                    .into(rows.netPayments, rows.statuses))
        .withMessage("column grossSavings has 3 rows, column benchmarks has 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WITH_EQUITY.settleRows(rows.columns(), 0, 2))
        .withMessage("slice 0 to 2 does not lie in 1 rows");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new ReachPanel(List.of(WITH_EQUITY)).settleRows(rows.columns(), new int[2], 0, 1))
        .withMessageContaining("arrangementOfRow");
  }

  static Stream<Arguments> termsWithoutColumns() {
    return Stream.of(
        Arguments.of(
            WITH_EQUITY.withCorridor(WITH_EQUITY.corridor().withTrigger(Rate.of("0.01"))),
            "trigger"),
        Arguments.of(WITH_EQUITY.withDiscount(Rate.of(1, 99_999_989)), "common denominator"),
        Arguments.of(
            WITH_EQUITY.withCorridor(Corridor.ofShare(Rate.of(1, 99_991))), "common denominator"),
        Arguments.of(
            WITH_EQUITY.withSequestrationRate(Rate.of(1, Long.MAX_VALUE)), "common denominator"),
        Arguments.of(
            WITH_EQUITY.withRounding(Rounding.CENTS.withMode(RoundingMode.UNNECESSARY)),
            "UNNECESSARY"));
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("termsWithoutColumns")
  void termsThatColumnsHaveNoRoomForAreRefused(ReachArrangement terms, String why) {
    assertThatThrownBy(() -> terms.settleRows(good().columns(), 0, 1))
        .isInstanceOf(InvalidTermsException.class)
        .hasMessageContaining(why);
    assertThatThrownBy(
            () ->
                new ReachPanel(List.of(WITH_EQUITY, terms))
                    .settleRows(good().columns(), new int[1], 0, 1))
        .isInstanceOf(InvalidTermsException.class);
  }

  @Test
  void amountsAreMoneyInMillionths() {
    ReachRows rows = good();
    rows.eligible[0] = true;
    ReachColumns columns = rows.columns();
    WITH_EQUITY.settleRows(columns, 0, 1);
    assertThat(Money.ofMicros(rows.netPayments[0]))
        .isEqualTo(WITH_EQUITY.settle(rows.performance(0)).netPayment());
  }
}
