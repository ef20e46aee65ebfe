/**
 * What settlements by the million have in common: columns of raw numbers, slices of rows, and a
 * status for each row instead of an exception in the middle.
 */
@NullMarked
package org.openvbc.core.column;

import org.jspecify.annotations.NullMarked;
