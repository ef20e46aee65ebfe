package org.openvbc.examples;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openvbc.examples.advantage.HalfAStar;
import org.openvbc.examples.capitation.TotalCareCapitation;
import org.openvbc.examples.clinician.ClinicianYear;
import org.openvbc.examples.employer.EmployerYear;
import org.openvbc.examples.episode.Bundles;
import org.openvbc.examples.episode.CjrQualityReplay;
import org.openvbc.examples.episode.CjrReconciliation;
import org.openvbc.examples.hospital.HacReplay;
import org.openvbc.examples.hospital.HrrpReplay;
import org.openvbc.examples.hospital.HvbpReplay;
import org.openvbc.examples.hybrid.NoDoublePayment;
import org.openvbc.examples.medicalhome.MedicalHomeYear;
import org.openvbc.examples.mssp.MsspReplay;
import org.openvbc.examples.mssp.PublishedSettlements;
import org.openvbc.examples.mssp.QualityToSettlement;
import org.openvbc.examples.performance.PayForPerformance;
import org.openvbc.examples.reach.ReachReplay;
import org.openvbc.examples.reach.ReachYear;
import org.openvbc.examples.replay.PublishedFileException;
import org.openvbc.examples.savings.CommercialSavings;
import org.openvbc.examples.scenario.Scenarios;
import org.openvbc.examples.shell.Shell;
import org.openvbc.examples.stars.StarsReplay;
import org.openvbc.examples.stars.StarsToBonus;

/**
 * Settles published results: the embedded ones without arguments, or whole files with {@code replay
 * PROGRAMME ARGUMENTS}; shows a worked example by its name; draws {@code scenarios}; or opens
 * JShell with {@code shell}.
 */
public final class Main {
  private static final Map<String, Replay> REPLAYS = replays();
  private static final Map<String, Example> EXAMPLES = examples();

  private Main() {}

  private static Map<String, Replay> replays() {
    Map<String, Replay> all = new LinkedHashMap<>();
    all.put("mssp", new Replay("FILE...", "every settlement", ofFiles(MsspReplay::run)));
    all.put(
        "cjr-quality",
        new Replay("FILE...", "the eligibility of every hospital", ofFiles(CjrQualityReplay::run)));
    all.put("hvbp", new Replay("FOLDER YEAR", "points and scores of hospitals", HvbpReplay::run));
    all.put("hac", new Replay("FOLDER YEAR", "scores and flags of hospitals", HacReplay::run));
    all.put(
        "hrrp",
        new Replay("FILE...", "readmission ratios, indicators, factors", ofFiles(HrrpReplay::run)));
    all.put("reach", new Replay("FILE...", "every figure", ofFiles(ReachReplay::run)));
    all.put("stars", new Replay("FOLDER YEAR", "every star rating", StarsReplay::run));
    return all;
  }

  private static Map<String, Example> examples() {
    Map<String, Example> all = new LinkedHashMap<>();
    all.put(
        "quality",
        new Example(
            "from quality measures to shared savings, with both worksheets",
            QualityToSettlement::run));
    all.put(
        "bundle",
        new Example("episode bundles: joint, knee with warranty, maternity", Bundles::run));
    all.put(
        "cjr",
        new Example(
            "joint replacement under CJR: from the quality score to the settlement",
            CjrReconciliation::run));
    all.put(
        "capitation",
        new Example(
            "total care capitation: what is paid by month, and the margin of the year",
            TotalCareCapitation::run));
    all.put(
        "reach",
        new Example(
            "a year of ACO REACH: monthly capitation, then the settlement from its cells",
            ReachYear::run));
    all.put(
        "advantage",
        new Example("what half a star is worth to a Medicare Advantage plan", HalfAStar::run));
    all.put(
        "savings",
        new Example(
            "commercial shared savings: settlement, other terms, the provider's own accounts",
            CommercialSavings::run));
    all.put(
        "stars",
        new Example(
            "from measure stars to the overall rating, then to bonus and rebate",
            StarsToBonus::run));
    all.put(
        "clinician",
        new Example(
            "a clinician in MIPS: final score, adjustment, claim lines", ClinicianYear::run));
    all.put(
        "hybrid",
        new Example(
            "several incentives in one contract, and no dollar paid twice", NoDoublePayment::run));
    all.put(
        "medicalhome",
        new Example(
            "medical homes: an employer's fee and bonus, and a practice in CPC+",
            MedicalHomeYear::run));
    all.put(
        "employer",
        new Example(
            "a self-insured employer: vendors under a lead, and fees with guarantees",
            EmployerYear::run));
    all.put(
        "performance",
        new Example(
            "pay for performance: blood sugar and avoidable ER visits", PayForPerformance::run));
    return all;
  }

