package org.openvbc.models.reach;

import static org.openvbc.models.reach.ReachStep.*;

import java.util.ArrayList;
import java.util.List;
import org.openvbc.core.clause.Corridor;
import org.openvbc.core.clause.KeptOfGains;
import org.openvbc.core.clause.Withhold;
import org.openvbc.core.model.Outcome;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Rounding;
import org.openvbc.core.money.Unrounded;
import org.openvbc.core.quality.Score;
import org.openvbc.core.worksheet.Worksheet;

/**
 * The settlement of one arrangement, to be read beside the settlement sheet of the benchmark
 * report: the terms as the clauses they stand for, and the rule in its order.
 */
final class ReachRule {
  private final ReachArrangement arrangement;
  private final Rate discount;
  private final Rate qualityWithhold;
  private final Rate retentionWithhold;
  private final Corridor corridor;
  private final Rate sequestration;
  private final KeptOfGains kept;
  private final Rounding rounding;
  final boolean knowsHealthEquity;
  final boolean knowsHighPerformersPool;
  final boolean knowsHighNeedsCategory;

  ReachRule(ReachArrangement terms) {
    arrangement = terms;
    discount = terms.discount();
    qualityWithhold = terms.qualityWithhold();
    retentionWithhold = terms.retentionWithhold();
    corridor = terms.corridor();
    sequestration = terms.sequestrationRate();
    kept = KeptOfGains.afterWithholding(sequestration);
    rounding = terms.rounding();
    knowsHealthEquity = terms.published().has("healthEquityAdjustment");
    knowsHighPerformersPool = terms.published().has("highPerformersPool");
    knowsHighNeedsCategory = terms.published().programme() == ReachProgramme.LEAD;
  }

  /** The terms that the rule settles. */
  ReachArrangement arrangement() {
    return arrangement;
  }

  /** What is kept of gains after sequestration. */
  KeptOfGains kept() {
    return kept;
  }

  /** Settles a performance year in the order of the rule. */
  ReachSettlement settle(ReachPerformance aco, Worksheet sheet) {
    ReachRequirements.check(this, aco);
    Unrounded finalBenchmark = finalBenchmark(aco, sheet);
    Unrounded benchmark = benchmark(aco, finalBenchmark, sheet);
    ReachRequirements.checkPositive(benchmark);
    Unrounded cost = cost(aco.expenditure(), sheet);
    Unrounded gross = sheet.line(GROSS_SAVINGS, benchmark.minus(cost));
    sheet.line(GROSS_RATE, gross, benchmark);
    sheet.line(PUBLISHED_RATE, gross, finalBenchmark);
    Unrounded shared = sheet.line(SHARED, corridor.of(gross, benchmark, sheet, CORRIDOR_BAND));
    Money total = total(aco, afterSequestration(aco, shared, sheet), sheet);
    return new ReachSettlement(arrangement, aco, outcome(aco, shared), total);
  }

  /** What is left of the benchmark after discount and withholds: one additive factor. */
  Unrounded finalBenchmark(ReachPerformance aco, Worksheet sheet) {
    if (aco.benchmark().isFinal()) {
      return sheet.line(FINAL_BENCHMARK, aco.benchmark().amount());
    }
    if (sheet.isRecording()) {
      aco.benchmark().cells().forEach(cell -> cell.show(sheet));
    }
    Unrounded before = sheet.line(BEFORE_DISCOUNT, aco.benchmark().amount());
    Score quality = aco.quality().orElseThrow();
    if (sheet.isRecording()) {
      showTakenOff(before, quality, sheet);
    }
    return sheet.line(FINAL_BENCHMARK, before.times(sheet.line(BENCHMARK_FACTOR, factor(quality))));
  }

  Rate factor(Score quality) {
    return discount
        .complement()
        .minus(qualityWithhold.times(quality.rate().complement()))
        .minus(retentionWithhold);
  }

