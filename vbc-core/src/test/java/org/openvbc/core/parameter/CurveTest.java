package org.openvbc.core.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.openvbc.core.money.Rate;

class CurveTest {
  private static Curve.Knot knot(long at, String value) {
    return new Curve.Knot(at, Rate.of(value));
  }

  private static final List<Curve.Knot> KNOTS =
      List.of(
          knot(5_000, "0.039"),
          knot(5_999, "0.036"),
          knot(6_000, "0.036"),
          knot(6_999, "0.034"),
          knot(50_000, "0.022"),
          knot(60_000, "0.02"));
  private final Curve curve = Curve.of(KNOTS);

  @Test
  void everyKnotHasExactlyItsRate() {
    for (Curve.Knot knot : KNOTS) {
      assertThat(curve.at(knot.at())).isEqualTo(knot.value());
    }
    assertThat(curve.first()).isEqualTo(5_000);
  }

  @Test
  void oneBesideAKnotLiesOnItsOwnLine() {
    assertThat(curve.at(5_001)).isEqualTo(Rate.of("0.039").minus(Rate.of(3, 999_000)));
    assertThat(curve.at(5_998)).isEqualTo(Rate.of("0.036").plus(Rate.of(3, 999_000)));
    assertThat(curve.at(6_001)).isEqualTo(Rate.of("0.036").minus(Rate.of(2, 999_000)));
    assertThat(curve.at(59_999)).isEqualTo(Rate.of("0.0200002"));
  }

  @Test
  void theMiddleIsHalfWay() {
    assertThat(curve.at(55_000)).isEqualTo(Rate.of("0.021"));
  }

