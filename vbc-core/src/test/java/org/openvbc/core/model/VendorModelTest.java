package org.openvbc.core.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Rounding;
import org.openvbc.core.money.Unrounded;
import org.openvbc.core.source.Citation;
import org.openvbc.core.worksheet.Explanation;
import org.openvbc.core.worksheet.Line;
import org.openvbc.core.worksheet.Step;
import org.openvbc.core.worksheet.Worksheet;

/** A model as a vendor would write one against the public types alone. */
class VendorModelTest {
  private enum VendorStep implements Step {
    SAVINGS("Savings", "target - spent"),
    SHARE("Share", "savings x share"),
    PAYMENT("Payment", "share, to the cent");

    private final String label;
    private final String formula;

    VendorStep(String label, String formula) {
      this.label = label;
      this.formula = formula;
    }

    @Override
    public String label() {
      return label;
    }

    @Override
    public String formula() {
      return formula;
    }

    @Override
    public Citation citation() {
      return Citation.of("contract, " + label.toLowerCase(Locale.ROOT));
    }
  }

  private record Spent(Money target, Money spent) {}

  private record Owed(ModelId model, Money netPayment, Outcome outcome) implements Settlement {
    @Override
    public String toString() {
      return model + ": " + netPayment + ", " + outcome;
    }
  }

  /** Shares savings and losses alike. */
  private record Halves(Rate share) implements PaymentModel<Spent, Owed> {
    @Override
    public ModelId id() {
      return ModelId.of("vendor", "halves", "2026");
    }

    @Override
    public Traits traits() {
      return new Traits(
          Traits.Basis.BENCHMARK, true, Traits.QualityLink.NONE, Traits.Scope.COMPREHENSIVE, false);
    }

    @Override
    public Owed settle(Spent performance, Worksheet sheet) {
      Violations.of("Spent")
          .requireNotNegative("spent", performance.spent(), "money was spent")
          .throwIfInvalidPerformance();
      Money savings =
          sheet.line(VendorStep.SAVINGS, performance.target().minus(performance.spent()));
      Unrounded half = sheet.line(VendorStep.SHARE, savings.times(share));
      Money payment = sheet.line(VendorStep.PAYMENT, half.rounded(Rounding.CENTS));
      return new Owed(id(), payment, outcome(payment));
    }

    private static Outcome outcome(Money payment) {
      return payment.isNegative()
          ? Outcome.of(Outcome.Kind.OWED, "spent more than the target")
          : Outcome.of(Outcome.Kind.EARNED, "spent no more than the target");
    }
  }

  private static final Halves MODEL = new Halves(Rate.of("0.5"));

  @Property
  void settlingIsTheSettlementOfTheExplanation(@ForAll int target, @ForAll short spent) {
    Spent performance = new Spent(Money.ofCents(target), Money.ofCents(Math.abs((int) spent)));
    Owed settled = MODEL.settle(performance);
    Explanation<Owed> explained = MODEL.explain(performance);
    assertThat(explained.settlement()).isEqualTo(settled);
    assertThat(explained.lines().get(2).line().money()).contains(settled.netPayment());
    assertThat(explained.title()).isEqualTo(settled.toString());
  }

  @Test
  void theWorksheetFollowsTheContract() {
    Explanation<Owed> explained = MODEL.explain(new Spent(Money.of("100.01"), Money.of(90)));
    assertThat(explained.lines())
        .extracting(line -> line.line().step())
        .containsExactly(VendorStep.SAVINGS, VendorStep.SHARE, VendorStep.PAYMENT);
    assertThat(explained.toString().lines().limit(4))
        .containsExactly(
            "vendor.halves/2026: $5.01, spent no more than the target",
            "  Savings  $10.01  contract, savings",
            "  Share    $5.005  contract, share",
            "  Payment   $5.01  contract, payment");
    assertThat(explained.unverified()).isEmpty();
    Worksheet sheet = Worksheet.recording();
    assertThat(MODEL.settle(new Spent(Money.of(1), Money.ZERO), sheet).netPayment())
        .isEqualTo(Money.of("0.5"));
    assertThat(sheet.lines()).extracting(Line::figure).containsExactly("$1.00", "$0.50", "$0.50");
  }

  @Test
  void whoPaysWhomFollowsFromTheNetPayment() {
    Money target = Money.of(100);
    assertThat(MODEL.settle(new Spent(target, Money.of(90))).payments())
        .isEqualTo(List.of(new Payment("payer", "provider", Money.of(5))));
    assertThat(MODEL.settle(new Spent(target, Money.of(110))).payments())
        .isEqualTo(List.of(new Payment("provider", "payer", Money.of(5))));
    assertThat(MODEL.settle(new Spent(target, target)).payments()).isEmpty();
  }

  @Test
  void badPerformanceIsRefusedBeforeAnythingIsSettled() {
    Worksheet sheet = Worksheet.recording();
    assertThatExceptionOfType(InvalidPerformanceException.class)
        .isThrownBy(() -> MODEL.settle(new Spent(Money.ZERO, Money.of(-1)), sheet))
        .withMessage("Spent: spent is -$1.00, must be at least $0.00 (money was spent)");
    assertThat(sheet.lines()).isEmpty();
  }
}
