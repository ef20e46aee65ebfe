package org.openvbc.models.capitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
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
import org.openvbc.core.clause.Withhold;
import org.openvbc.core.model.InvalidPerformanceException;
import org.openvbc.core.model.InvalidTermsException;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.PerMemberPerMonth;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Rounding;
import org.openvbc.core.time.MemberMonths;
import org.openvbc.core.time.MonthRange;

/** Columns pay what objects pay, row by row and to the cent, and a tally pays the group. */
class CapitationColumnsTest {
  private static final int DRAWN = 2_000;
  private static final long SEED = 20_260_101;

  private static final RateCell CHILD = cell("0-17", "185.00");
  private static final RateCell ADULT =
      cell("18-64", "412.37")
          .withFactor(Rate.of("1.125"))
          .changing(YearMonth.of(2024, 4), PerMemberPerMonth.of("431.555"))
          .changing(YearMonth.of(2024, 9), PerMemberPerMonth.of("440.005"));
  private static final RateCell SENIOR = cell("65+", "987.65").withFactor(Rate.of(4, 3));

  /** Risk and area over the whole, two carve-outs, a withhold. */
  private static final Capitation GLOBAL =
      Capitation.builder()
          .name("global")
          .period(MonthRange.ofYear(2024))
          .scope(CapitationScope.GLOBAL)
          .basis(CapitationBasis.perMember(CapitatedCategory.of("all", CHILD, ADULT, SENIOR)))
          .baseRiskScore(Rate.of("1.018"))
          .addFactors(RateFactor.of("area", "1.035"), RateFactor.of("design", "0.97"))
          .addCarveOuts(
              CarveOut.of("pharmacy", PerMemberPerMonth.of("42.505")),
              CarveOut.of("transplants", PerMemberPerMonth.of("1.333333")))
          .withhold(new Withhold(Rate.of("0.03")))
          .build();

  /** A line a month and category, with cells that both categories use. */
  private static final Capitation BY_CATEGORY =
      Capitation.builder()
          .name("by category")
          .period(MonthRange.of(YearMonth.of(2023, 11), YearMonth.of(2025, 2)))
          .scope(CapitationScope.GLOBAL)
          .basis(
              CapitationBasis.perMonthAndCategory(
                  CapitatedCategory.of("primary care", cell("18-64", "31.25"), cell("65+", "55.5")),
                  CapitatedCategory.of("Part B", ADULT, CHILD)))
          .addFactors(RateFactor.of("area", "1.07"))
          .build();

  private static final List<Capitation> CONTRACTS =
      List.of(
          GLOBAL,
          BY_CATEGORY,
          GLOBAL.withRounding(Rounding.DOLLARS).withCarveOuts(),
          BY_CATEGORY
              .withRounding(Rounding.CENTS.withMode(RoundingMode.HALF_EVEN))
              .withBaseRiskScore(Rate.of(7, 6))
              .withWithhold(new Withhold(Rate.of("0.125"))));

  private static RateCell cell(String name, String dollars) {
    return RateCell.of(name, PerMemberPerMonth.of(dollars));
  }

  @Test
  void aRowIsPaidAsItsMonthIs() {
    SplittableRandom random = new SplittableRandom(SEED);
    int partial = 0;
    int nothing = 0;
    int withheld = 0;
    int large = 0;
    for (Capitation terms : CONTRACTS) {
      CapitationRows rows = CapitationRows.drawn(terms, DRAWN, random);
      CapitationColumns columns = rows.columns();
      terms.settleRows(columns, 0, DRAWN);
      for (int row = 0; row < DRAWN; row++) {
        CapitationSettlement settled = terms.settle(rows.performance(row));
        assertThat(columns.status(row)).isEqualTo(CapitationRowStatus.SETTLED);
        assertThat(rows.payments[row]).as("%s", settled).isEqualTo(settled.netPayment().micros());
        partial += settled.memberMonths().months().fitsDecimals(0) ? 0 : 1;
        nothing += settled.netPayment().isZero() ? 1 : 0;
        withheld += settled.withheld().isPositive() ? 1 : 0;
        large += settled.netPayment().isMoreThan(Money.of(1_000_000)) ? 1 : 0;
      }
    }
    assertThat(List.of(partial, nothing, withheld, large)).allMatch(count -> count > DRAWN / 2);
  }

