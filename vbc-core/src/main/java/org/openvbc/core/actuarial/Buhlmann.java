package org.openvbc.core.actuarial;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.PerMemberPerMonth;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Unrounded;
import org.openvbc.core.time.MemberMonths;

/**
 * Credibility taken from the groups' own experience (B&uuml;hlmann, and B&uuml;hlmann-Straub where
 * groups differ in size).
 *
 * <p>{@code z = m / (m + K)}, {@code K = EPV / VHM}, with m the years (or member months) of a
 * group. EPV is the mean variance within the groups, VHM the variance between their means after
 * what chance explains of it; where nothing is left, no group is believed on its own. With weights
 * m(i,j) and averages X(i,j):
 *
 * <p>{@code EPV = sum m(i,j) (X(i,j) - mean(i))^2 / sum (n(i) - 1)}
 *
 * <p>{@code VHM = (sum m(i) (mean(i) - mean)^2 - EPV (r - 1)) / (m - sum m(i)^2 / m), at least 0}
 *
 * <p>With weights of one and n years each this is the variance of the means, less EPV / n. The
 * manual rate is the weighted mean of all, or that of {@link #withCredibilityWeightedMean}. Exact
 * fractions; dollars squared have no type of their own, so that the variances are plain numbers.
 *
 * @param groups the groups, as they were given
 * @param processVariance EPV, in dollars squared
 * @param varianceOfMeans VHM, in dollars squared, not negative
 * @param mean the manual rate
 */
