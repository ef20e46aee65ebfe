package org.openvbc.models.hybrid;

import java.util.List;
import java.util.Optional;
import org.openvbc.core.clause.LossShare;
import org.openvbc.core.clause.Schedule;
import org.openvbc.core.model.ModelId;
import org.openvbc.core.model.Outcome;
import org.openvbc.core.model.Settlement;
import org.openvbc.core.model.Traits;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.quality.Score;
import org.openvbc.core.time.MemberMonths;
import org.openvbc.core.time.MonthRange;
import org.openvbc.models.sharedsavings.ClaimCosts;
import org.openvbc.models.sharedsavings.CostBasis;
import org.openvbc.models.sharedsavings.FeeTreatment;
import org.openvbc.models.sharedsavings.LossTerms;
import org.openvbc.models.sharedsavings.SavingsShare;
import org.openvbc.models.sharedsavings.SharedSavings;
import org.openvbc.models.sharedsavings.SharedSavingsPerformance;
import org.openvbc.models.sharedsavings.SharingRate;
import org.openvbc.models.sharedsavings.Target;
import org.openvbc.models.sharedsavings.Threshold;

/** Contracts and years that several tests use. */
final class HybridSamples {
  static final MonthRange YEAR = MonthRange.ofYear(2025);
  static final CostBasis ALLOWED = CostBasis.allowed();

  private HybridSamples() {}

  /** A part that another model settled. */
  record Part(Money netPayment) implements Settlement {
    @Override
    public ModelId model() {
      return ModelId.of("other", "model", "2025");
    }

    @Override
    public Outcome outcome() {
      return Outcome.of(Outcome.Kind.EARNED, "settled elsewhere");
    }
  }

  static Money dollars(String amount) {
    return Money.of(amount);
  }

  static Rate rate(String fraction) {
    return Rate.of(fraction);
  }

  /** One half of savings times the score. */
  static SharedSavings savings() {
    return SharedSavings.builder()
        .name("Hybrid ACO")
        .period(YEAR)
        .costBasis(ALLOWED)
        .target(Target.total(dollars("50000000")))
        .savings(
            SavingsShare.of(
                Threshold.NONE,
                SharingRate.multiplied(rate("0.5"), Schedule.linear(Rate.ZERO, Rate.ONE))))
        .feeTreatment(FeeTreatment.costOfCare())
        .build();
  }

  static SharedSavings twoSided() {
    return savings()
        .withLosses(
            new LossTerms(
                Threshold.NONE,
                new LossShare(rate("0.4"), Rate.ZERO, Rate.ZERO, Rate.ONE),
                Optional.empty()));
  }

  static Hybrid contract() {
    return Hybrid.builder()
        .savings(savings())
        .bonusFunding(BonusFunding.OUTSIDE)
        .usesOneQualityScore(true)
        .payerFloor(true)
        .build();
  }

  static SharedSavingsPerformance claims(Money amount) {
    return SharedSavingsPerformance.builder()
        .period(YEAR)
        .costBasis(ALLOWED)
        .costs(ClaimCosts.incurred(amount))
        .memberMonths(MemberMonths.of(120_000))
        .quality(Score.of("0.9"))
        .careCoordinationFees(dollars("480000"))
        .build();
  }

  static BundleResult joints(String payment) {
    return new BundleResult(
        "joint replacement", new Part(dollars(payment)), dollars("1800000"), dollars("1620000"));
  }

  static BonusResult bonus(String payment) {
    return new BonusResult("quality bonus", new Part(dollars(payment)));
  }

  static HybridPerformance year(String claims) {
    return HybridPerformance.builder()
        .costOfCare(claims(dollars(claims)))
        .addBundles(joints("90000"))
        .addBonuses(bonus("150000"))
        .build();
  }

  static HybridPerformance year() {
    return year("47800000");
  }

  static HybridPerformance yearWithVendor() {
    return year()
        .withVendors(
            List.of(new VendorResult("diabetes vendor", dollars("159575"), dollars("8937.30"))));
  }

  static final Traits EPISODES =
      new Traits(
          Traits.Basis.BENCHMARK,
          true,
          Traits.QualityLink.PERFORMANCE,
          Traits.Scope.CONDITION,
          false);
}
