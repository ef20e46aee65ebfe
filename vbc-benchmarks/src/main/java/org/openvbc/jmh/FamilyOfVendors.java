package org.openvbc.jmh;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.openvbc.core.clause.Schedule;
import org.openvbc.core.clause.Unscored;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.PerEmployeePerMonth;
import org.openvbc.core.money.Rate;
import org.openvbc.models.consolidation.CappedExcess;
import org.openvbc.models.consolidation.ConsolidationPerformance;
import org.openvbc.models.consolidation.Deduplication;
import org.openvbc.models.consolidation.FirstTranche;
import org.openvbc.models.consolidation.MemberSavings;
import org.openvbc.models.consolidation.SavingsClaims;
import org.openvbc.models.consolidation.Vendor;
import org.openvbc.models.consolidation.VendorConsolidation;
import org.openvbc.models.consolidation.VendorYear;
import org.openvbc.models.guarantee.FeeCollection;
import org.openvbc.models.guarantee.FeeCounts;
import org.openvbc.models.guarantee.FeeSchedule;
import org.openvbc.models.guarantee.GuaranteeMetric;
import org.openvbc.models.guarantee.GuaranteePerformance;
import org.openvbc.models.guarantee.Invoices;
import org.openvbc.models.guarantee.MetricResult;
import org.openvbc.models.guarantee.MissingFollowUp;
import org.openvbc.models.guarantee.ReturnOnFees;
import org.openvbc.models.guarantee.SavingsMethod;
import org.openvbc.models.guarantee.VendorGuarantee;
import org.openvbc.models.hybrid.BonusFunding;
import org.openvbc.models.hybrid.BonusResult;
import org.openvbc.models.hybrid.BundleResult;
import org.openvbc.models.hybrid.EpisodeTreatment;
import org.openvbc.models.hybrid.Hybrid;
import org.openvbc.models.hybrid.HybridPerformance;
import org.openvbc.models.hybrid.VendorResult;

/** Vendors of an employer, a lead over several of them, and contracts that join other contracts. */
final class FamilyOfVendors {
  private static final SavingsMethod METHOD = SavingsMethod.DIFFERENCE_IN_DIFFERENCES;
  private static final String ENGAGED = "engaged";
  private static final String CONTROLLED = "controlled";
  private static final String PROMOTED = "promoted";
  private static final String RETURNED = "returned";
  private static final List<String> VENDORS = List.of("diabetes", "joints", "mind");
  private static final VendorGuarantee GUARANTEE = atRisk();

  private FamilyOfVendors() {}

  // ---------------------------------------------------------------- guarantees

  /** Four guarantees on fees, cohorts large and too small; a fifth of contracts with fees alone. */
  static FamilyPanel<GuaranteePerformance> guarantee() {
    FamilyPanel.Terms<GuaranteePerformance> atRisk =
        new FamilyPanel.Terms<>(GUARANTEE, draw -> vendorYear(draw).build());
    FamilyPanel.Terms<GuaranteePerformance> feesAlone =
        new FamilyPanel.Terms<>(fees(Rate.ZERO).build(), draw -> invoiced(draw).build());
    return FamilyPanel.drawn(List.of(atRisk, atRisk, atRisk, atRisk, feesAlone));
  }

  private static VendorGuarantee.Builder fees(Rate atRisk) {
    return VendorGuarantee.builder()
        .name("Programme")
        .period(FamilyOfSharedSavings.YEAR)
        .fee(FeeSchedule.of(PerEmployeePerMonth.of("7.25")))
        .collection(FeeCollection.CLAWBACK)
        .feesAtRisk(atRisk);
  }

  private static VendorGuarantee atRisk() {
    return fees(Rate.of("0.5"))
        .addMetrics(
            GuaranteeMetric.engagement(
                ENGAGED, "0.25", Schedule.linear(Rate.of("0.15"), Rate.of("0.35")), 30),
            GuaranteeMetric.clinicalRate(
                CONTROLLED, "0.25", Schedule.atLeast(Rate.of("0.6")), 30, MissingFollowUp.EXCLUDE),
            GuaranteeMetric.netPromoterScore(
                PROMOTED,
                "0.15",
                Schedule.steps(Schedule.Point.of("20", "0.5"), Schedule.Point.of("50", "1")),
                40),
            GuaranteeMetric.of(RETURNED, "0.35", ReturnOnFees.proportional("1.6", METHOD)))
        .unscored(Unscored.reallocated())
        .build();
  }

  private static GuaranteePerformance.Builder vendorYear(Draw draw) {
    long cohort = draw.isOneOf(8) ? draw.count(1, 30) : draw.count(30, 2_000);
    return invoiced(draw)
        .putResults(ENGAGED, MetricResult.Share.of(cohort * draw.count(5, 45) / 100, cohort))
        .putResults(CONTROLLED, MetricResult.FollowUp.of(cohort * draw.count(40, 80) / 100, cohort))
        .putResults(
            PROMOTED,
            new MetricResult.NetPromoter(draw.count(10, 200), draw.count(5, 90), draw.count(0, 60)))
        .putResults(RETURNED, MetricResult.Savings.of(draw.dollars(20_000, 600_000), METHOD));
  }

