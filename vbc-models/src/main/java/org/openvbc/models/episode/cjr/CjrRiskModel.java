package org.openvbc.models.episode.cjr;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Rate;
import org.openvbc.core.worksheet.Worksheet;
import org.openvbc.models.episode.AgeBand;
import org.openvbc.models.episode.FoldedMultiplier;

/**
 * The risk multipliers of years 6 to 8, as CMS publishes them: coefficients on the logarithm of
 * spending become multipliers by {@link org.openvbc.core.actuarial.RiskMultiplier}.
 *
 * <p>{@code multiplier = HCC count x age x full Medicaid}. The reference level of a factor has
 * multiplier 1.
 *
 * @param byHccCount the multipliers of 0, 1, 2, 3 and 4 or more categories
 * @param byAge the multiplier of each age band
 * @param fullDual the multiplier of a patient with full Medicaid
 */
public record CjrRiskModel(List<Rate> byHccCount, Map<AgeBand, Rate> byAge, Rate fullDual) {
  private static final int HCC_LEVELS = 5;
  private static final String RULE = "42 CFR 510.301(a)";

  /**
   * Checks that every level has a multiplier above zero, and every factor a reference level.
   *
   * @throws org.openvbc.core.model.InvalidTermsException if not, all of it named at once
   */
  public CjrRiskModel {
    Violations violations =
        Violations.of("CjrRiskModel")
            .require(
                byHccCount.size() == HCC_LEVELS,
                "byHccCount",
                byHccCount.size() + " multipliers",
                "five: for 0, 1, 2, 3 and 4 or more",
                RULE)
            .require(
                byAge.size() == AgeBand.values().length,
                "byAge",
                byAge.keySet(),
                "one for each band",
                RULE)
            .require(fullDual.signum() > 0, "fullDual", fullDual, "above 0", RULE);
    requireLevels("byHccCount", byHccCount, violations);
    requireLevels("byAge", byAge.values(), violations);
    violations.throwIfInvalidTerms();
    byHccCount = List.copyOf(byHccCount);
    byAge = Map.copyOf(new EnumMap<>(byAge));
  }

  private static void requireLevels(String field, Collection<Rate> levels, Violations violations) {
    violations
        .require(
            levels.stream().allMatch(level -> level.signum() > 0),
            field,
            levels,
            "above 0 each",
            RULE)
        .require(levels.contains(Rate.ONE), field, levels, "1 for the reference level", RULE);
  }

  /** The folded multiplier of a patient. */
  public FoldedMultiplier multiplier(CjrPatient patient) {
    return multiplier(patient, Worksheet.none());
  }

  /** The same with each factor shown. */
  public FoldedMultiplier multiplier(CjrPatient patient, Worksheet sheet) {
    Rate product =
        sheet.line(CjrStep.HCC_COUNT, byHccCount.get(Math.min(patient.hccCount(), HCC_LEVELS - 1)));
    // Every band was checked to be there.
    product = product.times(sheet.line(CjrStep.AGE, byAge.getOrDefault(patient.age(), Rate.ONE)));
    if (patient.isFullDual()) {
      product = product.times(sheet.line(CjrStep.FULL_DUAL, fullDual));
    }
    return FoldedMultiplier.of(product, sheet);
  }
}
