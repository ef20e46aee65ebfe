package org.openvbc.models.capitation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * The rules of this package once more, in plain {@link BigDecimal}, written from the rule alone.
 */
final class PlainCapitation {
  private static final BigDecimal NOTHING = BigDecimal.ZERO;

  private PlainCapitation() {}

  private static BigDecimal cents(BigDecimal amount) {
    return amount.setScale(2, RoundingMode.HALF_UP);
  }

  // ---------------------------------------------------------------- payment

  /** Members of each month and cell; the rates are the same in all months. */
  record Group(
      List<List<Integer>> members,
      List<BigDecimal> rates,
      BigDecimal groupRisk,
      BigDecimal baseRisk,
      BigDecimal area,
      BigDecimal carveOut,
      BigDecimal withhold,
      boolean eachMonthIsALine) {}

  static BigDecimal payment(Group group) {
    BigDecimal months = NOTHING;
    BigDecimal base = NOTHING;
    BigDecimal lines = NOTHING;
    for (List<Integer> month : group.members()) {
      BigDecimal ofMonth = NOTHING;
      for (int cell = 0; cell < month.size(); cell++) {
        ofMonth =
            ofMonth.add(group.rates().get(cell).multiply(BigDecimal.valueOf(month.get(cell))));
        months = months.add(BigDecimal.valueOf(month.get(cell)));
      }
      base = base.add(ofMonth);
      lines = lines.add(adjusted(ofMonth, group));
    }
    BigDecimal gross = group.eachMonthIsALine() ? lines : adjusted(base, group);
    BigDecimal left = gross.subtract(cents(months.multiply(group.carveOut())));
    return left.subtract(cents(left.multiply(group.withhold())));
  }

  private static BigDecimal adjusted(BigDecimal base, Group group) {
    return base.multiply(group.groupRisk())
        .multiply(group.area())
        .divide(group.baseRisk(), 2, RoundingMode.HALF_UP);
  }

  // ---------------------------------------------------------------- corridor

  /** A band from an edge on, with the provider's share. */
  record Band(BigDecimal from, BigDecimal share) {}

  /** The provider's part of a variance. */
  static BigDecimal providerPart(
      BigDecimal variance, BigDecimal target, List<Band> gains, List<Band> losses) {
    List<Band> bands = variance.signum() < 0 ? losses : gains;
    BigDecimal size = variance.abs();
    BigDecimal part = NOTHING;
    for (int i = 0; i < bands.size(); i++) {
      BigDecimal from = target.multiply(bands.get(i).from());
      BigDecimal to =
          i + 1 < bands.size() ? size.min(target.multiply(bands.get(i + 1).from())) : size;
      part = part.add(to.subtract(from).max(NOTHING).multiply(bands.get(i).share()));
    }
    return variance.signum() < 0 ? part.negate() : part;
  }

  static BigDecimal riskPayment(BigDecimal variance, BigDecimal part, boolean payerPaysClaims) {
    return cents(payerPaysClaims ? part : part.subtract(variance));
  }

  // ---------------------------------------------------------------- stop-loss

  /** What members' claims bring, after the aggregating deductible. */
  static BigDecimal specific(
      List<BigDecimal> claims,
      List<BigDecimal> deductibles,
      BigDecimal limit,
      BigDecimal coinsurance,
      BigDecimal aggregating) {
    BigDecimal sum = NOTHING;
    for (int i = 0; i < claims.size(); i++) {
      BigDecimal excess = claims.get(i).min(limit).subtract(deductibles.get(i)).max(NOTHING);
      sum = sum.add(cents(excess.multiply(coinsurance)));
    }
    return sum.subtract(aggregating).max(NOTHING);
  }

  static BigDecimal aggregate(
      BigDecimal claims,
      BigDecimal specific,
      BigDecimal expected,
      BigDecimal corridor,
      BigDecimal least,
      BigDecimal most) {
    BigDecimal attachment = expected.multiply(corridor).max(least);
    return cents(claims.subtract(specific).subtract(attachment).max(NOTHING).min(most));
  }

  // ---------------------------------------------------------------- year end

  /** A capitated year. */
  record Year(
      BigDecimal revenue,
      BigDecimal withheld,
      BigDecimal earnedBack,
      BigDecimal paid,
      BigDecimal notPaid,
      BigDecimal leakage,
      BigDecimal chargeBack,
      BigDecimal recoveries,
      BigDecimal premium,
      BigDecimal infrastructure) {}

  static BigDecimal returned(Year year) {
    return cents(year.withheld().multiply(year.earnedBack()));
  }

  static BigDecimal charged(Year year) {
    return cents(year.leakage().multiply(year.chargeBack()));
  }

  static BigDecimal marginBeforeRiskShare(Year year) {
    return year.revenue()
        .subtract(year.withheld())
        .add(returned(year))
        .subtract(year.paid())
        .subtract(year.notPaid())
        .subtract(charged(year))
        .add(year.recoveries())
        .subtract(year.premium())
        .subtract(year.infrastructure());
  }

  // ---------------------------------------------------------------- pool

  /** What the pool pays of withheld money and result. */
  static BigDecimal pool(
      BigDecimal result,
      BigDecimal withheld,
      BigDecimal surplusShare,
      BigDecimal deficitShare,
      boolean limitedToWithhold) {
    BigDecimal share = cents(result.multiply(result.signum() < 0 ? deficitShare : surplusShare));
    BigDecimal payment = withheld.add(share);
    return limitedToWithhold && result.signum() < 0 ? payment.max(NOTHING) : payment;
  }
}
