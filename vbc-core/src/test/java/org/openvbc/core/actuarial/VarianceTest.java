package org.openvbc.core.actuarial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openvbc.core.actuarial.Printed.assertPrinted;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.openvbc.core.actuarial.SegmentVariance.Segment;
import org.openvbc.core.model.InvalidPerformanceException;
import org.openvbc.core.model.InvalidTermsException;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.PerMemberPerMonth;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Unrounded;
import org.openvbc.core.time.MemberMonths;

/** What drives cost: by segment, by service, by provider, by member; every part adds up. */
class VarianceTest {

  private static Segment segment(
      String name, long monthsBefore, String before, long monthsAfter, String after) {
    return new Segment(
        name,
        MemberMonths.of(monthsBefore),
        PerMemberPerMonth.of(before),
        MemberMonths.of(monthsAfter),
        PerMemberPerMonth.of(after));
  }

  @Test
  void mixAndRateAreTheWholeChange() {
    SegmentVariance variance =
        SegmentVariance.of(
            List.of(
                segment("low", 70_000, "250", 65_000, "255"),
                segment("high", 30_000, "900", 35_000, "930")));

    assertPrinted("mix", variance.mix(), "32.50");
    assertPrinted("rate", variance.rate(), "13.75");
    assertPrinted("change", variance.change(), "46.25");
    assertPrinted("low", variance.parts().get(0).rate(), "3.25");
    assertPrinted("high", variance.parts().get(1).rate(), "10.50");
    assertPrinted("high mix", variance.parts().get(1).mix(), "45.00");
    assertPrinted("low in all", variance.parts().get(0).total(), "-9.25");
  }

  @Test
  void segmentThatIsNewOrGoneIsAllMix() {
    SegmentVariance variance =
        SegmentVariance.of(
            List.of(
                segment("stays", 100, "400", 50, "400"),
                segment("new", 0, "0", 50, "900"),
                segment("gone", 100, "600", 0, "0")));

    assertThat(variance.rate()).isEqualTo(PerMemberPerMonth.ZERO);
    assertThat(variance.change()).isEqualTo(PerMemberPerMonth.of("150"));
    assertThat(variance.parts().get(1).mix()).isEqualTo(PerMemberPerMonth.of("450"));
    assertThat(variance.parts().get(2).mix()).isEqualTo(PerMemberPerMonth.of("-300"));
  }

  @Test
  void volumeAndPriceAreTheWholeChange() {
    ServiceVariance inpatient =
        ServiceVariance.of(Utilization.of("5.0", "14000"), Utilization.of("4.6", "14900"));
    assertPrinted("volume", inpatient.volume(), "-0.4667");
    assertPrinted("price", inpatient.price(), "0.3450");
    ServiceVariance outpatient =
        ServiceVariance.of(Utilization.of("180", "420"), Utilization.of("195", "430"));
    assertPrinted("volume", outpatient.volume(), "0.5250");
    assertPrinted("price", outpatient.price(), "0.1625");
    ServiceVariance mean =
        ServiceVariance.of(
            Utilization.of("180", "420"), Utilization.of("195", "430"), ServiceVariance.Held.MEAN);
    assertPrinted("volume", mean.volume(), "0.53125");
    assertPrinted("price", mean.price(), "0.15625");
  }

  @Test
  void serviceThatIsNewIsAllVolume() {
    ServiceVariance added = ServiceVariance.of(Utilization.NONE, Utilization.of("12", "1000"));
    assertThat(added.volume()).isEqualTo(PerMemberPerMonth.of("1"));
    assertThat(added.price()).isEqualTo(PerMemberPerMonth.ZERO);
    ServiceVariance dropped =
        ServiceVariance.of(
            Utilization.of("12", "1000"), Utilization.NONE, ServiceVariance.Held.MEAN);
    assertThat(dropped.volume()).isEqualTo(PerMemberPerMonth.of("-1"));
    assertThat(dropped.price()).isEqualTo(PerMemberPerMonth.ZERO);
  }

  private static CostDrivers.Use use(String u0, String p0, String u1, String p1) {
    return new CostDrivers.Use(Utilization.of(u0, p0), Utilization.of(u1, p1));
  }

  private static CostDrivers.Segment driven(
      String name, long monthsBefore, long monthsAfter, CostDrivers.Use inpatient) {
    return new CostDrivers.Segment(
        name,
        MemberMonths.of(monthsBefore),
        MemberMonths.of(monthsAfter),
        Map.of("inpatient", inpatient));
  }

