/** The Medicare Shared Savings Program: what an accountable care organization earns or owes. */
@NullMarked
@VbcStyle
package org.openvbc.models.mssp;

import org.jspecify.annotations.NullMarked;
import org.openvbc.core.internal.VbcStyle;
