package org.openvbc.models.hybrid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openvbc.models.hybrid.HybridSamples.*;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openvbc.core.worksheet.ExplainedLine;
import org.openvbc.core.worksheet.Explanation;
import org.openvbc.core.worksheet.Step;
import org.openvbc.testing.Filed;

/** The worksheets word for word, and what holds for all of them. */
class HybridWorksheetTest {
  private static final Map<String, Explanation<HybridSettlement>> CASES = cases();

  private static Map<String, Explanation<HybridSettlement>> cases() {
    Map<String, Explanation<HybridSettlement>> all = new LinkedHashMap<>();
    all.put("settled-cost", contract().explain(year()));
    all.put(
        "carve-out", contract().withEpisodes(EpisodeTreatment.CARVE_OUT).explain(yearWithVendor()));
    all.put("capped", contract().withIncentiveCap(rate("0.01")).explain(year("49400000")));
    return all;
  }

  static Set<String> names() {
    return CASES.keySet();
  }

  private static Explanation<HybridSettlement> explain(String name) {
    return Objects.requireNonNull(CASES.get(name));
  }

  @ParameterizedTest
  @MethodSource("names")
  void worksheetReadsAsFiled(String name) {
    Filed.assertReadsAs(
        HybridWorksheetTest.class, "worksheets/" + name + ".txt", explain(name).withFormulas());
  }

  @ParameterizedTest
  @MethodSource("names")
  void lastLineOfMoneyIsTheNetPayment(String name) {
    ExplainedLine last = explain(name).lines().get(explain(name).lines().size() - 1);
    assertThat(last.line().money()).contains(explain(name).settlement().netPayment());
  }

  @Test
  void everyStepIsReached() {
    Set<Step> reached = new HashSet<>();
    CASES.values().stream()
        .flatMap(explained -> explained.lines().stream())
        .forEach(line -> reached.add(line.line().step()));
    assertThat(reached).contains(HybridStep.values());
  }
}
