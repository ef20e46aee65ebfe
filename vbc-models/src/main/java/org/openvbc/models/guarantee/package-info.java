/**
 * A vendor's fee per employee, member or participant and month, with guarantees of its outcomes, as
 * self-insured employers and health plans contract it.
 *
 * <p>{@link org.openvbc.models.guarantee.VendorGuarantee} settles a contract period:
 *
 * <ol>
 *   <li><b>Fees</b>: {@code fees = sum over months of rate x count}, with the rate in force in each
 *       month and the final counts; summed exactly and rounded once.
 *   <li><b>Fees at risk</b>: {@code at risk = share x fees}, split by the weights of the metrics,
 *       so that the parts add up to the cent.
 *   <li><b>Metrics</b>: engagement, clinical outcomes as a rate or as a mean change, satisfaction,
 *       net promoter score, service levels, each by a {@link org.openvbc.core.clause.Schedule}:
 *       {@code refund = at risk x (1 - earned)}; a return on fees ({@link
 *       org.openvbc.models.guarantee.ReturnOnFees}, three forms); a cost trend ({@link
 *       org.openvbc.models.guarantee.TrendLimit}, dollars per percentage point over).
 *   <li><b>Small groups</b>: a metric with fewer people than its minimum is not scored; its weight
 *       goes to the others, or it is deemed met or not met. If no metric is scored, nothing is
 *       refunded and the outcome says so.
 *   <li><b>True-up</b>: {@code payment = fees - invoiced - refund}, the refund within its cap. Paid
 *       first and clawed back, or billed when earned: the whole is the same.
 * </ol>
 *
 * <p>What a result earns can be more than the whole: such a bonus offsets the refunds of other
 * metrics and may turn the whole refund around.
 *
 * <p>Where total cost of care of the same people is settled too, fees are a cost in it and refunds
 * reduce that cost; savings that were shared there are no second proof of a return here.
 *
 * <p>There is no law behind these contracts: every weight, target, minimum and share is a term that
 * the contract must name. Not here: how savings are measured, and who belongs into a cohort.
 */
@NullMarked
@VbcStyle
package org.openvbc.models.guarantee;

import org.jspecify.annotations.NullMarked;
import org.openvbc.core.internal.VbcStyle;
