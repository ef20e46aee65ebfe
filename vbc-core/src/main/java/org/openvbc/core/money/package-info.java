/**
 * Exact amounts and rates: {@link org.openvbc.core.money.Money}, {@link
 * org.openvbc.core.money.Rate}, {@link org.openvbc.core.money.Unrounded} between them, named
 * roundings, splits that add up; and dollars per month and per year, which are types of their own.
 */
@NullMarked
package org.openvbc.core.money;

import org.jspecify.annotations.NullMarked;
