package org.openvbc.models.performance;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.openvbc.core.clause.Schedule;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.PerMemberPerMonth;

/** How what the measures earn becomes dollars. */
public sealed interface BonusForm {
  /** The measures that the form speaks of. */
  Set<String> measures();

  /**
   * Dollars for each measure: {@code amount x earned fraction}, each to the cent.
   *
   * @param amounts what is at stake on each measure
   */
  record PerMeasure(Map<String, Amount> amounts) implements BonusForm {
    /** Keeps the amounts in their order. */
    public PerMeasure {
      amounts = Collections.unmodifiableMap(new LinkedHashMap<>(amounts));
    }

    @Override
    public Set<String> measures() {
      return amounts.keySet();
    }

    @Override
    public String toString() {
      return "for each measure " + amounts;
    }
  }

  /**
   * A pool that the measures share by weight: {@code pool x sum of weight x earned fraction},
   * rounded once and shown for each measure by largest remainder.
   *
   * @param pool what all measures earn at their targets
   * @param weighting the weights
   */
  record WeightedPool(Money pool, Weighting weighting) implements BonusForm {
    /** Checks the pool. */
    public WeightedPool {
      Violations.of("WeightedPool")
          .requireNotNegative("pool", pool, "what is at stake")
          .throwIfInvalidTerms();
    }

    @Override
    public Set<String> measures() {
      return weighting.composite().weights().keySet();
    }

    @Override
    public String toString() {
      return "pool of " + pool + " by " + weighting.composite();
    }
  }

  /**
   * A composite score whose worth is read from a ladder: {@code base x ladder(composite)}.
   *
   * @param base what the ladder multiplies
   * @param weighting the weights of the composite
   * @param ladder what a score is worth
   */
  record ScoreLadder(Base base, Weighting weighting, Schedule ladder) implements BonusForm {
    /** Checks that no score is worth a negative amount. */
    public ScoreLadder {
      Violations.of("ScoreLadder")
          .require(
              ladder.before().signum() >= 0,
              "ladder",
              ladder,
              "at least 0%",
              "a bonus is never negative")
          .throwIfInvalidTerms();
    }

    @Override
    public Set<String> measures() {
      return weighting.composite().weights().keySet();
    }

    @Override
    public String toString() {
      return base + " " + ladder + " of " + weighting.composite();
    }
  }

  /** What is at stake on one measure. */
  sealed interface Amount {
    /**
     * One amount.
     *
     * @param dollars what the measure pays at its target
     */
    record Fixed(Money dollars) implements Amount {
      /** Checks the sign. */
      public Fixed {
        requireNotNegative(dollars);
      }

      @Override
      public String toString() {
        return dollars.toString();
      }
    }

    /**
     * An amount for each case that counts, whether or not it met the measure.
     *
     * @param dollars what each case pays at the target
     */
    record PerCase(Money dollars) implements Amount {
      /** Checks the sign. */
      public PerCase {
        requireNotNegative(dollars);
      }

      @Override
      public String toString() {
        return dollars + " a case";
      }
    }

    /** One amount. */
    static Amount of(Money dollars) {
      return new Fixed(dollars);
    }

    /** An amount for each case that counts, such as each diabetic member. */
    static Amount perCase(Money dollars) {
      return new PerCase(dollars);
    }
  }

  /** What a ladder multiplies. */
  sealed interface Base {
    /**
     * One amount.
     *
     * @param dollars what the whole is worth
     */
    record Fixed(Money dollars) implements Base {
      /** Checks the sign. */
      public Fixed {
        requireNotNegative(dollars);
      }

      @Override
      public String toString() {
        return dollars.toString();
      }
    }

    /**
     * Dollars for each member and month.
     *
     * @param dollars what the whole is worth for a member in a month
     */
    record PerMember(PerMemberPerMonth dollars) implements Base {
      /** Checks the sign. */
      public PerMember {
        Violations.of("BonusForm")
            .require(!dollars.isNegative(), "dollars", dollars, "at least $0.00", "a bonus")
            .throwIfInvalidTerms();
      }

      @Override
      public String toString() {
        return dollars.toString();
      }
    }
  }

  /** Dollars for each measure. */
  static BonusForm perMeasure(Map<String, Amount> amounts) {
    return new PerMeasure(amounts);
  }

  /** A pool that the measures share by weight. */
  static BonusForm pool(Money pool, Weighting weighting) {
    return new WeightedPool(pool, weighting);
  }

  /** An amount times what the composite score is worth. */
  static BonusForm ladder(Money dollars, Weighting weighting, Schedule ladder) {
    return new ScoreLadder(new Base.Fixed(dollars), weighting, ladder);
  }

  /** Dollars per member and month times the tier of the composite score. */
  static BonusForm perMemberTier(PerMemberPerMonth dollars, Weighting weighting, Schedule tiers) {
    return new ScoreLadder(new Base.PerMember(dollars), weighting, tiers);
  }

  private static void requireNotNegative(Money dollars) {
    Violations.of("BonusForm")
        .requireNotNegative("dollars", dollars, "a bonus")
        .throwIfInvalidTerms();
  }
}
