package org.openvbc.core.worksheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openvbc.core.money.Rate;
import org.openvbc.core.source.Citation;

class ReadingTest {
  @ParameterizedTest
  @CsvSource({
    "1, 1, 100%, 1, 100",
    "9941, 10000, 99.41%, 0.9941, 99.41",
    "23, 60, ~38.333333%, ~0.3833333333, ~38.333333",
    "-559, 1000, -55.9%, -0.559, -55.9",
    "0, 1, 0%, 0, 0",
    "120, 1, 12000%, 120, 12000",
    "1, 300000000, ~0%, ~0.0000000033, ~0",
  })
  void aRateReadsAsPercentageNumberOrPoints(
      long part, long whole, String percent, String number, String points) {
    Rate rate = Rate.of(part, whole);
    assertThat(Reading.PERCENT.figure(rate)).isEqualTo(percent);
    assertThat(Reading.NUMBER.figure(rate)).isEqualTo(number);
    assertThat(Reading.POINTS.figure(rate)).isEqualTo(points);
  }

  /** A step that reads its rates as plain numbers. */
  private record PlainStep(Reading reading) implements Step {
    @Override
    public String label() {
      return "Factor";
    }

    @Override
    public String formula() {
      return "1 - reduction";
    }

    @Override
    public Citation citation() {
      return Citation.cfr(42, "412.154(c)");
    }
  }

  @Test
  void aLineReadsAsItsStepSays() {
    Worksheet sheet = Worksheet.recording();
    Rate factor = Rate.of("0.9941");
    assertThat(sheet.line(new PlainStep(Reading.NUMBER), factor)).isSameAs(factor);
    sheet.line(new PlainStep(Reading.PERCENT), factor);
    assertThat(sheet.lines()).extracting(Line::figure).containsExactly("0.9941", "99.41%");
    assertThat(sheet.lines().get(0).value()).isSameAs(factor);
    assertThat(Sheets.Steps.BENCHMARK.reading()).isEqualTo(Reading.PERCENT);
  }
}
