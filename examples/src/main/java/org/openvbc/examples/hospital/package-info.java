/**
 * Replays of published results of hospital pay-for-performance: reads what CMS printed for each
 * hospital of a fiscal year, and recomputes the points and scores that it printed beside it.
 *
 * <p>The sources are CMS's hospital files of Hospital Value-Based Purchasing (clinical outcomes,
 * safety, efficiency, person and community engagement, total performance scores), in our own
 * columns: {@code hvbp_fyYYYY_measures.csv}, {@code hvbp_fyYYYY_hcahps.csv}, {@code
 * hvbp_fyYYYY_domains.csv} and {@code hvbp_performance_standards.csv} of one folder. A year with
 * the domains file alone is replayed from the domain scores to the total.
 */
@NullMarked
package org.openvbc.examples.hospital;

import org.jspecify.annotations.NullMarked;
