package org.openvbc.models.reach;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.PerMemberPerMonth;
import org.openvbc.core.money.Rate;
import org.openvbc.core.quality.Score;
import org.openvbc.core.time.MemberMonths;

/**
 * Years of GPDC and ACO REACH in plain figures, from which both the library and the restatement are
 * fed; costs lie between half and nearly twice the benchmark, so that every band is met.
 */
class ReachArbitraries extends DomainContextBase {

  @Provide
  Arbitrary<PlainReach.Case> plainCases() {
    return Combinators.combine(terms(), benchmarks(), costs(), lines()).as(ReachArbitraries::plain);
  }

  @Provide
  Arbitrary<ReachCase> cases() {
    return plainCases().map(ReachArbitraries::library);
  }

  private record Terms(int year, boolean global, boolean tcc, boolean leaver, boolean eligible) {}

  private record Benchmark(List<PlainReach.Cell> cells, BigDecimal last, int quality, int equity) {}

  private record Cost(int percent, long cents, boolean stopLoss, int completion) {}

  private static Arbitrary<Terms> terms() {
    return Combinators.combine(
            Arbitraries.integers().between(2021, 2026),
            Arbitraries.of(true, false),
            Arbitraries.of(true, false),
            Arbitraries.of(false, false, false, true),
            Arbitraries.of(true, true, true, false))
        .as(
            (year, global, tcc, leaver, eligible) ->
                new Terms(year, global, global && tcc, leaver, eligible));
  }

  private static Arbitrary<Benchmark> benchmarks() {
    Arbitrary<PlainReach.Cell> cell =
        Combinators.combine(
                decimals(1, 2_000_000, 2),
                decimals(50_000, 990_000, 2),
                decimals(800_000, 1_300_000, 6),
                decimals(9_400, 10_600, 4))
            .as(PlainReach.Cell::new);
    return Combinators.combine(
            cell.list().ofMinSize(0).ofMaxSize(4),
            decimals(100_000_000_000L, 900_000_000_000_000L, 6),
            Arbitraries.integers().between(0, 100),
            Arbitraries.integers().between(-1_000_000, 1_000_000))
        .as(Benchmark::new);
  }

  private static Arbitrary<BigDecimal> decimals(long least, long most, int scale) {
    return Arbitraries.longs().between(least, most).map(n -> BigDecimal.valueOf(n, scale));
  }

  private static Arbitrary<Cost> costs() {
    return Combinators.combine(
            Arbitraries.integers().between(30, 190),
            Arbitraries.longs().between(0, 100_000_000),
            Arbitraries.of(true, false),
            Arbitraries.integers().between(0, 30))
        .as(Cost::new);
  }

  private static Arbitrary<List<BigDecimal>> lines() {
    Arbitrary<BigDecimal> cents = decimals(0, 900_000_000, 2);
    Arbitrary<BigDecimal> orNothing = Arbitraries.oneOf(Arbitraries.just(BigDecimal.ZERO), cents);
    return orNothing.list().ofSize(7);
  }

