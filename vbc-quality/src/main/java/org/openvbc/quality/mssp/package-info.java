/** The quality score of the Medicare Shared Savings Program. */
@NullMarked
@VbcStyle
package org.openvbc.quality.mssp;

import org.jspecify.annotations.NullMarked;
import org.openvbc.core.internal.VbcStyle;
