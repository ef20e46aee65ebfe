package org.openvbc.models.advantage;

import static org.openvbc.models.advantage.AdvantageStep.*;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.openvbc.core.clause.KeptOfGains;
import org.openvbc.core.model.Outcome;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.PerMemberPerMonth;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Unrounded;
import org.openvbc.core.quality.StarRating;
import org.openvbc.core.worksheet.Worksheet;

/**
 * The payment of one plan, to be read beside 42 CFR 422.258, 422.266 and 422.308.
 *
 * <p>Benchmarks and bid decide once what a month is worth before the risk score; a member month is
 * then one product and one sum.
 */
final class AdvantageRule {
  private static final Money DOLLAR = Money.of(1);

  private final AdvantagePlan plan;
  private final KeptOfGains keptAfterSequestration;
  private final PlanFunding funding;

  /** What a member month with a risk score of one is worth in each county. */
  private final Map<String, Unrounded> amounts = new HashMap<>();

  private AdvantageRule(AdvantagePlan plan, PlanFunding funding) {
    this.plan = plan;
    this.funding = funding;
    keptAfterSequestration = KeptOfGains.afterWithholding(plan.sequestrationRate());
    for (int i = 0; i < plan.counties().size(); i++) {
      amounts.put(plan.counties().get(i).name(), amount(i));
    }
  }

  /** The rule of a plan, whose terms are checked first: without them there is no benchmark. */
  static AdvantageRule of(AdvantagePlan plan) {
    AdvantageRequirements.checkTerms(plan);
    return new AdvantageRule(plan, funding(plan, Worksheet.none()));
  }

  AdvantagePlan plan() {
    return plan;
  }

  PlanFunding funding() {
    return funding;
  }

  boolean has(String county) {
    return amounts.containsKey(county);
  }

  /** Whether raw scores can be scored. */
  boolean scores() {
    return plan.riskAdjustment().isPresent();
  }

  /** What CMS pays for an enrolment: benchmark, bid, then each line of member months. */
  AdvantageSettlement settle(AdvantageEnrollment enrollment, Worksheet sheet) {
    AdvantageRequirements.check(this, enrollment);
    if (sheet.isRecording()) {
      funding(plan, sheet);
    }
    Money total = Money.ZERO;
    List<PaidMonths> paid = enrollment.paid();
    for (int i = 0; i < paid.size(); i++) {
      PaidMonths each = paid.get(i);
      Worksheet own = paid.size() == 1 ? sheet : sheet.of(each.county() + " " + (i + 1));
      Money payment = memberMonth(each.county(), each.risk(), own);
      long months = own.line(MEMBER_MONTHS, each.months());
      total = total.plus(payment.times(months));
    }
    Money premiums = sheet.line(PREMIUMS, funding.basicPremium().times(enrollment.memberMonths()));
    sheet.line(NET_PAYMENT, total);
    return new AdvantageSettlement(plan, enrollment, outcome(), total, premiums);
  }

  private Outcome outcome() {
    if (funding.hasSavings()) {
      return AdvantageOutcomes.BID_AND_REBATE;
    }
    return plan.bid().amount().isMoreThan(funding.planBenchmark().amount())
        ? AdvantageOutcomes.BENCHMARK_AND_PREMIUM
        : AdvantageOutcomes.BENCHMARK;
  }

  // ---------------------------------------------------------------- member month

  /** 42 U.S.C. 1395w-23(a)(1)(B): the bid or the benchmark by county and risk, and the rebate. */
  Money memberMonth(String county, MemberRisk risk, Worksheet sheet) {
    Unrounded amount = amounts.get(county);
    if (amount == null || !AdvantageRequirements.isComplete(this, county, risk)) {
      throw refused(county, risk);
    }
    Rate score = score(risk, sheet);
    if (sheet.isRecording()) {
      sheet.line(COUNTY_ADJUSTMENT, countyAdjustment(county));
    }
    Unrounded byRisk =
        sheet.line(
            funding.hasSavings() ? RISK_ADJUSTED_BID : RISK_ADJUSTED_BENCHMARK,
            amount.times(score));
    Unrounded payment =
        sheet.line(PAYMENT_BEFORE_SEQUESTRATION, byRisk.plus(funding.rebate().amount()));
    Unrounded kept = sheet.line(PAYMENT_AFTER_SEQUESTRATION, keptAfterSequestration.of(payment));
    return sheet.line(MEMBER_MONTH_PAYMENT, kept.rounded(plan.rounding()));
  }

