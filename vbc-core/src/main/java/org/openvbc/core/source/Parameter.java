package org.openvbc.core.source;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;

/**
 * A published figure of a programme: its value from a date on, its source, and how well it is
 * proven.
 *
 * @param key the name, such as {@code mssp.enhanced.maximumSharingRate}
 * @param basis which date looks the figure up, such as {@code period} for the first day of the
 *     period
 * @param from the first day it holds
 * @param value the figure as text, in its unit
 * @param unit what it counts: {@code rate}, {@code points}, {@code factor}, {@code dollars}, {@code
 *     count} or {@code rule}
 * @param citation where it comes from
 * @param evidence how well it is proven
 * @param note what a reader should know; may be empty
 * @param table the table it stands in and how far that table reaches
 */
public record Parameter(
    String key,
    String basis,
    LocalDate from,
    String value,
    String unit,
    Citation citation,
    Evidence evidence,
    String note,
    String table) {

  /** The figure as a rate. */
  public Rate asRate() {
    return Rate.of(in("rate"));
  }

  /** The figure as points of a score, such as 9.25 of 20. */
  public BigDecimal asPoints() {
    String points = in("points");
    if (!points.matches("-?[0-9]{1,9}(\\.[0-9]{1,9})?")) {
      throw new IllegalArgumentException("\"" + points + "\" is not a number such as 9.25");
    }
    return new BigDecimal(points);
  }

  /** A figure that is not read as a percentage, such as a normalisation factor of 1.067. */
  public Rate asFactor() {
    return Rate.of(in("factor"));
  }

  /** The figure as dollars. */
  public Money asMoney() {
    return Money.of(in("dollars"));
  }

  /** The figure as a whole number. */
  public long asCount() {
    String count = in("count");
    if (!count.matches("-?[0-9]{1,18}")) {
      throw new IllegalArgumentException("\"" + count + "\" is not a whole number such as 5000");
    }
    return Long.parseLong(count);
  }

  /** The name of the rule that holds, where a programme changed not a figure but the rule. */
  public String asRule() {
    return in("rule");
  }

  /** The figure as people read it: a percentage, dollars, a number or a name. */
  public String figure() {
    return switch (unit) {
      case "rate" -> asRate().toString();
      case "dollars" -> asMoney().toString();
      default -> value;
    };
  }

  private String in(String asked) {
    if (!unit.equals(asked)) {
      throw new IllegalArgumentException(
          "parameter " + key + " is a " + unit + ", asked for as a " + asked);
    }
    return value;
  }
}