  /** Low 250 to 255 by volume, high 900 to 930 by price; members move from low to high. */
  @Test
  void driversAreNamedAndTheDearestComesFirst() {
    CostDrivers drivers =
        CostDrivers.of(
            List.of(
                driven("low", 70_000, 65_000, use("300", "10000", "306", "10000")),
                driven("high", 30_000, 35_000, use("900", "12000", "900", "12400"))),
            ServiceVariance.Held.BEFORE_AND_AFTER);

    assertPrinted("change", drivers.change(), "46.25");
    assertPrinted("mix", drivers.by(CostDrivers.Kind.MIX), "32.50");
    assertPrinted("volume", drivers.by(CostDrivers.Kind.VOLUME), "3.25");
    assertPrinted("price", drivers.by(CostDrivers.Kind.PRICE), "10.50");
    assertPrinted("high", drivers.ofSegment("high"), "55.50");
    assertThat(drivers.dearestFirst())
        .extracting(CostDrivers.Driver::toString)
        .containsExactly(
            "high, all services, MIX: $45.00 PMPM",
            "high, inpatient, PRICE: $10.50 PMPM",
            "low, inpatient, VOLUME: $3.25 PMPM",
            "low, all services, MIX: -$12.50 PMPM");
  }

  /** The four doctors: one causes the whole deficit. */
  @Test
  void oneProviderCausesTheWholeDeficit() {
    ProviderVariance variance =
        ProviderVariance.of(
            PerMemberPerMonth.of("50.00"),
            List.of(
                panel("Smith", 7_200, "504000"),
                panel("Barney", 9_600, "470000"),
                panel("Wells", 12_000, "590000"),
                panel("Fargo", 19_200, "880000")));

    assertThat(variance.parts())
        .extracting(part -> part.contribution())
        .containsExactly(dollars(144_000), dollars(-10_000), dollars(-10_000), dollars(-80_000));
    assertThat(variance.total()).isEqualTo(dollars(44_000));
    assertThat(variance.dearestFirst())
        .extracting(ProviderVariance.Part::name)
        .containsExactly("Smith", "Barney", "Wells", "Fargo");
  }

  private static ProviderVariance.Panel panel(String name, long months, String actual) {
    return new ProviderVariance.Panel(
        name, MemberMonths.of(months), RiskScore.of("1", "any"), Money.of(actual));
  }

  private static Unrounded dollars(long dollars) {
    return Money.of(dollars).unrounded();
  }

  // ---------------------------------------------------------------- laws

  @Provide
  Arbitrary<List<Segment>> segments() {
    Arbitrary<Integer> months = Arbitraries.integers().between(0, 900);
    Arbitrary<Integer> cents = Arbitraries.integers().between(0, 200_000);
    return Combinators.combine(months, cents, months, cents)
        .as(
            (m0, c0, m1, c1) ->
                new Segment(
                    "segment",
                    MemberMonths.of(m0),
                    PerMemberPerMonth.of(Money.ofCents(c0)),
                    MemberMonths.of(m1),
                    PerMemberPerMonth.of(Money.ofCents(c1))))
        .list()
        .ofMinSize(1)
        .ofMaxSize(6)
        .filter(
            all ->
                all.stream().anyMatch(each -> !each.monthsBefore().isZero())
                    && all.stream().anyMatch(each -> !each.monthsAfter().isZero()));
  }

  @Property(tries = 150)
  void partsOfSegmentsSumToTheChangeExactly(@ForAll("segments") List<Segment> segments) {
    SegmentVariance variance = SegmentVariance.of(segments);
    Unrounded before = Unrounded.ZERO;
    Unrounded after = Unrounded.ZERO;
    MemberMonths monthsBefore = MemberMonths.ZERO;
    MemberMonths monthsAfter = MemberMonths.ZERO;
    for (Segment each : segments) {
      before = before.plus(each.monthsBefore().times(each.costBefore()));
      after = after.plus(each.monthsAfter().times(each.costAfter()));
      monthsBefore = monthsBefore.plus(each.monthsBefore());
      monthsAfter = monthsAfter.plus(each.monthsAfter());
    }
    assertThat(variance.change())
        .isEqualTo(monthsAfter.perMember(after).minus(monthsBefore.perMember(before)));
    assertThat(
            SegmentVariance.sum(
                variance.parts().stream().map(SegmentVariance.Part::total).toList()))
        .isEqualTo(variance.change());
  }

