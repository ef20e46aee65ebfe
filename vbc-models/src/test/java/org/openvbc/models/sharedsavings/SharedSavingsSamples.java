package org.openvbc.models.sharedsavings;

import java.util.Optional;
import org.openvbc.core.actuarial.PoolingCharge;
import org.openvbc.core.actuarial.RiskScore;
import org.openvbc.core.actuarial.Trend;
import org.openvbc.core.clause.LossShare;
import org.openvbc.core.clause.Schedule;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.PerMemberPerMonth;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Rounding;
import org.openvbc.core.quality.Score;
import org.openvbc.core.time.MemberMonths;
import org.openvbc.core.time.MonthRange;

/** Contracts and years that several tests use. */
final class SharedSavingsSamples {
  static final MonthRange YEAR = MonthRange.ofYear(2025);
  static final CostBasis ALLOWED = CostBasis.allowed();
  static final Schedule BY_SCORE = Schedule.linear(Rate.ZERO, Rate.ONE);

  private SharedSavingsSamples() {}

  static PerMemberPerMonth pmpm(String dollars) {
    return PerMemberPerMonth.of(dollars);
  }

  static Money dollars(String amount) {
    return Money.of(amount);
  }

  static RiskScore risk(String score) {
    return RiskScore.of(score, "model of the contract");
  }

  static BaseYear base(int year, String cost, String risk, String weight) {
    return BaseYear.builder()
        .period(MonthRange.ofYear(year))
        .cost(BaseCost.perMember(pmpm(cost)))
        .riskScore(risk(risk))
        .weight(Rate.of(weight))
        .trend(Trend.between(MonthRange.ofYear(year), YEAR, Rate.of("0.055")))
        .build();
  }

  static HistoricalTarget history() {
    return HistoricalTarget.builder()
        .addBaseYears(base(2023, "412", "1.010", "0.35"), base(2024, "431", "1.020", "0.65"))
        .publishedRounding(Rounding.CENTS)
        .build();
  }

  /** The full commercial settlement: two base years, pooling, quality, cap, fee, interim. */
  static SharedSavings full() {
    return SharedSavings.builder()
        .name("Commercial ACO")
        .period(YEAR)
        .costBasis(ALLOWED)
        .target(history())
        .poolingCharge(PoolingCharge.of("18.50"))
        .savings(
            SavingsShare.of(
                    Threshold.firstDollar(Rate.of("0.02")),
                    SharingRate.multiplied(Rate.of("0.5"), BY_SCORE))
                .cappedAt(Rate.of("0.05")))
        .feeTreatment(FeeTreatment.offset(Rate.of("0.5")))
        .build();
  }

  static SharedSavingsPerformance fullYear() {
    return SharedSavingsPerformance.builder()
        .period(YEAR)
        .costBasis(ALLOWED)
        .costs(ClaimCosts.of(dollars("52460000"), dollars("1415000"), Rate.of("0.982")))
        .memberMonths(MemberMonths.of(120_000))
        .riskScore(risk("1.035"))
        .quality(Score.of("0.875"))
        .careCoordinationFees(dollars("480000"))
        .interimPayments(dollars("600000"))
        .build();
  }

  /** A contract with a target in dollars and one half of savings, first dollar from 2 %. */
  static SharedSavings plain(Target target) {
    return SharedSavings.builder()
        .name("Plain")
        .period(YEAR)
        .costBasis(ALLOWED)
        .target(target)
        .savings(
            SavingsShare.of(
                Threshold.firstDollar(Rate.of("0.02")), SharingRate.fixed(Rate.of("0.5"))))
        .build();
  }

  static SharedSavings plain(String target) {
    return plain(Target.total(dollars(target)));
  }

  /** The same with losses: 40 % from 2 %, less up to half of it by quality, 25 % at least. */
  static SharedSavings twoSided(String target) {
    return plain(target)
        .withLosses(
            new LossTerms(
                Threshold.firstDollar(Rate.of("0.02")),
                new LossShare(Rate.of("0.4"), Rate.of("0.5"), Rate.of("0.25"), Rate.of("0.4")),
                Optional.of(Rate.of("0.05"))));
  }

  static SharedSavingsPerformance cost(String amount) {
    return SharedSavingsPerformance.builder()
        .period(YEAR)
        .costBasis(ALLOWED)
        .costs(ClaimCosts.incurred(dollars(amount)))
        .memberMonths(MemberMonths.of(20_000))
        .build();
  }

  static SharedSavingsPerformance cost(String amount, String quality) {
    return cost(amount).withQuality(Score.of(quality));
  }
}
