package org.openvbc.models.advantage;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * The rules of this package once more in plain decimals, with no code of the library: quotients are
 * kept as numerator and denominator and divided once, where the rule rounds.
 */
final class PlainAdvantage {
  private static final BigDecimal HUNDRED = new BigDecimal(100);
  private static final String[] QUARTILE = {"95", "100", "107.5", "115"};

  private PlainAdvantage() {}

  // ---------------------------------------------------------------- plan

  /** Quartiles count from 0, the dearest; -1 and null where the year has no such figure. */
  record County(
      BigDecimal base,
      int before,
      int now,
      BigDecimal cap,
      boolean qualifying,
      BigDecimal gap,
      long months) {}

  /** Half stars; -1 a new plan, -2 low enrolment, -3 not reported. */
  record Plan(
      int year,
      int stars,
      List<County> counties,
      BigDecimal bid,
      BigDecimal averageRisk,
      BigDecimal sequestration) {}

  record Paid(List<BigDecimal> benchmarks, BigDecimal premium, BigDecimal memberMonth) {}

  static Paid pay(Plan plan, int county, BigDecimal score) {
    List<BigDecimal> benchmarks = new ArrayList<>();
    BigDecimal weighted = BigDecimal.ZERO;
    BigDecimal months = BigDecimal.ZERO;
    for (County each : plan.counties()) {
      BigDecimal benchmark = benchmark(plan, each);
      benchmarks.add(benchmark);
      weighted = weighted.add(benchmark.multiply(BigDecimal.valueOf(each.months())));
      months = months.add(BigDecimal.valueOf(each.months()));
    }
    BigDecimal saved = weighted.subtract(plan.bid().multiply(months));
    BigDecimal kept = BigDecimal.ONE.subtract(plan.sequestration());
    BigDecimal own = benchmarks.get(county);
    if (saved.signum() <= 0) {
      return new Paid(
          benchmarks,
          saved.negate().divide(months, 2, RoundingMode.HALF_UP),
          own.multiply(score).multiply(kept).setScale(2, RoundingMode.HALF_UP));
    }
    // bid x own / (weighted / months) x score + share x saved / months x risk, over one divisor
    BigDecimal three = new BigDecimal(3);
    BigDecimal byRisk =
        plan.bid().multiply(own).multiply(months).multiply(months).multiply(score).multiply(three);
    BigDecimal rebate =
        threeTimesShare(plan.year(), plan.stars())
            .multiply(saved)
            .multiply(plan.averageRisk())
            .multiply(weighted);
    BigDecimal divisor = weighted.multiply(months).multiply(three);
    return new Paid(
        benchmarks,
        new BigDecimal("0.00"),
        byRisk.add(rebate).multiply(kept).divide(divisor, 2, RoundingMode.HALF_UP));
  }

  private static BigDecimal benchmark(Plan plan, County county) {
    BigDecimal percent = new BigDecimal(QUARTILE[county.now()]);
    if (plan.year() > 2012 && county.before() != county.now()) {
      percent = percent.add(new BigDecimal(QUARTILE[county.before()])).divide(new BigDecimal(2));
    }
    BigDecimal points = points(plan.year(), plan.stars());
    percent = percent.add(county.qualifying() ? points.add(points) : points);
    BigDecimal specified = county.base().multiply(percent).divide(HUNDRED);
    if (plan.year() > 2016) {
      return specified.min(county.cap()).setScale(2, RoundingMode.HALF_UP);
    }
    int years = years(county.gap());
    BigDecimal part = BigDecimal.valueOf(Math.min(years, plan.year() - 2011L));
    BigDecimal whole = BigDecimal.valueOf(years);
    return county
        .cap()
        .multiply(whole.subtract(part))
        .add(specified.multiply(part))
        .min(county.cap().multiply(whole))
        .divide(whole, 2, RoundingMode.HALF_UP);
  }

  private static int years(BigDecimal gap) {
    if (gap.compareTo(new BigDecimal(50)) >= 0) {
      return 6;
    }
    return gap.compareTo(new BigDecimal(30)) >= 0 ? 4 : 2;
  }

  private static BigDecimal points(int year, int stars) {
    if (stars >= 8) {
      return new BigDecimal(year == 2012 ? "1.5" : year == 2013 ? "3" : "5");
    }
    if (stars == -1) {
      return new BigDecimal(year == 2012 ? "1.5" : year == 2013 ? "2.5" : "3.5");
    }
    if (stars == -2) {
      return new BigDecimal(year == 2012 ? "1.5" : "3.5");
    }
    return BigDecimal.ZERO;
  }

