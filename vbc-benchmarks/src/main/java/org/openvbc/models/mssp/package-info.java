/**
 * The rule of the Shared Savings Program without a worksheet, to measure what the worksheet costs;
 * it lies in the calculator's package because it uses its parts.
 */
@NullMarked
package org.openvbc.models.mssp;

import org.jspecify.annotations.NullMarked;
