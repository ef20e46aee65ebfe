/**
 * Bundled Payments for Care Improvement Advanced (BPCI Advanced), model years 1 to 8: 2018-10-01 to
 * 2025-12-31, reconciled in fourteen performance periods by the day on which an episode ends.
 *
 * <p>Order of operations: standardised baseline spending x patient case mix x peer adjusted trend x
 * (1 - discount) = preliminary target price; x final case mix / preliminary case mix x trend
 * adjustment within its cap = final target price; x payment ratio = target price in real dollars.
 * The spending of each episode is winsorised per MS-DRG and brought to real dollars by the same
 * ratio. The sum of targets less the sum of spending, over all categories of one Episode Initiator;
 * the adjustment by the Composite Quality Score, at most 10 % both ways; 20 % limits on the total
 * target; less excess spending after the episodes and what an accountable care organisation was
 * paid already. A participant's amount is the sum over its initiators, added unrounded and rounded
 * once. A true-up reconciles the period anew and settles the difference to what was settled before.
 *
 * <p>{@link org.openvbc.models.episode.bpci.BpciAdvanced} settles one Episode Initiator, {@link
 * org.openvbc.models.episode.bpci.BpciParticipant} a participant over all of its initiators, and
 * {@link org.openvbc.models.episode.bpci.BpciAttribution} says whose episode an anchor opens.
 *
 * <p>Benchmarks, case mix, trends, winsor limits, payment ratios and the composite quality score
 * are inputs: CMS computes them. Building episodes from claims, with exclusions and proration, and
 * the financial arrangements between a participant and its physicians are not done here.
 *
 * <p>Sources: the participation agreement and CMS's specifications of target prices, episode
 * construction and reconciliation. The model has no part in the Code of Federal Regulations; most
 * of its figures rest on summaries, which each row of {@code bpci.csv} says.
 */
@NullMarked
@VbcStyle
package org.openvbc.models.episode.bpci;

import org.jspecify.annotations.NullMarked;
import org.openvbc.core.internal.VbcStyle;
