package org.openvbc.models.consolidation;

import static org.openvbc.models.consolidation.ConsolidationStep.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Rounding;
import org.openvbc.core.money.Split;
import org.openvbc.core.money.Unrounded;
import org.openvbc.core.worksheet.Worksheet;

/** The waterfall of measured savings and the pass-through of refunds, in the contract's order. */
final class ConsolidationRule {
  private final VendorConsolidation terms;
  private final CreditRule credits;

  /** The pool and who has it. */
  private record Pool(Money whole, Money lead) {
    static final Pool NONE = new Pool(Money.ZERO, Money.ZERO);

    Money vendors() {
      return whole.minus(lead);
    }
  }

  /** Refunds of fees at risk. */
  private record Refunds(Money ofVendors, Money toEmployer) {
    Money borneByLead() {
      return toEmployer.minus(ofVendors);
    }
  }

  ConsolidationRule(VendorConsolidation terms) {
    this.terms = terms;
    credits =
        new CreditRule(terms.vendors().stream().map(Vendor::name).toList(), terms.deduplication());
  }

  CreditedSavings credit(Money measured, SavingsClaims claims, Worksheet sheet) {
    return credits.credit(measured, claims, sheet);
  }

  ConsolidationSettlement settle(ConsolidationPerformance performance, Worksheet sheet) {
    CreditedSavings credited = credit(performance.measuredSavings(), performance.claims(), sheet);
    Money net = netSavings(performance, sheet);
    Pool pool = net.isPositive() ? pool(net, performance, sheet) : Pool.NONE;
    // Without net savings there is no waterfall to show.
    Worksheet shown = net.isPositive() ? sheet : Worksheet.none();
    List<VendorShare> shares = shares(pool.vendors(), credited, performance, shown);
    Money earned = shares.stream().map(VendorShare::earned).reduce(Money.ZERO, Money::plus);
    Money unearned = shown.line(UNEARNED, pool.vendors().minus(earned));
    Money toQuality =
        shown.line(
            QUALITY_POOL, terms.unearnedTo() == UnearnedTo.QUALITY_POOL ? unearned : Money.ZERO);
    Money employer =
        sheet.line(EMPLOYER_NET, net.minus(pool.lead()).minus(earned).minus(toQuality));
    Refunds refunds = refunds(performance, shares, sheet);
    Money payment = sheet.line(PAYMENT, pool.lead().plus(earned).minus(refunds.toEmployer()));
    return new ConsolidationSettlement(
        terms,
        performance,
        ConsolidationOutcomes.of(net, pool.whole(), payment),
        credited,
        net,
        pool.whole(),
        pool.lead(),
        shares,
        unearned,
        toQuality,
        employer,
        refunds.toEmployer(),
        refunds.borneByLead());
  }

  private Money netSavings(ConsolidationPerformance performance, Worksheet sheet) {
    Money fees = sheet.line(FEES, terms.feesInsideCost() ? Money.ZERO : feesOf(performance));
    return sheet.line(NET_SAVINGS, performance.measuredSavings().minus(fees));
  }

  private static Money feesOf(ConsolidationPerformance performance) {
    return performance.vendors().stream()
        .map(VendorYear::fees)
        .reduce(performance.leadFees(), Money::plus);
  }

  private Pool pool(Money net, ConsolidationPerformance performance, Worksheet sheet) {
    Unrounded first = sheet.line(FIRST_TRANCHE, firstTranche(performance));
    Unrounded toShare = sheet.line(TO_SHARE, net.unrounded().minus(first).notBelow(Unrounded.ZERO));
    Money whole = sheet.line(POOL, toShare.times(terms.poolShare()).rounded(Rounding.CENTS));
    Money lead =
        sheet.line(LEAD_OVERRIDE, whole.times(terms.leadOverride()).rounded(Rounding.CENTS));
    sheet.line(VENDOR_POOL, whole.minus(lead));
    return new Pool(whole, lead);
  }

  private Unrounded firstTranche(ConsolidationPerformance performance) {
    return terms.firstTranche() instanceof FirstTranche.OfTarget ofTarget
        ? performance.costTarget().orElseThrow().times(ofTarget.rate())
        : ((FirstTranche.Fixed) terms.firstTranche()).amount().unrounded();
  }

