/**
 * Capitation between a payer and a provider, as commercial contracts write it: full, partial (any
 * set of service categories), by condition, or a percentage of premium; with the year-end result of
 * the provider that took the risk.
 *
 * <p>Four models, each to be settled on its own or one after the other:
 *
 * <ul>
 *   <li>{@link org.openvbc.models.capitation.Capitation}: what is paid for a month or a year.
 *       {@code gross = sum of rate x member months x risk x factors; payment = gross - carve-outs -
 *       withhold + retroactive adjustment}.
 *   <li>{@link org.openvbc.models.capitation.StopLossCover}: what comes back of large claims. First
 *       by member, above a deductible or a laser, less an aggregating deductible; then what all
 *       claims exceed an attachment point by.
 *   <li>{@link org.openvbc.models.capitation.CapitationYear}: the margin of the capitated provider.
 *       {@code margin = revenue - withheld + returned - incurred - leakage charged back +
 *       recoveries - premium - infrastructure + risk share; incurred = paid + incurred but not
 *       paid}.
 *   <li>{@link org.openvbc.models.capitation.RiskShare} and {@link
 *       org.openvbc.models.capitation.RiskPool}: a corridor around a target, and a pool that is
 *       settled against withheld money.
 * </ul>
 *
 * <p>Each line that is paid is rounded to the cent, half up; what only feeds a comparison stays
 * exact. Order: individual stop-loss, aggregate stop-loss, corridor.
 *
 * <p>There is no law behind these contracts: every rate, share, deductible and limit is a term that
 * the contract must name. What is left out has no effect; nothing is filled in. Not here:
 * programmes of CMS with rules of their own, sequestration, completion of claims (incurred but not
 * paid is an input), attribution of members.
 */
@NullMarked
@VbcStyle
package org.openvbc.models.capitation;

import org.jspecify.annotations.NullMarked;
import org.openvbc.core.internal.VbcStyle;
