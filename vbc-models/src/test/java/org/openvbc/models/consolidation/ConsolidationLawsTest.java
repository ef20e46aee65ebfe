package org.openvbc.models.consolidation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openvbc.models.consolidation.ConsolidationSamples.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.openvbc.core.model.Payment;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.models.consolidation.MemberSavings.Claim;

/** What must hold whatever the figures are. */
class ConsolidationLawsTest {
  /**
   * In cents: fees of 180,000 and the employer's first 200,000, beyond which savings are shared.
   */
  private static final long NOT_SHARED = 38_000_000;

  private static SavingsClaims inDollars(List<Long> cents) {
    return SavingsClaims.inDollars(
        byVendor(
            Money.ofCents(cents.get(0)), Money.ofCents(cents.get(1)), Money.ofCents(cents.get(2))));
  }

  private static ConsolidationPerformance performance(
      long savings, List<Long> claims, List<Integer> quality) {
    return ConsolidationPerformance.builder()
        .measuredSavings(Money.ofCents(savings))
        .claims(inDollars(claims))
        .addVendors(
            new VendorYear(DIABETES, Money.of(90_000), Rate.of(quality.get(0), 100)),
            new VendorYear(JOINTS, Money.of(60_000), Rate.of(quality.get(1), 100)),
            new VendorYear(BEHAVIORAL, Money.of(30_000), Rate.of(quality.get(2), 100)))
        .build();
  }

  @Property(seed = "20260101", tries = 300)
  @StatisticsReport(onFailureOnly = true)
  void creditsNeverPassTheSavingsToTheCent(
      @ForAll @LongRange(min = -1_000_000, max = 100_000_000) long savings,
      @ForAll @Size(3) List<@LongRange(max = 60_000_000) Long> claims) {
    Money measured = Money.ofCents(savings);
    CreditedSavings credits = contract().credit(measured, inDollars(claims));
    Money claimed = Money.ofCents(claims.get(0) + claims.get(1) + claims.get(2));
    assertThat(credits.credited()).isEqualTo(claimed.cappedAt(measured.notBelow(Money.ZERO)));
    for (int i = 0; i < 3; i++) {
      assertThat(credits.byVendor().get(i).credited())
          .isBetween(Money.ZERO, Money.ofCents(claims.get(i)));
    }
    Statistics.label("cut")
        .collect(claimed.isMoreThan(credits.credited()))
        .coverage(
            coverage -> {
              coverage.check(true).percentage(part -> part > 5);
              coverage.check(false).percentage(part -> part > 5);
            });
  }

  @Property(tries = 150)
  void claimsByMemberNeverPassTheSavingsOrTheirOwnClaims(
      @ForAll @Size(8) List<@LongRange(max = 500_000) Long> limits,
      @ForAll @Size(24) List<@LongRange(max = 400_000) Long> claims,
      @ForAll @Size(24) List<@IntRange(min = 1, max = 20) Integer> touches,
      @ForAll @LongRange(max = 4_000_000) long savings,
      @ForAll boolean byTouch) {
    List<MemberSavings> members = new ArrayList<>();
    for (int i = 0; i < limits.size(); i++) {
      List<Claim> each = new ArrayList<>();
      for (int vendor = 0; vendor < 3; vendor++) {
        int at = i * 3 + vendor;
        each.add(
            new Claim(
                VENDORS.get(vendor), Money.ofCents(claims.get(at)), Rate.of(touches.get(at), 1)));
      }
      members.add(new MemberSavings(Money.ofCents(limits.get(i)), Money.ZERO, each));
    }
    CreditedSavings credits =
        contract(
                Deduplication.memberLevel(
                    byTouch ? Deduplication.Weighting.BY_TOUCH : Deduplication.Weighting.EQUAL))
            .credit(Money.ofCents(savings), SavingsClaims.byMember(members));
    Money most =
        Money.ofCents(limits.stream().mapToLong(Long::longValue).sum())
            .cappedAt(Money.ofCents(savings));
    assertThat(credits.credited()).isBetween(Money.ZERO, most);
    credits
        .byVendor()
        .forEach(
            credit ->
                assertThat(
                        credit
                            .claimed()
                            .plus(Money.of("0.01"))
                            .isAtLeast(credit.credited().unrounded()))
                    .isTrue());
  }

  @Property(tries = 100)
  void orderDoesNotChangeWhatAllAreCredited(
      @ForAll @Size(3) List<@IntRange(max = 100) Integer> percent,
      @ForAll @LongRange(max = 900_000_000) long base) {
    SavingsClaims claims =
        SavingsClaims.asRates(
            Money.ofCents(base),
            byVendor(
                Rate.of(percent.get(0), 100),
                Rate.of(percent.get(1), 100),
                Rate.of(percent.get(2), 100)));
    Money plenty = Money.ofCents(base);
    assertThat(
            contract(Deduplication.stacked(DIABETES, JOINTS, BEHAVIORAL))
                .credit(plenty, claims)
                .credited())
        .isEqualTo(
            contract(Deduplication.stacked(BEHAVIORAL, DIABETES, JOINTS))
                .credit(plenty, claims)
                .credited());
  }

