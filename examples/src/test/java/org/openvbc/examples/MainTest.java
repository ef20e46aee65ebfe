package org.openvbc.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
  private final Captured out = new Captured();
  private final Captured err = new Captured();
  @TempDir private Path folder;

  @Test
  void theMainJobSucceeds() {
    assertThat(run()).isZero();
    assertThat(out.text()).contains("settlements match");
    assertThat(err.text()).isEmpty();
  }

  @Test
  void theQualityJobShowsBothWorksheets() {
    assertThat(run("quality")).isZero();
    assertThat(out.text()).contains("Quality performance standard", "Net payment");
    assertThat(out.lines()).filteredOn(line -> line.startsWith("openvbc ")).hasSize(2);
  }

  @Test
  void theBundleJobShowsThreeWorksheets() {
    assertThat(run("bundle")).isZero();
    assertThat(out.text()).contains("Joint replacement", "Knee replacement", "Maternity");
    assertThat(out.lines()).filteredOn(line -> line.startsWith("openvbc ")).hasSize(3);
  }

  @Test
  void theCjrJobGoesFromTheScoreToThePayment() {
    assertThat(run("cjr")).isZero();
    assertThat(out.text()).contains("Composite quality score", "$198,040.00");
    assertThat(out.lines()).filteredOn(line -> line.startsWith("openvbc ")).hasSize(2);
  }

  @Test
  void theCapitationExampleShowsTheMargin() {
    assertThat(run("capitation")).isZero();
    assertThat(run("savings")).isZero();
    assertThat(out.text()).contains("$4,500,000.00", "$54,000,000.00", "$6,500,000.00");
    assertThat(err.text()).isEmpty();
  }

  @Test
  void theHybridJobShowsWhatIsNotPaidTwice() {
    assertThat(run("hybrid")).isZero();
    assertThat(out.text()).contains("$666,000.00", "$814,000.00", "$324,000.00");
    assertThat(err.text()).isEmpty();
  }

  @Test
  void theMedicalHomeJobShowsFeeAndBonus() {
    assertThat(run("medicalhome")).isZero();
    assertThat(out.text()).contains("$184,000.00", "$144,000.00", "$12,600.00");
    assertThat(err.text()).isEmpty();
  }

  @Test
  void theAdvantageJobShowsWhatHalfAStarIsWorth() {
    assertThat(run("advantage")).isZero();
    assertThat(out.text()).contains("$39,000,000.00", "Net payment of CMS");
    assertThat(err.text()).isEmpty();
  }

  @Test
  void theStarsJobGoesFromMeasuresToTheBonus() {
    assertThat(run("stars")).isZero();
    assertThat(out.text()).contains("2024 Star Ratings", "Net payment of CMS");
    assertThat(err.text()).isEmpty();
  }

  @Test
  void theClinicianJobShowsScoreAndPayments() {
    assertThat(run("clinician")).isZero();
    assertThat(out.text()).contains("82.5%", "0.315%");
    assertThat(err.text()).isEmpty();
  }

  @Test
  void theEmployerJobSharesSavingsAndSettlesGuarantees() {
    assertThat(run("employer")).isZero();
    assertThat(out.text()).contains("$455,875.00", "$8,937.30");
    assertThat(out.lines()).filteredOn(line -> line.startsWith("openvbc ")).hasSize(2);
  }

  @Test
  void thePerformanceJobShowsWhatBothPromisesPay() {
    assertThat(run("performance")).isZero();
    assertThat(out.text()).contains("$25,000.00", "$100,800.00", "-$72,000.00");
    assertThat(err.text()).isEmpty();
  }

  @Test
  void scenariosThatAreNotUnderstoodSayWhatTheyTake() {
    assertThat(run("scenarios", "none")).isEqualTo(2);
    assertThat(err.text()).contains("draws \"none\" is not a whole number from 1 to 10000000");
    assertThat(run("help")).isEqualTo(2);
    assertThat(err.text()).contains("scenarios [DRAWS [SEED [FOLDER]]]");
    assertThat(out.text()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "help",
        "replay",
        "replay mssp",
        "quality now",
        "replay other file.csv",
        "mssp replay file.csv"
      })
  void whatIsNotUnderstoodGetsTheUsage(String arguments) {
    assertThat(run(arguments.split(" "))).isEqualTo(2);
    assertThat(err.lines().get(0)).isEqualTo("usage:");
    assertThat(err.text())
        .contains("replay mssp FILE...", "replay cjr-quality FILE...", "replay hvbp FOLDER YEAR");
    assertThat(out.text()).isEmpty();
  }

  @Test
  void aReplayWithoutDifferencesSucceedsAndEndsWithItsLine() {
    assertThat(run("replay", "mssp", raw("2014_ACO_PUF.csv"))).isZero();
    assertThat(out.lastLine())
        .isEqualTo(
            "replay mssp: files=1 rows=3 money=3 exact=3 in_bound=3 explained=0 known=0"
                + " unexplained=0");
    assertThat(err.text()).isEmpty();
  }

  @Test
  void aReplayOfDecisionsEndsWithItsLineToo() throws URISyntaxException {
    Path file =
        Path.of(
            Objects.requireNonNull(MainTest.class.getResource("episode/cjr-provider-data.csv"))
                .toURI());
    assertThat(run("replay", "cjr-quality", file.toString())).isZero();
    assertThat(out.lastLine()).startsWith("replay cjr-quality: files=1 rows=5 money=4 exact=3 ");
  }

  @Test
  void severalFilesAreReplayedAsOne() {
    assertThat(run("replay", "mssp", raw("2014_ACO_PUF.csv"), raw("2015_ACO_PUF.csv"))).isZero();
    assertThat(out.lastLine()).startsWith("replay mssp: files=2 rows=5 money=5 ");
  }

  @Test
  void anUnexplainedRowFailsTheReplayAndIsShown() throws IOException {
    Path file = write("2014.csv", Files.readString(Path.of(raw("2014_ACO_PUF.csv"))), "5178802");
    assertThat(run("replay", "mssp", file.toString())).isEqualTo(1);
    assertThat(out.lastLine()).endsWith(" known=0 unexplained=1");
    assertThat(out.text()).contains("unexplained: 2014 A07620 (Track 1) published 5,178,902,");
  }

  @Test
  void aMalformedFileIsNamedWithLineAndColumn() throws IOException {
    String text = Files.readString(Path.of(raw("2014_ACO_PUF.csv"))).replace("7528797", "much");
    Path file = Files.writeString(folder.resolve("2014.csv"), text);
    assertThat(run("replay", "mssp", file.toString())).isEqualTo(2);
    assertThat(err.lines())
        .containsExactly("2014.csv, line 3, EarnSaveLoss: found \"much\", expected a number");
    assertThat(out.text()).isEmpty();
  }

  @Test
  void aRowThatNoRuleFitsIsNamedWithItsLine() throws IOException {
    String text =
        """
        PY,ACO_ID,ACO_Name,Current_Start_Date,Track,N_AB,ABtotBnchmk,ABtotExp,BnchmkMinExp,\
        Sav_rate,MinSavPerc,QualScore,FinalShareRate,GenSaveLoss,EarnSaveLoss
        2014,A1,Invented,2014-01-01,BASIC_E,9000,100,100,0,0,0.03,1,0.5,0,0
        """;
    Path file = Files.writeString(folder.resolve("own.csv"), text);
    assertThat(run("replay", "mssp", file.toString())).isEqualTo(2);
    assertThat(err.text())
        .startsWith("own.csv, line 2, the whole line: found ")
        .contains("BASIC E")
        .contains("expected a row of A1 that the rules of its year can settle");
  }

  @Test
  void anEmptyFileIsNotASuccess() throws IOException {
    Path file = Files.writeString(folder.resolve("2014.csv"), "");
    assertThat(run("replay", "mssp", file.toString())).isEqualTo(2);
    assertThat(err.lines())
        .containsExactly(
            "2014.csv, line 0, the whole file: found nothing, expected a header and at least one"
                + " row");
  }

  @Test
  void aMissingFileIsNamed() {
    String missing = folder.resolve("missing-2014.csv").toString();
    assertThat(run("replay", "mssp", missing)).isEqualTo(2);
    assertThat(err.lines()).containsExactly("no such file: " + missing);
  }

  private Path write(String name, String text, String earned) throws IOException {
    String changed = Long.toString(Long.parseLong(earned) + 100);
    return Files.writeString(folder.resolve(name), text.replace(earned, changed));
  }

  private int run(String... arguments) {
    return Main.run(List.of(arguments), out.stream(), err.stream(), Terminal.none());
  }

  private static String raw(String name) {
    try {
      return Path.of(Objects.requireNonNull(MainTest.class.getResource("mssp/raw/" + name)).toURI())
          .toString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
