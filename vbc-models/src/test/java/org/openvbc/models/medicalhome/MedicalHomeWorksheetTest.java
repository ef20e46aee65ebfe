package org.openvbc.models.medicalhome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openvbc.models.medicalhome.MedicalHomeSamples.*;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openvbc.core.model.Settlement;
import org.openvbc.core.money.PerMemberPerMonth;
import org.openvbc.core.worksheet.ExplainedLine;
import org.openvbc.core.worksheet.Explanation;
import org.openvbc.core.worksheet.Step;
import org.openvbc.testing.Filed;

/** The worksheets word for word, and what holds for all of them. */
class MedicalHomeWorksheetTest {
  private static final Map<String, Supplier<Explanation<? extends Settlement>>> CASES = cases();

  private static Map<String, Supplier<Explanation<? extends Settlement>>> cases() {
    Map<String, Supplier<Explanation<? extends Settlement>>> all = new LinkedHashMap<>();
    all.put("cpcplus-track1", () -> track1().explain(practice("0.54", "0.60", "0.90")));
    all.put("cpcplus-track2", () -> track2().explain(practice2("0.29", "0.60", "0.90")));
    all.put(
        "cpcplus-assumption",
        () ->
            track1()
                .withQualityIncentive(PerMemberPerMonth.of("1.00"))
                .explain(practice("0.70", "0", "0")));
    all.put(
        "pcf",
        () ->
            pcf()
                .explain(
                    quarters(
                        results("0.50", true, "0.75", true), results("0.20", true, "0.75", true))));
    all.put(
        "pcf-later-year",
        () ->
            PrimaryCareFirst.of(2024, 2022, dollars("43.00"))
                .explain(quarters(results("0.50", false, "0.75", true))));
    all.put("mcp-track1", () -> mcp(1).explain(inTrack1()));
    all.put("mcp-track2", () -> mcp(2).explain(inAdvance()));
    all.put("commercial", () -> home(bloodSugar()).explain(members(320, 400)));
    all.put("commercial-missed", () -> home(bloodSugar()).explain(members(319, 400)));
    all.put(
        "commercial-of-the-fee",
        () ->
            home(CareBonus.of(
                    BLOOD_SUGAR, 30, rate("0.80"), BonusAmount.percentOfFee(rate("0.05"))))
                .explain(members(332, 400)));
    return all;
  }

  static Set<String> names() {
    return CASES.keySet();
  }

  private static Explanation<? extends Settlement> explain(String name) {
    return Objects.requireNonNull(CASES.get(name)).get();
  }

  @ParameterizedTest
  @MethodSource("names")
  void worksheetReadsAsFiled(String name) {
    Filed.assertReadsAs(
        MedicalHomeWorksheetTest.class,
        "worksheets/" + name + ".txt",
        explain(name).withFormulas());
  }

  @ParameterizedTest
  @MethodSource("names")
  void lastLineOfMoneyIsTheNetPayment(String name) {
    Explanation<? extends Settlement> explained = explain(name);
    ExplainedLine last = explained.lines().get(explained.lines().size() - 1);
    assertThat(last.line().money()).contains(explained.settlement().netPayment());
  }

  @Test
  void everyStepIsReached() {
    Set<Step> reached = new HashSet<>();
    names().stream()
        .flatMap(name -> explain(name).lines().stream())
        .forEach(line -> reached.add(line.line().step()));
    for (Step[] steps :
        List.<Step[]>of(
            CpcPlusStep.values(),
            PrimaryCareFirstStep.values(),
            MakingCarePrimaryStep.values(),
            MedicalHomeStep.values())) {
      assertThat(reached).contains(steps);
    }
  }

  @Test
  void figuresThatNobodyCheckedAgainAreListed() {
    Explanation<? extends Settlement> explained = explain("pcf");
    assertThat(explained.unverified())
        .extracting(line -> line.line().step())
        .contains(
            PrimaryCareFirstStep.LOCAL_VISIT_FEE,
            PrimaryCareFirstStep.RISK_GROUP,
            PrimaryCareFirstStep.REGIONAL_LEVEL);
    assertThat(explain("cpcplus-assumption").assumptions())
        .extracting(line -> line.line().step())
        .containsOnly(CpcPlusStep.PREPAID_QUALITY, CpcPlusStep.PREPAID_UTILIZATION);
  }
}
