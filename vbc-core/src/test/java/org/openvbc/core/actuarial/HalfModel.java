package org.openvbc.core.actuarial;

import org.openvbc.core.model.ModelId;
import org.openvbc.core.model.Outcome;
import org.openvbc.core.model.PaymentModel;
import org.openvbc.core.model.Settlement;
import org.openvbc.core.model.Traits;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Rounding;
import org.openvbc.core.money.Unrounded;
import org.openvbc.core.source.Citation;
import org.openvbc.core.worksheet.Step;
import org.openvbc.core.worksheet.Worksheet;

/**
 * A model for these tests: savings that reach a minimum rate are shared from the first dollar, up
 * to a cap; losses are shared whatever they are.
 */
record HalfModel(Rate share, Rate minimumRate, Rate cap)
    implements PaymentModel<HalfModel.Year, HalfModel.Settled> {

  static HalfModel of(String share, String minimumRate, String cap) {
    return new HalfModel(Rate.of(share), Rate.of(minimumRate), Rate.of(cap));
  }

  record Year(Unrounded benchmark, Unrounded spent) {
    Unrounded savings() {
      return benchmark.minus(spent);
    }
  }

  record Settled(ModelId model, Year year, Money netPayment, Outcome outcome)
      implements Settlement {
    @Override
    public String toString() {
      return outcome + ": " + netPayment;
    }
  }

  enum HalfStep implements Step {
    SAVINGS,
    PAYMENT;

    @Override
    public String label() {
      return this == SAVINGS ? "Savings" : "Payment";
    }

    @Override
    public String formula() {
      return this == SAVINGS ? "benchmark - spent" : "savings x share";
    }

    @Override
    public Citation citation() {
      return Citation.of("test contract");
    }
  }

  @Override
  public ModelId id() {
    return ModelId.of("test", "half", "2025");
  }

  @Override
  public Traits traits() {
    return new Traits(
        Traits.Basis.BENCHMARK,
        true,
        Traits.QualityLink.PERFORMANCE,
        Traits.Scope.COMPREHENSIVE,
        false);
  }

  @Override
  public Settled settle(Year year, Worksheet sheet) {
    Unrounded savings = sheet.line(HalfStep.SAVINGS, year.savings());
    boolean isShared =
        savings.signum() < 0 || savings.isAtLeast(year.benchmark().times(minimumRate));
    Unrounded shared = isShared ? savings.times(share) : Unrounded.ZERO;
    Money payment =
        sheet.line(
            HalfStep.PAYMENT, shared.cappedAt(year.benchmark().times(cap)).rounded(Rounding.CENTS));
    return new Settled(
        id(), year, payment, Outcome.of(Outcome.Kind.EARNED, "Shared as the contract says"));
  }

  ProjectedSavings view(Settled settled) {
    return new ProjectedSavings(
        settled.year().savings(),
        settled.year().benchmark(),
        minimumRate,
        settled.netPayment().unrounded());
  }
}
