package org.openvbc.jmh;

import java.util.Optional;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.quality.QualityStanding;
import org.openvbc.core.quality.QualityStanding.Standard;
import org.openvbc.core.quality.Score;
import org.openvbc.models.mssp.DisasterRelief;
import org.openvbc.models.mssp.Guardrail;
import org.openvbc.models.mssp.MsspPerformance;
import org.openvbc.models.mssp.ParticipantRevenue;
import org.openvbc.models.mssp.RevenueCategory;

/**
 * One ACO's year in whole numbers, from which every contestant makes its own kind of input.
 *
 * @param contract the agreement
 * @param benchmark the benchmark in cents
 * @param expenditure the spending in cents
 * @param beneficiaries assigned beneficiaries
 * @param standard the quality standard that was met
 * @param score the quality score in ten-thousandths
 * @param lowRevenue whether the ACO is low revenue
 * @param revenue participant revenue in cents; -1 where it is not known
 * @param disaster the reduction of losses for disasters in cents
 * @param advance the balance of advance payments in cents
 */
record PanelRow(
    Contract contract,
    long benchmark,
    long expenditure,
    long beneficiaries,
    Standard standard,
    int score,
    boolean lowRevenue,
    long revenue,
    long disaster,
    long advance) {
  static final int WHOLE_SCORE = 10_000;

  /** The same year under another agreement. */
  PanelRow under(Contract other) {
    return new PanelRow(
        other,
        benchmark,
        expenditure,
        beneficiaries,
        standard,
        score,
        lowRevenue,
        revenue,
        disaster,
        advance);
  }

  boolean isRevenueKnown() {
    return revenue >= 0;
  }

  /** Whether savings below the minimum rate are shared at half rate. */
  boolean sharesBelowMinimum() {
    return contract.isFrom2024() && lowRevenue && beneficiaries >= 5_000;
  }

  /** The same year as the library takes it. */
  MsspPerformance performance() {
    Score rated = new Score(Rate.of(score, WHOLE_SCORE));
    QualityStanding quality =
        switch (standard) {
          case MET -> QualityStanding.met(rated);
          case ALTERNATIVE_MET -> QualityStanding.alternativeMet(rated);
          case NOT_MET -> QualityStanding.notMet(rated);
        };
    return MsspPerformance.builder()
        .benchmark(Money.ofCents(benchmark))
        .expenditures(Money.ofCents(expenditure))
        .assignedBeneficiaries(beneficiaries)
        .quality(quality)
        .participantRevenue(
            isRevenueKnown()
                ? ParticipantRevenue.of(Money.ofCents(revenue))
                : ParticipantRevenue.notPublished())
        .revenueCategory(
            contract.isEnhanced()
                ? Optional.empty()
                : Optional.of(
                    lowRevenue ? RevenueCategory.LOW_REVENUE : RevenueCategory.HIGH_REVENUE))
        .disasterRelief(
            disaster == 0
                ? DisasterRelief.none()
                : DisasterRelief.ofAmount(Money.ofCents(disaster)))
        .guardrail(contract.isFrom2024() ? Guardrail.notTriggered() : Guardrail.notStated())
        .advanceBalance(Money.ofCents(advance))
        .build();
  }
}
