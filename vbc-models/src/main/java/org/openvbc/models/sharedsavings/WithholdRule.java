package org.openvbc.models.sharedsavings;

import static org.openvbc.models.sharedsavings.WithholdStep.*;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openvbc.core.clause.Schedule;
import org.openvbc.core.clause.Withhold;
import org.openvbc.core.model.Outcome;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Rounding;
import org.openvbc.core.money.Split;
import org.openvbc.core.money.Unrounded;
import org.openvbc.core.worksheet.Worksheet;
import org.openvbc.models.sharedsavings.WithholdPerformance.Tranche;

/** The settlement of a withhold in its order. */
final class WithholdRule {
  private final WithholdContract terms;

  WithholdRule(WithholdContract terms) {
    this.terms = terms;
  }

  /** What one provider was paid and what was withheld from it. */
  private static final class Account {
    private Money payments = Money.ZERO;
    private Money withheld = Money.ZERO;
    private Unrounded interest = Unrounded.ZERO;
  }

  WithholdSettlement settle(WithholdPerformance year, Worksheet sheet) {
    check(year);
    sheet.line(WITHHOLD_RATE, terms.withhold().rate());
    Map<String, Account> accounts = accounts(year, sheet);
    Money withheld = Money.ZERO;
    for (Account account : accounts.values()) {
      withheld = withheld.plus(account.withheld);
    }
    sheet.line(WITHHELD, withheld);
    Rate part = sheet.line(RELEASE_PART, releasePart(year, withheld, sheet));
    Money returned = sheet.line(RETURNED, withheld.times(part).rounded(Rounding.CENTS));
    Money interest = interest(year, part, accounts, sheet);
    Money forfeited = sheet.line(FORFEITED, withheld.minus(returned));
    Map<String, Money> redistributed = redistributed(forfeited, sheet);
    List<WithholdSettlement.Part> parts = parts(accounts, returned, interest, sheet);
    WithholdSettlement settled =
        new WithholdSettlement(
            terms,
            year,
            outcome(year, withheld, returned),
            withheld,
            part,
            returned,
            interest,
            parts,
            redistributed);
    sheet.line(NET_PAYMENT, settled.netPayment());
    return settled;
  }

  private Map<String, Account> accounts(WithholdPerformance year, Worksheet sheet) {
    Map<String, Account> accounts = new LinkedHashMap<>();
    for (Tranche tranche : year.tranches()) {
      Worksheet own = sheet.of(tranche.provider() + " on " + tranche.withheldOn());
      own.line(PAYMENT, tranche.payment());
      Account account = accounts.computeIfAbsent(tranche.provider(), name -> new Account());
      account.payments = account.payments.plus(tranche.payment());
      account.withheld = account.withheld.plus(own.line(TRANCHE_WITHHELD, withheld(tranche)));
    }
    return accounts;
  }

  private Money withheld(Tranche tranche) {
    return terms.withhold().of(tranche.payment().unrounded()).rounded(Rounding.CENTS);
  }

  // ---------------------------------------------------------------- what comes back

  private Rate releasePart(WithholdPerformance year, Money withheld, Worksheet sheet) {
    WithholdRelease release = terms.release();
    if (release instanceof WithholdRelease.CostOnly cost) {
      return costPart(year, cost.cost(), sheet);
    }
    if (release instanceof WithholdRelease.QualityOnly quality) {
      return qualityPart(year, quality.quality(), sheet);
    }
    if (release instanceof WithholdRelease.Weighted both) {
      Rate cost = costPart(year, both.cost(), sheet);
      Rate quality = qualityPart(year, both.quality(), sheet);
      return both.costWeight().times(cost).plus(both.costWeight().complement().times(quality));
    }
    if (release instanceof WithholdRelease.SequentialGate gated) {
      sheet.line(QUALITY_SCORE, year.quality().orElseThrow().rate());
      return sheet.line(QUALITY_GATE, isGateMet(year, gated))
          ? costPart(year, gated.cost(), sheet)
          : Rate.ZERO;
    }
    return poolPart(year, withheld, sheet);
  }

  private static boolean isGateMet(WithholdPerformance year, WithholdRelease.SequentialGate gated) {
    return year.quality().orElseThrow().isAtLeast(gated.gate());
  }

  private static Rate costPart(WithholdPerformance year, Schedule schedule, Worksheet sheet) {
    Money target = sheet.line(TARGET, year.target().orElseThrow());
    Money actual = sheet.line(ACTUAL, year.actual().orElseThrow());
    Rate over = sheet.line(OVER, Rate.of(actual.minus(target), target));
    return sheet.line(COST_PART, schedule.of(over));
  }

  private static Rate qualityPart(WithholdPerformance year, Schedule schedule, Worksheet sheet) {
    sheet.line(QUALITY_SCORE, year.quality().orElseThrow().rate());
    return sheet.line(QUALITY_PART, schedule.of(year.quality().orElseThrow()));
  }

  private static Rate poolPart(WithholdPerformance year, Money withheld, Worksheet sheet) {
    Money budget = sheet.line(TARGET, year.target().orElseThrow());
    Money actual = sheet.line(ACTUAL, year.actual().orElseThrow());
    Money result = sheet.line(POOL_RESULT, budget.minus(actual));
    return withheld.isZero()
        ? Rate.ZERO
        : Rate.of(Withhold.returnedFromPool(withheld, result), withheld);
  }