  private static PlainReach.Case plain(
      Terms terms, Benchmark benchmark, Cost cost, List<BigDecimal> lines) {
    boolean isNew = terms.year() >= 2023;
    BigDecimal base =
        benchmark.cells().isEmpty()
            ? benchmark.last()
            : benchmark.cells().stream()
                .map(cell -> cell.months().multiply(cell.rate()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal spent =
        base.multiply(BigDecimal.valueOf(cost.percent(), 2))
            .setScale(2, RoundingMode.DOWN)
            .add(BigDecimal.valueOf(cost.cents(), 2));
    BigDecimal capitation = spent.multiply(new BigDecimal("0.07")).setScale(2, RoundingMode.DOWN);
    return new PlainReach.Case(
        terms.year(),
        terms.global(),
        terms.tcc(),
        benchmark.cells(),
        benchmark.last(),
        terms.global() ? discount(terms.year()) : BigDecimal.ZERO,
        new BigDecimal(isNew && terms.year() < 2026 ? "0.02" : "0.05"),
        BigDecimal.valueOf(benchmark.quality(), 2),
        new BigDecimal(terms.leaver() ? "0.02" : "0"),
        // Small beside the smallest benchmark of one cell, so that something is left to share.
        isNew && benchmark.cells().isEmpty()
            ? BigDecimal.valueOf(benchmark.equity(), 2)
            : BigDecimal.ZERO,
        capitation,
        spent.subtract(capitation),
        cost.stopLoss() ? new BigDecimal("1234.56") : BigDecimal.ZERO,
        new BigDecimal(cost.stopLoss() ? "0.985" : "1"),
        cost.stopLoss() ? new BigDecimal("1500.01") : BigDecimal.ZERO,
        BigDecimal.valueOf(1_000 + cost.completion(), 3),
        terms.eligible(),
        lines.get(0),
        lines.get(1),
        lines.get(2),
        lines.get(3),
        lines.get(4),
        isNew ? lines.get(5) : BigDecimal.ZERO,
        lines.get(6));
  }

  private static BigDecimal discount(int year) {
    return new BigDecimal(year < 2023 ? "0.02" : year < 2025 ? "0.03" : "0.04");
  }

  /** The same in the words of the library. */
  static ReachCase library(PlainReach.Case plain) {
    ReachArrangement published =
        ReachArrangement.of(
            plain.year(),
            plain.global() ? RiskOption.GLOBAL : RiskOption.PROFESSIONAL,
            ReachAcoType.STANDARD,
            plain.tcc() ? CapitationElection.TCC : CapitationElection.PCC);
    ReachPerformance.Builder aco =
        ReachPerformance.builder()
            .benchmark(benchmark(plain))
            .expenditure(
                ReachExpenditure.of(
                    CostOfCare.builder()
                        .capitation(Money.of(plain.capitation()))
                        .claims(Money.of(plain.claims()))
                        .stopLossPayout(Money.of(plain.payout()))
                        .neutralityFactor(Rate.of(plain.neutrality()))
                        .stopLossCharge(Money.of(plain.charge()))
                        .completionFactor(Rate.of(plain.completion()))
                        .build()))
            .healthEquity(HealthEquityAdjustment.ofAmount(Money.of(plain.healthEquity())))
            .eligibleForSharedSavings(plain.eligible())
            .capitationLines(
                new CapitationLines(
                    Money.of(plain.basePaid()),
                    Money.of(plain.baseActual()),
                    Money.of(plain.enhancedPaid()),
                    Money.of(plain.apoPaid()),
                    Money.of(plain.apoActual())))
            .highPerformersBonus(Money.of(plain.bonus()))
            .provisionalPaid(Money.of(plain.provisional()));
    if (!plain.cells().isEmpty()) {
      aco.quality(new Score(Rate.of(plain.quality())));
    }
    return new ReachCase(
        plain.retention().signum() > 0 ? published.withRetentionForfeited() : published,
        aco.build());
  }

  private static ReachBenchmark benchmark(PlainReach.Case plain) {
    if (plain.cells().isEmpty()) {
      return ReachBenchmark.finalBenchmark(Money.of(plain.finalBenchmark()));
    }
    Entitlement[] categories = {Entitlement.AGED_AND_DISABLED, Entitlement.ESRD};
    List<BenchmarkCell> cells = new ArrayList<>();
    for (PlainReach.Cell cell : plain.cells()) {
      cells.add(
          new BenchmarkCell(
              categories[cells.size() % 2],
              cells.size() < 2 ? Alignment.CLAIMS : Alignment.VOLUNTARY,
              new MemberMonths(Rate.of(cell.months())),
              PerMemberPerMonth.of(Money.of(cell.rate())),
              Rate.of(cell.score()),
              Rate.of(cell.trend())));
    }
    return ReachBenchmark.ofCells(cells);
  }
}
