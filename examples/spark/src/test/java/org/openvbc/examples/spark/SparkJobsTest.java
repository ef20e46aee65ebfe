package org.openvbc.examples.spark;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rounding;

/** From the command line: what is said, and the exit status. */
class SparkJobsTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @TempDir Path folder;

  @BeforeEach
  void asSparkSubmitDoes() {
    LocalSpark.session().stop();
    System.setProperty("spark.master", LocalSpark.MASTER);
    System.setProperty("spark.driver.bindAddress", "127.0.0.1");
    System.setProperty("spark.ui.enabled", "false");
  }

  @AfterEach
  void forget() {
    System.clearProperty("spark.master");
    System.clearProperty("spark.driver.bindAddress");
    System.clearProperty("spark.ui.enabled");
  }

  private int run(String... args) {
    return SparkJobs.run(
        new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8), args);
  }

  @Test
  void generatedEpisodesAreSettled() {
    String output = folder.resolve("out").toString();

    assertThat(run("episodes", "generated:1000", output)).isZero();
    assertThat(out.toString(UTF_8))
        .contains("1,000 episodes settled, 0 rejected (" + output + "/rejected)")
        .contains("net payment $");
    assertThat(err.size()).isZero();
    assertThat(folder.resolve("out/totals/_SUCCESS")).exists();

    assertThat(run("episodes", "generated:1000", output)).isEqualTo(2);
    assertThat(err.toString(UTF_8)).contains("already exists");
  }

  /** Eight ACOs that CMS published, and four rows with something wrong. */
  @Test
  void theSamplePortfolioComesToWhatCmsPrinted() {
    String output = folder.resolve("out").toString();

    assertThat(run("portfolio", "sample/portfolio.csv", output)).isZero();
    assertThat(out.toString(UTF_8)).contains("8 ACOs settled").contains("4 rejected");
    assertThat(err.size()).isZero();
    Map<String, Money> earned = new HashMap<>();
    for (Row row : LocalSpark.session().read().parquet(output + "/settled").collectAsList()) {
      earned.put(row.getString(0), Money.of(row.getDecimal(1)).rounded(Rounding.DOLLARS));
    }
    assertThat(earned)
        .hasSize(8)
        .containsEntry("A45011", Money.ZERO)
        .containsEntry("A1539", Money.of(-894_285))
        .containsEntry("A1026", Money.of(11_143_493))
        .containsEntry("A3770", Money.of(8_704_413));
    assertThat(LocalSpark.session().read().parquet(output + "/rejected").collectAsList())
        .extracting(row -> row.getString(0))
        .satisfiesExactlyInAnyOrder(
            reason -> assertThat(reason).isEqualTo("its benchmark is not a decimal number"),
            reason -> assertThat(reason).isEqualTo("its assigned_beneficiaries is missing"),
            reason ->
                assertThat(reason)
                    .startsWith("its contract does not exist: ")
                    .contains("yearInTrack2"),
            reason ->
                assertThat(reason).startsWith("its line does not have the columns of the header"));
  }

  @Test
  void whatCannotBeRunIsSaidPlainly() throws Exception {
    Path noHeader = Files.writeString(folder.resolve("a.csv"), "a,b\n1,2\n");

    assertThat(run()).isEqualTo(2);
    assertThat(run("everything", "a.csv", "out")).isEqualTo(2);
    assertThat(err.toString(UTF_8)).startsWith("usage: episodes INPUT OUTPUT");
    assertThat(run("episodes", "generated:many", "out")).isEqualTo(2);
    assertThat(err.toString(UTF_8)).contains("generated:many does not say how many");
    assertThat(run("episodes", "episodes.xlsx", "out")).isEqualTo(2);
    assertThat(err.toString(UTF_8)).contains("input episodes.xlsx ends neither with");
    assertThat(run("portfolio", "nowhere.csv", "out")).isEqualTo(2);
    assertThat(err.toString(UTF_8)).contains("nowhere.csv");
    assertThat(run("portfolio", noHeader.toString(), "out")).isEqualTo(2);
    assertThat(err.toString(UTF_8)).contains("column aco_id is missing; column track is missing");
    assertThat(out.size()).isZero();
  }
}
