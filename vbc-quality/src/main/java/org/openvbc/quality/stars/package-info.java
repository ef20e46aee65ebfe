/**
 * Star Ratings of Medicare Advantage and Part D contracts: from the stars of measures to the rating
 * that sets a plan's bonus and rebate (42 CFR 422.160 to 422.166, 423.180 to 423.186).
 *
 * <p><b>A measure</b> has 1 to 5 whole stars. Its score, rounded as it is printed, is looked up in
 * the cut points of the year ({@link org.openvbc.quality.stars.StarsCutPointTable}); measures of
 * the member survey also ask for significance and reliability ({@link
 * org.openvbc.quality.stars.CahpsStars}). A measure without a star has a reason and is left out.
 *
 * <p><b>A rating</b> ({@link org.openvbc.quality.stars.StarRatings}) is the weighted mean of the
 * stars, plus a reward factor of up to 0.4 for stars that are high and alike, plus the Categorical
 * Adjustment Index for the shares of members with low income and with disabilities, rounded to half
 * stars. Contracts with Part C and Part D have a rating of each and an overall one; the overall one
 * leaves out the two Part D measures that repeat Part C.
 *
 * <p><b>Two protections:</b> the highest rating is taken without the improvement measures if it is
 * then at least 4 stars and larger; and a contract with at least a quarter of its members in
 * disaster areas has Part C and overall taken without the measures of their first year if that is
 * larger. Both are decided on the rating as this package computes it.
 *
 * <p>What is not done here: deriving cut points and percentiles from all contracts, the improvement
 * score, and the rule by which a contract struck by a disaster keeps last year's star of a measure.
 * CMS publishes the results of all three, and they are inputs.
 *
 * <p>Readings where the rules leave room: measures of zero weight count among the measures of the
 * variance; a protected rating is taken only where it is larger. The 2024 ratings were issued again
 * in July 2024, each contract keeping the better of two ratings, and the thresholds of the second
 * were not published: 1,714 of 1,763 ratings are those of the published thresholds.
 *
 * <p>Sources: CMS Star Ratings Technical Notes 2024 to 2026 and Star Ratings Data Tables, whose
 * 1,653 ratings of 2026 are reproduced.
 */
@NullMarked
@VbcStyle
package org.openvbc.quality.stars;

import org.jspecify.annotations.NullMarked;
import org.openvbc.core.internal.VbcStyle;
