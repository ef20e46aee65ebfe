package org.openvbc.models.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.quality.Score;
import org.openvbc.models.hospital.DrgPaymentRatio;
import org.openvbc.models.hospital.ExcessReadmissionRatio;
import org.openvbc.models.hospital.HacPenalty;
import org.openvbc.models.hospital.HacPercentile;
import org.openvbc.models.hospital.HacPerformance;
import org.openvbc.models.hospital.HacStanding;
import org.openvbc.models.hospital.HospitalClaim;
import org.openvbc.models.hospital.HospitalClaimPayment;
import org.openvbc.models.hospital.HospitalClaimSettlement;
import org.openvbc.models.hospital.HrrpCondition;
import org.openvbc.models.hospital.HrrpConditionResult;
import org.openvbc.models.hospital.HrrpPayment;
import org.openvbc.models.hospital.HrrpPeerMedian;
import org.openvbc.models.hospital.HrrpPerformance;
import org.openvbc.models.hospital.HrrpStanding;
import org.openvbc.models.hospital.HvbpExchange;
import org.openvbc.models.hospital.HvbpPayment;
import org.openvbc.models.hospital.HvbpPerformance;
import org.openvbc.models.hospital.HvbpStanding;

/** What a user writes about hospitals must compile outside the package of the models. */
class HospitalFromOutsideTest {
  private static final List<HvbpExchange.Hospital> THREE =
      List.of(
          new HvbpExchange.Hospital(Money.of("40000000"), Score.ofPercent("50")),
          new HvbpExchange.Hospital(Money.of("10000000"), Score.ofPercent("20")),
          new HvbpExchange.Hospital(Money.of("25000000"), Score.ofPercent("35")));

  static HrrpStanding readmissions() {
    return HrrpStanding.included(
        condition(HrrpCondition.AMI, 4, "1.1", "1.0", "0.01"),
        condition(HrrpCondition.COPD, 57, "0.9988", "0.9965", "0.0072"),
        condition(HrrpCondition.HF, 268, "1.0373", "0.9922", "0.0364"),
        condition(HrrpCondition.PN, 281, "1.0102", "0.9892", "0.0427"),
        condition(HrrpCondition.CABG, 63, "1.1213", "1.0008", "0.0295"),
        HrrpConditionResult.none(HrrpCondition.HIP_KNEE));
  }

  private static HrrpConditionResult condition(
      HrrpCondition condition, long discharges, String ratio, String median, String payments) {
    return HrrpConditionResult.of(
        condition,
        discharges,
        ExcessReadmissionRatio.of(ratio),
        Rate.of(median),
        DrgPaymentRatio.of(payments));
  }

  /** Three hospitals give back exactly what is withheld: 175,609.76 - 102,439.02 - 73,170.73. */
  @Test
  void scoresMovePaymentsAroundTheBreakEven() {
    HvbpExchange exchange = HvbpExchange.solvedFor(THREE, 100);
    HvbpPayment terms = HvbpPayment.of(2024, exchange);

    assertThat(exchange.breakEvenPoints()).isEqualTo(Rate.of(41, 1));
    assertThat(THREE)
        .extracting(
            each ->
                terms
                    .settle(
                        HvbpPerformance.of(
                            HvbpStanding.scored(each.total()), each.baseOperatingPayments()))
                    .netPayment())
        .containsExactly(Money.of("175609.76"), Money.of("-102439.02"), Money.of("-73170.73"));
    assertThat(
            terms.withWithhold(Rate.of("0.01")).factor(HvbpStanding.scored("41")).factor().rate())
        .isEqualTo(Rate.ONE);
  }

  /** The printed example of four conditions: a reduction of 0.59 %, a factor of 0.9941. */
  @Test
  void readmissionsReduceTheBaseAmount() {
    HrrpPayment terms = HrrpPayment.of(2026);

    assertThat(terms.factor(readmissions()).applied().rate()).isEqualTo(Rate.of("0.9941"));
    assertThat(terms.settle(HrrpPerformance.of(readmissions(), Money.of("1000000"))).netPayment())
        .isEqualTo(Money.of("-5900"));
    assertThat(
            HrrpPeerMedian.OF_ALL_WITH_A_RATIO.of(
                HrrpCondition.HF, 25, ((HrrpStanding.Included) readmissions()).conditions()))
        .isEqualTo(Rate.of("1.0373"));
  }

  @Test
  void theWorstQuarterLosesOnePercentOfAllPayments() {
    List<Rate> totals = List.of(Rate.of("-1"), Rate.of("0"), Rate.of("0.5"), Rate.of("2"));
    HacPenalty terms = HacPenalty.ofPopulation(2024, totals, HacPercentile.NEAREST_RANK);

    assertThat(terms.threshold()).hasValue(Rate.of("0.5"));
    assertThat(
            terms
                .settle(HacPerformance.of(HacStanding.scored("0.5001"), Money.of("1000")))
                .netPayment())
        .isEqualTo(Money.of("-10"));
    assertThat(
            terms
                .settle(HacPerformance.of(HacStanding.scored("0.5"), Money.of("1000")))
                .netPayment())
        .isEqualTo(Money.ZERO);
  }

  /** The printed claim: 10,000 + 3,000 + 32.58 - 59.00 = 12,973.58, less 129.74. */
  @Test
  void threeProgrammesMeetOnOneClaim() {
    HospitalClaimPayment terms = claims("0.4781");
    HospitalClaimSettlement paid =
        terms.settle(HospitalClaim.of(Money.of("10000"), Money.of("3000")));

    assertThat(paid.netPayment()).isEqualTo(Money.of("12843.84"));
    assertThat(terms.explain(HospitalClaim.of(Money.of("10000"), Money.of("3000"))).toString())
        .contains("1.003258", "0.9941", "$12,973.58", "-$129.74");
  }

  static HospitalClaimPayment claims(String infections) {
    return HospitalClaimPayment.of(
        2026,
        HvbpPayment.of(2026, new HvbpExchange(Rate.of("3.208"), 100))
            .factor(HvbpStanding.scored("36.25")),
        HrrpPayment.of(2026).factor(readmissions()),
        HacPenalty.of(2026, "0.3755").multiplier(HacStanding.scored(infections)));
  }
}
