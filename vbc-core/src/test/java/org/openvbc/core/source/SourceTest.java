package org.openvbc.core.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;

class SourceTest {
  private static Parameter parameter(String value, String unit) {
    return new Parameter(
        "a.key",
        "period",
        LocalDate.of(2020, 1, 1),
        value,
        unit,
        Citation.of("somewhere"),
        Evidence.LAW,
        "",
        "a.csv");
  }

  @Test
  void aCitationReadsAsALawyerLooksItUp() {
    assertThat(Citation.cfr(42, "425.605(d)")).hasToString("42 CFR 425.605(d)");
    assertThat(Citation.of("42 CFR 425.605(d)")).isEqualTo(Citation.cfr(42, "425.605(d)"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t"})
  void aCitationIsNeverBlank(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Citation.of(text))
        .withMessage("citation is blank: every rule names its source");
  }

  @Test
  void aFigureIsReadInItsUnit() {
    assertThat(parameter("0.75", "rate").asRate()).isEqualTo(Rate.of("0.75"));
    assertThat(parameter("9.25", "points").asPoints()).isEqualByComparingTo("9.25");
    assertThat(parameter("1.067", "factor").asFactor()).isEqualTo(Rate.of("1.067"));
    assertThat(parameter("1.067", "factor").figure()).isEqualTo("1.067");
    assertThat(parameter("12.5", "dollars").asMoney()).isEqualTo(Money.of("12.5"));
    assertThat(parameter("5000", "count").asCount()).isEqualTo(5000);
    assertThat(parameter("-1", "count").asCount()).isEqualTo(-1);
    assertThat(parameter("benchmark", "rule").asRule()).isEqualTo("benchmark");
  }

  @Test
  void aFigureIsNotReadInAnotherUnit() {
    assertThatIllegalArgumentException()
        .isThrownBy(parameter("0.75", "rate")::asMoney)
        .withMessage("parameter a.key is a rate, asked for as a dollars");
    assertThatIllegalArgumentException().isThrownBy(parameter("5", "dollars")::asRate);
    assertThatIllegalArgumentException().isThrownBy(parameter("5", "rate")::asFactor);
    assertThatIllegalArgumentException().isThrownBy(parameter("5", "rate")::asCount);
    assertThatIllegalArgumentException().isThrownBy(parameter("5", "rate")::asPoints);
    assertThatIllegalArgumentException().isThrownBy(parameter("5", "count")::asRule);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "five", "5.0", "+5", " 5", "5,000", "٥", "1234567890123456789"})
  void aCountIsAWholeNumber(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(parameter(text, "count")::asCount)
        .withMessage("\"" + text + "\" is not a whole number such as 5000");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "ten", "+5", " 5", "5,000", ".5", "5.", "1e3", "٥"})
  void pointsAreAPlainDecimalNumber(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(parameter(text, "points")::asPoints)
        .withMessage("\"" + text + "\" is not a number such as 9.25");
  }

  @Test
  void aFigureReadsAsPeopleWriteIt() {
    assertThat(parameter("9.25", "points").figure()).isEqualTo("9.25");
    assertThat(parameter("0.75", "rate").figure()).isEqualTo("75%");
    assertThat(parameter("1234.5", "dollars").figure()).isEqualTo("$1,234.50");
    assertThat(parameter("5000", "count").figure()).isEqualTo("5000");
    assertThat(parameter("benchmark", "rule").figure()).isEqualTo("benchmark");
  }

  @Test
  void evidenceIsListedFromTheStrongest() {
    assertThat(Evidence.values())
        .containsExactly(Evidence.DATA, Evidence.LAW, Evidence.SECONDARY, Evidence.UNVERIFIED);
  }
}