  private void showTakenOff(Unrounded before, Score quality, Worksheet sheet) {
    sheet.line(DISCOUNT, before.times(discount));
    sheet.line(QUALITY_SCORE, quality.rate());
    Withhold withhold = new Withhold(qualityWithhold);
    sheet.line(QUALITY_WITHHELD, withhold.of(before));
    sheet.line(QUALITY_EARNED_BACK, withhold.returned(before, quality.rate()));
    sheet.line(QUALITY_FORFEITED, before.times(withhold.forfeited(quality.rate())));
    sheet.line(RETENTION_FORFEITED, before.times(retentionWithhold));
  }

  /** With the health equity adjustment in dollars, which discount and withholds do not touch. */
  Unrounded benchmark(ReachPerformance aco, Unrounded finalBenchmark, Worksheet sheet) {
    if (!knowsHealthEquity) {
      return sheet.line(BENCHMARK, finalBenchmark);
    }
    if (sheet.isRecording()) {
      aco.healthEquity().show(sheet);
    }
    Unrounded equity = sheet.line(HEALTH_EQUITY, aco.healthEquity().amount());
    return sheet.line(BENCHMARK, finalBenchmark.plus(equity));
  }

  private static Unrounded cost(ReachExpenditure expenditure, Worksheet sheet) {
    if (sheet.isRecording()) {
      expenditure.show(sheet);
    }
    return sheet.line(COST, expenditure.amount());
  }

  /** Gains are sequestered, and paid if the ACO is eligible; losses are owed in full. */
  Unrounded afterSequestration(ReachPerformance aco, Unrounded shared, Worksheet sheet) {
    boolean isEligible = sheet.line(ELIGIBLE, aco.eligibleForSharedSavings());
    if (shared.signum() <= 0) {
      return sheet.line(AFTER_SEQUESTRATION, shared);
    }
    if (!isEligible) {
      return sheet.line(AFTER_SEQUESTRATION, Unrounded.ZERO);
    }
    if (sheet.isRecording()) {
      sheet.line(SEQUESTRATION, shared.times(sequestration));
    }
    return sheet.line(AFTER_SEQUESTRATION, kept.of(shared));
  }

  /** All lines are after sequestration already: added unrounded, rounded once. */
  private Money total(ReachPerformance aco, Unrounded afterSequestration, Worksheet sheet) {
    CapitationLines lines = aco.capitationLines();
    Money bonus = sheet.line(HIGH_PERFORMERS_BONUS, aco.highPerformersBonus());
    Money base = sheet.line(BASE_TRUE_UP, lines.baseTrueUp());
    Money advanced = sheet.line(ADVANCED_PAYMENT_TRUE_UP, lines.advancedTrueUp());
    Money enhanced = sheet.line(ENHANCED_REPAID, lines.enhancedPaid().negated());
    if (sheet.isRecording()) {
      warnings(arrangement, aco).forEach(warning -> sheet.line(WARNING, warning));
    }
    Money given = bonus.plus(base).plus(advanced).plus(enhanced);
    Money settled = sheet.line(SETTLEMENT_TOTAL, afterSequestration.plus(given).rounded(rounding));
    Money paid = sheet.line(PROVISIONAL_PAID, aco.provisionalPaid());
    return sheet.line(TOTAL_MONIES_OWED, settled.minus(paid));
  }

  static List<ReachWarning> warnings(ReachArrangement arrangement, ReachPerformance aco) {
    List<ReachWarning> all = new ArrayList<>();
    if (arrangement.capitation() == CapitationElection.TCC) {
      if (aco.capitationLines().hasAdvanced()) {
        all.add(ReachWarning.ADVANCED_PAYMENT_BESIDE_TOTAL_CARE_CAPITATION);
      }
      if (!aco.capitationLines().enhancedPaid().isZero()) {
        all.add(ReachWarning.ENHANCED_PAYMENT_BESIDE_TOTAL_CARE_CAPITATION);
      }
    }
    return all;
  }

  private static Outcome outcome(ReachPerformance aco, Unrounded shared) {
    if (shared.signum() == 0) {
      return ReachOutcomes.NOTHING_TO_SHARE;
    }
    if (shared.signum() < 0) {
      return ReachOutcomes.LOSSES_OWED;
    }
    return aco.eligibleForSharedSavings()
        ? ReachOutcomes.SAVINGS_EARNED
        : ReachOutcomes.SAVINGS_NOT_PAID;
  }
}
