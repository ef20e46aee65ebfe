package org.openvbc.models.hybrid;

import static org.openvbc.models.hybrid.HybridStep.*;

import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rounding;
import org.openvbc.core.money.Unrounded;
import org.openvbc.core.worksheet.Worksheet;
import org.openvbc.models.sharedsavings.ClaimCosts;
import org.openvbc.models.sharedsavings.FeeTreatment;
import org.openvbc.models.sharedsavings.SharedSavings;
import org.openvbc.models.sharedsavings.SharedSavingsPerformance;
import org.openvbc.models.sharedsavings.SharedSavingsSettlement;
import org.openvbc.models.sharedsavings.Target;

/** The settlement of a hybrid contract in its order. */
final class HybridRule {
  private final Hybrid terms;

  HybridRule(Hybrid terms) {
    this.terms = terms;
  }

  /** Incentives by where they come from, each before what the cap and the floor take. */
  private record Incentives(Money savings, Money bonuses, Money bundles) {
    /** What is owed is no incentive. */
    Money total() {
      return positive(savings).plus(positive(bonuses)).plus(positive(bundles));
    }

    /** Shared savings give first, then bonuses, then bundles. */
    Incentives cutBy(Money cut) {
      Money ofSavings = cut.cappedAt(positive(savings));
      Money ofBonuses = cut.minus(ofSavings).cappedAt(positive(bonuses));
      Money ofBundles = cut.minus(ofSavings).minus(ofBonuses);
      return new Incentives(
          savings.minus(ofSavings), bonuses.minus(ofBonuses), bundles.minus(ofBundles));
    }

    Money sum() {
      return savings.plus(bonuses).plus(bundles);
    }

    private static Money positive(Money amount) {
      return amount.notBelow(Money.ZERO);
    }
  }

  HybridSettlement settle(HybridPerformance year, Worksheet sheet) {
    Unrounded claims = sheet.line(CLAIMS, claims(year));
    showParts(year, sheet);
    Unrounded others = sheet.line(OTHER_COSTS, otherCosts(year));
    Unrounded cost = sheet.line(COST_TO_SHARE, claims.plus(others));
    SharedSavingsSettlement shared =
        contract(year).settle(withCost(year, cost), sheet.of("cost of care"));
    Incentives before = incentives(year, shared, sheet);
    Unrounded kept = sheet.line(PAYER_BEFORE_LIMITS, payerNet(year, shared));
    Money cut = cut(before, wholeTarget(year, shared), kept, sheet);
    Incentives paid = before.cutBy(cut);
    sheet.line(SAVINGS_PAID, paid.savings());
    sheet.line(BONUSES_PAID, paid.bonuses());
    sheet.line(BUNDLES_PAID, paid.bundles());
    Money interim = shared.interimTakenBack();
    HybridSettlement settled =
        new HybridSettlement(
            terms,
            year,
            shared,
            wholeTarget(year, shared),
            claimsWithOtherCare(shared, others),
            paid.bundles(),
            paid.bonuses(),
            paid.savings(),
            cut,
            kept.plus(cut),
            paid.sum().minus(interim));
    show(settled, sheet);
    return settled;
  }

  // ---------------------------------------------------------------- what is shared

  /** Claims as they were paid, truncated and completed as the contract says. */
  Unrounded claims(HybridPerformance year) {
    return year.costOfCare().costs().incurred(terms.savings().truncationOrder());
  }

  /** What the other parts add to the cost of care, or take off it. */
  Unrounded otherCosts(HybridPerformance year) {
    Money episodes =
        terms.episodes() == EpisodeTreatment.SETTLED_COST
            ? sum(year.bundles(), BundleResult::payment)
            : sum(year.bundles(), BundleResult::claims).negated();
    Money bonuses =
        terms.bonusFunding() == BonusFunding.OUTSIDE
            ? sum(year.bonuses(), BonusResult::payment)
            : Money.ZERO;
    Money vendors = sum(year.vendors(), VendorResult::net);
    return episodes.plus(bonuses).plus(vendors).unrounded();
  }

  private SharedSavings contract(HybridPerformance year) {
    if (terms.episodes() == EpisodeTreatment.SETTLED_COST) {
      return terms.savings();
    }
    Money whole = ((Target.Total) terms.savings().target()).amount();
    Money rest = whole.minus(sum(year.bundles(), BundleResult::target));
    return terms.savings().withTarget(Target.total(rest));
  }

  private static SharedSavingsPerformance withCost(HybridPerformance year, Unrounded cost) {
    return year.costOfCare().withCosts(ClaimCosts.incurred(cost));
  }

  /** The target before anything was carved out of it. */
  private Unrounded wholeTarget(HybridPerformance year, SharedSavingsSettlement shared) {
    return terms.episodes() == EpisodeTreatment.SETTLED_COST
        ? shared.target()
        : shared.target().plus(sum(year.bundles(), BundleResult::target));
  }

