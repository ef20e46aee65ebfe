package org.openvbc.jmh.report;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * All figures of one run.
 *
 * @param all in the order in which they were measured
 */
record Figures(List<Figure> all) {
  Figures {
    all = List.copyOf(all);
  }

  /** One figure, if it was measured. */
  Optional<Figure> find(String benchmark, String parameter, int threads, int java) {
    return all.stream().filter(each -> each.is(benchmark, parameter, threads, java)).findFirst();
  }

  /**
   * One figure that must be there.
   *
   * @throws NoSuchElementException if it was not measured
   */
  Figure get(String benchmark, String parameter, int threads, int java) {
    return find(benchmark, parameter, threads, java)
        .orElseThrow(
            () ->
                new NoSuchElementException(
                    String.format(
                        "%s %s with %d threads on Java %d was not measured",
                        benchmark, parameter, threads, java)));
  }

  /** How many times as long the first takes, one thread on each side. */
  double ratio(String slower, String faster, String parameter, int java) {
    return get(slower, parameter, 1, java).nanoseconds()
        / get(faster, parameter, 1, java).nanoseconds();
  }

  /** The versions of Java, in the order in which they ran. */
  List<Integer> versions() {
    return all.stream().map(Figure::java).distinct().toList();
  }

  /** The version of Java that ran first. */
  int java() {
    return versions().get(0);
  }
}
