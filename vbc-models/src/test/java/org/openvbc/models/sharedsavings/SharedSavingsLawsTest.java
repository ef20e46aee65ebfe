package org.openvbc.models.sharedsavings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openvbc.models.sharedsavings.SharedSavingsSamples.*;
import static org.openvbc.models.sharedsavings.WithholdSamples.*;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.openvbc.core.clause.LossShare;
import org.openvbc.core.clause.Schedule;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.PerMemberPerMonth;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Rounding;
import org.openvbc.core.money.Unrounded;
import org.openvbc.core.quality.Score;
import org.openvbc.core.time.MemberMonths;
import org.openvbc.models.sharedsavings.SavingsDistribution.Distributed;
import org.openvbc.models.sharedsavings.SavingsDistribution.Part;
import org.openvbc.models.sharedsavings.SavingsDistribution.Practice;

/** What must hold whatever the contract and the figures are. */
class SharedSavingsLawsTest {
  private static final Money CENT = Money.ofCents(1);

  private static Rate percent(int percent) {
    return Rate.of(percent, 100);
  }

  /** Contracts of every shape; targets in whole dollars. */
  @Provide
  Arbitrary<SharedSavings> contracts() {
    return Combinators.combine(
            Arbitraries.longs().between(10_000, 20_000_000),
            thresholds(),
            sharingRates(),
            caps(),
            losses().optional(0.7),
            gates().optional(0.5),
            fees().optional(0.6))
        .as(
            (target, threshold, rate, cap, losses, gate, fee) ->
                SharedSavings.builder()
                    .name("Drawn")
                    .period(YEAR)
                    .costBasis(ALLOWED)
                    .target(Target.total(Money.of(target)))
                    .savings(new SavingsShare(threshold, rate, cap))
                    .losses(losses)
                    .qualityGate(gate.filter(each -> losses.isPresent() || !each.affectsLosses()))
                    .feeTreatment(fee)
                    .carryForward(new CarryForward(percent(20)))
                    .build());
  }

  private static Arbitrary<Threshold> thresholds() {
    return Combinators.combine(
            Arbitraries.of(Threshold.Mode.class),
            Arbitraries.integers().between(0, 5),
            Arbitraries.of(Threshold.Test.class))
        .as(
            (mode, rate, test) ->
                new Threshold(mode, mode == Threshold.Mode.NONE ? Rate.ZERO : percent(rate), test));
  }

  private static Arbitrary<Optional<Rate>> caps() {
    return Arbitraries.integers()
        .between(0, 12)
        .map(cap -> cap == 0 ? Optional.<Rate>empty() : Optional.of(percent(cap)));
  }

