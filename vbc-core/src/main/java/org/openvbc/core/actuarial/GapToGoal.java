package org.openvbc.core.actuarial;

import java.util.function.Function;
import java.util.function.Predicate;
import org.openvbc.core.model.PaymentModel;
import org.openvbc.core.model.Settlement;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;

/**
 * How little must be spent to reach a goal: solved exactly, to the cent, for any model.
 *
 * <p>The answer is the greatest spending at which the goal is still met; one cent more misses it.
 * It is found by halving whole cents and settling the model at each, so that it holds for whatever
 * steps, caps and roundings the model has. The goal must be met at the lower end and missed at the
 * upper one; between them it must change once, as it does wherever less spending never pays less.
 *
 * @param model the model
 * @param year the performance of the model with an amount spent
 * @param <P> what the model settles
 * @param <S> its settlement
 */
public record GapToGoal<P, S extends Settlement>(
    PaymentModel<P, S> model, Function<Money, P> year) {

  /**
   * The greatest spending that meets a goal.
   *
   * @param from spending that meets it, in whole cents, such as nothing
   * @param to spending that misses it, in whole cents
   * @param goal the goal, asked of the settlement
   * @return spending in whole cents, from {@code from} to a cent below {@code to}
   * @throws org.openvbc.core.model.InvalidTermsException if the ends are not whole cents or out of
   *     order, if the goal is missed at the lower end, or if it is met at the upper one
   */
  public Money greatestSpending(Money from, Money to, Predicate<S> goal) {
    checkEnds(from, to);
    checkGoal(from, to, goal);
    long met = cents(from);
    long missed = cents(to);
    while (missed - met > 1) {
      long middle = met + (missed - met) / 2;
      if (isMet(Money.ofCents(middle), goal)) {
        met = middle;
      } else {
        missed = middle;
      }
    }
    return Money.ofCents(met);
  }

  /**
   * The greatest spending whose savings reach the model's minimum rate.
   *
   * @param view what is looked at in the model's settlement
   */
  public Money reachingMinimumRate(Money from, Money to, Function<S, ProjectedSavings> view) {
    return greatestSpending(
        from,
        to,
        settled -> {
          ProjectedSavings seen = view.apply(settled);
          return seen.reach(seen.minimumRate());
        });
  }

  /** The greatest spending at which the provider is paid at least an amount. */
  public Money paying(Money from, Money to, Money payment) {
    return greatestSpending(from, to, settled -> settled.netPayment().isAtLeast(payment));
  }

  /**
   * The greatest spending that pays as much as the lower end does: where the cap begins to bind. It
   * is the lower end itself, give or take what the rounding of a payment hides, where nothing caps.
   */
  public Money atGreatestPayment(Money from, Money to) {
    return paying(from, to, model.settle(year.apply(from)).netPayment());
  }

  /**
   * What is left to save.
   *
   * @param spending what is spent, or projected
   * @param goal the greatest spending that meets the goal
   */
  public record Gap(Money spending, Money goal) {
    /** Whether the goal is met. */
    public boolean isMet() {
      return goal.isAtLeast(spending);
    }

    /** How much less must be spent; zero where the goal is met. */
    public Money reduction() {
      return spending.minus(goal).notBelow(Money.ZERO);
    }

    /**
     * The reduction as a rate of what is spent.
     *
     * @throws ArithmeticException if nothing is spent
     */
    public Rate reductionRate() {
      return Rate.of(reduction(), spending);
    }

    /** Reads as in "$62,000.00 to save of $61,937,000.00". */
    @Override
    public String toString() {
      return isMet() ? "met at " + spending : reduction() + " to save of " + spending;
    }
  }

  private static void checkEnds(Money from, Money to) {
    Violations.of("GapToGoal")
        .requireWholeCents("from", from, "spending is searched by the cent")
        .requireWholeCents("to", to, "spending is searched by the cent")
        .require(to.isMoreThan(from), "to", to, "above " + from, "the upper end")
        .throwIfInvalidTerms();
  }

  private void checkGoal(Money from, Money to, Predicate<S> goal) {
    Violations.of("GapToGoal")
        .require(
            isMet(from, goal),
            "from",
            from,
            "spending that meets the goal",
            "less spending cannot meet it here")
        .require(
            !isMet(to, goal),
            "to",
            to,
            "spending that misses the goal",
            "no spending up to here misses it")
        .throwIfInvalidTerms();
  }

  private boolean isMet(Money spending, Predicate<S> goal) {
    return goal.test(model.settle(year.apply(spending)));
  }

  private static long cents(Money amount) {
    return amount.micros() / 10_000;
  }
}
