package org.openvbc.examples.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openvbc.core.column.PaymentDistribution;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Rounding;
import org.openvbc.examples.Captured;
import org.openvbc.examples.Terminal;

class ScenariosTest {
  private final Captured out = new Captured();
  @TempDir private Path folder;

  /** Where there are no fonts everything is printed, and then the reason. */
  private void run(String... arguments) {
    Runnable job =
        () -> {
          try {
            Scenarios.run(List.of(arguments), out.stream(), Terminal.none());
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        };
    if (Pictures.whyNoFonts().isEmpty()) {
      assertThatCode(job::run).doesNotThrowAnyException();
    } else {
      assertThatCode(job::run).hasMessageContaining("this Java finds no fonts");
    }
  }

  private void runSample() {
    run("" + Sample.ROWS, "" + Sample.SEED, folder.toString());
  }

  @Test
  void everyFigureOfTheTablesIsThatOfTheComparison() {
    runSample();
    Rate level = Rate.ofPercent("95");
    for (Comparison.Result result : Sample.COMPARED.results()) {
      PaymentDistribution paid = result.distribution();
      String name = result.contract().name();
      assertThat(cells(name, 1))
          .containsExactly(
              Text.dollars(paid.mean().rounded(Rounding.CENTS)),
              Text.dollars(paid.minimum()),
              Text.dollars(paid.quantile(Rate.ofPercent("5"))),
              Text.dollars(paid.median()),
              Text.dollars(paid.quantile(level)),
              Text.dollars(paid.maximum()));
      assertThat(cells(name, 2))
          .containsExactly(
              Text.percent(paid.probabilityOfLoss()),
              result.missesMinimum().map(Text::percent).orElse("-"),
              Text.dollars(paid.valueAtRisk(level)),
              Text.dollars(paid.expectedShortfall(level).rounded(Rounding.CENTS)));
    }
  }

  /** The cells of the nth line of a table that begins with a name. */
  private List<String> cells(String name, int table) {
    String line =
        out.lines().stream()
            .filter(each -> each.startsWith(name + " "))
            .skip(table - 1L)
            .findFirst()
            .orElseThrow();
    return List.of(line.substring(name.length()).strip().split(" {2,}"));
  }

  @Test
  void whatIsAssumedIsSaidWithItsUnits() {
    runSample();
    assertThat(out.text())
        .contains("one ACO under 4 contracts; years drawn: 20,000")
        .contains("from seed 7. These are assumptions of the example")
        .contains("$1,000.00 PMPM, everyone a member for 12 months")
        .contains("normal, mean 20,000, standard deviation 600, cut at 17,000 and 23,000")
        .contains("log-normal, median 0.98, standard deviation of the log 0.03")
        .contains("beta, alpha 16, beta 4; the quality standard is met from 60%")
        .contains("35% of the benchmark")
        .contains("Every year is settled under every contract.")
        .contains("years per second");
  }

  @Test
  void thePicturesAreNamedAndLieInTheFolder() throws IOException {
    assumeThat(Pictures.whyNoFonts()).as("fonts").isEmpty();
    runSample();
    try (var files = Files.list(folder)) {
      List<String> written = files.map(Path::toString).sorted().toList();
      assertThat(written).hasSize(12);
      assertThat(out.lines()).filteredOn(line -> line.startsWith("  " + folder)).hasSize(12);
      assertThat(written).allSatisfy(each -> assertThat(out.text()).contains("  " + each));
    }
  }

  @Test
  void aSingleYearIsEnough() {
    run("1", "3", folder.toString());
    assertThat(out.text()).contains("years drawn: 1");
  }

  @ParameterizedTest
  @CsvSource({
    "0, draws \"0\" is not a whole number from 1 to 10000000",
    "10000001, draws \"10000001\" is not a whole number from 1 to 10000000",
    "many, draws \"many\" is not a whole number from 1 to 10000000"
  })
  void drawsOutOfRangeAreRefused(String draws, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Scenarios.run(List.of(draws), out.stream(), Terminal.none()))
        .withMessage(message);
    assertThat(out.text()).isEmpty();
  }

  @Test
  void aSeedThatIsNoNumberAndArgumentsTooManyAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Scenarios.run(List.of("5", "x"), out.stream(), Terminal.none()))
        .withMessageStartingWith("seed \"x\" is not a whole number");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Scenarios.run(List.of("5", "1", "a", "b"), out.stream(), Terminal.none()))
        .withMessage("scenarios takes draws, seed and folder, not 4 arguments");
  }
}
