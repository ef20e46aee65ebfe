package org.openvbc.models.medicalhome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openvbc.models.medicalhome.MedicalHomeSamples.*;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openvbc.core.money.PerMemberPerMonth;
import org.openvbc.core.money.Rate;
import org.openvbc.core.time.MemberMonths;
import org.openvbc.core.worksheet.Explanation;
import org.openvbc.models.Figures;
import org.openvbc.testing.TestTable;

/** Every figure that worked-examples.csv prints, computed by the models. */
class MedicalHomeWorkedExamplesTest {
  private static final List<TestTable.Row> ROWS =
      TestTable.read(MedicalHomeWorkedExamplesTest.class, "worked-examples.csv");
  private static final int FIGURES = 31;
  private static final Map<String, Map<String, Object>> COMPUTED = computed();

  private static Map<String, Map<String, Object>> computed() {
    Map<String, Map<String, Object>> all = new LinkedHashMap<>();
    all.put("CPC+ track 1", track1Figures());
    all.put("CPC+ track 2", track2Figures());
    all.put("retention", retentionFigures());
    all.put("Primary Care First", pcfFigures());
    all.put("commercial", commercialFigures());
    all.put("tiers", Map.of("83 %", home(tiers()).settle(members(332, 400)).bonus()));
    return all;
  }

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

  // ---------------------------------------------------------------- what is computed

  private static Map<String, Object> track1Figures() {
    Explanation<CpcPlusSettlement> explained = track1().explain(practice("0.54", "0.4", "0.4"));
    CpcPlusSettlement settled = explained.settlement();
    return Map.of(
        "month", settled.careManagementFees().get(0).times(Rate.of(1, 3)),
        "quarter", settled.careManagementFees().get(0),
        "year", settled.careManagementFee(),
        "prepaid", settled.prepaid(),
        "retained for quality", Figures.line(explained, CpcPlusStep.QUALITY_RETENTION),
        "earned", settled.earned(),
        "repaid", settled.repaid());
  }

  private static Map<String, Object> track2Figures() {
    Explanation<CpcPlusSettlement> explained = track2().explain(practice2("0.54", "0.4", "0.4"));
    return Map.of(
        "rate", Figures.line(explained, CpcPlusStep.COMPREHENSIVE_RATE, "quarter 1"),
        "quarter", explained.settlement().comprehensivePayments().get(0),
        "claim of 100", track2().officeVisit(dollars("100")));
  }

  private static Map<String, Object> retentionFigures() {
    Map<String, Object> figures = new LinkedHashMap<>();
    for (String percent : List.of("50", "29.99", "30", "70")) {
      figures.put(percent, track1().qualityRetention().of(Rate.ofPercent(percent)));
    }
    return figures;
  }

  private static Map<String, Object> pcfFigures() {
    PrimaryCareFirstSettlement settled =
        pcf()
            .settle(
                quarters(
                    results("0.5", true, "0.75", false),
                    results("0.5", true, "0.90", true),
                    results("0.24", true, "0.90", true)));
    PrimaryCareFirstSettlement.Quarter first = settled.quarters().get(0);
    return Map.of(
        "visit fee", settled.localVisitFee(),
        "population payment", first.populationPayment(),
        "visits", first.visitFees(),
        "total", first.total(),
        "adjustment +20 %", first.adjustment(),
        "adjustment +50 %", settled.quarters().get(1).adjustment(),
        "adjustment -10 %", settled.quarters().get(2).adjustment());
  }

  private static Map<String, Object> commercialFigures() {
    Map<String, Object> figures = new LinkedHashMap<>();
    for (long met : new long[] {332, 320, 319}) {
      Explanation<MedicalHomeSettlement> explained = home(bloodSugar()).explain(members(met, 400));
      figures.put("bonus of " + met, explained.settlement().bonus());
      figures.put("total of " + met, explained.settlement().netPayment());
      if (met != 320) {
        figures.put(
            "result of " + met, Figures.line(explained, MedicalHomeStep.RESULT, BLOOD_SUGAR));
      }
    }
    MedicalHomePerformance members =
        MedicalHomePerformance.of(RecognitionLevel.LEVEL_3, MemberMonths.ofMembers(2_000, 12));
    figures.put("fee", home().settle(members).fee());
    assertThat(home().fees().get(RecognitionLevel.LEVEL_3)).isEqualTo(PerMemberPerMonth.of("6.00"));
    return figures;
  }
}
