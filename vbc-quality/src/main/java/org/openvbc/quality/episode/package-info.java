/**
 * Composite quality scores of Medicare's episode models: what a hospital or an Episode Initiator
 * scored on quality, before it moves money.
 *
 * <p><b>Comprehensive Care for Joint Replacement</b> ({@link
 * org.openvbc.quality.episode.CjrCompositeQuality}, 42 CFR 510.315): points by band of the national
 * percentile for complications (at most 10) and patient experience (at most 8), 2 points for
 * submitting patient-reported outcomes, a tenth of a measure's most points for a rise of two
 * deciles, in all at most 20. A measure without a value earns the points of the 50th percentile.
 * The score makes a category, which sets the discount and decides on payments.
 *
 * <p><b>Transforming Episode Accountability Model</b> ({@link
 * org.openvbc.quality.episode.TeamCompositeQuality}, 42 CFR 512.547): scaled scores of 0 to 100,
 * each weighted by the episodes that count for its measure; a measure with insufficient data counts
 * with a neutral score.
 *
 * <p><b>BPCI Advanced</b> ({@link org.openvbc.quality.episode.BpciCompositeQuality}): the scores of
 * the clinical episode categories, weighted by their episodes.
 *
 * <p>What is not done here: computing a measure or its percentile, which CMS publishes; discounts
 * and adjustments of money, which the payment models own.
 *
 * <p>Readings where the rules leave room: a decile is a band of ten percentiles, twenty percentile
 * points being the other reading; a rise needs a percentile in both years; no eligible episodes
 * make no score rather than a score of zero. The text of 42 CFR 510.315 as amended in May 2021 (for
 * October 2021 and later) and that of 42 CFR 512.547 were not read: the figures that rest on older
 * text or on summaries are graded so, row by row.
 *
 * <p>Sources: 42 CFR 510.305, 510.315 (2016 to 2021); 82 FR 615; CMS Provider Data Catalog, CJR
 * provider data, January 2024, whose published eligibility is reproduced.
 */
@NullMarked
@VbcStyle
package org.openvbc.quality.episode;

import org.jspecify.annotations.NullMarked;
import org.openvbc.core.internal.VbcStyle;
