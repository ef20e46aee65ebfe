package org.openvbc.models.guarantee;

import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.PerMemberPerMonth;
import org.openvbc.core.money.Rate;

/** What was measured for one metric. */
public sealed interface MetricResult {
  /**
   * A part of a whole: engaged of eligible, top boxes of answers.
   *
   * @param count those who count
   * @param of the whole; an average over months makes it a fraction
   */
  record Share(long count, Rate of) implements MetricResult {
    /**
     * Checks the counts; more people can be engaged than were eligible on average.
     *
     * @throws org.openvbc.core.model.InvalidPerformanceException if one is negative
     */
    public Share {
      Violations.of("Share")
          .require(count >= 0, "count", count, "at least 0", "a count")
          .require(
              of.signum() >= 0, "of", GuaranteeRequirements.decimal(of), "at least 0", "a count")
          .throwIfInvalidPerformance();
    }

    /** A part of a whole number. */
    public static Share of(long count, long of) {
      return new Share(count, Rate.of(of, 1));
    }

    /** The part. */
    Rate value() {
      return Rate.of(count, 1).dividedBy(of);
    }
  }

  /**
   * A clinical goal: who reached it, who did not, and who has no follow-up test.
   *
   * @param reached those whose follow-up test reached the goal
   * @param notReached those whose follow-up test did not
   * @param missing those without a follow-up test
   * @param missingReachedBefore those of the missing whose latest test on file reached the goal
   */
  record FollowUp(long reached, long notReached, long missing, long missingReachedBefore)
      implements MetricResult {
    /**
     * Checks the counts.
     *
     * @throws org.openvbc.core.model.InvalidPerformanceException if one is negative, or more of the
     *     missing reached the goal than are missing
     */
    public FollowUp {
      Violations.of("FollowUp")
          .require(reached >= 0, "reached", reached, "at least 0", "a count")
          .require(notReached >= 0, "notReached", notReached, "at least 0", "a count")
          .require(missing >= 0, "missing", missing, "at least 0", "a count")
          .require(
              missingReachedBefore >= 0 && missingReachedBefore <= Math.max(0, missing),
              "missingReachedBefore",
              missingReachedBefore,
              "between 0 and " + Math.max(0, missing),
              "some of the missing")
          .throwIfInvalidPerformance();
    }

    /** Everybody has a follow-up test. */
    public static FollowUp of(long reached, long all) {
      return new FollowUp(reached, all - reached, 0, 0);
    }

    long cohort(MissingFollowUp rule) {
      long tested = Math.addExact(reached, notReached);
      return rule == MissingFollowUp.EXCLUDE ? tested : Math.addExact(tested, missing);
    }

    Rate value(MissingFollowUp rule) {
      long counted =
          rule == MissingFollowUp.LAST_VALUE
              ? Math.addExact(reached, missingReachedBefore)
              : reached;
      return Rate.of(counted, cohort(rule));
    }
  }

  /**
   * How a clinical value changed, with its own sign: a fall is negative.
   *
   * @param sumOfChanges follow-up less first test, added over those who have both
   * @param tested how many have both
   * @param missing how many have no follow-up test
   * @param sumOfLastChanges latest test on file less first test, added over the missing; zero where
   *     they have only the first
   * @param comparison the mean change of a comparison group, which is subtracted; zero without one
   */
  record MeanChange(
      Rate sumOfChanges, long tested, long missing, Rate sumOfLastChanges, Rate comparison)
      implements MetricResult {
    /**
     * Checks the counts.
     *
     * @throws org.openvbc.core.model.InvalidPerformanceException if one is negative, or nobody
     *     changed by something
     */
    public MeanChange {
      Violations.of("MeanChange")
          .require(tested >= 0, "tested", tested, "at least 0", "a count")
          .require(missing >= 0, "missing", missing, "at least 0", "a count")
          .require(
              tested > 0 || sumOfChanges.isZero(),
              "sumOfChanges",
              GuaranteeRequirements.decimal(sumOfChanges),
              "0",
              "nobody has both tests")
          .require(
              missing > 0 || sumOfLastChanges.isZero(),
              "sumOfLastChanges",
              GuaranteeRequirements.decimal(sumOfLastChanges),
              "0",
              "nobody is missing")
          .throwIfInvalidPerformance();
    }

    /** Everybody has both tests, and there is no comparison group. */
    public static MeanChange of(String sumOfChanges, long tested) {
      return new MeanChange(Rate.of(sumOfChanges), tested, 0, Rate.ZERO, Rate.ZERO);
    }

    /** The same change, less the mean change of a comparison group. */
    public MeanChange against(Rate change) {
      return new MeanChange(sumOfChanges, tested, missing, sumOfLastChanges, change);
    }

    long cohort(MissingFollowUp rule) {
      return rule == MissingFollowUp.EXCLUDE ? tested : Math.addExact(tested, missing);
    }

    /** Who counts as a fail has not changed. */
    Rate value(MissingFollowUp rule) {
      Rate sum =
          rule == MissingFollowUp.LAST_VALUE ? sumOfChanges.plus(sumOfLastChanges) : sumOfChanges;
      return sum.dividedBy(Rate.of(cohort(rule), 1)).minus(comparison);
    }
  }

