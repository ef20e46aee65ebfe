package org.openvbc.quality.stars;

import static org.openvbc.quality.stars.StarsStep.*;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openvbc.core.money.Rate;
import org.openvbc.core.quality.StarRating;
import org.openvbc.core.worksheet.Worksheet;

/** The ratings of 42 CFR 422.166 and 423.186, top to bottom. */
final class StarsRule {
  /** Decimals of the published percentiles, to which a mean or variance is rounded to compare. */
  private static final int COMPARED_DECIMALS = 6;

  private static final int FOUR_STARS = 8;
  private static final Rate MOST = Rate.of(5, 1);
  private static final Rate TWO = Rate.of(2, 1);
  private static final Rate HALF = Rate.of(1, 2);

  private final StarRatings terms;

  StarsRule(StarRatings terms) {
    this.terms = terms;
  }

  StarsResult determine(StarsPerformance contract, Worksheet sheet) {
    StarsRequirements.check(terms, contract);
    List<Counted> rated = rated(contract, sheet);
    List<StarsSummaryResult> results = new ArrayList<>();
    for (StarsSummary summary : contract.contractKind().summaries()) {
      List<Counted> own = rated.stream().filter(each -> summary.counts(each.measure())).toList();
      Worksheet part = sheet.of(summary.toString());
      results.add(
          notRated(summary, own, contract, results, part)
              .map(reason -> StarsSummaryResult.none(summary, part.line(NOT_RATED, reason)))
              .orElseGet(() -> rate(summary, own, contract, part)));
    }
    return new StarsResult(terms, contract, results);
  }

  /** A measure with a star, and what it weighs for this contract. */
  private record Counted(StarsMeasure measure, long weight, long stars) {}

  // ---------------------------------------------------------------- (a): measures

  /** The measures with stars; the others are left out, and shown with their reason. */
  private List<Counted> rated(StarsPerformance contract, Worksheet sheet) {
    Map<String, StarsMeasureStars> stated = new HashMap<>();
    contract.measures().forEach(each -> stated.put(each.measure(), each));
    List<Counted> rated = new ArrayList<>();
    for (StarsMeasure measure : terms.measures().all()) {
      StarsMeasureStars own = stated.get(measure.id());
      if (own == null || !contract.contractKind().concerns(measure)) {
        continue;
      }
      Worksheet part = sheet.isRecording() ? sheet.of(measure.toString()) : sheet;
      own.missing().ifPresent(reason -> part.line(MISSING, reason));
      if (own.stars().isPresent()) {
        long stars = part.line(STARS, (long) own.stars().get());
        rated.add(new Counted(measure, part.line(WEIGHT, measure.weightFor(contract)), stars));
      }
    }
    return rated;
  }

  // ---------------------------------------------------------------- (c) and (d): enough data

  private Optional<StarsNotRated> notRated(
      StarsSummary summary,
      List<Counted> own,
      StarsPerformance contract,
      List<StarsSummaryResult> before,
      Worksheet sheet) {
    long count =
        sheet.line(RATED, own.stream().filter(each -> !each.measure().isImprovement()).count());
    Optional<Long> minimum =
        contract.contractType().flatMap(type -> terms.minimums().minimum(summary, type));
    minimum.ifPresent(least -> sheet.line(MINIMUM, least));
    if (minimum.isPresent() && count < minimum.get() || !isComputable(own)) {
      return Optional.of(StarsNotRated.NOT_ENOUGH_DATA);
    }
    if (summary == StarsSummary.OVERALL
        && before.stream().anyMatch(each -> each.rating().isEmpty())) {
      return Optional.of(StarsNotRated.NO_SUMMARY_RATING);
    }
    return contract.adjustmentCategories().containsKey(summary)
        ? Optional.empty()
        : Optional.of(StarsNotRated.NO_ADJUSTMENT_CATEGORY);
  }

  /** A mean needs a weight, a variance two measures. */
  private static boolean isComputable(List<Counted> own) {
    return own.size() > 1 && own.stream().anyMatch(each -> each.weight() > 0);
  }

  // ---------------------------------------------------------------- (c), (d), (f), (g), (i)

  private StarsSummaryResult rate(
      StarsSummary summary, List<Counted> own, StarsPerformance contract, Worksheet sheet) {
    Rate adjustment = adjustment(summary, contract, sheet);
    Rate raw = best(summary, own, StarsVariant.ALL, contract, adjustment, sheet).orElseThrow();
    if (summary.protectsFromNewMeasures() && isProtected(own, contract, sheet)) {
      Optional<Rate> without =
          best(summary, own, StarsVariant.ALL.withoutNewMeasures(), contract, adjustment, sheet);
      boolean taken =
          sheet.line(
              NEW_MEASURES_LEFT_OUT, without.isPresent() && without.get().compareTo(raw) > 0);
      raw = taken ? without.orElseThrow() : raw;
    }
    show(sheet, FINAL_RAW, raw);
    int halfStars = halfStars(raw);
    sheet.line(RATING, BigDecimal.valueOf(halfStars * 5L, 1));
    return StarsSummaryResult.of(summary, raw, StarRating.ofHalfStars(halfStars));
  }