  /** Twelve months of employees; half of the invoices are of estimates, half a stated sum. */
  private static GuaranteePerformance.Builder invoiced(Draw draw) {
    long size = draw.count(500, 6_000);
    return GuaranteePerformance.builder()
        .counts(employees(size, draw))
        .invoices(
            draw.isOneOf(50)
                ? Invoices.ofCounts(employees(size, draw))
                : Invoices.stated(draw.dollars(10_000, 400_000)));
  }

  private static FeeCounts employees(long size, Draw draw) {
    long[] months = LongStream.range(0, 12).map(i -> size + draw.count(-60, 61)).toArray();
    return FeeCounts.ofEmployees(FamilyOfSharedSavings.YEAR, months);
  }

  // ---------------------------------------------------------------- consolidation

  /** Three vendors: claims reduced together, one after the other, member by member. */
  static FamilyPanel<ConsolidationPerformance> consolidation() {
    return FamilyPanel.drawn(
        List.of(
            lead(Deduplication.proRata(), draw -> SavingsClaims.inDollars(claimed(draw))),
            lead(
                Deduplication.stacked(VENDORS.toArray(String[]::new)), FamilyOfVendors::claimRates),
            lead(
                Deduplication.memberLevel(Deduplication.Weighting.EQUAL),
                FamilyOfVendors::claimsByMember)));
  }

  private static FamilyPanel.Terms<ConsolidationPerformance> lead(
      Deduplication deduplication, Function<Draw, SavingsClaims> claims) {
    VendorConsolidation contract =
        VendorConsolidation.builder()
            .name("Lead")
            .period(FamilyOfSharedSavings.YEAR)
            .feesInsideCost(false)
            .firstTranche(FirstTranche.of(Money.of(150_000)))
            .poolShare(Rate.of("0.45"))
            .leadOverride(Rate.of("0.12"))
            .deduplication(deduplication)
            .cappedExcess(CappedExcess.RESPREAD)
            .addVendors(
                Vendor.of(VENDORS.get(0)).cappedAt(Money.of(140_000)),
                Vendor.of(VENDORS.get(1)),
                Vendor.of(VENDORS.get(2)))
            .build();
    return new FamilyPanel.Terms<>(contract, draw -> measured(claims.apply(draw), draw));
  }

  private static ConsolidationPerformance measured(SavingsClaims claims, Draw draw) {
    ConsolidationPerformance.Builder year =
        ConsolidationPerformance.builder()
            .measuredSavings(draw.dollars(-200_000, 2_500_000))
            .claims(claims);
    for (String vendor : VENDORS) {
      year.addVendors(new VendorYear(vendor, draw.dollars(80_000, 300_000), draw.share()));
    }
    return year.build();
  }

  private static Map<String, Money> claimed(Draw draw) {
    Map<String, Money> claims = new LinkedHashMap<>();
    VENDORS.forEach(vendor -> claims.put(vendor, draw.dollars(0, 1_200_000)));
    return claims;
  }

  private static SavingsClaims claimRates(Draw draw) {
    Map<String, Rate> rates = new LinkedHashMap<>();
    VENDORS.forEach(vendor -> rates.put(vendor, draw.fraction(0, 120, 1_000)));
    return SavingsClaims.asRates(draw.dollars(6_000_000, 20_000_000), rates);
  }

  private static SavingsClaims claimsByMember(Draw draw) {
    List<MemberSavings> members = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      Money expected = draw.dollars(5_000, 60_000);
      List<MemberSavings.Claim> claims =
          VENDORS.subList(0, (int) draw.count(1, 4)).stream()
              .map(vendor -> MemberSavings.Claim.of(vendor, draw.around(expected, 0, 60)))
              .toList();
      members.add(new MemberSavings(expected, draw.around(expected, 30, 110), claims));
    }
    return SavingsClaims.byMember(members);
  }

  // ---------------------------------------------------------------- hybrids

  /** Shared savings with a bundle, a bonus and a vendor, each settled by its own contract. */
  static FamilyPanel<HybridPerformance> hybrid() {
    Hybrid outside =
        Hybrid.builder()
            .savings(FamilyOfSharedSavings.savingsOnly())
            .bonusFunding(BonusFunding.OUTSIDE)
            .usesOneQualityScore(true)
            .payerFloor(true)
            .build();
    Hybrid fromSavings =
        outside
            .withBonusFunding(BonusFunding.FROM_SAVINGS)
            .withEpisodes(EpisodeTreatment.CARVE_OUT)
            .withIncentiveCap(Rate.of("0.03"));
    return FamilyPanel.drawn(
        FamilyPanel.Terms.each(List.of(outside, fromSavings), (contract, draw) -> joined(draw)));
  }

  private static HybridPerformance joined(Draw draw) {
    return HybridPerformance.builder()
        .costOfCare(FamilyOfSharedSavings.year(draw))
        .addBundles(BundleResult.of(FamilyOfBundles.settled(draw)))
        .addBonuses(new BonusResult("quality", FamilyOfPerformance.settled(draw)))
        .addVendors(VendorResult.of(GUARANTEE.settle(vendorYear(draw).build())))
        .build();
  }
}
