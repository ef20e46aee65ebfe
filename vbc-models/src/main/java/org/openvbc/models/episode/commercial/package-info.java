/**
 * Commercial episode bundles of self-insured employers and health plans: prospective bundles and
 * centres of excellence, the retrospective variant, and condition bundles with an allowance for
 * avoidable complications. No law rules them; the contract does.
 *
 * <p>Prospective ({@link org.openvbc.models.episode.commercial.ProspectiveBundle}): a lead provider
 * is paid a fixed price by severity tier. {@code gross = sum of the tier prices; upfront = gross x
 * (1 - withhold); release = withheld x the part that quality earns back; outlier payment = payer
 * share x what an episode cost above its attachment point, without warranty services}. {@code
 * revenue = upfront + release + outliers; margin = revenue - cost}, the cost including whatever
 * happens under warranty. An aggregate stop-loss limits the loss. A part of the margin is shared
 * with other providers, each up to a part of its own fee schedule.
 *
 * <p>Retrospective ({@link org.openvbc.models.episode.commercial.RetrospectiveBundle}): claims are
 * paid as billed; {@code share x (target x episodes - actual)}, within limits, is settled after the
 * quality gate.
 *
 * <p>Condition ({@link org.openvbc.models.episode.commercial.ConditionBundle}): a budget of typical
 * cost, severity and a part of the historical cost of avoidable complications; the provider keeps
 * the whole difference.
 *
 * <p>Conventions where contracts are often silent: instalments and gain shares are split by largest
 * remainder; a cap is cut down to whole cents; the base of the aggregate stop-loss is gross; a
 * failed quality gate takes gains and never lessens a loss. Each is stated where it is applied.
 * Grouping claims into tiers is not done here; sorting an episode's claims into included, outside
 * and warranty is ({@link org.openvbc.models.episode.commercial.BundleScope}).
 */
@NullMarked
@VbcStyle
package org.openvbc.models.episode.commercial;

import org.jspecify.annotations.NullMarked;
import org.openvbc.core.internal.VbcStyle;
