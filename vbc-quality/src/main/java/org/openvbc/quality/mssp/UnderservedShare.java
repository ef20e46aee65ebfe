package org.openvbc.quality.mssp;

import org.openvbc.core.money.Rate;
import org.openvbc.core.time.PersonYears;

/**
 * How many of the ACO's people are underserved: the greater of the share in deprived areas and the
 * share with low income subsidy or dual status.
 *
 * <p>Deprived are census block groups with a national area deprivation rank of 85 or more; people
 * without a numeric rank leave that share's denominator. The second share is over person years in
 * PY2023 and over beneficiaries from PY2024. Source: 42 CFR 425.512(b)(3).
 *
 * @param areaDeprivation share of assigned beneficiaries in deprived areas, 0 % to 100 %
 * @param lowIncome share with low income subsidy or dual status; not below zero
 * @param basis what the second share is a part of
 */
public record UnderservedShare(Rate areaDeprivation, Rate lowIncome, Basis basis) {
  /** What the share with low income subsidy or dual status is a part of. */
  public enum Basis {
    /** Assigned person years (PY2023). */
    PERSON_YEARS,
    /** Assigned beneficiaries (from PY2024). */
    BENEFICIARIES
  }

  /** Checks the shares. */
  public UnderservedShare {
    if (!areaDeprivation.isWithin(Rate.ZERO, Rate.ONE)) {
      throw new IllegalArgumentException(
          "areaDeprivation "
              + areaDeprivation
              + " is not between 0% and 100%"
              + " (42 CFR 425.512(b)(3))");
    }
    boolean isPart = basis == Basis.PERSON_YEARS || lowIncome.isWithin(Rate.ZERO, Rate.ONE);
    if (lowIncome.signum() < 0 || !isPart) {
      throw new IllegalArgumentException(
          "lowIncome "
              + lowIncome
              + " is not a share of the assigned "
              + (basis == Basis.BENEFICIARIES ? "beneficiaries" : "person years")
              + " (42 CFR 425.512(b)(3))");
    }
  }

  /**
   * From counts, as PY2023 takes them.
   *
   * @param inDeprivedAreas assigned beneficiaries in deprived areas
   * @param withRank assigned beneficiaries whose area has a numeric rank
   * @param lowIncome people with low income subsidy or dual status
   * @param assigned assigned person years
   */
  public static UnderservedShare ofPersonYears(
      long inDeprivedAreas, long withRank, long lowIncome, PersonYears assigned) {
    return new UnderservedShare(
        Rate.of(inDeprivedAreas, withRank),
        Rate.of(lowIncome, 1).dividedBy(assigned.years()),
        Basis.PERSON_YEARS);
  }

  /**
   * From counts, as PY2024 and PY2025 take them.
   *
   * @param inDeprivedAreas assigned beneficiaries in deprived areas
   * @param withRank assigned beneficiaries whose area has a numeric rank
   * @param lowIncome beneficiaries with one month or more of low income subsidy or dual status
   * @param assigned assigned beneficiaries
   */
  public static UnderservedShare ofBeneficiaries(
      long inDeprivedAreas, long withRank, long lowIncome, long assigned) {
    return new UnderservedShare(
        Rate.of(inDeprivedAreas, withRank), Rate.of(lowIncome, assigned), Basis.BENEFICIARIES);
  }

  /** The greater of the two shares. */
  public Rate greater() {
    return areaDeprivation.notBelow(lowIncome);
  }
}