  private List<VendorShare> shares(
      Money pool, CreditedSavings credited, ConsolidationPerformance performance, Worksheet sheet) {
    List<Money> parts = byCredit(pool, credited);
    List<Rate> factors = new ArrayList<>();
    List<Money> before = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      Worksheet own = sheet.of(terms.vendors().get(i).name());
      factors.add(yearOf(terms.vendors().get(i), performance).qualityFactor());
      own.line(VENDOR_PART, parts.get(i));
      own.line(QUALITY_FACTOR, factors.get(i));
      before.add(
          own.line(EARNED_BEFORE_CAP, parts.get(i).times(factors.get(i)).rounded(Rounding.CENTS)));
    }
    List<Money> earned = capped(before);
    List<VendorShare> shares = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      Vendor vendor = terms.vendors().get(i);
      Worksheet own = sheet.of(vendor.name());
      vendor.cap().ifPresent(cap -> own.line(CAP, cap));
      own.line(EARNED, earned.get(i));
      shares.add(
          new VendorShare(
              vendor.name(),
              credited.byVendor().get(i).credited(),
              parts.get(i),
              factors.get(i),
              before.get(i),
              earned.get(i),
              refundOf(vendor, performance)));
    }
    return shares;
  }

  /** The vendors' pool by credits; where nobody is credited, nobody has a part of it. */
  private static List<Money> byCredit(Money pool, CreditedSavings credited) {
    List<Rate> weights =
        credited.byVendor().stream()
            .map(credit -> Rate.of(credit.credited(), Money.of(1)))
            .toList();
    return credited.credited().isZero()
        ? weights.stream().map(none -> Money.ZERO).toList()
        : Split.toCents(pool, weights);
  }

  private static VendorYear yearOf(Vendor vendor, ConsolidationPerformance performance) {
    return performance.vendors().stream()
        .filter(year -> year.vendor().equals(vendor.name()))
        .findFirst()
        .orElseThrow();
  }

  /** What caps leave, and where the contract says so, what they cut off spread over the others. */
  private List<Money> capped(List<Money> before) {
    List<Money> earned = new ArrayList<>(before);
    Money excess = cutAtCaps(earned);
    while (excess.isPositive() && terms.cappedExcess().equals(Optional.of(CappedExcess.RESPREAD))) {
      List<Rate> weights = new ArrayList<>();
      boolean anyoneIsOpen = false;
      for (int i = 0; i < earned.size(); i++) {
        boolean open = isBelowCap(i, earned.get(i)) && before.get(i).isPositive();
        weights.add(open ? Rate.of(before.get(i), Money.of(1)) : Rate.ZERO);
        anyoneIsOpen |= open;
      }
      if (!anyoneIsOpen) {
        break;
      }
      List<Money> more = Split.toCents(excess, weights);
      for (int i = 0; i < earned.size(); i++) {
        earned.set(i, earned.get(i).plus(more.get(i)));
      }
      excess = cutAtCaps(earned);
    }
    return earned;
  }

  /** Cuts what is above a cap, and says how much that was. */
  private Money cutAtCaps(List<Money> earned) {
    Money excess = Money.ZERO;
    for (int i = 0; i < earned.size(); i++) {
      Money kept = earned.get(i).cappedAt(terms.vendors().get(i).cap().orElse(earned.get(i)));
      excess = excess.plus(earned.get(i).minus(kept));
      earned.set(i, kept);
    }
    return excess;
  }

  private boolean isBelowCap(int vendor, Money earned) {
    return terms.vendors().get(vendor).cap().map(cap -> cap.isMoreThan(earned)).orElse(true);
  }

  private Refunds refunds(
      ConsolidationPerformance performance, List<VendorShare> shares, Worksheet sheet) {
    if (performance.guarantees().isEmpty()) {
      return new Refunds(Money.ZERO, Money.ZERO);
    }
    shares.forEach(share -> sheet.of(share.vendor()).line(VENDOR_REFUND, share.refund()));
    Money ofVendors =
        sheet.line(
            VENDOR_REFUNDS,
            shares.stream().map(VendorShare::refund).reduce(Money.ZERO, Money::plus));
    Money ofLead = sheet.line(LEAD_REFUND, performance.guarantees().get().lead().refund());
    Money toEmployer =
        sheet.line(
            PASSED_THROUGH,
            terms.vendorRefunds() == VendorRefunds.PASSED_THROUGH
                ? ofLead.notBelow(ofVendors)
                : ofLead);
    Refunds refunds = new Refunds(ofVendors, toEmployer);
    sheet.line(LEAD_RETAINED, refunds.borneByLead());
    return refunds;
  }

  private static Money refundOf(Vendor vendor, ConsolidationPerformance performance) {
    return performance
        .guarantees()
        .map(refunds -> refunds.of(vendor.name()).refund())
        .orElse(Money.ZERO);
  }
}
