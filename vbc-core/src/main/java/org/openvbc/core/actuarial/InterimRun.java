package org.openvbc.core.actuarial;

import static org.openvbc.core.actuarial.InterimStep.*;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.openvbc.core.model.ModelId;
import org.openvbc.core.model.Outcome;
import org.openvbc.core.model.PaymentModel;
import org.openvbc.core.model.Settlement;
import org.openvbc.core.model.Traits;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Rounding;
import org.openvbc.core.money.Unrounded;
import org.openvbc.core.source.Citation;
import org.openvbc.core.time.MemberMonths;
import org.openvbc.core.worksheet.Authority;
import org.openvbc.core.worksheet.Line;
import org.openvbc.core.worksheet.Reliance;
import org.openvbc.core.worksheet.Step;
import org.openvbc.core.worksheet.Worksheet;

/**
 * An interim (quarterly) settlement of any model: the model settles the projected year, and a part
 * of what would be earned is paid in advance.
 *
 * <p>{@code payment = min(advance rate x projected earned, cap) - paid before, at least zero}, only
 * where the projected savings reach the model's minimum rate and a buffer. Nothing is taken back
 * before the {@link FinalRun}, which replaces every interim run. One rounding, to the cent, at the
 * amount that is paid.
 *
 * @param model the model that settles the year
 * @param view what the run looks at in its settlement
 * @param advanceRate the part of what would be earned that is advanced
 * @param cap what is advanced at most over the year; empty where nothing caps it
 * @param buffer how far above the model's minimum rate the projected savings must be
 * @param <P> what the model settles
 * @param <S> its settlement
 */
