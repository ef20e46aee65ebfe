/**
 * Periods and the counts that are measured over them: performance years, person years, member
 * months, employee months.
 */
@NullMarked
package org.openvbc.core.time;

import org.jspecify.annotations.NullMarked;
