package org.openvbc.examples.hospital;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openvbc.examples.Captured;
import org.openvbc.examples.Terminal;
import org.openvbc.examples.replay.PublishedFileException;

class HacReplayTest {
  private static final String HOSPITALS =
      """
      ccn,state,psi90_value,psi90_z,clabsi_sir,clabsi_z,cauti_sir,cauti_z,ssi_sir,ssi_z,cdi_sir,\
      cdi_z,mrsa_sir,mrsa_z,total_hac_score,payment_reduction
      010001,AL,1.1140,1.0130,1.136,0.5127,0.437,-0.4856,0.739,-0.1381,0.631,0.4753,0.788,-0.1534,0.2040,No
      010005,AL,0.9975,0.0239,2.349,2.2883,0.664,-0.0616,1.522,1.1335,0.487,0.0436,0.531,-0.5591,0.4781,Yes
      010008,AL,,,,,,,,,,2.3099,,,2.3099,Yes
      010009,AL,,,,,,,,,,,,,,No
      210001,MD,0.8008,-1.5902,1.395,0.9441,0.487,-0.3922,2.126,2.1145,0.193,-0.8377,0.751,-0.2118,0.0044,N/A
      """;
  private static final String PARAMETERS =
      """
      measure,mean,standard_deviation,winsor_low,winsor_high
      psi90,0.994706,0.117756,0.80745,1.26628
      clabsi,0.828174944,0.600368303,0,2.202
      cauti,0.697003720,0.535394913,0,1.932
      ssi,0.824045793,0.615731427,0,2.158
      cdi,0.472449845,0.333579663,0,1.243
      mrsa,0.885181038,0.633502722,0,2.326
      """;

  private final Captured out = new Captured();
  @TempDir private Path folder;

  @BeforeEach
  void publish() throws IOException {
    write("hac_fy2024.csv", HOSPITALS);
    write("hac_fy2024_parameters.csv", PARAMETERS);
  }

  @Test
  void everyPrintedFigureIsComparedAndCounted() throws IOException {
    assertThat(run("2024")).isTrue();
    assertThat(out.lastLine())
        .matches(
            "replay hac: files=2 rows=28 money=28 exact=\\d+ in_bound=28 explained=0 known=0"
                + " unexplained=0");
  }

  @Test
  void aFlagThatNoThresholdSeparatesIsUnexplained() throws IOException {
    write(
        "hac_fy2024.csv",
        HOSPITALS.replace("0.2040,No", "0.2040,Yes").replace("0.4781,Yes", "0.4781,No"));
    assertThat(run("2024")).isFalse();
    assertThat(out.text())
        .contains(
            "unexplained: FY2024 010001 (payment reduction of the scored) published 1, replayed 0");
  }

  @Test
  void anotherScoreIsUnexplained() throws IOException {
    write("hac_fy2024.csv", HOSPITALS.replace("0.5127", "0.5128").replace("1.0130", "1.0140"));
    assertThat(run("2024")).isFalse();
    assertThat(out.text())
        .contains(
            "unexplained: FY2024 010001 CLABSI (z-score of infections)",
            "unexplained: FY2024 010001 PSI 90 (z-score of PSI 90)");
  }

  @Test
  void aCellThatCannotBeReadIsNamed() throws IOException {
    write("hac_fy2024.csv", HOSPITALS.replace("N/A", "none"));
    assertThatThrownBy(() -> run("2024"))
        .isInstanceOf(PublishedFileException.class)
        .hasMessageContaining("payment_reduction");
    write("hac_fy2024_parameters.csv", PARAMETERS.replace("ssi,", "ssi2,"));
    assertThatThrownBy(() -> run("2024"))
        .isInstanceOf(PublishedFileException.class)
        .hasMessageContaining("measure");
  }

  @Test
  void folderAndYearAreBothNeeded() {
    assertThatThrownBy(() -> HacReplay.run(List.of("folder"), out.stream(), Terminal.none()))
        .hasMessage("replay hac needs a folder and a fiscal year");
  }

  private void write(String file, String text) throws IOException {
    Files.writeString(folder.resolve(file), text);
  }

  private boolean run(String year) throws IOException {
    return HacReplay.run(List.of(folder.toString(), year), out.stream(), Terminal.none());
  }
}
