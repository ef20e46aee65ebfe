package org.openvbc.models.consolidation;

import java.util.List;

/** How claims on the same savings are reduced to what each vendor is credited with. */
public sealed interface Deduplication {
  /** Claims in dollars, all reduced by the same factor: {@code min(1, savings / claims)}. */
  record ProRata() implements Deduplication {
    @Override
    public String toString() {
      return "pro rata";
    }
  }

  /**
   * Claims as rates of cost, each applied to the cost that the vendors before it have left, then
   * pro rata. The order decides who is credited, not how much all of them are.
   *
   * @param order the names of all vendors, first the one whose savings come off the whole cost
   */
  record Stacked(List<String> order) implements Deduplication {
    /** Keeps the order as it is. */
    public Stacked {
      order = List.copyOf(order);
    }

    @Override
    public String toString() {
      return "stacked";
    }
  }

  /**
   * Claims by member: what several vendors claim for one member is cut down to what that member
   * cost less than expected; then pro rata.
   *
   * @param weighting how a member's savings are shared among the vendors
   */
  record MemberLevel(Weighting weighting) implements Deduplication {
    @Override
    public String toString() {
      return "member level";
    }
  }

  /** How a member's savings are shared among the vendors that claim them. */
  enum Weighting {
    /** In equal parts. */
    EQUAL,
    /** By how often each vendor was in touch with the member. */
    BY_TOUCH
  }

  /** All claims reduced by the same factor. */
  static Deduplication proRata() {
    return new ProRata();
  }

  /** One vendor after the other, in this order. */
  static Deduplication stacked(String... order) {
    return new Stacked(List.of(order));
  }

  /** Member by member. */
  static Deduplication memberLevel(Weighting weighting) {
    return new MemberLevel(weighting);
  }
}
