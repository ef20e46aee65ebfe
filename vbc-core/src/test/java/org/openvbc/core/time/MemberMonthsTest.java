package org.openvbc.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.PerMemberPerMonth;
import org.openvbc.core.money.PerYear;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Rounding;
import org.openvbc.core.money.Unrounded;

class MemberMonthsTest {
  private static final PerMemberPerMonth RATE = PerMemberPerMonth.of("900");

  @Test
  void aMonthAndAYearOfCapitation() {
    assertThat(MemberMonths.ofMembers(5_000, 1).times(RATE))
        .isEqualTo(Money.of(4_500_000).unrounded());
    assertThat(MemberMonths.ofMembers(5_000, 12).times(RATE))
        .isEqualTo(Money.of(54_000_000).unrounded());
  }

  @Test
  void monthlyCountsAddUpToTheSameYear() {
    MemberMonths sum = MemberMonths.ZERO;
    for (int count :
        List.of(5000, 5000, 4980, 4980, 4960, 4975, 4990, 5010, 5010, 5020, 5030, 5045)) {
      sum = sum.plus(MemberMonths.of(count));
    }
    assertThat(sum).isEqualTo(MemberMonths.of(60_000)).hasSameHashCodeAs(MemberMonths.of(60_000));
    assertThat(sum.times(RATE)).isEqualTo(Money.of(54_000_000).unrounded());
  }

  @Test
  void aTotalComesToDollarsPerMember() {
    assertThat(
            MemberMonths.ofMembers(8_000, 12)
                .perMember(Money.of(1_510_000).unrounded())
                .rounded(Rounding.CENTS))
        .isEqualTo(PerMemberPerMonth.of("15.73"));
    assertThat(MemberMonths.of(3).perMember(Money.of(-1).unrounded()).isNegative()).isTrue();
  }

  @Test
  void withoutMonthsThereIsNothingPerMember() {
    assertThatThrownBy(() -> MemberMonths.ZERO.perMember(Money.of(5).unrounded()))
        .isInstanceOf(ArithmeticException.class)
        .hasMessage("$5.00 over 0 member months: without months no dollars per member and month");
  }

  @Test
  void twelveMonthsAreOnePersonYear() {
    assertThat(MemberMonths.of(12).personYears()).isEqualTo(PersonYears.of("1"));
    assertThat(MemberMonths.of(1).personYears()).isEqualTo(PersonYears.ofMonths(1));
  }

  @Test
  void monthsAreCountedFromZero() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MemberMonths.of("-0.5"))
        .withMessage("memberMonths -1/2 is negative: months are counted from zero");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MemberMonths.ofMembers(-5, -12))
        .withMessage("-5 members in -12 months: both are counted from zero");
    assertThatIllegalArgumentException().isThrownBy(() -> MemberMonths.ofMembers(-1, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> MemberMonths.ofMembers(0, -1));
    assertThat(MemberMonths.ofMembers(0, 0)).isEqualTo(MemberMonths.ZERO);
    assertThat(MemberMonths.ZERO.isZero()).isTrue();
    assertThat(MemberMonths.of(1).isZero()).isFalse();
  }

  @Test
  void absurdNumbersOfMembersStayExact() {
    assertThat(MemberMonths.ofMembers(Long.MAX_VALUE, 12).personYears().years())
        .isEqualTo(Rate.of(Long.MAX_VALUE, 1));
    Unrounded total = MemberMonths.of(Long.MAX_VALUE).times(RATE);
    assertThatThrownBy(() -> total.rounded(Rounding.CENTS))
        .isInstanceOf(ArithmeticException.class)
        .hasMessageStartingWith("money overflow: ");
  }

  @Test
  void theyReadAsANumber() {
    assertThat(MemberMonths.of("12000.50")).hasToString("12000.5 member months");
    assertThat(MemberMonths.of(100)).hasToString("100 member months");
    assertThat(new MemberMonths(Rate.of(2, 3))).hasToString("0.66667 member months");
    assertThat(MemberMonths.ZERO).hasToString("0 member months");
    assertThat(MemberMonths.of("0.5")).isEqualTo(new MemberMonths(Rate.of(1, 2)));
  }

  @Property(tries = 300)
  void totalAndPerMemberCancelAndAYearIsTwelveMonths(
      @ForAll @IntRange(min = 1, max = 5_000_000) int days, @ForAll int cents) {
    MemberMonths months = new MemberMonths(Rate.of(days, 31));
    PerMemberPerMonth rate = PerMemberPerMonth.of(Money.ofCents(cents));
    Unrounded total = months.times(rate);
    assertThat(months.perMember(total)).isEqualTo(rate);
    PerYear yearly = rate.perYear();
    assertThat(months.personYears().times(yearly)).isEqualTo(total);
    assertThat(months.plus(months).times(rate)).isEqualTo(total.plus(total));
  }
}