  /** Simple interest of each tranche, summed and rounded once. */
  private Money interest(
      WithholdPerformance year, Rate part, Map<String, Account> accounts, Worksheet sheet) {
    if (terms.interestRate().isEmpty()) {
      return Money.ZERO;
    }
    Unrounded sum = Unrounded.ZERO;
    for (Tranche tranche : year.tranches()) {
      Unrounded own =
          Withhold.interest(
              withheld(tranche).times(part),
              terms.interestRate().get(),
              tranche.withheldOn(),
              year.returnedOn().orElseThrow());
      sheet.of(tranche.provider() + " on " + tranche.withheldOn()).line(TRANCHE_INTEREST, own);
      Account account = accounts.get(tranche.provider());
      if (account != null) {
        account.interest = account.interest.plus(own);
      }
      sum = sum.plus(own);
    }
    return sheet.line(INTEREST, sum.rounded(Rounding.CENTS));
  }

  private Map<String, Money> redistributed(Money forfeited, Worksheet sheet) {
    Map<String, Money> shared = new LinkedHashMap<>();
    Map<String, Rate> weights = terms.forfeits().weights();
    sheet.line(FORFEITED_TO, terms.forfeits().to());
    if (weights.isEmpty()) {
      return shared;
    }
    List<Money> split = Split.toCents(forfeited, List.copyOf(weights.values()));
    int next = 0;
    for (String name : weights.keySet()) {
      shared.put(name, sheet.of(name).line(REDISTRIBUTED, split.get(next++)));
    }
    return shared;
  }

  private static List<WithholdSettlement.Part> parts(
      Map<String, Account> accounts, Money returned, Money interest, Worksheet sheet) {
    List<Money> returnedParts =
        split(returned, accounts.values().stream().map(each -> each.withheld.unrounded()).toList());
    List<Money> interestParts =
        split(interest, accounts.values().stream().map(each -> each.interest).toList());
    List<WithholdSettlement.Part> parts = new ArrayList<>();
    for (Map.Entry<String, Account> each : accounts.entrySet()) {
      Money back = sheet.of(each.getKey()).line(PART, returnedParts.get(parts.size()));
      parts.add(
          new WithholdSettlement.Part(
              each.getKey(),
              each.getValue().payments,
              each.getValue().withheld,
              back,
              interestParts.get(parts.size())));
    }
    return parts;
  }

  /** By the amounts behind it; nothing is split by nothing. */
  private static List<Money> split(Money whole, List<Unrounded> amounts) {
    if (whole.isZero()) {
      return amounts.stream().map(amount -> Money.ZERO).toList();
    }
    Unrounded one = Money.of(1).unrounded();
    return Split.toCents(whole, amounts.stream().map(amount -> Rate.of(amount, one)).toList());
  }

  private Outcome outcome(WithholdPerformance year, Money withheld, Money returned) {
    if (withheld.isZero()) {
      return SharedSavingsOutcomes.NOTHING_WITHHELD;
    }
    if (returned.equals(withheld)) {
      return SharedSavingsOutcomes.WITHHOLD_RETURNED;
    }
    if (!returned.isZero()) {
      return SharedSavingsOutcomes.WITHHOLD_PARTLY_RETURNED;
    }
    return terms.release() instanceof WithholdRelease.SequentialGate gated
            && !isGateMet(year, gated)
        ? SharedSavingsOutcomes.WITHHOLD_GATE_NOT_MET
        : SharedSavingsOutcomes.WITHHOLD_FORFEITED;
  }

  // ---------------------------------------------------------------- what is needed

  private void check(WithholdPerformance year) {
    WithholdRelease release = terms.release();
    boolean isPool = release instanceof WithholdRelease.RiskPool;
    if ((!release.asksForCost() || (hasCost(year) && (isPool || isTargetPositive(year))))
        && (!release.asksForQuality() || year.quality().isPresent())
        && (terms.interestRate().isEmpty() || year.returnedOn().isPresent())) {
      return;
    }
    Violations.of("WithholdPerformance")
        .require(
            !release.asksForCost() || hasCost(year),
            "target and actual",
            year.target().isPresent() ? "no actual cost" : "no target",
            "stated: the withhold comes back " + release,
            "release of the withhold")
        .require(
            !release.asksForCost() || isPool || !hasCost(year) || isTargetPositive(year),
            "target",
            year.target().orElse(Money.ZERO),
            "above $0.00",
            "overspending is a rate of the target")
        .require(
            !release.asksForQuality() || year.quality().isPresent(),
            "quality",
            "not stated",
            "stated: the withhold comes back " + release,
            "release of the withhold")
        .require(
            terms.interestRate().isEmpty() || year.returnedOn().isPresent(),
            "returnedOn",
            "not stated",
            "stated: the withhold bears interest",
            "interest on the withhold")
        .throwIfInvalidPerformance();
  }

  private static boolean hasCost(WithholdPerformance year) {
    return year.target().isPresent() && year.actual().isPresent();
  }

  private static boolean isTargetPositive(WithholdPerformance year) {
    return year.target().orElse(Money.ZERO).isPositive();
  }
}
