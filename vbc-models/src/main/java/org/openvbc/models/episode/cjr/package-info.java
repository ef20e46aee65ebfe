/**
 * Comprehensive Care for Joint Replacement (CJR, 42 CFR part 510), performance years 1 to 8:
 * episodes of 2016-04-01 to 2024-12-31.
 *
 * <p>Order of operations in years 1 to 5: a blend of the hospital's and its region's mean capped
 * spending x update factor x (1 - discount by quality category) = quality-adjusted target price. In
 * years 6 to 8: the region's mean x (1 - discount) x the patient's multipliers x normalisation x
 * market trend = reconciliation target price. The sum of targets less the sum of capped spending;
 * nothing is paid below acceptable quality; stop-gain and stop-loss on the total target, for the
 * initial and the subsequent calculation of a year together; less excess spending after the
 * episodes and overlap with accountable care organisations, outside both limits (those of the year
 * before in years 1 to 5); rounded once; less what was settled before.
 *
 * <p>Years 2 and 3 have two discounts: a payment is reckoned with the higher one, a repayment with
 * the lower one, and between the two nothing moves. In year 1 nothing is repaid. Years 6 to 8 have
 * one reconciliation.
 *
 * <p>Quality comes in as a category. Regional and hospital means, standard deviations, percentiles,
 * update factors, normalisation, trends and risk multipliers are inputs: CMS computes them. Pooling
 * of thin cells and building episodes from claims are not done here. The proposed CJR-X is not
 * here.
 *
 * <p>Sources: 42 CFR 510.300, .301, .305, .315. The amendments of May 2021 for years 6 to 8 were
 * not read again; the rows of {@code cjr.csv} say so.
 */
@NullMarked
@VbcStyle
package org.openvbc.models.episode.cjr;

import org.jspecify.annotations.NullMarked;
import org.openvbc.core.internal.VbcStyle;
