package org.openvbc.core.actuarial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openvbc.core.actuarial.Printed.assertPrinted;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openvbc.core.actuarial.LargeClaimLimit.Order;
import org.openvbc.core.clause.StopLoss;
import org.openvbc.core.model.InvalidPerformanceException;
import org.openvbc.core.model.InvalidTermsException;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.PerMemberPerMonth;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Rounding;
import org.openvbc.core.money.Unrounded;
import org.openvbc.core.time.MemberMonths;
import org.openvbc.testing.TestTable;

/** Large claims are cut at a limit, and paid for by a charge on both sides. */
class LargeClaimsTest {
  private static final List<TestTable.Row> ROWS =
      TestTable.read(LargeClaimsTest.class, "large-claims.csv");
  private static final int FIGURES = 4 * 6;

  static List<TestTable.Row> rows() {
    return ROWS;
  }

  private static List<MemberClaims> members(TestTable.Row row) {
    String[] claims = row.text("claims").split(" ", -1);
    String[] months = row.text("months").split(" ", -1);
    List<MemberClaims> members = new ArrayList<>();
    for (int i = 0; i < claims.length; i++) {
      members.add(new MemberClaims(Money.of(claims[i]), Integer.parseInt(months[i])));
    }
    return members;
  }

  private static LargeClaimLimit limit(TestTable.Row row) {
    LargeClaimLimit limit =
        LargeClaimLimit.of(Money.of(row.text("limit")))
            .withCoinsurance(Rate.of(row.text("coinsurance")));
    return row.isTrue("by_months") ? limit.byMonths() : limit;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void claimsAreCutAsWorkedOut(TestTable.Row row) {
    LargeClaimLimit limit = limit(row);
    List<MemberClaims> members = members(row);
    Rate factor = Rate.of(row.text("completion_factor"));

    assertPrinted("counted", limit.of(members).counted(), row.text("counted"));
    assertPrinted("excess", limit.of(members).excess(), row.text("excess"));
    assertPrinted(
        "first cut",
        limit.incurred(members, factor, Order.TRUNCATE_THEN_COMPLETE),
        row.text("truncate_then_complete"));
    assertPrinted(
        "first completed",
        limit.incurred(members, factor, Order.COMPLETE_THEN_TRUNCATE),
        row.text("complete_then_truncate"));
  }

  @Test
  void everyFigureIsAsserted() {
    assertThat(4 * ROWS.size()).isEqualTo(FIGURES);
  }

  @Test
  void limitOfAnEarlierYearIsBroughtBackByTheTrendAndNotRounded() {
    LargeClaimLimit limit = LargeClaimLimit.of(Money.of(150_000)).broughtBackBy(Rate.of("1.07"));
    assertThat(limit.forMonths(12)).isEqualTo(Money.of(150_000).times(Rate.of(100, 107)));
    assertThat(limit.byMonths().withCoinsurance(Rate.of("0.2")))
        .hasToString("claims up to ~$140,186.915888 a member year, by months, and 20% above");
  }

  /** The worked commercial example: the charge is in the target and in the actual cost. */
  @Test
  void poolingChargeIsOnBothSides() {
    MemberMonths members = MemberMonths.of(120_000);
    PoolingCharge.Sides sides =
        PoolingCharge.of("18.50")
            .onBothSides(
                PerMemberPerMonth.of("464.38"),
                Completion.incurred(Money.of(51_045_000), Rate.of("0.982")),
                members);

    Unrounded target = members.times(sides.target());
    assertPrinted("target", target, "57945600.00");
    assertPrinted("actual", sides.actual(), "54200651.73");
    assertThat(target.minus(sides.actual()).rounded(Rounding.CENTS))
        .isEqualTo(Money.of("3744948.27"));
  }

  @Test
  void experienceOfAGroupIsItsCountedClaimsAndTheCharge() {
    TruncatedClaims claims =
        LargeClaimLimit.of(Money.of(50_000)).of(List.of(MemberClaims.ofYear(Money.of(90_000))));
    assertThat(PoolingCharge.of("20").experience(claims, MemberMonths.of(100)))
        .isEqualTo(PerMemberPerMonth.of("520"));
  }

  /** The share that a stop-loss cover pays above its deductible is what the limit cuts off. */
  @Property(tries = 100)
  void countedAndRecoveredAreTheWhole(
      @ForAll @Size(min = 1, max = 8) List<@IntRange(min = 0, max = 400_000) Integer> claims,
      @ForAll @IntRange(min = 0, max = 100) int percent) {
    Rate coinsurance = Rate.of(percent, 100);
    StopLoss cover = StopLoss.of(Money.of(150_000), coinsurance.complement());
    TruncatedClaims cut =
        LargeClaimLimit.of(Money.of(150_000))
            .withCoinsurance(coinsurance)
            .of(claims.stream().map(each -> MemberClaims.ofYear(Money.of(each))).toList());
    Unrounded recovered =
        claims.stream()
            .map(each -> cover.recovery(Money.of(each)))
            .reduce(Unrounded.ZERO, Unrounded::plus);

    assertThat(cut.excess()).isEqualTo(recovered);
    assertThat(cut.counted().plus(cut.excess())).isEqualTo(cut.total());
  }

  @Property(tries = 60)
  void chargeOnBothSidesMovesNoSavings(
      @ForAll @IntRange(min = 0, max = 9_999) int cents,
      @ForAll @IntRange(min = 0, max = 900) int target,
      @ForAll @IntRange(min = 1, max = 99_999) int months) {
    MemberMonths members = MemberMonths.of(months);
    Unrounded actual = Money.of(12_345_678).unrounded();
    PerMemberPerMonth perMember = PerMemberPerMonth.of(Money.of(target));
    PoolingCharge.Sides sides =
        new PoolingCharge(PerMemberPerMonth.of(Money.ofCents(cents)))
            .onBothSides(perMember, actual, members);
    assertThat(members.times(sides.target()).minus(sides.actual()))
        .isEqualTo(members.times(perMember).minus(actual));
  }

  @Test
  void badTermsAreNamed() {
    assertThatThrownBy(() -> LargeClaimLimit.of(Money.of(-1)).withCoinsurance(Rate.ZERO))
        .isInstanceOf(InvalidTermsException.class)
        .hasMessage("LargeClaimLimit: limit is -$1.00, must be at least $0.00 (a limit of claims)");
    assertThatThrownBy(() -> LargeClaimLimit.of(Money.of(1)).withCoinsurance(Rate.of("1.1")))
        .isInstanceOf(InvalidTermsException.class);
    assertThatThrownBy(() -> LargeClaimLimit.of(Money.of(1)).broughtBackBy(Rate.ZERO))
        .hasMessageContaining("trendFactor is 0/1, must be above 0");
    assertThatThrownBy(() -> PoolingCharge.of("-1"))
        .hasMessage("PoolingCharge: perMember is -$1.00 PMPM, must be at least $0.00 (a charge)");
    assertThatThrownBy(() -> new MemberClaims(Money.of(1), 0))
        .isInstanceOf(InvalidPerformanceException.class)
        .hasMessageContaining("months is 0, must be between 1 and 12");
    assertThatThrownBy(() -> new MemberClaims(Money.of(1), 13))
        .isInstanceOf(InvalidPerformanceException.class);
  }
}
