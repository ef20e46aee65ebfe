package org.openvbc.models;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.PerMemberPerMonth;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Unrounded;
import org.openvbc.core.worksheet.Explanation;
import org.openvbc.core.worksheet.Step;

/** Figures of settlements and worksheets as decimal numbers, to compare with printed ones. */
public final class Figures {
  private Figures() {}

  /** The figure of the first line of a step. */
  public static Object line(Explanation<?> explained, Step step) {
    return explained.lines().stream()
        .filter(line -> line.line().step() == step)
        .findFirst()
        .orElseThrow(() -> new AssertionError(step + " is not on the worksheet"))
        .line()
        .value();
  }

  /** The figure of the line of a step for one of several like parts. */
  public static Object line(Explanation<?> explained, Step step, String part) {
    return explained.lines().stream()
        .filter(line -> line.line().step() == step && line.line().part().equals(part))
        .findFirst()
        .orElseThrow(() -> new AssertionError(step + " of " + part + " is not on the worksheet"))
        .line()
        .value();
  }

  /** A figure in dollars, or a rate as a fraction, rounded half up to as many places. */
  public static BigDecimal decimal(Object figure, int places) {
    if (figure instanceof Money money) {
      return money.toBigDecimal().setScale(places, RoundingMode.HALF_UP);
    }
    if (figure instanceof Rate rate) {
      return rate.toBigDecimal(places, RoundingMode.HALF_UP);
    }
    if (figure instanceof PerMemberPerMonth perMonth) {
      return perMonth.amount().toBigDecimal(places, RoundingMode.HALF_UP);
    }
    return ((Unrounded) figure).toBigDecimal(places, RoundingMode.HALF_UP);
  }
}
