package org.openvbc.models.episode.commercial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openvbc.models.episode.commercial.BundleSamples.*;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openvbc.core.clause.Withhold;
import org.openvbc.core.model.Outcome;
import org.openvbc.core.model.Settlement;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.quality.Score;
import org.openvbc.core.worksheet.ExplainedLine;
import org.openvbc.core.worksheet.Explanation;
import org.openvbc.core.worksheet.Step;
import org.openvbc.testing.Filed;

/** The worksheet of each outcome, word for word. */
class BundleWorksheetTest {
  private static final Map<String, Explanation<? extends Settlement>> CASES = cases();

  private static Map<String, Explanation<? extends Settlement>> cases() {
    Map<String, Explanation<? extends Settlement>> all = new LinkedHashMap<>();
    all.put("margin-shared", JOINT.explain(hundredUnder(JOINT).build()));
    ProspectiveBundle limited = PLAIN.withAggregateStopLoss(Rate.of("0.10"));
    all.put("limited-loss", limited.explain(one(limited, "26000").build()));
    all.put("loss", PLAIN.explain(one(PLAIN, "26000").build()));
    all.put("at-cost", PLAIN.explain(one(PLAIN, "20000").build()));
    ProspectiveBundle onClaims = PLAIN.withTiming(PaymentTiming.onClaims());
    all.put(
        "overpaid",
        onClaims.explain(one(onClaims, "17500").alreadyPaid(Money.of("24000")).build()));
    all.put("milestones-and-travel", milestones());
    all.put(
        "no-episodes",
        PLAIN.explain(BundlePerformance.builder().episodes(PLAIN.pricing().none()).build()));
    all.put(
        "retrospective-gain",
        RETROSPECTIVE.explain(joints(60, "27000").quality(Score.of("0.70")).build()));
    all.put(
        "retrospective-limited-loss",
        RETROSPECTIVE.explain(joints(60, "39000").quality(Score.of("0.60")).build()));
    all.put(
        "retrospective-gate",
        RETROSPECTIVE.explain(joints(60, "27000").quality(Score.of("0.60")).build()));
    all.put(
        "retrospective-nothing",
        RETROSPECTIVE.explain(joints(60, "30000").quality(Score.of("0.60")).build()));
    all.put(
        "retrospective-one-sided",
        RETROSPECTIVE
            .withLossShare(Rate.ZERO)
            .explain(joints(60, "31000").quality(Score.of("0.60")).build()));
    all.put("condition-below", CONDITION.explain(CASE));
    all.put("condition-above", CONDITION.withComplicationAllowance(Rate.ZERO).explain(CASE));
    all.put(
        "condition-on-budget",
        CONDITION.withComplicationAllowance(Rate.of(670, 3_900)).explain(CASE));
    return all;
  }

  /** A centre of excellence: instalments, a withhold, and a journey. */
  private static Explanation<BundleSettlement> milestones() {
    ProspectiveBundle terms =
        TIERED
            .withWithhold(new Withhold(Rate.of("0.05")))
            .withTravel(new TravelBenefit(Money.of("1500")))
            .withTiming(
                PaymentTiming.milestones(
                    PaymentTiming.Milestone.of("authorisation", "0.5"),
                    PaymentTiming.Milestone.of("discharge", "0.5")));
    return terms.explain(
        BundlePerformance.builder()
            .episodes(
                terms.total(
                    BundleEpisode.of("low", Money.of("15000")).withTravelCost(Money.of("900")),
                    BundleEpisode.of("high", Money.of("21000")).withTravelCost(Money.of("2100")),
                    BundleEpisode.of("high", Money.ZERO)
                        .withPaidOutside(Money.of("260000"))
                        .removedBy("transplant")))
            .quality(Score.of("0.85"))
            .feeForServiceEquivalent(Money.of("60000"))
            .alreadyPaid(Money.of("19950"))
            .build());
  }

  static Set<String> names() {
    return CASES.keySet();
  }

  private static Explanation<? extends Settlement> explain(String name) {
    return Objects.requireNonNull(CASES.get(name));
  }

  @ParameterizedTest
  @MethodSource("names")
  void worksheetReadsAsFiled(String name) {
    Filed.assertReadsAs(
        BundleWorksheetTest.class, "worksheets/" + name + ".txt", explain(name).withFormulas());
  }

  @Test
  void everyStepIsReachedByAWorksheet() {
    Set<Step> reached = new HashSet<>();
    CASES
        .values()
        .forEach(explained -> explained.lines().forEach(line -> reached.add(line.line().step())));

    assertThat(reached)
        .contains((Step[]) BundleStep.values())
        .contains((Step[]) RetrospectiveStep.values())
        .contains((Step[]) ConditionStep.values());
  }

  @Test
  void everyOutcomeIsReachedByAWorksheet() {
    List<Outcome> outcomes =
        CASES.values().stream()
            .map(explained -> explained.settlement())
            .map(Settlement::outcome)
            .toList();
    assertThat(outcomes)
        .contains(
            BundleOutcomes.PAID_WITH_MARGIN,
            BundleOutcomes.PAID_AT_COST,
            BundleOutcomes.PAID_WITH_LOSS,
            BundleOutcomes.PAID_WITH_LIMITED_LOSS,
            BundleOutcomes.OVERPAID,
            BundleOutcomes.NO_EPISODES,
            BundleOutcomes.GAIN_SHARED,
            BundleOutcomes.LOSS_SHARED,
            BundleOutcomes.NOTHING_TO_SHARE,
            BundleOutcomes.QUALITY_GATE_NOT_MET,
            BundleOutcomes.LOSS_NOT_SHARED,
            BundleOutcomes.BELOW_BUDGET,
            BundleOutcomes.ABOVE_BUDGET,
            BundleOutcomes.ON_BUDGET);
  }

  @ParameterizedTest
  @MethodSource("names")
  void lastLineOfMoneyIsTheNetPayment(String name) {
    Explanation<? extends Settlement> explained = explain(name);
    ExplainedLine last = explained.lines().get(explained.lines().size() - 1);

    assertThat(last.line().money()).contains(explained.settlement().netPayment());
    assertThat(explained.unverified()).isEmpty();
  }
}
