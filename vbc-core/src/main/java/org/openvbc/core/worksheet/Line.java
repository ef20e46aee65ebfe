package org.openvbc.core.worksheet;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;

/**
 * A figure that the rule produced, as it was produced.
 *
 * @param step the step of the rule
 * @param part which of several like parts this is, such as an enrolment type; empty if there is one
 * @param value the figure: money, a rate, unrounded money, a number, yes or no, a named case, or
 *     the words that there is no such figure
 */
public record Line(Step step, String part, Object value) {

  /** The figure as people read it. */
  public String figure() {
    if (value instanceof Boolean decided) {
      return decided ? "yes" : "no";
    }
    if (value instanceof Enum<?> named) {
      return named.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
    if (value instanceof Long count) {
      return String.format(Locale.ROOT, "%,d", count);
    }
    if (value instanceof Rate rate) {
      return step.reading().figure(rate);
    }
    if (value instanceof BigDecimal number) {
      return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
    return value.toString();
  }

  /** The figure if it is rounded money. */
  public Optional<Money> money() {
    return value instanceof Money money ? Optional.of(money) : Optional.empty();
  }
}
