package org.openvbc.models.episode.commercial;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The rules restated in plain decimals; they share no code with the library. */
final class PlainBundle {
  private PlainBundle() {}

  /** An episode: its price, its cost, and what happened under warranty. */
  record Episode(BigDecimal price, BigDecimal cost, BigDecimal warranty) {}

  /** The outlier clause, the withhold, the stop-loss and the gainsharing; zero is none. */
  record Terms(
      BigDecimal multiple,
      BigDecimal payerShare,
      BigDecimal withhold,
      BigDecimal stopLoss,
      BigDecimal gainshare,
      List<BigDecimal> shares,
      List<BigDecimal> caps) {}

  record Result(
      BigDecimal gross,
      BigDecimal margin,
      BigDecimal recovery,
      BigDecimal payable,
      BigDecimal saving,
      BigDecimal pool,
      List<BigDecimal> paid,
      BigDecimal leadKeeps) {}

  static Result settle(Terms terms, List<Episode> episodes, BigDecimal released, BigDecimal fees) {
    BigDecimal gross = BigDecimal.ZERO;
    BigDecimal cost = BigDecimal.ZERO;
    BigDecimal outliers = BigDecimal.ZERO;
    for (Episode each : episodes) {
      gross = gross.add(each.price());
      cost = cost.add(each.cost()).add(each.warranty());
      BigDecimal above = each.cost().subtract(each.price().multiply(terms.multiple()));
      if (terms.payerShare().signum() > 0 && above.signum() > 0) {
        outliers = outliers.add(above.multiply(terms.payerShare()));
      }
    }
    BigDecimal withheld = gross.multiply(terms.withhold());
    BigDecimal upfront = gross.subtract(withheld);
    BigDecimal release = withheld.multiply(released);
    BigDecimal revenue = upfront.add(release).add(outliers);
    BigDecimal margin = revenue.subtract(cost);
    BigDecimal recovery =
        terms.stopLoss().signum() == 0
            ? BigDecimal.ZERO
            : margin.negate().subtract(terms.stopLoss().multiply(gross)).max(BigDecimal.ZERO);
    BigDecimal after = margin.add(recovery);
    BigDecimal pool = cents(after.max(BigDecimal.ZERO).multiply(terms.gainshare()));
    List<BigDecimal> paid = capped(pool, terms);
    BigDecimal allPaid = paid.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    return new Result(
        gross,
        margin,
        recovery,
        cents(upfront).add(cents(release)).add(cents(outliers)).add(cents(recovery)),
        cents(fees.subtract(revenue).subtract(recovery)),
        pool,
        paid,
        cents(after).subtract(allPaid));
  }

  private static BigDecimal cents(BigDecimal amount) {
    return amount.setScale(2, RoundingMode.HALF_UP);
  }

  private static List<BigDecimal> capped(BigDecimal pool, Terms terms) {
    List<BigDecimal> cut = new ArrayList<>();
    List<BigDecimal> lost = new ArrayList<>();
    BigDecimal left = pool;
    for (BigDecimal share : terms.shares()) {
      BigDecimal exact = pool.multiply(share);
      BigDecimal down = exact.setScale(2, RoundingMode.DOWN);
      cut.add(down);
      lost.add(exact.subtract(down));
      left = left.subtract(down);
    }
    IntStream.range(0, cut.size())
        .boxed()
        .sorted(Comparator.comparing((Integer i) -> lost.get(i)).reversed())
        .limit(left.movePointRight(2).intValueExact())
        .forEach(i -> cut.set(i, cut.get(i).add(new BigDecimal("0.01"))));
    for (int i = 0; i < cut.size(); i++) {
      cut.set(i, cut.get(i).min(terms.caps().get(i).setScale(2, RoundingMode.DOWN)));
    }
    return cut;
  }
}
