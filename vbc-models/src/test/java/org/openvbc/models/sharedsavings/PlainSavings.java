package org.openvbc.models.sharedsavings;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shared savings and a weighted withhold in plain decimals, written from the rule. */
final class PlainSavings {
  private static final MathContext DIGITS = new MathContext(80, RoundingMode.HALF_EVEN);
  private static final BigDecimal ONE = BigDecimal.ONE;
  private static final BigDecimal ZERO = BigDecimal.ZERO;

  private PlainSavings() {}

  record Base(
      BigDecimal weight,
      BigDecimal paid,
      BigDecimal excess,
      BigDecimal completion,
      BigDecimal months,
      BigDecimal risk,
      BigDecimal trend,
      BigDecimal factor) {}

  record Terms(
      List<Base> bases,
      boolean truncatesFirst,
      @Nullable BigDecimal riskCap,
      BigDecimal credibility,
      BigDecimal book,
      BigDecimal ownWeight,
      BigDecimal region,
      BigDecimal discount,
      boolean publishes,
      BigDecimal pooling,
      String mode,
      boolean isStrict,
      BigDecimal minimum,
      BigDecimal share,
      BigDecimal qualityFrom,
      BigDecimal qualityTo,
      BigDecimal cap,
      BigDecimal gate,
      boolean gateRaisesLosses,
      BigDecimal lossShare,
      BigDecimal lossReduction,
      BigDecimal lossFloor,
      BigDecimal lossCeiling,
      BigDecimal lossCap,
      String fee,
      BigDecimal feePart,
      BigDecimal recoupmentLimit,
      BigDecimal carried) {}

  record Year(
      BigDecimal paid,
      BigDecimal excess,
      BigDecimal completion,
      BigDecimal months,
      BigDecimal risk,
      BigDecimal score,
      BigDecimal fees,
      BigDecimal memberIncentives,
      BigDecimal interim,
      BigDecimal deficit) {}

  record Result(
      BigDecimal savings,
      BigDecimal earned,
      BigDecimal owed,
      BigDecimal closing,
      BigDecimal payerNet,
      BigDecimal net) {}

  static Result settle(Terms terms, Year year) {
    BigDecimal perMember = target(terms, year);
    BigDecimal target = perMember.add(terms.pooling()).multiply(year.months(), DIGITS);
    BigDecimal actual =
        incurred(terms, year.paid(), year.excess(), year.completion())
            .add(terms.pooling().multiply(year.months()))
            .add(year.memberIncentives());
    if (terms.fee().equals("cost")) {
      actual = actual.add(year.fees());
    }
    BigDecimal savings = target.subtract(actual);
    boolean passes = year.score().compareTo(terms.gate()) >= 0;
    BigDecimal shareable = shareable(terms, savings.abs(), target);
    BigDecimal earned = ZERO;
    BigDecimal owed = ZERO;
    if (savings.signum() > 0 && passes) {
      BigDecimal quality =
          clamp(
              year.score()
                  .subtract(terms.qualityFrom())
                  .divide(terms.qualityTo().subtract(terms.qualityFrom()), DIGITS),
              ZERO,
              ONE);
      earned =
          cents(
              shareable
                  .multiply(terms.share())
                  .multiply(quality, DIGITS)
                  .min(terms.cap().multiply(target)));
    }
    if (savings.signum() < 0) {
      BigDecimal score = !passes && terms.gateRaisesLosses() ? ZERO : year.score();
      BigDecimal share =
          clamp(
              terms.lossShare().multiply(ONE.subtract(terms.lossReduction().multiply(score))),
              terms.lossFloor(),
              terms.lossCeiling());
      owed = cents(shareable.multiply(share).min(terms.lossCap().multiply(target)));
    }
    return balance(terms, year, savings, earned, owed);
  }

