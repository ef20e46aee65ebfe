package org.openvbc.jmh.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.knowm.xchart.ChartEncoder;
import org.knowm.xchart.internal.chartpart.Chart;
import org.openjdk.jmh.runner.RunnerException;

/**
 * Measures everything and writes one report: tables and targets as Markdown, two pictures, and what
 * JMH printed.
 *
 * <p>Arguments: the folder to write to ({@code vbc-benchmarks/target/report} if none), and then the
 * share of the usual length of an iteration, as in {@code 0.1} for a quick look. A JDK 25 is
 * measured too where {@code JAVA_HOME_25} names one or one stands beside the running JDK.
 */
public final class Report {
  private static final String DEFAULT_FOLDER = "vbc-benchmarks/target/report";
  private static final int NEWER = 25;

  private Report() {}

  /**
   * Runs the report.
   *
   * @param arguments the folder, and the share of the usual length
   * @throws IOException if the report cannot be written
   * @throws RunnerException if a benchmark fails
   */
  public static void main(String[] arguments) throws IOException, RunnerException {
    System.setProperty("java.awt.headless", "true");
    Path folder = Path.of(arguments.length > 0 ? arguments[0] : DEFAULT_FOLDER);
    double share = arguments.length > 1 ? Double.parseDouble(arguments[1]) : 1;
    Files.createDirectories(folder);
    Map<Integer, String> homes = homes();
    Measurements measurements = new Measurements(folder, share);
    int step = 0;
    List<Plan> plans = Plan.all();
    for (Plan plan : plans) {
      step++;
      for (Map.Entry<Integer, String> home : homes.entrySet()) {
        if (plan.isForEachJava() || home.getValue().isEmpty()) {
          System.out.printf(
              "%d of %d: %s, threads: %d, Java %d%n",
              step, plans.size(), plan.name(), plan.threads(), home.getKey());
          measurements.run(plan, home.getValue(), home.getKey());
        }
      }
    }
    write(measurements.figures(), folder, homes);
  }

  private static void write(Figures figures, Path folder, Map<Integer, String> homes)
      throws IOException {
    String text = ReportText.of(figures, machine(homes));
    Files.writeString(folder.resolve("report.md"), text);
    draw(ReportCharts.ways(figures), folder.resolve("ways.png"));
    draw(ReportCharts.sizes(figures), folder.resolve("rows.png"));
    System.out.println(text);
    System.out.println("written to " + folder);
  }

  private static void draw(Chart<?, ?> chart, Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      ChartEncoder.saveChart(chart, out, "png");
    }
  }

  private static String machine(Map<Integer, String> homes) {
    return Runtime.getRuntime().availableProcessors()
        + " processors, Java "
        + homes.keySet().stream().map(String::valueOf).reduce((a, b) -> a + " and " + b).orElse("")
        + (homes.containsKey(NEWER) ? "" : "; no JDK " + NEWER + " was found");
  }

  /** The homes of the Javas to measure by version, the running one first and without a path. */
  private static Map<Integer, String> homes() throws IOException {
    Map<Integer, String> homes = new LinkedHashMap<>();
    homes.put(Runtime.version().feature(), "");
    Optional<String> newer = newer();
    if (newer.isPresent()) {
      homes.putIfAbsent(NEWER, newer.get());
    }
    return homes;
  }

  private static Optional<String> newer() throws IOException {
    String named = System.getenv("JAVA_HOME_25");
    if (named != null) {
      return Optional.of(named);
    }
    Path beside = Path.of(System.getProperty("java.home")).toRealPath().getParent();
    try (Stream<Path> homes = Files.list(beside)) {
      return homes.filter(home -> isOfVersion(home, NEWER)).findFirst().map(Path::toString);
    }
  }

  private static boolean isOfVersion(Path home, int version) {
    Path release = home.resolve("release");
    try {
      return Files.isExecutable(home.resolve("bin/java"))
          && Files.isRegularFile(release)
          && Files.readString(release).contains("JAVA_VERSION=\"" + version);
    } catch (IOException e) {
      throw new UncheckedIOException(release + " cannot be read", e);
    }
  }
}
