/**
 * Hospital Value-Based Purchasing: from measured rates to the Total Performance Score (section
 * 1886(o) of the Social Security Act; 42 CFR 412.160 to 412.168). What the score does to payments
 * is in {@code org.openvbc.models.hospital}.
 *
 * <p>{@link org.openvbc.quality.hospital.HvbpScoring} are the rules of one fiscal year, the year in
 * which hospitals are paid by the score. In this order:
 *
 * <ol>
 *   <li>A measure with too few cases, or without a rate for the performance period, is not scored.
 *       Not scored is not zero: it counts nowhere.
 *   <li>A scored measure has 0 to 10 points for achievement and 0 to 9 for improvement, and the
 *       greater counts ({@link org.openvbc.quality.scale.AchievementImprovementScale}). The two
 *       strata of surgical site infection are scored apart and then make one measure, weighted by
 *       their predicted infections, rounded half up.
 *   <li>HCAHPS: the dimensions' points are the base score, 0 to 80; how far the lowest dimension
 *       lies on the way from the floor to the threshold gives 0 to 20 points for consistency.
 *   <li>A domain scores the points of its scored measures out of ten for each, if it has enough of
 *       them.
 *   <li>The Total Performance Score is the weighted mean of the domains that are scored, their
 *       weights made to sum to the whole again, if enough domains are scored ({@link
 *       org.openvbc.quality.hospital.HvbpTotal}).
 * </ol>
 *
 * <p>Only points are rounded, half up on the exact value. Domain scores and the total are exact;
 * CMS prints them with twelve decimals.
 *
 * <p>For fiscal years 2022 and 2023 there is no total, which is an answer and not an error. The
 * health equity adjustment was adopted for fiscal year 2026 and removed before it: nothing is added
 * to a score.
 *
 * <p>Standards (threshold, benchmark, floor) are in {@code hvbp-quality.csv} for fiscal years 2017
 * and 2024; those of other years must be given, and so must the measures of years before 2017. What
 * is not done here: computing a rate or a standard.
 *
 * <p><b>Hospital-Acquired Condition Reduction Program</b> ({@link
 * org.openvbc.quality.hospital.HacScoring}, section 1886(p); 42 CFR 412.170 to 412.172): each
 * measure is cut to the 5th and 95th percentile of the nation and made a z-score, infection ratios
 * with exactly 3 decimals; without data and without an exemption it scores the worst there is, and
 * where it does not apply not at all. The Total HAC Score is the mean of the z-scores; to FY2019
 * two weighted domains, to FY2017 of points by decile; FY2023 has none. Higher is worse. National
 * means, deviations and limits are inputs.
 *
 * <p>Sources: 42 CFR 412.160, 412.165, 412.168; CMS's hospital files for fiscal year 2024, of which
 * every point, domain score and total is reproduced, and the totals of fiscal years 2016 and 2021.
 * What rests on neither is graded UNVERIFIED, row by row.
 */
@NullMarked
@VbcStyle
package org.openvbc.quality.hospital;

import org.jspecify.annotations.NullMarked;
import org.openvbc.core.internal.VbcStyle;
