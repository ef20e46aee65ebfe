package org.openvbc.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openvbc.core.money.Rate;

class PerformanceYearTest {
  @ParameterizedTest
  @CsvSource({
    "2024, 2024-01-01, 2024-12-31, 12, PY2024",
    "2019H1, 2019-01-01, 2019-06-30, 6, PY2019H1",
    "2019H2, 2019-07-01, 2019-12-31, 6, PY2019H2",
    "1966, 1966-01-01, 1966-12-31, 12, PY1966",
    "2999, 2999-01-01, 2999-12-31, 12, PY2999",
  })
  void aYearKnowsItsDaysAndReadsBack(
      String label, LocalDate first, LocalDate last, int months, String printed) {
    PerformanceYear year = PerformanceYear.parse(label);
    assertThat(year.firstDay()).isEqualTo(first);
    assertThat(year.lastDay()).isEqualTo(last);
    assertThat(year.months()).isEqualTo(months);
    assertThat(year.partOfYear()).isEqualTo(Rate.of(months, 12));
    assertThat(year.label()).isEqualTo(label);
    assertThat(year).hasToString(printed);
  }

  @Test
  void theFactoriesNameTheHalves() {
    assertThat(PerformanceYear.of(2024)).isEqualTo(PerformanceYear.parse("2024"));
    assertThat(PerformanceYear.firstHalfOf(2019)).isEqualTo(PerformanceYear.parse("2019H1"));
    assertThat(PerformanceYear.secondHalfOf(2019)).isEqualTo(PerformanceYear.parse("2019H2"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "24", "2024H3", "2024H", "2019h1", "2019 H1", "PY2024", "20244", "-2024", "２０２４"
      })
  void anotherFormIsRefusedByName(String label) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PerformanceYear.parse(label))
        .withMessage(
            "performance year \""
                + label
                + "\" is not of the form 2024, or 2019H1 and 2019H2 for a half year");
  }

  @ParameterizedTest
  @ValueSource(ints = {1965, 3000, 0, -1, Integer.MAX_VALUE, Integer.MIN_VALUE})
  void aYearOutsideTheProgrammesIsRefused(int year) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PerformanceYear.of(year))
        .withMessage("year " + year + " is not between 1966 and 2999");
  }

  @Test
  void yearsSortByTheirFirstDayAndTheShorterFirst() {
    List<String> sorted =
        Stream.of("2020", "2019H2", "2019", "2019H1", "2018")
            .map(PerformanceYear::parse)
            .sorted()
            .map(PerformanceYear::label)
            .toList();
    assertThat(sorted).containsExactly("2018", "2019H1", "2019", "2019H2", "2020");
    assertThat(PerformanceYear.of(2019)).isEqualByComparingTo(PerformanceYear.of(2019));
  }
}
