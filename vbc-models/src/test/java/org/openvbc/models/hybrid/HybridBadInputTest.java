package org.openvbc.models.hybrid;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openvbc.models.hybrid.HybridSamples.*;

import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openvbc.core.model.InvalidPerformanceException;
import org.openvbc.core.model.InvalidTermsException;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.PerMemberPerMonth;
import org.openvbc.models.sharedsavings.FeeTreatment;
import org.openvbc.models.sharedsavings.Target;

/** What would pay twice, or does not fit, is refused with field, value, bound and reason. */
class HybridBadInputTest {

  @Test
  void feesBesideTheSavingsAreRefused() {
    assertThatThrownBy(
            () -> contract().withSavings(savings().withFeeTreatment(FeeTreatment.separate())))
        .isInstanceOf(InvalidTermsException.class)
        .hasMessageContainingAll("savings.feeTreatment is separate", "paid twice");
  }

  @Test
  void carveOutAsksForAStatedTotal() {
    assertThatThrownBy(
            () ->
                contract()
                    .withSavings(
                        savings().withTarget(Target.perMember(PerMemberPerMonth.of("400"))))
                    .withEpisodes(EpisodeTreatment.CARVE_OUT))
        .isInstanceOf(InvalidTermsException.class)
        .hasMessageContaining("a stated total where episodes are carved out");
  }

  @Test
  void negativeCapIsRefused() {
    assertThatThrownBy(() -> contract().withIncentiveCap(rate("-0.01")))
        .isInstanceOf(InvalidTermsException.class)
        .hasMessageContaining("incentiveCap is -1%");
  }

  private static Arguments bad(String message, ThrowingCallable call) {
    return Arguments.of(message, call);
  }

  static Stream<Arguments> performances() {
    return Stream.of(
        bad(
            "names is [joint replacement, joint replacement]",
            () ->
                contract()
                    .settle(year().withBundles(joints("1"), joints("2")).withBonuses(List.of()))),
        bad("bundles.claims is $1,620,000.00", () -> contract().settle(year("1619999.99"))),
        bad(
            "cost of care is -$",
            () -> contract().settle(year("1700000").withBundles(joints("-2000000")))),
        bad(
            "bonuses is -$1.00",
            () ->
                contract()
                    .withBonusFunding(BonusFunding.FROM_SAVINGS)
                    .settle(year().withBonuses(bonus("-1")))),
        bad(
            "bundles.target is $1,800,000.00",
            () ->
                contract()
                    .withSavings(savings().withTarget(Target.total(dollars("1799999.99"))))
                    .withEpisodes(EpisodeTreatment.CARVE_OUT)
                    .settle(year())),
        bad(
            "name is blank",
            () -> new BundleResult(" ", new Part(Money.ZERO), Money.ZERO, Money.ZERO)),
        bad(
            "target is -$1.00",
            () -> new BundleResult("A", new Part(Money.ZERO), dollars("-1"), Money.ZERO)),
        bad(
            "claims is -$1.00",
            () -> new BundleResult("A", new Part(Money.ZERO), Money.ZERO, dollars("-1"))),
        bad("name is blank", () -> new BonusResult("", new Part(Money.ZERO))),
        bad("name is blank", () -> new VendorResult("", Money.ZERO, Money.ZERO)),
        bad("fees is -$1.00", () -> new VendorResult("A", dollars("-1"), Money.ZERO)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("performances")
  void badPerformancesAreNamed(String message, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOf(InvalidPerformanceException.class)
        .hasMessageContaining(message);
  }
}
