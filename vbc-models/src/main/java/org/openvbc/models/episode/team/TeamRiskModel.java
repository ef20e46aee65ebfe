package org.openvbc.models.episode.team;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Rate;
import org.openvbc.core.worksheet.Worksheet;
import org.openvbc.models.episode.AgeBand;
import org.openvbc.models.episode.FoldedMultiplier;

/**
 * The risk multipliers of one category and performance year, as CMS publishes them: coefficients on
 * the logarithm of spending become multipliers by {@link
 * org.openvbc.core.actuarial.RiskMultiplier}.
 *
 * <p>{@code multiplier = HCC count x age x economic risk x bed size x safety net x each flag that
 * is present}. The reference level of a factor has multiplier 1. Flags go by name, so that their
 * list stays data.
 *
 * @param byHccCount the multipliers of 0, 1, 2, 3 and 4 or more categories
 * @param byAge the multiplier of each age band
 * @param economicRisk the multiplier of a patient at economic risk
 * @param byBedSize the multiplier of each band of beds
 * @param safetyNet the multiplier of a safety net hospital
 * @param flags the multiplier of each flag
 */
public record TeamRiskModel(
    List<Rate> byHccCount,
    Map<AgeBand, Rate> byAge,
    Rate economicRisk,
    Map<BedSize, Rate> byBedSize,
    Rate safetyNet,
    Map<String, Rate> flags) {
  private static final int HCC_LEVELS = 5;
  private static final String RULE = "42 CFR 512.545(a)-(c)";

  /**
   * Checks that every level has a multiplier above zero, and every factor a reference level.
   *
   * @throws org.openvbc.core.model.InvalidTermsException if not, all of it named at once
   */
  public TeamRiskModel {
    Violations violations =
        Violations.of("TeamRiskModel")
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
            .require(
                byBedSize.size() == BedSize.values().length,
                "byBedSize",
                byBedSize.keySet(),
                "one for each band",
                RULE)
            .require(economicRisk.signum() > 0, "economicRisk", economicRisk, "above 0", RULE)
            .require(safetyNet.signum() > 0, "safetyNet", safetyNet, "above 0", RULE);
    requireLevels("byHccCount", byHccCount, violations);
    requireLevels("byAge", byAge.values(), violations);
    requireLevels("byBedSize", byBedSize.values(), violations);
    flags.forEach(
        (name, multiplier) ->
            violations.require(
                multiplier.signum() > 0, "flag " + name, multiplier, "above 0", RULE));
    violations.throwIfInvalidTerms();
    byHccCount = List.copyOf(byHccCount);
    byAge = Map.copyOf(new EnumMap<>(byAge));
    byBedSize = Map.copyOf(new EnumMap<>(byBedSize));
    flags = Map.copyOf(flags);
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

  /**
   * The folded multiplier of a patient in a hospital.
   *
   * @throws org.openvbc.core.model.InvalidPerformanceException if the patient has a flag that this
   *     model does not know
   */
  public FoldedMultiplier multiplier(TeamPatient patient, BedSize beds, boolean isSafetyNet) {
    return multiplier(patient, beds, isSafetyNet, Worksheet.none());
  }

  /** The same with each factor shown. */
  public FoldedMultiplier multiplier(
      TeamPatient patient, BedSize beds, boolean isSafetyNet, Worksheet sheet) {
    checkFlags(patient.flags());
    Rate product =
        sheet.line(
            TeamStep.HCC_COUNT, byHccCount.get(Math.min(patient.hccCount(), HCC_LEVELS - 1)));
    product = product.times(sheet.line(TeamStep.AGE, of(byAge, patient.age())));
    if (patient.hasEconomicRisk()) {
      product = product.times(sheet.line(TeamStep.ECONOMIC_RISK, economicRisk));
    }
    product = product.times(sheet.line(TeamStep.BED_SIZE, of(byBedSize, beds)));
    if (isSafetyNet) {
      product = product.times(sheet.line(TeamStep.SAFETY_NET, safetyNet));
    }
    for (String flag : patient.flags()) {
      product = product.times(sheet.of(flag).line(TeamStep.FLAG, of(flags, flag)));
    }
    return FoldedMultiplier.of(product, sheet);
  }

  /** Every level was checked to be there. */
  private static <K> Rate of(Map<K, Rate> multipliers, K level) {
    return multipliers.getOrDefault(level, Rate.ONE);
  }

  private void checkFlags(Set<String> present) {
    if (!flags.keySet().containsAll(present)) {
      Violations.of("TeamPatient")
          .require(
              false,
              "flags",
              "a flag that the model does not know",
              "among " + flags.keySet().stream().sorted().toList(),
              "42 CFR 512.545(a)(6)")
          .throwIfInvalidPerformance();
    }
  }
}
