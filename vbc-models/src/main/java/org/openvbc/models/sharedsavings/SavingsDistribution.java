package org.openvbc.models.sharedsavings;

import static org.openvbc.models.sharedsavings.SharedSavingsStep.*;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openvbc.core.clause.Schedule;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Rounding;
import org.openvbc.core.money.Split;
import org.openvbc.core.quality.Score;
import org.openvbc.core.worksheet.Worksheet;

/**
 * How a provider organisation divides its shared savings among its practices.
 *
 * <p>Each practice is allocated a part by weight (attributed lives, risk-adjusted member months).
 * Of that a component, such as quality or citizenship, has its weight, and the practice earns
 * {@code part x what its score earns}. Of what nobody earned a part goes to the practices whose
 * scores all reach their least, by weight; the rest is reinvested, and all of it where no practice
 * does (convention). Every part is in whole cents, and all of them add up to the whole.
 *
 * <p>A public contract pays 75 % for quality and care management and 25 % for citizenship, and
 * redistributes 75 % of what is not earned to practices with 75 % and 100 %; see {@code
 * component(...)} to write it down.
 *
 * @param components what is paid for; the weights sum to the whole
 * @param redistributed the part of what is not earned that is redistributed
 */
public record SavingsDistribution(List<Component> components, Rate redistributed) {

  /**
   * Something that is paid for.
   *
   * @param name what it is
   * @param weight its part of what a practice is allocated
   * @param earned what a score earns
   * @param leastToShare the score that a practice needs in order to share in a redistribution
   */
  public record Component(String name, Rate weight, Schedule earned, Score leastToShare) {}

  /**
   * A practice.
   *
   * @param name its name
   * @param weight its weight, such as attributed lives
   * @param scores its score for each component
   */
  public record Practice(String name, Rate weight, Map<String, Score> scores) {
    /** Keeps the scores as they are. */
    public Practice {
      scores = Map.copyOf(scores);
    }
  }

  /**
   * What each practice is paid, and what is reinvested.
   *
   * @param whole what was distributed
   * @param parts each practice's part, in the order given
   * @param unearned what no practice earned
   * @param reinvested what of that is reinvested
   */
  public record Distributed(Money whole, List<Part> parts, Money unearned, Money reinvested) {
    /** Keeps the parts as they are. */
    public Distributed {
      parts = List.copyOf(parts);
    }
  }

  /**
   * One practice's part.
   *
   * @param practice its name
   * @param allocated what it could earn
   * @param earned what it earned of that
   * @param redistributed its part of what others did not earn
   */
  public record Part(String practice, Money allocated, Money earned, Money redistributed) {
    /** What it is paid. */
    public Money payment() {
      return earned.plus(redistributed);
    }
  }

  /**
   * Checks weights and schedules.
   *
   * @throws org.openvbc.core.model.InvalidTermsException if the weights do not sum to the whole, a
   *     schedule is worth more than it, or a name occurs twice
   */
  public SavingsDistribution {
    components = List.copyOf(components);
    Rate sum = components.stream().map(Component::weight).reduce(Rate.ZERO, Rate::plus);
    Violations violations =
        Violations.of("SavingsDistribution")
            .requireShare("redistributed", redistributed, "a part of what is not earned")
            .require(
                sum.equals(Rate.ONE),
                "components",
                "weights that sum to " + sum,
                "weights that sum to 100%",
                "parts of the whole")
            .require(
                components.stream().map(Component::name).distinct().count() == components.size(),
                "components",
                components.stream().map(Component::name).toList(),
                "named differently",
                "each is paid for once");
    for (Component component : components) {
      violations
          .requireShare("weight of " + component.name(), component.weight(), "a part of the whole")
          .require(
              component.earned().before().signum() >= 0
                  && Rate.ONE.isAtLeast(component.earned().most())
                  && !component.earned().isLowerBetter(),
              "earned of " + component.name(),
              component.earned(),
              "between 0% and 100%, more where the score is higher",
              "nobody earns more than the part");
    }
    violations.throwIfInvalidTerms();
  }

  /** A component that is earned in the part of the score. */
  public static Component component(String name, String weight, String leastToShare) {
    return new Component(
        name,
        Rate.of(weight),
        Schedule.linear(Rate.ZERO, Rate.ONE),
        new Score(Rate.of(leastToShare)));
  }

  /** Divides what was earned. */
  public Distributed distribute(Money whole, List<Practice> practices) {
    return distribute(whole, practices, Worksheet.none());
  }

