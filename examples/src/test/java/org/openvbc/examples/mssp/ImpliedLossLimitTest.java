package org.openvbc.examples.mssp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openvbc.examples.mssp.Fixtures.dollars;
import static org.openvbc.examples.mssp.Fixtures.path;
import static org.openvbc.examples.mssp.Fixtures.row;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImpliedLossLimitTest {

  private static final BigDecimal LOSS_RATE = dollars("0.30");
  private static final BigDecimal TOLERANCE = dollars("1.15");

  @ParameterizedTest
  @CsvSource({
    "PY2019_PUF.csv, A2392, 0.08, 2074713, 25933912.50",
    "Results_2021.csv, A1515, 0.02, 154250, 7712500.00",
    "PY 2023 ACO Results PUF.csv, A1241, 0.08, 1972407, 24655087.50"
  })
  void aLowRevenueAcosReducedLossImpliesItsRevenue(
      String file, String acoId, BigDecimal limit, BigDecimal loss, BigDecimal revenue) {
    ImpliedLossLimit implied = explanation(row(file, acoId)).orElseThrow();
    assertThat(implied.limit()).isEqualByComparingTo(limit);
    assertThat(implied.loss()).isEqualByComparingTo(loss);
    assertThat(implied.revenue()).isEqualByComparingTo(revenue);
  }

  @Test
  void aLossThatRoundingExplainsIsNotReduced() {
    PublishedRow row = row("PY 2023 ACO Results PUF.csv", "A1241");
    assertThat(ImpliedLossLimit.explaining(row, dollars("1972408.15"), TOLERANCE)).isEmpty();
    assertThat(ImpliedLossLimit.explaining(row, dollars("1972408.16"), TOLERANCE)).isPresent();
  }

  @Test
  void aHighRevenueAcoIsNotExplained() throws IOException {
    assertThat(changed("50.00%,30.00%,Low", "50.00%,30.00%,High")).isEmpty();
  }

  @Test
  void aTrackWithoutRevenueLimitIsNotExplained() throws IOException {
    assertThat(changed(",E,10043", ",EN,10043")).isEmpty();
    assertThat(changed(",E,10043", ",B,10043")).isEmpty();
  }

  @Test
  void aLimitThatTheFileSaysIsOnTheBenchmarkIsNotExplained() throws IOException {
    String text = Files.readString(path("Results_2021.csv"));
    assertThat(explanationIn("2021.csv", text, "A1515")).isPresent();
    String onBenchmark = text.replace("50.00%,50.00%,1", "50.00%,50.00%,0");
    assertThat(explanationIn("2021.csv", onBenchmark, "A1515")).isEmpty();
  }

  @Test
  void revenueOf35PercentOfExpendituresIsNotLow() throws IOException {
    // 8 % of 35 % of 128,286,290 is 3,592,016.12; less the relief of 823,342 it is 2,768,674.12
    String text = Files.readString(path("PY 2023 ACO Results PUF.csv"));
    BigDecimal lossByRate = dollars("4000000");
    assertThat(ImpliedLossLimit.explaining(owing(text, "-2768674"), lossByRate, TOLERANCE))
        .isPresent();
    assertThat(ImpliedLossLimit.explaining(owing(text, "-2768675"), lossByRate, TOLERANCE))
        .isEmpty();
  }

  private static PublishedRow owing(String text, String earned) {
    return PublishedFile.parse("2023.csv", text.replace("-1149065", earned), OptionalInt.empty())
        .rows()
        .get(2);
  }

  @Test
  void noPublishedLossImpliesNothing() throws IOException {
    assertThat(changed("-823342,0,-1149065", "0,0,0")).isEmpty();
  }

  @Test
  void savingsImplyNothing() {
    PublishedRow row = row("PY 2023 ACO Results PUF.csv", "A1001");
    assertThat(ImpliedLossLimit.explaining(row, dollars("1000000"), TOLERANCE)).isEmpty();
  }

  private static Optional<ImpliedLossLimit> changed(String printed, String changed)
      throws IOException {
    String text = Files.readString(path("PY 2023 ACO Results PUF.csv"));
    assertThat(text).contains(printed);
    return explanationIn("2023.csv", text.replace(printed, changed), "A1241");
  }

  private static Optional<ImpliedLossLimit> explanationIn(String name, String text, String acoId) {
    return PublishedFile.parse(name, text, OptionalInt.empty()).rows().stream()
        .filter(row -> row.acoId().equals(acoId))
        .findFirst()
        .flatMap(ImpliedLossLimitTest::explanation);
  }

  private static Optional<ImpliedLossLimit> explanation(PublishedRow row) {
    BigDecimal lossByRate = row.difference().negate().multiply(LOSS_RATE);
    return ImpliedLossLimit.explaining(row, lossByRate, TOLERANCE);
  }
}
