package org.openvbc.models.hybrid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openvbc.models.hybrid.HybridSamples.*;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openvbc.core.money.Money;
import org.openvbc.models.Figures;
import org.openvbc.models.sharedsavings.FeeTreatment;
import org.openvbc.testing.TestTable;

/** Every figure that worked-examples.csv prints, computed by the models. */
class HybridWorkedExamplesTest {
  private static final List<TestTable.Row> ROWS =
      TestTable.read(HybridWorkedExamplesTest.class, "worked-examples.csv");
  private static final int FIGURES = 10;
  private static final Map<String, Map<String, Object>> COMPUTED =
      Map.of("settled cost", settledFigures(), "naive", naiveFigures());

  static List<TestTable.Row> rows() {
    return ROWS;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void figureIsAsPrinted(TestTable.Row row) {
    BigDecimal wanted = new BigDecimal(row.text("printed"));
    Object figure =
        Objects.requireNonNull(COMPUTED.get(row.text("example"))).get(row.text("figure"));
    assertThat(Figures.decimal(Objects.requireNonNull(figure), wanted.scale()))
        .as(row.text("figure"))
        .isEqualByComparingTo(wanted);
  }

  @Test
  void everyFigureIsPrintedAndNoneTwice() {
    assertThat(ROWS).hasSize(FIGURES);
    assertThat(ROWS.stream().map(row -> row.text("example") + "/" + row.text("figure")))
        .doesNotHaveDuplicates();
    assertThat(COMPUTED.values().stream().mapToInt(Map::size).sum()).isEqualTo(FIGURES);
  }

  private static Map<String, Object> settledFigures() {
    HybridSettlement settled = contract().settle(year());
    return Map.of(
        "bundle payment", settled.bundles(),
        "actual", settled.shared().actual(),
        "gross savings", settled.shared().grossSavings(),
        "shared savings", settled.savings(),
        "paid to provider", settled.paidToProvider(),
        "kept by payer", settled.payerNet(),
        "target less claims", settled.target().minus(settled.claims()));
  }

  private static Map<String, Object> naiveFigures() {
    Money twice = contract().doublePayment(year());
    return Map.of(
        "shared savings",
            savings()
                .withFeeTreatment(FeeTreatment.separate())
                .settle(year().costOfCare())
                .netPayment(),
        "paid to provider", contract().settle(year()).paidToProvider().plus(twice),
        "paid twice", twice);
  }
}
