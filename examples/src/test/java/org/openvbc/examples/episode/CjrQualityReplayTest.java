package org.openvbc.examples.episode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openvbc.examples.Captured;
import org.openvbc.examples.Terminal;
import org.openvbc.examples.replay.PublishedFileException;

/** Five rows of the published file, as they were published. */
class CjrQualityReplayTest {
  private final Captured out = new Captured();
  @TempDir private Path folder;

  @Test
  void publishedRowsAreReplayedComparedAndCounted() throws IOException {
    assertThat(run(published())).isTrue();
    assertThat(out.lines())
        .containsExactly(
            """
            period   published         rows  compared  same  known  unexplained  not compared
            ---------------------------------------------------------------------------------
            2022-06  eligible             3         3     2      1            0             0
            2022-06  ineligible (*)       1         1     1      0            0             0
            2022-06  no episodes (**)     1         0     0      0            0             1
            all                           5         4     3      1            0             1

            known: 2022-06 050124 published eligible, replayed ineligible: 4.40 points from the published percentiles and yet eligible: improvement points of 0.80 or 1.00 would reach 5.00, and the percentiles of the year before are not in the file
            explained: 2022-06 370192 published no episodes (**), replayed eligible: no eligible episodes, so CMS decided nothing; not compared

            replay cjr-quality: files=1 rows=5 money=4 exact=3 in_bound=3 explained=1 known=1 unexplained=0
            """
                .lines()
                .toArray(String[]::new));
  }

  @Test
  void cellsAreReadAsTheyArePrinted() throws IOException {
    List<CjrHospital> hospitals = CjrHospital.read(published());

    assertThat(hospitals.get(0).id()).isEqualTo("050056");
    assertThat(CjrQualityReplay.score(hospitals.get(0)).points()).isEqualByComparingTo("9.25");
    assertThat(hospitals.get(1).hcahps().percentile()).as("N/A").isEmpty();
    assertThat(hospitals.get(1).complications().percentile()).as("blank").isEmpty();
    assertThat(CjrQualityReplay.score(hospitals.get(1)).points()).isEqualByComparingTo("12.60");
    assertThat(hospitals.get(2).hcahps().earlier()).isEmpty();
  }

  @Test
  void aDecisionThatDiffersIsUnexplained() throws IOException {
    Path file = changed("2022,,N,07/01/2021,06/30/2022,*\n", "2022,,N,07/01/2021,06/30/2022,\n");

    assertThat(run(file)).isFalse();
    assertThat(out.text())
        .contains(
            "unexplained: 2022-06 050126 published eligible, replayed ineligible: CJR composite"
                + " quality score of 4.4 points");
    assertThat(out.lastLine()).endsWith("exact=2 in_bound=2 explained=1 known=1 unexplained=1");
  }

  @Test
  void anEligibleHospitalThatWePayIsUnexplainedIfCmsDoesNot() throws IOException {
    Path file =
        changed(
            "81%,04/01/2019,03/31/2022,,N,07/01/2021,06/30/2022,",
            "81%,04/01/2019,03/31/2022,,N,07/01/2021,06/30/2022,*");

    assertThat(run(file)).isFalse();
    assertThat(out.text())
        .contains("unexplained: 2022-06 050056 published ineligible (*), replayed eligible");
  }

  @Test
  void aKnownRowThatAgreesMustLeaveTheList() throws IOException {
    assertThat(run(changed("82.94,37%", "82.94,40%"))).isFalse();
    assertThat(out.text()).contains("listed as known, but it agrees: drop the entry");
  }

  @Test
  void submissionCountsAndABlankFlagIsNone() throws IOException {
    List<CjrHospital> submitted =
        CjrHospital.read(changed("26%,04/01/2019,03/31/2022,,N", "26%,04/01/2019,03/31/2022,,Y"));
    List<CjrHospital> blank =
        CjrHospital.read(changed("26%,04/01/2019,03/31/2022,,N", "26%,04/01/2019,03/31/2022,,"));

    assertThat(CjrQualityReplay.score(submitted.get(2)).points()).isEqualByComparingTo("6.40");
    assertThat(CjrQualityReplay.score(blank.get(2)).points()).isEqualByComparingTo("4.40");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "82.94|37%, 82.94|37, line 4, HCAHPS HLMR Percentile",
        "82.94|37%, 82.94|101%, line 4, HCAHPS HLMR Percentile",
        "82.94|37%, 82.94|-1%, line 4, HCAHPS HLMR Percentile",
        "3.47869|26%, 3.47869|many, line 4, COMP-HIP-KNEE Percentile",
        "26%|04/01/2019|03/31/2022||N, 26%|04/01/2019|03/31/2022||no, line 4, PRO",
        "06/30/2022|**, 06/30/2022|****, line 6, Reconciliation Footnote",
        "37%|07/01/2021|06/30/2022, 37%|07/01/2021|2022-06-30, line 4, HCAHPS End Date",
        "37%|07/01/2021|06/30/2022, 37%|07/01/2021|06/30/2025, line 4, HCAHPS End Date",
        "050124, \"\", line 4, Facility ID",
        "HCAHPS HLMR Percentile, Percentile, line 1, HCAHPS HLMR Percentile"
      })
  void aCellThatCannotBeReadIsNamed(String from, String to, String line, String column)
      throws IOException {
    Path file = changed(from.replace('|', ','), to.replace('|', ','));

    assertThatThrownBy(() -> run(file))
        .isInstanceOf(PublishedFileException.class)
        .hasMessageContainingAll("changed.csv", line, column);
  }

  private boolean run(Path file) throws IOException {
    return CjrQualityReplay.run(List.of(file), out.stream(), Terminal.none());
  }

  private Path changed(String from, String to) throws IOException {
    String text = Files.readString(published());
    assertThat(text).contains(from);
    return Files.writeString(folder.resolve("changed.csv"), text.replace(from, to));
  }

  private static Path published() {
    try {
      return Path.of(
          Objects.requireNonNull(CjrQualityReplayTest.class.getResource("cjr-provider-data.csv"))
              .toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
