package org.openvbc.examples.reach;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Unrounded;
import org.openvbc.examples.Terminal;
import org.openvbc.examples.replay.KnownRows;
import org.openvbc.examples.replay.PublishedFileException;
import org.openvbc.examples.replay.ReplayReport;
import org.openvbc.examples.replay.ReplayedRow;
import org.openvbc.examples.replay.Verdict;
import org.openvbc.models.reach.CostOfCare;
import org.openvbc.models.reach.HealthEquityAdjustment;
import org.openvbc.models.reach.ReachBenchmark;
import org.openvbc.models.reach.ReachExpenditure;
import org.openvbc.models.reach.ReachOutcomes;
import org.openvbc.models.reach.ReachPerformance;
import org.openvbc.models.reach.ReachSettlement;

/**
 * Recomputes every row of published GPDC and ACO REACH results and compares each figure that other
 * figures of the row determine: cost of care, gross and shared savings, sequestration, savings
 * rate, discount, and whether the benchmark's one factor leaves a plausible trend adjustment.
 */
public final class ReachReplay {
  private static final int CENTS = 2;
  private static final int PLACES = 12;
  private static final String COST = "total cost of care";

  /** Twelve months in two entitlement categories, each rounded to the cent. */
  private static final BigDecimal ROUNDED_PARTS = new BigDecimal("0.12");

  /**
   * The national trend adjustment of A&D, the lowest there is; a score printed in whole percent
   * moves what a row implies by a few ten-thousandths.
   */
  private static final Map<String, Rate> LEAST_TREND =
      Map.of("2021", Rate.of("0.9488"), "2022", Rate.of("0.9469"));

  private ReachReplay() {}

  /**
   * Replays files and prints the report.
   *
   * @return whether at least one row was read and every difference has a reason
   * @throws IOException if a file cannot be read
   * @throws PublishedFileException if a file is malformed
   */
  public static boolean run(List<Path> files, PrintStream out, Terminal terminal)
      throws IOException {
    List<PublishedReach> rows = new ArrayList<>();
    for (Path file : files) {
      rows.addAll(PublishedReach.read(file));
    }
    ReplayReport report = replay(files.size(), rows, terminal);
    report.print(out, terminal);
    return report.isComplete();
  }

  static ReplayReport replay(int files, List<PublishedReach> rows, Terminal terminal) {
    List<ReplayedRow> replayed = new ArrayList<>();
    for (PublishedReach row : rows) {
      replayed.add(replay(row));
      terminal.progress("settling", replayed.size(), rows.size());
    }
    return new ReplayReport("reach", files, known().applyTo(replayed));
  }

  private static KnownRows known() {
    InputStream csv = ReachReplay.class.getResourceAsStream("known-rows.csv");
    if (csv == null) {
      throw new IllegalStateException("known-rows.csv is missing");
    }
    return KnownRows.read(csv);
  }

  /** Settles one row and compares it; a row that no rule fits is an error of its file. */
  static ReplayedRow replay(PublishedReach row) {
    try {
      return compare(row);
    } catch (IllegalArgumentException e) {
      throw new PublishedFileException(
          row.file(),
          row.line(),
          "the whole line",
          String.valueOf(e.getMessage()),
          "a row of " + row.acoId() + " that the rules of its year can settle");
    }
  }

  private static ReplayedRow compare(PublishedReach row) {
    ReachSettlement settled = settle(row, row.money("TOT_COST_CARE_NET"), true);
    List<ReachIdentity> all = identities(row, settled);
    List<ReachIdentity> outside = all.stream().filter(each -> !each.isInBound()).toList();
    BigDecimal replayed = settled.sharedSavingsAfterSequestration().toBigDecimal();
    if (outside.isEmpty()) {
      boolean isExact = all.stream().allMatch(ReachIdentity::isExact);
      return compared(row, replayed, isExact ? Verdict.EXACT : Verdict.IN_BOUND, "");
    }
    List<String> causes = new ArrayList<>();
    List<ReachIdentity> left = new ArrayList<>(outside);
    roundedParts(outside)
        .ifPresent(
            each -> explain(each, "capitation and claims are sums of rounded parts", causes, left));
    if (isNotPaid(row, settled, left)) {
      left.clear();
      causes.add(ReachOutcomes.SAVINGS_NOT_PAID.reason());
      replayed =
          settle(row, row.money("TOT_COST_CARE_NET"), false)
              .sharedSavingsAfterSequestration()
              .toBigDecimal();
    }
    if (left.isEmpty()) {
      return compared(row, replayed, Verdict.EXPLAINED, String.join("; ", causes));
    }
    return compared(
        row,
        replayed,
        Verdict.UNEXPLAINED,
        left.stream().map(ReachIdentity::toString).collect(Collectors.joining("; ")));
  }

