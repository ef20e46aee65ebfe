package org.openvbc.models.consolidation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openvbc.models.consolidation.ConsolidationSamples.*;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openvbc.core.money.Money;
import org.openvbc.core.worksheet.ExplainedLine;
import org.openvbc.core.worksheet.Explanation;
import org.openvbc.models.consolidation.MemberSavings.Claim;
import org.openvbc.testing.Filed;

/** The worksheets word for word, and what holds for all of them. */
class ConsolidationWorksheetTest {
  private static final Map<String, Supplier<Explanation<ConsolidationSettlement>>> CASES = cases();

  private static Map<String, Supplier<Explanation<ConsolidationSettlement>>> cases() {
    Map<String, Supplier<Explanation<ConsolidationSettlement>>> all = new LinkedHashMap<>();
    all.put("waterfall", () -> contract().explain(year()));
    all.put("refunds", () -> contract().explain(year().withGuarantees(failure())));
    all.put(
        "stacked-and-capped",
        () ->
            capped("80000", "74000", CappedExcess.RESPREAD)
                .withDeduplication(Deduplication.stacked(DIABETES, JOINTS, BEHAVIORAL))
                .withUnearnedTo(UnearnedTo.QUALITY_POOL)
                .explain(year(rates())));
    all.put(
        "by-member",
        () ->
            contract(Deduplication.memberLevel(Deduplication.Weighting.EQUAL))
                .withFeesInsideCost(true)
                .withFirstTranche(FirstTranche.none())
                .explain(
                    year(SavingsClaims.byMember(
                            List.of(
                                new MemberSavings(
                                    Money.of(10_000),
                                    Money.of(7_000),
                                    List.of(
                                        Claim.of(DIABETES, Money.of(2_500)),
                                        Claim.of(BEHAVIORAL, Money.of(800)))))))
                        .withMeasuredSavings(Money.of(2_000))));
    all.put(
        "no-savings",
        () ->
            contract()
                .explain(year().withMeasuredSavings(Money.of(-50_000)).withGuarantees(failure())));
    return all;
  }

  static Set<String> names() {
    return CASES.keySet();
  }

  private static Explanation<ConsolidationSettlement> explain(String name) {
    return Objects.requireNonNull(CASES.get(name)).get();
  }

  @ParameterizedTest
  @MethodSource("names")
  void worksheetReadsAsFiled(String name) {
    Filed.assertReadsAs(
        ConsolidationWorksheetTest.class,
        "worksheets/" + name + ".txt",
        explain(name).withFormulas());
  }

  @ParameterizedTest
  @MethodSource("names")
  void lastLineOfMoneyIsTheNetPayment(String name) {
    Explanation<ConsolidationSettlement> explained = explain(name);
    ExplainedLine last = explained.lines().get(explained.lines().size() - 1);
    assertThat(last.line().money()).contains(explained.settlement().netPayment());
  }

  @Test
  void everyStepIsReached() {
    Set<ConsolidationStep> reached = EnumSet.noneOf(ConsolidationStep.class);
    names().stream()
        .flatMap(name -> explain(name).lines().stream())
        .forEach(line -> reached.add((ConsolidationStep) line.line().step()));
    assertThat(reached).containsExactly(ConsolidationStep.values());
  }
}
