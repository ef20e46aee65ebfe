package org.openvbc.models.sharedsavings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openvbc.models.sharedsavings.SharedSavingsSamples.*;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openvbc.core.actuarial.PoolingCharge;
import org.openvbc.core.clause.LossShare;
import org.openvbc.core.clause.Schedule;
import org.openvbc.core.clause.Schedule.Point;
import org.openvbc.core.model.InvalidTermsException;
import org.openvbc.core.model.Outcome;
import org.openvbc.core.money.Rate;
import org.openvbc.core.quality.Score;

/** Columns settle what objects settle, row by row and to the cent. */
class SharedSavingsColumnsTest {
  private static final int DRAWN = 2_000;
  private static final long SEED = 20_260_101;

  private static final SharedSavings ONE_SIDED =
      plain(Target.perMember(pmpm("430.25")))
          .withPoolingCharge(PoolingCharge.of("18.505"))
          .withSocialServices(
              new SocialServices(pmpm("3.10"), SocialServices.Treatment.COST_OF_CARE));

  private static final SharedSavings TWO_SIDED =
      twoSided("500000000").withQualityGate(QualityGate.forSavingsAndLosses(Score.of("0.40005")));

  /** Beyond thresholds that equality does not reach, at a share that quality sets. */
  private static final SharedSavings BY_RANGE =
      TWO_SIDED
          .withQualityGate(Optional.empty())
          .withSavings(
              SavingsShare.of(
                      Threshold.excessOnly(Rate.of("0.02")).mustBeExceeded(),
                      SharingRate.range(
                          Rate.of("0.2"), Rate.of("0.45"), Rate.of("0.7"), Score.of("0.63")))
                  .cappedAt(Rate.of("0.04")))
          .withLosses(
              LossTerms.of(Threshold.excessOnly(Rate.of("0.02")), LossShare.fixed(Rate.of(1, 3))));

  /** A ladder of factors, thresholds from the first dollar, and a least size. */
  private static final SharedSavings BY_LADDER =
      TWO_SIDED
          .withQualityGate(QualityGate.forSavings(Score.of("0.3")))
          .withMinimumMembers(MinimumMembers.orNoSettlement(5_000))
          .withSavings(
              SavingsShare.of(
                  Threshold.firstDollar(Rate.of("0.02")).mustBeExceeded(),
                  SharingRate.multiplied(
                      Rate.of("0.6"),
                      Schedule.steps(Point.of("0.4", "0.5"), Point.of("0.8", "1")))));

  private static final SharedSavings HISTORICAL =
      plain(history())
          .withPoolingCharge(PoolingCharge.of("18.50"))
          .withSavings(SavingsShare.of(Threshold.NONE, SharingRate.fixed(Rate.of(2, 7))))
          .withLosses(LossTerms.of(Threshold.NONE, LossShare.fixed(Rate.of("0.3"))));

  private static final List<SharedSavings> CONTRACTS =
      List.of(ONE_SIDED, TWO_SIDED, BY_RANGE, BY_LADDER, HISTORICAL);

