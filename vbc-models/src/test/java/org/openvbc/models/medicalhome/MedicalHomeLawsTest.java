package org.openvbc.models.medicalhome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openvbc.models.medicalhome.MedicalHomeSamples.*;

import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.openvbc.core.model.Payment;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.quality.Score;

/** What must hold whatever the figures are. */
class MedicalHomeLawsTest {

  private static Score score(int percent) {
    return new Score(Rate.of(percent, 100));
  }

  private static CpcPlusPerformance scored(int quality, int hospital, int emergency) {
    return practice("0", "0", "0")
        .withQuality(score(quality))
        .withUtilization(
            Map.of(
                UtilizationMeasure.HOSPITAL, score(hospital),
                UtilizationMeasure.EMERGENCY, score(emergency)));
  }

  /** The incentive is never more than was prepaid, and better scores never keep less. */
  @Property(seed = "20260101", tries = 300)
  @StatisticsReport(onFailureOnly = true)
  void incentiveLiesWithinWhatWasPrepaid(
      @ForAll @IntRange(max = 99) int quality,
      @ForAll @IntRange(max = 99) int hospital,
      @ForAll @IntRange(max = 99) int emergency) {
    CpcPlusSettlement settled = track1().settle(scored(quality, hospital, emergency));
    assertThat(settled.repaid().isNegative()).isFalse();
    assertThat(settled.earned().isNegative()).isFalse();
    assertThat(settled.earned().plus(settled.repaid())).isEqualTo(settled.prepaid());
    CpcPlusSettlement better = track1().settle(scored(quality + 1, hospital + 1, emergency + 1));
    assertThat(better.netPayment().isAtLeast(settled.netPayment())).isTrue();
    Money moved = Money.ZERO;
    for (Payment payment : settled.payments()) {
      moved =
          payment.from().equals("payer")
              ? moved.plus(payment.amount())
              : moved.minus(payment.amount());
    }
    assertThat(moved).isEqualTo(settled.netPayment());
    assertThat(track1().explain(settled.performance()).settlement()).isEqualTo(settled);
    Statistics.label("utilization earned")
        .collect(settled.earnedUtilization().isPositive())
        .coverage(
            coverage -> {
              coverage.check(true).percentage(part -> part > 10);
              coverage.check(false).percentage(part -> part > 20);
            });
  }

  /** The adjustment lies between a tenth less and a half more, and a better percentile helps. */
  @Property(seed = "20260101", tries = 300)
  @StatisticsReport(onFailureOnly = true)
  void adjustmentLiesWithinItsRange(
      @ForAll @IntRange(max = 99) int national,
      @ForAll boolean gateway,
      @ForAll @IntRange(max = 99) int regional,
      @ForAll boolean improved) {
    PrimaryCareFirstSettlement settled =
        pcf()
            .settle(
                quarters(
                    new AdjustmentResults(score(national), gateway, score(regional), improved),
                    new AdjustmentResults(score(national), gateway, score(regional + 1), improved),
                    new AdjustmentResults(score(national), gateway, score(regional), true)));
    Rate rate = settled.quarters().get(0).adjustmentRate();
    assertThat(rate.isWithin(rate("-0.10"), rate("0.50"))).isTrue();
    assertThat(settled.quarters().get(1).adjustmentRate().isAtLeast(rate)).isTrue();
    assertThat(settled.quarters().get(2).adjustmentRate().isAtLeast(rate)).isTrue();
    Statistics.label("standing")
        .collect(settled.quarters().get(0).standing())
        .coverage(
            coverage -> {
              coverage.check(AdjustmentStanding.BY_LEVEL).percentage(part -> part > 10);
              coverage
                  .check(AdjustmentStanding.BELOW_NATIONAL_MINIMUM)
                  .percentage(part -> part > 10);
              coverage
                  .check(AdjustmentStanding.GATEWAY_MISSED_IN_FIRST_YEAR)
                  .percentage(part -> part > 10);
            });
  }

  /** One more member who reaches the goal never pays less. */
  @Property(tries = 200)
  void moreMembersWhoReachTheGoalNeverPayLess(
      @ForAll @IntRange(max = 199) int met, @ForAll boolean tiered) {
    MedicalHome contract = home(tiered ? tiers() : bloodSugar());
    assertThat(
            contract
                .settle(members(met + 1, 200))
                .netPayment()
                .isAtLeast(contract.settle(members(met, 200)).netPayment()))
        .isTrue();
  }
}
