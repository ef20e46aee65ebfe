package org.openvbc.core.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {
  private static final Money MAX = Money.ofMicros(Long.MAX_VALUE);
  private static final Money MIN = Money.ofMicros(Long.MIN_VALUE);

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "0; 0",
        "-0; 0",
        "1; 1000000",
        "+1.5; 1500000",
        "-12.5; -12500000",
        ".5; 500000",
        "5.; 5000000",
        "600514210; 600514210000000",
        "0.000001; 1",
        "1.5000000000; 1500000",
        "' 7 '; 7000000",
        "00012; 12000000",
        "9223372036854.775807; 9223372036854775807",
        "-9223372036854.775808; -9223372036854775808"
      })
  void decimalTextIsReadToTheMillionth(String text, long micros) {
    assertThat(Money.of(text).micros()).isEqualTo(micros);
    assertThat(Money.parse(text).micros()).isEqualTo(micros);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "NaN",
        "Infinity",
        "-Infinity",
        "1e3",
        "1E3",
        "0x10",
        "one",
        "1 000",
        "1'000",
        "1_000",
        "--1",
        "+-1",
        "1.2.3",
        ".",
        "-",
        "+",
        "-.",
        "1,5",
        "٣",
        "１",
        "−1",
        "1d",
        "1f",
        "1L",
        "$1",
        "1%",
        "null",
        "1\n2"
      })
  void whatIsNoPlainNumberIsRefusedByName(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Money.of(text))
        .withMessage("\"" + text + "\" is not an amount in dollars such as 1234.56");
  }

  @Test
  void aNumberOfManyPagesIsRefusedWithoutPrintingIt() {
    assertThat(Money.of("0".repeat(59) + "7")).isEqualTo(Money.of(7));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Money.of("0".repeat(60) + "7"))
        .withMessage(
            "a text of 61 characters is not an amount in dollars such as 1234.56:"
                + " a number has at most 60");
  }

  @Test
  void aSeventhDecimalIsRefusedAndNotRounded() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Money.of("1.1234567"))
        .withMessage(
            "money 1.1234567 has 7 decimals, money holds at most 6:"
                + " round it first by a named rounding");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Money.of(new BigDecimal("1E-7")))
        .withMessageStartingWith("money 0.0000001 has 7 decimals");
    assertThat(Money.of(new BigDecimal("1.1234560"))).isEqualTo(Money.of("1.123456"));
  }

  @Test
  void anExponentNeverFillsTheMemory() {
    assertThatThrownBy(() -> Money.of(new BigDecimal("1E+999999999")))
        .isInstanceOf(ArithmeticException.class)
        .hasMessage("money overflow: 1E+999999999 of dollars is beyond 9.2 trillion dollars");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Money.of(new BigDecimal("1E-999999999")))
        .withMessageStartingWith("money 1E-999999999 has 999999999 decimals");
    assertThat(Money.of(new BigDecimal("0E+999999999"))).isEqualTo(Money.ZERO);
    assertThat(Money.of(new BigDecimal("9E+12"))).isEqualTo(Money.of(9_000_000_000_000L));
  }

  @Test
  void anAmountBeyondTheRangeIsRefusedByName() {
    assertThatThrownBy(() -> Money.of("9223372036854.775808"))
        .isInstanceOf(ArithmeticException.class)
        .hasMessage(
            "money overflow: 9223372036854.775808 of dollars is beyond 9.2 trillion dollars");
    assertThatThrownBy(() -> Money.of("-9223372036854.775809"))
        .isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> Money.of("10000000000000"))
        .isInstanceOf(ArithmeticException.class)
        .hasMessageContaining("10000000000000");
    assertThatThrownBy(() -> Money.of(9_223_372_036_855L))
        .isInstanceOf(ArithmeticException.class)
        .hasMessage("money overflow: 9223372036855 of dollars is beyond 9.2 trillion dollars");
    assertThatThrownBy(() -> Money.ofCents(922_337_203_685_478L))
        .isInstanceOf(ArithmeticException.class)
        .hasMessage("money overflow: 922337203685478 of cents is beyond 9.2 trillion dollars");
    assertThat(Money.of(9_223_372_036_854L).micros()).isEqualTo(9_223_372_036_854_000_000L);
    assertThat(Money.ofCents(-922_337_203_685_477L).micros())
        .isEqualTo(-9_223_372_036_854_770_000L);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "$1,234.56; 1234.56",
        "1,234,567; 1234567",
        "(12.00); -12",
        "($1,234.56); -1234.56",
        "-$3; -3",
        "$-3; -3",
        "-1,234.5; -1234.5",
        "'  $5 '; 5",
        "$.5; 0.5",
        "($9,223,372,036,854.775808); -9223372036854.775808",
        "(0); 0",
        "$ 5; 5"
      })
  void printedAmountsAreRead(String text, String dollars) {
    assertThat(Money.parse(text)).isEqualTo(Money.of(dollars));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1,23",
        "1,2345",
        "12,34,567",
        ",123",
        "1,234,",
        "1234,567",
        "1,234.5,6",
        "$$5",
        "--5",
        "-$-5",
        "((5))",
        "()",
        "(",
        ")",
        "(5",
        "5)",
        "-(5)",
        "$(5)",
        "€5",
        "1.234,56",
        "$",
        "NaN",
        "$1e3",
        "5-",
        "1,234e3"
      })
  void anAmountThatIsPrintedBadlyIsRefused(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> Money.parse(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"(-5)", "(-$5)", "($-5)", "(-1,234.00)"})
  void anAmountIsNegativeOnlyOnce(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Money.parse(text))
        .withMessage(
            "\"" + text + "\" has both parentheses and a minus sign: it is negative only once");
  }

  @Test
  void zerosArePrintedUpToALine() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Money.of(new BigDecimal("1E-40")))
        .withMessageStartingWith("money 0." + "0".repeat(39) + "1 has 40 decimals");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Money.of(new BigDecimal("1E-41")))
        .withMessageStartingWith("money 1E-41 has 41 decimals");
  }

  @Test
  void badGroupsAreRefusedWithTheWholeText() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Money.parse(",123"))
        .withMessage("\",123\" is not an amount in dollars such as $1,234.56");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Money.parse("$1,23"))
        .withMessage("\"$1,23\" is not an amount in dollars such as $1,234.56");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "0; $0.00",
        "1; $1.00",
        "-1; -$1.00",
        "0.5; $0.50",
        "1234.5; $1,234.50",
        "999; $999.00",
        "1000; $1,000.00",
        "-1234567.891; -$1,234,567.891",
        "0.000001; $0.000001",
        "100000; $100,000.00",
        "12191.1618; $12,191.1618",
        "-9223372036854.775808; -$9,223,372,036,854.775808"
      })
  void anAmountReadsAsPeopleWriteIt(String dollars, String printed) {
    assertThat(Money.of(dollars)).hasToString(printed);
    assertThat(Money.parse(printed)).isEqualTo(Money.of(dollars));
  }

  @Test
  void textIsTheSameInEveryLocale() {
    Locale before = Locale.getDefault();
    try {
      for (String tag : new String[] {"ar-EG", "hi-IN-u-nu-deva", "de-CH", "tr-TR", "fa-IR"}) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        assertThat(Money.of("-1234567.5")).hasToString("-$1,234,567.50");
        assertThat(Money.parse("$1,234.5")).isEqualTo(Money.of("1234.5"));
        assertThat(Rate.of("0.38315")).hasToString("38.315%");
        assertThat(Money.of(1).times(Rate.of(1, 3))).hasToString("~$0.333333");
        assertThatThrownBy(() -> Money.of(9_223_372_036_855L))
            .hasMessageContaining("9223372036855");
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void everyOverflowNamesOperationAndOperands() {
    assertThatThrownBy(() -> MAX.plus(Money.ofMicros(1)))
        .isInstanceOf(ArithmeticException.class)
        .hasMessage(
            "money overflow: $9,223,372,036,854.775807 plus $0.000001"
                + " is beyond 9.2 trillion dollars");
    assertThatThrownBy(() -> MIN.plus(Money.ofMicros(-1))).isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> MIN.minus(Money.ofMicros(1)))
        .isInstanceOf(ArithmeticException.class)
        .hasMessage(
            "money overflow: -$9,223,372,036,854.775808 minus $0.000001"
                + " is beyond 9.2 trillion dollars");
    assertThatThrownBy(() -> MAX.minus(MIN)).isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> Money.ZERO.minus(MIN)).isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(MIN::negated)
        .isInstanceOf(ArithmeticException.class)
        .hasMessage(
            "money overflow: -$9,223,372,036,854.775808 negated is beyond 9.2 trillion dollars");
    assertThatThrownBy(MIN::abs).isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> MAX.times(2))
        .isInstanceOf(ArithmeticException.class)
        .hasMessage(
            "money overflow: $9,223,372,036,854.775807 times 2 is beyond 9.2 trillion dollars");
    assertThatThrownBy(() -> MIN.times(-1)).isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> MAX.rounded(Rounding.DOLLARS))
        .isInstanceOf(ArithmeticException.class)
        .hasMessage(
            "money overflow: $9,223,372,036,854.775807 rounded to $1.00, HALF_UP"
                + " is beyond 9.2 trillion dollars");
    assertThatThrownBy(() -> MIN.rounded(Rounding.DOLLARS)).isInstanceOf(ArithmeticException.class);
  }

  @Test
  void theEndsOfTheRangeAreReached() {
    assertThat(MAX.plus(MIN)).isEqualTo(Money.ofMicros(-1));
    assertThat(MIN.plus(MAX)).isEqualTo(Money.ofMicros(-1));
    assertThat(MAX.minus(MAX)).isEqualTo(Money.ZERO);
    assertThat(MIN.minus(MIN)).isEqualTo(Money.ZERO);
    assertThat(Money.ofMicros(-1).minus(MIN)).isEqualTo(MAX);
    assertThat(MAX.negated().negated()).isEqualTo(MAX);
    assertThat(Money.ofMicros(-5).abs()).isEqualTo(Money.ofMicros(5));
    assertThat(Money.ofMicros(5).abs()).isEqualTo(Money.ofMicros(5));
    assertThat(MIN.times(1)).isEqualTo(MIN);
    assertThat(MAX.rounded(Rounding.DOLLARS.withMode(RoundingMode.DOWN)))
        .isEqualTo(Money.of(9_223_372_036_854L));
    assertThat(MAX.rounded(Rounding.MILLIONTHS)).isEqualTo(MAX);
  }

  @ParameterizedTest
  @CsvSource({
    "1.005, 1.01",
    "1.004999, 1.00",
    "1.015, 1.02",
    "-1.005, -1.01",
    "-1.004999, -1.00",
    "0.005, 0.01",
    "-0.005, -0.01",
    "0, 0"
  })
  void aHalfCentGoesAwayFromZero(String amount, String cents) {
    assertThat(Money.of(amount).rounded(Rounding.CENTS)).isEqualTo(Money.of(cents));
  }

  @Test
  void anAmountThatMustBeExactSaysWhatItIsNotAMultipleOf() {
    Rounding exact = Rounding.CENTS.withMode(RoundingMode.UNNECESSARY);
    assertThat(Money.of("1.01").rounded(exact)).isEqualTo(Money.of("1.01"));
    assertThatThrownBy(() -> Money.of("1.015").rounded(exact))
        .isInstanceOf(ArithmeticException.class)
        .hasMessage(
            "money $1.015 is not a multiple of $0.01, as the rounding mode UNNECESSARY demands");
    Rounding dollars = Rounding.DOLLARS.withMode(RoundingMode.UNNECESSARY);
    assertThatThrownBy(() -> MAX.rounded(dollars))
        .hasMessageContaining("is not a multiple of $1.00");
    assertThatThrownBy(() -> MIN.rounded(dollars))
        .hasMessageContaining("is not a multiple of $1.00");
  }

  @Test
  void theLesserAndTheGreaterKeepEqualAmounts() {
    Money one = Money.of(1);
    Money two = Money.of(2);
    assertThat(one.cappedAt(two)).isEqualTo(one);
    assertThat(two.cappedAt(one)).isEqualTo(one);
    assertThat(one.notBelow(two)).isEqualTo(two);
    assertThat(two.notBelow(one)).isEqualTo(two);
    assertThat(one.cappedAt(one)).isEqualTo(one);
  }

  @Test
  void comparisonsHoldOnTheThresholdAndFailAMillionthBelow() {
    Money threshold = Money.of(100);
    Money below = Money.ofMicros(99_999_999);
    assertThat(threshold.isAtLeast(threshold)).isTrue();
    assertThat(below.isAtLeast(threshold)).isFalse();
    assertThat(threshold.isMoreThan(threshold)).isFalse();
    assertThat(threshold.isMoreThan(below)).isTrue();
    assertThat(below.isMoreThan(threshold)).isFalse();
    Unrounded exact = Money.of(300).times(Rate.of(1, 3));
    assertThat(threshold.isAtLeast(exact)).isTrue();
    assertThat(below.isAtLeast(exact)).isFalse();
    assertThat(threshold.isAtLeast(Money.ofMicros(299_999_999).times(Rate.of(1, 3)))).isTrue();
    assertThat(threshold.isAtLeast(Money.ofMicros(300_000_001).times(Rate.of(1, 3)))).isFalse();
    assertThat(Money.of(-100).isAtLeast(exact.negated())).isTrue();
    assertThat(Money.ofMicros(-100_000_001).isAtLeast(exact.negated())).isFalse();
  }

  @Test
  void signsAreTold() {
    Money least = Money.ofMicros(1);
    assertThat(least.isPositive()).isTrue();
    assertThat(least.isNegative()).isFalse();
    assertThat(least.isZero()).isFalse();
    assertThat(least.negated().isNegative()).isTrue();
    assertThat(least.negated().isPositive()).isFalse();
    assertThat(Money.ZERO.isZero()).isTrue();
    assertThat(Money.ZERO.isPositive()).isFalse();
    assertThat(Money.ZERO.isNegative()).isFalse();
  }

  @Test
  void equalAmountsAreEqualHoweverTheyWereWritten() {
    assertThat(Money.of("12.50"))
        .isEqualTo(Money.ofCents(1250))
        .hasSameHashCodeAs(Money.of("12.5"));
    assertThat(Money.of("12.50")).isNotEqualTo(Money.of("12.51")).isNotEqualTo("12.50");
    assertThat(Money.of(1).hashCode()).isNotEqualTo(Money.of(2).hashCode());
    assertThat(Money.of(3).toBigDecimal()).isEqualTo("3.000000");
  }
}