  private static Arbitrary<SharingRate> sharingRates() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 100), Arbitraries.integers().between(0, 3))
        .as(
            (share, kind) ->
                switch (kind) {
                  case 0 -> SharingRate.fixed(percent(share));
                  case 1 -> SharingRate.multiplied(percent(share), QUALITY);
                  case 2 ->
                      SharingRate.multiplied(
                          percent(share),
                          Schedule.steps(
                              Schedule.Point.of("0.5", "0.4"), Schedule.Point.of("0.8", "1")));
                  default ->
                      SharingRate.range(
                          percent(share / 2),
                          percent(share / 2 + 10),
                          percent(share / 2 + 50),
                          Score.of("0.5"));
                });
  }

  private static Arbitrary<LossTerms> losses() {
    return Combinators.combine(
            thresholds(),
            caps(),
            Arbitraries.integers().between(0, 100),
            Arbitraries.integers().between(0, 100),
            Arbitraries.integers().between(0, 40))
        .as(
            (threshold, cap, share, reduction, floor) ->
                new LossTerms(
                    threshold,
                    new LossShare(
                        percent(share), percent(reduction), percent(floor), percent(floor + 50)),
                    cap));
  }

  private static Arbitrary<QualityGate> gates() {
    return Combinators.combine(Arbitraries.integers().between(0, 100), Arbitraries.of(true, false))
        .as((least, also) -> new QualityGate(new Score(percent(least)), also));
  }

  private static Arbitrary<FeeTreatment> fees() {
    return Arbitraries.of(
        FeeTreatment.costOfCare(),
        FeeTreatment.offset(percent(50)),
        FeeTreatment.offsetCarried(percent(100)),
        FeeTreatment.separate());
  }

  /** A year around the target: {@code cost} is in thousandths of it. */
  private static SharedSavingsPerformance year(
      SharedSavings contract, int cost, int score, long extraCents) {
    Money target = ((Target.Total) contract.target()).amount();
    Money amount =
        target.times(Rate.of(cost, 1_000)).rounded(Rounding.CENTS).plus(Money.ofCents(extraCents));
    SharedSavingsPerformance plain =
        cost("0").withCosts(ClaimCosts.incurred(amount)).withQuality(new Score(percent(score)));
    return contract.feeTreatment().isPresent()
        ? plain.withCareCoordinationFees(dollars("1234.57"))
        : plain;
  }

  @Property(seed = "20260101", tries = 400)
  @StatisticsReport(onFailureOnly = true)
  void moreSpendingNeverPaysMore(
      @ForAll("contracts") SharedSavings contract,
      @ForAll @IntRange(min = 850, max = 1_150) int cost,
      @ForAll @IntRange(max = 100) int score,
      @ForAll @LongRange(max = 50_000_00) long more) {
    SharedSavingsSettlement less = contract.settle(year(contract, cost, score, 0));
    SharedSavingsSettlement dearer = contract.settle(year(contract, cost, score, more));
    assertThat(less.netPayment()).isGreaterThanOrEqualTo(dearer.netPayment());
    Statistics.label("standing")
        .collect(less.standing())
        .coverage(
            coverage -> {
              coverage.check(SharedSavingsStanding.SAVINGS).percentage(part -> part > 15);
              coverage.check(SharedSavingsStanding.LOSSES).percentage(part -> part > 10);
              coverage
                  .check(SharedSavingsStanding.BELOW_SAVINGS_THRESHOLD)
                  .percentage(part -> part > 0.4);
              coverage.check(SharedSavingsStanding.BELOW_LOSS_THRESHOLD).percentage(p -> p > 0.4);
              coverage.check(SharedSavingsStanding.LOSSES_NOT_SHARED).percentage(p -> p > 3);
            });
  }

  @Property(seed = "20260101", tries = 400)
  void moreQualityNeverPaysLess(
      @ForAll("contracts") SharedSavings contract,
      @ForAll @IntRange(min = 850, max = 1_150) int cost,
      @ForAll @IntRange(max = 100) int score,
      @ForAll @IntRange(max = 100) int other) {
    Money worse = contract.settle(year(contract, cost, Math.min(score, other), 0)).netPayment();
    Money better = contract.settle(year(contract, cost, Math.max(score, other), 0)).netPayment();
    assertThat(better).isGreaterThanOrEqualTo(worse);
  }

  @Property(seed = "20260101", tries = 400)
  @StatisticsReport(onFailureOnly = true)
  void capsAndThePayersAccountHold(
      @ForAll("contracts") SharedSavings contract,
      @ForAll @IntRange(min = 850, max = 1_150) int cost,
      @ForAll @IntRange(max = 100) int score) {
    SharedSavingsPerformance year = year(contract, cost, score, 0);
    SharedSavingsSettlement settled = contract.settle(year);
    contract
        .savings()
        .cap()
        .ifPresent(
            cap ->
                assertThat(settled.earned())
                    .isLessThanOrEqualTo(settled.target().times(cap).rounded(Rounding.CENTS)));
    contract
        .losses()
        .flatMap(LossTerms::cap)
        .ifPresent(
            cap ->
                assertThat(settled.owed())
                    .isLessThanOrEqualTo(settled.target().times(cap).rounded(Rounding.CENTS)));
    assertThat(contract.losses().isPresent() || settled.owed().isZero()).isTrue();
    assertThat(settled.earned().isZero() || settled.owed().isZero()).isTrue();
    // All that the payer paid for the year, beside what it kept, is the gross savings.
    boolean isFeeACost =
        contract.feeTreatment().filter(FeeTreatment.CostOfCare.class::isInstance).isPresent();
    Money fees = isFeeACost ? Money.ZERO : year.careCoordinationFees().orElse(Money.ZERO);
    assertThat(settled.payerNet().plus(settled.due().plus(fees).unrounded()))
        .isEqualTo(settled.grossSavings());
    assertThat(contract.explain(year).settlement()).isEqualTo(settled);
    assertThat(contract.settle(year.withInterimPayments(dollars("5000"))).payerNet())
        .isEqualTo(settled.payerNet());
    Statistics.label("capped")
        .collect(settled.sharing().isCapped())
        .coverage(coverage -> coverage.check(true).percentage(part -> part > 3));
  }

  /** Where only the excess is shared, one cent of cost never moves more than two cents. */
  @Property(seed = "20260101", tries = 300)
  void aRuleWithoutCliffsIsContinuous(
      @ForAll("contracts") SharedSavings drawn,
      @ForAll @IntRange(max = 8) int rate,
      @ForAll @IntRange(min = -120, max = 120) int cents,
      @ForAll @IntRange(max = 100) int score) {
    Threshold excess = Threshold.excessOnly(percent(rate));
    SharedSavings contract =
        drawn
            .withSavings(new SavingsShare(excess, drawn.savings().rate(), drawn.savings().cap()))
            .withLosses(
                drawn.losses().map(each -> new LossTerms(excess, each.share(), each.cap())));
    // On the very edge of the threshold, where a first-dollar rule jumps.
    SharedSavingsPerformance year = year(contract, 1_000 - 10 * rate, score, cents);
    Money here = contract.settle(year).due();
    Money next =
        contract
            .settle(year.withCosts(ClaimCosts.incurred(year.costs().paid().plus(CENT.unrounded()))))
            .due();
    assertThat(here.minus(next)).isBetween(Money.ZERO, CENT.times(2));
  }

  @Property(seed = "20260101", tries = 200)
  void aWithholdReturnsBetweenNothingAndAllAndLessForMoreCost(
      @ForAll @Size(min = 1, max = 5) List<@LongRange(max = 900_000_00) Long> payments,
      @ForAll @IntRange(max = 100) int rate,
      @ForAll @IntRange(min = 900, max = 1_100) int cost,
      @ForAll @IntRange(max = 100) int score,
      @ForAll @IntRange(max = 4) int kind) {
    WithholdRelease release =
        switch (kind) {
          case 0 -> WithholdRelease.byCost(WithholdRelease.atMostTarget());
          case 1 -> WithholdRelease.weighted(percent(40), COST, QUALITY);
          case 2 -> WithholdRelease.gated(Score.of("0.5"), COST);
          case 3 -> WithholdRelease.riskPool();
          default -> WithholdRelease.byQuality(QUALITY);
        };
    WithholdContract contract =
        withhold(
            percent(rate).toBigDecimal(2, java.math.RoundingMode.UNNECESSARY).toString(), release);
    WithholdSettlement less = contract.settle(withholdYear(payments, cost, score));
    assertThat(less.returned()).isBetween(Money.ZERO, less.withheld());
    assertThat(less.returned().plus(less.forfeited())).isEqualTo(less.withheld());
    assertThat(
            less.parts().stream()
                .map(WithholdSettlement.Part::returned)
                .reduce(Money.ZERO, Money::plus))
        .isEqualTo(less.returned());
    assertThat(contract.settle(withholdYear(payments, cost + 5, score)).returned())
        .isLessThanOrEqualTo(less.returned());
    assertThat(contract.settle(withholdYear(payments, cost, Math.min(100, score + 5))).returned())
        .isGreaterThanOrEqualTo(less.returned());
  }

  @Property(seed = "20260101", tries = 150)
  void withholdAndSavingsTogetherKeepToTheirCapAndPayLessForMoreCost(
      @ForAll @IntRange(min = 940, max = 1_060) int cost,
      @ForAll boolean isFirst,
      @ForAll @LongRange(max = 2_000_000) long cap) {
    SavingsWithWithhold both =
        both(isFirst
                ? SavingsWithWithhold.Order.WITHHOLD_FIRST
                : SavingsWithWithhold.Order.ADDITIVE)
            .withIncentiveCap(Money.of(cap));
    Money less = both.settle(bothYear(cost + "00000")).netPayment();
    assertThat(less).isBetween(Money.ZERO, Money.of(cap));
    assertThat(both.settle(bothYear(cost + 1 + "00000")).netPayment()).isLessThanOrEqualTo(less);
    assertThat(
            both(SavingsWithWithhold.Order.ADDITIVE).settle(bothYear(cost + "00000")).netPayment())
        .isGreaterThanOrEqualTo(
            both(SavingsWithWithhold.Order.WITHHOLD_FIRST)
                .settle(bothYear(cost + "00000"))
                .netPayment());
  }

  private static WithholdPerformance withholdYear(List<Long> payments, int cost, int score) {
    WithholdPerformance.Builder year =
        WithholdPerformance.builder()
            .target(dollars("1000000"))
            .actual(dollars("1000").times((long) cost))
            .quality(new Score(percent(score)));
    for (int i = 0; i < payments.size(); i++) {
      year.addTranches(
          new WithholdPerformance.Tranche(
              "provider " + i % 3, NEW_YEAR, Money.ofCents(payments.get(i))));
    }
    return year.build();
  }

  @Property(seed = "20260101", tries = 200)
  void whatPracticesGetAndWhatIsReinvestedAddUp(
      @ForAll @LongRange(max = 9_000_000_00) long cents,
      @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 1, max = 5_000) Integer> lives,
      @ForAll @Size(6) List<@IntRange(min = 50, max = 100) Integer> scores) {
    List<Practice> practices = new ArrayList<>();
    for (int i = 0; i < lives.size(); i++) {
      Score score = new Score(percent(scores.get(i)));
      practices.add(
          new Practice(
              "practice " + i,
              Rate.of(lives.get(i), 1),
              Map.of("KPI", score, "citizenship", i % 2 == 0 ? Score.FULL : score)));
    }
    Distributed shared = distribution().distribute(Money.ofCents(cents), practices);
    Money paid = shared.parts().stream().map(Part::payment).reduce(Money.ZERO, Money::plus);
    assertThat(paid.plus(shared.reinvested())).isEqualTo(shared.whole());
    assertThat(shared.parts()).allMatch(part -> !part.payment().isNegative());
    assertThat(shared.reinvested().isNegative()).isFalse();
  }

  @Property(seed = "20260101", tries = 200)
  void anAdjustmentForSocialRiskCostsTheReferenceNothing(
      @ForAll @Size(min = 1, max = 10) List<@IntRange(min = 0, max = 90_000) Integer> months,
      @ForAll @Size(10) List<@IntRange(min = -9_000, max = 9_000) Integer> cents) {
    Map<String, PerMemberPerMonth> adjustments = new LinkedHashMap<>();
    Map<String, MemberMonths> reference = new LinkedHashMap<>();
    for (int i = 0; i < months.size(); i++) {
      adjustments.put("decile " + i, PerMemberPerMonth.of(Money.ofCents(cents.get(i))));
      reference.put("decile " + i, MemberMonths.of(months.get(i) + 1));
    }
    EquityAdjustment neutral = new EquityAdjustment(adjustments).budgetNeutralOver(reference);
    assertThat(neutral.sum(reference)).isEqualTo(Unrounded.ZERO);
  }
}
