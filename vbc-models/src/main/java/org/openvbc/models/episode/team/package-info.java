/**
 * The Transforming Episode Accountability Model (TEAM, 42 CFR 512.500 to 512.598): reconciliation
 * of performance years 1 to 5, 2026 to 2030, for Tracks 1, 2 and 3.
 *
 * <p>Order of operations: a benchmark price per region and cell from three baseline years; x
 * prospective trend x prospective normalisation x (1 - discount) = preliminary target price; x the
 * patient's multipliers x normalisation adjustment x trend adjustment, each kept within its cap =
 * reconciliation target price; the sum over all episodes of the hospital less their capped
 * spending, a category of low volume without its loss; the quality adjustment by track; stop-gain
 * and stop-loss on the total target; less excess spending after the episodes; rounded once. Track 1
 * never owes.
 *
 * <p>Region means, trends, normalisation factors, caps, risk multipliers and the composite quality
 * score are inputs: CMS publishes or computes them. Building episodes from claims is not done here,
 * but for the share of a service that runs past the end of an episode.
 *
 * <p>The rule states no relief for disasters in the texts that were read; an episode flagged for
 * one is refused. Rule changes for performance year 2 on that were not seen are not here either.
 *
 * <p>Sources: 42 CFR 512.520, .525, .540, .545, .550, .552, .555 and the IPPS final rules for
 * fiscal years 2025 and 2026.
 */
@NullMarked
@VbcStyle
package org.openvbc.models.episode.team;

import org.jspecify.annotations.NullMarked;
import org.openvbc.core.internal.VbcStyle;