  private static Result balance(
      Terms terms, Year year, BigDecimal savings, BigDecimal earned, BigDecimal owed) {
    BigDecimal served = earned.min(year.deficit());
    BigDecimal left = earned.subtract(served);
    BigDecimal offset =
        terms.fee().startsWith("offset") && savings.signum() >= 0
            ? cents(year.fees().multiply(terms.feePart()))
            : ZERO;
    BigDecimal afterFees = left.subtract(offset).max(ZERO);
    BigDecimal closing = year.deficit().subtract(served);
    if (terms.fee().equals("offset carried")) {
      closing = closing.add(offset.subtract(left).max(ZERO));
    }
    if (savings.signum() < 0) {
      closing = closing.add(cents(savings.abs().multiply(terms.carried())));
    }
    BigDecimal due = afterFees.subtract(owed);
    BigDecimal payerNet =
        savings.subtract(terms.fee().equals("cost") ? ZERO : year.fees()).subtract(due);
    BigDecimal covered = afterFees.min(year.interim());
    BigDecimal back = covered.add(year.interim().subtract(covered).min(terms.recoupmentLimit()));
    return new Result(savings, earned, owed, closing, payerNet, due.subtract(back));
  }

  private static BigDecimal target(Terms terms, Year year) {
    BigDecimal sum = ZERO;
    for (Base base : terms.bases()) {
      BigDecimal move = year.risk().divide(base.risk(), DIGITS);
      if (terms.riskCap() != null) {
        move = clamp(move, ONE.subtract(terms.riskCap()), ONE.add(terms.riskCap()));
      }
      sum =
          sum.add(
              incurred(terms, base.paid(), base.excess(), base.completion())
                  .divide(base.months(), DIGITS)
                  .multiply(base.trend())
                  .multiply(move, DIGITS)
                  .multiply(base.factor())
                  .multiply(base.weight()));
    }
    BigDecimal blended = blend(sum, terms.credibility(), terms.book());
    blended = blend(blended, terms.ownWeight(), terms.region());
    blended = blended.multiply(ONE.subtract(terms.discount()), DIGITS);
    return terms.publishes() ? cents(blended) : blended;
  }

  private static BigDecimal blend(BigDecimal own, BigDecimal weight, BigDecimal other) {
    return own.multiply(weight).add(other.multiply(ONE.subtract(weight)));
  }

  private static BigDecimal incurred(
      Terms terms, BigDecimal paid, BigDecimal excess, BigDecimal completion) {
    return terms.truncatesFirst()
        ? paid.subtract(excess).divide(completion, DIGITS)
        : paid.divide(completion, DIGITS).subtract(excess);
  }

  private static BigDecimal shareable(Terms terms, BigDecimal size, BigDecimal target) {
    if (size.signum() == 0) {
      return ZERO;
    }
    BigDecimal least = terms.minimum().multiply(target);
    boolean passes = terms.isStrict() ? size.compareTo(least) > 0 : size.compareTo(least) >= 0;
    if (!passes) {
      return ZERO;
    }
    return terms.mode().equals("excess") ? size.subtract(least) : size;
  }

  static BigDecimal returned(
      BigDecimal withheld,
      BigDecimal costWeight,
      BigDecimal actual,
      BigDecimal target,
      BigDecimal mostOver,
      BigDecimal score,
      BigDecimal floor,
      BigDecimal full) {
    BigDecimal over = actual.divide(target, DIGITS).subtract(ONE);
    BigDecimal cost = clamp(ONE.subtract(over.divide(mostOver, DIGITS)), ZERO, ONE);
    BigDecimal quality =
        clamp(score.subtract(floor).divide(full.subtract(floor), DIGITS), ZERO, ONE);
    return cents(withheld.multiply(blend(cost, costWeight, quality), DIGITS));
  }

  private static BigDecimal clamp(BigDecimal value, BigDecimal low, BigDecimal high) {
    return value.max(low).min(high);
  }

  /** What a quotient left over after so many digits is cut before a half cent is decided. */
  static BigDecimal cents(BigDecimal amount) {
    return amount.setScale(40, RoundingMode.HALF_EVEN).setScale(2, RoundingMode.HALF_UP);
  }
}
