package org.openvbc.models.clinician;

import static org.openvbc.models.clinician.MipsStep.*;

import java.util.Optional;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.quality.Score;
import org.openvbc.core.worksheet.Worksheet;

/** The payment adjustment of 42 CFR 414.1405, top to bottom. */
final class MipsRule {
  private final MipsPayment terms;

  MipsRule(MipsPayment terms) {
    this.terms = terms;
  }

  MipsFactor factor(MipsStanding standing, Worksheet sheet) {
    if (standing instanceof MipsStanding.Excluded excluded) {
      sheet.line(EXCLUDED, excluded.why());
      sheet.line(TOTAL, Rate.ZERO);
      return new MipsFactor(Rate.ZERO, Rate.ZERO, MipsOutcomes.excluded(excluded.why()));
    }
    Score score = ((MipsStanding.Scored) standing).score();
    sheet.line(SCORE, score.rate());
    Rate adjustment = adjustment(score, sheet);
    Rate additional = additional(score, sheet);
    MipsFactor factor = MipsFactor.of(adjustment, additional, terms.curve(), score);
    sheet.line(TOTAL, factor.total());
    if (sheet.isRecording()) {
      sheet.line(PRINTED, factor.printedPercent(terms.published().printedDecimals()));
      if (factor.total().signum() > 0) {
        sheet.line(LARGEST, terms.largest());
      }
    }
    return factor;
  }

  /** (b): scaled above the threshold, not scaled below it. */
  private Rate adjustment(Score score, Worksheet sheet) {
    MipsCurve curve = terms.curve();
    sheet.line(THRESHOLD, curve.threshold());
    sheet.line(APPLICABLE, curve.applicable());
    if (curve.reaches(score)) {
      Rate increase = sheet.line(INCREASE, curve.increase(score));
      Rate scaling = sheet.line(SCALING, terms.scaling().increase());
      return sheet.line(SCALED_INCREASE, increase.times(scaling));
    }
    sheet.line(LOWEST, curve.lowest());
    return sheet.line(
        curve.isLowest(score) ? LARGEST_REDUCTION : REDUCTION, curve.reduction(score));
  }

  /** (d): for exceptional performance, in payment years 2019 to 2024. */
  private Rate additional(Score score, Worksheet sheet) {
    Optional<MipsAdditional> line = terms.published().additional();
    Optional<Rate> scaling = terms.scaling().additional();
    if (line.isEmpty() || scaling.isEmpty()) {
      return Rate.ZERO;
    }
    sheet.line(ADDITIONAL_THRESHOLD, line.get().threshold());
    if (!line.get().reaches(score)) {
      return Rate.ZERO;
    }
    Rate increase = sheet.line(ADDITIONAL, line.get().unscaled(score));
    sheet.line(ADDITIONAL_SCALING, scaling.get());
    return sheet.line(SCALED_ADDITIONAL, increase.times(scaling.get()));
  }

  /** (e): each claim line by itself. */
  Money adjusted(MipsPerformance clinician, MipsFactor factor, Worksheet sheet) {
    Money sum = Money.ZERO;
    for (int i = 0; i < clinician.claimLines().size(); i++) {
      Money adjusted = factor.adjusted(clinician.claimLines().get(i), terms.rounding());
      if (sheet.isRecording()) {
        sheet.of("line " + (i + 1)).line(ADJUSTED_LINE, adjusted);
      }
      sum = sum.plus(adjusted);
    }
    return sheet.line(ADJUSTED, sum);
  }
}