  private static void explain(
      ReachIdentity each, String cause, List<String> causes, List<ReachIdentity> left) {
    left.remove(each);
    causes.add(cause + ": " + each);
  }

  /** Capitation and claims are sums of rounded months; the settlement does not use them apart. */
  private static Optional<ReachIdentity> roundedParts(List<ReachIdentity> outside) {
    return outside.stream()
        .filter(each -> each.name().equals(COST))
        .filter(each -> each.gap().compareTo(each.bound().add(ROUNDED_PARTS)) <= 0)
        .findFirst();
  }

  /** Savings are shown, a zero is printed as paid, and nothing else differs. */
  private static boolean isNotPaid(
      PublishedReach row, ReachSettlement settled, List<ReachIdentity> left) {
    return settled.shared().signum() > 0
        && row.number("SHARED_SAVINGS").signum() > 0
        && row.number("SHARED_SAVINGS_SEQ").signum() == 0
        && !left.isEmpty()
        && left.stream().allMatch(each -> each.name().equals("after sequestration"));
  }

  private static ReplayedRow compared(
      PublishedReach row, BigDecimal replayed, Verdict verdict, String reason) {
    return new ReplayedRow(
        row.year(),
        row.arrangement().option().label(),
        row.acoId(),
        row.number("GROSS_SAVINGS").signum() != 0,
        row.number("SHARED_SAVINGS_SEQ").setScale(CENTS, RoundingMode.HALF_UP),
        replayed.setScale(CENTS, RoundingMode.HALF_UP),
        verdict,
        reason);
  }

  private static ReachSettlement settle(PublishedReach row, Money netCost, boolean isEligible) {
    Money equity = row.healthEquity();
    return row.arrangement()
        .settle(
            ReachPerformance.builder()
                .benchmark(ReachBenchmark.finalBenchmark(row.money("FINAL_BENCHMARK")))
                .healthEquity(
                    equity.isZero()
                        ? HealthEquityAdjustment.none()
                        : HealthEquityAdjustment.ofAmount(equity))
                .expenditure(ReachExpenditure.net(netCost))
                .eligibleForSharedSavings(isEligible)
                .build());
  }

  // ---------------------------------------------------------------- the identities

  private static List<ReachIdentity> identities(PublishedReach row, ReachSettlement settled) {
    Money benchmark = row.money("FINAL_BENCHMARK").plus(row.healthEquity());
    ReachSettlement ofGross = settle(row, benchmark.minus(row.money("GROSS_SAVINGS")), true);
    BigDecimal gross = half(row, "FINAL_BENCHMARK", "TOT_COST_CARE_NET", "GROSS_SAVINGS");
    BigDecimal edges =
        ofGross.sharedByBand().size() > 1 ? half(row, "FINAL_BENCHMARK") : BigDecimal.ZERO;
    BigDecimal shared = half(row, "GROSS_SAVINGS", "SHARED_SAVINGS").add(edges);
    List<ReachIdentity> all = new ArrayList<>();
    all.add(cost(row));
    if (!row.hasStopLoss()) {
      all.add(
          dollars(
              row,
              "cost without stop-loss",
              row.money("TOT_COST_CARE").unrounded(),
              "TOT_COST_CARE_NET",
              half(row, "TOT_COST_CARE", "TOT_COST_CARE_NET")));
    }
    all.add(dollars(row, "gross savings", settled.gross(), "GROSS_SAVINGS", gross));
    all.add(dollars(row, "shared savings", ofGross.shared(), "SHARED_SAVINGS", shared));
    all.add(
        dollars(
            row,
            "shared savings from benchmark and cost",
            settled.shared(),
            "SHARED_SAVINGS",
            gross.add(shared)));
    all.add(
        dollars(
            row,
            "after sequestration",
            ofGross.afterSequestration(),
            "SHARED_SAVINGS_SEQ",
            shared.add(half(row, "SHARED_SAVINGS_SEQ"))));
    all.add(savingsRate(row, ofGross));
    all.add(discount(row));
    trend(row).ifPresent(all::add);
    healthEquity(row).ifPresent(all::add);
    return all;
  }

