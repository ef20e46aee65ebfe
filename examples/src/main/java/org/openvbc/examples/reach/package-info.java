/**
 * The replay of published GPDC and ACO REACH results, and a worked year.
 *
 * <p>The source is the public use file "ACO REACH Financial and Quality Results" on data.cms.gov,
 * in the columns that CMS names, percentages as fractions.
 */
@NullMarked
package org.openvbc.examples.reach;

import org.jspecify.annotations.NullMarked;
