/**
 * State Medicaid retrospective episodes of care: Tennessee, Arkansas and Ohio.
 *
 * <p>Claims are paid as usual. Once a year the principal accountable provider of an episode type
 * (the quarterback in Tennessee) earns a gain share or owes a risk share by its average
 * risk-adjusted cost per episode.
 *
 * <p>Order of operations: cost / risk score of every valid episode; their average, not rounded; the
 * least number of episodes; below the commendable threshold, and with every linked quality metric
 * met, share x episodes x (threshold - average), the average counted no lower than the gain sharing
 * limit; above the acceptable threshold share x episodes x (average - threshold), at most the risk
 * share limit; on or between the thresholds nothing; rounded once.
 *
 * <p>Thresholds, limits and the least number of episodes are terms without a default: the states
 * and plans set them by year and episode type. Which claims belong to an episode, which episodes
 * are excluded, and risk scores are inputs.
 *
 * <p>Sources: Arkansas 016.06.12-029, 016.06.13-015 and 016.06.16-006 (in 2020 the state proposed
 * to end the programme), Ohio OAC 5160-19-04, pages of Tennessee health plans and of the state
 * medical association. The sharing rate and the Arkansas limit were not read again in the texts;
 * worksheets list them as unverified.
 */
@NullMarked
@VbcStyle
package org.openvbc.models.episode.medicaid;

import org.jspecify.annotations.NullMarked;
import org.openvbc.core.internal.VbcStyle;
