package org.openvbc.models.consolidation;

import static org.openvbc.models.consolidation.ConsolidationStep.*;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Rounding;
import org.openvbc.core.money.Split;
import org.openvbc.core.money.Unrounded;
import org.openvbc.core.worksheet.Worksheet;

/** From claims that overlap to credits that do not. */
final class CreditRule {
  private final List<String> vendors;
  private final Deduplication deduplication;

  CreditRule(List<String> vendors, Deduplication deduplication) {
    this.vendors = List.copyOf(vendors);
    this.deduplication = deduplication;
  }

  CreditedSavings credit(Money measured, SavingsClaims claims, Worksheet sheet) {
    sheet.line(MEASURED_SAVINGS, measured);
    List<Unrounded> claimed = show(CLAIMED, claimed(claims), sheet);
    Unrounded claimedByAll = sheet.line(CLAIMS, sum(claimed));
    sheet.line(OVERLAP, claimedByAll, measured.notBelow(Money.ZERO).unrounded());
    List<Unrounded> left = withoutOverlap(claims, claimed, sheet);
    Money creditable =
        sheet.line(
            CREDITABLE,
            sum(left).cappedAt(measured.notBelow(Money.ZERO).unrounded()).rounded(Rounding.CENTS));
    List<Money> credited = split(creditable, left);
    List<CreditedSavings.Credit> credits = new ArrayList<>();
    for (int i = 0; i < vendors.size(); i++) {
      sheet.of(vendors.get(i)).line(CREDITED, credited.get(i));
      credits.add(new CreditedSavings.Credit(vendors.get(i), claimed.get(i), credited.get(i)));
    }
    return new CreditedSavings(measured, credits);
  }

  /** What each vendor claims as if it were alone. */
  private List<Unrounded> claimed(SavingsClaims claims) {
    if (claims instanceof SavingsClaims.InDollars dollars) {
      return vendors.stream()
          .map(vendor -> Objects.requireNonNull(dollars.byVendor().get(vendor)).unrounded())
          .toList();
    }
    if (claims instanceof SavingsClaims.AsRates rates) {
      return vendors.stream().map(vendor -> rates.costBase().times(rateOf(rates, vendor))).toList();
    }
    List<Unrounded> sums = nothing();
    for (MemberSavings member : ((SavingsClaims.ByMember) claims).members()) {
      for (MemberSavings.Claim claim : member.claims()) {
        add(sums, claim.vendor(), claim.claimed().unrounded());
      }
    }
    return sums;
  }

  private static Rate rateOf(SavingsClaims.AsRates rates, String vendor) {
    return Objects.requireNonNull(rates.byVendor().get(vendor));
  }

  /** The claims after what the contract does about overlap, before they meet the savings. */
  private List<Unrounded> withoutOverlap(
      SavingsClaims claims, List<Unrounded> claimed, Worksheet sheet) {
    if (deduplication instanceof Deduplication.Stacked stacked) {
      return show(CLAIM_LEFT, stacked((SavingsClaims.AsRates) claims, stacked.order()), sheet);
    }
    if (deduplication instanceof Deduplication.MemberLevel byMember) {
      List<MemberSavings> members = ((SavingsClaims.ByMember) claims).members();
      return show(CLAIM_LEFT, withinMembers(members, byMember.weighting()), sheet);
    }
    return claimed;
  }

  /** Each vendor saves its rate of the cost that the vendors before it have left. */
  private List<Unrounded> stacked(SavingsClaims.AsRates rates, List<String> order) {
    List<Unrounded> credits = nothing();
    Unrounded cost = rates.costBase().unrounded();
    for (String vendor : order) {
      Unrounded saved = cost.times(rateOf(rates, vendor));
      add(credits, vendor, saved);
      cost = cost.minus(saved);
    }
    return credits;
  }

  private List<Unrounded> withinMembers(
      List<MemberSavings> members, Deduplication.Weighting weighting) {
    List<Unrounded> credits = nothing();
    for (MemberSavings member : members) {
      List<Unrounded> left = withinMember(member, weighting);
      for (int i = 0; i < left.size(); i++) {
        add(credits, member.claims().get(i).vendor(), left.get(i));
      }
    }
    return credits;
  }

  /**
   * Claims of several vendors on one member within what that member can have saved: shared by
   * weight, none above its own claim; what one cannot take goes to the others by the same weights.
   */
  private static List<Unrounded> withinMember(
      MemberSavings member, Deduplication.Weighting weighting) {
    List<Unrounded> claims =
        member.claims().stream().map(claim -> claim.claimed().unrounded()).toList();
    Unrounded limit = member.limit().unrounded();
    // A claim of nothing is none: the only vendor that claims something is left to the pro rata.
    long claiming = claims.stream().filter(claim -> claim.signum() > 0).count();
    if (claiming < 2 || limit.isAtLeast(sum(claims))) {
      return claims;
    }
    List<Rate> weights =
        member.claims().stream()
            .map(claim -> weighting == Deduplication.Weighting.EQUAL ? Rate.ONE : claim.touches())
            .toList();
    List<Unrounded> left = new ArrayList<>(Collections.nCopies(claims.size(), Unrounded.ZERO));
    List<Integer> open = new ArrayList<>();
    for (int i = 0; i < claims.size(); i++) {
      open.add(i);
    }
    Unrounded toShare = limit;
    boolean someoneIsFull = true;
    while (someoneIsFull) {
      Rate all = open.stream().map(weights::get).reduce(Rate.ZERO, Rate::plus);
      Unrounded ofOne = toShare.times(Rate.ONE.dividedBy(all));
      List<Integer> full = new ArrayList<>();
      for (int i : open) {
        Unrounded share = ofOne.times(weights.get(i));
        left.set(i, share.cappedAt(claims.get(i)));
        if (share.isMoreThan(claims.get(i))) {
          full.add(i);
        }
      }
      for (int i : full) {
        toShare = toShare.minus(claims.get(i));
      }
      open.removeAll(full);
      // The claims are more than the limit, so somebody always stays open.
      someoneIsFull = !full.isEmpty();
    }
    return left;
  }

  private static List<Money> split(Money creditable, List<Unrounded> claims) {
    if (creditable.isZero()) {
      return Collections.nCopies(claims.size(), Money.ZERO);
    }
    Unrounded all = sum(claims);
    return Split.toCents(creditable, claims.stream().map(claim -> Rate.of(claim, all)).toList());
  }

  private List<Unrounded> nothing() {
    return new ArrayList<>(Collections.nCopies(vendors.size(), Unrounded.ZERO));
  }

  private void add(List<Unrounded> sums, String vendor, Unrounded amount) {
    int position = vendors.indexOf(vendor);
    sums.set(position, sums.get(position).plus(amount));
  }

  private List<Unrounded> show(ConsolidationStep step, List<Unrounded> each, Worksheet sheet) {
    for (int i = 0; i < each.size(); i++) {
      sheet.of(vendors.get(i)).line(step, each.get(i));
    }
    return each;
  }

  private static Unrounded sum(List<Unrounded> each) {
    Unrounded sum = Unrounded.ZERO;
    for (Unrounded one : each) {
      sum = sum.plus(one);
    }
    return sum;
  }
}
