package org.openvbc.models.reach;

import static org.openvbc.models.reach.NgacoStep.*;

import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.openvbc.core.clause.Corridor;
import org.openvbc.core.clause.KeptOfGains;
import org.openvbc.core.model.ModelId;
import org.openvbc.core.model.Outcome;
import org.openvbc.core.model.PaymentModel;
import org.openvbc.core.model.Traits;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Rounding;
import org.openvbc.core.money.Unrounded;
import org.openvbc.core.time.PerformanceYear;
import org.openvbc.core.worksheet.Authority;
import org.openvbc.core.worksheet.Reliance;
import org.openvbc.core.worksheet.Worksheet;

/**
 * The risk arrangement of a Next Generation ACO in one performance year, 2016 to 2021.
 *
 * <p>{@code min(|savings or losses|, cap x benchmark) x arrangement share}, from the first dollar;
 * savings are sequestered, losses owed in full. A cap of 5% with a share of 80% is at most 4% of
 * the benchmark.
 *
 * <p>Source: NGACO participation agreement, appendix B. The benchmark comes in after its discount,
 * whose amount was not read.
 */
@Value.Immutable
public sealed interface NgacoArrangement
    extends PaymentModel<NgacoPerformance, NgacoSettlement>, WithNgacoArrangement
    permits ImmutableNgacoArrangement {
  /** The performance year. */
  PerformanceYear performanceYear();

  /** Arrangement A or B. */
  NgacoRisk risk();

  /** The cap on savings and losses that the ACO chose, as a rate of the benchmark. */
  Rate cap();

  /** The share of capped savings and losses. */
  @Value.Default
  default Rate share() {
    return published().share(risk()).asRate();
  }

  /** The sequestration of shared savings; losses are not sequestered. */
  @Value.Default
  default Rate sequestrationRate() {
    return published().sequestration().asRate();
  }

  /** How the settlement is rounded. */
  @Value.Default
  default Rounding rounding() {
    return Rounding.CENTS;
  }

  /** The published figures of the year. */
  @Value.Derived
  @Value.Auxiliary
  default NgacoParameters published() {
    return NgacoParameters.of(performanceYear());
  }

  /** Cap and share as a corridor: beyond the cap nothing is shared. */
  @Value.Derived
  @Value.Auxiliary
  default Corridor corridor() {
    Corridor.Band shared = new Corridor.Band(Rate.ZERO, share());
    return cap().signum() > 0
        ? Corridor.of(shared, new Corridor.Band(cap(), Rate.ZERO))
        : Corridor.of(shared);
  }

  @Override
  @Value.Derived
  @Value.Auxiliary
  default ModelId id() {
    return ModelId.of("ngaco", risk().key(), performanceYear().label());
  }

  @Override
  default Traits traits() {
    return new Traits(
        Traits.Basis.BENCHMARK,
        true,
        Traits.QualityLink.PERFORMANCE,
        Traits.Scope.COMPREHENSIVE,
        false);
  }

  @Override
  default Authority authority() {
    return new StepReliances(
        Map.of(
            CAP,
            List.of(Reliance.on(published().leastCap()), Reliance.on(published().greatestCap())),
            SHARED,
            List.of(Reliance.on(published().share(risk()), share())),
            AFTER_SEQUESTRATION,
            List.of(Reliance.on(published().sequestration(), sequestrationRate()))));
  }

  /** Settles a performance year in the order of the rule. */
  @Override
  default NgacoSettlement settle(NgacoPerformance aco, Worksheet sheet) {
    Money benchmark = sheet.line(BENCHMARK, aco.benchmark());
    Money spent = sheet.line(EXPENDITURES, aco.expenditures());
    Money gross = sheet.line(GROSS_SAVINGS, benchmark.minus(spent));
    sheet.line(GROSS_RATE, gross, benchmark);
    sheet.line(CAP, benchmark.times(cap()));
    Unrounded shared = sheet.line(SHARED, corridor().of(gross.unrounded(), benchmark.unrounded()));
    Unrounded kept =
        sheet.line(
            AFTER_SEQUESTRATION,
            shared.signum() > 0
                ? KeptOfGains.afterWithholding(sequestrationRate()).of(shared)
                : shared);
    Money net = sheet.line(NET_PAYMENT, kept.rounded(rounding()));
    return new NgacoSettlement(this, aco, outcome(shared), gross, shared, net);
  }

  private static Outcome outcome(Unrounded shared) {
    if (shared.signum() == 0) {
      return ReachOutcomes.NOTHING_TO_SHARE;
    }
    return shared.signum() > 0 ? ReachOutcomes.SAVINGS_EARNED : ReachOutcomes.LOSSES_OWED;
  }

  /** Checks that the cap is one that an ACO could choose, and rates are rates. */
  @Value.Check
  default void check() {
    String agreement = ReachSource.NGACO.citation().text();
    Rate least = published().leastCap().asRate();
    Rate greatest = published().greatestCap().asRate();
    Violations.of("NgacoArrangement")
        .require(
            cap().isWithin(least, greatest),
            "cap",
            cap(),
            "between " + least + " and " + greatest,
            agreement)
        .requireShare("share", share(), agreement)
        .requireShare("sequestrationRate", sequestrationRate(), agreement)
        .throwIfInvalidTerms();
  }

  /** One sentence about the terms. */
  default String sentence() {
    return "NGACO "
        + performanceYear()
        + " arrangement "
        + risk()
        + ": shares "
        + share()
        + " of savings and losses up to "
        + cap()
        + " of the benchmark";
  }

  /** An arrangement with its published terms and the cap that the ACO chose. */
  static NgacoArrangement of(int year, NgacoRisk risk, Rate cap) {
    return builder().performanceYear(PerformanceYear.of(year)).risk(risk).cap(cap).build();
  }

  /** Any arrangement, all terms by name. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an arrangement. */
  final class Builder extends ImmutableNgacoArrangement.Builder {
    Builder() {}
  }
}
