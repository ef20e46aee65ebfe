/**
 * Pay for performance between an employer or health plan and a provider or vendor, as commercial
 * contracts write it.
 *
 * <p>Five models, each settled on its own:
 *
 * <ul>
 *   <li>{@link org.openvbc.models.performance.MeasureBonus}: what measures earn. {@code result =
 *       met / (denominator - exclusions)}; a schedule (all or nothing, steps, threshold, target and
 *       stretch) or improvement says what a result earns; then an amount for each measure or
 *       member, a pool by weight, or a ladder of the composite score in dollars or dollars per
 *       member and month.
 *   <li>{@link org.openvbc.models.performance.GapBonus}: dollars for each gap in care that is
 *       closed, also by how many conditions the member has.
 *   <li>{@link org.openvbc.models.performance.RankedPool}: a withhold that is paid out again by
 *       score or rank. What some gain is what others lose, to the cent.
 *   <li>{@link org.openvbc.models.performance.SavingsAward}: a share of savings times a quality
 *       multiplier, behind a gate on the trend of the total cost of care.
 *   <li>{@link org.openvbc.models.performance.UtilizationIncentive}: a share of what fewer visits
 *       or admissions save, against what was expected of so many member months; with or without a
 *       share of what more of them cost.
 * </ul>
 *
 * <p>Results and scores are compared exactly, unless a measure says to how many decimals its result
 * is rounded first; what reaches a goal has met it. Each line that is paid is rounded to the cent,
 * half up. Few cases are never scored in silence: a measure says what becomes of it ({@link
 * org.openvbc.models.performance.SmallSample}). Equity enters as bonus points for the care of
 * underserved members ({@link org.openvbc.models.performance.EquityBonus}) or by ranking inside
 * strata; what reduces social needs is a measure like any other.
 *
 * <p>There is no law behind these contracts: every goal, weight, share and minimum is a term that
 * the contract must name; what is left out has no effect. Conventions where contracts are silent:
 * improvement earns 0 to 100 %; a provider without a score stands outside a ranked pool and gets
 * back its withhold, and so does everybody where nobody has a weight. Not here: how members are
 * counted into measures, guarantees of vendors, shared savings.
 */
@NullMarked
@VbcStyle
package org.openvbc.models.performance;

import org.jspecify.annotations.NullMarked;
import org.openvbc.core.internal.VbcStyle;
