package org.openvbc.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers and dates are read exactly or refused with the reason. */
class ExactTextTest {
  @ParameterizedTest
  @CsvSource({
    "20000, 6, 20000000000",
    "-12.5, 6, -12500000",
    "+7, 2, 700",
    ".5, 2, 50",
    "5., 2, 500",
    "-0.0, 6, 0",
    "75.2900000000000000000000, 2, 7529",
    "1E+3, 0, 1000",
    "0E-14, 14, 0",
    "9223372036854.775807, 6, 9223372036854775807",
    "-9223372036854.775808, 6, -9223372036854775808",
    "000000000000000000000000001, 6, 1000000"
  })
  void aNumberIsReadInUnits(String text, int decimals, long units) {
    assertThat(ExactText.units(text, decimals)).isEqualTo(units);
  }

  @ParameterizedTest
  @CsvSource({
    "abc, 6, is not a decimal number",
    "1.2.3, 6, is not a decimal number",
    "'1,000', 6, is not a decimal number",
    "$5, 6, is not a decimal number",
    "-, 6, is not a decimal number",
    "., 6, is not a decimal number",
    "1-, 6, is not a decimal number",
    "NaN, 6, is not a decimal number",
    "٣, 6, is not a decimal number",
    "1e999999999, 6, is not a decimal number",
    "0.0000001, 6, has more than 6 decimals",
    "1.00000000000000000000001, 6, has more than 6 decimals",
    "2024.5, 0, is not whole",
    "9223372036854.775808, 6, is beyond any range",
    "-9223372036854.775809, 6, is beyond any range",
    "1e99, 6, is beyond any range"
  })
  void whatIsNoExactNumberIsRefused(String text, int decimals, String reason) {
    assertThatThrownBy(() -> ExactText.units(text, decimals))
        .isInstanceOf(NumberFormatException.class)
        .hasMessage(reason);
  }

  @Test
  void numbersOfAnyLengthAreReadAsDecimalsAre() {
    SplittableRandom random = new SplittableRandom(11);
    int large = 0;
    for (int i = 0; i < 20_000; i++) {
      int scale = random.nextInt(7);
      long unscaled = random.nextLong() >> random.nextInt(64);
      BigDecimal number = BigDecimal.valueOf(unscaled, scale);
      BigDecimal units = number.movePointRight(6);
      if (units.abs().compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) <= 0) {
        assertThat(ExactText.units(number.toPlainString(), 6)).isEqualTo(units.longValueExact());
      } else {
        large++;
        assertThatThrownBy(() -> ExactText.units(number.toPlainString(), 6))
            .hasMessage("is beyond any range");
      }
    }
    assertThat(large).isBetween(1_000, 15_000);
  }

  @Test
  void aDateIsReadAsYearMonthAndDay() {
    assertThat(ExactText.date("2024-02-29")).isEqualTo(LocalDate.of(2024, 2, 29));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2026-02-29", "2026-13-01", "2026-1-1", "01/02/2026", "2026-01-0x", "20260101"})
  void whatIsNoDateIsRefused(String text) {
    assertThatThrownBy(() -> ExactText.date(text)).isInstanceOf(DateTimeException.class);
  }
}
