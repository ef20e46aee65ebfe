package org.openvbc.models.consolidation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openvbc.models.consolidation.ConsolidationSamples.*;
import static org.openvbc.models.consolidation.ConsolidationStep.*;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openvbc.core.money.Money;
import org.openvbc.core.worksheet.Explanation;
import org.openvbc.models.Figures;
import org.openvbc.testing.TestTable;

/** Every figure that worked-examples.csv prints, computed by the model. */
class ConsolidationWorkedExamplesTest {
  private static final List<TestTable.Row> ROWS =
      TestTable.read(ConsolidationWorkedExamplesTest.class, "worked-examples.csv");
  private static final int FIGURES = 31;
  private static final Map<String, Map<String, Object>> COMPUTED =
      Map.of("waterfall", waterfall(), "stacked", stacked(), "pass-through", passThrough());

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
    assertThat(
            ROWS.stream()
                .map(row -> row.text("example") + "/" + row.text("figure"))
                .collect(Collectors.toSet()))
        .hasSize(FIGURES);
    assertThat(COMPUTED.values().stream().mapToInt(Map::size).sum()).isEqualTo(FIGURES);
  }

  private static Map<String, Object> waterfall() {
    Explanation<ConsolidationSettlement> explained = contract().explain(year());
    ConsolidationSettlement settled = explained.settlement();
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put("claims", settled.credits().claimed());
    figures.put("overlap ratio", settled.credits().overlapRatio().orElseThrow());
    figures.put("fees", Figures.line(explained, FEES));
    figures.put("net savings", settled.netSavings());
    figures.put("first tranche", Figures.line(explained, FIRST_TRANCHE));
    figures.put("to share", Figures.line(explained, TO_SHARE));
    figures.put("pool", settled.pool());
    figures.put("lead", settled.leadOverride());
    figures.put("vendors' pool", Figures.line(explained, VENDOR_POOL));
    for (VendorShare share : settled.shares()) {
      figures.put(share.vendor() + " credited", share.credited());
      figures.put(share.vendor() + " part", share.part());
      figures.put(share.vendor() + " earned", share.earned());
    }
    figures.put("earned", settled.earned());
    figures.put("unearned", settled.unearned());
    figures.put("employer", settled.employerNet());
    return figures;
  }

  private static Map<String, Object> stacked() {
    Explanation<ConsolidationSettlement> explained =
        contract(Deduplication.stacked(DIABETES, JOINTS, BEHAVIORAL)).explain(year(rates()));
    Map<String, Object> figures = new LinkedHashMap<>();
    Money all = Money.ZERO;
    for (String vendor : VENDORS) {
      Object left = Figures.line(explained, CLAIM_LEFT, vendor);
      figures.put(vendor, left);
      figures.put(vendor + " credited", explained.settlement().credits().of(vendor));
      all = all.plus(Money.of(Figures.decimal(left, 2)));
    }
    figures.put("all", all);
    return figures;
  }

  private static Map<String, Object> passThrough() {
    ConsolidationSettlement settled =
        contract().settle(year().withMeasuredSavings(Money.ZERO).withGuarantees(failure()));
    return Map.of(
        "lead owes", settled.refundToEmployer(),
        "vendors at risk",
            settled.shares().stream().map(VendorShare::refund).reduce(Money.ZERO, Money::plus),
        "borne by the lead", settled.borneByLead());
  }
}
