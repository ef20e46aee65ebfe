package org.openvbc.jmh.report;

/**
 * One measured figure.
 *
 * @param benchmark class and method, as in {@code MsspColumnsJmh.columns}
 * @param parameter what the measurement was asked for: rows, or the name of a model; may be empty
 * @param threads how many threads ran at once
 * @param java the version of Java, as in {@code 17}
 * @param nanoseconds the mean of a settlement or a row, in nanoseconds
 * @param error half the width of its 99.9 % interval; not a number where there was one iteration
 * @param bytes what a settlement or a row leaves for the garbage collector
 */
record Figure(
    String benchmark,
    String parameter,
    int threads,
    int java,
    double nanoseconds,
    double error,
    double bytes) {

  boolean is(String name, String wantedParameter, int wantedThreads, int wantedJava) {
    return benchmark.equals(name)
        && parameter.equals(wantedParameter)
        && threads == wantedThreads
        && java == wantedJava;
  }
}
