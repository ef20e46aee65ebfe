package org.openvbc.core.actuarial;

import static org.openvbc.core.actuarial.InterimStep.*;

import java.util.Optional;
import org.openvbc.core.model.ModelId;
import org.openvbc.core.model.Outcome;
import org.openvbc.core.model.PaymentModel;
import org.openvbc.core.model.Settlement;
import org.openvbc.core.model.Traits;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Money;
import org.openvbc.core.worksheet.Authority;
import org.openvbc.core.worksheet.Worksheet;

/**
 * The final settlement of a year of which a part was paid in advance: it replaces every interim
 * run.
 *
 * <p>{@code balance = max(earned - interim payments, -recoupment limit) - owed}, where the model
 * gives what is earned or owed. The limit bounds what is taken back of interim payments; what is
 * owed has the model's own limit.
 *
 * @param model the model that settles the year
 * @param recoupmentLimit what is taken back of interim payments at most; empty for all of them
 * @param <P> what the model settles
 * @param <S> its settlement
 */
public record FinalRun<P, S extends Settlement>(
    PaymentModel<P, S> model, Optional<Money> recoupmentLimit)
    implements PaymentModel<FinalRun.Year<P>, FinalRun.Result<S>> {

  /** More was earned than was advanced. */
  static final Outcome REST_IS_PAID =
      Outcome.of(Outcome.Kind.EARNED, "What is left of the payment after interim payments is paid");

  /** More was advanced than was earned, or a loss is owed. */
  static final Outcome OWED_BACK =
      Outcome.of(Outcome.Kind.OWED, "More was advanced than was earned, or a loss is owed");

  /** Just as much was advanced as was earned, or nothing was. */
  static final Outcome EVEN =
      Outcome.of(Outcome.Kind.WITHIN_CORRIDOR, "Nothing is left to pay or to take back");

  /**
   * A year that is over.
   *
   * @param year the year as it is known, in the model's own terms
   * @param interimPayments all that was paid in advance
   * @param <P> what the model settles
   */
  public record Year<P>(P year, Money interimPayments) {
    /**
     * Checks sign and cents.
     *
     * @throws org.openvbc.core.model.InvalidPerformanceException if interim payments are negative
     *     or not whole cents
     */
    public Year {
      Violations.of("Year")
          .requireNotNegative("interimPayments", interimPayments, "paid in advance")
          .requireWholeCents("interimPayments", interimPayments, "paid in advance")
          .throwIfInvalidPerformance();
    }
  }

  /**
   * What moves in the end.
   *
   * @param model the run
   * @param settled the settlement of the year
   * @param netPayment the balance; negative where the provider pays back
   * @param notRecouped what was advanced and not earned, and stays with the provider because of the
   *     recoupment limit
   * @param outcome why it is what it is
   * @param <S> the model's settlement
   */
  public record Result<S>(
      ModelId model, S settled, Money netPayment, Money notRecouped, Outcome outcome)
      implements Settlement {
    @Override
    public String toString() {
      return outcome + ": " + netPayment;
    }
  }

  /**
   * Checks the terms.
   *
   * @throws org.openvbc.core.model.InvalidTermsException if the limit is negative or not whole
   *     cents
   */
  public FinalRun {
    Violations violations = Violations.of("FinalRun");
    recoupmentLimit.ifPresent(
        limit ->
            violations
                .requireNotNegative("recoupmentLimit", limit, "a limit has no sign")
                .requireWholeCents("recoupmentLimit", limit, "it is paid back"));
    violations.throwIfInvalidTerms();
  }

  /** A final run that takes back whatever was advanced and not earned. */
  public static <P, S extends Settlement> FinalRun<P, S> of(PaymentModel<P, S> model) {
    return new FinalRun<>(model, Optional.empty());
  }

  /** The same, taking back no more than a limit. */
  public FinalRun<P, S> recoupingAtMost(Money limit) {
    return new FinalRun<>(model, Optional.of(limit));
  }

  @Override
  public ModelId id() {
    return InterimRun.within(model.id(), "final");
  }

  @Override
  public Traits traits() {
    return model.traits();
  }

  @Override
  public Result<S> settle(Year<P> year, Worksheet sheet) {
    S settled = model.settle(year.year(), sheet);
    Money result = sheet.line(FINAL_RESULT, settled.netPayment());
    Money interim = sheet.line(PAID_BEFORE, year.interimPayments());
    Money after = sheet.line(AFTER_INTERIM, result.notBelow(Money.ZERO).minus(interim));
    Money kept = recoupmentLimit.isEmpty() ? after : limited(after, recoupmentLimit.get(), sheet);
    Money owed = sheet.line(OWED, result.negated().notBelow(Money.ZERO));
    Money balance = sheet.line(BALANCE, kept.minus(owed));
    return new Result<>(id(), settled, balance, kept.minus(after), outcome(balance));
  }

  private static Money limited(Money after, Money limit, Worksheet sheet) {
    return after.notBelow(sheet.line(RECOUPMENT_LIMIT, limit).negated());
  }

  private static Outcome outcome(Money balance) {
    if (balance.isZero()) {
      return EVEN;
    }
    return balance.isPositive() ? REST_IS_PAID : OWED_BACK;
  }

  @Override
  public Authority authority() {
    return InterimRun.ofModelAndRun(model.authority());
  }
}
