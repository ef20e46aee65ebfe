package org.openvbc.models.capitation;

import static org.openvbc.models.capitation.CapitationStep.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openvbc.core.clause.Normalization;
import org.openvbc.core.model.Outcome;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.PerMemberPerMonth;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Rounding;
import org.openvbc.core.money.Unrounded;
import org.openvbc.core.time.MonthRange;
import org.openvbc.core.worksheet.Worksheet;

/** The payment of a capitation contract in the order of its rule. */
final class CapitationRule {
  final Capitation terms;
  final List<String> cells;
  final boolean isPerMember;
  final boolean linesByMonthAndCategory;
  final Optional<Normalization> normalization;

  /** The product of the contract's factors. */
  final Rate factors;

  private final List<PaidCategory> categories = new ArrayList<>();
  private final Rate premiumShare;
  private final Rounding rounding;

  /** A category with its cells. */
  private record PaidCategory(String name, List<PaidCell> cells) {}

  /** A cell with its position in the membership, and its first rate with the cell's factor. */
  private record PaidCell(RateCell cell, int position, PerMemberPerMonth rate) {
    static PaidCell of(RateCell cell, List<String> cells) {
      return new PaidCell(cell, cells.indexOf(cell.name()), cell.rate().times(cell.factor()));
    }

    /** One month, or several together. */
    Unrounded of(Membership.Entry entry) {
      return entry.byCell().get(position).times(rateOver(entry.months()));
    }

    /** All months: in one go where one rate holds, which comes to the same. */
    Unrounded of(Membership members) {
      if (cell.changes().isEmpty()) {
        return members.byCell().get(position).times(rate);
      }
      Unrounded sum = Unrounded.ZERO;
      for (Membership.Entry entry : members.entries()) {
        sum = sum.plus(of(entry));
      }
      return sum;
    }

    private PerMemberPerMonth rateOver(MonthRange months) {
      return cell.changes().isEmpty() ? rate : cell.rateIn(months.first()).times(cell.factor());
    }
  }

  /** What a payment consists of before changes of earlier months. */
  private record Amounts(Unrounded base, Money gross, Money carveOuts, Money withheld) {
    Money net() {
      return gross.minus(carveOuts).minus(withheld);
    }
  }

  CapitationRule(Capitation terms) {
    this.terms = terms;
    rounding = terms.rounding();
    // A base of zero is refused by the check of the terms, which runs after this.
    normalization = terms.baseRiskScore().filter(base -> base.signum() > 0).map(Normalization::new);
    Rate product = Rate.ONE;
    for (RateFactor factor : terms.factors()) {
      product = product.times(factor.value());
    }
    factors = product;
    if (terms.basis() instanceof CapitationBasis.PerMember perMember) {
      isPerMember = true;
      linesByMonthAndCategory =
          perMember.paymentLine() == CapitationBasis.PaymentLine.MONTH_AND_CATEGORY;
      cells = perMember.cells();
      premiumShare = Rate.ZERO;
      for (CapitatedCategory category : perMember.categories()) {
        List<PaidCell> paid =
            category.cells().stream().map(cell -> PaidCell.of(cell, cells)).toList();
        categories.add(new PaidCategory(category.name(), paid));
      }
    } else {
      isPerMember = false;
      linesByMonthAndCategory = false;
      cells = List.of();
      premiumShare = ((CapitationBasis.PercentOfPremium) terms.basis()).share();
    }
  }

  /** Settles the months of a performance, and the earlier months that changed. */
  CapitationSettlement settle(CapitationPerformance performance, Worksheet sheet) {
    CapitationRequirements.check(this, performance);
    Amounts amounts = amounts(performance, sheet);
    List<RetroChange> late = new ArrayList<>();
    Money adjustment = retroAdjustment(performance, late, sheet);
    Money payment = sheet.line(PAYMENT, amounts.net().plus(adjustment));
    return new CapitationSettlement(
        terms,
        performance,
        outcome(payment),
        amounts.base(),
        amounts.gross(),
        amounts.carveOuts(),
        amounts.withheld(),
        adjustment,
        late);
  }

  private Amounts amounts(CapitationPerformance performance, Worksheet sheet) {
    Membership members =
        isPerMember ? performance.membership().inOrderOf(cells) : performance.membership();
    sheet.line(MEMBER_MONTHS, members.total());
    Rate adjustment = adjustment(performance);
    Unrounded base = base(performance, members, sheet);
    showAdjustment(performance, sheet);
    Money gross =
        sheet.line(
            GROSS,
            linesByMonthAndCategory
                ? sumOfLines(members, adjustment, sheet)
                : base.times(adjustment).rounded(rounding));
    Money carveOuts = carveOuts(members, sheet);
    requireRoomFor(carveOuts, gross);
    Money capitation = sheet.line(AFTER_CARVE_OUTS, gross.minus(carveOuts));
    sheet.line(WITHHOLD_RATE, terms.withhold().rate());
    Money withheld =
        sheet.line(WITHHELD, terms.withhold().of(capitation.unrounded()).rounded(rounding));
    return new Amounts(base, gross, carveOuts, withheld);
  }

