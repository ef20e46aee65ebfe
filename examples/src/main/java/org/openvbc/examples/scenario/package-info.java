/**
 * Scenarios for data scientists: spending, quality and membership of one ACO drawn from
 * distributions, the same draws settled under several contracts, and what each contract then pays.
 *
 * <p>Chance and binary fractions end where a draw becomes cents, whole beneficiaries and a score
 * with two decimals of a percent; from there on everything is exact. The distributions and their
 * parameters are assumptions of the example, not facts about any ACO.
 */
@NullMarked
package org.openvbc.examples.scenario;

import org.jspecify.annotations.NullMarked;
