/**
 * What builds and watches targets, apart from any one payment model: trend and its parts,
 * completion of claims (chain ladder), risk multipliers.
 *
 * <p>Fractions stay exact. The few functions whose results no fraction holds are computed to many
 * digits and rounded once, to a scale that the contract states.
 */
@NullMarked
package org.openvbc.core.actuarial;

import org.jspecify.annotations.NullMarked;