  @Test
  void aTallySettlesTheGroupAsItsMembershipIs() {
    SplittableRandom random = new SplittableRandom(SEED);
    for (Capitation terms : CONTRACTS) {
      CapitationRows rows = CapitationRows.drawn(terms, DRAWN, random);
      rows.cells[7] = -1;
      CapitationColumns columns = rows.columns();
      CapitationTally tally = terms.tally();
      tally.addRows(columns, 0, 900);
      CapitationTally other = terms.tally();
      other.addRows(columns, 900, DRAWN);
      tally.merge(other);

      assertThat(tally.count(CapitationRowStatus.SETTLED)).isEqualTo(DRAWN - 1);
      assertThat(tally.count(CapitationRowStatus.UNKNOWN_CELL)).isEqualTo(1);
      assertThat(tally).hasToString("1999 settled, 1 refused");
      assertThat(tally.terms()).isEqualTo(terms);
      assertThat(rows.payments).containsOnly(0);
      CapitationPerformance plain = plainGroup(rows);
      assertThat(tally.performance()).isEqualTo(plain);
      assertThat(terms.settle(tally.performance()).netPayment())
          .isEqualTo(terms.settle(plain).netPayment());
    }
  }

  /** The group in objects: a membership a row, added up. */
  private static CapitationPerformance plainGroup(CapitationRows rows) {
    Capitation terms = rows.terms;
    Map<String, MemberMonths> counts = new HashMap<>();
    Rate scores = Rate.ZERO;
    for (int row = 0; row < rows.cells.length; row++) {
      if (rows.cells[row] >= 0) {
        counts.merge(
            rows.month(row) + " " + rows.names.get(rows.cells[row]),
            rows.memberMonths(row),
            MemberMonths::plus);
        scores =
            scores.plus(
                rows.memberMonths(row)
                    .months()
                    .times(Rate.of(rows.riskScores[row], CapitationKernel.WHOLE_SCORE)));
      }
    }
    List<Membership.Entry> entries = new ArrayList<>();
    for (int month = 0; month < terms.period().count(); month++) {
      YearMonth each = terms.period().month(month);
      entries.add(
          new Membership.Entry(
              MonthRange.of(each),
              rows.names.stream()
                  .map(name -> counts.getOrDefault(each + " " + name, MemberMonths.ZERO))
                  .toList()));
    }
    CapitationPerformance group = CapitationPerformance.of(Membership.of(rows.names, entries));
    return terms.baseRiskScore().isEmpty()
        ? group
        : group.withGroupRiskScore(scores.dividedBy(group.membership().total().months()));
  }

  @Test
  void aTallyOfNobodyHasNoRiskScore() {
    assertThat(BY_CATEGORY.settle(BY_CATEGORY.tally().performance()).netPayment())
        .isEqualTo(Money.ZERO);
    assertThatThrownBy(() -> GLOBAL.tally().performance())
        .isInstanceOf(InvalidPerformanceException.class)
        .hasMessageContaining("memberMonths");
  }

