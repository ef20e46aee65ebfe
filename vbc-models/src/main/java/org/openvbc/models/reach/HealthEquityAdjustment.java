package org.openvbc.models.reach;

import java.util.List;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.PerMemberPerMonth;
import org.openvbc.core.money.Unrounded;
import org.openvbc.core.source.Parameter;
import org.openvbc.core.time.MemberMonths;
import org.openvbc.core.time.PerformanceYear;
import org.openvbc.core.worksheet.Worksheet;

/**
 * The health equity benchmark adjustment (HEBA): dollars per month for beneficiaries by their
 * equity score, up for the most underserved, down for the least.
 *
 * <p>{@code adjustment = sum over the tiers of months x dollars of the tier}; it is added after
 * discount and withholds. The tiers of PY2023 are published; those of later years are inputs.
 */
public final class HealthEquityAdjustment {
  private static final HealthEquityAdjustment NONE =
      new HealthEquityAdjustment(List.of(), Unrounded.ZERO);
  private static final int YEAR_OF_PUBLISHED_TIERS = 2023;

  private final List<Tier> tiers;
  private final Unrounded amount;

  private HealthEquityAdjustment(List<Tier> tiers, Unrounded amount) {
    this.tiers = tiers;
    this.amount = amount;
  }

  /**
   * Months and dollars of one tier.
   *
   * @param name what the tier is called
   * @param months the months of its beneficiaries
   * @param perMonth the dollars for one of these months; negative for a tier that gives
   */
  public record Tier(String name, MemberMonths months, PerMemberPerMonth perMonth) {
    /** The dollars of the tier. */
    public Unrounded amount() {
      return months.times(perMonth);
    }
  }

  /** No adjustment. */
  public static HealthEquityAdjustment none() {
    return NONE;
  }

  /**
   * From tiers.
   *
   * @throws org.openvbc.core.model.InvalidPerformanceException if there is none
   */
  public static HealthEquityAdjustment ofTiers(Tier... tiers) {
    Violations.of("HealthEquityAdjustment")
        .require(
            tiers.length > 0,
            "tiers",
            "none",
            "at least one, or HealthEquityAdjustment.none()",
            "nothing is left to a guess")
        .throwIfInvalidPerformance();
    Unrounded sum = Unrounded.ZERO;
    for (Tier tier : tiers) {
      sum = sum.plus(tier.amount());
    }
    return new HealthEquityAdjustment(List.of(tiers), sum);
  }

  /** With the published tiers of PY2023: the top decile and the bottom five deciles. */
  public static HealthEquityAdjustment py2023(MemberMonths top, MemberMonths bottom) {
    return ofTiers(
        new Tier("top decile", top, perMonth("heba.top")),
        new Tier("bottom five deciles", bottom, perMonth("heba.bottom")));
  }

  private static PerMemberPerMonth perMonth(String name) {
    Parameter published =
        ReachParameters.of(PerformanceYear.of(YEAR_OF_PUBLISHED_TIERS))
            .required("HealthEquityAdjustment", "tiers", name);
    return PerMemberPerMonth.of(published.asMoney());
  }

  /** In dollars, as published; negative where the adjustment lowers the benchmark. */
  public static HealthEquityAdjustment ofAmount(Money dollars) {
    return new HealthEquityAdjustment(List.of(), dollars.unrounded());
  }

  /** Whether there is none. */
  public boolean isNone() {
    return tiers.isEmpty() && amount.signum() == 0;
  }

  /** The dollars, exact. */
  public Unrounded amount() {
    return amount;
  }

  /** The tiers; none where the adjustment came in dollars. */
  public List<Tier> tiers() {
    return tiers;
  }

  void show(Worksheet sheet) {
    tiers.forEach(tier -> sheet.of(tier.name()).line(ReachStep.HEALTH_EQUITY_TIER, tier.amount()));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof HealthEquityAdjustment adjustment
        && adjustment.tiers.equals(tiers)
        && adjustment.amount.equals(amount);
  }

  @Override
  public int hashCode() {
    return 31 * tiers.hashCode() + amount.hashCode();
  }

  @Override
  public String toString() {
    return "health equity adjustment " + amount;
  }
}
