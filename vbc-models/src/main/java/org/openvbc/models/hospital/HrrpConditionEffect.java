package org.openvbc.models.hospital;

import org.openvbc.core.money.Rate;

/**
 * What one condition adds to a hospital's reduction.
 *
 * @param result the condition's result
 * @param isPenalized whether it has the minimum of discharges and a ratio strictly above its mark
 * @param contribution {@code payment ratio x (ratio - mark)}, before the neutrality modifier and
 *     the limit; zero where it is not penalized
 */
public record HrrpConditionEffect(
    HrrpConditionResult result, boolean isPenalized, Rate contribution) {}