  @Test
  void talliesOfTwoContractsDoNotMix() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> GLOBAL.tally().merge(BY_CATEGORY.tally()))
        .withMessageContaining("two contracts");
  }

  @Test
  void aSumThatLeavesItsRangeIsAStatusOfItsRow() {
    CapitationRows rows = good(GLOBAL);
    rows.members[0] = CapitationKernel.MOST_MEMBERS;
    CapitationColumns columns = rows.columns();
    List<CapitationTally> powers = new ArrayList<>(List.of(GLOBAL.tally()));
    powers.get(0).addRows(columns, 0, 1);
    long daysOfRow = 29L * CapitationKernel.MOST_MEMBERS;
    while (1L << powers.size() - 1 <= Long.MAX_VALUE / daysOfRow / 2) {
      CapitationTally twice = GLOBAL.tally();
      twice.merge(powers.get(powers.size() - 1));
      twice.merge(powers.get(powers.size() - 1));
      powers.add(twice);
    }
    CapitationTally full = GLOBAL.tally();
    long room = Long.MAX_VALUE / daysOfRow;
    for (int i = powers.size() - 1; i >= 0; i--) {
      if (room >>> i != 0) {
        full.merge(powers.get(i));
        room -= 1L << i;
      }
    }

    full.addRows(columns, 0, 1);
    assertThat(columns.status(0)).isEqualTo(CapitationRowStatus.BEYOND_RANGE);
    assertThat(full.count(CapitationRowStatus.BEYOND_RANGE)).isEqualTo(1);
    assertThat(full.performance().groupRiskScore()).contains(Rate.ONE);
    assertThatThrownBy(() -> full.merge(powers.get(0))).isInstanceOf(ArithmeticException.class);
  }

  private static CapitationRows good(Capitation terms) {
    CapitationRows rows = new CapitationRows(terms, 1);
    rows.cells[0] = 1;
    rows.months[0] = CapitationColumns.numberOf(YearMonth.of(2024, 2));
    rows.members[0] = 1;
    rows.days[0] = 29;
    rows.riskScores[0] = terms.baseRiskScore().isEmpty() ? 0 : 1_000_000;
    return rows;
  }

  @Test
  void aSliceIsWrittenAndNothingElseAndTwoHalvesAreTheWhole() {
    CapitationRows rows = CapitationRows.drawn(GLOBAL, 100, new SplittableRandom(SEED));
    CapitationColumns columns = rows.columns();
    GLOBAL.settleRows(columns, 0, 100);
    long[] whole = rows.payments.clone();
    Arrays.fill(rows.payments, 7);
    Arrays.fill(rows.statuses, (byte) 9);

    GLOBAL.settleRows(columns, 40, 60);
    for (int row = 0; row < 100; row++) {
      boolean isInside = row >= 40 && row < 60;
      assertThat(rows.payments[row]).isEqualTo(isInside ? whole[row] : 7);
      assertThat(rows.statuses[row]).isEqualTo((byte) (isInside ? 0 : 9));
    }
    GLOBAL.settleRows(columns, 50, 100);
    GLOBAL.settleRows(columns, 0, 50);
    assertThat(rows.payments).isEqualTo(whole);
  }

  @Test
  void withoutTheirColumnsMonthsAreWholeAndThereIsNoRiskScore() {
    CapitationRows rows = CapitationRows.drawn(BY_CATEGORY, 100, new SplittableRandom(SEED));
    CapitationColumns bare =
        CapitationColumns.builder(rows.cells, rows.months, rows.members)
            .into(rows.payments, rows.statuses);
    BY_CATEGORY.settleRows(bare, 0, 100);
    long[] found = rows.payments.clone();
    Arrays.fill(rows.days, CapitationColumns.WHOLE_MONTH);
    BY_CATEGORY.settleRows(rows.columns(), 0, 100);
    assertThat(rows.payments).isEqualTo(found);
    assertThat(bare.rows()).isEqualTo(100);
  }

  /** On the ends of every range a row is still paid, and as its month is. */
  @Test
  void theEndsOfTheRangesAreSettled() {
    CapitationRows rows = new CapitationRows(GLOBAL, 2 * 2 * 2 * 3 * 2);
    int row = 0;
    for (int cell : new int[] {0, 2}) {
      for (YearMonth month : List.of(YearMonth.of(2024, 1), YearMonth.of(2024, 12))) {
        for (int members : new int[] {0, CapitationKernel.MOST_MEMBERS}) {
          for (byte days : new byte[] {CapitationColumns.WHOLE_MONTH, 0, 31}) {
            for (int score : new int[] {500_000, CapitationKernel.MOST_SCORE}) {
              rows.cells[row] = cell;
              rows.months[row] = CapitationColumns.numberOf(month);
              rows.members[row] = members;
              rows.days[row] = days;
              rows.riskScores[row++] = score;
            }
          }
        }
      }
    }
    CapitationColumns columns = rows.columns();
    GLOBAL.settleRows(columns, 0, row);
    int beyond = 0;
    for (int i = 0; i < row; i++) {
      Money paid = GLOBAL.settle(rows.performance(i)).netPayment();
      if (columns.status(i) == CapitationRowStatus.BEYOND_RANGE) {
        assertThat(paid.isMoreThan(Money.of(97_000_000_000L / 2))).isTrue();
        beyond++;
      } else {
        assertThat(columns.status(i)).isEqualTo(CapitationRowStatus.SETTLED);
        assertThat(rows.payments[i]).isEqualTo(paid.micros());
      }
    }
    assertThat(beyond).isPositive();
  }

  @Test
  void aGrossOfExactly100BillionIsTheLast() {
    Capitation plain =
        BY_CATEGORY
            .withFactors()
            .withBasis(
                CapitationBasis.perMonthAndCategory(
                    CapitatedCategory.of("a", cell("all", "9000")),
                    CapitatedCategory.of("b", cell("all", "1000"), cell("more", "10000.01"))));
    CapitationRows rows = good(plain);
    rows.cells[0] = 0;
    rows.members[0] = CapitationKernel.MOST_MEMBERS;
    CapitationColumns columns = rows.columns();
    plain.settleRows(columns, 0, 1);
    assertThat(rows.payments[0]).isEqualTo(CapitationKernel.LARGEST);
    rows.cells[0] = 1;
    plain.settleRows(columns, 0, 1);
    assertThat(columns.status(0)).isEqualTo(CapitationRowStatus.BEYOND_RANGE);
    Capitation more =
        plain.withBasis(
            CapitationBasis.perMonthAndCategory(
                CapitatedCategory.of("a", cell("all", "9000")),
                CapitatedCategory.of("b", cell("all", "1000.01"))));
    rows.cells[0] = 0;
    more.settleRows(columns, 0, 1);
    assertThat(columns.status(0)).isEqualTo(CapitationRowStatus.BEYOND_RANGE);
    assertThat(rows.payments[0]).isEqualTo(CapitationKernel.LARGEST);
  }

  static Stream<Arguments> badRows() {
    return Stream.of(
        bad(GLOBAL, CapitationRowStatus.UNKNOWN_CELL, (rows, far) -> rows.cells[0] = far ? 3 : -1),
        bad(
            GLOBAL,
            CapitationRowStatus.OUTSIDE_PERIOD,
            (rows, far) ->
                rows.months[0] =
                    CapitationColumns.numberOf(
                        far ? YearMonth.of(2025, 1) : YearMonth.of(2023, 12))),
        bad(
            GLOBAL,
            CapitationRowStatus.OUTSIDE_PERIOD,
            (rows, far) -> rows.months[0] = far ? Integer.MAX_VALUE : Integer.MIN_VALUE),
        bad(
            GLOBAL,
            CapitationRowStatus.MEMBERS_OUT_OF_RANGE,
            (rows, far) -> rows.members[0] = far ? CapitationKernel.MOST_MEMBERS + 1 : -1),
        bad(
            GLOBAL,
            CapitationRowStatus.DAYS_OUT_OF_RANGE,
            (rows, far) -> rows.days[0] = (byte) (far ? 30 : -2)),
        bad(
            GLOBAL,
            CapitationRowStatus.RISK_SCORE_OUT_OF_RANGE,
            (rows, far) -> rows.riskScores[0] = far ? CapitationKernel.MOST_SCORE + 1 : -1),
        bad(
            GLOBAL,
            CapitationRowStatus.RISK_SCORE_NOT_STATED,
            (rows, far) -> rows.riskScores[0] = CapitationColumns.NO_RISK_SCORE),
        bad(
            BY_CATEGORY,
            CapitationRowStatus.RISK_SCORE_NOT_ASKED,
            (rows, far) -> rows.riskScores[0] = far ? 1 : -1),
        bad(
            GLOBAL,
            CapitationRowStatus.CARVE_OUTS_ABOVE_GROSS,
            (rows, far) -> rows.riskScores[0] = far ? 1_000 : 50_000));
  }

  private static Arguments bad(
      Capitation terms, CapitationRowStatus status, BiConsumer<CapitationRows, Boolean> change) {
    return Arguments.of(terms, status, change);
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("badRows")
  void aBadRowHasAStatusAndNothingElse(
      Capitation terms, CapitationRowStatus status, BiConsumer<CapitationRows, Boolean> change) {
    for (boolean far : new boolean[] {false, true}) {
      CapitationRows rows = good(terms);
      rows.payments[0] = 7;
      change.accept(rows, far);
      CapitationColumns columns = rows.columns();
      terms.settleRows(columns, 0, 1);
      assertThat(columns.status(0)).isEqualTo(status);
      assertThat(rows.payments[0]).isEqualTo(7);
      assertThat(status.reason()).isNotBlank();
      CapitationTally tally = terms.tally();
      tally.addRows(columns, 0, 1);
      boolean isOfOneRow = status == CapitationRowStatus.CARVE_OUTS_ABOVE_GROSS;
      assertThat(columns.status(0)).isEqualTo(isOfOneRow ? CapitationRowStatus.SETTLED : status);
    }
    CapitationColumns columns = good(terms).columns();
    terms.settleRows(columns, 0, 1);
    assertThat(columns.status(0)).isEqualTo(CapitationRowStatus.SETTLED);
  }

  @Test
  void everyStatusIsReachedByATest() {
    Set<CapitationRowStatus> left = EnumSet.allOf(CapitationRowStatus.class);
    left.removeAll(EnumSet.of(CapitationRowStatus.SETTLED, CapitationRowStatus.BEYOND_RANGE));
    badRows().forEach(each -> left.remove((CapitationRowStatus) each.get()[1]));
    assertThat(left).isEmpty();
  }

  @Test
  void codesStandForTheirStatus() {
    for (CapitationRowStatus status : CapitationRowStatus.values()) {
      assertThat(CapitationRowStatus.ofCode(status.code())).isEqualTo(status);
    }
    assertThatIllegalArgumentException().isThrownBy(() -> CapitationRowStatus.ofCode((byte) 10));
  }

  @Test
  void columnsAndSlicesMustFit() {
    CapitationRows rows = good(GLOBAL);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                CapitationColumns.builder(rows.cells, new int[2], rows.members)
                    .into(rows.payments, rows.statuses))
        .withMessage("column months has 2 rows, column cells has 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> GLOBAL.settleRows(rows.columns(), 0, 2))
        .withMessage("slice 0 to 2 does not lie in 1 rows");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> GLOBAL.tally().addRows(rows.columns(), -1, 1))
        .withMessage("slice -1 to 1 does not lie in 1 rows");
  }

  static Stream<Arguments> termsWithoutColumns() {
    return Stream.of(
        Arguments.of(
            GLOBAL
                .withBaseRiskScore(Optional.empty())
                .withFactors()
                .withBasis(CapitationBasis.percentOfPremium(Rate.of("0.85"))),
            "premium has no column"),
        Arguments.of(
            GLOBAL.withBasis(
                CapitationBasis.perMember(CapitatedCategory.of("all", cell("a", "200000")))),
            "$100,000"),
        Arguments.of(
            GLOBAL.withCarveOuts(CarveOut.of("all", PerMemberPerMonth.of("100001"))), "$100,000"),
        Arguments.of(GLOBAL.withBaseRiskScore(Rate.of(99_999_989, 98_000_000)), "denominator"),
        Arguments.of(GLOBAL.withWithhold(new Withhold(Rate.of(1, Long.MAX_VALUE))), "denominator"),
        Arguments.of(
            GLOBAL.withRounding(Rounding.CENTS.withMode(RoundingMode.UNNECESSARY)), "UNNECESSARY"));
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("termsWithoutColumns")
  void termsThatColumnsHaveNoRoomForAreRefused(Capitation terms, String why) {
    assertThatThrownBy(() -> terms.settleRows(good(GLOBAL).columns(), 0, 1))
        .isInstanceOf(InvalidTermsException.class)
        .hasMessageContaining(why);
    assertThatThrownBy(terms::tally).isInstanceOf(InvalidTermsException.class);
  }
}
