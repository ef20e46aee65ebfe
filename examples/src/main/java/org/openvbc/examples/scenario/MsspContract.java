package org.openvbc.examples.scenario;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openvbc.core.clause.MinimumRate;
import org.openvbc.core.column.RowStatus;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.models.mssp.MinimumSavingsRate;
import org.openvbc.models.mssp.MsspColumns;
import org.openvbc.models.mssp.MsspLimit;
import org.openvbc.models.mssp.MsspPerformance;
import org.openvbc.models.mssp.MsspRowStatus;
import org.openvbc.models.mssp.MsspSettlement;
import org.openvbc.models.mssp.MsspTrack;
import org.openvbc.models.mssp.ParticipantRevenue;

/**
 * A two-sided track of the Medicare Shared Savings Program with its published terms.
 *
 * @param track the track
 */
record MsspContract(MsspTrack track) implements Contract {
  private static final int YEAR = 2024;

  /** Before 2024, so that the rules that came with later agreements stay out. */
  private static final LocalDate AGREEMENT = LocalDate.of(2022, 1, 1);

  static MsspContract basicE() {
    return new MsspContract(MsspTrack.basicE(YEAR, AGREEMENT, MinimumSavingsRate.variable()));
  }

  static MsspContract enhanced() {
    return new MsspContract(MsspTrack.enhanced(YEAR, AGREEMENT, MinimumSavingsRate.variable()));
  }

  @Override
  public String name() {
    return "MSSP " + track.option().label();
  }

  @Override
  public String terms() {
    return track.sentence();
  }

  @Override
  public List<? extends RowStatus> statuses() {
    return List.of(MsspRowStatus.values());
  }

  @Override
  public RowSettler over(Draws draws, long[] payments, byte[] statuses) {
    MsspColumns columns =
        MsspColumns.builder(
                draws.benchmarks,
                draws.expenditures,
                draws.beneficiaries,
                draws.standards,
                draws.scores)
            .revenues(draws.revenues)
            .into(payments, payments, statuses); // no advances: earned is what is paid
    return (from, to) -> track.settleRows(columns, from, to);
  }

  @Override
  public Money payment(Draws draws, int row) {
    return settled(draws, row, draws.spending(row)).netPayment();
  }

  private MsspSettlement settled(Draws draws, int row, Money spending) {
    return track.settle(
        MsspPerformance.builder()
            .benchmark(draws.benchmark(row))
            .expenditures(spending)
            .assignedBeneficiaries(draws.beneficiaries[row])
            .quality(draws.quality(row))
            .participantRevenue(ParticipantRevenue.of(Money.ofMicros(draws.revenues[row])))
            .build());
  }

  @Override
  public Optional<MinimumTest> minimum() {
    return Optional.of(
        (draws, row) ->
            MinimumRate.isReached(
                draws.savings(row),
                draws.benchmark(row),
                track.minimumRateFor(draws.beneficiaries[row])));
  }

  @Override
  public List<BreakPoint> breakPoints(Draws draws, int row) {
    Money benchmark = draws.benchmark(row);
    Rate minimum = track.minimumRateFor(draws.beneficiaries[row]);
    MsspSettlement most = settled(draws, row, Money.ZERO);
    MsspSettlement least = settled(draws, row, benchmark.times(2));
    List<BreakPoint> all = new ArrayList<>();
    if (most.limitedBy() == MsspLimit.PAYMENT_LIMIT) {
      Rate paid = most.finalRate().times(track.sequestrationRate().complement());
      all.add(BreakPoint.atLimit("payment limit", benchmark, most.netPayment(), paid));
    }
    all.add(BreakPoint.atRate("minimum savings rate", benchmark.unrounded(), minimum.negated()));
    all.add(BreakPoint.atRate("minimum loss rate", benchmark.unrounded(), minimum));
    if (least.limitedBy() != MsspLimit.NONE) {
      all.add(BreakPoint.atLimit("loss limit", benchmark, least.netPayment(), least.finalRate()));
    }
    return all;
  }
}
