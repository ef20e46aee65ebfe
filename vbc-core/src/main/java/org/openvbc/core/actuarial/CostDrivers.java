package org.openvbc.core.actuarial;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openvbc.core.money.PerMemberPerMonth;
import org.openvbc.core.money.Rate;
import org.openvbc.core.time.MemberMonths;

/**
 * Which segments (or providers) and which services drive the change of cost per member, and whether
 * by mix, volume or price.
 *
 * <p>Mix is that of {@link SegmentVariance}; what a segment adds beyond it is split by service into
 * volume and price as in {@link ServiceVariance}, weighed by the segment's share of the member
 * months after. All drivers together are the whole change, exactly.
 *
 * @param drivers every driver that moves cost, segment by segment
 */
public record CostDrivers(List<Driver> drivers) {

  /** In which way a driver moves cost. */
  public enum Kind {
    /** More, or fewer, of the members are in the segment. */
    MIX,
    /** Members of the segment use more, or less, of the service. */
    VOLUME,
    /** The service is dearer, or cheaper, for members of the segment. */
    PRICE
  }

  /**
   * A service in two periods.
   *
   * @param before its use and unit cost before
   * @param after its use and unit cost after
   */
  public record Use(Utilization before, Utilization after) {}

  /**
   * A segment, or a provider's panel, in two periods.
   *
   * @param name the segment or provider
   * @param monthsBefore its member months before; none for a new one
   * @param monthsAfter its member months after; none for one that is gone
   * @param services its services by name
   */
  public record Segment(
      String name, MemberMonths monthsBefore, MemberMonths monthsAfter, Map<String, Use> services) {
    /** Keeps its own copy, in the order given. */
    public Segment {
      services = Collections.unmodifiableMap(new LinkedHashMap<>(services));
    }

    private SegmentVariance.Segment costs() {
      return new SegmentVariance.Segment(
          name,
          monthsBefore,
          SegmentVariance.sum(
              services.values().stream().map(use -> use.before().perMember()).toList()),
          monthsAfter,
          SegmentVariance.sum(
              services.values().stream().map(use -> use.after().perMember()).toList()));
    }

    private boolean isInBoth() {
      return !monthsBefore.isZero() && !monthsAfter.isZero();
    }
  }

  /**
   * One driver.
   *
   * @param segment the segment or provider
   * @param service the service; all of them for mix
   * @param kind in which way
   * @param amount what it adds to the cost per member; negative where it lowers it
   */
  public record Driver(String segment, String service, Kind kind, PerMemberPerMonth amount) {
    @Override
    public String toString() {
      return segment + ", " + service + ", " + kind + ": " + amount;
    }
  }

  private static final String ALL_SERVICES = "all services";

  /** Keeps its own copy. */
  public CostDrivers {
    drivers = List.copyOf(drivers);
  }

  /**
   * The drivers of the change from one period to another.
   *
   * @throws org.openvbc.core.model.InvalidPerformanceException if a period has no member months
   */
  public static CostDrivers of(List<Segment> segments, ServiceVariance.Held held) {
    SegmentVariance variance = SegmentVariance.of(segments.stream().map(Segment::costs).toList());
    Rate after =
        segments.stream()
            .map(segment -> segment.monthsAfter().months())
            .reduce(Rate.ZERO, Rate::plus);
    List<Driver> drivers = new ArrayList<>();
    for (int i = 0; i < segments.size(); i++) {
      Segment segment = segments.get(i);
      add(drivers, segment, ALL_SERVICES, Kind.MIX, variance.parts().get(i).mix());
      if (segment.isInBoth()) {
        Rate share = segment.monthsAfter().months().dividedBy(after);
        segment
            .services()
            .forEach((service, use) -> addService(drivers, segment, service, use, held, share));
      }
    }
    return new CostDrivers(drivers);
  }

  private static void addService(
      List<Driver> drivers,
      Segment segment,
      String service,
      Use use,
      ServiceVariance.Held held,
      Rate share) {
    ServiceVariance change = ServiceVariance.of(use.before(), use.after(), held);
    add(drivers, segment, service, Kind.VOLUME, change.volume().times(share));
    add(drivers, segment, service, Kind.PRICE, change.price().times(share));
  }

  private static void add(
      List<Driver> drivers, Segment segment, String service, Kind kind, PerMemberPerMonth amount) {
    if (amount.amount().signum() != 0) {
      drivers.add(new Driver(segment.name(), service, kind, amount));
    }
  }

  /** The whole change of cost per member. */
  public PerMemberPerMonth change() {
    return SegmentVariance.sum(drivers.stream().map(Driver::amount).toList());
  }

  /** What all drivers of one kind add. */
  public PerMemberPerMonth by(Kind kind) {
    return SegmentVariance.sum(
        drivers.stream().filter(each -> each.kind() == kind).map(Driver::amount).toList());
  }

  /** What all drivers of one segment (or provider) add. */
  public PerMemberPerMonth ofSegment(String name) {
    return SegmentVariance.sum(
        drivers.stream().filter(each -> each.segment().equals(name)).map(Driver::amount).toList());
  }

  /** The drivers with the one that raises cost most first, and the one that lowers it most last. */
  public List<Driver> dearestFirst() {
    return drivers.stream()
        .sorted(Comparator.comparing((Driver each) -> each.amount().amount()).reversed())
        .toList();
  }
}
