package org.openvbc.models.episode.commercial;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Split;
import org.openvbc.core.money.Unrounded;
import org.openvbc.core.quality.Score;

/**
 * How a part of the lead provider's margin is shared with the other providers of the bundle.
 *
 * <p>{@code pool = share x max(0, margin)}, nothing below the quality gate; each participant is
 * paid its share of the pool, at most a part of its own fee schedule. The parts are split by
 * largest remainder and the caps cut down to whole cents, so that what is paid and what returns to
 * the lead provider add up to the pool to the cent.
 *
 * @param share the part of the margin that is shared
 * @param participants who shares, with shares that sum to the whole
 * @param capOfFeeSchedule the most that one is paid, as a part of its own fee schedule; half is
 *     common
 * @param remainder where goes what the caps leave
 * @param qualityGate the least score at which anything is shared; {@link Score#NONE} if there is no
 *     gate
 */
public record GainSharing(
    Rate share,
    List<Participant> participants,
    Rate capOfFeeSchedule,
    Remainder remainder,
    Score qualityGate) {

  /** Where goes what the caps leave. */
  public enum Remainder {
    /** Back to the lead provider. */
    RETURN_TO_LEAD,
    /**
     * To those below their caps, by their shares, until no one is above; back to the lead provider
     * when all are at their caps.
     */
    REDISTRIBUTE
  }

  /**
   * Checks shares and names.
   *
   * @throws org.openvbc.core.model.InvalidTermsException if a share is no share, the participants'
   *     do not sum to the whole, or a name occurs twice
   */
  public GainSharing {
    participants = List.copyOf(participants);
    Rate sum = participants.stream().map(Participant::share).reduce(Rate.ZERO, Rate::plus);
    Violations violations =
        Violations.of("GainSharing")
            .requireShare("share", share, "the gainsharing clause")
            .requireShare("capOfFeeSchedule", capOfFeeSchedule, "the gainsharing clause")
            .require(
                sum.equals(Rate.ONE),
                "participants",
                "shares of " + sum,
                "100% in all",
                "the pool is shared out whole");
    Set<String> names = new HashSet<>();
    for (Participant each : participants) {
      violations
          .requireShare("participant " + each.name(), each.share(), "the gainsharing clause")
          .require(
              names.add(each.name()),
              "participants",
              each.name(),
              "named once",
              "the gainsharing clause");
    }
    violations.throwIfInvalidTerms();
  }

  /** The pool of a margin, not rounded; nothing of a loss. */
  public Unrounded pool(Unrounded margin) {
    return margin.notBelow(Unrounded.ZERO).times(share);
  }

  /** The most that a participant with that fee schedule is paid, not rounded. */
  public Unrounded cap(Money feeSchedule) {
    return feeSchedule.times(capOfFeeSchedule);
  }

  /** What each would be paid without caps, to the cent. */
  public List<Money> allocated(Money pool) {
    return Split.toCents(pool, shares());
  }

  Set<String> names() {
    return participants.stream().map(Participant::name).collect(Collectors.toSet());
  }

  private List<Rate> shares() {
    return participants.stream().map(Participant::share).toList();
  }

  /**
   * What each participant is paid.
   *
   * @param pool the pool, in whole cents, not negative
   * @param caps the caps in the order of the participants, in whole cents
   */
  public List<Money> paid(Money pool, List<Money> caps) {
    return remainder == Remainder.RETURN_TO_LEAD
        ? capped(allocated(pool), caps)
        : redistributed(pool, caps);
  }

  private static List<Money> capped(List<Money> allocated, List<Money> caps) {
    List<Money> paid = new ArrayList<>(allocated.size());
    for (int i = 0; i < allocated.size(); i++) {
      paid.add(allocated.get(i).cappedAt(caps.get(i)));
    }
    return List.copyOf(paid);
  }

  /** Fixes whoever is above the cap, and divides the rest anew, until no one is. */
  private List<Money> redistributed(Money pool, List<Money> caps) {
    Set<Integer> fixed = new HashSet<>();
    Money left = pool;
    List<Integer> above = above(left, caps, fixed);
    while (!above.isEmpty()) {
      for (int i : above) {
        fixed.add(i);
        left = left.minus(caps.get(i));
      }
      above = above(left, caps, fixed);
    }
    return split(left, caps, fixed);
  }

  /** Who, of those not fixed, would be paid more than the cap; decided on exact parts. */
  private List<Integer> above(Money left, List<Money> caps, Set<Integer> fixed) {
    Rate sum = sharesOfOthers(fixed);
    List<Integer> above = new ArrayList<>();
    for (int i = 0; i < participants.size(); i++) {
      Rate own = participants.get(i).share();
      if (!fixed.contains(i)
          && !own.isZero()
          && left.times(own.dividedBy(sum)).isMoreThan(caps.get(i).unrounded())) {
        above.add(i);
      }
    }
    return above;
  }

  private Rate sharesOfOthers(Set<Integer> fixed) {
    Rate sum = Rate.ZERO;
    for (int i = 0; i < participants.size(); i++) {
      sum = fixed.contains(i) ? sum : sum.plus(participants.get(i).share());
    }
    return sum;
  }

  private List<Money> split(Money left, List<Money> caps, Set<Integer> fixed) {
    List<Rate> weights = new ArrayList<>(participants.size());
    for (int i = 0; i < participants.size(); i++) {
      weights.add(fixed.contains(i) ? Rate.ZERO : participants.get(i).share());
    }
    boolean isNobodyLeft = sharesOfOthers(fixed).isZero();
    List<Money> parts = isNobodyLeft ? List.of() : Split.toCents(left, weights);
    List<Money> paid = new ArrayList<>(participants.size());
    for (int i = 0; i < participants.size(); i++) {
      paid.add(fixed.contains(i) ? caps.get(i) : isNobodyLeft ? Money.ZERO : parts.get(i));
    }
    return List.copyOf(paid);
  }

  @Override
  public String toString() {
    return share
        + " of the margin among "
        + participants.size()
        + " participants, each at most "
        + capOfFeeSchedule
        + " of its fee schedule";
  }
}
