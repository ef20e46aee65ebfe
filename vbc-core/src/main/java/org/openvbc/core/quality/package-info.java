/** The small neutral types in which quality reaches a payment model. */
@NullMarked
package org.openvbc.core.quality;

import org.jspecify.annotations.NullMarked;