public record Buhlmann(
    List<Group> groups, Rate processVariance, Rate varianceOfMeans, PerMemberPerMonth mean) {
  private static final Unrounded DOLLAR = Money.of(1).unrounded();

  /**
   * One group.
   *
   * @param weight its years or member months
   * @param mean its own mean
   */
  public record Group(Rate weight, PerMemberPerMonth mean) {}

  /**
   * A group in one year.
   *
   * @param memberMonths its size
   * @param cost its cost per member and month
   */
  public record Year(MemberMonths memberMonths, PerMemberPerMonth cost) {}

  private record Observation(Rate weight, Rate value) {}

  private record Sample(List<Observation> observations) {
    Rate weight() {
      return observations.stream().map(Observation::weight).reduce(Rate.ZERO, Rate::plus);
    }

    Rate mean() {
      return observations.stream()
          .map(each -> each.weight().times(each.value()))
          .reduce(Rate.ZERO, Rate::plus)
          .dividedBy(weight());
    }

    Rate squaresAround(Rate center) {
      return observations.stream()
          .map(each -> each.weight().times(square(each.value().minus(center))))
          .reduce(Rate.ZERO, Rate::plus);
    }
  }

  /** Keeps its own copy. */
  public Buhlmann {
    groups = List.copyOf(groups);
  }

  /**
   * Groups that count the same, with the same number of years each.
   *
   * @param costs for each group its cost per member and month, year by year
   * @throws org.openvbc.core.model.InvalidPerformanceException if there are fewer than two groups
   *     or years, or the groups have different numbers of years
   */
  public static Buhlmann of(List<List<PerMemberPerMonth>> costs) {
    Violations violations = Violations.of("Buhlmann");
    int years = costs.isEmpty() ? 0 : costs.get(0).size();
    for (int i = 0; i < costs.size(); i++) {
      violations.require(
          costs.get(i).size() == years,
          "groups[" + i + "]",
          costs.get(i).size() + " years",
          years + " years",
          "groups of different size need their member months");
    }
    violations.throwIfInvalidPerformance();
    return estimated(
        costs.stream()
            .map(
                group ->
                    new Sample(
                        group.stream()
                            .map(cost -> new Observation(Rate.ONE, number(cost)))
                            .toList()))
            .toList());
  }

  /**
   * Groups weighed by their member months (B&uuml;hlmann-Straub).
   *
   * @param years for each group its size and cost, year by year
   * @throws org.openvbc.core.model.InvalidPerformanceException if there are fewer than two groups,
   *     no group has two years, or a year has no member months
   */
  public static Buhlmann weighted(List<List<Year>> years) {
    Violations violations = Violations.of("Buhlmann");
    for (int i = 0; i < years.size(); i++) {
      for (int j = 0; j < years.get(i).size(); j++) {
        violations.require(
            !years.get(i).get(j).memberMonths().isZero(),
            "groups[" + i + "].years[" + j + "].memberMonths",
            0,
            "above 0",
            "leave out a year without members");
      }
    }
    violations.throwIfInvalidPerformance();
    return estimated(
        years.stream()
            .map(
                group ->
                    new Sample(
                        group.stream()
                            .map(
                                year ->
                                    new Observation(
                                        year.memberMonths().months(), number(year.cost())))
                            .toList()))
            .toList());
  }

  private static Buhlmann estimated(List<Sample> samples) {
    int freedom = check(samples);
    Rate within = Rate.ZERO;
    Rate weight = Rate.ZERO;
    Rate squaredWeights = Rate.ZERO;
    List<Observation> means = new ArrayList<>();
    for (Sample sample : samples) {
      Observation mean = new Observation(sample.weight(), sample.mean());
      means.add(mean);
      within = within.plus(sample.squaresAround(mean.value()));
      weight = weight.plus(mean.weight());
      squaredWeights = squaredWeights.plus(square(mean.weight()));
    }
    Sample between = new Sample(means);
    Rate epv = within.times(Rate.of(1, freedom));
    Rate vhm =
        between
            .squaresAround(between.mean())
            .minus(epv.times(Rate.of(samples.size() - 1L, 1)))
            .dividedBy(weight.minus(squaredWeights.dividedBy(weight)))
            .notBelow(Rate.ZERO);
    return new Buhlmann(
        means.stream().map(each -> new Group(each.weight(), dollars(each.value()))).toList(),
        epv,
        vhm,
        dollars(between.mean()));
  }

  /** The degrees of freedom within the groups: the years beyond the first. */
  private static int check(List<Sample> samples) {
    int freedom = 0;
    Violations violations = Violations.of("Buhlmann");
    for (int i = 0; i < samples.size(); i++) {
      int years = samples.get(i).observations().size();
      violations.require(years > 0, "groups[" + i + "]", "no years", "at least one", "a group");
      freedom += Math.max(0, years - 1);
    }
    violations
        .require(samples.size() >= 2, "groups", samples.size(), "at least 2", "they are compared")
        .require(
            freedom > 0, "years", "one a group", "two in some group", "they vary within a group")
        .throwIfInvalidPerformance();
    return freedom;
  }

  private static Rate number(PerMemberPerMonth cost) {
    return Rate.of(cost.amount(), DOLLAR);
  }

  private static PerMemberPerMonth dollars(Rate number) {
    return new PerMemberPerMonth(DOLLAR.times(number));
  }

  private static Rate square(Rate value) {
    return value.times(value);
  }

  /**
   * The same with the mean that the groups' credibilities weigh, {@code sum of z(i) mean(i) / sum
   * of z(i)}, as the manual rate; unchanged where no group is believed.
   */
  public Buhlmann withCredibilityWeightedMean() {
    Unrounded sum = Unrounded.ZERO;
    Rate weights = Rate.ZERO;
    for (Group group : groups) {
      Rate z = credibility(group.weight()).z();
      sum = sum.plus(group.mean().amount().times(z));
      weights = weights.plus(z);
    }
    return weights.isZero()
        ? this
        : new Buhlmann(
            groups,
            processVariance,
            varianceOfMeans,
            new PerMemberPerMonth(sum.times(Rate.ONE.dividedBy(weights))));
  }

  /**
   * K: the years (or member months) that are believed by half; empty where no group is believed.
   */
  public Optional<Rate> k() {
    return varianceOfMeans.isZero()
        ? Optional.empty()
        : Optional.of(processVariance.dividedBy(varianceOfMeans));
  }

  /** How far a group of that many years (or member months) is believed. */
  public Credibility credibility(Rate weight) {
    if (varianceOfMeans.isZero()) {
      return Credibility.NONE;
    }
    Rate own = weight.times(varianceOfMeans);
    return own.isZero()
        ? Credibility.NONE
        : new Credibility(own.dividedBy(own.plus(processVariance)));
  }

  /** How far a group is believed, by its place in the list. */
  public Credibility credibility(int group) {
    return credibility(groups.get(group).weight());
  }

  /** What a group is expected to cost: its own mean and the manual rate, by its credibility. */
  public PerMemberPerMonth estimate(int group) {
    return credibility(group).estimate(groups.get(group).mean(), mean);
  }

  /** Reads as in "3 groups, mean $435.00 PMPM". */
  @Override
  public String toString() {
    return groups.size() + " groups, mean " + mean;
  }
}
