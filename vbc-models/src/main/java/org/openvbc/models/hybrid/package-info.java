/**
 * Contracts that combine shared savings, bundles, pay for performance, fees and vendor guarantees
 * without paying for the same savings twice.
 *
 * <p>{@link org.openvbc.models.hybrid.Hybrid} composes settlements of the other models in this
 * order:
 *
 * <ol>
 *   <li>Bundles are settled. Their episodes count in the cost of care at claims plus bundle
 *       payment, or are carved out of target and cost alike; never at claims with the gain on top.
 *   <li>Fees are a cost of care, or taken off the payout.
 *   <li>Bonuses come from outside and are then a cost, or out of the provider's share of savings,
 *       which they divide and do not add to (convention).
 *   <li>Fees of vendors are a cost, refunds of their guarantees a credit.
 *   <li>What is left of the target is shared by a {@link
 *       org.openvbc.models.sharedsavings.SharedSavings} contract.
 *   <li>A cap, as a rate of the target, limits all incentives together; a floor keeps a payer whose
 *       contract shares no losses from losing by incentives. Either cut falls on shared savings
 *       first, then on bonuses, then on bundles, and does not change what was shared (convention).
 * </ol>
 *
 * <p>Always {@code target - claims = kept by the payer + paid to the provider + paid to vendors}.
 * The same quality score may move bonuses and savings; the settlement says so.
 *
 * <p>There is no law behind these contracts. Not here: member incentives, which are a cost of care,
 * and claims that the provider is paid whatever happens.
 */
@NullMarked
@VbcStyle
package org.openvbc.models.hybrid;

import org.jspecify.annotations.NullMarked;
import org.openvbc.core.internal.VbcStyle;