  @Test
  void aRowIsSettledAsItsYearIs() {
    SplittableRandom random = new SplittableRandom(SEED);
    Map<Outcome, Integer> outcomes = new HashMap<>();
    Map<Boolean, Integer> capped = new HashMap<>();
    int onThreshold = 0;
    for (SharedSavings terms : CONTRACTS) {
      SharedSavingsRows rows = SharedSavingsRows.drawn(terms, DRAWN, random);
      SharedSavingsColumns columns = rows.columns();
      terms.settleRows(columns, 0, DRAWN);
      for (int row = 0; row < DRAWN; row++) {
        SharedSavingsSettlement settled = settled(terms, rows, row);
        assertThat(columns.status(row)).isEqualTo(SharedSavingsRowStatus.SETTLED);
        assertThat(rows.netPayments[row])
            .as("%s", settled)
            .isEqualTo(settled.netPayment().micros());
        outcomes.merge(settled.outcome(), 1, Integer::sum);
        capped.merge(
            settled.standing().isLoss(), settled.sharing().isCapped() ? 1 : 0, Integer::sum);
        onThreshold +=
            settled.savingsRate().filter(rate -> rate.equals(Rate.of("0.02"))).isPresent() ? 1 : 0;
      }
    }
    assertThat(outcomes)
        .containsOnlyKeys(
            SharedSavingsOutcomes.SAVINGS_EARNED,
            SharedSavingsOutcomes.BELOW_SAVINGS_THRESHOLD,
            SharedSavingsOutcomes.QUALITY_GATE_NOT_MET,
            SharedSavingsOutcomes.SHARE_OF_ZERO,
            SharedSavingsOutcomes.ON_TARGET,
            SharedSavingsOutcomes.LOSSES_OWED,
            SharedSavingsOutcomes.BELOW_LOSS_THRESHOLD,
            SharedSavingsOutcomes.LOSSES_NOT_SHARED,
            SharedSavingsOutcomes.TOO_FEW_MEMBERS,
            SharedSavingsOutcomes.RATE_UNDEFINED);
    assertThat(outcomes.values()).allMatch(count -> count >= DRAWN / 100);
    assertThat(capped.values()).hasSize(2).allMatch(count -> count >= DRAWN / 20);
    assertThat(onThreshold).isGreaterThan(DRAWN / 5);
  }

  private static SharedSavingsSettlement settled(
      SharedSavings terms, SharedSavingsRows rows, int row) {
    return rows.terms(terms, row).settle(rows.performance(row));
  }

  @Test
  void aSliceIsWrittenAndNothingElseAndTwoHalvesAreTheWhole() {
    SharedSavingsRows rows = SharedSavingsRows.drawn(TWO_SIDED, 100, new SplittableRandom(SEED));
    SharedSavingsColumns columns = rows.columns();
    TWO_SIDED.settleRows(columns, 0, 100);
    long[] whole = rows.netPayments.clone();
    Arrays.fill(rows.netPayments, 7);
    Arrays.fill(rows.statuses, (byte) 8);

    TWO_SIDED.settleRows(columns, 40, 60);
    for (int row = 0; row < 100; row++) {
      boolean isInside = row >= 40 && row < 60;
      assertThat(rows.netPayments[row]).isEqualTo(isInside ? whole[row] : 7);
      assertThat(rows.statuses[row]).isEqualTo((byte) (isInside ? 0 : 8));
    }
    TWO_SIDED.settleRows(columns, 50, 100);
    TWO_SIDED.settleRows(columns, 0, 50);
    assertThat(rows.netPayments).isEqualTo(whole);
  }

  @Test
  void withoutTheirColumnsTargetsAreThoseOfTheContract() {
    SharedSavingsRows rows = SharedSavingsRows.drawn(ONE_SIDED, 100, new SplittableRandom(SEED));
    SharedSavingsColumns bare =
        SharedSavingsColumns.builder(rows.costs, rows.memberMonths)
            .into(rows.netPayments, rows.statuses);
    ONE_SIDED.settleRows(bare, 0, 100);
    Arrays.fill(rows.targets, SharedSavingsColumns.TARGET_OF_CONTRACT);
    assertThat(bare.rows()).isEqualTo(100);
    for (int row = 0; row < 100; row++) {
      assertThat(rows.netPayments[row])
          .isEqualTo(settled(ONE_SIDED, rows, row).netPayment().micros());
    }
  }

  /** On the ends of every range a row is still settled, and as its year is. */
  @Test
  void theEndsOfTheRangesAreSettled() {
    long most = SharedSavingsKernel.LARGEST;
    SharedSavingsRows rows = new SharedSavingsRows(4 * 3 * 2 * 2 * 2);
    int row = 0;
    for (long target : new long[] {0, 1, most / 3, most}) {
      for (long cost : new long[] {0, 1, most}) {
        for (int months : new int[] {0, SharedSavingsKernel.MOST_MEMBER_MONTHS}) {
          for (int members : new int[] {0, Integer.MAX_VALUE}) {
            for (short score : new short[] {0, 10_000}) {
              rows.targets[row] = target;
              rows.costs[row] = cost;
              rows.memberMonths[row] = months;
              rows.members[row] = members;
              rows.scores[row++] = score;
            }
          }
        }
      }
    }
    for (SharedSavings terms : List.of(TWO_SIDED, BY_RANGE, BY_LADDER)) {
      SharedSavingsColumns columns = rows.columns();
      terms.settleRows(columns, 0, row);
      for (int i = 0; i < row; i++) {
        assertThat(columns.status(i)).isEqualTo(SharedSavingsRowStatus.SETTLED);
        assertThat(rows.netPayments[i]).isEqualTo(settled(terms, rows, i).netPayment().micros());
      }
    }
  }

