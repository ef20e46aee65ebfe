package org.openvbc.core.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.Test;
import org.openvbc.core.time.MemberMonths;

@Domain(Amounts.class)
@Domain(DomainContext.Global.class)
class PerMemberPerMonthTest {
  @Test
  void aMonthlyAmountSaysThatItIsOne() {
    assertThat(PerMemberPerMonth.of("900")).hasToString("$900.00 PMPM");
    assertThat(PerMemberPerMonth.of("1").times(Rate.of(1, 3))).hasToString("~$0.333333 PMPM");
    assertThat(PerMemberPerMonth.of("5")).isEqualTo(PerMemberPerMonth.of(Money.of(5)));
    assertThat(PerMemberPerMonth.of("5")).hasSameHashCodeAs(PerMemberPerMonth.of("5.00"));
    assertThat(PerMemberPerMonth.of("0")).isEqualTo(PerMemberPerMonth.ZERO);
  }

  @Test
  void aYearlyAmountIsNotTakenForAMonthlyOne() {
    PerMemberPerMonth monthly = PerYear.of("12000").perMonth();
    assertThat(monthly).isEqualTo(PerMemberPerMonth.of("1000"));
    assertThat(MemberMonths.ofMembers(100_000, 12).times(monthly))
        .isEqualTo(Money.of(1_200_000_000).unrounded());
    assertThat(monthly.perYear()).isEqualTo(PerYear.of("12000"));
    assertThat(PerYear.of("100").perMonth()).hasToString("~$8.333333 PMPM");
    assertThat(PerYear.of("100").perMonth().perYear()).isEqualTo(PerYear.of("100"));
  }

  @Test
  void aBlendOfRatesIsExact() {
    PerMemberPerMonth blend =
        PerMemberPerMonth.of("812.40")
            .times(Rate.of("0.1"))
            .plus(PerMemberPerMonth.of("846.10").times(Rate.of("0.3")))
            .plus(PerMemberPerMonth.of("879.55").times(Rate.of("0.6")));
    assertThat(blend).isEqualTo(PerMemberPerMonth.of("862.80"));
    assertThat(blend.minus(PerMemberPerMonth.of("900"))).hasToString("-$37.20 PMPM");
  }

  @Test
  void aProductOfQuotientsIsRoundedOnceWhereItIsPublished() {
    PerMemberPerMonth rate =
        PerMemberPerMonth.of("288.759").times(Rate.of("1.05").dividedBy(Rate.of("1.01")));
    assertThat(rate).isEqualTo(PerMemberPerMonth.of("300.195"));
    assertThat(rate.rounded(Rounding.CENTS)).isEqualTo(PerMemberPerMonth.of("300.20"));
    assertThat(rate.rounded(Rounding.CENTS.withMode(RoundingMode.DOWN)))
        .isEqualTo(PerMemberPerMonth.of("300.19"));
  }

  @Test
  void onlyBelowZeroIsNegative() {
    assertThat(PerMemberPerMonth.of("-0.000001").isNegative()).isTrue();
    assertThat(PerMemberPerMonth.ZERO.isNegative()).isFalse();
    assertThat(PerMemberPerMonth.of("0.01").isNegative()).isFalse();
    assertThat(PerEmployeePerMonth.of("-0.000001").isNegative()).isTrue();
    assertThat(PerEmployeePerMonth.of("0").isNegative()).isFalse();
    assertThat(PerEmployeePerMonth.of("0.01").isNegative()).isFalse();
  }

  @Test
  void dollarsPerEmployeeSayThatTheyAre() {
    assertThat(PerEmployeePerMonth.of("485")).hasToString("$485.00 PEPM");
    assertThat(PerEmployeePerMonth.of("4.50")).isEqualTo(PerEmployeePerMonth.of(Money.of("4.5")));
    assertThat(PerEmployeePerMonth.of("4.50")).hasSameHashCodeAs(PerEmployeePerMonth.of("4.5"));
  }

  @Test
  void aBadAmountIsNamed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PerMemberPerMonth.of("1,000"))
        .withMessage("\"1,000\" is not an amount in dollars such as 1234.56");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PerEmployeePerMonth.of("$5"))
        .withMessage("\"$5\" is not an amount in dollars such as 1234.56");
  }

  @Property(tries = 300)
  void sumsCancelAndFactorsDistribute(@ForAll Money one, @ForAll Money other, @ForAll Rate factor) {
    PerMemberPerMonth a = PerMemberPerMonth.of(one);
    PerMemberPerMonth b = PerMemberPerMonth.of(other);
    assertThat(a.plus(b).minus(b)).isEqualTo(a);
    assertThat(a.plus(b).times(factor)).isEqualTo(a.times(factor).plus(b.times(factor)));
    assertThat(a.times(factor).perYear().perMonth()).isEqualTo(a.times(factor));
  }

  @Property(tries = 300)
  void theRateOfTwoAmountsTimesTheWholeIsThePart(@ForAll Unrounded part, @ForAll Unrounded whole) {
    if (whole.signum() != 0) {
      assertThat(whole.times(Rate.of(part, whole))).isEqualTo(part);
    }
  }

  @Test
  void dollarsPerEmployeeAreDividedAmongMembersByTheRatio() {
    assertThat(PerEmployeePerMonth.of("6").perMember(Rate.of("2.4")))
        .isEqualTo(PerMemberPerMonth.of("2.50"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PerEmployeePerMonth.of("6").perMember(Rate.ZERO))
        .withMessageContaining("membersPerEmployee 0/1 is not above 0");
  }
}