  private Rate adjustment(StarsSummary summary, StarsPerformance contract, Worksheet sheet) {
    Integer category = contract.adjustmentCategories().get(summary);
    if (category == null) {
      throw new IllegalStateException("no category of " + summary + " where there must be one");
    }
    sheet.line(ADJUSTMENT_CATEGORY, (long) category);
    Rate adjustment = terms.adjustments().value(summary, category);
    show(sheet, ADJUSTMENT, adjustment);
    return adjustment;
  }

  /** (g)(1): the highest rating is taken without improvement if that is 4 stars and more. */
  private Optional<Rate> best(
      StarsSummary summary,
      List<Counted> own,
      StarsVariant variant,
      StarsPerformance contract,
      Rate adjustment,
      Worksheet sheet) {
    Optional<Rate> with = raw(summary, own, variant, adjustment, sheet);
    if (summary != contract.contractKind().highest()) {
      return with;
    }
    StarsVariant fewer = variant.withoutImprovement();
    Optional<Rate> without = raw(summary, own, fewer, adjustment, sheet);
    boolean taken =
        without.isPresent()
            && halfStars(without.get()) >= FOUR_STARS
            && (with.isEmpty() || without.get().compareTo(with.get()) > 0);
    sheet.of(fewer.toString()).line(HELD_HARMLESS, taken);
    return taken ? without : with;
  }

  /** Mean, variance, reward factor and adjustment of the measures of one way to compute. */
  private Optional<Rate> raw(
      StarsSummary summary,
      List<Counted> own,
      StarsVariant variant,
      Rate adjustment,
      Worksheet all) {
    List<Counted> counted = own.stream().filter(each -> variant.takes(each.measure())).toList();
    if (!isComputable(counted)) {
      return Optional.empty();
    }
    Worksheet sheet = all.isRecording() ? all.of(variant.toString()) : all;
    long n = sheet.line(COUNTED, (long) counted.size());
    long weights = 0;
    long stars = 0;
    long squares = 0;
    for (Counted each : counted) {
      weights += each.weight();
      stars += each.weight() * each.stars();
      squares += each.weight() * each.stars() * each.stars();
    }
    sheet.line(WEIGHTS, weights);
    sheet.line(WEIGHTED_STARS, stars);
    Rate mean = Rate.of(stars, weights);
    // The sum of w (x - mean)^2 is (W sum of w x^2 - (sum of w x)^2) / W.
    Rate variance = Rate.of(n * (weights * squares - stars * stars), weights * weights * (n - 1));
    Rate reward =
        terms
            .rewards()
            .factor(
                compared(sheet, MEAN, mean),
                compared(sheet, VARIANCE, variance),
                terms.thresholds().find(summary, variant).orElseThrow());
    show(sheet, REWARD, reward);
    Rate raw = mean.plus(reward).plus(adjustment);
    show(sheet, RAW, raw);
    return Optional.of(raw);
  }

  /** A mean or variance as the published percentiles are rounded. */
  private static Rate compared(Worksheet sheet, StarsStep step, Rate value) {
    return Rate.of(sheet.line(step, value.toBigDecimal(COMPARED_DECIMALS, RoundingMode.HALF_UP)));
  }

  /** Shows a figure that stays a fraction with six decimals. */
  private static void show(Worksheet sheet, StarsStep step, Rate value) {
    if (sheet.isRecording()) {
      sheet.line(step, value.toBigDecimal(COMPARED_DECIMALS, RoundingMode.HALF_UP));
    }
  }

  /** (i): a new measure has a star, and a disaster of its year struck enough members. */
  private boolean isProtected(List<Counted> own, StarsPerformance contract, Worksheet sheet) {
    if (terms.protectedYears().isEmpty()) {
      return false;
    }
    boolean isStruck = false;
    for (Counted each : own) {
      Optional<Integer> year = each.measure().protectedYear();
      isStruck |= year.isPresent() && isStruck(contract, year.get());
    }
    return sheet.line(PROTECTED, isStruck);
  }

  private boolean isStruck(StarsPerformance contract, int year) {
    return contract.disasterShares().getOrDefault(year, Rate.ZERO).isAtLeast(terms.disasterShare());
  }

  /** floor(2 x raw + 0.5) half stars, between 0 and 5 stars; the raw rating is not rounded. */
  static int halfStars(Rate raw) {
    Rate within = raw.notBelow(Rate.ZERO).cappedAt(MOST);
    return within.times(TWO).plus(HALF).toBigDecimal(0, RoundingMode.FLOOR).intValueExact();
  }
}
