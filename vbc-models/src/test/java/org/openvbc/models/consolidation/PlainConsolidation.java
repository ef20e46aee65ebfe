package org.openvbc.models.consolidation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** The rule of this package once more, in plain {@link BigDecimal}, from the rule alone. */
final class PlainConsolidation {
  private static final int PLACES = 40;
  private static final BigDecimal NOTHING = BigDecimal.ZERO;
  private static final BigDecimal CENT = new BigDecimal("0.01");

  private PlainConsolidation() {}

  /** A year; caps may be null for none. */
  record Year(
      BigDecimal savings,
      BigDecimal fees,
      BigDecimal first,
      BigDecimal share,
      BigDecimal override,
      List<BigDecimal> quality,
      List<BigDecimal> caps,
      boolean respread) {}

  /** Who has what. */
  record Waterfall(BigDecimal employer, BigDecimal lead, List<BigDecimal> vendors) {}

  static BigDecimal cents(BigDecimal amount) {
    // A quotient of 40 places that ends on half a cent is a few units of the last place off.
    return amount.setScale(25, RoundingMode.HALF_UP).setScale(2, RoundingMode.HALF_UP);
  }

  private static BigDecimal sum(List<BigDecimal> each) {
    return each.stream().reduce(NOTHING, BigDecimal::add);
  }

  static List<BigDecimal> credits(BigDecimal savings, List<BigDecimal> claims) {
    return split(cents(sum(claims).min(savings.max(NOTHING))), claims);
  }

  static List<BigDecimal> stacked(BigDecimal base, List<BigDecimal> rates) {
    List<BigDecimal> claims = new ArrayList<>();
    for (BigDecimal rate : rates) {
      claims.add(base.subtract(sum(claims)).multiply(rate));
    }
    return claims;
  }

  /** Equal parts of a member's limit, the smallest claims first. */
  static List<BigDecimal> ofMember(BigDecimal limit, List<BigDecimal> claims) {
    if (claims.size() < 2 || sum(claims).compareTo(limit) <= 0) {
      return claims;
    }
    List<BigDecimal> left = new ArrayList<>(claims);
    BigDecimal toShare = limit;
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < claims.size(); i++) {
      order.add(i);
    }
    order.sort((a, b) -> claims.get(a).compareTo(claims.get(b)));
    for (int i = 0; i < order.size(); i++) {
      BigDecimal part =
          toShare.divide(BigDecimal.valueOf((long) order.size() - i), PLACES, RoundingMode.HALF_UP);
      BigDecimal taken = part.min(claims.get(order.get(i)));
      left.set(order.get(i), taken);
      toShare = toShare.subtract(taken);
    }
    return left;
  }

  static Waterfall waterfall(Year year, List<BigDecimal> credits) {
    BigDecimal net = year.savings().subtract(year.fees());
    BigDecimal pool =
        net.signum() > 0
            ? cents(net.subtract(year.first()).max(NOTHING).multiply(year.share()))
            : NOTHING;
    BigDecimal lead = cents(pool.multiply(year.override()));
    List<BigDecimal> parts = split(pool.subtract(lead), credits);
    List<BigDecimal> before = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      before.add(cents(parts.get(i).multiply(year.quality().get(i))));
    }
    List<BigDecimal> earned = capped(before, year.caps(), year.respread());
    return new Waterfall(net.subtract(lead).subtract(sum(earned)), lead, earned);
  }

  private static List<BigDecimal> capped(
      List<BigDecimal> before, List<BigDecimal> caps, boolean respread) {
    List<BigDecimal> earned = new ArrayList<>(before);
    while (true) {
      BigDecimal excess = NOTHING;
      List<BigDecimal> weights = new ArrayList<>();
      for (int i = 0; i < earned.size(); i++) {
        BigDecimal kept = earned.get(i).min(caps.get(i));
        excess = excess.add(earned.get(i).subtract(kept));
        earned.set(i, kept);
        weights.add(kept.compareTo(caps.get(i)) < 0 ? before.get(i) : NOTHING);
      }
      if (!respread || excess.signum() == 0 || sum(weights).signum() == 0) {
        return earned;
      }
      List<BigDecimal> more = split(excess, weights);
      for (int i = 0; i < earned.size(); i++) {
        earned.set(i, earned.get(i).add(more.get(i)));
      }
    }
  }

  /** Largest remainder, the earlier part first; nothing for anybody where nothing weighs. */
  private static List<BigDecimal> split(BigDecimal whole, List<BigDecimal> weights) {
    BigDecimal all = sum(weights);
    List<BigDecimal> parts = new ArrayList<>();
    List<BigDecimal> lost = new ArrayList<>();
    BigDecimal left = all.signum() == 0 ? NOTHING : whole;
    for (BigDecimal weight : weights) {
      BigDecimal exact =
          all.signum() == 0
              ? NOTHING
              : whole.multiply(weight).divide(all, PLACES, RoundingMode.DOWN);
      BigDecimal cut = exact.setScale(2, RoundingMode.DOWN);
      parts.add(cut);
      lost.add(exact.subtract(cut));
      left = left.subtract(cut);
    }
    while (left.signum() > 0) {
      int most = 0;
      for (int i = 1; i < lost.size(); i++) {
        if (lost.get(i).compareTo(lost.get(most)) > 0) {
          most = i;
        }
      }
      parts.set(most, parts.get(most).add(CENT));
      lost.set(most, BigDecimal.ONE.negate());
      left = left.subtract(CENT);
    }
    return parts;
  }
}
