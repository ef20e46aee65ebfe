/**
 * Periods and the counts that are measured over them: performance years, runs of months, person
 * years, member months, employee months; and how months of coverage are counted.
 */
@NullMarked
package org.openvbc.core.time;

import org.jspecify.annotations.NullMarked;
