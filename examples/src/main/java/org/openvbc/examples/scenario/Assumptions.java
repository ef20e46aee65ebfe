package org.openvbc.examples.scenario;

import java.util.List;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.ContinuousDistribution;
import org.apache.commons.statistics.distribution.LogNormalDistribution;
import org.apache.commons.statistics.distribution.TruncatedNormalDistribution;
import org.openvbc.core.money.PerMemberPerMonth;
import org.openvbc.core.money.Rate;

/**
 * What is assumed of the ACO and its year; beneficiaries, spending and quality are drawn apart from
 * each other, one of each for a year.
 *
 * @param benchmark the benchmark, in dollars per beneficiary and month; everyone stays 12 months
 * @param beneficiaries assigned beneficiaries: a normal distribution cut off at both ends
 * @param spending total spending as a multiple of the benchmark: a log-normal distribution
 * @param quality the quality score, 0 to 1: a beta distribution
 * @param leastScore the score from which the quality standard is met
 * @param revenue the participants' own Medicare revenue as a part of the benchmark
 */
record Assumptions(
    PerMemberPerMonth benchmark,
    Normal beneficiaries,
    LogNormal spending,
    Beta quality,
    Rate leastScore,
    Rate revenue) {

  /** The parameters of a distribution. */
  interface Drawn {
    /** The distribution that has them. */
    ContinuousDistribution distribution();
  }

  /**
   * A normal distribution cut off at both ends.
   *
   * @param mean the mean before the cut
   * @param deviation the standard deviation before the cut
   * @param least the least value
   * @param most the greatest value
   */
  record Normal(double mean, double deviation, int least, int most) implements Drawn {
    @Override
    public ContinuousDistribution distribution() {
      return TruncatedNormalDistribution.of(mean, deviation, least, most);
    }
  }

  /**
   * A log-normal distribution.
   *
   * @param median half of the draws are below it
   * @param deviation the standard deviation of the logarithm
   */
  record LogNormal(double median, double deviation) implements Drawn {
    @Override
    public ContinuousDistribution distribution() {
      return LogNormalDistribution.of(Math.log(median), deviation);
    }
  }

  /**
   * A beta distribution.
   *
   * @param alpha with beta it gives the mean, alpha / (alpha + beta)
   * @param beta the greater the two are, the closer the draws
   */
  record Beta(double alpha, double beta) implements Drawn {
    @Override
    public ContinuousDistribution distribution() {
      return BetaDistribution.of(alpha, beta);
    }
  }

  /** An ACO of about 20,000 beneficiaries that spends a little less than its benchmark. */
  static Assumptions ofExample() {
    return new Assumptions(
        PerMemberPerMonth.of("1000"),
        new Normal(20_000, 600, 17_000, 23_000),
        new LogNormal(0.98, 0.03),
        new Beta(16, 4),
        Rate.ofPercent("60"),
        Rate.ofPercent("35"));
  }

  /** What is drawn and what is held fixed, a line each. */
  List<String> lines() {
    return List.of(
        "benchmark      " + benchmark + ", everyone a member for 12 months",
        Text.of(
            "beneficiaries  normal, mean %,.0f, standard deviation %,.0f, cut at %,d and %,d",
            beneficiaries.mean, beneficiaries.deviation, beneficiaries.least, beneficiaries.most),
        Text.of(
            "spending       benchmark times log-normal, median %s, standard deviation of the log %s",
            spending.median, spending.deviation),
        Text.of(
            "quality score  beta, alpha %.0f, beta %.0f; the quality standard is met from %s",
            quality.alpha, quality.beta, leastScore),
        "revenue        the participants' own, " + revenue + " of the benchmark");
  }
}
