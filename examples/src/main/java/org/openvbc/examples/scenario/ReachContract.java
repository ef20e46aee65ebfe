package org.openvbc.examples.scenario;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.openvbc.core.clause.Corridor;
import org.openvbc.core.column.RowStatus;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Unrounded;
import org.openvbc.models.reach.CapitationElection;
import org.openvbc.models.reach.ReachAcoType;
import org.openvbc.models.reach.ReachArrangement;
import org.openvbc.models.reach.ReachBenchmark;
import org.openvbc.models.reach.ReachColumns;
import org.openvbc.models.reach.ReachExpenditure;
import org.openvbc.models.reach.ReachPerformance;
import org.openvbc.models.reach.ReachRowStatus;

/**
 * ACO REACH with its published terms: no minimum savings rate, risk corridors.
 *
 * @param arrangement the arrangement
 */
record ReachContract(ReachArrangement arrangement) implements Contract {
  static ReachContract global() {
    return new ReachContract(
        ReachArrangement.global(2024, ReachAcoType.STANDARD, CapitationElection.PCC));
  }

  @Override
  public String name() {
    return "ACO REACH " + arrangement.option().label();
  }

  @Override
  public String terms() {
    return arrangement.sentence();
  }

  @Override
  public List<? extends RowStatus> statuses() {
    return List.of(ReachRowStatus.values());
  }

  @Override
  public RowSettler over(Draws draws, long[] payments, byte[] statuses) {
    ReachColumns columns =
        ReachColumns.builder(draws.benchmarks, draws.scores, draws.expenditures)
            .into(payments, statuses);
    return (from, to) -> arrangement.settleRows(columns, from, to);
  }

  @Override
  public Money payment(Draws draws, int row) {
    return arrangement.settle(performance(draws, row)).netPayment();
  }

  private static ReachPerformance performance(Draws draws, int row) {
    return ReachPerformance.builder()
        .benchmark(ReachBenchmark.beforeDiscount(draws.benchmark(row)))
        .expenditure(ReachExpenditure.net(draws.spending(row)))
        .quality(draws.score(row))
        .build();
  }

  @Override
  public Optional<MinimumTest> minimum() {
    return Optional.empty();
  }

  @Override
  public List<BreakPoint> breakPoints(Draws draws, int row) {
    Unrounded benchmark = arrangement.settle(performance(draws, row)).benchmark();
    List<BreakPoint> all = new ArrayList<>();
    for (Corridor.Band band : beyondFirst(arrangement.corridor().gains())) {
      all.add(BreakPoint.atRate(label("savings", band), benchmark, band.from().negated()));
    }
    Collections.reverse(all);
    all.add(BreakPoint.atRate("benchmark after discount and withhold", benchmark, Rate.ZERO));
    for (Corridor.Band band : beyondFirst(arrangement.corridor().losses())) {
      all.add(BreakPoint.atRate(label("losses", band), benchmark, band.from()));
    }
    return all;
  }

  private static String label(String what, Corridor.Band band) {
    return band.share() + " of " + what + " beyond " + band.from();
  }

  /** The first band begins where savings and losses do. */
  private static List<Corridor.Band> beyondFirst(List<Corridor.Band> bands) {
    return bands.subList(1, bands.size());
  }
}
