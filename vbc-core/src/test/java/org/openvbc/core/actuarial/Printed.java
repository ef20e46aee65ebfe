package org.openvbc.core.actuarial;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.PerMemberPerMonth;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Unrounded;

/** Compares a figure with what is printed, at as many decimals as are printed. */
final class Printed {
  private Printed() {}

  static void assertPrinted(String what, Object figure, String printed) {
    BigDecimal wanted = new BigDecimal(printed);
    assertThat(decimal(figure, wanted.scale())).as(what).isEqualByComparingTo(wanted);
  }

  private static BigDecimal decimal(Object figure, int places) {
    if (figure instanceof Rate rate) {
      return rate.toBigDecimal(places, RoundingMode.HALF_UP);
    }
    if (figure instanceof Unrounded amount) {
      return amount.toBigDecimal(places, RoundingMode.HALF_UP);
    }
    if (figure instanceof PerMemberPerMonth rate) {
      return rate.amount().toBigDecimal(places, RoundingMode.HALF_UP);
    }
    if (figure instanceof Money money) {
      return money.toBigDecimal().setScale(places, RoundingMode.HALF_UP);
    }
    if (figure instanceof BigDecimal number) {
      return number.setScale(places, RoundingMode.HALF_UP);
    }
    throw new AssertionError("no figure: " + figure);
  }
}