  /**
   * Answers to how likely one is to recommend the programme.
   *
   * @param promoters answers of 9 and 10
   * @param passives answers of 7 and 8
   * @param detractors answers of 0 to 6
   */
  record NetPromoter(long promoters, long passives, long detractors) implements MetricResult {
    /**
     * Checks the counts.
     *
     * @throws org.openvbc.core.model.InvalidPerformanceException if one is negative
     */
    public NetPromoter {
      Violations.of("NetPromoter")
          .require(promoters >= 0, "promoters", promoters, "at least 0", "a count")
          .require(passives >= 0, "passives", passives, "at least 0", "a count")
          .require(detractors >= 0, "detractors", detractors, "at least 0", "a count")
          .throwIfInvalidPerformance();
    }

    long cohort() {
      return Math.addExact(Math.addExact(promoters, passives), detractors);
    }

    /** Per cent promoters less per cent detractors, in points. */
    Rate value() {
      return Rate.of(Math.multiplyExact(100, promoters - detractors), cohort());
    }
  }

  /**
   * A figure of operations.
   *
   * @param value the figure, such as days
   * @param cases the cases it is the figure of
   */
  record Level(Rate value, long cases) implements MetricResult {
    /**
     * Checks the count.
     *
     * @throws org.openvbc.core.model.InvalidPerformanceException if it is negative
     */
    public Level {
      Violations.of("Level")
          .require(cases >= 0, "cases", cases, "at least 0", "a count")
          .throwIfInvalidPerformance();
    }

    /** A figure as a decimal number. */
    public static Level of(String value, long cases) {
      return new Level(Rate.of(value), cases);
    }
  }

  /**
   * Savings that were validated, for a {@link ReturnOnFees}. Where several vendors work for one
   * employer these are the savings that the vendor is credited with, not those that it claims.
   *
   * @param validated the savings; negative where cost rose
   * @param method how they were measured
   * @param oneTimeFees fees that were paid once, beside the monthly ones
   */
  record Savings(Money validated, SavingsMethod method, Money oneTimeFees) implements MetricResult {
    /**
     * Checks the fees.
     *
     * @throws org.openvbc.core.model.InvalidPerformanceException if they are negative
     */
    public Savings {
      Violations.of("Savings")
          .requireNotNegative("oneTimeFees", oneTimeFees, "fees")
          .throwIfInvalidPerformance();
    }

    /** Savings without one-time fees beside them. */
    public static Savings of(Money validated, SavingsMethod method) {
      return new Savings(validated, method, Money.ZERO);
    }
  }

  /**
   * Cost before and after, for a {@link TrendLimit}.
   *
   * @param before cost per member and month before, above zero
   * @param after cost per member and month after
   * @param adjustment what the later cost is multiplied by to be comparable, above zero; 1 for none
   */
  record Trend(PerMemberPerMonth before, PerMemberPerMonth after, Rate adjustment)
      implements MetricResult {
    /**
     * Checks the costs.
     *
     * @throws org.openvbc.core.model.InvalidPerformanceException if there was none before, or one
     *     is negative
     */
    public Trend {
      Violations.of("Trend")
          .require(
              before.amount().signum() > 0, "before", before, "above $0.00", "a trend starts there")
          .require(!after.isNegative(), "after", after, "at least $0.00", "a cost")
          .require(
              adjustment.signum() > 0,
              "adjustment",
              GuaranteeRequirements.decimal(adjustment),
              "above 0",
              "it multiplies")
          .throwIfInvalidPerformance();
    }

    /** Costs that are comparable as they are. */
    public static Trend of(String before, String after) {
      return new Trend(PerMemberPerMonth.of(before), PerMemberPerMonth.of(after), Rate.ONE);
    }

    /** The trend. */
    Rate value() {
      return Rate.of(after.times(adjustment).amount(), before.amount()).minus(Rate.ONE);
    }
  }
}