  private static final long MORE = SharedSavingsKernel.LARGEST + 1;

  static Stream<Arguments> badRows() {
    return Stream.of(
        bad(
            BY_LADDER,
            SharedSavingsRowStatus.TARGET_OUT_OF_RANGE,
            (rows, far) -> rows.targets[0] = far ? MORE : -2),
        bad(
            HISTORICAL,
            SharedSavingsRowStatus.TARGET_NOT_STATED,
            (rows, far) -> rows.targets[0] = SharedSavingsColumns.TARGET_OF_CONTRACT),
        bad(
            HISTORICAL,
            SharedSavingsRowStatus.TARGET_OUT_OF_RANGE,
            (rows, far) -> {
              rows.targets[0] = SharedSavingsKernel.LARGEST;
              rows.memberMonths[0] = far ? 50_000_000 : 1;
            }),
        bad(
            HISTORICAL,
            SharedSavingsRowStatus.COST_OUT_OF_RANGE,
            (rows, far) -> {
              rows.costs[0] = SharedSavingsKernel.LARGEST;
              rows.memberMonths[0] = far ? 50_000_000 : 1;
            }),
        bad(
            BY_LADDER,
            SharedSavingsRowStatus.COST_OUT_OF_RANGE,
            (rows, far) -> rows.costs[0] = far ? MORE : -1),
        bad(
            BY_LADDER,
            SharedSavingsRowStatus.MEMBER_MONTHS_OUT_OF_RANGE,
            (rows, far) -> rows.memberMonths[0] = far ? 50_000_001 : -1),
        bad(
            BY_LADDER,
            SharedSavingsRowStatus.MEMBERS_OUT_OF_RANGE,
            (rows, far) -> rows.members[0] = far ? Integer.MIN_VALUE : -2),
        bad(
            ONE_SIDED,
            SharedSavingsRowStatus.MEMBERS_OUT_OF_RANGE,
            (rows, far) -> rows.members[0] = far ? Integer.MIN_VALUE : -2),
        bad(
            BY_LADDER,
            SharedSavingsRowStatus.MEMBERS_NOT_STATED,
            (rows, far) -> rows.members[0] = SharedSavingsColumns.MEMBERS_NOT_STATED),
        bad(
            BY_LADDER,
            SharedSavingsRowStatus.SCORE_OUT_OF_RANGE,
            (rows, far) -> rows.scores[0] = (short) (far ? 10_001 : -2)),
        bad(
            ONE_SIDED,
            SharedSavingsRowStatus.SCORE_OUT_OF_RANGE,
            (rows, far) -> rows.scores[0] = (short) (far ? 10_001 : -2)),
        bad(
            BY_LADDER,
            SharedSavingsRowStatus.SCORE_NOT_STATED,
            (rows, far) -> rows.scores[0] = SharedSavingsColumns.SCORE_NOT_STATED));
  }

  private static Arguments bad(
      SharedSavings terms,
      SharedSavingsRowStatus status,
      BiConsumer<SharedSavingsRows, Boolean> change) {
    return Arguments.of(terms, status, change);
  }