  /** The cost of care without the other parts: claims, and whatever else the contract counts. */
  private Unrounded claimsWithOtherCare(SharedSavingsSettlement shared, Unrounded others) {
    Unrounded actual = shared.actual().minus(others);
    return terms.savings().feeTreatment().orElse(null) instanceof FeeTreatment.CostOfCare
        ? actual.minus(fees(shared.performance()).unrounded())
        : actual;
  }

  static Money fees(SharedSavingsPerformance costOfCare) {
    return costOfCare.careCoordinationFees().orElse(Money.ZERO);
  }

  // ---------------------------------------------------------------- what is paid

  private Incentives incentives(
      HybridPerformance year, SharedSavingsSettlement shared, Worksheet sheet) {
    Money due = sheet.line(SAVINGS_DUE, shared.due());
    Money bundles = sum(year.bundles(), BundleResult::payment);
    Money bonuses = sum(year.bonuses(), BonusResult::payment);
    Incentives all =
        terms.bonusFunding() == BonusFunding.OUTSIDE
            ? new Incentives(due, bonuses, bundles)
            : outOfSavings(due, bonuses, bundles);
    sheet.line(INCENTIVES, all.total());
    return all;
  }

  /** At most the share of savings, which is then less by it. */
  private static Incentives outOfSavings(Money due, Money bonuses, Money bundles) {
    Money covered = bonuses.cappedAt(due.notBelow(Money.ZERO));
    return new Incentives(due.minus(covered), covered, bundles);
  }

  /** What the payer keeps of target less claims before the cap and the floor. */
  private Unrounded payerNet(HybridPerformance year, SharedSavingsSettlement shared) {
    if (terms.episodes() == EpisodeTreatment.SETTLED_COST) {
      return shared.payerNet();
    }
    Unrounded ofEpisodes =
        sum(
                year.bundles(),
                bundle -> bundle.target().minus(bundle.claims()).minus(bundle.payment()))
            .unrounded();
    return shared.payerNet().plus(ofEpisodes);
  }

  private Money cut(Incentives before, Unrounded target, Unrounded kept, Worksheet sheet) {
    Money incentives = before.total();
    Money overCap = Money.ZERO;
    if (terms.incentiveCap().isPresent()) {
      Unrounded cap = sheet.line(INCENTIVE_CAP, target.times(terms.incentiveCap().get()));
      Money allowed = incentives.unrounded().cappedAt(cap).rounded(Rounding.CENTS);
      overCap = sheet.line(CUT_BY_CAP, incentives.minus(allowed));
    }
    if (!isFloored()) {
      return overCap;
    }
    Money shortfall =
        kept.plus(overCap)
            .negated()
            .notBelow(Unrounded.ZERO)
            .rounded(Rounding.CENTS.withMode(RoundingMode.CEILING));
    Money atFloor = sheet.line(CUT_BY_FLOOR, shortfall.cappedAt(incentives.minus(overCap)));
    return overCap.plus(atFloor);
  }

  private boolean isFloored() {
    return terms.payerFloor() && terms.savings().losses().isEmpty();
  }

  // ---------------------------------------------------------------- each part for itself

  /** What the provider would be paid if no part knew of the others. */
  Money paidApart(HybridPerformance year) {
    SharedSavings alone =
        year.costOfCare().careCoordinationFees().isPresent()
            ? terms.savings().withFeeTreatment(FeeTreatment.separate())
            : terms.savings();
    return alone
        .settle(year.costOfCare())
        .due()
        .plus(sum(year.bundles(), BundleResult::payment))
        .plus(sum(year.bonuses(), BonusResult::payment))
        .plus(fees(year.costOfCare()));
  }

  static <T> Money sum(List<T> parts, Function<T, Money> amount) {
    Money sum = Money.ZERO;
    for (T part : parts) {
      sum = sum.plus(amount.apply(part));
    }
    return sum;
  }

  // ---------------------------------------------------------------- only shown

  private static void showParts(HybridPerformance year, Worksheet sheet) {
    for (BundleResult bundle : year.bundles()) {
      Worksheet own = sheet.of(bundle.name());
      own.line(BUNDLE_TARGET, bundle.target());
      own.line(BUNDLE_CLAIMS, bundle.claims());
      own.line(BUNDLE_PAYMENT, bundle.payment());
    }
    year.bonuses().forEach(bonus -> sheet.of(bonus.name()).line(BONUS, bonus.payment()));
    for (VendorResult vendor : year.vendors()) {
      sheet.of(vendor.name()).line(VENDOR_FEES, vendor.fees());
      sheet.of(vendor.name()).line(VENDOR_REFUND, vendor.refund());
    }
  }

  private static void show(HybridSettlement settled, Worksheet sheet) {
    sheet.line(QUALITY_REUSE, settled.qualityReuse());
    sheet.line(PAYER_NET, settled.payerNet());
    sheet.line(PAID_TO_PROVIDER, settled.paidToProvider());
    sheet.line(PAID_TO_VENDORS, settled.paidToVendors());
    sheet.line(TARGET_LESS_CLAIMS, settled.target().minus(settled.claims()));
    sheet.line(NET_PAYMENT, settled.netPayment());
  }
}
