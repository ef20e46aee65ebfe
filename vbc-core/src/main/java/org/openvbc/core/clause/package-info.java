/**
 * Clauses that several programmes share, each written once: minimum rates, limits, risk corridors,
 * stop-loss, withholds, collars, loss shares, risk-score normalisation and coding factors,
 * schedules of what a result is worth, quality adjustments, what is kept of gains, recoupment,
 * parts of a year. Each is a small value whose method reads like the contract's sentence. Splits
 * that add up are in {@link org.openvbc.core.money.Split}.
 */
@NullMarked
package org.openvbc.core.clause;

import org.jspecify.annotations.NullMarked;