  @Property(seed = "20260101", tries = 300)
  @StatisticsReport(onFailureOnly = true)
  void everyDollarOfNetSavingsHasOneOwner(
      @ForAll @LongRange(min = -48_000_000, max = 60_000_000) long more,
      @ForAll @Size(3) List<@LongRange(max = 60_000_000) Long> claims,
      @ForAll @Size(3) List<@IntRange(max = 100) Integer> quality,
      @ForAll @LongRange(max = 12_000_000) long cap,
      @ForAll boolean respread,
      @ForAll boolean toQuality) {
    long savings = NOT_SHARED + more;
    VendorConsolidation terms =
        capped("1", "1", respread ? CappedExcess.RESPREAD : CappedExcess.UNEARNED)
            .withVendors(
                Vendor.of(DIABETES).cappedAt(Money.ofCents(cap)),
                Vendor.of(JOINTS),
                Vendor.of(BEHAVIORAL).cappedAt(Money.ofCents(cap / 2)))
            .withUnearnedTo(toQuality ? UnearnedTo.QUALITY_POOL : UnearnedTo.EMPLOYER);
    ConsolidationPerformance year = performance(savings, claims, quality);
    ConsolidationSettlement settled = terms.settle(year);

    assertThat(
            settled
                .employerNet()
                .plus(settled.leadOverride())
                .plus(settled.earned())
                .plus(settled.toQualityPool()))
        .isEqualTo(settled.netSavings())
        .isEqualTo(Money.ofCents(savings).minus(Money.of(180_000)));
    assertThat(settled.share(DIABETES).earned()).isBetween(Money.ZERO, Money.ofCents(cap));
    assertThat(settled.earned().plus(settled.leadOverride()).plus(settled.unearned()))
        .isEqualTo(settled.pool());
    assertThat(terms.explain(year).settlement()).isEqualTo(settled);
    Statistics.label("shared")
        .collect(settled.pool().isPositive())
        .coverage(
            coverage -> {
              coverage.check(true).percentage(part -> part > 20);
              coverage.check(false).percentage(part -> part > 10);
            });
  }

  /** What each party holds after all payments is what the settlement says it has. */
  @Property(tries = 150)
  void paymentsLeaveEachPartyWithItsOwn(
      @ForAll @LongRange(min = -18_000_000, max = 60_000_000) long more,
      @ForAll @Size(3) List<@LongRange(min = 1, max = 60_000_000) Long> claims,
      @ForAll @LongRange(max = 9_000_000) long leadRefund,
      @ForAll @LongRange(min = -1_000_000, max = 9_000_000) long vendorRefund,
      @ForAll boolean passed) {
    GuaranteeRefunds refunds =
        new GuaranteeRefunds(
            new FeesAtRisk(Money.of(90_000), Money.ofCents(leadRefund)),
            Map.of(JOINTS, new FeesAtRisk(Money.of(90_000), Money.ofCents(vendorRefund))));
    ConsolidationSettlement settled =
        contract()
            .withVendorRefunds(passed ? VendorRefunds.PASSED_THROUGH : VendorRefunds.KEPT_BY_LEAD)
            .settle(
                performance(NOT_SHARED + more, claims, List.of(90, 100, 60))
                    .withGuarantees(refunds));

    assertThat(held("lead", settled))
        .isEqualTo(settled.leadOverride().minus(settled.borneByLead()));
    assertThat(held(JOINTS, settled))
        .isEqualTo(settled.share(JOINTS).earned().minus(Money.ofCents(vendorRefund)));
    assertThat(held("employer", settled)).isEqualTo(settled.netPayment().negated());
    assertThat(settled.refundToEmployer()).isGreaterThanOrEqualTo(Money.ofCents(leadRefund));
    assertThat(settled.borneByLead().isNegative() && passed).isFalse();
  }

  private static Money held(String party, ConsolidationSettlement settled) {
    Money held = Money.ZERO;
    for (Payment payment : settled.payments()) {
      held = payment.to().equals(party) ? held.plus(payment.amount()) : held;
      held = payment.from().equals(party) ? held.minus(payment.amount()) : held;
    }
    return held;
  }

  @Property(tries = 100)
  void moreQualityNeverEarnsAVendorLess(
      @ForAll @LongRange(min = 40_000_000, max = 90_000_000) long savings,
      @ForAll @Size(3) List<@LongRange(min = 1, max = 60_000_000) Long> claims,
      @ForAll @IntRange(max = 99) int quality) {
    assertThat(
            contract()
                .settle(performance(savings, claims, List.of(quality + 1, 100, 60)))
                .share(DIABETES)
                .earned())
        .isGreaterThanOrEqualTo(
            contract()
                .settle(performance(savings, claims, List.of(quality, 100, 60)))
                .share(DIABETES)
                .earned());
  }
}