  /** Rates times member months, or the share of premium. */
  private Unrounded base(CapitationPerformance performance, Membership members, Worksheet sheet) {
    if (!isPerMember) {
      Money premium = premiumToShare(performance.premium().orElseThrow(), sheet);
      return premium.times(sheet.line(PREMIUM_SHARE, premiumShare));
    }
    Unrounded base = Unrounded.ZERO;
    for (PaidCategory category : categories) {
      for (PaidCell cell : category.cells()) {
        base = base.plus(cell.of(members));
      }
    }
    showCells(members, sheet);
    return sheet.line(BASE, base);
  }

  /** One month, or several together, of one category. */
  private static Unrounded base(Membership.Entry entry, PaidCategory category) {
    Unrounded base = Unrounded.ZERO;
    for (PaidCell cell : category.cells()) {
      base = base.plus(cell.of(entry));
    }
    return base;
  }

  private static Money premiumToShare(Premium premium, Worksheet sheet) {
    sheet.line(PREMIUM, premium.revenue());
    premium
        .deductions()
        .forEach(deduction -> sheet.of(deduction.name()).line(DEDUCTION, deduction.amount()));
    return sheet.line(PREMIUM_AFTER_DEDUCTIONS, premium.afterDeductions());
  }

  /** Risk of the group times the factors of the contract. */
  private Rate adjustment(CapitationPerformance performance) {
    return normalization.isEmpty()
        ? factors
        : normalization.get().of(performance.groupRiskScore().orElseThrow()).times(factors);
  }

  /** Each month and category is rounded by itself. */
  private Money sumOfLines(Membership members, Rate adjustment, Worksheet sheet) {
    Money gross = Money.ZERO;
    for (Membership.Entry entry : members.entries()) {
      for (PaidCategory category : categories) {
        Money line = base(entry, category).times(adjustment).rounded(rounding);
        gross = gross.plus(line);
        if (sheet.isRecording()) {
          sheet.of(entry.months().toString()).of(category.name()).line(PAYMENT_LINE, line);
        }
      }
    }
    return gross;
  }

  private Money carveOuts(Membership members, Worksheet sheet) {
    Money sum = Money.ZERO;
    for (CarveOut carveOut : terms.carveOuts()) {
      Money amount = members.total().times(carveOut.rate()).rounded(rounding);
      sum = sum.plus(sheet.of(carveOut.name()).line(CARVE_OUT, amount));
    }
    return sum;
  }

  private static void requireRoomFor(Money carveOuts, Money gross) {
    if (carveOuts.isMoreThan(gross)) {
      Violations.of("Capitation")
          .require(
              false,
              "carveOuts",
              carveOuts,
              "at most the gross capitation of " + gross,
              "they are taken off it")
          .throwIfInvalidPerformance();
    }
  }

  /** Each changed month at its own rate: what it comes to now less what it was paid. */
  private Money retroAdjustment(
      CapitationPerformance performance, List<RetroChange> late, Worksheet sheet) {
    Money sum = Money.ZERO;
    for (RetroChange change : performance.retroChanges()) {
      if (!terms.retroLimit().orElseThrow().allows(change)) {
        late.add(change);
        continue;
      }
      Money now = settle(change.after(), Worksheet.none()).netPayment();
      Money then = settle(change.before(), Worksheet.none()).netPayment();
      sum = sum.plus(sheet.of(change.toString()).line(RETRO_MONTH, now.minus(then)));
    }
    return performance.retroChanges().isEmpty() ? sum : sheet.line(RETRO_ADJUSTMENT, sum);
  }

  private static Outcome outcome(Money payment) {
    if (payment.isZero()) {
      return CapitationOutcomes.NOTHING_TO_PAY;
    }
    return payment.isNegative() ? CapitationOutcomes.TAKEN_BACK : CapitationOutcomes.PAID;
  }

  // ---------------------------------------------------------------- only shown

  private void showCells(Membership members, Worksheet sheet) {
    if (!sheet.isRecording()) {
      return;
    }
    for (Membership.Entry entry : members.entries()) {
      for (PaidCategory category : categories) {
        for (PaidCell cell : category.cells()) {
          Worksheet ofCell =
              sheet.of(entry.months().toString()).of(category.name()).of(cell.cell().name());
          ofCell.line(CELL_RATE, cell.cell().rateIn(entry.months().first()));
          ofCell.line(CELL_MEMBER_MONTHS, entry.byCell().get(cell.position()));
          ofCell.line(CELL_AMOUNT, cell.of(entry));
        }
      }
    }
  }

  private void showAdjustment(CapitationPerformance performance, Worksheet sheet) {
    if (!sheet.isRecording()) {
      return;
    }
    normalization.ifPresent(
        base -> sheet.line(RISK_FACTOR, base.of(performance.groupRiskScore().orElseThrow())));
    terms.factors().forEach(factor -> sheet.of(factor.name()).line(FACTOR, factor.value()));
  }
}
