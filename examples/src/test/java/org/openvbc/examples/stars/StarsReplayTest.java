package org.openvbc.examples.stars;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openvbc.core.parameter.UnsupportedPeriodException;
import org.openvbc.examples.Captured;
import org.openvbc.examples.Terminal;
import org.openvbc.examples.replay.PublishedFileException;

/** Four published contracts, as they were published. */
class StarsReplayTest {
  private static final String STARS =
      """
      contract_id,C01,C02,C03,C04,C05,C06,C07,C08,C09,C10,C11,C12,C13,C14,C15,C16,C17,\
      C18,C19,C20,C21,C22,C23,C24,C25,C26,C27,C28,C29,C30,C31,C32,C33,\
      D01,D02,D03,D04,D05,D06,D07,D08,D09,D10,D11,D12
      H0028,4,4,4,NED,NED,4,4,5,5,3,4,4,4,4,2,2,5,3,3,4,3,3,3,3,4,3,2,4,3,3,4,4,5,5,4,3,3,3,3,1,3,3,3,4,4
      H0154,4,4,2,3,3,3,5,4,4,4,5,5,4,4,3,3,5,4,3,5,3,5,5,5,5,5,4,5,4,4,4,3,3,3,5,4,2,5,5,4,2,3,2,4,3
      H0332,4,4,5,4,2,4,NRQ,NRQ,NRQ,5,5,5,5,5,2,3,5,3,4,5,3,2,1,5,5,5,4,5,5,3,5,5,4,4,5,5,2,5,5,5,4,4,3,5,4
      S9701,NRQ,NRQ,NRQ,NRQ,NRQ,NRQ,NRQ,NRQ,NRQ,NRQ,NRQ,NRQ,NRQ,NRQ,NRQ,NRQ,NRQ,NRQ,NRQ,NRQ,NRQ,NRQ,NRQ,NRQ,NRQ,NRQ,NRQ,NRQ,NRQ,NRQ,NRQ,NRQ,NRQ,NED,5,NED,5,5,5,NED,4,3,4,4,4
      """;

  private static final String SUMMARY =
      """
      contract_id,org_type,snp,disaster_pct_2023,disaster_pct_2024,puerto_rico_only,\
      fac_part_c,fac_part_d_mapd,fac_part_d_pdp,fac_overall,part_c,part_d,overall
      H0028,Local CCP,Yes,1,9,No,4,3,,4,3.5,3,3.5
      H0154,Local CCP,Yes,0,0,No,5,4,,6,4.5,3,4
      H0332,Local CCP,No,0,100,No,2,2,,2,4,4,4.5
      S9701,PDP,No,1,4,No,,,1,,NA,4.5,NA
      """;

  private final Captured out = new Captured();
  @TempDir private Path folder;

  @BeforeEach
  void publish() throws IOException {
    write("2026_measure_stars.csv", STARS);
    write("2026_summary.csv", SUMMARY);
  }

  @Test
  void everyPrintedRatingIsComparedAndCounted() throws IOException {
    assertThat(run("2026")).isTrue();
    assertThat(out.text()).contains("Part C", "Part D (MA-PD)", "Part D (PDP)", "Overall");
    assertThat(out.lastLine())
        .isEqualTo(
            "replay stars: files=2 rows=10 money=10 exact=10 in_bound=10 explained=0 known=0"
                + " unexplained=0");
  }

  @Test
  void aRatingThatDiffersIsUnexplainedAndShownWithItsFraction() throws IOException {
    write("2026_summary.csv", SUMMARY.replace("3.5,3,3.5", "3.5,3,4"));

    assertThat(run("2026")).isFalse();
    assertThat(out.text())
        .contains(
            "unexplained: 2026 H0028 Overall (Overall) published 4, replayed 3.5: Overall 3.5"
                + " stars (3.429923)");
    assertThat(out.lastLine()).endsWith("known=0 unexplained=1");
  }

  @Test
  void codesAndDemonstrationsAreRead() throws IOException {
    write("2026_measure_stars.csv", STARS.replace("H0028,4", "H0028,ISS"));
    write("2026_summary.csv", SUMMARY.replace("H0154,Local CCP", "H0154,Demo"));

    assertThat(run("2026")).isTrue();
    assertThat(out.lastLine()).startsWith("replay stars: files=2 rows=7 money=7 exact=7");
  }

  @ParameterizedTest
  @CsvSource({
    "2026_measure_stars.csv,'H0028,4','H0028,7',C01",
    "2026_measure_stars.csv,'H0028,4','H0028,four',C01",
    "2026_measure_stars.csv,'contract_id,C01','contract_id,C00',C01",
    "2026_measure_stars.csv,H0028,H0029,contract_id",
    "2026_summary.csv,'3.5,3,3.5','3.5,3,high',overall",
    "2026_summary.csv,overall,all,overall"
  })
  void whatIsMalformedIsNamed(String file, String from, String to, String column)
      throws IOException {
    write(file, Files.readString(folder.resolve(file)).replace(from, to));

    assertThatThrownBy(() -> run("2026"))
        .isInstanceOf(PublishedFileException.class)
        .hasMessageContaining(column);
  }

  @Test
  void argumentsAreAFolderAndARatingYear() {
    assertThatThrownBy(() -> StarsReplay.run(List.of("folder"), out.stream(), Terminal.none()))
        .hasMessageContaining("needs a folder and a rating year");
    assertThatThrownBy(() -> run("x")).hasMessageContaining("needs a folder and a rating year");
    assertThatThrownBy(() -> run("2020")).isInstanceOf(UnsupportedPeriodException.class);
  }

  private boolean run(String year) throws IOException {
    return StarsReplay.run(List.of(folder.toString(), year), out.stream(), Terminal.none());
  }

  private void write(String file, String text) throws IOException {
    Files.writeString(folder.resolve(file), text);
  }
}