  private static SharedSavingsRows good() {
    SharedSavingsRows rows = new SharedSavingsRows(1);
    rows.targets[0] = 100_000_000_000_000L;
    rows.costs[0] = 90_000_000_000_000L;
    rows.memberMonths[0] = 100;
    rows.members[0] = 6_000;
    rows.scores[0] = 9_000;
    return rows;
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("badRows")
  void aBadRowHasAStatusAndNothingElse(
      SharedSavings terms,
      SharedSavingsRowStatus status,
      BiConsumer<SharedSavingsRows, Boolean> change) {
    for (boolean far : new boolean[] {false, true}) {
      SharedSavingsRows rows = good();
      rows.netPayments[0] = 7;
      change.accept(rows, far);
      SharedSavingsColumns columns = rows.columns();
      terms.settleRows(columns, 0, 1);
      assertThat(columns.status(0)).isEqualTo(status);
      assertThat(rows.netPayments[0]).isEqualTo(7);
      assertThat(status.reason()).isNotBlank();
    }
    SharedSavingsColumns columns = good().columns();
    terms.settleRows(columns, 0, 1);
    assertThat(columns.status(0)).isEqualTo(SharedSavingsRowStatus.SETTLED);
  }

  @Test
  void everyStatusIsReachedByATest() {
    Set<SharedSavingsRowStatus> left = EnumSet.allOf(SharedSavingsRowStatus.class);
    left.remove(SharedSavingsRowStatus.SETTLED);
    badRows().forEach(each -> left.remove((SharedSavingsRowStatus) each.get()[1]));
    assertThat(left).isEmpty();
  }

  @Test
  void codesStandForTheirStatus() {
    for (SharedSavingsRowStatus status : SharedSavingsRowStatus.values()) {
      assertThat(SharedSavingsRowStatus.ofCode(status.code())).isEqualTo(status);
    }
    assertThatIllegalArgumentException().isThrownBy(() -> SharedSavingsRowStatus.ofCode((byte) 9));
  }

  @Test
  void columnsAndSlicesMustFit() {
    SharedSavingsRows rows = good();
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                SharedSavingsColumns.builder(rows.costs, new int[2])
                    .into(rows.netPayments, rows.statuses))
        .withMessage("column memberMonths has 2 rows, column costs has 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TWO_SIDED.settleRows(rows.columns(), 0, 2))
        .withMessage("slice 0 to 2 does not lie in 1 rows");
  }

  static Stream<Arguments> termsWithoutColumns() {
    return Stream.of(
        Arguments.of(
            TWO_SIDED.withEquityAdjustment(new EquityAdjustment(Map.of("all", pmpm("1")))),
            "groups of social risk have no column"),
        Arguments.of(
            TWO_SIDED.withFeeTreatment(FeeTreatment.separate()),
            "care-coordination fees have no column"),
        Arguments.of(
            TWO_SIDED.withCarryForward(new CarryForward(Rate.ZERO)), "deficits have no column"),
        Arguments.of(
            HISTORICAL
                .withTarget(history().withCredibility(Blend.of("0.612372", "470")))
                .withMinimumMembers(MinimumMembers.orBlend(5_000)),
            "the book has no column"),
        Arguments.of(TWO_SIDED.withPoolingCharge(PoolingCharge.of("20001")), "whole millionths"),
        Arguments.of(
            TWO_SIDED.withTarget(Target.perMember(pmpm("1").times(Rate.of(1, 3)))),
            "whole millionths"),
        Arguments.of(
            TWO_SIDED.withSavings(TWO_SIDED.savings().cappedAt(Rate.of("100.01"))),
            "100 times the target"),
        Arguments.of(
            TWO_SIDED.withSavings(
                SavingsShare.of(Threshold.NONE, SharingRate.fixed(Rate.of(1, 1L << 49)))),
            "below 2^61"),
        Arguments.of(
            TWO_SIDED.withSavings(
                SavingsShare.of(
                    Threshold.firstDollar(Rate.of(1, 1L << 49)), SharingRate.fixed(Rate.ONE))),
            "below 2^61"));
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("termsWithoutColumns")
  void termsThatColumnsHaveNoRoomForAreRefused(SharedSavings terms, String why) {
    assertThatThrownBy(() -> terms.settleRows(good().columns(), 0, 1))
        .isInstanceOf(InvalidTermsException.class)
        .hasMessageContaining(why);
  }
}
