package org.openvbc.examples.reach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openvbc.examples.Captured;
import org.openvbc.examples.Terminal;
import org.openvbc.examples.replay.PublishedFileException;
import org.openvbc.examples.replay.ReplayReport;
import org.openvbc.examples.replay.ReplayedRow;
import org.openvbc.examples.replay.ResultTable;
import org.openvbc.examples.replay.Verdict;

/** Invented rows in the columns of the published files. */
class ReachReplayTest {
  private static Path file(String name) {
    try {
      return Path.of(Objects.requireNonNull(ReachReplayTest.class.getResource(name), name).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static ReplayReport replay(String name, String text) throws IOException {
    return ReachReplay.replay(1, PublishedReach.of(ResultTable.of(name, text)), Terminal.none());
  }

  private static ReplayedRow row(ReplayReport report, String id) {
    return report.rows().stream().filter(row -> row.id().equals(id)).findFirst().orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "own-2021.csv, rows=3 money=3 exact=3 in_bound=3 explained=0 known=0 unexplained=0",
    "own-2022.csv, rows=4 money=4 exact=0 in_bound=1 explained=2 known=1 unexplained=0",
    "own-2023.csv, rows=1 money=1 exact=1 in_bound=1 explained=0 known=0 unexplained=0"
  })
  void fileEndsWithItsCounts(String name, String counts) throws IOException {
    Captured out = new Captured();
    assertThat(ReachReplay.run(List.of(file(name)), out.stream(), Terminal.none())).isTrue();
    assertThat(out.lastLine()).isEqualTo("replay reach: files=1 " + counts);
  }

  @Test
  void severalFilesAreReplayedAsOne() throws IOException {
    Captured out = new Captured();
    List<Path> files = List.of(file("own-2021.csv"), file("own-2022.csv"));
    assertThat(ReachReplay.run(files, out.stream(), Terminal.none())).isTrue();
    assertThat(out.lastLine()).startsWith("replay reach: files=2 rows=7 ");
  }

  @Test
  void savingsThatAreNotPaidAndRoundedPartsExplainThemselves() throws IOException {
    ReplayReport report = replay("own-2022.csv", Files.readString(file("own-2022.csv")));
    assertThat(row(report, "X001").verdict()).isEqualTo(Verdict.IN_BOUND);
    assertThat(row(report, "X002").verdict()).isEqualTo(Verdict.EXPLAINED);
    assertThat(row(report, "X002").reason())
        .isEqualTo(
            "capitation and claims are sums of rounded parts: total cost of care off by 0.06");
    assertThat(row(report, "X003").verdict()).isEqualTo(Verdict.EXPLAINED);
    assertThat(row(report, "X003").reason())
        .isEqualTo("shared savings not paid: the ACO is not eligible for them");
    assertThat(row(report, "X003").replayed()).isEqualByComparingTo("0");
    assertThat(row(report, "D0084").verdict()).isEqualTo(Verdict.KNOWN);
  }

  /** A figure of the first row that is off is found under its name. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "79500000.222222|79500000.322222|EXPLAINED|total cost of care off by 0.1",
        ",3789999.888889,3789999|,3789999.988889,3789999|UNEXPLAINED|gross savings off by 0.1",
        ",3789999.888889,3714199|,3790000.888889,3714199|UNEXPLAINED|shared savings off by 1",
        "3714199.891111|3714199.901111|UNEXPLAINED|after sequestration off by 0.0",
        "0.045232|0.045242|UNEXPLAINED|savings rate off by 0.0000",
        "PCC,0.02,0,|PCC,0.03,0,|UNEXPLAINED|discount off by 0.01",
        "90000000.123456|99000000.123456|UNEXPLAINED|implied trend adjustment off by 0.08",
        "90000000.123456|80000000.123456|UNEXPLAINED|implied trend adjustment off by 0.06"
      })
  void figureThatIsOffIsNamed(String printed, String changed, Verdict verdict, String reason)
      throws IOException {
    ReplayedRow row = row(replay("own.csv", changed(printed, changed)), "X001");
    assertThat(row.verdict()).isEqualTo(verdict);
    assertThat(row.reason()).contains(reason);
  }

  private static String changed(String printed, String changed) throws IOException {
    String text = Files.readString(file("own-2021.csv"));
    int at = text.indexOf(printed);
    assertThat(at).as(printed).isPositive();
    return text.substring(0, at) + changed + text.substring(at + printed.length());
  }

  @Test
  void costIsEqualToItsNetWithoutStopLoss() throws IOException {
    String text = Files.readString(file("own-2021.csv")).replaceFirst("Global,Yes", "Global,No");
    assertThat(row(replay("own.csv", text), "X002").reason())
        .isEqualTo("cost without stop-loss off by 100000.5");
  }

  @Test
  void healthEquityDollarsAreThoseOfTheTiers() throws IOException {
    String text = Files.readString(file("own-2023.csv")).replace("4200,126000", "4201,126000");
    assertThat(row(replay("own.csv", text), "X001").reason())
        .isEqualTo("health equity adjustment off by 30");
  }

  @Test
  void knownRowThatAgreesFailsTheReplay() throws IOException {
    String text = Files.readString(file("own-2022.csv")).replace("X001,", "D0054,");
    ReplayReport report = replay("own.csv", text);
    assertThat(report.isComplete()).isFalse();
    assertThat(row(report, "D0054").reason()).contains("drop the entry");
  }

  @Test
  void zeroThatIsNotAllThatDiffersStaysUnexplained() throws IOException {
    String text = Files.readString(file("own-2022.csv")).replace("362200.01,0", "362300.01,0");
    assertThat(row(replay("own.csv", text), "X003").verdict()).isEqualTo(Verdict.UNEXPLAINED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "RISK_ARRANGEMENT|,Global,No|,Worldwide,No|Global or Professional",
        "ACO_TYPE|,Standard,|,Ordinary,|Standard, New Entrant or High Needs",
        "CAPITATION_ARRANGEMENT|,No,PCC|,No,BCC|TCC or PCC",
        "STOP_LOSS_ELECTION|Global,No|Global,Maybe|Yes or No",
        "FINAL_BENCHMARK|83790000.111111|much|a number such as 1234.56",
        "FINAL_BENCHMARK|83790000.111111|83790000.1111111|dollars with at most six decimals",
        "PERF_YEAR|,2021,Global,No|,1999,Global,No|PY1999",
        "PERF_YEAR|Professional,Yes,PCC|Professional,Yes,TCC|capitation is TCC"
      })
  void malformedCellIsNamedWithWhatWasExpected(
      String column, String printed, String changed, String expected) throws IOException {
    String text = changed(printed, changed);
    assertThatThrownBy(() -> replay("own.csv", text))
        .isInstanceOf(PublishedFileException.class)
        .hasMessageContaining(column)
        .hasMessageContaining(expected);
  }

  @Test
  void missingColumnIsNamed() {
    assertThatThrownBy(() -> PublishedReach.read(file("no-benchmark.csv")))
        .isInstanceOf(PublishedFileException.class)
        .hasMessageContaining("FINAL_BENCHMARK");
  }

  @Test
  void rowThatNoRuleFitsIsAnErrorOfItsFile() throws IOException {
    String text =
        Files.readString(file("own-2021.csv")).replaceFirst("83790000.111111", "0.000000");
    assertThatThrownBy(() -> replay("own.csv", text))
        .isInstanceOf(PublishedFileException.class)
        .hasMessageContaining("own.csv, line 2")
        .hasMessageContaining("above $0.00")
        .hasMessageContaining("X001");
  }

  @Test
  void qualityMayBeMissing() throws IOException {
    String text = Files.readString(file("own-2021.csv")).replace(",,,,,1\n", ",,,,,\n");
    List<PublishedReach> rows = PublishedReach.of(ResultTable.of("own.csv", text));
    assertThat(rows.get(0).quality()).isEqualTo(Optional.empty());
    assertThat(replay("own.csv", text).isComplete()).isTrue();
  }

  @Test
  void exampleShowsBothWorksheets() {
    Captured out = new Captured();
    ReachYear.run(out.stream());
    assertThat(out.text())
        .contains("-$517.44", "$8,625,527.00", "Look these up before money moves:");
    assertThat(out.lines()).filteredOn(line -> line.startsWith("openvbc ")).hasSize(2);
  }
}
