package org.openvbc.models.mssp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.openvbc.core.model.Outcome.Kind;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Rounding;
import org.openvbc.core.money.Unrounded;
import org.openvbc.core.quality.QualityStanding;
import org.openvbc.core.quality.QualityStanding.Standard;
import org.openvbc.core.quality.Score;
import org.openvbc.core.worksheet.ExplainedLine;
import org.openvbc.core.worksheet.Explanation;

/** What holds for every track, year and performance. */
@Domain(MsspArbitraries.class)
@Domain(DomainContext.Global.class)
class MsspLawsTest {
  private static final int TRIES = 600;

  private static void mustMeet(String what, boolean met) {
    Statistics.label(what)
        .collect(met)
        .coverage(
            c -> {
              c.check(true).count(count -> count > 0);
              c.check(false).count(count -> count > 0);
            });
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  @StatisticsReport(onFailureOnly = true)
  void nothingAboveThePaymentLimitIsEarned(@ForAll MsspCase each) {
    MsspSettlement settled = each.settle();

    assertThat(settled.earned())
        .isLessThanOrEqualTo(settled.paymentLimit().rounded(each.track().rounding()));
    mustMeet("payment limit binds", settled.limitedBy() == MsspLimit.PAYMENT_LIMIT);
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  @StatisticsReport(onFailureOnly = true)
  void oneSidedTrackNeverOwes(@ForAll MsspCase each) {
    MsspSettlement settled = each.settle();

    if (!each.track().option().isTwoSided()) {
      assertThat(settled.netPayment().isNegative()).isFalse();
      assertThat(settled.outcome().kind()).isNotIn(Kind.OWED, Kind.WAIVED);
    }
    mustMeet(
        "losses of a one-sided track",
        !each.track().option().isTwoSided() && settled.grossSavings().isNegative());
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  @StatisticsReport(onFailureOnly = true)
  void lossesAreNeverAboveTheirLimits(@ForAll MsspCase each) {
    MsspSettlement settled = each.settle();
    Rounding rounding = each.track().rounding();
    Money onBenchmark =
        settled.benchmark().times(each.track().benchmarkLossLimit()).rounded(rounding);

    assertThat(settled.earned().negated()).isLessThanOrEqualTo(onBenchmark);
    if (each.track().lossesAreLimitedByRevenue() && each.aco().participantRevenue().isStated()) {
      assertThat(settled.earned().negated())
          .isLessThanOrEqualTo(
              each.aco()
                  .participantRevenue()
                  .amount()
                  .times(each.track().revenueLossLimit())
                  .rounded(rounding));
    }
    mustMeet("revenue limit binds", settled.limitedBy() == MsspLimit.REVENUE_LOSS_LIMIT);
    mustMeet("benchmark limit binds", settled.limitedBy() == MsspLimit.BENCHMARK_LOSS_LIMIT);
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  @StatisticsReport(onFailureOnly = true)
  void whoSpendsMoreIsNeverPaidMore(
      @ForAll MsspCase each, @ForAll @IntRange(min = 1, max = 3_000) int more) {
    MsspPerformance aco = each.aco();
    Money added = aco.benchmark().times(Rate.of(more, 10_000)).rounded(Rounding.CENTS);
    Money before = each.settle().netPayment();
    Money after =
        each.with(aco.withExpenditures(aco.expenditures().plus(added))).settle().netPayment();

    assertThat(after).isLessThanOrEqualTo(before);
    mustMeet("spending moves the payment", !after.equals(before));
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  @StatisticsReport(onFailureOnly = true)
  void betterQualityIsNeverPaidLess(
      @ForAll MsspCase each, @ForAll @IntRange(min = 0, max = 10_000) int other) {
    Score score = each.aco().quality().score();
    Score better = new Score(score.rate().notBelow(Rate.of(other, 10_000)));
    Money before = each.settle().netPayment();
    Money after = settle(each, new QualityStanding(each.aco().quality().standard(), better, ""));

    assertThat(after).isGreaterThanOrEqualTo(before);
    mustMeet("quality moves the payment", !after.equals(before));
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  @StatisticsReport(onFailureOnly = true)
  void betterStandardIsNeverPaidLess(@ForAll MsspCase each) {
    Score score = each.aco().quality().score();
    Money met = settle(each, QualityStanding.met(score));
    Money notMet = settle(each, QualityStanding.notMet(score));

    assertThat(met).isGreaterThanOrEqualTo(notMet);
    if (each.track().performanceYear().year() >= 2023) {
      Money alternative = settle(each, QualityStanding.alternativeMet(score));
      assertThat(alternative).isBetween(notMet, met);
    }
    mustMeet("standard moves the payment", !met.equals(notMet));
  }

  private static Money settle(MsspCase each, QualityStanding quality) {
    return each.with(each.aco().withQuality(quality)).settle().netPayment();
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  @StatisticsReport(onFailureOnly = true)
  void recoupmentIsNeverAboveBalanceOrEarnings(@ForAll MsspCase each) {
    MsspSettlement settled = each.settle();

    assertThat(settled.recouped().isNegative()).isFalse();
    assertThat(settled.recouped()).isLessThanOrEqualTo(each.aco().advanceBalance());
    assertThat(settled.recouped()).isLessThanOrEqualTo(settled.earned().notBelow(Money.ZERO));
    assertThat(settled.netPayment().plus(settled.recouped())).isEqualTo(settled.earned());
    assertThat(settled.advanceBalanceLeft().plus(settled.recouped()))
        .isEqualTo(each.aco().advanceBalance());
    boolean recoups = settled.recouped().isPositive();
    mustMeet("all is recouped", recoups && settled.netPayment().isZero());
    mustMeet("part is recouped", recoups && settled.netPayment().isPositive());
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  @StatisticsReport(onFailureOnly = true)
  void explainingSettlesTheSame(@ForAll MsspCase each) {
    MsspSettlement settled = each.settle();
    Explanation<MsspSettlement> explained = each.track().explain(each.aco());

    assertThat(explained.settlement()).isEqualTo(settled);
    List<Money> money =
        explained.lines().stream().flatMap(line -> line.line().money().stream()).toList();
    assertThat(money.get(money.size() - 1)).isEqualTo(settled.netPayment());
    assertThat(explained.lines().get(explained.lines().size() - 1).line().step())
        .isEqualTo(MsspStep.NET_PAYMENT);
    assertThat(explained.lines())
        .extracting(ExplainedLine::label)
        .as("each step once")
        .doesNotHaveDuplicates();
    assertThat(explained.assumptions()).isEmpty();
    mustMeet("something moves", !settled.netPayment().isZero());
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  @StatisticsReport(onFailureOnly = true)
  void wholeDollarsLieWithinFiftyCentsOfTheExactResult(@ForAll MsspCase each) {
    Money dollars = each.track().withRounding(Rounding.DOLLARS).settle(each.aco()).earned();
    Money cents = each.track().withRounding(Rounding.CENTS).settle(each.aco()).earned();
    Money exact = each.track().withRounding(Rounding.MILLIONTHS).settle(each.aco()).earned();

    assertThat(dollars.minus(exact).abs()).isLessThanOrEqualTo(Money.ofCents(50));
    assertThat(cents.minus(exact).abs()).isLessThanOrEqualTo(Money.of("0.005"));
    assertThat(dollars.micros() % 1_000_000).isZero();
    assertThat(cents.micros() % 10_000).isZero();
    mustMeet("rounding moves the payment", !dollars.equals(cents));
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  @StatisticsReport(onFailureOnly = true)
  void signFollowsTheOutcome(@ForAll MsspCase each) {
    MsspSettlement settled = each.settle();

    switch (settled.outcome().kind()) {
      case EARNED -> {
        assertThat(settled.earned().isNegative()).isFalse();
        assertThat(settled.grossSavings().isPositive()).isTrue();
      }
      case OWED -> {
        assertThat(settled.earned().isPositive()).isFalse();
        assertThat(settled.grossSavings().isNegative()).isTrue();
      }
      default -> assertThat(settled.earned()).isEqualTo(Money.ZERO);
    }
    assertThat(settled.payments()).hasSize(settled.netPayment().isZero() ? 0 : 1);
    assertThat(settled.model()).isEqualTo(each.track().id());
    mustMeet("earned", settled.outcome().kind() == Kind.EARNED);
    mustMeet("owed", settled.outcome().kind() == Kind.OWED);
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void figuresOnTheWayFollowFromTheSettlement(@ForAll MsspCase each) {
    MsspSettlement settled = each.settle();
    Unrounded shared = settled.grossSavings().times(settled.finalRate());

    assertThat(settled.sharedBeforeSequestration()).isEqualTo(shared);
    assertThat(settled.sharedAfterSequestration())
        .isEqualTo(shared.times(each.track().sequestrationRate().complement()));
    assertThat(settled.paymentLimit())
        .isEqualTo(settled.benchmark().times(each.track().paymentLimit()));
    assertThat(settled.expenditures()).isEqualTo(each.aco().expenditures());
    assertThat(settled.savingsRate())
        .isEqualTo(Rate.of(settled.grossSavings(), settled.benchmark()));
    assertThat(settled.grossSavings()).isEqualTo(settled.benchmark().minus(settled.expenditures()));
  }

  // ---------------------------------------------------------------- what-if

  private static final Map<String, Function<MsspTrack, Object>> TERMS =
      Map.ofEntries(
          Map.entry("option", MsspTrack::option),
          Map.entry("performanceYear", MsspTrack::performanceYear),
          Map.entry("agreementStart", MsspTrack::agreementStart),
          Map.entry("minimumSavingsRate", MsspTrack::minimumSavingsRate),
          Map.entry("yearInTrack2", MsspTrack::yearInTrack2),
          Map.entry("lossLimitBasis", MsspTrack::lossLimitBasis),
          Map.entry("sharingRate", MsspTrack::sharingRate),
          Map.entry("paymentLimit", MsspTrack::paymentLimit),
          Map.entry("sequestrationRate", MsspTrack::sequestrationRate),
          Map.entry("lossRateFloor", MsspTrack::lossRateFloor),
          Map.entry("lossRateCeiling", MsspTrack::lossRateCeiling),
          Map.entry("revenueLossLimit", MsspTrack::revenueLossLimit),
          Map.entry("benchmarkLossLimit", MsspTrack::benchmarkLossLimit),
          Map.entry("lowRevenueShareOfRate", MsspTrack::lowRevenueShareOfRate),
          Map.entry("minimumRateBelowTable", MsspTrack::minimumRateBelowTable),
          Map.entry("rounding", MsspTrack::rounding));

  private static final Rate NEW = Rate.of("0.777");

  private static final Map<String, Function<MsspTrack, MsspTrack>> COPIES =
      Map.of(
          "sharingRate", track -> track.withSharingRate(NEW),
          "paymentLimit", track -> track.withPaymentLimit(NEW),
          "sequestrationRate", track -> track.withSequestrationRate(NEW),
          "lossRateFloor", track -> track.withLossRateFloor(Rate.of("0.001")),
          "lossRateCeiling", track -> track.withLossRateCeiling(NEW),
          "revenueLossLimit", track -> track.withRevenueLossLimit(NEW),
          "benchmarkLossLimit", track -> track.withBenchmarkLossLimit(NEW),
          "lowRevenueShareOfRate", track -> track.withLowRevenueShareOfRate(NEW),
          "minimumRateBelowTable", track -> track.withMinimumRateBelowTable(NEW),
          "rounding", track -> track.withRounding(Rounding.MILLIONTHS));

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void copyWithOneTermChangedKeepsAllOthers(@ForAll MsspTrack track) {
    COPIES.forEach(
        (changed, copying) -> {
          if (changed.equals("lossRateFloor") && !track.option().isTwoSided()) {
            return; // a floor of losses that are not shared lies above their ceiling of zero
          }
          MsspTrack copy = copying.apply(track);
          TERMS.forEach(
              (term, figure) -> {
                if (term.equals(changed)) {
                  assertThat(figure.apply(copy)).as(term).isNotEqualTo(figure.apply(track));
                } else {
                  assertThat(figure.apply(copy)).as(term).isEqualTo(figure.apply(track));
                }
              });
          assertThat(copy).isNotEqualTo(track);
          assertThat(copy.published()).isSameAs(track.published());
          assertThat(copy.id()).isEqualTo(track.id());
        });
    assertThat(track.withSharingRate(NEW).withSharingRate(track.sharingRate())).isEqualTo(track);
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  @StatisticsReport(onFailureOnly = true)
  void higherSharingRateNeverPaysLess(@ForAll MsspCase each) {
    MsspTrack more = each.track().withSharingRate(each.track().sharingRate().plus(Rate.of("0.1")));

    assertThat(more.settle(each.aco()).netPayment())
        .isGreaterThanOrEqualTo(each.settle().netPayment());
    mustMeet(
        "rate moves the payment",
        !more.settle(each.aco()).netPayment().equals(each.settle().netPayment()));
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void standardIsTheOneThatWasGiven(@ForAll MsspCase each) {
    MsspSettlement settled = each.settle();
    if (settled.outcome().kind() == Kind.EARNED) {
      assertThat(each.aco().quality().standard()).isNotEqualTo(Standard.NOT_MET);
      assertThat(settled.finalRate().signum()).isPositive();
      assertThat(each.track().sharingRate().isAtLeast(settled.finalRate())).isTrue();
    }
    if (settled.outcome().kind() == Kind.OWED) {
      assertThat(
              settled
                  .finalRate()
                  .isWithin(each.track().lossRateFloor(), each.track().lossRateCeiling()))
          .isTrue();
    }
  }
}
