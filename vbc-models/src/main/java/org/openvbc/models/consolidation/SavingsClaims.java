package org.openvbc.models.consolidation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;

/** What the vendors claim to have saved, in the form that the contract's de-duplication needs. */
public sealed interface SavingsClaims {
  /**
   * Claims in dollars, for {@link Deduplication.ProRata}.
   *
   * @param byVendor the claim of each vendor, not negative
   */
  record InDollars(Map<String, Money> byVendor) implements SavingsClaims {
    /** Keeps the claims as they are. */
    public InDollars {
      byVendor = Collections.unmodifiableMap(new LinkedHashMap<>(byVendor));
    }
  }

  /**
   * Claims as rates of cost, for {@link Deduplication.Stacked}.
   *
   * @param costBase the cost before any vendor's savings
   * @param byVendor the rate that each vendor claims to save of the cost that reaches it
   */
  record AsRates(Money costBase, Map<String, Rate> byVendor) implements SavingsClaims {
    /** Keeps the claims as they are. */
    public AsRates {
      byVendor = Collections.unmodifiableMap(new LinkedHashMap<>(byVendor));
    }
  }

  /**
   * Claims by member, for {@link Deduplication.MemberLevel}.
   *
   * @param members the members that anybody claims for
   */
  record ByMember(List<MemberSavings> members) implements SavingsClaims {
    /** Keeps the claims as they are. */
    public ByMember {
      members = List.copyOf(members);
    }

    /** Says how many members there are, and nothing of any of them. */
    @Override
    public String toString() {
      return "claims on " + members.size() + " members";
    }
  }

  /** Claims in dollars. */
  static SavingsClaims inDollars(Map<String, Money> byVendor) {
    return new InDollars(byVendor);
  }

  /** Claims as rates of a cost base. */
  static SavingsClaims asRates(Money costBase, Map<String, Rate> byVendor) {
    return new AsRates(costBase, byVendor);
  }

  /** Claims member by member. */
  static SavingsClaims byMember(List<MemberSavings> members) {
    return new ByMember(members);
  }
}
