/**
 * What quality programmes do to a hospital's inpatient payments: factors on the base operating DRG
 * payment amount.
 *
 * <p><b>Hospital Value-Based Purchasing</b> ({@link org.openvbc.models.hospital.HvbpPayment},
 * section 1886(o) of the Social Security Act; 42 CFR 412.160 to 412.168). In this order:
 *
 * <ol>
 *   <li>A hospital outside the programme keeps its payments: nothing withheld, factor 1, with the
 *       reason.
 *   <li>The applicable percent is withheld from every discharge: 1 % in FY2013, 2 % from FY2017 on.
 *   <li>The linear exchange function gives back {@code withheld x score / divisor x slope}. The
 *       slope is one number for the year, such that all incentives together equal all that is
 *       withheld ({@link org.openvbc.models.hospital.HvbpExchange}): an input, or solved from the
 *       hospitals.
 *   <li>{@code factor = 1 + incentive percentage - withheld percentage}, not rounded; printed with
 *       10 decimals, half up.
 *   <li>Each discharge: {@code base operating DRG amount x (factor - 1)}, rounded to the cent once.
 * </ol>
 *
 * <p>In FY2022 and FY2023 the incentive equals what is withheld and every factor is 1. The score
 * comes in as a value, from {@code org.openvbc.quality.hospital} or from anywhere else.
 *
 * <p><b>Hospital Readmissions Reduction Program</b> ({@link
 * org.openvbc.models.hospital.HrrpPayment}, section 1886(q); 42 CFR 412.150 to 412.154). In this
 * order:
 *
 * <ol>
 *   <li>Maryland and hospitals outside subsection (d) have no factor, with the reason.
 *   <li>A condition counts with at least 25 discharges and a ratio of predicted to expected
 *       readmissions strictly above its mark: from FY2019 the median of the hospital's peer group,
 *       before that 1. A ratio below 1 counts too where it is above the median.
 *   <li>{@code sum of payment ratio x (ratio - mark)} over the conditions that count.
 *   <li>From FY2019: times the neutrality modifier, at most 3 %, rounded once half up to 4
 *       decimals; {@code factor = 1 - reduction}. Before: the higher of {@code 1 - sum} and the
 *       year's floor, rounded likewise.
 *   <li>Each discharge: {@code base operating DRG amount x (factor - 1)}, whatever the value-based
 *       factor.
 * </ol>
 *
 * <p><b>Hospital-Acquired Condition Reduction Program</b> ({@link
 * org.openvbc.models.hospital.HacPenalty}, section 1886(p); 42 CFR 412.170 to 412.172): a Total HAC
 * Score strictly above the threshold takes 1 % of all payments of the year, after the other two.
 * Without a score nothing is taken, Maryland is not in it, FY2023 has no scores. The threshold is
 * an input, or computed from the totals of a year by a chosen {@link
 * org.openvbc.models.hospital.HacPercentile}.
 *
 * <p><b>One claim</b> ({@link org.openvbc.models.hospital.HospitalClaimPayment}): value-based and
 * readmissions adjustment each on the base amount and to the cent, then 1 % of the subtotal.
 *
 * <p>{@link org.openvbc.models.hospital.PaymentFactor} is the neutral part: a factor computed here
 * goes on unrounded, a published one with the decimals it was published with. Each programme's
 * factor applies to the base amount by itself, they are not compounded.
 *
 * <p>What is not done here: the base operating DRG amount (wage adjusted, with the transfer
 * adjustment and the new technology add-on; without the readmission adjustment, IME, DSH, outliers,
 * low volume, and the hospital-specific rate).
 *
 * <p>Sources: 42 CFR 412.150 to 412.154, 412.160, 412.162, 412.168, 412.170 to 412.172. No slope
 * was found published; that of FY2021 can be inferred from the published distribution of changes as
 * about 3.208.
 */
@NullMarked
@VbcStyle
package org.openvbc.models.hospital;

import org.jspecify.annotations.NullMarked;
import org.openvbc.core.internal.VbcStyle;