  /** A replay of published results; it tells whether every difference has a reason. */
  @FunctionalInterface
  private interface ReplayJob {
    boolean run(List<String> arguments, PrintStream out, Terminal terminal) throws IOException;
  }

  /** A replay whose arguments are files alone. */
  @FunctionalInterface
  private interface FileReplayJob {
    boolean run(List<Path> files, PrintStream out, Terminal terminal) throws IOException;
  }

  private static ReplayJob ofFiles(FileReplayJob job) {
    return (arguments, out, terminal) ->
        job.run(arguments.stream().map(Path::of).toList(), out, terminal);
  }

  /** An example that prints what it shows. */
  @FunctionalInterface
  private interface ExampleJob {
    void run(PrintStream out);
  }

  private record Replay(String arguments, String what, ReplayJob job) {}

  private record Example(String what, ExampleJob job) {}

  /**
   * Runs the job that the arguments name.
   *
   * @param args the job and its arguments; none for the main job
   */
  public static void main(String[] args) {
    int status = run(Arrays.asList(args), System.out, System.err, Terminal.ofProcess());
    if (status != 0) {
      System.exit(status);
    }
  }

  /**
   * The exit status: 0 if all is well, 1 if a result differs, 2 if there was nothing to compare.
   */
  static int run(List<String> args, PrintStream out, PrintStream err, Terminal terminal) {
    try {
      if (args.isEmpty()) {
        return PublishedSettlements.run(out, terminal) ? 0 : 1;
      }
      Replay replay = args.get(0).equals("replay") && args.size() > 2 ? replay(args) : null;
      if (replay != null) {
        return replay.job().run(args.subList(2, args.size()), out, terminal) ? 0 : 1;
      }
      Example example = args.size() == 1 ? EXAMPLES.get(args.get(0)) : null;
      if (example != null) {
        example.job().run(out);
        return 0;
      }
      if (args.get(0).equals("scenarios")) {
        Scenarios.run(args.subList(1, args.size()), out, terminal);
        return 0;
      }
      if (args.get(0).equals("shell")) {
        return Shell.open(args.subList(1, args.size()));
      }
    } catch (NoSuchFileException e) {
      err.println("no such file: " + e.getFile());
      return 2;
    } catch (IOException | PublishedFileException | IllegalArgumentException e) {
      err.println(e.getMessage());
      return 2;
    }
    err.print(usage());
    return 2;
  }

  private static @Nullable Replay replay(List<String> args) {
    return REPLAYS.get(args.get(1));
  }

  private static String usage() {
    StringBuilder text = new StringBuilder("usage:\n");
    line(text, "(no arguments)", "settle the embedded published results and show one worksheet");
    EXAMPLES.forEach((name, example) -> line(text, name, example.what()));
    REPLAYS.forEach(
        (name, replay) ->
            line(
                text,
                "replay " + name + " " + replay.arguments(),
                "recompute " + replay.what() + " in published result files"));
    line(
        text,
        "scenarios [DRAWS [SEED [FOLDER]]]",
        "draw years of one ACO, compare what contracts pay, write pictures into the folder");
    line(text, "shell [tour|SCRIPT]", "open JShell with the library; 'tour' shows it around first");
    return text.toString();
  }

  private static void line(StringBuilder text, String arguments, String what) {
    text.append(String.format(Locale.ROOT, "  %-33s %s%n", arguments, what));
  }
}
