package org.openvbc.core.parameter;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openvbc.core.money.Rate;

class BinaryCurveTest {
  private static final int PLACES = 64;
  private static final BigDecimal ONE = BigDecimal.valueOf(2).pow(PLACES);

  private static Curve.Knot knot(long at, String value) {
    return new Curve.Knot(at, Rate.of(value));
  }

  /** Two knots side by side, as regulations print their tables. */
  private static final Curve PRINTED =
      Curve.of(
          List.of(
              knot(500, "0.122"),
              knot(999, "0.087"),
              knot(1_000, "0.087"),
              knot(4_999, "0.039"),
              knot(5_000, "0.039"),
              knot(14_999, "0.027"),
              knot(15_000, "0.027"),
              knot(60_000, "0.02")));

  private static BinaryCurve inBinary(Curve curve) {
    return curve.inBinary(PLACES).orElseThrow();
  }

  private static void assertNear(Curve curve, int size) {
    assertNear(curve, inBinary(curve), size);
  }

  private static void assertNear(Curve curve, BinaryCurve binary, int size) {
    BigDecimal exact = curve.at(size).toBigDecimal(40, RoundingMode.HALF_EVEN).multiply(ONE);
    BigDecimal most = BigDecimal.valueOf(1 + binary.longestLine()).divide(BigDecimal.valueOf(2));
    assertThat(exact.subtract(BigDecimal.valueOf(binary.at(size))).abs())
        .as("at %d", size)
        .isLessThanOrEqualTo(most);
  }

  @Test
  void everyRateIsAsNearAsItIsSaidToBe() {
    BinaryCurve printed = inBinary(PRINTED);
    for (int size = 500; size <= 61_000; size++) {
      assertNear(PRINTED, printed, size);
    }
    assertNear(PRINTED, Integer.MAX_VALUE);
    assertThat(inBinary(PRINTED).first()).isEqualTo(500);
    assertThat(inBinary(PRINTED).longestLine()).isEqualTo(60_000 - 15_000 - 1);
  }

  @Test
  void whereATableEndsAtALineOfItsOwnThatLineBegins() {
    Curve ended = PRINTED.until(5_000, Rate.of("0.01"));
    for (int size : new int[] {500, 999, 1_000, 4_998, 4_999, 5_000, 5_001, 1_000_000}) {
      assertNear(ended, size);
    }
    assertThat(inBinary(ended).longestLine()).isEqualTo(3_999);
  }

  @Test
  void aJumpBetweenKnotsSideBySideIsNotSmoothed() {
    Curve jump = Curve.of(List.of(knot(8, "0.1"), knot(15, "0.1"), knot(16, "0.2")));
    assertNear(jump, 15);
    assertNear(jump, 16);
    Curve peak = Curve.of(List.of(knot(8, "0.1"), knot(15, "0.3"), knot(16, "0.2")));
    assertNear(peak, 14);
    assertNear(peak, 15);
    assertNear(peak, 16);
  }

  @Test
  void oneRateIsOneLevelLine() {
    BinaryCurve level = inBinary(Curve.of(List.of(knot(1, "0.25"))));
    assertThat(level.longestLine()).isZero();
    assertThat(level.first()).isEqualTo(1);
    assertThat(level.at(1)).isEqualTo(1L << 62);
    assertThat(level.at(Integer.MAX_VALUE)).isEqualTo(1L << 62);
  }

  @Test
  void whatDoesNotSuitIsNotForced() {
    String half = "0.5";
    assertThat(Curve.of(List.of(knot(1, half))).inBinary(64)).as("beyond a long").isEmpty();
    assertThat(Curve.of(List.of(knot(1, half))).inBinary(63)).isPresent();
    assertThat(Curve.of(List.of(knot(-1, "0.1"))).inBinary(64)).as("negative").isEmpty();
    assertThat(Curve.of(List.of(knot(1L << 31, "0.1"))).inBinary(64)).as("no int").isEmpty();
    assertThat(Curve.of(List.of(knot(Integer.MAX_VALUE, "0.1"))).inBinary(64)).isPresent();
    // With sizes one by one, 2^12 of them are found in one step and no more.
    assertThat(withKnotsAt(0, 1, 4_095).inBinary(64)).isPresent();
    assertThat(withKnotsAt(0, 1, 4_096).inBinary(64)).isEmpty();
    assertThat(withKnotsAt(0, 2, 8_190).inBinary(64)).isPresent();
    assertThat(withKnotsAt(0, 2, 8_191).inBinary(64)).isEmpty();
    assertThat(withKnotsAt(0, 1 << 25).inBinary(64)).as("2^50").isEmpty();
    assertThat(withKnotsAt(0, (1 << 25) - 1).inBinary(64)).isPresent();
  }

  private static Curve withKnotsAt(long... sizes) {
    List<Curve.Knot> knots = new ArrayList<>();
    for (long size : sizes) {
      knots.add(knot(size, knots.size() % 2 == 0 ? "0.1" : "0.2"));
    }
    return Curve.of(knots);
  }

  /** Each size is found in the bucket that its line fills, whatever the width of buckets. */
  @Test
  void bucketsOfAnyWidthHoldTheirSizes() {
    for (int width : new int[] {1, 3, 7, 64, 1_000, 4_099, 32_749}) {
      Curve curve = withKnotsAt(0, width, 2L * width, 1_000L * width, 1_001L * width);
      BinaryCurve binary = inBinary(curve);
      for (int bucket = 1; bucket <= 1_002; bucket++) {
        assertNear(curve, binary, bucket * width - 1);
        assertNear(curve, binary, bucket * width);
      }
    }
  }
}
