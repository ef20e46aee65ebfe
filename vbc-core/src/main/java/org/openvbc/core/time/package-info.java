/** Performance years, periods, and the units in which membership is counted. */
@NullMarked
package org.openvbc.core.time;

import org.jspecify.annotations.NullMarked;
