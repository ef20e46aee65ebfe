/**
 * The total quality score of ACO REACH from PY2023 on: the unweighted mean of the measure scores,
 * halved for an ACO that has to meet the Continuous Improvement and Sustained Exceptional
 * Performance criteria (CI/SEP) and does not, plus the adjustment for reporting health equity data
 * (HEDR), kept between 0 and 100%.
 *
 * <p>Which share of its withheld benchmark the ACO earns back is settled by the payment model,
 * which takes the score as a value; a settlement uses the whole percent that CMS publishes. Not
 * done here: turning measure rates into scores by percentile benchmarks.
 *
 * <p>Sources: ACO REACH request for applications (table 6.16) and the Financial and Quality Results
 * that CMS publishes per ACO. The halving was not read in a text of the model.
 */
@NullMarked
@VbcStyle
package org.openvbc.quality.reach;

import org.jspecify.annotations.NullMarked;
import org.openvbc.core.internal.VbcStyle;
