package org.openvbc.examples.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;
import org.apache.commons.rng.JumpableUniformRandomProvider;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.openvbc.core.column.PaymentDistribution;
import org.openvbc.core.money.Rate;

/**
 * Several contracts over the same draws.
 *
 * @param draws the draws
 * @param drawing how long drawing took
 * @param results one for each contract
 */
record Comparison(Draws draws, Pace drawing, List<Result> results) {

  /**
   * What one contract pays.
   *
   * @param contract the contract
   * @param payments the payment of each row
   * @param distribution how they are spread
   * @param missesMinimum how often savings are below the minimum savings rate, if there is one
   * @param settling how long settling took
   */
  record Result(
      Contract contract,
      PaymentColumn payments,
      PaymentDistribution distribution,
      Optional<Rate> missesMinimum,
      Pace settling) {}

  /**
   * How fast rows went through.
   *
   * @param rows the rows
   * @param nanos the time
   */
  record Pace(int rows, long nanos) {
    private static final double NANOS = 1e9;

    static Pace since(long start, int rows) {
      return new Pace(rows, System.nanoTime() - start);
    }

    double seconds() {
      return nanos / NANOS;
    }

    double rowsPerSecond() {
      return rows / seconds();
    }
  }

  /** Draws rows once and settles them under each contract. */
  static Comparison of(
      Assumptions assumptions, List<Contract> contracts, int rows, long seed, Workers workers) {
    long start = System.nanoTime();
    Draws draws = drawn(assumptions, rows, seed, workers);
    Pace drawing = Pace.since(start, rows);
    List<Result> results = new ArrayList<>();
    for (Contract contract : contracts) {
      results.add(result(contract, draws, workers));
    }
    return new Comparison(draws, drawing, results);
  }

  /** Each slice has a generator of its own, far enough from the others on one long sequence. */
  static Draws drawn(Assumptions assumptions, int rows, long seed, Workers workers) {
    JumpableUniformRandomProvider sequence =
        (JumpableUniformRandomProvider) RandomSource.XO_SHI_RO_256_PP.create(seed);
    List<UniformRandomProvider> ofSlice = new ArrayList<>();
    for (int slice = 0; slice < Workers.slices(rows); slice++) {
      ofSlice.add(sequence.jump());
    }
    Draws draws = new Draws(assumptions, rows);
    workers.onEachSlice(
        "drawn", rows, (slice, from, to) -> draws.draw(from, to, ofSlice.get(slice)));
    return draws;
  }

  private static Result result(Contract contract, Draws draws, Workers workers) {
    int rows = draws.rows();
    PaymentColumn payments = new PaymentColumn(contract, draws);
    long start = System.nanoTime();
    workers.onEachSlice(
        contract.name() + ": settled", rows, (slice, from, to) -> payments.settleRows(from, to));
    Pace settling = Pace.since(start, rows);
    return new Result(
        contract,
        payments,
        payments.distribution(),
        contract.minimum().map(test -> missed(contract, test, draws, workers)),
        settling);
  }

  private static Rate missed(
      Contract contract, Contract.MinimumTest minimum, Draws draws, Workers workers) {
    LongAdder missed = new LongAdder();
    workers.onEachSlice(
        contract.name() + ": looked at",
        draws.rows(),
        (slice, from, to) -> {
          for (int row = from; row < to; row++) {
            if (!minimum.isReached(draws, row)) {
              missed.increment();
            }
          }
        });
    return Rate.of(missed.sum(), draws.rows());
  }
}
