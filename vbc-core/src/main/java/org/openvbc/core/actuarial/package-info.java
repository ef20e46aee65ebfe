/**
 * What builds targets before anything is settled: the few functions whose results no fraction
 * holds, computed to 40 digits and rounded to a stated scale.
 */
@NullMarked
package org.openvbc.core.actuarial;

import org.jspecify.annotations.NullMarked;
