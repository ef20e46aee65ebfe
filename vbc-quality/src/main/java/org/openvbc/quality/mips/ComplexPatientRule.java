package org.openvbc.quality.mips;

import static org.openvbc.quality.mips.MipsScoreStep.*;

import java.util.Optional;
import org.openvbc.core.money.Rate;
import org.openvbc.core.worksheet.Worksheet;
import org.openvbc.quality.mips.ComplexPatients.Indicator;
import org.openvbc.quality.mips.MipsQualityParameters.ComplexMethod;

/** The complex patient bonus of 42 CFR 414.1380(c)(3). */
final class ComplexPatientRule {
  private static final Rate PER_POINT = Rate.of("0.01");
  private static final Rate DUAL_POINTS = Rate.of("5");
  private static final Rate TWICE = Rate.of("2");
  private static final Rate BASE = Rate.of("1.5");
  private static final Rate SLOPE = Rate.of("4");

  private final MipsScoring terms;
  private final ComplexPatients patients;

  ComplexPatientRule(MipsScoring terms, ComplexPatients patients) {
    this.terms = terms;
    this.patients = patients;
  }

  Rate bonus(Worksheet sheet) {
    return sheet.line(COMPLEX_BONUS, points(sheet).times(PER_POINT));
  }

  private Rate points(Worksheet sheet) {
    Optional<ComplexMethod> method = terms.published().category().complex();
    if (!patients.hasSubmittedData() || method.isEmpty()) {
      return Rate.ZERO;
    }
    Rate cap = terms.published().category().complexCap();
    Rate sum =
        switch (method.get()) {
          case SUM -> plain(sheet);
          case DOUBLED -> plain(sheet).times(TWICE);
          case STANDARDIZED -> standardized(sheet);
        };
    return sum.notBelow(Rate.ZERO).cappedAt(cap);
  }

  private Rate plain(Worksheet sheet) {
    Rate medical = line(MEDICAL, patients.medical().value(), sheet);
    return medical.plus(line(SOCIAL, patients.social().value().times(DUAL_POINTS), sheet));
  }

  private Rate standardized(Worksheet sheet) {
    if (!patients.medical().reachesMedian() && !patients.social().reachesMedian()) {
      return Rate.ZERO;
    }
    Rate medical = line(MEDICAL, component(patients.medical()), sheet);
    return medical.plus(line(SOCIAL, component(patients.social()), sheet));
  }

  private Rate component(Indicator indicator) {
    return terms.isEachComponentGated() && !indicator.reachesMedian()
        ? Rate.ZERO
        : BASE.plus(SLOPE.times(indicator.standardized()));
  }

  /** Shown as points of 100. */
  private static Rate line(MipsScoreStep step, Rate points, Worksheet sheet) {
    sheet.line(step, points.times(PER_POINT));
    return points;
  }
}
