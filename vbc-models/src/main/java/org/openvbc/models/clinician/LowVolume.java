package org.openvbc.models.clinician;

import static org.openvbc.models.clinician.MipsStep.*;

import java.util.List;
import java.util.Optional;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Money;
import org.openvbc.core.source.Parameter;
import org.openvbc.core.worksheet.Authority;
import org.openvbc.core.worksheet.Explanation;
import org.openvbc.core.worksheet.Reliance;
import org.openvbc.core.worksheet.Step;
import org.openvbc.core.worksheet.Worksheet;
import org.openvbc.models.clinician.MipsParameters.LowVolumeThresholds;

/**
 * Whether a clinician or group has enough Medicare business for MIPS.
 *
 * <p>Above all three thresholds (charges, patients, services) it is in; above one or two it may opt
 * in; above none it is out. A figure at the threshold is not above it.
 *
 * <p>Source: 42 CFR part 414 subpart O.
 *
 * @param allowedCharges allowed charges for covered professional services, in dollars
 * @param patients Medicare patients
 * @param services covered professional services
 */
public record LowVolume(Money allowedCharges, long patients, long services) {
  private static final int ALL = 3;

  /** How low volume leaves a clinician. */
  public enum Standing {
    /** Above all thresholds. */
    REQUIRED,
    /** Above one or two, and opted in. */
    OPTED_IN,
    /** Above one or two, and not opted in. */
    MAY_OPT_IN,
    /** Above none. */
    EXCLUDED;

    /** Whether MIPS adjusts its payments. */
    public boolean isIn() {
      return this == REQUIRED || this == OPTED_IN;
    }

    /** The reason outside; empty if it is in. */
    public Optional<MipsExclusion> exclusion() {
      return isIn() ? Optional.empty() : Optional.of(MipsExclusion.LOW_VOLUME);
    }
  }

  /**
   * Checks the counts.
   *
   * @throws org.openvbc.core.model.InvalidPerformanceException if one is negative
   */
  public LowVolume {
    Violations.of("LowVolume")
        .requireNotNegative("allowedCharges", allowedCharges, "42 CFR part 414 subpart O")
        .require(patients >= 0, "patients", patients, "at least 0", "42 CFR part 414 subpart O")
        .require(services >= 0, "services", services, "at least 0", "42 CFR part 414 subpart O")
        .throwIfInvalidPerformance();
  }

  /**
   * The standing in a performance year.
   *
   * @param optsIn whether the clinician chooses MIPS where it may
   * @throws org.openvbc.core.parameter.UnsupportedPeriodException before 2019 and after the last
   *     year covered
   */
  public Standing standing(int performanceYear, boolean optsIn) {
    return standing(performanceYear, optsIn, Worksheet.none());
  }

  /** The standing in a performance year, every figure on the worksheet. */
  public Standing standing(int performanceYear, boolean optsIn, Worksheet sheet) {
    LowVolumeThresholds thresholds = MipsParameters.of(performanceYear).lowVolume();
    long exceeded = 0;
    if (sheet.line(VOLUME_CHARGES, allowedCharges).isMoreThan(thresholds.charges())) {
      exceeded++;
    }
    if (sheet.line(VOLUME_PATIENTS, patients) > thresholds.patients()) {
      exceeded++;
    }
    if (sheet.line(VOLUME_SERVICES, services) > thresholds.services()) {
      exceeded++;
    }
    return sheet.line(VOLUME_STANDING, standingOf(sheet.line(VOLUME_EXCEEDED, exceeded), optsIn));
  }

  private static Standing standingOf(long exceeded, boolean optsIn) {
    if (exceeded == ALL) {
      return Standing.REQUIRED;
    }
    if (exceeded == 0) {
      return Standing.EXCLUDED;
    }
    return optsIn ? Standing.OPTED_IN : Standing.MAY_OPT_IN;
  }

  /** The standing, line by line with the law. */
  public Explanation<Standing> explain(int performanceYear, boolean optsIn) {
    Worksheet sheet = Worksheet.recording();
    Standing standing = standing(performanceYear, optsIn, sheet);
    MipsParameters rows = MipsParameters.of(performanceYear);
    return Explanation.of(
        standing,
        "Low-volume standing of performance year " + performanceYear + ": " + standing,
        sheet,
        new Authority() {
          @Override
          public List<Reliance> reliances(Step step) {
            return keyOf(step).map(rows::row).map(LowVolume::on).stream().toList();
          }
        });
  }

  private static Reliance on(Parameter row) {
    return Reliance.on(row);
  }

  private static Optional<String> keyOf(Step step) {
    if (step == VOLUME_CHARGES) {
      return Optional.of(MipsParameters.VOLUME_CHARGES);
    }
    if (step == VOLUME_PATIENTS) {
      return Optional.of(MipsParameters.VOLUME_PATIENTS);
    }
    return step == VOLUME_SERVICES ? Optional.of(MipsParameters.VOLUME_SERVICES) : Optional.empty();
  }
}
