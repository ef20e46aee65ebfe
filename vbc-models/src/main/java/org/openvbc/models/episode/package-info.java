/**
 * Bundled episodes that Medicare reconciles afterwards: the skeleton that BPCI Advanced, CJR and
 * TEAM fill in.
 *
 * <p>Order of operations: the spending of an episode, kept within its cell's caps; its target, the
 * cell's price x the patient's multiplier; the sum of both over all episodes of one hospital or
 * practice; the difference, target less spending; the quality adjustment; stop-gain and stop-loss
 * on the total target; less what is owed for the time after the episodes and for overlaps; rounded
 * once; less what was settled before for the same period.
 *
 * <p>{@link org.openvbc.models.episode.EpisodePrices} holds the cells, {@link
 * org.openvbc.models.episode.EpisodeTally} adds episodes up (objects, or columns of raw numbers),
 * {@link org.openvbc.models.episode.EpisodeTotal} is what a model settles, and {@link
 * org.openvbc.models.episode.ReconciliationRule} is the part of the rule that they share. Prices
 * and multipliers are folded once to a stated number of decimals ({@link
 * org.openvbc.models.episode.Folding}); from there on every figure is exact until the one rounding
 * to cents.
 *
 * <p>Building episodes from claims, and deriving prices and caps from national data, are not done
 * here.
 *
 * <p>Sources: 42 CFR 510.300 and 510.305 (CJR), 42 CFR 512.540 to 512.555 (TEAM), and the BPCI
 * Advanced reconciliation specifications.
 */
@NullMarked
@VbcStyle
package org.openvbc.models.episode;

import org.jspecify.annotations.NullMarked;
import org.openvbc.core.internal.VbcStyle;
