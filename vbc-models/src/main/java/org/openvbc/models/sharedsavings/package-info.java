/**
 * Shared savings, shared risk and withholds as commercial contracts between a payer and a provider
 * organisation write them.
 *
 * <p>Three models that are settled alone or together:
 *
 * <ul>
 *   <li>{@link org.openvbc.models.sharedsavings.SharedSavings}: cost of care against a target. In
 *       order: large claims off and claims completed; target per member and month from base years
 *       ({@code sum of weight x cost x trend x risk move x factors}), credibility, regional blend,
 *       discount, published rounding; pooling charge on both sides; gross savings; threshold;
 *       quality gate; share and quality; cap on the payment; rounded to the cent; old deficits;
 *       care-coordination fee; interim payments. {@link org.openvbc.core.actuarial.InterimRun}
 *       advances a part of it within the year, {@link
 *       org.openvbc.models.sharedsavings.SavingsDistribution} divides it among participants, {@link
 *       org.openvbc.models.sharedsavings.ProviderPosition} weighs it against the revenue that a
 *       provider loses with it.
 *   <li>{@link org.openvbc.models.sharedsavings.WithholdContract}: {@code withheld = rate x
 *       payments; returned = withheld x release fraction}, by cost, by quality, by both, or by the
 *       result of a risk pool; what is forfeited goes where the contract says.
 *   <li>{@link org.openvbc.models.sharedsavings.SavingsWithWithhold}: both, with the order in which
 *       the same dollars are used and a cap on the whole incentive.
 * </ul>
 *
 * <p>Each line that is paid is rounded to the cent, half away from zero; what only feeds a
 * comparison stays exact, so that 79.6 % does not meet 80 %. "Meets or exceeds" is the default of
 * every gate and threshold. A cap limits the payment after share and quality, never the gross
 * savings.
 *
 * <p>Products that a contract measures apart, such as HMO and PPO members, are contracts of their
 * own: with unlike shares of savings and losses it matters what is settled together.
 *
 * <p>There is no law behind these contracts: every rate, weight, gate and cap is a term that the
 * contract must name. Not here: attribution of members, claims that are not totals, and the
 * programmes of CMS, which have packages of their own. The one published figure is the limit of
 * Medicaid managed care incentives (42 CFR 438.6(b)(2)), see {@link
 * org.openvbc.models.sharedsavings.ManagedCareIncentive}.
 */
@NullMarked
@VbcStyle
package org.openvbc.models.sharedsavings;

import org.jspecify.annotations.NullMarked;
import org.openvbc.core.internal.VbcStyle;
