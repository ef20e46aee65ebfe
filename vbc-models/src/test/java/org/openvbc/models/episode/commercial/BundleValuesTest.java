package org.openvbc.models.episode.commercial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openvbc.models.episode.commercial.BundleSamples.*;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openvbc.core.model.LanCategory;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.quality.Score;

/** Values say what they are in a sentence; models are shared between threads. */
class BundleValuesTest {
  @Test
  void termsReadAsASentence() {
    assertThat(JOINT)
        .hasToString(
            "joint replacement bundle 2025: $20,000.00, outliers 80% above 200% of the price, 5%"
                + " withheld for quality, shares 60% of the margin among 3 participants, each at"
                + " most 50% of its fee schedule, paid upfront");
    assertThat(PLAIN.withAggregateStopLoss(Rate.of("0.1")))
        .hasToString(
            "joint replacement bundle 2025: $20,000.00, losses up to 10% of gross, paid upfront");
    assertThat(RETROSPECTIVE)
        .hasToString(
            "joint replacement retrospective bundle 2025: target $30,000.00, shares 50% of savings"
                + " up to 20% of the target and 40% of losses up to 10%");
    assertThat(CONDITION.withMargin(Rate.of("0.1")))
        .hasToString(
            "diabetes bundle 2025: typical cost plus 10%, severity, and 50% of historical"
                + " avoidable complications");
    assertThat(JOINT.id()).hasToString("bundle.prospective.joint-replacement/2025");
    assertThat(RETROSPECTIVE.id()).hasToString("bundle.retrospective.joint-replacement/2025");
    assertThat(CONDITION.id()).hasToString("bundle.condition.diabetes/2025");
  }

  @Test
  void settlementsReadAsASentence() {
    assertThat(JOINT.settle(hundredUnder(JOINT).build()))
        .hasToString(
            "joint replacement bundle 2025: 100 episodes, cost $1,856,150.00, bundle price"
                + " $2,000,000.00; bundle paid: it covers what the episodes cost; the payer pays"
                + " $2,032,720.00, the lead provider keeps $82,816.40");
    assertThat(PLAIN.settle(one(PLAIN, "26000").build()))
        .asString()
        .endsWith("the payer pays $20,000.00, the lead provider loses $6,000.00");
    assertThat(RETROSPECTIVE.settle(joints(60, "27000").quality(Score.FULL).build()))
        .hasToString(
            "joint replacement retrospective bundle 2025: 60 episodes, cost $1,620,000.00 against"
                + " targets of $1,800,000.00; savings shared: the episodes cost less than their"
                + " targets; the provider is paid $90,000.00");
    assertThat(CONDITION.settle(CASE))
        .hasToString(
            "diabetes bundle 2025: 1 case, budget $19,530.00; below the budget: the provider keeps"
                + " the difference; the provider is paid $1,280.00");
    assertThat(CONDITION.settle(CASE.plus(CASE)).netPayment()).isEqualTo(Money.of("2560"));
    assertThat(hundredUnder(JOINT).build())
        .hasToString("100 episodes, cost $1,856,150.00, quality 90%");
  }

  @Test
  void paymentsGoBetweenSeveralParties() {
    assertThat(
            JOINT
                .withPayer("employer")
                .withLeadProvider("hospital")
                .settle(hundredUnder(JOINT).build())
                .payments())
        .extracting(Object::toString)
        .containsExactly(
            "employer pays hospital $2,032,720.00",
            "hospital pays surgeon $58,268.10",
            "hospital pays anesthesia $26,485.50",
            "hospital pays therapy $9,000.00");
  }

  @Test
  void theCategoryFollowsFromQualityAndRisk() {
    assertThat(JOINT.traits().lanCategory()).isEqualTo(LanCategory.CATEGORY_3B);
    assertThat(PLAIN.traits().lanCategory()).isEqualTo(LanCategory.CATEGORY_3N);
    assertThat(RETROSPECTIVE.traits().lanCategory()).isEqualTo(LanCategory.CATEGORY_3B);
    assertThat(RETROSPECTIVE.withLossShare(Rate.ZERO).traits().lanCategory())
        .isEqualTo(LanCategory.CATEGORY_3A);
    assertThat(RETROSPECTIVE.withQualityGate(Score.NONE).traits().lanCategory())
        .isEqualTo(LanCategory.CATEGORY_3N);
    assertThat(CONDITION.traits().lanCategory()).isEqualTo(LanCategory.CATEGORY_3N);
  }

  @Test
  void clausesReadAsPeopleSayThem() {
    assertThat(TIERED.prices()).hasToString("$20,000.00 by tier (low, medium, high)");
    assertThat(SeverityTier.of("high", "1.18")).hasToString("high at 118% of the base price");
    assertThat(OutlierProtection.above(Money.of(40_000), Rate.of("0.8")).upTo(Money.of(5)))
        .hasToString("80% above $40,000.00, at most $5.00");
    assertThat(ReleaseSchedule.asScored()).hasToString("as scored");
    assertThat(ReleaseSchedule.steps(ReleaseSchedule.Step.of("0.8", "0.5")))
        .hasToString("[50% from 80%]");
    assertThat(PaymentTiming.onClaims()).hasToString("reconciled with claims");
    assertThat(PaymentTiming.milestones(PaymentTiming.Milestone.of("a", "1")))
        .hasToString("paid at 1 milestones");
  }

  @Test
  void oneModelOnManyThreadsGivesEqualResults() {
    List<String> alone = settleAll(IntStream.range(0, 200));

    for (int i = 0; i < 4; i++) {
      assertThat(settleAll(IntStream.range(0, 200).parallel())).isEqualTo(alone);
    }
    assertThat(alone.stream().distinct().count()).isEqualTo(200);
  }

  private static List<String> settleAll(IntStream numbers) {
    return numbers
        .mapToObj(
            i ->
                JOINT
                    .explain(
                        hundredUnder(JOINT)
                            .build()
                            .withFeeForServiceEquivalent(Money.of(3_000_000 + i)))
                    .toString())
        .toList();
  }
}