  private Rate score(MemberRisk risk, Worksheet sheet) {
    Optional<RiskAdjustment> adjustment = plan.riskAdjustment();
    return adjustment.isPresent()
        ? adjustment.get().score(risk, sheet)
        : AdvantageRequirements.shown(sheet, RISK_SCORE, risk.paid().orElseThrow());
  }

  private RuntimeException refused(String county, MemberRisk risk) {
    Violations violations = Violations.of("AdvantageEnrollment");
    AdvantageRequirements.require(this, county, risk, "", violations);
    violations.throwIfInvalidPerformance();
    return new IllegalStateException(county);
  }

  /** 422.308(d): what the bid is multiplied with in a county; one for a plan of one county. */
  private Rate countyAdjustment(String county) {
    for (int i = 0; i < plan.counties().size(); i++) {
      if (plan.counties().get(i).name().equals(county)) {
        return countyAdjustment(i);
      }
    }
    return Rate.ONE;
  }

  private Rate countyAdjustment(int county) {
    return inDollars(funding.countyBenchmarks().get(county))
        .dividedBy(planBenchmark(plan, funding.countyBenchmarks()));
  }

  /** Without savings the plan's benchmark times the adjustment is the county's benchmark. */
  private Unrounded amount(int county) {
    return funding.hasSavings()
        ? plan.bid().amount().times(countyAdjustment(county))
        : funding.countyBenchmarks().get(county).unrounded();
  }

  // ---------------------------------------------------------------- benchmark and bid

  private static PlanFunding funding(AdvantagePlan plan, Worksheet sheet) {
    showRating(plan.rating(), sheet);
    List<Money> benchmarks = new ArrayList<>();
    for (AdvantageCounty county : plan.counties()) {
      Worksheet own = plan.counties().size() == 1 ? sheet : sheet.of(county.name());
      benchmarks.add(countyBenchmark(plan, county, own));
    }
    PerMemberPerMonth planBenchmark =
        sheet.line(
            PLAN_BENCHMARK, PerMemberPerMonth.of(DOLLAR).times(planBenchmark(plan, benchmarks)));
    return bid(plan, benchmarks, planBenchmark, sheet);
  }

  private static void showRating(StarRating rating, Worksheet sheet) {
    if (rating.isRated()) {
      sheet.line(STAR_RATING, BigDecimal.valueOf(rating.halfStars() * 5L, 1));
    } else {
      sheet.line(RATING_STANDING, rating.standing());
    }
  }

  /** 422.258(d): the specified amount, phased in until 2016, capped, in cents. */
  private static Money countyBenchmark(
      AdvantagePlan plan, AdvantageCounty county, Worksheet sheet) {
    PerMemberPerMonth base = sheet.line(BASE_AMOUNT, county.base());
    Rate percentage = sheet.line(APPLICABLE_PERCENTAGE, applicablePercentage(plan, county));
    Rate points = sheet.line(QUALITY_INCREASE, qualityIncrease(plan, county));
    PerMemberPerMonth specified = sheet.line(SPECIFIED_AMOUNT, base.times(percentage.plus(points)));
    PerMemberPerMonth amount = phasedIn(plan, county, specified, sheet);
    PerMemberPerMonth cap = sheet.line(BENCHMARK_CAP, county.applicableAmount());
    sheet.line(BENCHMARK_CAP_BINDS, amount.amount().isMoreThan(cap.amount()));
    return sheet.line(
        COUNTY_BENCHMARK, amount.amount().cappedAt(cap.amount()).rounded(plan.benchmarkRounding()));
  }