public record InterimRun<P, S extends Settlement>(
    PaymentModel<P, S> model,
    Function<S, ProjectedSavings> view,
    Rate advanceRate,
    Optional<Money> cap,
    Rate buffer)
    implements PaymentModel<InterimRun.Projection<P>, InterimRun.Result<S>> {

  /** Projected savings are large enough, and more is due than was paid. */
  static final Outcome ADVANCED =
      Outcome.of(Outcome.Kind.EARNED, "A part of the projected payment is advanced");

  /** All that is due was paid before. */
  static final Outcome PAID_ALREADY =
      Outcome.of(
          Outcome.Kind.WITHIN_CORRIDOR,
          "No more is due than was advanced before; nothing is taken back before the final run");

  /** Projected savings are too small. */
  static final Outcome NOT_REACHED =
      Outcome.of(
          Outcome.Kind.NOT_ELIGIBLE,
          "Projected savings do not reach the minimum rate and the buffer");

  /**
   * A year that is not over.
   *
   * @param year gives the year as it is projected, in the model's own terms, and shows on the
   *     worksheet how it was projected
   * @param paidBefore the interim payments so far
   * @param <P> what the model settles
   */
  public record Projection<P>(Function<Worksheet, P> year, Money paidBefore) {
    /**
     * Checks sign and cents.
     *
     * @throws org.openvbc.core.model.InvalidPerformanceException if interim payments are negative
     *     or not whole cents
     */
    public Projection {
      Violations.of("Projection")
          .requireNotNegative("paidBefore", paidBefore, "interim payments so far")
          .requireWholeCents("paidBefore", paidBefore, "interim payments so far")
          .throwIfInvalidPerformance();
    }

    /** A year that was projected elsewhere. */
    public static <P> Projection<P> of(P year, Money paidBefore) {
      return new Projection<>(sheet -> year, paidBefore);
    }

    /**
     * A year projected from what is known of it.
     *
     * @param toDate what is paid so far, how complete that is, and for whom
     * @param seasonIndex what a month so far costs as a factor of an average month
     * @param memberMonths the member months of the whole year
     * @param year the performance of the model with the projected expenditures of the year
     * @param paidBefore the interim payments so far
     */
    public static <P> Projection<P> of(
        YearToDate toDate,
        Rate seasonIndex,
        MemberMonths memberMonths,
        Function<Unrounded, P> year,
        Money paidBefore) {
      return new Projection<>(
          sheet -> year.apply(toDate.projected(seasonIndex, memberMonths, sheet)), paidBefore);
    }
  }

  /**
   * What is paid in advance.
   *
   * @param model the run
   * @param projected the settlement of the projected year
   * @param netPayment the interim payment, not negative
   * @param paidToDate all interim payments with this one
   * @param outcome why it is what it is
   * @param <S> the model's settlement
   */
  public record Result<S>(
      ModelId model, S projected, Money netPayment, Money paidToDate, Outcome outcome)
      implements Settlement {
    @Override
    public String toString() {
      return outcome + ": " + netPayment + " now, " + paidToDate + " to date";
    }
  }

  /**
   * Checks the terms.
   *
   * @throws org.openvbc.core.model.InvalidTermsException if the advance rate is no share, the cap
   *     or the buffer is negative, or the cap is not whole cents
   */
  public InterimRun {
    Violations violations = Violations.of("InterimRun");
    violations
        .requireShare("advanceRate", advanceRate, "a part of what would be earned")
        .require(buffer.signum() >= 0, "buffer", buffer, "at least 0%", "a distance has no sign");
    cap.ifPresent(
        most ->
            violations
                .requireNotNegative("cap", most, "a cap has no sign")
                .requireWholeCents("cap", most, "it is paid"));
    violations.throwIfInvalidTerms();
  }

  /** A run without cap and buffer. */
  public static <P, S extends Settlement> InterimRun<P, S> of(
      PaymentModel<P, S> model, Function<S, ProjectedSavings> view, Rate advanceRate) {
    return new InterimRun<>(model, view, advanceRate, Optional.empty(), Rate.ZERO);
  }

  /** The same with a cap on all that is advanced over the year. */
  public InterimRun<P, S> cappedAt(Money most) {
    return new InterimRun<>(model, view, advanceRate, Optional.of(most), buffer);
  }

  /** The same with a buffer above the minimum rate. */
  public InterimRun<P, S> withBuffer(Rate rate) {
    return new InterimRun<>(model, view, advanceRate, cap, rate);
  }

  /** The run that replaces this one when the year is known, with everything taken back. */
  public FinalRun<P, S> finalRun() {
    return FinalRun.of(model);
  }

  @Override
  public ModelId id() {
    return within(model.id(), "interim");
  }

  static ModelId within(ModelId id, String run) {
    return ModelId.of(id.programme(), id.variant() + "." + run, id.period());
  }

  @Override
  public Traits traits() {
    return model.traits();
  }

  /** What the part of the worksheet is called that the model fills. */
  static final String PROJECTED_YEAR = "projected year";

  @Override
  public Result<S> settle(Projection<P> projection, Worksheet sheet) {
    S projected = model.settle(projection.year().apply(sheet), sheet.of(PROJECTED_YEAR));
    ProjectedSavings seen = view.apply(projected);
    sheet.line(PROJECTED_SAVINGS, seen.savings());
    sheet.line(PROJECTED_SAVINGS_RATE, seen.savings(), seen.benchmark());
    Rate required = sheet.line(REQUIRED_RATE, seen.minimumRate().plus(buffer));
    boolean isReached = sheet.line(IS_REACHED, seen.reach(required));
    Money paidBefore = sheet.line(PAID_BEFORE, projection.paidBefore());
    Money payment =
        isReached
            ? sheet.line(INTERIM_PAYMENT, payment(seen, paidBefore, sheet))
            : sheet.line(INTERIM_PAYMENT, Money.ZERO);
    return new Result<>(
        id(), projected, payment, paidBefore.plus(payment), outcome(isReached, payment));
  }

  private Money payment(ProjectedSavings seen, Money paidBefore, Worksheet sheet) {
    Unrounded earned = sheet.line(PROJECTED_EARNED, seen.earned().notBelow(Unrounded.ZERO));
    Unrounded advance = sheet.line(ADVANCE, earned.times(advanceRate));
    Unrounded due = sheet.line(ADVANCE_DUE, capped(advance, sheet));
    return due.minus(paidBefore.unrounded()).notBelow(Unrounded.ZERO).rounded(Rounding.CENTS);
  }

  private Unrounded capped(Unrounded advance, Worksheet sheet) {
    if (cap.isEmpty()) {
      return advance;
    }
    return advance.cappedAt(sheet.line(ADVANCE_CAP, cap.get()).unrounded());
  }

  private static Outcome outcome(boolean isReached, Money payment) {
    if (!isReached) {
      return NOT_REACHED;
    }
    return payment.isPositive() ? ADVANCED : PAID_ALREADY;
  }

  @Override
  public Authority authority() {
    return ofModelAndRun(model.authority());
  }

  /** The model's own law for its lines, the contract's clause for those of the run. */
  static Authority ofModelAndRun(Authority own) {
    return new Authority() {
      @Override
      public Citation citation(Step step) {
        return step instanceof InterimStep ? step.citation() : own.citation(step);
      }

      @Override
      public List<Reliance> reliances(Step step) {
        return step instanceof InterimStep ? List.of() : own.reliances(step);
      }

      @Override
      public List<Reliance> reliances(Line line) {
        return line.step() instanceof InterimStep ? List.of() : own.reliances(line);
      }
    };
  }
}
