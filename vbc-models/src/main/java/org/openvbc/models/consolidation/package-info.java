/**
 * Vendor consolidation, as self-insured employers contract it: one lead entity, several vendors
 * under it, one measured saving that all of them helped to make.
 *
 * <p>{@link org.openvbc.models.consolidation.VendorConsolidation} settles a year in three steps:
 *
 * <ol>
 *   <li><b>Credits.</b> Each dollar saved is credited once. Vendors claim more than was saved;
 *       their claims are reduced pro rata, applied one after the other to the cost that is left, or
 *       cut member by member, and then never add up to more than the measured savings.
 *   <li><b>Waterfall.</b> {@code net savings = savings - fees}; the employer's first tranche;
 *       {@code pool = share x the rest}; the lead's override; each vendor's part of the pool by its
 *       credit, times its quality factor, up to its cap. {@code savings - fees = employer + lead +
 *       vendors + quality pool}, to the cent.
 *   <li><b>Pass-through.</b> The lead refunds the employer the greater of what it owes itself and
 *       of what its vendors refund to it, so that nobody profits from a failure.
 * </ol>
 *
 * <p>A vendor that guarantees a return on its fees proves it by its credited savings, not by what
 * it claims: {@link org.openvbc.models.consolidation.VendorConsolidation#credit} gives them before
 * the guarantees are settled. Savings of bundled episodes lie inside the savings of total cost of
 * care and are no claim beside them.
 *
 * <p>There is no law behind these contracts: shares, order, first tranche and caps are terms that
 * the contract must name. Where the split needs cents, the largest remainder gets them. Not here:
 * how savings are measured, and whether they may be chance.
 */
@NullMarked
@VbcStyle
package org.openvbc.models.consolidation;

import org.jspecify.annotations.NullMarked;
import org.openvbc.core.internal.VbcStyle;
