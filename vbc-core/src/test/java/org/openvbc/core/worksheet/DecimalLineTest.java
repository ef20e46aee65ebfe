package org.openvbc.core.worksheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openvbc.core.source.Citation;

class DecimalLineTest {
  private enum OnlyStep implements Step {
    POINTS;

    @Override
    public String label() {
      return "Points";
    }

    @Override
    public String formula() {
      return "as earned";
    }

    @Override
    public Citation citation() {
      return Citation.of("a rule");
    }
  }

  @Test
  void decimalNumbersPassThroughAndReadWithoutExponentOrTrailingZeros() {
    Worksheet sheet = Worksheet.recording();
    BigDecimal points = new BigDecimal("52.40");

    assertThat(sheet.line(OnlyStep.POINTS, points)).isSameAs(points);
    sheet.line(OnlyStep.POINTS, new BigDecimal("1E+2"));
    sheet.line(OnlyStep.POINTS, new BigDecimal("0.000000"));

    assertThat(sheet.lines().stream().map(Line::figure).toList())
        .isEqualTo(List.of("52.4", "100", "0"));
  }

  @Test
  void theEmptyWorksheetOnlyReturnsTheNumber() {
    BigDecimal points = new BigDecimal("52.40");

    assertThat(Worksheet.none().line(OnlyStep.POINTS, points)).isSameAs(points);
    assertThat(Worksheet.none().lines()).isEmpty();
  }
}
