package org.openvbc.jmh.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs plans with JMH, each benchmark in a virtual machine of its own. */
final class Measurements {
  private static final String BYTES = "gc.alloc.rate.norm";

  private final List<Figure> figures = new ArrayList<>();
  private final Path folder;
  private final double share;

  /**
   * Measurements that keep what JMH printed in a folder.
   *
   * @param share of the usual length of an iteration
   */
  Measurements(Path folder, double share) {
    this.folder = folder;
    this.share = share;
  }

  /**
   * Runs a plan.
   *
   * @param home of the virtual machine; that of this one if empty
   * @param java its version
   * @throws RunnerException if JMH cannot run it
   */
  void run(Plan plan, String home, int java) throws RunnerException {
    long milliseconds = Math.max(50, Math.round(plan.milliseconds() * share));
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .include(plan.pattern())
            .threads(plan.threads())
            .forks(plan.forks())
            .warmupIterations(4)
            .warmupTime(TimeValue.milliseconds(milliseconds))
            .measurementIterations(5)
            .measurementTime(TimeValue.milliseconds(milliseconds))
            .addProfiler(GCProfiler.class)
            .shouldFailOnError(true)
            .verbosity(VerboseMode.NORMAL)
            .output(folder.resolve(fileOf(plan, java)).toString());
    if (!home.isEmpty()) {
      options.jvm(Path.of(home, "bin", "java").toString());
    }
    for (Map.Entry<String, String[]> each : plan.parameters().entrySet()) {
      options.param(each.getKey(), each.getValue());
    }
    Collection<RunResult> results = new Runner(options.build()).run();
    for (RunResult result : results) {
      figures.add(figure(result, java));
    }
  }

  private static String fileOf(Plan plan, int java) {
    return plan.name().replace(' ', '-') + "-" + plan.threads() + "-java" + java + ".txt";
  }

  private static Figure figure(RunResult result, int java) {
    BenchmarkParams params = result.getParams();
    String benchmark = params.getBenchmark();
    int method = benchmark.lastIndexOf('.');
    List<String> parameters = new ArrayList<>();
    params.getParamsKeys().stream().sorted().map(params::getParam).forEach(parameters::add);
    Result<?> bytes = result.getSecondaryResults().get(BYTES);
    return new Figure(
        benchmark.substring(benchmark.lastIndexOf('.', method - 1) + 1),
        String.join(" ", parameters),
        params.getThreads(),
        java,
        result.getPrimaryResult().getScore() * nanosecondsOf(result.getPrimaryResult()),
        result.getPrimaryResult().getScoreError() * nanosecondsOf(result.getPrimaryResult()),
        bytes == null ? Double.NaN : bytes.getScore());
  }

  /** Some benchmarks are told in longer units. */
  private static double nanosecondsOf(Result<?> result) {
    return switch (result.getScoreUnit()) {
      case "ns/op" -> 1;
      case "us/op" -> 1_000;
      case "ms/op" -> 1_000_000;
      default -> throw new IllegalStateException("unit " + result.getScoreUnit());
    };
  }

  /** What was measured so far. */
  Figures figures() {
    return new Figures(figures);
  }
}
