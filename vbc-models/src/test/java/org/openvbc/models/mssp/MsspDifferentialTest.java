package org.openvbc.models.mssp;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsCoverage;
import net.jqwik.api.statistics.StatisticsReport;
import org.openvbc.core.model.Outcome;
import org.openvbc.core.money.Rounding;
import org.openvbc.core.quality.QualityStanding;

/**
 * The settlement against a restatement of the rule in plain decimals that shares none of its code.
 */
class MsspDifferentialTest {
  /** How the restatement calls what the library calls by a sentence. */
  private static final Map<String, String> OUTCOME =
      Map.ofEntries(
          Map.entry("PAID", MsspOutcomes.SAVINGS_EARNED.reason()),
          Map.entry("PAID_AT_LIMIT", MsspOutcomes.SAVINGS_EARNED.reason()),
          Map.entry("PAID_HALF_RATE", MsspOutcomes.SAVINGS_EARNED_AT_HALF_RATE.reason()),
          Map.entry("PAID_HALF_RATE_AT_LIMIT", MsspOutcomes.SAVINGS_EARNED_AT_HALF_RATE.reason()),
          Map.entry("BELOW_MINIMUM_SAVINGS", MsspOutcomes.BELOW_MINIMUM_SAVINGS_RATE.reason()),
          Map.entry("NO_DIFFERENCE", MsspOutcomes.BELOW_MINIMUM_SAVINGS_RATE.reason()),
          Map.entry("ONE_SIDED", MsspOutcomes.LOSSES_NOT_SHARED.reason()),
          Map.entry("BELOW_MINIMUM_LOSS", MsspOutcomes.BELOW_MINIMUM_LOSS_RATE.reason()),
          Map.entry("OWED", MsspOutcomes.LOSSES_OWED.reason()),
          Map.entry("OWED_AT_LIMIT", MsspOutcomes.LOSSES_OWED.reason()),
          Map.entry("WAIVED", MsspOutcomes.LOSSES_WAIVED.reason()),
          Map.entry("GUARDRAIL", MsspOutcomes.GUARDRAIL.reason()));

  @Property(tries = 4_000, edgeCases = EdgeCasesMode.NONE)
  @StatisticsReport(onFailureOnly = true)
  @Domain(MsspArbitraries.class)
  void settlementEqualsThePlainRestatement(@ForAll MsspCase each) {
    MsspSettlement settled = each.settle();
    PlainMssp.Result plain = PlainMssp.settle(each.plain());

    assertThat(settled.earned().toBigDecimal()).as("earned").isEqualByComparingTo(plain.earned());
    assertThat(settled.netPayment().toBigDecimal())
        .as("net")
        .isEqualByComparingTo(plain.netPayment());
    assertThat(settled.grossSavings().toBigDecimal())
        .as("gross")
        .isEqualByComparingTo(plain.gross());
    assertThat(settled.disasterReduction().toBigDecimal())
        .as("disaster reduction")
        .isEqualByComparingTo(plain.disasterReduction());
    assertThat(settled.advanceBalanceLeft().toBigDecimal())
        .as("balance left")
        .isEqualByComparingTo(plain.balance());
    if (each.track().rounding().equals(Rounding.CENTS)) {
      // The restatement rounds what it shows of the recoupment to whole dollars too.
      assertThat(settled.recouped().toBigDecimal())
          .as("recouped")
          .isEqualByComparingTo(plain.recouped());
    }
    assertThat(settled.minimumRate().toBigDecimal(30, RoundingMode.HALF_UP))
        .as("minimum rate")
        .isEqualByComparingTo(plain.minimumRate().setScale(30, RoundingMode.HALF_UP));
    assertThat(settled.finalRate().toBigDecimal(30, RoundingMode.HALF_UP))
        .as("final rate")
        .isEqualByComparingTo(plain.finalRate().setScale(30, RoundingMode.UNNECESSARY));
    assertThat(settled.limitedBy() != MsspLimit.NONE).as("limited").isEqualTo(isLimited(plain));
    assertThat(settled.outcome().reason()).isEqualTo(reason(each, plain));
    Statistics.label("outcome").collect(plain.outcome()).coverage(MsspDifferentialTest::allMet);
    Statistics.label("limit")
        .collect(settled.limitedBy())
        .coverage(
            limits -> {
              for (MsspLimit limit : MsspLimit.values()) {
                limits.check(limit).count(c -> c > 0);
              }
            });
    Statistics.label("threshold")
        .collect(distance(settled))
        .coverage(
            distances -> {
              for (String met : new String[] {"on", "within a cent above", "within a cent below"}) {
                distances.check(met).count(c -> c > 0);
              }
            });
  }

  private static void allMet(StatisticsCoverage outcomes) {
    OUTCOME.keySet().stream()
        .filter(
            outcome ->
                !outcome.equals("PAID_HALF_RATE_AT_LIMIT")) // below 12.2 % of the benchmark: never
        .forEach(outcome -> outcomes.check(outcome).count(count -> count > 0));
    outcomes.check("QUALITY_NOT_MET").count(count -> count > 0);
    outcomes.check("TERMINATED").count(count -> count > 0);
  }

  private static boolean isLimited(PlainMssp.Result plain) {
    if (plain.steps().limitedLoss() != null) {
      return plain.steps().limitedLoss().compareTo(plain.steps().lossBeforeLimit()) < 0;
    }
    return plain.outcome().endsWith("_AT_LIMIT");
  }

  /** Where both conditions fail, the restatement names quality first and the library the end. */
  private static String reason(MsspCase each, PlainMssp.Result plain) {
    return switch (plain.outcome()) {
      case "TERMINATED" ->
          plain.gross().signum() > 0
              ? MsspOutcomes.SAVINGS_FORFEITED.reason()
              : MsspOutcomes.LOSSES_NOT_SHARED_AFTER_TERMINATION.reason();
      case "QUALITY_NOT_MET" ->
          each.aco()
                  .termination()
                  .filter(end -> end.forfeitsSavings(each.track().performanceYear()))
                  .isPresent()
              ? MsspOutcomes.SAVINGS_FORFEITED.reason()
              : withoutRate(each).reason();
      default -> OUTCOME.getOrDefault(plain.outcome(), plain.outcome());
    };
  }

  private static Outcome withoutRate(MsspCase each) {
    return each.aco().quality().standard() == QualityStanding.Standard.NOT_MET
        ? MsspOutcomes.QUALITY_STANDARD_NOT_MET
        : MsspOutcomes.SHARING_RATE_OF_ZERO;
  }

  /** How far savings or losses lie from the minimum rate of the benchmark. */
  private static String distance(MsspSettlement settled) {
    BigDecimal size = settled.grossSavings().abs().toBigDecimal();
    BigDecimal minimum =
        settled.benchmark().times(settled.minimumRate()).toBigDecimal(40, RoundingMode.HALF_UP);
    BigDecimal above = size.subtract(minimum);
    if (above.signum() == 0) {
      return "on";
    }
    boolean isClose = above.abs().compareTo(new BigDecimal("0.01")) <= 0;
    return isClose ? "within a cent " + (above.signum() > 0 ? "above" : "below") : "away";
  }
}
