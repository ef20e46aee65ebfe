package org.openvbc.examples.scenario;

import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.statistics.distribution.ContinuousDistribution;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Rounding;
import org.openvbc.core.quality.QualityStanding;
import org.openvbc.core.quality.QualityStanding.Standard;
import org.openvbc.core.quality.Score;
import org.openvbc.core.time.MemberMonths;
import org.openvbc.models.mssp.MsspColumns;

/**
 * Years of one ACO as columns, one row a year: money in millionths of a dollar, scores in
 * ten-thousandths.
 */
final class Draws {
  static final int WHOLE_SCORE = 10_000;
  private static final int MONTHS = 12;
  private static final int CENTS = 100;
  private static final double MICROS = 1e6;

  final long[] benchmarks;
  final long[] expenditures;
  final int[] beneficiaries;
  final int[] memberMonths;
  final byte[] standards;
  final short[] scores;
  final long[] revenues;
  private final Assumptions assumptions;

  /** Rows that are still to be filled. */
  Draws(Assumptions assumptions, int rows) {
    this.assumptions = assumptions;
    benchmarks = new long[rows];
    expenditures = new long[rows];
    beneficiaries = new int[rows];
    memberMonths = new int[rows];
    standards = new byte[rows];
    scores = new short[rows];
    revenues = new long[rows];
  }

  int rows() {
    return benchmarks.length;
  }

  /** Draws the rows of a slice; the generator is of this slice alone. */
  void draw(int from, int to, UniformRandomProvider chance) {
    ContinuousDistribution.Sampler members = sampler(assumptions.beneficiaries(), chance);
    ContinuousDistribution.Sampler spending = sampler(assumptions.spending(), chance);
    ContinuousDistribution.Sampler quality = sampler(assumptions.quality(), chance);
    for (int row = from; row < to; row++) {
      setMembers(row, rounded(members.sample(), 1));
      setScore(row, rounded(quality.sample(), WHOLE_SCORE));
      double multiple = spending.sample();
      double dollars = benchmarks[row] / MICROS * multiple;
      expenditures[row] = Money.ofCents(rounded(dollars, CENTS)).micros();
    }
  }

  private static ContinuousDistribution.Sampler sampler(
      Assumptions.Drawn drawn, UniformRandomProvider chance) {
    return drawn.distribution().createSampler(chance);
  }

  /** Where a draw becomes exact: how many of a unit it is, half up, once. */
  private static long rounded(double draw, int unitsOfOne) {
    return Math.round(draw * unitsOfOne);
  }

  /** The year that is expected of everything but spending, which is given. */
  void setTypical(int row, Money spending) {
    double members = assumptions.beneficiaries().distribution().getMean();
    setMembers(row, rounded(members, 1));
    setScore(row, rounded(assumptions.quality().distribution().getMean(), WHOLE_SCORE));
    expenditures[row] = spending.micros();
  }

  private void setMembers(int row, long members) {
    beneficiaries[row] = Math.toIntExact(members);
    memberMonths[row] = Math.toIntExact(members * MONTHS);
    Money benchmark =
        MemberMonths.of(memberMonths[row]).times(assumptions.benchmark()).rounded(Rounding.CENTS);
    benchmarks[row] = benchmark.micros();
    revenues[row] = benchmark.times(assumptions.revenue()).rounded(Rounding.CENTS).micros();
  }

  private void setScore(int row, long score) {
    scores[row] = (short) score;
    boolean isMet = score(row).rate().isAtLeast(assumptions.leastScore());
    standards[row] = MsspColumns.codeOf(isMet ? Standard.MET : Standard.NOT_MET);
  }

  // ---------------------------------------------------------------- a row as values

  Money benchmark(int row) {
    return Money.ofMicros(benchmarks[row]);
  }

  Money spending(int row) {
    return Money.ofMicros(expenditures[row]);
  }

  /** Benchmark less spending. */
  Money savings(int row) {
    return benchmark(row).minus(spending(row));
  }

  Score score(int row) {
    return new Score(Rate.of(scores[row], WHOLE_SCORE));
  }

  QualityStanding quality(int row) {
    return standards[row] == MsspColumns.codeOf(Standard.MET)
        ? QualityStanding.met(score(row))
        : QualityStanding.notMet(score(row));
  }
}
