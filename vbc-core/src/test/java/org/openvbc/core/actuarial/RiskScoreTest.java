package org.openvbc.core.actuarial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openvbc.core.actuarial.Printed.assertPrinted;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openvbc.core.clause.Collar;
import org.openvbc.core.clause.Normalization;
import org.openvbc.core.model.InvalidPerformanceException;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.PerMemberPerMonth;
import org.openvbc.core.money.Rate;
import org.openvbc.core.time.MemberMonths;

/** Risk scores of one model, and what a service costs per member. */
class RiskScoreTest {
  private static final String V24 = "CMS-HCC V24";
  private static final String V28 = "CMS-HCC V28";

  private static RiskScore.Part part(String score, String model, long months) {
    return new RiskScore.Part(RiskScore.of(score, model), MemberMonths.of(months));
  }

  @Test
  void scoreOfAPopulationIsWeightedByMemberMonths() {
    assertThat(RiskScore.mean(List.of(part("0.9", V28, 3_000), part("1.3", V28, 1_000))))
        .isEqualTo(RiskScore.of("1.0", V28))
        .hasToString("1 (CMS-HCC V28)");
  }

  /** The worked commercial example: 412 x 1.113025 x 1.035 / 1.010. */
  @Test
  void riskMovesABaseYear() {
    Rate move = RiskScore.of("1.035", V28).relativeTo(RiskScore.of("1.010", V28));
    assertPrinted(
        "2023",
        PerMemberPerMonth.of("412").times(Trend.of(Rate.of("0.055"), 24).factor()).times(move),
        "469.916951");
  }

  @Test
  void moveOfRiskIsHeldWithinTheCollar() {
    RiskScore base = RiskScore.of("1.000", V28);
    Collar collar = Collar.symmetric(Rate.of("0.03"));
    assertThat(RiskScore.of("1.05", V28).moveFrom(base, collar)).isEqualTo(Rate.of("1.03"));
    assertThat(RiskScore.of("1.03", V28).moveFrom(base, collar)).isEqualTo(Rate.of("1.03"));
    assertThat(RiskScore.of("1.02", V28).moveFrom(base, collar)).isEqualTo(Rate.of("1.02"));
    assertThat(RiskScore.of("0.90", V28).moveFrom(base, collar)).isEqualTo(Rate.of("0.97"));
  }

  @Test
  void normalizedAndCrosswalked() {
    assertThat(RiskScore.of("1.10", V24).normalized(Normalization.dividingBy("1.1")))
        .isEqualTo(RiskScore.of("1", V24));
    assertThat(RiskScore.of("1.10", V24).crosswalked(Rate.of("0.9"), V28))
        .isEqualTo(RiskScore.of("0.99", V28));
  }

  @Test
  void scoresOfTwoModelsAreNotPutTogether() {
    String message =
        "RiskScore: model is CMS-HCC V28, must be CMS-HCC V24 (scores of two models are compared"
            + " only through a crosswalk factor)";
    assertThatThrownBy(() -> RiskScore.mean(List.of(part("1", V24, 1), part("1", V28, 1))))
        .isInstanceOf(InvalidPerformanceException.class)
        .hasMessage(message);
    assertThatThrownBy(() -> RiskScore.of("1", V24).relativeTo(RiskScore.of("1", V28)))
        .hasMessage(message);
    assertThatThrownBy(
            () ->
                RiskScore.of("1", V24)
                    .moveFrom(RiskScore.of("1", V28), Collar.symmetric(Rate.ZERO)))
        .hasMessage(message);
  }

  @Test
  void badScoresAreNamed() {
    assertThatThrownBy(() -> RiskScore.of("0", " "))
        .isInstanceOf(InvalidPerformanceException.class)
        .hasMessage(
            "RiskScore: value is 0/1, must be above 0 (a risk score); model is blank, must be"
                + " named (scores of one model are compared)");
    assertThatThrownBy(() -> RiskScore.mean(List.of()))
        .hasMessage("RiskScore: memberMonths is 0, must be above 0 (they weigh the scores)");
  }

  // ---------------------------------------------------------------- use of services

  @Test
  void useAndUnitCostMakeDollarsPerMember() {
    assertPrinted("inpatient", Utilization.of("5.0", "14000").perMember(), "5.8333");
    assertPrinted("inpatient later", Utilization.of("4.6", "14900").perMember(), "5.7117");
    assertPrinted("outpatient", Utilization.of("180", "420").perMember(), "6.3000");
    assertPrinted("outpatient later", Utilization.of("195", "430").perMember(), "6.9875");
    assertThat(Utilization.of("4.6", "14900")).hasToString("4.6 per 1,000 at $14,900.00");
  }

  /** 2,000 visits on 120,000 member months are 200 per 1,000, and 2,100 on 126,000. */
  @Test
  void useIsAdjustedForExposure() {
    MemberMonths base = MemberMonths.of(120_000);
    Utilization visits = Utilization.ofTotals(2_000, Money.of(2_400_000), base);
    assertThat(visits).isEqualTo(Utilization.of("200", "1200"));
    assertThat(visits.expectedEvents(MemberMonths.of(126_000))).isEqualTo(Rate.of(2_100, 1));
    assertThat(visits.perMember()).isEqualTo(base.perMember(Money.of(2_400_000).unrounded()));
    assertThat(Utilization.perThousand(0, base)).isEqualTo(Rate.ZERO);
  }

  @Test
  void useOfNobodyIsRefused() {
    assertThat(Utilization.ofTotals(0, Money.ZERO, MemberMonths.of(1))).isEqualTo(Utilization.NONE);
    assertThatThrownBy(() -> Utilization.ofTotals(0, Money.of(1), MemberMonths.ZERO))
        .isInstanceOf(InvalidPerformanceException.class)
        .hasMessage(
            "Utilization: events is 0, must be above 0 where there is a cost (without one there is"
                + " no unit cost); memberMonths is 0, must be above 0 (use is per member)");
    assertThatThrownBy(() -> Utilization.perThousand(1, MemberMonths.ZERO))
        .isInstanceOf(InvalidPerformanceException.class);
    assertThatThrownBy(() -> Utilization.of("-1", "-1"))
        .hasMessageContaining("perThousand is -1/1")
        .hasMessageContaining("unitCost is -$1.00");
  }
}
