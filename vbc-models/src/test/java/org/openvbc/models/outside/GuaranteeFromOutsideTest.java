package org.openvbc.models.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openvbc.core.clause.Schedule;
import org.openvbc.core.clause.Unscored;
import org.openvbc.core.model.Payment;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.PerEmployeePerMonth;
import org.openvbc.core.money.Rate;
import org.openvbc.core.time.MonthRange;
import org.openvbc.models.consolidation.ConsolidationPerformance;
import org.openvbc.models.consolidation.ConsolidationSettlement;
import org.openvbc.models.consolidation.CreditedSavings;
import org.openvbc.models.consolidation.Deduplication;
import org.openvbc.models.consolidation.FeesAtRisk;
import org.openvbc.models.consolidation.FirstTranche;
import org.openvbc.models.consolidation.GuaranteeRefunds;
import org.openvbc.models.consolidation.SavingsClaims;
import org.openvbc.models.consolidation.Vendor;
import org.openvbc.models.consolidation.VendorConsolidation;
import org.openvbc.models.consolidation.VendorYear;
import org.openvbc.models.guarantee.FeeCollection;
import org.openvbc.models.guarantee.FeeCounts;
import org.openvbc.models.guarantee.FeeSchedule;
import org.openvbc.models.guarantee.GuaranteeMetric;
import org.openvbc.models.guarantee.GuaranteePerformance;
import org.openvbc.models.guarantee.GuaranteeSettlement;
import org.openvbc.models.guarantee.Invoices;
import org.openvbc.models.guarantee.MetricResult;
import org.openvbc.models.guarantee.ReturnOnFees;
import org.openvbc.models.guarantee.SavingsMethod;
import org.openvbc.models.guarantee.VendorGuarantee;

/** What a user of the jars writes: credit savings, settle a vendor's guarantee by them, share. */
class GuaranteeFromOutsideTest {
  private static final MonthRange YEAR = MonthRange.ofYear(2025);
  private static final SavingsMethod METHOD = SavingsMethod.MATCHED_CONTROL;

  @Test
  void vendorProvesItsReturnByWhatItIsCreditedWith() {
    VendorConsolidation lead =
        VendorConsolidation.builder()
            .name("Navigator")
            .period(YEAR)
            .addVendors(Vendor.of("coach"), Vendor.of("clinic"))
            .deduplication(Deduplication.proRata())
            .feesInsideCost(false)
            .firstTranche(FirstTranche.none())
            .poolShare(Rate.ofPercent("50"))
            .leadOverride(Rate.ofPercent("10"))
            .build();
    SavingsClaims claims =
        SavingsClaims.inDollars(Map.of("coach", Money.of(300_000), "clinic", Money.of(100_000)));
    CreditedSavings credits = lead.credit(Money.of(200_000), claims);
    assertThat(credits.of("coach")).isEqualTo(Money.of(150_000));

    GuaranteeSettlement coach = coach(credits.of("coach"));
    // Fees of 120,000 ask for 180,000 of savings: 150,000 earn five sixths of 24,000 at risk.
    assertThat(coach.refund()).isEqualTo(Money.of(4_000));
    assertThat(coach(Money.of(300_000)).refund()).isEqualTo(Money.ZERO);

    ConsolidationSettlement settled =
        lead.settle(
            ConsolidationPerformance.builder()
                .measuredSavings(Money.of(200_000))
                .claims(claims)
                .addVendors(
                    new VendorYear("coach", coach.fees(), Rate.ONE),
                    VendorYear.of("clinic", "20000", "1"))
                .guarantees(
                    new GuaranteeRefunds(
                        new FeesAtRisk(Money.of(10_000), Money.of(3_000)),
                        Map.of("coach", FeesAtRisk.of(coach))))
                .build());
    assertThat(settled.payments())
        .isEqualTo(
            List.of(
                new Payment("employer", "lead", Money.of(26_000)),
                new Payment("lead", "coach", Money.of(16_250)),
                new Payment("lead", "clinic", Money.of(6_750))));
  }

  private static GuaranteeSettlement coach(Money savings) {
    return VendorGuarantee.builder()
        .name("Coach")
        .period(YEAR)
        .fee(FeeSchedule.of(PerEmployeePerMonth.of("10")))
        .feesAtRisk(Rate.ofPercent("40"))
        .addMetrics(
            GuaranteeMetric.engagement("engaged", "0.5", Schedule.atLeast(Rate.of("0.2")), 30),
            GuaranteeMetric.of("return", "0.5", ReturnOnFees.proportional("1.5", METHOD)))
        .unscored(Unscored.reallocated())
        .collection(FeeCollection.CLAWBACK)
        .build()
        .settle(
            GuaranteePerformance.builder()
                .counts(
                    FeeCounts.ofEmployees(
                        YEAR, 1_000, 1_000, 1_000, 1_000, 1_000, 1_000, 1_000, 1_000, 1_000, 1_000,
                        1_000, 1_000))
                .invoices(Invoices.stated(Money.of(120_000)))
                .putResults("engaged", MetricResult.Share.of(200, 1_000))
                .putResults("return", MetricResult.Savings.of(savings, METHOD))
                .build());
  }
}
