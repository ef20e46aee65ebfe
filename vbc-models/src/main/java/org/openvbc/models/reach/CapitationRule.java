package org.openvbc.models.reach;

import static org.openvbc.models.reach.CapitationStep.*;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openvbc.core.model.Outcome;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.PerMemberPerMonth;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Unrounded;
import org.openvbc.core.worksheet.Worksheet;

/** The monthly cash flow: which part of the benchmark each mechanism pays, month by month. */
final class CapitationRule {
  private static final Outcome PAID_OUTCOME = Outcome.of(Outcome.Kind.EARNED, "capitation paid");
  private static final Outcome NOTHING_PAID =
      Outcome.of(Outcome.Kind.WITHIN_CORRIDOR, "no month reported, nothing paid");

  private final CapitationPlan plan;

  CapitationRule(CapitationPlan plan) {
    this.plan = plan;
  }

  CapitationLedger settle(CapitationReports reports, Worksheet sheet) {
    CapitationRequirements.checkReports(plan, reports);
    Map<CapitationMechanism, Rate> parts = parts(sheet);
    Map<String, Money> paid = new HashMap<>();
    List<LedgerEntry> entries = new ArrayList<>();
    for (CapitationReport report : reports.reports()) {
      parts.forEach((mechanism, part) -> entries.add(entry(mechanism, part, report, paid, sheet)));
    }
    CapitationLedger ledger =
        new CapitationLedger(plan, entries.isEmpty() ? NOTHING_PAID : PAID_OUTCOME, entries);
    sheet.line(PAID, ledger.netPayment());
    return ledger;
  }

  /** The elected mechanisms, each with the part of its base that it pays. */
  private Map<CapitationMechanism, Rate> parts(Worksheet sheet) {
    Map<CapitationMechanism, Rate> parts = new EnumMap<>(CapitationMechanism.class);
    if (plan.capitation() == CapitationElection.PCC) {
      Rate base = sheet.line(BASE_PERCENTAGE, plan.basePercentage().orElseThrow());
      parts.put(CapitationMechanism.BASE_PCC, base);
      if (!plan.enhancedElection().isZero()) {
        Rate room = plan.target().minus(base).cappedAt(plan.enhancedElection());
        parts.put(
            CapitationMechanism.ENHANCED_PCC,
            sheet.line(ENHANCED_PERCENTAGE, room.notBelow(Rate.ZERO)));
      }
    } else {
      parts.put(
          CapitationMechanism.TCC,
          sheet.line(TCC_PERCENTAGE, plan.tccWithhold().orElseThrow().complement()));
    }
    if (!plan.advancedPercentage().isZero()) {
      parts.put(
          CapitationMechanism.ADVANCED_PAYMENT,
          sheet.line(ADVANCED_PERCENTAGE, plan.advancedPercentage()));
    }
    return parts;
  }

  private LedgerEntry entry(
      CapitationMechanism mechanism,
      Rate part,
      CapitationReport report,
      Map<String, Money> paid,
      Worksheet sheet) {
    String month = mechanism + " " + report.serviceMonth();
    boolean isRestatement = paid.containsKey(month);
    Money before = paid.getOrDefault(month, Money.ZERO);
    Money gross = dollars(mechanism, part, report).rounded(plan.rounding());
    Money net = gross.times(plan.sequestrationRate().complement()).rounded(plan.rounding());
    LedgerEntry entry =
        new LedgerEntry(
            mechanism, report.serviceMonth(), report.reportMonth(), gross, net, net.minus(before));
    paid.put(month, net);
    if (sheet.isRecording()) {
      Worksheet own = sheet.of(entry.name(isRestatement));
      report.cells().forEach(cell -> show(cell, mechanism, own));
      show(entry, before, isRestatement, own);
    }
    return entry;
  }

  private static Unrounded dollars(
      CapitationMechanism mechanism, Rate part, CapitationReport report) {
    Unrounded sum = Unrounded.ZERO;
    for (CapitationCell cell : report.cells()) {
      sum = sum.plus(cell.months().times(monthlyBase(cell, mechanism)).times(part));
    }
    return sum;
  }

  /** Advanced payments are for look-back services, all others for a part of the benchmark. */
  private static PerMemberPerMonth monthlyBase(CapitationCell cell, CapitationMechanism mechanism) {
    return mechanism == CapitationMechanism.ADVANCED_PAYMENT
        ? cell.advancedServices()
        : cell.benchmark();
  }

  private static void show(CapitationCell cell, CapitationMechanism mechanism, Worksheet sheet) {
    Worksheet own = sheet.of(cell.category().label());
    own.line(MONTHS, cell.months());
    own.line(MONTHLY_BASE, monthlyBase(cell, mechanism));
  }

  private static void show(LedgerEntry entry, Money before, boolean isRestatement, Worksheet own) {
    own.line(GROSS, entry.gross());
    own.line(AFTER_SEQUESTRATION, entry.afterSequestration());
    if (isRestatement) {
      own.line(PAID_BEFORE, before);
    }
    own.line(PAYABLE, entry.payable());
  }
}