  @Property(tries = 150)
  void volumeAndPriceSumToTheChangeEitherWay(
      @ForAll @IntRange(min = 0, max = 50_000) int u0,
      @ForAll @IntRange(min = 0, max = 50_000) int p0,
      @ForAll @IntRange(min = 0, max = 50_000) int u1,
      @ForAll @IntRange(min = 0, max = 50_000) int p1) {
    Utilization before = new Utilization(Rate.of(u0, 7), dollars(p0));
    Utilization after = new Utilization(Rate.of(u1, 7), dollars(p1));
    PerMemberPerMonth change = after.perMember().minus(before.perMember());
    for (ServiceVariance.Held held : ServiceVariance.Held.values()) {
      assertThat(ServiceVariance.of(before, after, held).change()).isEqualTo(change);
    }
    ServiceVariance back = ServiceVariance.of(after, before, ServiceVariance.Held.MEAN);
    assertThat(PerMemberPerMonth.ZERO.minus(back.volume()))
        .as("the mean does not care which is called the first")
        .isEqualTo(ServiceVariance.of(before, after, ServiceVariance.Held.MEAN).volume());
  }

  @Property(tries = 100)
  void driversSumToTheChangeExactly(
      @ForAll @Size(min = 1, max = 5)
          List<@Size(6) List<@IntRange(min = 0, max = 50_000) Integer>> numbers,
      @ForAll ServiceVariance.Held held) {
    List<CostDrivers.Segment> segments = new ArrayList<>();
    List<Segment> plain = new ArrayList<>();
    segments.add(driven("always", 1_000, 1_000, use("1", "1", "1", "1")));
    plain.add(costs(segments.get(0)));
    for (List<Integer> n : numbers) {
      CostDrivers.Segment segment =
          new CostDrivers.Segment(
              "segment",
              MemberMonths.of(n.get(0) / 10 * 7L),
              MemberMonths.of(n.get(1)),
              Map.of("service", new CostDrivers.Use(used(n, 2), used(n, 4))));
      segments.add(segment);
      plain.add(costs(segment));
    }
    CostDrivers drivers = CostDrivers.of(segments, held);
    assertThat(drivers.change()).isEqualTo(SegmentVariance.of(plain).change());
    assertThat(drivers.by(CostDrivers.Kind.MIX)).isEqualTo(SegmentVariance.of(plain).mix());
  }

  private static Utilization used(List<Integer> numbers, int at) {
    return new Utilization(Rate.of(numbers.get(at), 7), dollars(numbers.get(at + 1)));
  }

  private static Segment costs(CostDrivers.Segment segment) {
    CostDrivers.Use use = segment.services().values().iterator().next();
    return new Segment(
        segment.name(),
        segment.monthsBefore(),
        use.before().perMember(),
        segment.monthsAfter(),
        use.after().perMember());
  }

