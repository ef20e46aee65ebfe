package org.openvbc.examples.hospital;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openvbc.core.money.Rate;
import org.openvbc.examples.hospital.HvbpFolder.Domains;
import org.openvbc.examples.replay.Verdict;
import org.openvbc.quality.hospital.HvbpCases;
import org.openvbc.quality.hospital.HvbpMeasure;
import org.openvbc.quality.hospital.HvbpMeasureResult;
import org.openvbc.quality.hospital.HvbpQualityPerformance;
import org.openvbc.quality.hospital.HvbpQualityResult;
import org.openvbc.quality.hospital.HvbpScoring;

/**
 * Compares the combined score of surgical site infection.
 *
 * <p>With one stratum it is that stratum's score. With both, the predicted infections that weigh
 * them are not published, but the pooled ratio of the HAC Reduction Program of the same period is,
 * and it lies between the strata in the proportion of these weights: {@code (pooled - second) :
 * (first - pooled)}.
 */
final class HvbpSurgicalSite {
  private static final String BOTH = "surgical site score, both strata";

  /** So that weights recovered from ratios are no fewer infections than the minimum. */
  private static final Rate PER_RATIO = Rate.of(1_000_000, 1);

  private static final Rate HALF_UNIT = Rate.of("0.0005");
  private static final int DECIMALS = 6;

  private final HvbpScoring scoring;
  private final HospitalFigures figures;

  HvbpSurgicalSite(HvbpScoring scoring, HospitalFigures figures) {
    this.scoring = scoring;
    this.figures = figures;
  }

  void compare(
      Domains hospital,
      HvbpQualityPerformance performance,
      HvbpQualityResult ours,
      Optional<Rate> pooled) {
    Optional<BigDecimal> printed = hospital.row().findNumber("combined_ssi_score");
    Optional<Long> first = ours.find(HvbpMeasure.HAI_3).flatMap(each -> each.score());
    Optional<Long> second = ours.find(HvbpMeasure.HAI_4).flatMap(each -> each.score());
    if (first.isPresent() && second.isPresent() && printed.isPresent()) {
      both(hospital.ccn(), performance, printed.get(), pooled, first.get(), second.get());
    } else {
      figures.points(
          "surgical site score, one stratum", hospital.ccn(), printed, first.or(() -> second));
    }
  }

  private void both(
      String ccn,
      HvbpQualityPerformance performance,
      BigDecimal printed,
      Optional<Rate> pooled,
      long first,
      long second) {
    List<Long> scores = new ArrayList<>();
    if (pooled.isPresent()) {
      for (Rate ratio :
          List.of(pooled.get(), pooled.get().minus(HALF_UNIT), pooled.get().plus(HALF_UNIT))) {
        score(performance, ratio).ifPresent(scores::add);
      }
    }
    long value = printed.longValueExact();
    if (scores.isEmpty()) {
      boolean isBetween = value >= Math.min(first, second) && value <= Math.max(first, second);
      figures.add(
          BOTH,
          ccn,
          printed,
          printed,
          isBetween ? Verdict.EXPLAINED : Verdict.UNEXPLAINED,
          "the weights cannot be recovered; the strata score " + first + " and " + second);
    } else if (scores.get(0) == value) {
      figures.add(BOTH, ccn, printed, printed, Verdict.EXACT, "");
    } else {
      figures.add(
          BOTH,
          ccn,
          printed,
          BigDecimal.valueOf(scores.get(0)),
          scores.contains(value) ? Verdict.IN_BOUND : Verdict.UNEXPLAINED,
          "the pooled ratio is printed with 3 decimals");
    }
  }

  /** Our score with weights recovered from a pooled ratio; empty where there are none. */
  private Optional<Long> score(HvbpQualityPerformance performance, Rate pooled) {
    Rate first = ratio(performance, HvbpMeasure.HAI_3);
    Rate second = ratio(performance, HvbpMeasure.HAI_4);
    boolean isAscending = first.compareTo(second) > 0;
    Rate weightOfFirst = isAscending ? pooled.minus(second) : second.minus(pooled);
    Rate weightOfSecond = isAscending ? first.minus(pooled) : pooled.minus(first);
    if (weightOfFirst.signum() <= 0 || weightOfSecond.signum() <= 0) {
      return Optional.empty();
    }
    List<HvbpMeasureResult> measures = new ArrayList<>();
    for (HvbpMeasureResult each : performance.measures()) {
      measures.add(
          each.measure() == HvbpMeasure.HAI_3
              ? each.withCases(predicted(weightOfFirst))
              : each.measure() == HvbpMeasure.HAI_4
                  ? each.withCases(predicted(weightOfSecond))
                  : each);
    }
    return scoring
        .determine(
            performance.withMeasures(measures).withPublishedSurgicalSiteScore(Optional.empty()))
        .surgicalSite();
  }

  private static HvbpCases predicted(Rate weight) {
    return new HvbpCases(
        Optional.of(weight.times(PER_RATIO).toBigDecimal(DECIMALS, RoundingMode.UNNECESSARY)));
  }

  private static Rate ratio(HvbpQualityPerformance performance, HvbpMeasure stratum) {
    return performance.measures().stream()
        .filter(each -> each.measure() == stratum)
        .flatMap(each -> each.rates().performance().stream())
        .findFirst()
        .orElse(Rate.ZERO);
  }
}
