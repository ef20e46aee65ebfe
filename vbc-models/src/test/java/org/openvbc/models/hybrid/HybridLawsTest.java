package org.openvbc.models.hybrid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openvbc.models.hybrid.HybridSamples.*;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Rounding;
import org.openvbc.core.money.Unrounded;
import org.openvbc.models.sharedsavings.FeeTreatment;

/** What must hold whatever the figures are. */
class HybridLawsTest {

  private static HybridPerformance of(long claims, long bundle, long bonus, long refund) {
    return HybridPerformance.builder()
        .costOfCare(claims(Money.ofCents(claims)))
        .addBundles(
            new BundleResult(
                "joints", new Part(Money.ofCents(bundle)), dollars("1800000"), dollars("1620000")))
        .addBonuses(new BonusResult("bonus", new Part(Money.ofCents(bonus))))
        .addVendors(new VendorResult("vendor", dollars("150000"), Money.ofCents(refund)))
        .build();
  }

  private static Hybrid with(
      boolean carved, boolean inside, boolean offset, boolean losses, int capPerMille) {
    FeeTreatment fees = offset ? FeeTreatment.offset(rate("0.5")) : FeeTreatment.costOfCare();
    return contract()
        .withSavings((losses ? twoSided() : savings()).withFeeTreatment(fees))
        .withEpisodes(carved ? EpisodeTreatment.CARVE_OUT : EpisodeTreatment.SETTLED_COST)
        .withBonusFunding(inside ? BonusFunding.FROM_SAVINGS : BonusFunding.OUTSIDE)
        .withIncentiveCap(
            capPerMille > 40 ? Optional.empty() : Optional.of(Rate.of(capPerMille, 1_000)));
  }

  /** Nothing is paid twice: target less claims is what the payer keeps and all that it paid. */
  @Property(seed = "20260101", tries = 500)
  @StatisticsReport(onFailureOnly = true)
  void targetLessClaimsIsWhatIsKeptAndPaid(
      @ForAll @LongRange(min = 4_600_000_000L, max = 5_100_000_000L) long claims,
      @ForAll @LongRange(min = -20_000_000L, max = 20_000_000L) long bundle,
      @ForAll @LongRange(max = 40_000_000L) long bonus,
      @ForAll @LongRange(min = -2_000_000L, max = 15_000_000L) long refund,
      @ForAll boolean carved,
      @ForAll boolean inside,
      @ForAll boolean offset,
      @ForAll boolean losses,
      @ForAll @IntRange(max = 80) int cap) {
    Hybrid terms = with(carved, inside, offset, losses, cap);
    HybridPerformance year = of(claims, bundle, bonus, refund);
    HybridSettlement settled = terms.settle(year);
    Unrounded paid = settled.paidToProvider().plus(settled.paidToVendors()).unrounded();

    assertThat(settled.target()).isEqualTo(dollars("50000000").unrounded());
    assertThat(settled.claims()).isEqualTo(Money.ofCents(claims).unrounded());
    assertThat(settled.target().minus(settled.claims())).isEqualTo(settled.payerNet().plus(paid));
    assertThat(settled.netPayment()).isEqualTo(settled.incentives());
    assertThat(terms.explain(year).settlement()).isEqualTo(settled);
    terms
        .incentiveCap()
        .ifPresent(
            rate ->
                assertThat(
                        settled
                            .target()
                            .times(rate)
                            .rounded(Rounding.CENTS)
                            .isAtLeast(
                                settled
                                    .incentives()
                                    .minus(
                                        settled
                                            .bundles()
                                            .cappedAt(Money.ZERO)
                                            .plus(settled.savings().cappedAt(Money.ZERO)))))
                    .isTrue());
    boolean isFloored = !losses && settled.incentives().isPositive();
    if (isFloored && settled.bundles().isPositive()) {
      assertThat(settled.payerNet().signum()).isNotNegative();
    }
    Statistics.label("cut")
        .collect(settled.cut().isPositive())
        .coverage(
            coverage -> {
              coverage.check(true).percentage(part -> part > 10);
              coverage.check(false).percentage(part -> part > 10);
            });
  }

  /** Paid apart, the provider never has less than paid together. */
  @Property(tries = 200)
  void partsPaidApartNeverPayLess(
      @ForAll @LongRange(min = 4_600_000_000L, max = 4_950_000_000L) long claims,
      @ForAll @LongRange(max = 20_000_000L) long bundle,
      @ForAll @LongRange(max = 40_000_000L) long bonus) {
    HybridPerformance year = of(claims, bundle, bonus, 0).withVendors(List.of());
    assertThat(contract().doublePayment(year).isNegative()).isFalse();
  }
}