  @Property(tries = 100)
  void contributionsOfProvidersSumToActualLessTarget(
      @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 1, max = 99_999) Integer> numbers) {
    PerMemberPerMonth target = PerMemberPerMonth.of("417.31");
    List<ProviderVariance.Panel> panels = new ArrayList<>();
    MemberMonths months = MemberMonths.ZERO;
    Money actual = Money.ZERO;
    for (int number : numbers) {
      ProviderVariance.Panel panel =
          new ProviderVariance.Panel(
              "provider " + number,
              MemberMonths.of(number % 977 + 1),
              RiskScore.of("" + (number % 13 + 1), "V28"),
              Money.of(number));
      panels.add(panel);
      months = months.plus(panel.memberMonths());
      actual = actual.plus(panel.actual());
    }
    assertThat(ProviderVariance.of(target, panels).total())
        .isEqualTo(actual.unrounded().minus(months.times(target)));
  }

  @Test
  void aPeriodWithoutMembersIsRefused() {
    assertThatThrownBy(() -> SegmentVariance.of(List.of()))
        .isInstanceOf(InvalidPerformanceException.class)
        .hasMessage(
            "SegmentVariance: monthsBefore is 0, must be above 0 (cost is per member); monthsAfter"
                + " is 0, must be above 0 (cost is per member)");
    assertThatThrownBy(() -> ProviderVariance.of(PerMemberPerMonth.of("1"), List.of()))
        .isInstanceOf(InvalidPerformanceException.class);
  }

  // ---------------------------------------------------------------- blend and concentration

  @Test
  void ownAndRegionalCostAreBlended() {
    assertPrinted(
        "blend",
        BlendedCost.ofOwnAndRegional(
                Rate.of("0.65"), PerMemberPerMonth.of("464.38"), PerMemberPerMonth.of("482.00"))
            .value(),
        "470.547");
    BlendedCost years =
        new BlendedCost(
            List.of(
                new BlendedCost.Part("2023", Rate.of("0.35"), baseYear("412", 24, "1.010")),
                new BlendedCost.Part("2024", Rate.of("0.65"), baseYear("431", 12, "1.020"))));
    assertPrinted("base years", years.value(), "464.375628");
    assertThatThrownBy(
            () ->
                new BlendedCost(
                    List.of(new BlendedCost.Part("2023", Rate.of("-0.1"), PerMemberPerMonth.ZERO))))
        .isInstanceOf(InvalidTermsException.class)
        .hasMessage(
            "BlendedCost: weight of 2023 is -10%, must be between 0% and 100% (a part of the"
                + " whole); weights is sum to -10%, must be sum to 100% (parts of the whole)");
  }

  private static PerMemberPerMonth baseYear(String cost, int months, String risk) {
    return PerMemberPerMonth.of(cost)
        .times(Trend.of(Rate.of("0.055"), months).factor())
        .times(RiskScore.of("1.035", "V28").relativeTo(RiskScore.of(risk, "V28")));
  }

  /** Twenty members; the dearest one is five percent of them and half of the cost. */
  @Test
  void fivePercentCauseHalfOfTheCost() {
    List<Money> costs = new ArrayList<>(Collections.nCopies(19, Money.of(1_000)));
    costs.add(Money.of(19_000));
    Concentration concentration = new Concentration(costs);

    assertThat(concentration.costOfTop(Rate.of("0.05"))).isEqualTo(Rate.of("0.5"));
    assertThat(concentration.costOfTop(Rate.of("0.075"))).isEqualTo(Rate.of(195, 380));
    assertThat(concentration.costOfTop(Rate.ZERO)).isEqualTo(Rate.ZERO);
    assertThat(concentration.costOfTop(Rate.ONE)).isEqualTo(Rate.ONE);
    assertThat(concentration.fewestCausing(Rate.of("0.5"))).isEqualTo(1);
    assertThat(concentration.fewestCausing(Rate.of("0.500001"))).isEqualTo(2);
    assertThat(concentration.fewestCausing(Rate.ZERO)).isZero();
    assertThat(concentration.membersCausing(Rate.ONE)).isEqualTo(Rate.ONE);
    assertThat(concentration).hasToString("the top 5% of 20 members cause 50% of $38,000.00");
  }

  @Property(tries = 100)
  void moreMembersNeverCauseLess(
      @ForAll @Size(min = 1, max = 40) List<@IntRange(min = 1, max = 99_999) Integer> costs,
      @ForAll @IntRange(min = 0, max = 99) int percent) {
    Concentration concentration =
        new Concentration(costs.stream().map(cents -> Money.ofCents(cents)).toList());
    Rate share = Rate.of(percent, 100);
    Rate cost = concentration.costOfTop(share);
    assertThat(cost.isAtLeast(share)).as("the dearest cause at least their share").isTrue();
    assertThat(concentration.costOfTop(Rate.of(percent + 1L, 100)).isAtLeast(cost)).isTrue();
    assertThat(concentration.costOfTop(concentration.membersCausing(share)).isAtLeast(share))
        .isTrue();
  }

  @Test
  void badCostsAreNamed() {
    assertThatThrownBy(() -> new Concentration(List.of(Money.ZERO, Money.of(-1))))
        .isInstanceOf(InvalidPerformanceException.class)
        .hasMessage(
            "Concentration: costs is all zero, must be at least one above $0.00 (shares of a"
                + " total); costs is -$1.00, must be at least $0.00 (a member's cost)");
    assertThatThrownBy(() -> new Concentration(List.of()))
        .isInstanceOf(InvalidPerformanceException.class);
    Concentration one = new Concentration(List.of(Money.of(1)));
    assertThatThrownBy(() -> one.costOfTop(Rate.of("1.1")))
        .isInstanceOf(InvalidTermsException.class);
    assertThatThrownBy(() -> one.fewestCausing(Rate.of("-0.1")))
        .isInstanceOf(InvalidTermsException.class);
  }
}
