package org.openvbc.examples.hospital;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openvbc.examples.Captured;
import org.openvbc.examples.Terminal;
import org.openvbc.examples.replay.PublishedFileException;

class HrrpReplayTest {
  private static final String SAMPLE =
      """
      fiscal_year,ccn,neutrality_modifier,condition,eligible_discharges,err,\
      peer_group_median_err,penalty_indicator,drg_payment_ratio,\
      published_payment_adjustment_factor
      2026,010001,0.9627,AMI,273,0.9370,0.9964,N,0.0273,0.9988
      2026,010001,0.9627,COPD,122,0.9823,0.9965,N,0.0068,0.9988
      2026,010001,0.9627,HF,653,1.0233,0.9922,Y,0.0384,0.9988
      2026,010001,0.9627,PN,507,0.9871,0.9892,N,0.0358,0.9988
      2026,010001,0.9627,CABG,137,0.9531,1.0008,N,0.0312,0.9988
      2026,010001,0.9627,HIP-KNEE,25,0.9875,0.9918,N,0.0019,0.9988
      """;
  private static final String RATES =
      """
      ccn,condition,err,predicted_rate_pct,expected_rate_pct
      010001,HIP-KNEE,0.8916,3.5325,3.9618
      010001,HF,1.1003,23.1263,21.0184
      """;

  private final Captured out = new Captured();
  @TempDir private Path folder;

  @Test
  void aFactorNearAHalfLiesWithinWhatPrintedInputsAllow() throws IOException {
    assertThat(run(SAMPLE)).isTrue();
    assertThat(out.lastLine())
        .isEqualTo(
            "replay hrrp: files=1 rows=7 money=7 exact=6 in_bound=7 explained=0 known=0"
                + " unexplained=0");
    assertThat(out.text())
        .contains("in bound: FY2026 010001 (payment adjustment factor) published 0.9988, replayed");
  }

  @Test
  void aFactorFurtherOffIsUnexplained() throws IOException {
    assertThat(run(SAMPLE.replace(",0.9988", ",0.9987"))).isFalse();
    assertThat(out.text()).contains("unexplained: FY2026 010001 (payment adjustment factor)");
  }

  @Test
  void anotherIndicatorIsUnexplained() throws IOException {
    assertThat(run(SAMPLE.replace(",0.9922,Y", ",0.9922,N"))).isFalse();
    assertThat(out.text())
        .contains("unexplained: FY2026 010001 HF (penalty indicator) published 0, replayed 1");
  }

  @Test
  void ratiosAreQuotientsOfTheRates() throws IOException {
    assertThat(run(RATES)).isTrue();
    assertThat(out.lastLine())
        .isEqualTo(
            "replay hrrp: files=1 rows=2 money=2 exact=2 in_bound=2 explained=0 known=0"
                + " unexplained=0");
    assertThat(run(RATES.replace("0.8916", "0.8918"))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "HIP-KNEE, KNEE, condition",
    "HIP-KNEE, PN, condition",
    "2026, 2031, fiscal_year",
    "653, many, eligible_discharges"
  })
  void aCellThatCannotBeReadIsNamed(String from, String to, String column) {
    assertThatThrownBy(() -> run(SAMPLE.replace(from, to)))
        .isInstanceOf(PublishedFileException.class)
        .hasMessageContaining(column);
  }

  @Test
  void aConditionOfTheYearMayNotBeLeftOut() {
    assertThatThrownBy(() -> run(SAMPLE.replaceFirst("2026,010001,0.9627,PN.*\n", "")))
        .isInstanceOf(PublishedFileException.class)
        .hasMessageContaining("a row for pneumonia too");
  }

  private boolean run(String text) throws IOException {
    Path file = folder.resolve("hrrp.csv");
    Files.writeString(file, text);
    return HrrpReplay.run(List.of(file), out.stream(), Terminal.none());
  }
}