  /** (n)(2)(D): in the first year of another quartile, the mean of the two percentages. */
  private static Rate applicablePercentage(AdvantagePlan plan, AdvantageCounty county) {
    Rate now = plan.published().percentageOf(county.quartile());
    return county
        .previousQuartile()
        .filter(before -> before != county.quartile())
        .map(before -> plan.published().percentageOf(before).plus(now).times(Rate.of(1, 2)))
        .orElse(now);
  }

  /** (o): percentage points by rating; in a qualifying county they count twice. */
  private static Rate qualityIncrease(AdvantagePlan plan, AdvantageCounty county) {
    return county.isQualifying()
        ? plan.published()
            .doubleBonus(plan.rating())
            .map(times -> plan.qualityIncrease().times(Rate.of(times.asCount(), 1)))
            .orElse(plan.qualityIncrease())
        : plan.qualityIncrease();
  }

  /** (d)(8)-(9): from the amount before the Affordable Care Act to the specified amount. */
  private static PerMemberPerMonth phasedIn(
      AdvantagePlan plan, AdvantageCounty county, PerMemberPerMonth specified, Worksheet sheet) {
    if (county.phaseInGap().isEmpty()) {
      return specified;
    }
    PhaseIn phaseIn = sheet.line(PHASE_IN, phaseIn(plan.published(), county.phaseInGap().get()));
    Rate part = Rate.of(plan.published().phaseIn(phaseIn).asCount(), phaseIn.years());
    return sheet.line(
        BLENDED_AMOUNT,
        county.applicableAmount().times(part.complement()).plus(specified.times(part)));
  }

  static PhaseIn phaseIn(AdvantageParameters published, PerMemberPerMonth gap) {
    if (gap.amount().isAtLeast(published.sixYearsFromGap().asMoney().unrounded())) {
      return PhaseIn.SIX_YEARS;
    }
    return gap.amount().isAtLeast(published.fourYearsFromGap().asMoney().unrounded())
        ? PhaseIn.FOUR_YEARS
        : PhaseIn.TWO_YEARS;
  }

  /** 422.258(a)(2): the mean of the county benchmarks by projected enrolment, in dollars. */
  private static Rate planBenchmark(AdvantagePlan plan, List<Money> benchmarks) {
    Rate weighted = Rate.ZERO;
    Rate months = Rate.ZERO;
    for (int i = 0; i < benchmarks.size(); i++) {
      Rate weight = plan.counties().get(i).projectedEnrollment().months();
      weighted = weighted.plus(inDollars(benchmarks.get(i)).times(weight));
      months = months.plus(weight);
    }
    return weighted.dividedBy(months);
  }

  private static Rate inDollars(Money amount) {
    return Rate.of(amount, DOLLAR);
  }

  /** 1395w-24(b): savings at the average risk, the plan's share of them, or a premium. */
  private static PlanFunding bid(
      AdvantagePlan plan, List<Money> benchmarks, PerMemberPerMonth benchmark, Worksheet sheet) {
    PerMemberPerMonth bid = sheet.line(BID, plan.bid());
    AdvantageRequirements.shown(sheet, AVERAGE_RISK, plan.averageRiskFactor());
    PerMemberPerMonth above = benchmark.minus(bid);
    PerMemberPerMonth savings =
        sheet.line(SAVINGS, notBelowZero(above.times(plan.averageRiskFactor())));
    Rate rebateRate = sheet.line(REBATE_RATE, plan.rebateRate());
    PerMemberPerMonth rebate = sheet.line(REBATE, savings.times(rebateRate));
    PerMemberPerMonth kept = sheet.line(KEPT_BY_CMS, savings.minus(rebate));
    Money premium =
        sheet.line(
            BASIC_PREMIUM, notBelowZero(bid.minus(benchmark)).amount().rounded(plan.rounding()));
    return new PlanFunding(benchmarks, benchmark, savings, rebateRate, rebate, kept, premium);
  }

  private static PerMemberPerMonth notBelowZero(PerMemberPerMonth amount) {
    return amount.isNegative() ? PerMemberPerMonth.ZERO : amount;
  }

  @Override
  public String toString() {
    return Objects.toString(funding);
  }
}
