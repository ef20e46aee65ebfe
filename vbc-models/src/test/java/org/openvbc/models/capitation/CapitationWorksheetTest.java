package org.openvbc.models.capitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openvbc.models.capitation.CapitationSamples.*;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openvbc.core.clause.AggregateStopLoss;
import org.openvbc.core.clause.ClaimsPaidBy;
import org.openvbc.core.clause.StopLimits;
import org.openvbc.core.clause.StopLoss;
import org.openvbc.core.clause.Withhold;
import org.openvbc.core.model.Settlement;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.time.MonthRange;
import org.openvbc.core.worksheet.ExplainedLine;
import org.openvbc.core.worksheet.Explanation;
import org.openvbc.core.worksheet.Worksheet;
import org.openvbc.models.capitation.DivisionOfResponsibility.ClaimLine;
import org.openvbc.models.capitation.DivisionOfResponsibility.Row;
import org.openvbc.testing.Filed;

/** The worksheets word for word, and what holds for all of them. */
class CapitationWorksheetTest {
  private static final Map<String, Supplier<Explanation<? extends Settlement>>> CASES = cases();

  private static Map<String, Supplier<Explanation<? extends Settlement>>> cases() {
    Map<String, Supplier<Explanation<? extends Settlement>>> all = new LinkedHashMap<>();
    all.put(
        "total-care-month",
        () ->
            totalCare()
                .explain(CapitationPerformance.of(members(5_000).membership().in(month(1)))));
    all.put(
        "by-cell",
        () -> byCell().withFactors(RateFactor.of("area", "1.035")).explain(cells().build()));
    all.put(
        "percent-of-premium",
        () ->
            ofPremium()
                .explain(
                    premium(
                        Premium.of(Money.of(10_000_000))
                            .less("taxes and fees", Money.of(400_000))
                            .less("broker", Money.of(120_000)))));
    all.put("partial-with-changes", CapitationWorksheetTest::partialWithChanges);
    all.put("stop-loss", CapitationWorksheetTest::stopLoss);
    all.put(
        "year-end",
        () ->
            yearEnd()
                .leakageChargeBack(Rate.of("0.5"))
                .stopLoss(withAggregate())
                .riskSplit(
                    RiskSplit.of(MARKETPLACE, ClaimsPaidBy.PROVIDER)
                        .withHardStop(StopLimits.of(Rate.of("0.05"))))
                .build()
                .explain(
                    spent(
                            totalCare()
                                .withWithhold(new Withhold(Rate.of("0.03")))
                                .settle(members(5_000)),
                            "41000000")
                        .withholdEarnedBack(Rate.of("0.733333"))
                        .leakage(Money.of(1_150_000))
                        .stopLossPremium(Money.of(610_000))
                        .infrastructure(Money.of(900_000))
                        .claims(aggregateClaims())
                        .build()
                        .withIncurredNotPaid(Money.of(5_000_000))));
    all.put(
        "year-end-pooled",
        () ->
            yearEnd()
                .pooling(new Pooling(Money.of(150_000), pmpm("18.50")))
                .build()
                .explain(
                    spent(totalCare().settle(members(5_000)), "47500000")
                        .claims(largeClaims())
                        .build()));
    all.put(
        "corridor",
        () ->
            share(MARKETPLACE, ClaimsPaidBy.PROVIDER)
                .explain(RiskSharePerformance.of(Money.of(100_000_000), Money.of(112_000_000))));
    all.put(
        "by-cohort",
        () ->
            ofRevenue(RiskShare.Level.EACH_COHORT)
                .explain(
                    RiskSharePerformance.of(
                        RiskSharePerformance.Cohort.of("HMO", "6000", "5000"),
                        RiskSharePerformance.Cohort.of("PPO", "4000", "4000"))));
    all.put("pool", () -> pool().explain(practices()));
    return all;
  }

  private static Explanation<CapitationSettlement> partialWithChanges() {
    Capitation contract = partial().withRetroLimit(RetroLimit.listing(3));
    RetroChange fewer = new RetroChange(month(4), monthOf(2, 8_000), monthOf(2, 7_990));
    RetroChange more = new RetroChange(month(4), monthOf(3, 8_000), monthOf(3, 8_004));
    RetroChange late = new RetroChange(month(5), monthOf(1, 8_000), monthOf(1, 7_999));
    return contract.explain(monthOf(4, 8_010).withRetroChanges(List.of(fewer, more, late)));
  }

  private static CapitationPerformance monthOf(int month, long members) {
    return CapitationPerformance.of(
        Membership.ofMembers(MonthRange.of(month(month)), ALL, members));
  }

  private static Explanation<StopLossSettlement> stopLoss() {
    return cover()
        .individual(
            StopLoss.of(StopLoss.Band.of("150000", "0.9"), StopLoss.Band.of("300000", "0.95")))
        .putLasers("B", Money.of(250_000))
        .aggregatingDeductible(Money.of(50_000))
        .aggregate(
            new AggregateStopLoss(
                Rate.of("1.25"), Money.of(500_000), Optional.of(Money.of(1_000_000))))
        .build()
        .explain(largeClaims().withExpectedClaims(Money.of(600_000).unrounded()));
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
        CapitationWorksheetTest.class, "worksheets/" + name + ".txt", explain(name).withFormulas());
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
    Set<CapitationStep> reached = EnumSet.noneOf(CapitationStep.class);
    names().stream()
        .flatMap(name -> explain(name).lines().stream())
        .forEach(line -> reached.add((CapitationStep) line.line().step()));
    Worksheet division = Worksheet.recording();
    DivisionOfResponsibility.of(
            new Row("imaging", LocalDate.of(2025, 1, 1), ResponsibleParty.MEDICAL_GROUP))
        .divide(List.of(new ClaimLine("other", LocalDate.of(2025, 1, 1), Money.of(1))), division);
    division.lines().forEach(line -> reached.add((CapitationStep) line.step()));
    assertThat(reached).containsExactly(CapitationStep.values());
  }
}