  /**
   * Divides what was earned, with every figure on the worksheet.
   *
   * @throws org.openvbc.core.model.InvalidPerformanceException if the amount is negative or not in
   *     whole cents, a score is missing, or a practice is named twice or has a negative weight
   */
  public Distributed distribute(Money whole, List<Practice> practices, Worksheet sheet) {
    check(whole, practices);
    sheet.line(DISTRIBUTED, whole);
    List<Money> allocated = Split.toCents(whole, weights(practices));
    List<Money> earned = new ArrayList<>();
    Money unearned = whole;
    for (int i = 0; i < practices.size(); i++) {
      earned.add(earned(practices.get(i), allocated.get(i), sheet.of(practices.get(i).name())));
      unearned = unearned.minus(earned.get(i));
    }
    sheet.line(UNEARNED, unearned);
    List<Money> shares = redistributed(unearned, practices, sheet);
    Money reinvested = unearned;
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < practices.size(); i++) {
      Part part = new Part(practices.get(i).name(), allocated.get(i), earned.get(i), shares.get(i));
      sheet.of(part.practice()).line(PRACTICE_PAYMENT, part.payment());
      parts.add(part);
      reinvested = reinvested.minus(part.redistributed());
    }
    return new Distributed(whole, parts, unearned, sheet.line(REINVESTED, reinvested));
  }

  /** What each practice bears of losses: by weight alone, to the cent. */
  public static List<Money> divideLosses(Money owed, List<Practice> practices) {
    return Split.toCents(owed, weights(practices));
  }

  private Money earned(Practice practice, Money allocated, Worksheet sheet) {
    sheet.line(ALLOCATED, allocated);
    List<Money> split =
        Split.toCents(allocated, components.stream().map(Component::weight).toList());
    Money earned = Money.ZERO;
    for (int i = 0; i < components.size(); i++) {
      Component component = components.get(i);
      Worksheet own = sheet.of(component.name());
      Money part = own.line(COMPONENT, split.get(i));
      Score score = practice.scores().getOrDefault(component.name(), Score.NONE);
      Money of = part.times(component.earned().of(score)).rounded(Rounding.CENTS);
      earned = earned.plus(own.line(COMPONENT_EARNED, of));
    }
    return earned;
  }

  private List<Money> redistributed(Money unearned, List<Practice> practices, Worksheet sheet) {
    List<Rate> weights = new ArrayList<>();
    for (Practice practice : practices) {
      boolean isEligible = sheet.of(practice.name()).line(ELIGIBLE, isEligible(practice));
      weights.add(isEligible ? practice.weight() : Rate.ZERO);
    }
    boolean isAnyEligible = weights.stream().anyMatch(weight -> weight.signum() > 0);
    Money whole =
        isAnyEligible ? unearned.times(redistributed).rounded(Rounding.CENTS) : Money.ZERO;
    sheet.line(REDISTRIBUTED, whole);
    return isAnyEligible
        ? Split.toCents(whole, weights)
        : practices.stream().map(practice -> Money.ZERO).toList();
  }

  private boolean isEligible(Practice practice) {
    return components.stream()
        .allMatch(
            component ->
                practice
                    .scores()
                    .getOrDefault(component.name(), Score.NONE)
                    .isAtLeast(component.leastToShare()));
  }

  private static List<Rate> weights(List<Practice> practices) {
    return practices.stream().map(Practice::weight).toList();
  }

  private void check(Money whole, List<Practice> practices) {
    Violations violations =
        Violations.of("SavingsDistribution")
            .requireNotNegative("whole", whole, "losses are divided by weight alone")
            .requireWholeCents("whole", whole, "it is paid")
            .require(
                practices.stream().anyMatch(practice -> practice.weight().signum() > 0),
                "practices",
                practices.size() + " practices",
                "at least one with a weight",
                "somebody is paid");
    Set<String> names = new HashSet<>();
    Set<String> wanted = new HashSet<>(components.stream().map(Component::name).toList());
    for (Practice practice : practices) {
      violations
          .require(
              names.add(practice.name()), "practices", practice.name(), "named once", "a practice")
          .require(
              practice.weight().signum() >= 0,
              "weight of " + practice.name(),
              practice.weight(),
              "at least 0",
              "a weight")
          .require(
              practice.scores().keySet().equals(wanted),
              "scores of " + practice.name(),
              practice.scores().keySet(),
              "a score for each of " + wanted,
              "each component is scored");
    }
    violations.throwIfInvalidPerformance();
  }

  /** Reads as the components. */
  @Override
  public String toString() {
    return String.join(
            ", ", components.stream().map(each -> each.weight() + " " + each.name()).toList())
        + "; "
        + redistributed
        + " of what is not earned is redistributed";
  }
}
