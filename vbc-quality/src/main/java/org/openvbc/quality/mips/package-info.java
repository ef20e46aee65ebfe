/**
 * The final score of the Merit-based Incentive Payment System (MIPS), from measures to 0 to 100
 * points (42 CFR 414.1380).
 *
 * <ol>
 *   <li><b>Quality</b>: points of each measure by the decile of its benchmark, with floors and
 *       caps; the best of the required measures; bonuses of the year; improvement.
 *   <li><b>Cost</b>: the mean of the measures' points, and improvement.
 *   <li><b>Improvement activities</b>: points of a target of 40, from 2025 a count.
 *   <li><b>Promoting interoperability</b>: comes in as points.
 *   <li><b>Complex patient bonus</b>: points by medical and social risk.
 *   <li><b>Final score</b>: {@code min(100, sum of weight x category + bonus)}; with fewer than two
 *       scored categories the performance threshold.
 * </ol>
 *
 * <p>Weights after a redistribution are given, not derived. What is not scored is a value with its
 * reason. What is not done here: the points of cost measures and of promoting interoperability, and
 * which clinicians are exempt from a category. Scores are exact; published ones have two decimals.
 *
 * <p>Sources: 42 CFR 414.1330 to 414.1380.
 */
@NullMarked
@VbcStyle
package org.openvbc.quality.mips;

import org.jspecify.annotations.NullMarked;
import org.openvbc.core.internal.VbcStyle;
