package org.openvbc.models.consolidation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.time.MonthRange;

/** Contracts and performances that several tests share. */
final class ConsolidationSamples {
  static final String DIABETES = "diabetes";
  static final String JOINTS = "back and joints";
  static final String BEHAVIORAL = "behavioral";
  static final List<String> VENDORS = List.of(DIABETES, JOINTS, BEHAVIORAL);

  private ConsolidationSamples() {}

  static Money dollars(String amount) {
    return Money.of(amount);
  }

  static VendorConsolidation.Builder builder() {
    return VendorConsolidation.builder()
        .name("Navigator")
        .period(MonthRange.ofYear(2025))
        .feesInsideCost(false)
        .firstTranche(FirstTranche.of(Money.of(200_000)))
        .poolShare(Rate.of("0.5"))
        .leadOverride(Rate.of("0.1"));
  }

  /** A lead with three vendors; the employer keeps $200,000 first and shares half of the rest. */
  static VendorConsolidation contract(Deduplication deduplication) {
    return builder()
        .deduplication(deduplication)
        .addVendors(Vendor.of(DIABETES), Vendor.of(JOINTS), Vendor.of(BEHAVIORAL))
        .build();
  }

  static VendorConsolidation contract() {
    return contract(Deduplication.proRata());
  }

  /** Caps on the first two vendors. */
  static VendorConsolidation capped(String first, String second, CappedExcess excess) {
    return contract()
        .withCappedExcess(excess)
        .withVendors(
            Vendor.of(DIABETES).cappedAt(Money.of(first)),
            Vendor.of(JOINTS).cappedAt(Money.of(second)),
            Vendor.of(BEHAVIORAL));
  }

  static <T> Map<String, T> byVendor(T diabetes, T joints, T behavioral) {
    Map<String, T> all = new LinkedHashMap<>();
    all.put(DIABETES, diabetes);
    all.put(JOINTS, joints);
    all.put(BEHAVIORAL, behavioral);
    return all;
  }

  static SavingsClaims claims() {
    return SavingsClaims.inDollars(
        byVendor(Money.of(900_000), Money.of(700_000), Money.of(400_000)));
  }

  static SavingsClaims rates() {
    return SavingsClaims.asRates(
        Money.of(10_000_000), byVendor(Rate.of("0.09"), Rate.of("0.07"), Rate.of("0.04")));
  }

  static ConsolidationPerformance year() {
    return year(claims());
  }

  static ConsolidationPerformance year(SavingsClaims claims) {
    return ConsolidationPerformance.builder()
        .measuredSavings(Money.of(1_200_000))
        .claims(claims)
        .addVendors(
            VendorYear.of(DIABETES, "240000", "0.9"),
            VendorYear.of(JOINTS, "180000", "1"),
            VendorYear.of(BEHAVIORAL, "120000", "0.6"))
        .build();
  }

  static FeesAtRisk failed(String atRisk) {
    return new FeesAtRisk(Money.of(atRisk), Money.of(atRisk));
  }

  /** The lead guarantees 30 % of all fees, two vendors 40 % and 20 % of theirs; all failed. */
  static GuaranteeRefunds failure() {
    return new GuaranteeRefunds(
        failed("162000"), Map.of(DIABETES, failed("96000"), JOINTS, failed("36000")));
  }
}
