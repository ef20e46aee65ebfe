package org.openvbc.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FiscalYearTest {
  @Test
  void aFiscalYearBeginsInOctoberOfTheYearBefore() {
    FiscalYear year = FiscalYear.of(2024);
    assertThat(year.firstDay()).isEqualTo(LocalDate.of(2023, 10, 1));
    assertThat(year.lastDay()).isEqualTo(LocalDate.of(2024, 9, 30));
    assertThat(year).hasToString("FY2024").isLessThan(FiscalYear.of(2025));
    assertThat(year.lastDay().plusDays(1)).isEqualTo(FiscalYear.of(2025).firstDay());
  }

  @Test
  void bothWaysToWriteItAreRead() {
    assertThat(FiscalYear.parse("2024")).isEqualTo(FiscalYear.parse("FY2024"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "24", "FY24", "PY2024", "2024H1", "20240"})
  void anythingElseIsRefused(String label) {
    assertThatThrownBy(() -> FiscalYear.parse(label))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("fiscal year \"" + label + "\" is not of the form 2024 or FY2024");
  }

  @ParameterizedTest
  @ValueSource(ints = {1965, 3000})
  void aYearFarOffIsRefused(int year) {
    assertThatThrownBy(() -> FiscalYear.of(year))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("fiscal year " + year + " is not between 1966 and 2999");
  }
}
