/**
 * Medicare Advantage (42 CFR part 422): what CMS pays a plan in payment years 2012 to 2027, the
 * medical loss ratio that a plan must reach, and the contracts by which a plan shares its result
 * with providers.
 *
 * <p>Three payment models. {@link org.openvbc.models.advantage.AdvantagePlan}: county benchmarks =
 * base x (applicable percentage + quality increase), phased in until 2016, at most the amount
 * before the Affordable Care Act, in cents; weighted by projected enrolment; savings = (benchmark -
 * bid) x average risk; rebate = share by Star Rating x savings; each member-month payment = bid x
 * county adjustment x risk score + rebate, less sequestration, rounded once; or the benchmark where
 * the bid is not below it. {@link org.openvbc.models.advantage.RiskAdjustment} makes the risk
 * score: raw score / normalisation, x (1 - coding reduction), the versions of the model blended.
 * {@link org.openvbc.models.advantage.MedicalLossRatio}: below 85 % the plan owes revenue x the
 * shortfall. {@link org.openvbc.models.advantage.ProviderContract}: percent of premium, and sharing
 * of a surplus or deficit against a target ratio; these are contracts that no regulation sets.
 *
 * <p>Star Ratings come in as a value. Left out: how they are computed; Part D bids and reinsurance,
 * end-stage renal disease, regional plans, medical savings accounts, PACE.
 *
 * <p>Sources: 42 U.S.C. 1395w-23 and 1395w-24; 42 CFR 422.258, .266, .308, .2410, .2420, .2440; the
 * factors of risk scores from summaries of CMS rate announcements. What was not read in a source is
 * graded UNVERIFIED in {@code advantage.csv} and listed by {@code Explanation.unverified()}.
 */
@NullMarked
@VbcStyle
package org.openvbc.models.advantage;

import org.jspecify.annotations.NullMarked;
import org.openvbc.core.internal.VbcStyle;
