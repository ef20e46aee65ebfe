/**
 * The quality performance standard of the Medicare Shared Savings Program (42 CFR 425.502,
 * 425.512): whether an ACO met it, by which way, and with which score, for performance years 2013
 * to 2026.
 *
 * <p>Until PY2020: points by percentile in four domains, the domain score at most 100 %, the score
 * their mean, unrounded; the standard is met by complete reporting and by one measure of each
 * domain at the minimum attainment. An ACO in the first performance year of its first agreement
 * that reports completely has the full score. In a disaster the higher of own score and the mean of
 * all ACOs counts.
 *
 * <p>From PY2021, in this order: own score = achievement points of available points, two decimals;
 * plus the health equity adjustment (PY2023 to PY2025); lifted to the threshold by the scoring
 * floor (PY2024 to PY2026) or in extreme and uncontrollable circumstances. The standard is met at
 * the threshold, by the reporting incentive or by the first-year rule (from PY2022); from PY2023
 * the alternative standard stands below it. An ACO that reported nothing fails.
 *
 * <p>What is not done here: scoring a measure against its benchmark, so points, percentiles and
 * thirds are inputs; the improvement reward before PY2021, also an input; the corrective plan of an
 * ACO that reached the minimum on too few measures of a domain.
 *
 * <p>Readings where the rule leaves room: a measure below its case minimum does not bring the
 * scoring floor, only an excluded one or one without benchmark when the year is scored does;
 * whether an eCQM left out of the score earns the complex organization point is a term; a survey
 * that could not be sampled counts as not administered.
 *
 * <p>Sources: 42 CFR 425.502, 425.512, 414.1367, 414.1380, and the results that CMS publishes per
 * ACO.
 */
@NullMarked
@VbcStyle
package org.openvbc.quality.mssp;

import org.jspecify.annotations.NullMarked;
import org.openvbc.core.internal.VbcStyle;
