package org.openvbc.core.money;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.openvbc.core.internal.Wide;

/**
 * An amount of US dollars, exact to the millionth of a dollar.
 *
 * <p>Benchmarks and totals over person years are not whole cents, so money carries six decimals.
 * What is paid is rounded by a named {@link Rounding} where the rule rounds. Money times a {@link
 * Rate} is an {@link Unrounded}; money times money does not exist. The range is plus or minus 9.2
 * trillion dollars; an operation that leaves it is an {@link ArithmeticException} that names its
 * operands.
 */
public final class Money implements Comparable<Money> {
  static final long MICROS_PER_DOLLAR = 1_000_000;

  /** No money. */
  public static final Money ZERO = new Money(0);

  private static final int DECIMALS = 6;

  /** The whole digits of the largest amount. */
  private static final int WHOLE_DIGITS = 13;

  private static final int MOST_PRINTED_ZEROS = 40;

  private final long micros;

  private Money(long micros) {
    this.micros = micros;
  }

  /** An amount from a decimal number of dollars, such as {@code "600514210"} or {@code "-12.5"}. */
  public static Money of(String dollars) {
    return of(Decimals.parse(dollars, "an amount in dollars such as 1234.56"));
  }

  /** An amount of whole dollars. */
  public static Money of(long dollars) {
    try {
      return new Money(Math.multiplyExact(dollars, MICROS_PER_DOLLAR));
    } catch (ArithmeticException e) {
      throw overflow("of", dollars, "dollars");
    }
  }

  /**
   * An amount from a decimal number of dollars.
   *
   * @throws IllegalArgumentException if the number has more than six decimals
   * @throws ArithmeticException if it is beyond the range of money
   */
  public static Money of(BigDecimal dollars) {
    BigDecimal plain = dollars.stripTrailingZeros();
    if (plain.scale() > DECIMALS) {
      throw new IllegalArgumentException(
          "money "
              + printed(dollars)
              + " has "
              + plain.scale()
              + " decimals, money holds at most 6: round it first by a named rounding");
    }
    if ((long) plain.precision() - plain.scale() > WHOLE_DIGITS) {
      throw overflow("of", printed(dollars), "dollars");
    }
    BigInteger value = plain.movePointRight(DECIMALS).toBigIntegerExact();
    if (value.bitLength() >= Long.SIZE) {
      throw overflow("of", printed(dollars), "dollars");
    }
    return new Money(value.longValue());
  }

  /** Plain digits, unless an exponent would make them a page. */
  private static String printed(BigDecimal number) {
    return Math.abs((long) number.scale()) > MOST_PRINTED_ZEROS
        ? number.toString()
        : number.toPlainString();
  }

  /** An amount of whole cents. */
  public static Money ofCents(long cents) {
    try {
      return new Money(Math.multiplyExact(cents, 10_000L));
    } catch (ArithmeticException e) {
      throw overflow("of", cents, "cents");
    }
  }

  /** An amount of millionths of a dollar, the unit that money counts in. */
  public static Money ofMicros(long micros) {
    return new Money(micros);
  }

  /**
   * Reads an amount as people and files print it: {@code "$1,234.56"}, {@code "(12.00)"}, {@code
   * "-$3"}.
   */
  public static Money parse(String text) {
    String plain = text.strip();
    boolean negative = plain.startsWith("(") && plain.endsWith(")");
    if (negative) {
      plain = plain.substring(1, plain.length() - 1);
    }
    String digits = plain.replaceFirst("^(-?)\\$", "$1");
    if (digits.indexOf(',') >= 0) {
      if (!digits.matches("-?\\d{1,3}(,\\d{3})+(\\.\\d+)?")) {
        throw new IllegalArgumentException(
            "\"" + text + "\" is not an amount in dollars such as $1,234.56");
      }
      digits = digits.replace(",", "");
    }
    if (negative && digits.startsWith("-")) {
      throw new IllegalArgumentException(
          "\"" + text + "\" has both parentheses and a minus sign: it is negative only once");
    }
    return of(negative ? "-" + digits : digits);
  }

  /** The amount in millionths of a dollar. */
  public long micros() {
    return micros;
  }

