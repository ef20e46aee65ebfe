/**
 * Exact amounts and rates: {@link org.openvbc.core.money.Money}, {@link
 * org.openvbc.core.money.Rate}, {@link org.openvbc.core.money.Unrounded} between them, named
 * roundings, and splits that add up.
 */
@NullMarked
package org.openvbc.core.money;

import org.jspecify.annotations.NullMarked;
