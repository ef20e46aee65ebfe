/**
 * Star Ratings: a replay of every rating that CMS published for a year, and an example that takes a
 * contract from the stars of its measures to the bonus of its plan.
 *
 * <p>The sources are CMS's Star Ratings Data Tables in our own columns: {@code
 * YEAR_measure_stars.csv} and {@code YEAR_summary.csv} of one folder.
 */
@NullMarked
package org.openvbc.examples.stars;

import org.jspecify.annotations.NullMarked;
