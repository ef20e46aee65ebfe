package org.openvbc.examples.spark;

import java.io.PrintStream;
import java.util.Locale;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.AnalysisException;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Runs a job: on a cluster through spark-submit, else on all cores of this machine. */
public final class SparkJobs {
  private static final int DONE = 0;
  private static final int FAILED = 1;
  private static final int MISUSED = 2;
  private static final String GENERATED = "generated:";
  private static final String USAGE =
      """
      usage: episodes INPUT OUTPUT    add up episodes of care and reconcile them
             portfolio INPUT OUTPUT   settle Shared Savings Program ACOs, each by its own contract
      INPUT ends with .parquet or .csv; episodes also come from generated:COUNT
      OUTPUT is a new folder\
      """;

  private SparkJobs() {}

  /**
   * Runs a job; the exit status is 0 if it ran, 1 if it failed, 2 if it was asked for wrongly.
   *
   * @param args the job, its input and its output
   */
  public static void main(String[] args) {
    int status = run(System.out, System.err, args);
    // Some clusters take any call of exit for a failure.
    if (status != DONE) {
      System.exit(status);
    }
  }

  static int run(PrintStream out, PrintStream err, String... args) {
    if (args.length != 3 || !(args[0].equals("episodes") || args[0].equals("portfolio"))) {
      err.println(USAGE);
      return MISUSED;
    }
    try (SparkSession spark = session()) {
      out.println(
          args[0].equals("episodes")
              ? episodes(spark, args[1], args[2])
              : portfolio(spark, args[1], args[2]));
      return DONE;
    } catch (IllegalArgumentException e) {
      err.println(e.getMessage());
      return MISUSED;
    } catch (Exception e) {
      // Spark throws checked exceptions that its methods do not declare.
      if (e instanceof AnalysisException) {
        err.println(e.getMessage());
        return MISUSED;
      }
      e.printStackTrace(err);
      return FAILED;
    }
  }

  /** Settings that spark-submit has made stand; without it nothing leaves this machine. */
  static SparkSession session() {
    SparkConf conf = new SparkConf().setIfMissing("spark.app.name", "openvbc");
    if (!conf.contains("spark.master")) {
      conf.setMaster("local[*]")
          .set("spark.driver.host", "127.0.0.1")
          .set("spark.driver.bindAddress", "127.0.0.1")
          .set("spark.ui.enabled", "false");
    }
    return SparkSession.builder().config(conf).getOrCreate();
  }

  private static String episodes(SparkSession spark, String input, String output) {
    Dataset<Row> episodes =
        input.startsWith(GENERATED)
            ? TeamSample.episodes(spark, count(input.substring(GENERATED.length())))
            : Inputs.read(spark, input);
    EpisodeResult result = new EpisodeJob(TeamSample::prices).run(episodes, output);
    return String.format(
        Locale.ROOT,
        "%,d episodes settled, %,d rejected (%s/rejected)%n%s%nnet payment %s",
        result.total().episodes(),
        result.rejected(),
        output,
        result.total(),
        TeamSample.settle(result.total()).netPayment());
  }

  private static long count(String text) {
    if (!text.matches("[1-9]\\d{0,17}")) {
      throw new IllegalArgumentException(
          "generated:" + text + " does not say how many, as generated:10000000 does");
    }
    return Long.parseLong(text);
  }

  private static String portfolio(SparkSession spark, String input, String output) {
    PortfolioResult result = new PortfolioJob().run(Inputs.read(spark, input), output);
    return String.format(
        Locale.ROOT,
        "%,d ACOs settled (%s/settled), %,d rejected (%s/rejected)%nearned %s%nnet payments %s",
        result.settled(),
        output,
        result.rejected(),
        output,
        result.earned(),
        result.netPayments());
  }
}
