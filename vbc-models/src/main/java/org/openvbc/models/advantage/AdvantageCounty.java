package org.openvbc.models.advantage;

import java.util.Optional;
import org.immutables.value.Value;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.PerMemberPerMonth;
import org.openvbc.core.time.MemberMonths;

/**
 * A county of a plan's service area: what its benchmark is made of, and how many members the plan
 * expects there (42 CFR 422.258).
 *
 * <p>Dollars are per member and month for a risk score of one.
 */
@Value.Immutable
public sealed interface AdvantageCounty extends WithAdvantageCounty
    permits ImmutableAdvantageCounty {

  /** The name, by which the months that are paid refer to it. */
  String name();

  /** The base payment amount: fee-for-service cost after what is carved out. */
  PerMemberPerMonth base();

  /** The quartile of cost that decides this year. */
  CountyQuartile quartile();

  /** The quartile that decided the year before; from 2013. */
  Optional<CountyQuartile> previousQuartile();

  /** The applicable amount before the Affordable Care Act, which caps the benchmark. */
  PerMemberPerMonth applicableAmount();

  /** Whether the quality increase counts twice: a qualifying county. It does not unless stated. */
  @Value.Default
  default boolean isQualifying() {
    return false;
  }

  /**
   * The applicable amount of 2010 less the projected benchmark, which decides the years of the
   * phase-in; in 2012 to 2016.
   */
  Optional<PerMemberPerMonth> phaseInGap();

  /** The member months that the plan projects in the county: its weight in the plan's benchmark. */
  MemberMonths projectedEnrollment();

  /** Checks what must hold in every year. */
  @Value.Check
  default void check() {
    Violations.of("AdvantageCounty")
        .require(!name().isBlank(), "name", "\"" + name() + "\"", "a name", "payments refer to it")
        .require(
            base().amount().signum() > 0, "base", base(), "above $0.00", "42 CFR 422.258(d)(2)")
        .require(
            applicableAmount().amount().signum() > 0,
            "applicableAmount",
            applicableAmount(),
            "above $0.00",
            "42 U.S.C. 1395w-23(n)(4)")
        .throwIfInvalidTerms();
  }

  /** One sentence about it. */
  default String sentence() {
    return name()
        + ": base "
        + base()
        + ", "
        + AdvantageRequirements.words(quartile())
        + " quartile, projected "
        + projectedEnrollment();
  }

  /** A builder; all but the flags and the figures of single years are needed. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a county. */
  final class Builder extends ImmutableAdvantageCounty.Builder {
    Builder() {}

    /** The quartiles of this year and of the year before. */
    public Builder quartiles(CountyQuartile before, CountyQuartile now) {
      return previousQuartile(before).quartile(now);
    }
  }
}
