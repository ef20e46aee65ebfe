package org.openvbc.core.actuarial;

import java.util.ArrayList;
import java.util.List;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.PerMemberPerMonth;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Unrounded;
import org.openvbc.core.time.MemberMonths;

/**
 * Why cost per member changed: because the segments cost more, or because more members are in the
 * dear ones.
 *
 * <p>With a segment's share of the member months m and its cost c, before (0) and after (1): {@code
 * mix = (m1 - m0) x c0}, {@code rate = m1 x (c1 - c0)}; together they are the whole change,
 * exactly. A segment that is new takes its own cost as the one before, so that all of it is mix, as
 * all of a segment that is gone is.
 *
 * @param parts each segment's part of the change, in the order given
 */
public record SegmentVariance(List<Part> parts) {

  /**
   * A segment in two periods.
   *
   * @param name the segment
   * @param monthsBefore its member months before; none for a new segment
   * @param costBefore its cost before; not looked at without member months
   * @param monthsAfter its member months after; none for one that is gone
   * @param costAfter its cost after; not looked at without member months
   */
  public record Segment(
      String name,
      MemberMonths monthsBefore,
      PerMemberPerMonth costBefore,
      MemberMonths monthsAfter,
      PerMemberPerMonth costAfter) {

    private PerMemberPerMonth referenceCost() {
      return monthsBefore.isZero() ? costAfter : costBefore;
    }
  }

  /**
   * One segment's part of the change; positive where cost rose.
   *
   * @param name the segment
   * @param mix what the change of its share of the members adds
   * @param rate what the change of its cost adds
   */
  public record Part(String name, PerMemberPerMonth mix, PerMemberPerMonth rate) {
    /** Both together. */
    public PerMemberPerMonth total() {
      return mix.plus(rate);
    }
  }

  /** Keeps its own copy. */
  public SegmentVariance {
    parts = List.copyOf(parts);
  }

  /**
   * The change from one period to another.
   *
   * @throws org.openvbc.core.model.InvalidPerformanceException if a period has no member months
   */
  public static SegmentVariance of(List<Segment> segments) {
    MemberMonths before =
        segments.stream().map(Segment::monthsBefore).reduce(MemberMonths.ZERO, MemberMonths::plus);
    MemberMonths after =
        segments.stream().map(Segment::monthsAfter).reduce(MemberMonths.ZERO, MemberMonths::plus);
    Violations.of("SegmentVariance")
        .require(!before.isZero(), "monthsBefore", 0, "above 0", "cost is per member")
        .require(!after.isZero(), "monthsAfter", 0, "above 0", "cost is per member")
        .throwIfInvalidPerformance();
    List<Part> parts = new ArrayList<>();
    for (Segment segment : segments) {
      Rate shareBefore = segment.monthsBefore().months().dividedBy(before.months());
      Rate shareAfter = segment.monthsAfter().months().dividedBy(after.months());
      PerMemberPerMonth reference = segment.referenceCost();
      parts.add(
          new Part(
              segment.name(),
              reference.times(shareAfter.minus(shareBefore)),
              segment.costAfter().minus(reference).times(shareAfter)));
    }
    return new SegmentVariance(parts);
  }

  /** What the change of the mix adds. */
  public PerMemberPerMonth mix() {
    return sum(parts.stream().map(Part::mix).toList());
  }

  /** What the change of costs within the segments adds. */
  public PerMemberPerMonth rate() {
    return sum(parts.stream().map(Part::rate).toList());
  }

  /** The whole change: mix and rate. */
  public PerMemberPerMonth change() {
    return mix().plus(rate());
  }

  static PerMemberPerMonth sum(List<PerMemberPerMonth> costs) {
    return new PerMemberPerMonth(
        costs.stream().map(PerMemberPerMonth::amount).reduce(Unrounded.ZERO, Unrounded::plus));
  }
}
