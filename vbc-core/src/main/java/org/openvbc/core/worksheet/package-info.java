/** Worksheets: every figure of a settlement in the order of the rule, with formula and law. */
@NullMarked
package org.openvbc.core.worksheet;

import org.jspecify.annotations.NullMarked;
