package org.openvbc.models.mssp;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.NullUnmarked;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rounding;
import org.openvbc.core.quality.QualityStanding.Standard;
import org.openvbc.core.time.PerformanceYear;

/** A track and a performance that it can settle. */
record MsspCase(MsspTrack track, MsspPerformance aco) {

  MsspSettlement settle() {
    return track.settle(aco);
  }

  MsspCase with(MsspPerformance other) {
    return new MsspCase(track, other);
  }

  /** The same in the words of the plain restatement. */
  @NullUnmarked
  PlainMssp.Case plain() {
    PerformanceYear year = track.performanceYear();
    boolean isShare = aco.disasterRelief().parts().stream().allMatch(p -> p.amount().isZero());
    return new PlainMssp.Case(
        track.option().name(),
        year.year(),
        switch (year.part()) {
          case WHOLE -> 0;
          case JANUARY_TO_JUNE -> 1;
          case JULY_TO_DECEMBER -> 2;
        },
        track.agreementStart(),
        aco.benchmark().toBigDecimal(),
        aco.expenditures().toBigDecimal(),
        aco.assignedBeneficiaries(),
        track.minimumSavingsRate().isVariable()
            ? null
            : track.minimumSavingsRate().rate().toBigDecimal(3, RoundingMode.UNNECESSARY),
        aco.quality().standard() == Standard.ALTERNATIVE_MET
            ? "ALTERNATIVE"
            : aco.quality().standard().name(),
        aco.quality().score().rate().toBigDecimal(9, RoundingMode.UNNECESSARY),
        aco.revenueCategory().filter(c -> c == RevenueCategory.LOW_REVENUE).isPresent(),
        aco.participantRevenue().isStated()
            ? aco.participantRevenue().amount().toBigDecimal()
            : null,
        track.lossLimitBasis().filter(basis -> basis == LossLimitBasis.REVENUE).isPresent(),
        track.yearInTrack2().orElse(1),
        isShare
            ? null
            : aco.disasterRelief().parts().stream()
                .map(part -> part.amount().toBigDecimal())
                .reduce(BigDecimal.ZERO, BigDecimal::add),
        isShare
            ? aco.disasterRelief().parts().stream()
                .map(
                    part ->
                        new PlainMssp.Disaster(
                            part.share().toBigDecimal(6, RoundingMode.UNNECESSARY), part.months()))
                .toList()
            : java.util.List.of(),
        aco.advanceBalance().toBigDecimal(),
        aco.guardrail().state() == Guardrail.State.TWO_WAY_GIVEN
            ? aco.guardrail().benchmark().toBigDecimal()
            : null,
        aco.guardrail().state() == Guardrail.State.APPLIED,
        aco.termination().map(Termination::effective).orElse(null),
        aco.termination().filter(end -> end.by() == Termination.By.CMS).isPresent(),
        track.rounding().equals(Rounding.DOLLARS) ? 0 : 2);
  }

  /** A sentence of the terms, then one of the performance, then what the sentences leave out. */
  @Override
  public String toString() {
    return track
        + " (agreement of "
        + track.agreementStart()
        + ")\n  "
        + aco
        + "\n  revenue "
        + aco.participantRevenue()
        + " "
        + aco.revenueCategory()
        + ", disasters "
        + aco.disasterRelief()
        + ", guardrail "
        + aco.guardrail()
        + ", advances "
        + aco.advanceBalance()
        + ", termination "
        + aco.termination()
        + ", "
        + track.lossLimitBasis()
        + " "
        + track.yearInTrack2();
  }

  static Money oneCent() {
    return Money.ofCents(1);
  }
}
