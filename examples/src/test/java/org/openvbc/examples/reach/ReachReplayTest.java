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
  @CsvSource({
    "79500000.222222, 79500000.322222, total cost of care off by 0.1",
    "3789999.888889\\,3789999.888889, 3789999.988889\\,3789999.888889, gross savings off by 0.1",
    "3789999.888889\\,3714199.891111, 3790000.888889\\,3714199.891111, shared savings off by 1",
    "3714199.891111, 3714199.901111, after sequestration off by 0.01",
    "0.045232, 0.045242, savings rate off by 0.0000",
    "PCC\\,0.02\\,0\\,, PCC\\,0.03\\,0\\,, discount off by 0.01",
    "90000000.123456, 99000000.123456, implied trend adjustment off by 0.08",
    "90000000.123456, 80000000.123456, implied trend adjustment off by 0.06"
  })
  void figureThatIsOffIsNamed(String printed, String changed, String reason) throws IOException {
    String text = Files.readString(file("own-2021.csv"));
    String from = printed.replace("\\", "");
    assertThat(text).contains(from);
    ReplayedRow row =
        row(replay("own.csv", text.replaceFirst(from, changed.replace("\\", ""))), "X001");
    // A hundredth of a cent per digit: nothing of six decimals passes as rounding, but parts of a
    // cost do within twelve cents.
    if (reason.startsWith("total cost of care")) {
      assertThat(row.verdict()).isEqualTo(Verdict.EXPLAINED);
    } else {
      assertThat(row.verdict()).isEqualTo(Verdict.UNEXPLAINED);
    }
    assertThat(row.reason()).contains(reason);
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
  @CsvSource({
    "ACO_TYPE, 2021\\,2021\\,Global\\,No, 2021\\,2021\\,Worldwide\\,No, Global or Professional",
    "TYPE, \\,Standard\\,, \\,Ordinary\\,, 'Standard, New Entrant or High Needs'",
    "CAPITATION_ARRANGEMENT, \\,PCC\\,0.02, \\,BCC\\,0.02, TCC or PCC",
    "FINAL_BENCHMARK, 83790000.111111, much, a number such as 1234.56",
    "FINAL_BENCHMARK, 83790000.111111, 83790000.1111111, dollars with at most six decimals",
    "PERF_YEAR, \\,2021\\,Global\\,No, \\,1999\\,Global\\,No, PY2021"
  })
  void malformedCellIsNamedWithWhatWasExpected(
      String column, String printed, String changed, String expected) throws IOException {
    String text = Files.readString(file("own-2021.csv"));
    String from = printed.replace("\\", "");
    assertThat(text).as(column).contains(from);
    String broken = text.replaceFirst(from, changed.replace("\\", ""));
    assertThatThrownBy(() -> replay("own.csv", broken))
        .isInstanceOf(PublishedFileException.class)
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
