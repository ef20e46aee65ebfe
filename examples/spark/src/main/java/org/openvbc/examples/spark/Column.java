package org.openvbc.examples.spark;

/**
 * A column that a job reads.
 *
 * @param name its name in the input
 * @param at where it stands in the rows that the workers see
 * @param isNeeded whether a row without a value in it is refused
 */
record Column(String name, int at, boolean isNeeded) {}