  @Test
  void aboveTheLastKnotItsRateHoldsAndBelowTheFirstThereIsNone() {
    assertThat(curve.at(60_001)).isEqualTo(Rate.of("0.02"));
    assertThat(curve.at(Long.MAX_VALUE)).isEqualTo(Rate.of("0.02"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> curve.at(4_999))
        .withMessage("size 4999 is below 5000, where the table begins");
    assertThatIllegalArgumentException().isThrownBy(() -> curve.at(Long.MIN_VALUE));
  }

  @Test
  void oneKnotIsATable() {
    Curve flat = Curve.of(List.of(knot(0, "0.5")));
    assertThat(flat.at(0)).isEqualTo(Rate.of("0.5"));
    assertThat(flat.at(7)).isEqualTo(Rate.of("0.5"));
    assertThatIllegalArgumentException().isThrownBy(() -> flat.at(-1));
  }

  @Test
  void knotsAscend() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Curve.of(List.of()))
        .withMessage("a table of rates needs at least one knot");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Curve.of(List.of(knot(5, "0.1"), knot(5, "0.2"))))
        .withMessage("knot 5 does not follow 5: knots ascend");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Curve.of(List.of(knot(1, "0.1"), knot(6, "0.1"), knot(5, "0.2"))))
        .withMessage("knot 5 does not follow 6: knots ascend");
  }

  @Test
  void theTableDoesNotChangeWithTheList() {
    List<Curve.Knot> knots = new ArrayList<>(List.of(knot(0, "0.5"), knot(10, "0.6")));
    Curve copied = Curve.of(knots);
    knots.clear();
    assertThat(copied.at(5)).isEqualTo(Rate.of("0.55"));
  }

  @Test
  void aTableThatLeavesTheRangeOfALongIsRefusedAndNeverWraps() {
    List<List<Curve.Knot>> tables =
        List.of(
            List.of(knot(-2, "0"), knot(Long.MAX_VALUE, "1")),
            List.of(knot(0, "0"), knot(3, "4000000000000000000"), knot(4, "0.333")),
            List.of(knot(0, "0.0000000000000000001"), knot(1, "0.5")),
            List.of(knot(0, "0.123456789012345678"), knot(999_983, "0.223456789012345679")),
            // The slope fits a long, but three of them do not.
            List.of(
                knot(0, "0"), new Curve.Knot(3, Rate.of(Long.MAX_VALUE, 1).times(Rate.of(2, 1)))));
    for (List<Curve.Knot> knots : tables) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Curve.of(knots))
          .withMessageStartingWith("from knot Knot[at=")
          .withMessageEndingWith(" the fractions are beyond the range of a long");
    }
  }

  @Test
  void fineRatesShareTheirDenominator() {
    Curve fine =
        Curve.of(
            List.of(
                knot(0, "0.000000000001"), knot(1, "0.000000000003"), knot(3, "0.000000000004")));
    assertThat(fine.at(0)).isEqualTo(Rate.of("0.000000000001"));
    assertThat(fine.at(2)).isEqualTo(Rate.of("0.0000000000035"));
  }

  @Test
  void everySizeBetweenNarrowAndWideKnotsIsFound() {
    Curve uneven =
        Curve.of(
            List.of(
                knot(0, "0"),
                knot(1, "0.1"),
                knot(2, "0.5"),
                knot(3, "0.4"),
                knot(1_000_003, "0.5"),
                knot(1_000_004, "0.9")));
    assertThat(uneven.at(1)).isEqualTo(Rate.of("0.1"));
    assertThat(uneven.at(2)).isEqualTo(Rate.of("0.5"));
    assertThat(uneven.at(3)).isEqualTo(Rate.of("0.4"));
    assertThat(uneven.at(13)).isEqualTo(Rate.of("0.400001"));
    assertThat(uneven.at(1_000_002)).isEqualTo(Rate.of("0.4999999"));
    assertThat(uneven.at(1_000_003)).isEqualTo(Rate.of("0.5"));
    assertThat(uneven.at(1_000_004)).isEqualTo(Rate.of("0.9"));
    assertThat(uneven.at(Long.MAX_VALUE)).isEqualTo(Rate.of("0.9"));
  }

  @Test
  void fromASizeOnOneRateHoldsAndBelowItTheTableStands() {
    for (long end : new long[] {5_001, 5_999, 6_000, 6_001, 30_000, 60_000, 60_001, 70_000}) {
      Curve ended = curve.until(end, Rate.of("0.01"));
      for (long size : new long[] {5_000, 5_998, 5_999, 6_000, 29_999, 60_000, end - 1}) {
        assertThat(ended.at(size)).isEqualTo(size < end ? curve.at(size) : Rate.of("0.01"));
      }
      assertThat(ended.at(end)).isEqualTo(Rate.of("0.01"));
      assertThat(ended.at(Long.MAX_VALUE)).isEqualTo(Rate.of("0.01"));
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> curve.until(5_000, Rate.ONE))
        .withMessage("size 5000 is not above 5000, where the table begins");
  }

  @Property
  void everySizeLiesOnTheStraightLineBetweenItsKnots(
      @ForAll @LongRange(min = 5_000, max = 60_000) long size) {
    int next = 1;
    while (KNOTS.get(next).at() < size) {
      next++;
    }
    Curve.Knot from = KNOTS.get(next - 1);
    Curve.Knot to = KNOTS.get(next);
    BigDecimal y1 = from.value().toBigDecimal(3, RoundingMode.UNNECESSARY);
    BigDecimal y2 = to.value().toBigDecimal(3, RoundingMode.UNNECESSARY);
    // y x width, so that nothing is divided: y1 x width + (y2 - y1) x (size - x1).
    BigDecimal scaled =
        y1.multiply(BigDecimal.valueOf(to.at() - from.at()))
            .add(y2.subtract(y1).multiply(BigDecimal.valueOf(size - from.at())));
    assertThat(curve.at(size).times(Rate.of(to.at() - from.at(), 1))).isEqualTo(Rate.of(scaled));
  }

  @Test
  void aSizeThatIsNotWholeLiesOnTheSameLine() {
    assertThat(curve.at(Rate.of(5_500, 1))).isEqualTo(curve.at(5_500));
    Rate between = curve.at(5_500).plus(curve.at(5_501)).times(Rate.of(1, 2));
    assertThat(curve.at(Rate.of(11_001, 2))).isEqualTo(between);
    assertThat(curve.at(Rate.of("999999.5"))).isEqualTo(curve.at(999_999));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> curve.at(Rate.of("4999.5")))
        .withMessage("size 9999/2 is below 5000, where the table begins");
  }

  @Property
  void aTableThatFallsNeverRises(@ForAll @LongRange(min = 5_000, max = 70_000) long size) {
    assertThat(curve.at(size).isAtLeast(curve.at(size + 1))).isTrue();
  }
}