  private static ReachIdentity cost(PublishedReach row) {
    CostOfCare cost = CostOfCare.of(row.money("CAP_PMT_AMT"), row.money("CLM_PMT_AMT"));
    return dollars(
        row,
        COST,
        cost.total().unrounded(),
        "TOT_COST_CARE",
        half(row, "CAP_PMT_AMT", "CLM_PMT_AMT", "TOT_COST_CARE"));
  }

  private static BigDecimal half(PublishedReach row, String... columns) {
    BigDecimal sum = BigDecimal.ZERO;
    for (String column : columns) {
      sum = sum.add(row.halfUnit(column));
    }
    return sum;
  }

  private static ReachIdentity dollars(
      PublishedReach row, String name, Unrounded replayed, String column, BigDecimal bound) {
    BigDecimal exact = replayed.toBigDecimal(PLACES, RoundingMode.HALF_UP);
    BigDecimal printed = row.number(column);
    return new ReachIdentity(
        name,
        exact.setScale(CENTS, RoundingMode.HALF_UP),
        printed.setScale(CENTS, RoundingMode.HALF_UP),
        exact.subtract(printed).abs(),
        bound);
  }

  private static ReachIdentity savingsRate(PublishedReach row, ReachSettlement ofGross) {
    int decimals = row.rateDecimals();
    Rate rate = ofGross.publishedSavingsRate();
    BigDecimal exact = rate.toBigDecimal(decimals + PLACES, RoundingMode.HALF_UP);
    BigDecimal printed = row.number("SAV_RATE");
    BigDecimal lastDigit = new BigDecimal("0.5").movePointLeft(decimals);
    BigDecimal ofDollars =
        half(row, "GROSS_SAVINGS", "FINAL_BENCHMARK")
            .divide(row.number("FINAL_BENCHMARK"), decimals + PLACES, RoundingMode.UP);
    return new ReachIdentity(
        "savings rate",
        exact.setScale(decimals, RoundingMode.HALF_UP),
        printed.setScale(decimals, RoundingMode.HALF_UP),
        exact.subtract(printed).abs(),
        lastDigit.add(ofDollars));
  }

  private static ReachIdentity discount(PublishedReach row) {
    BigDecimal rule = row.arrangement().discount().toBigDecimal(PLACES, RoundingMode.HALF_UP);
    BigDecimal printed = row.number("DISCOUNT");
    return new ReachIdentity(
        "discount", rule, printed, rule.subtract(printed).abs(), BigDecimal.ZERO);
  }

  /**
   * What the trend adjustment must have been, between that of A&D and none at all; the files do not
   * give the split by entitlement category, so no closer figure can be had.
   */
  private static Optional<ReachIdentity> trend(PublishedReach row) {
    Rate least = LEAST_TREND.get(row.year());
    if (least == null || row.quality().isEmpty()) {
      return Optional.empty();
    }
    Unrounded untrended =
        row.arrangement()
            .settle(
                ReachPerformance.builder()
                    .benchmark(ReachBenchmark.beforeDiscount(row.money("UNADJ_BENCHMARK")))
                    .quality(row.quality())
                    .expenditure(ReachExpenditure.net(row.money("TOT_COST_CARE_NET")))
                    .build())
            .finalBenchmark();
    Rate implied = Rate.of(row.money("FINAL_BENCHMARK").unrounded(), untrended);
    Rate nearest = implied.notBelow(least).cappedAt(Rate.ONE);
    BigDecimal shown = implied.toBigDecimal(PLACES, RoundingMode.HALF_UP);
    BigDecimal within = nearest.toBigDecimal(PLACES, RoundingMode.HALF_UP);
    return Optional.of(
        new ReachIdentity(
            "implied trend adjustment",
            shown,
            within,
            shown.subtract(within).abs(),
            BigDecimal.ZERO));
  }

  /** The dollars of the published tiers, where months are printed. */
  private static Optional<ReachIdentity> healthEquity(PublishedReach row) {
    return row.healthEquityMonths("HEBA_UP_MNTHS")
        .flatMap(
            up ->
                row.healthEquityMonths("HEBA_DOWN_MNTHS")
                    .map(down -> HealthEquityAdjustment.py2023(up, down)))
        .map(
            adjustment -> {
              BigDecimal tiers = adjustment.amount().toBigDecimal(PLACES, RoundingMode.HALF_UP);
              BigDecimal printed = row.healthEquity().toBigDecimal();
              return new ReachIdentity(
                  "health equity adjustment",
                  tiers.setScale(CENTS, RoundingMode.HALF_UP),
                  printed.setScale(CENTS, RoundingMode.HALF_UP),
                  tiers.subtract(printed).abs(),
                  new BigDecimal("0.01"));
            });
  }
}
