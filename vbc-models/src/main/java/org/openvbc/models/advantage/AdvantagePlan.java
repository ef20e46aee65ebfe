package org.openvbc.models.advantage;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;
import org.openvbc.core.model.ModelId;
import org.openvbc.core.model.PaymentModel;
import org.openvbc.core.model.Traits;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.PerMemberPerMonth;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Rounding;
import org.openvbc.core.quality.StarRating;
import org.openvbc.core.time.PerformanceYear;
import org.openvbc.core.worksheet.Authority;
import org.openvbc.core.worksheet.Worksheet;

/**
 * A Medicare Advantage plan in one payment year: its counties, its star rating and its bid, from
 * which follows what CMS pays for each member month (42 CFR 422.258, 422.266, 422.308).
 *
 * <p>With a bid below the benchmark {@code payment = (bid x county benchmark / plan benchmark x
 * risk score + rebate) x (1 - sequestration)}; else {@code county benchmark x risk score x (1 -
 * sequestration)}, and members pay {@code bid - plan benchmark}. Each member-month payment is
 * rounded once, at the end. Dollars are per member and month.
 *
 * <p>A what-if is a copy: {@code plan.withRating(StarRating.of("4.0"))} looks up the quality
 * increase and the rebate of the new rating. Figures of one's own stand in the terms that begin
 * with {@code assumed} and stay in every copy.
 */
@Value.Immutable
public sealed interface AdvantagePlan
    extends PaymentModel<AdvantageEnrollment, AdvantageSettlement>, WithAdvantagePlan
    permits ImmutableAdvantagePlan {

  /** The payment year, a whole calendar year. */
  PerformanceYear paymentYear();

  /**
   * The star rating that pays in this year, published two calendar years before it; for a new or
   * consolidated contract the mean that CMS takes in its place.
   */
  StarRating rating();

  /** The counties of the service area. */
  List<AdvantageCounty> counties();

  /** The bid for the benefits of Parts A and B at a risk score of one. */
  PerMemberPerMonth bid();

  /** The average risk factor of the state or the plan, which savings are counted at. */
  Rate averageRiskFactor();

  /**
   * The sequestration of CMS's payments in the months that are paid; zero where it is suspended.
   */
  Rate sequestrationRate();

  /** A quality increase of one's own in place of the published one, before any doubling. */
  Optional<Rate> assumedQualityIncrease();

  /** A rebate percentage of one's own in place of the published one. */
  Optional<Rate> assumedRebateRate();

  /** A risk adjustment of one's own in place of the published one. */
  Optional<RiskAdjustment> assumedRiskAdjustment();

  /** How a county benchmark is rounded. */
  @Value.Default
  default Rounding benchmarkRounding() {
    return Rounding.CENTS;
  }

  /** How a member-month payment and a premium are rounded. */
  @Value.Default
  default Rounding rounding() {
    return Rounding.CENTS;
  }

  /** The published figures of the payment year. */
  @Value.Derived
  @Value.Auxiliary
  default AdvantageParameters published() {
    return AdvantageParameters.of(paymentYear());
  }

  /** What the rating adds to the applicable percentage, before any doubling. */
  @Value.Derived
  @Value.Auxiliary
  default Rate qualityIncrease() {
    return assumedQualityIncrease().orElse(published().qualityIncrease(rating()).asRate());
  }

  /** The share of the savings that stays with the plan. */
  @Value.Derived
  @Value.Auxiliary
  default Rate rebateRate() {
    return assumedRebateRate().orElse(published().rebateRate(rating()));
  }

  /** How raw risk scores become paid ones; none where none is published, before 2023. */
  @Value.Derived
  @Value.Auxiliary
  default Optional<RiskAdjustment> riskAdjustment() {
    return assumedRiskAdjustment().or(() -> RiskAdjustment.published(paymentYear()));
  }

  @Override
  @Value.Derived
  @Value.Auxiliary
  default ModelId id() {
    return ModelId.of("advantage", "plan", paymentYear().label());
  }

  /** The rule of this plan; making it checks the terms. */
  @Value.Derived
  @Value.Auxiliary
  default AdvantageRule rule() {
    return AdvantageRule.of(this);
  }

  /** Benchmarks, savings, rebate and premium, which are known before anyone is enrolled. */
  default PlanFunding funding() {
    return rule().funding();
  }

  /**
   * What CMS pays for one member month.
   *
   * @throws org.openvbc.core.model.InvalidPerformanceException if the plan has no such county, or
   *     raw scores are missing
   */
  default Money memberMonthPayment(String county, MemberRisk risk) {
    return rule().memberMonth(county, risk, Worksheet.none());
  }

  @Override
  default Traits traits() {
    return new Traits(
        Traits.Basis.PROSPECTIVE,
        true,
        Traits.QualityLink.PERFORMANCE,
        Traits.Scope.COMPREHENSIVE,
        false);
  }

  @Override
  default Authority authority() {
    return new AdvantageAuthority(this);
  }

  /**
   * What CMS pays for an enrolment, in the order of the rule, which {@link AdvantageRule} spells
   * out.
   *
   * @throws org.openvbc.core.model.InvalidPerformanceException if the enrolment names a county that
   *     the plan does not have, or lacks a raw score; all of it named at once
   */
  @Override
  default AdvantageSettlement settle(AdvantageEnrollment enrollment, Worksheet sheet) {
    return rule().settle(enrollment, sheet);
  }

  /** One sentence about the terms. */
  default String sentence() {
    return String.format(
        Locale.ROOT,
        "%s Medicare Advantage plan of %d %s, %s: bid %s against a benchmark of %s, rebate %s",
        paymentYear(),
        counties().size(),
        counties().size() == 1 ? "county" : "counties",
        rating(),
        bid(),
        funding().planBenchmark(),
        rebateRate());
  }

  /** A plan, all terms by name. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a plan. */
  final class Builder extends ImmutableAdvantagePlan.Builder {
    Builder() {}

    /** A whole calendar year. */
    public Builder paymentYear(int year) {
      return paymentYear(PerformanceYear.of(year));
    }
  }
}