  /** The amount as a decimal number of dollars with six places. */
  public BigDecimal toBigDecimal() {
    return BigDecimal.valueOf(micros, DECIMALS);
  }

  /** The sum. */
  public Money plus(Money other) {
    long sum = micros + other.micros;
    if (((micros ^ sum) & (other.micros ^ sum)) < 0) {
      throw overflow("plus", this, other);
    }
    return new Money(sum);
  }

  /** The difference: this amount less the other. */
  public Money minus(Money other) {
    long difference = micros - other.micros;
    if (((micros ^ other.micros) & (micros ^ difference)) < 0) {
      throw overflow("minus", this, other);
    }
    return new Money(difference);
  }

  /** The same size with the other sign. */
  public Money negated() {
    return withMicros(-micros);
  }

  /** The size without the sign. */
  public Money abs() {
    return withMicros(Math.abs(micros));
  }

  /** The amount with the same size and a sign that the least of all amounts cannot change. */
  private Money withMicros(long signed) {
    if (signed == Long.MIN_VALUE) {
      throw overflow("negated", this, "");
    }
    return new Money(signed);
  }

  /** The amount taken a whole number of times. */
  public Money times(long count) {
    try {
      return new Money(Math.multiplyExact(micros, count));
    } catch (ArithmeticException e) {
      throw overflow("times", this, count);
    }
  }

  /** The amount times a rate, exact, not yet rounded. */
  public Unrounded times(Rate rate) {
    return Unrounded.product(micros, rate);
  }

  /** This amount as an unrounded one, to go on in a chain of rates. */
  public Unrounded unrounded() {
    return Unrounded.of(this);
  }

  /** The lesser of this amount and the cap. */
  public Money cappedAt(Money cap) {
    return new Money(Math.min(micros, cap.micros));
  }

  /** The greater of this amount and the floor. */
  public Money notBelow(Money floor) {
    return new Money(Math.max(micros, floor.micros));
  }

  /** Rounds to a multiple of the rounding's unit. */
  public Money rounded(Rounding rounding) {
    long unit = rounding.unit().micros();
    try {
      long count = Wide.divide(micros >> 63, micros, unit, rounding.mode());
      return new Money(Math.multiplyExact(count, unit));
    } catch (ArithmeticException e) {
      throw unroundable(unrounded(), rounding);
    }
  }

  /** Whether this amount is the other or more. */
  public boolean isAtLeast(Money other) {
    return micros >= other.micros;
  }

  /** Whether this amount is the other or more, decided on exact products. */
  public boolean isAtLeast(Unrounded other) {
    return other.isAtMost(micros);
  }

  /** Whether this amount is more than the other. */
  public boolean isMoreThan(Money other) {
    return micros > other.micros;
  }

  /** Whether this amount is above zero. */
  public boolean isPositive() {
    return micros > 0;
  }

  /** Whether this amount is below zero. */
  public boolean isNegative() {
    return micros < 0;
  }

  /** Whether this is no money at all. */
  public boolean isZero() {
    return micros == 0;
  }

  @Override
  public int compareTo(Money other) {
    return Long.compare(micros, other.micros);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Money money && money.micros == micros;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(micros);
  }

  /** Reads as people write it: {@code $1,234.56}, with more decimals only where there are more. */
  @Override
  public String toString() {
    return Decimals.dollars(toBigDecimal());
  }

  /** Why an amount cannot be rounded: it leaves the range, or had to be exact and is not. */
  static ArithmeticException unroundable(Unrounded amount, Rounding rounding) {
    boolean inRange =
        amount.compareToMicros(Long.MAX_VALUE) <= 0 && amount.compareToMicros(Long.MIN_VALUE) >= 0;
    return rounding.mode() == RoundingMode.UNNECESSARY && inRange
        ? new ArithmeticException(
            "money "
                + amount
                + " is not a multiple of "
                + rounding.unit()
                + ", as the rounding mode UNNECESSARY demands")
        : overflow("rounded", amount, rounding);
  }

  static ArithmeticException overflow(String operation, Object left, Object right) {
    return new ArithmeticException(
        ("money overflow: " + left + " " + operation + " " + right).strip()
            + " is beyond 9.2 trillion dollars");
  }
}