  private static BigDecimal threeTimesShare(int year, int stars) {
    int counted = stars == -1 ? 7 : stars == -2 ? (year == 2012 ? 9 : 7) : stars;
    BigDecimal table = new BigDecimal(counted >= 9 ? "0.70" : counted >= 7 ? "0.65" : "0.50");
    int thirds = Math.min(3, year - 2011);
    return table
        .multiply(BigDecimal.valueOf(thirds))
        .add(new BigDecimal("0.75").multiply(BigDecimal.valueOf(3L - thirds)));
  }

  // ---------------------------------------------------------------- risk score

  static BigDecimal score(int year, BigDecimal v24, BigDecimal v28, boolean weightFirst) {
    String[] figures =
        switch (year) {
          case 2023 -> new String[] {"1", "1.127", "0", "1"};
          case 2024 -> new String[] {"0.67", "1.146", "0.33", "1.015"};
          case 2025 -> new String[] {"0.33", "1.153", "0.67", "1.045"};
          case 2026 -> new String[] {"0", "1", "1", "1.067"};
          default -> new String[] {"0", "1", "1", "1.079"};
        };
    BigDecimal w24 = new BigDecimal(figures[0]);
    BigDecimal w28 = new BigDecimal(figures[2]);
    BigDecimal n24 = new BigDecimal(figures[1]);
    BigDecimal n28 = new BigDecimal(figures[3]);
    return weightFirst
        ? adjusted(v24.multiply(w24), n24).add(adjusted(v28.multiply(w28), n28))
        : w24.multiply(adjusted(v24, n24))
            .add(w28.multiply(adjusted(v28, n28)))
            .setScale(3, RoundingMode.HALF_UP);
  }

  private static BigDecimal adjusted(BigDecimal raw, BigDecimal normalization) {
    return raw.divide(normalization, 3, RoundingMode.HALF_UP)
        .multiply(new BigDecimal("0.941"))
        .setScale(3, RoundingMode.HALF_UP);
  }

  // ---------------------------------------------------------------- medical loss ratio

  static BigDecimal remittance(
      BigDecimal incurred, BigDecimal revenue, BigDecimal taxes, long months, BigDecimal factor) {
    if (months < 2400) {
      return BigDecimal.ZERO;
    }
    BigDecimal divisor = revenue.subtract(taxes);
    BigDecimal needed =
        new BigDecimal("0.85").subtract(months <= 180_000 ? factor : BigDecimal.ZERO);
    BigDecimal missing = needed.multiply(divisor).subtract(incurred);
    return missing.signum() <= 0
        ? BigDecimal.ZERO
        : revenue.multiply(missing).divide(divisor, 2, RoundingMode.HALF_UP);
  }

  // ---------------------------------------------------------------- provider contract

  /** Edges and shares of the tiers; a trigger shares from the first dollar beyond it. */
  record Contract(
      BigDecimal target,
      BigDecimal trigger,
      List<BigDecimal> edges,
      List<BigDecimal> up,
      List<BigDecimal> down,
      BigDecimal capUp,
      BigDecimal capDown,
      boolean limitFirst,
      boolean providerPays) {}

  record Result(BigDecimal result, BigDecimal net) {}

  static Result settle(
      Contract contract, BigDecimal revenue, BigDecimal spent, BigDecimal multiplier) {
    BigDecimal variance = contract.target().multiply(revenue).subtract(spent);
    BigDecimal size = variance.abs();
    boolean gain = variance.signum() >= 0;
    BigDecimal part = shared(contract, gain ? contract.up() : contract.down(), size, revenue);
    BigDecimal limit = (gain ? contract.capUp() : contract.capDown()).multiply(revenue);
    if (!gain) {
      part = part.min(limit).negate();
    } else if (contract.limitFirst()) {
      part = part.min(limit).multiply(multiplier);
    } else {
      part = part.multiply(multiplier).min(limit);
    }
    BigDecimal result = part.setScale(2, RoundingMode.HALF_UP);
    return new Result(
        result,
        contract.providerPays()
            ? part.subtract(variance).setScale(2, RoundingMode.HALF_UP)
            : result);
  }

  private static BigDecimal shared(
      Contract contract, List<BigDecimal> shares, BigDecimal size, BigDecimal revenue) {
    if (size.compareTo(contract.trigger().multiply(revenue)) <= 0) {
      return BigDecimal.ZERO;
    }
    BigDecimal sum = BigDecimal.ZERO;
    for (int i = 0; i < shares.size(); i++) {
      BigDecimal from = contract.edges().get(i).multiply(revenue);
      BigDecimal to = size;
      if (i + 1 < shares.size()) {
        to = size.min(contract.edges().get(i + 1).multiply(revenue));
      }
      sum = sum.add(to.subtract(from).max(BigDecimal.ZERO).multiply(shares.get(i)));
    }
    return sum;
  }
}
