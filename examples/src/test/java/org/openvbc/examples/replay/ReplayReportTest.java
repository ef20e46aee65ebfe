package org.openvbc.examples.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openvbc.examples.Captured;
import org.openvbc.examples.Terminal;

class ReplayReportTest {
  private static final List<ReplayedRow> ROWS =
      List.of(
          row("2013", "Track 1", "A1", "1000.5", "1000.5", Verdict.EXACT, ""),
          row("2013", "Track 1", "A2", "0", "0", Verdict.EXACT, ""),
          row("2013", "Track 2", "A3", "-20", "-21", Verdict.IN_BOUND, ""),
          row("2023", "BASIC E", "A4", "-1149065", "-1663927", Verdict.EXPLAINED, "on revenue"),
          row("2023", "BASIC E", "A5", "50", "54", Verdict.KNOWN, "misprint"),
          row("2023", "BASIC E", "A6", "12000000", "12000002", Verdict.UNEXPLAINED, "why"));

  @Test
  void theLastLineCountsAsScriptsExpect() {
    assertThat(report(ROWS).lastLine())
        .isEqualTo(
            "replay mssp: files=2 rows=6 money=5 exact=1 in_bound=2 explained=1 known=1"
                + " unexplained=1");
  }

  @Test
  void theReportIsATableTheDifferencesWorstFirstAndTheLastLine() {
    assertThat(print(ROWS, Terminal.none()).lines())
        .containsExactly(
            """
            period  group    rows  with money  exact  within $1  in bound  explained  known  unexplained          paid       owed
            ---------------------------------------------------------------------------------------------------------------------
            2013    Track 1     2           1      1          1         1          0      0            0       1,000.5          0
            2013    Track 2     1           1      0          1         1          0      0            0             0         21
            2023    BASIC E     3           3      0          0         0          1      1            1    12,000,056  1,663,927
            all                 6           5      1          2         2          1      1            1  12,001,056.5  1,663,948

            unexplained: 2023 A6 (BASIC E) published 12,000,000, replayed 12,000,002: why
            known: 2023 A5 (BASIC E) published 50, replayed 54: misprint
            explained: 2023 A4 (BASIC E) published -1,149,065, replayed -1,663,927: on revenue

            replay mssp: files=2 rows=6 money=5 exact=1 in_bound=2 explained=1 known=1 unexplained=1
            """
                .lines()
                .toArray(String[]::new));
  }

  @Test
  void theReportEndsWithTheLastLine() {
    assertThat(print(ROWS, Terminal.none()).lastLine()).isEqualTo(report(ROWS).lastLine());
    assertThat(print(List.of(), Terminal.none()).lastLine())
        .isEqualTo(report(List.of()).lastLine());
  }

  @Test
  void twentyRowsThatDifferAreListedAndTheOthersCounted() {
    List<ReplayedRow> many = new ArrayList<>();
    for (int i = 1; i <= 23; i++) {
      many.add(row("2023", "X", "A" + i, "0", "" + i, Verdict.UNEXPLAINED, "because"));
    }
    List<String> lines = print(many, Terminal.none()).lines();
    assertThat(lines)
        .filteredOn(line -> line.startsWith("unexplained: "))
        .hasSize(20)
        .startsWith("unexplained: 2023 A23 (X) published 0, replayed 23: because")
        .endsWith("unexplained: 2023 A4 (X) published 0, replayed 4: because");
    assertThat(lines).contains("... and 3 more rows that differ");
  }

  @Test
  void onlyARowWithoutReasonIsAnAlarm() {
    Captured captured = print(ROWS, Terminal.withColour());
    assertThat(captured.lines()).filteredOn(line -> line.startsWith("\u001b[31m")).hasSize(1);
    assertThat(captured.lines()).filteredOn(line -> line.startsWith("\u001b[33m")).hasSize(2);
  }

  @Test
  void aReplayIsCompleteWhenEveryDifferenceHasAReason() {
    assertThat(report(ROWS).isComplete()).isFalse();
    assertThat(report(ROWS.subList(0, 5)).isComplete()).isTrue();
  }

  @Test
  void aReplayOfNothingIsNotComplete() {
    assertThat(report(List.of()).isComplete()).isFalse();
  }

  private static Captured print(List<ReplayedRow> rows, Terminal terminal) {
    Captured captured = new Captured();
    report(rows).print(captured.stream(), terminal);
    return captured;
  }

  private static ReplayReport report(List<ReplayedRow> rows) {
    return new ReplayReport("mssp", 2, rows);
  }

  private static ReplayedRow row(
      String period,
      String group,
      String id,
      String published,
      String replayed,
      Verdict verdict,
      String reason) {
    return new ReplayedRow(
        period,
        group,
        id,
        new BigDecimal(replayed).signum() != 0,
        new BigDecimal(published),
        new BigDecimal(replayed),
        verdict,
        reason);
  }
}
