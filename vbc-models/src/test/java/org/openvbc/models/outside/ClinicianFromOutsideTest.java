package org.openvbc.models.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.quality.Score;
import org.openvbc.models.clinician.ApmIncentive;
import org.openvbc.models.clinician.ConversionFactorUpdate;
import org.openvbc.models.clinician.LowVolume;
import org.openvbc.models.clinician.MipsBudget;
import org.openvbc.models.clinician.MipsExclusion;
import org.openvbc.models.clinician.MipsParameters;
import org.openvbc.models.clinician.MipsPayment;
import org.openvbc.models.clinician.MipsPerformance;
import org.openvbc.models.clinician.MipsScaling;
import org.openvbc.models.clinician.MipsStanding;
import org.openvbc.models.clinician.NominalRisk;
import org.openvbc.models.clinician.QpCounts;
import org.openvbc.models.clinician.QpDetermination;
import org.openvbc.models.clinician.QpSnapshot;
import org.openvbc.models.clinician.QpStatus;
import org.openvbc.models.clinician.RiskArrangement;

/** What a user writes about clinicians must compile outside the package of the models. */
class ClinicianFromOutsideTest {

  @Test
  void aFinalScoreMovesEachClaimLine() {
    MipsPayment terms = MipsPayment.asPublished(2024);
    MipsPerformance clinician = MipsPerformance.of(MipsStanding.scored("90"), Money.of("250000"));

    assertThat(terms.settle(clinician).netPayment()).isEqualTo(Money.of("1575"));
    assertThat(terms.settle(clinician.withStanding(MipsStanding.scored("40"))).netPayment())
        .isEqualTo(Money.of("-10500"));
    assertThat(
            terms
                .settle(clinician.withStanding(MipsStanding.excluded(MipsExclusion.LOW_VOLUME)))
                .netPayment())
        .isEqualTo(Money.ZERO);
    assertThat(terms.explain(clinician).toString()).contains("Final score", "90", "$1,575.00");
  }

  /** 27,000 of reductions over 162,000 of increases: a scaling factor of 1/6. */
  @Test
  void aBudgetIsSolvedFromItsClinicians() {
    MipsBudget budget =
        MipsBudget.of(
            MipsParameters.of(2024).curve(),
            List.of(
                new MipsBudget.Clinician(Money.of("1000000"), Score.FULL),
                new MipsBudget.Clinician(Money.of("2000000"), Score.ofPercent("85")),
                new MipsBudget.Clinician(Money.of("500000"), Score.ofPercent("30"))));

    assertThat(budget.scaling()).isEqualTo(Rate.of(1, 6));
    assertThat(
            MipsPayment.of(2025, MipsScaling.of(budget.scaling()))
                .factor(MipsStanding.scored("85"))
                .total())
        .isEqualTo(Rate.of("0.006"));
  }

  static QpSnapshot snapshot(String payments, long patients) {
    return QpSnapshot.ofEntity(
        QpSnapshot.Date.MARCH_31,
        new QpCounts(Money.of(payments), Money.of("8000000"), patients, 1_000));
  }

  @Test
  void participantsQualifyByPaymentsOrPatients() {
    assertThat(QpDetermination.of(2024).determine(snapshot("4200000", 100)).status())
        .isEqualTo(QpStatus.QUALIFYING);
    assertThat(QpDetermination.of(2025).determine(snapshot("4200000", 100)).status())
        .isEqualTo(QpStatus.PARTIAL);
    assertThat(QpDetermination.of(2024).determine(snapshot("3200000", 380)).status())
        .isEqualTo(QpStatus.QUALIFYING);
    assertThat(
            ApmIncentive.of(2024)
                .settle(new ApmIncentive.Participant(QpStatus.QUALIFYING, Money.of("300000")))
                .netPayment())
        .isEqualTo(Money.of("5640"));
  }

  static RiskArrangement arrangement(String loss) {
    return RiskArrangement.builder()
        .kind(RiskArrangement.Kind.ADVANCED_APM)
        .bearsLosses(true)
        .maximumLoss(Money.of(loss))
        .revenue(Money.of("10000000"))
        .expectedExpenditures(Money.of("18000000"))
        .certifiedTechnology(Rate.of("0.75"))
        .hasComparableMeasures(true)
        .build();
  }

  @Test
  void riskAndVolumeDecide() {
    NominalRisk test = NominalRisk.of(2024);
    assertThat(test.test(arrangement("600000")).reason()).isEqualTo(NominalRisk.Reason.EXPECTED);
    assertThat(test.test(arrangement("539999.99")).isAdvanced()).isFalse();
    assertThat(new LowVolume(Money.of("90000.01"), 200, 201).standing(2024, true))
        .isEqualTo(LowVolume.Standing.OPTED_IN);
    assertThat(new ConversionFactorUpdate(2026).factor(QpStatus.QUALIFYING))
        .isEqualTo(Rate.of("1.0075"));
    assertThat(new ConversionFactorUpdate(2027).compounded(QpStatus.NOT_QUALIFYING))
        .isEqualTo(Rate.of("1.0025").times(Rate.of("1.0025")));
  }
}
