/**
 * What settlements by the million have in common: columns of raw numbers, slices of rows, a status
 * for each row instead of an exception in the middle, and how a column of payments is spread.
 */
@NullMarked
package org.openvbc.core.column;

import org.jspecify.annotations.NullMarked;
