package org.openvbc.examples.spark;

import org.openvbc.core.money.Money;

/**
 * What a job made of a portfolio.
 *
 * @param settled how many rows are settled
 * @param rejected how many are not; they lie in the reject set, each with its reason
 * @param earned earned savings less losses of the settled rows
 * @param netPayments what moves: the same after advances are taken back
 */
public record PortfolioResult(long settled, long rejected, Money earned, Money netPayments) {}
