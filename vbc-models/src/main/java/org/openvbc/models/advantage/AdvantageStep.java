package org.openvbc.models.advantage;

import org.openvbc.core.source.Citation;
import org.openvbc.core.worksheet.Step;

/** The lines of a plan payment's worksheet, in the order of the rule. */
public enum AdvantageStep implements Step {
  /** The rating that decides. */
  STAR_RATING("Star rating", "as determined for the payment year", "42 CFR 422.258(d)(7)"),
  /** Why there is no rating. */
  RATING_STANDING("Standing of the star rating", "rated, or why not", "42 CFR 422.258(d)(7)"),
  /** Base amount. */
  BASE_AMOUNT("Base payment amount", "as published for the county", "42 CFR 422.258(d)(2)"),
  /** Percentage by quartile. */
  APPLICABLE_PERCENTAGE(
      "Applicable percentage",
      "by quartile; the mean of last year's and this year's if the quartile changed",
      "42 U.S.C. 1395w-23(n)(2)"),
  /** Points. */
  QUALITY_INCREASE(
      "Quality increase in percentage points",
      "by star rating, twice in a qualifying county",
      "42 U.S.C. 1395w-23(o)"),
  /** Specified amount. */
  SPECIFIED_AMOUNT(
      "Specified amount", "base x (applicable percentage + quality increase)", "42 CFR 422.258(d)"),
  /** Years of phase-in. */
  PHASE_IN("Phase-in", "by the gap of 2010", "42 CFR 422.258(d)(9)"),
  /** Blend of the phase-in. */
  BLENDED_AMOUNT(
      "Blended amount",
      "applicable amount x (1 - part) + specified amount x part",
      "42 CFR 422.258(d)(8)"),
  /** The cap. */
  BENCHMARK_CAP(
      "Applicable amount that caps the benchmark",
      "the amount before the Affordable Care Act",
      "42 U.S.C. 1395w-23(n)(4)"),
  /** Whether it binds. */
  BENCHMARK_CAP_BINDS(
      "Cap is reached", "amount above the applicable amount", "42 U.S.C. 1395w-23(n)(4)"),
  /** County benchmark. */
  COUNTY_BENCHMARK(
      "County benchmark", "min(amount, applicable amount), in cents", "42 CFR 422.258(a)"),
  /** Plan benchmark. */
  PLAN_BENCHMARK(
      "Plan benchmark",
      "sum of county benchmark x share of projected enrolment",
      "42 CFR 422.258(a)(2)"),
  /** Bid. */
  BID("Bid for a risk score of one", "as submitted", "42 U.S.C. 1395w-24(a)"),
  /** Average risk. */
  AVERAGE_RISK("Average risk factor", "of the state or the plan", "42 U.S.C. 1395w-24(b)(3)"),
  /** Savings. */
  SAVINGS(
      "Savings",
      "(plan benchmark - bid) x average risk factor, not below zero",
      "42 U.S.C. 1395w-24(b)(3)(C)"),
  /** Rebate percentage. */
  REBATE_RATE(
      "Rebate percentage",
      "by star rating; in 2012 and 2013 blended with the former share",
      "42 CFR 422.266(a)(2)"),
  /** Rebate. */
  REBATE("Rebate", "rebate percentage x savings", "42 CFR 422.266(a)"),
  /** What CMS keeps. */
  KEPT_BY_CMS("Savings that CMS keeps", "savings - rebate", "42 U.S.C. 1395w-24(b)(1)(C)"),
  /** Premium. */
  BASIC_PREMIUM(
      "Basic premium of a member",
      "bid - plan benchmark, not below zero, in cents",
      "42 U.S.C. 1395w-24(b)(2)(A)"),
  /** Raw score. */
  RAW_SCORE("Raw risk score", "as scored", "42 CFR 422.308(c)"),
  /** Raw score times share. */
  WEIGHTED_SCORE("Weighted raw risk score", "raw score x share", "42 CFR 422.308(c)"),
  /** Normalised score. */
  NORMALIZED_SCORE(
      "Normalised risk score",
      "raw score, or weighted raw score, / normalisation factor, rounded",
      "42 CFR 422.308(c)"),
  /** Adjusted score. */
  ADJUSTED_SCORE(
      "Risk score after coding adjustment",
      "normalised score x (1 - coding reduction), rounded",
      "42 U.S.C. 1395w-23(a)(1)(C)(ii)"),
  /** Sum over the versions. */
  BLEND("Blend of the versions", "sum of share x score", "42 CFR 422.308(c)"),
  /** Blended score. */
  BLENDED_SCORE(
      "Risk score that is paid, blended",
      "blend, rounded; or the sum of scores that were weighted first",
      "42 CFR 422.308(c)"),
  /** Paid score. */
  RISK_SCORE("Risk score that is paid", "as given", "42 CFR 422.308(c)"),
  /** Adjustment to the county. */
  COUNTY_ADJUSTMENT(
      "Adjustment of the bid to the county",
      "county benchmark / plan benchmark",
      "42 CFR 422.308(d)"),
  /** Payment by risk. */
  RISK_ADJUSTED_BID(
      "Bid for the county and the risk score",
      "bid x adjustment to the county x risk score",
      "42 U.S.C. 1395w-23(a)(1)(B)"),
  /** Payment where there are no savings. */
  RISK_ADJUSTED_BENCHMARK(
      "Benchmark for the county and the risk score",
      "plan benchmark x adjustment to the county x risk score",
      "42 U.S.C. 1395w-23(a)(1)(B)"),
  /** With rebate. */
  PAYMENT_BEFORE_SEQUESTRATION(
      "Payment before sequestration",
      "risk-adjusted amount + rebate",
      "42 U.S.C. 1395w-23(a)(1)(B)"),
  /** After sequestration. */
  PAYMENT_AFTER_SEQUESTRATION(
      "Payment after sequestration", "payment x (1 - sequestration)", "2 U.S.C. 901a(6)"),
  /** Paid for one month. */
  MEMBER_MONTH_PAYMENT("Payment of a member month", "rounded once", "42 CFR 422.308"),
  /** Number of months. */
  MEMBER_MONTHS("Member months", "as enrolled", "42 CFR 422.308"),
  /** Premiums. */
  PREMIUMS(
      "Basic premiums of the members",
      "basic premium x member months",
      "42 U.S.C. 1395w-24(b)(2)(A)"),
  /** Net. */
  NET_PAYMENT(
      "Net payment of CMS", "sum of member-month payment x member months", "42 CFR 422.308");

  private final String label;
  private final String formula;
  private final String citation;

  AdvantageStep(String label, String formula, String citation) {
    this.label = label;
    this.formula = formula;
    this.citation = citation;
  }

  @Override
  public String label() {
    return label;
  }

  @Override
  public String formula() {
    return formula;
  }

  @Override
  public Citation citation() {
    return Citation.of(citation);
  }
}
