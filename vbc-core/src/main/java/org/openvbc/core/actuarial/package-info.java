/**
 * The actuarial calculus on one page: what builds a target before a year, and what watches the year
 * against it. None of it belongs to one payment model; any model's inputs can be built by it.
 *
 * <p><b>Order.</b> Claims of the base years and of the performance year are cut at a limit,
 * completed to what is incurred, divided by member months; base years are trended from midpoint to
 * midpoint, moved by risk, weighted, blended with the book and the region; a pooling charge goes on
 * both sides.
 *
 * <table>
 *   <caption>Where each rule is</caption>
 *   <tr><th>rule</th><th>class</th></tr>
 *   <tr><td>trend, compounded; its parts</td><td>{@link org.openvbc.core.actuarial.Trend}, {@link
 *       org.openvbc.core.actuarial.TrendComponents}</td></tr>
 *   <tr><td>claims lag, chain ladder, completion factors, unpaid claims</td><td>{@link
 *       org.openvbc.core.actuarial.ClaimsTriangle}, {@link org.openvbc.core.actuarial.ChainLadder},
 *       {@link org.openvbc.core.actuarial.Completion}</td></tr>
 *   <tr><td>credibility: limited fluctuation, B&uuml;hlmann and B&uuml;hlmann-Straub, the federal
 *       medical loss ratio's table</td><td>{@link org.openvbc.core.actuarial.Credibility}, {@link
 *       org.openvbc.core.actuarial.FullCredibility}, {@link org.openvbc.core.actuarial.Buhlmann},
 *       {@link org.openvbc.core.actuarial.MlrBaseCredibility}</td></tr>
 *   <tr><td>large claims and the pool that pays for them</td><td>{@link
 *       org.openvbc.core.actuarial.LargeClaimLimit}, {@link
 *       org.openvbc.core.actuarial.PoolingCharge}</td></tr>
 *   <tr><td>risk scores of one model; multipliers from coefficients</td><td>{@link
 *       org.openvbc.core.actuarial.RiskScore}, {@link
 *       org.openvbc.core.actuarial.RiskMultiplier}</td></tr>
 *   <tr><td>blends of base years, own and regional cost</td><td>{@link
 *       org.openvbc.core.actuarial.BlendedCost}</td></tr>
 *   <tr><td>seasons, run rate, projection of the year</td><td>{@link
 *       org.openvbc.core.actuarial.Seasonality}, {@link
 *       org.openvbc.core.actuarial.YearToDate}</td></tr>
 *   <tr><td>interim and final settlement of any model</td><td>{@link
 *       org.openvbc.core.actuarial.InterimRun}, {@link
 *       org.openvbc.core.actuarial.FinalRun}</td></tr>
 *   <tr><td>what is left to save, who is left to reach</td><td>{@link
 *       org.openvbc.core.actuarial.GapToGoal}, {@link
 *       org.openvbc.core.actuarial.MeasureGap}</td></tr>
 *   <tr><td>whether savings are luck; minimum rates by confidence</td><td>{@link
 *       org.openvbc.core.actuarial.ChanceOfSavings}, {@link
 *       org.openvbc.core.actuarial.ConfidenceLevels}, {@link
 *       org.openvbc.core.actuarial.StandardNormal}</td></tr>
 *   <tr><td>what drives cost: segments, services, providers, few members</td><td>{@link
 *       org.openvbc.core.actuarial.CostDrivers}, {@link
 *       org.openvbc.core.actuarial.SegmentVariance}, {@link
 *       org.openvbc.core.actuarial.ServiceVariance}, {@link
 *       org.openvbc.core.actuarial.ProviderVariance}, {@link
 *       org.openvbc.core.actuarial.Concentration}, {@link
 *       org.openvbc.core.actuarial.Utilization}</td></tr>
 * </table>
 *
 * <p><b>Exactness.</b> Quotients stay fractions: a link, a completion factor, a run rate is rounded
 * only where a contract prints it. What is irrational (a power of part of a year, a root, the bell
 * curve) is computed to more digits than are kept and rounded half up once, to a stated number of
 * decimals: the same on every platform. There are no binary fractions, not even for probabilities.
 *
 * <p><b>Terms.</b> Nothing is assumed for the user: trend, full credibility, limits, minimum
 * completion, variation and confidence are the contract's. Two figures are only usual, and can be
 * changed: ten decimals of a trend factor and of a credibility.
 *
 * <p><b>Out.</b> Attribution, the risk models themselves, and the estimation of a variation from
 * member costs.
 */
@NullMarked
package org.openvbc.core.actuarial;

import org.jspecify.annotations.NullMarked;
