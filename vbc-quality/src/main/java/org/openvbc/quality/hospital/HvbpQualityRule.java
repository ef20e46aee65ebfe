package org.openvbc.quality.hospital;

import static org.openvbc.quality.hospital.HvbpQualityStep.*;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.openvbc.core.money.Rate;
import org.openvbc.core.quality.Score;
import org.openvbc.core.worksheet.Worksheet;
import org.openvbc.quality.scale.AchievementImprovementScale;
import org.openvbc.quality.scale.AchievementImprovementScale.Points;

/** The Total Performance Score of 42 CFR 412.165, top to bottom. */
final class HvbpQualityRule {
  private static final long POINTS_PER_MEASURE = 10;
  private static final long MOST_CONSISTENCY = 20;
  private static final Rate HALF = Rate.of(1, 2);

  private final HvbpScoring terms;

  HvbpQualityRule(HvbpScoring terms) {
    this.terms = terms;
  }

  HvbpQualityResult determine(HvbpQualityPerformance hospital, Worksheet sheet) {
    HvbpQualityRequirements.check(terms, hospital);
    sheet.line(MEASURES, count(terms.measures().domains(), terms.measures().dimensions().size()));
    sheet.line(
        STANDARDS, count(terms.standards().measures(), terms.standards().dimensions().size()));
    sheet.line(MINIMUM_CASES, count(terms.minimums().cases(), 0));
    List<HvbpMeasureScore> measures = measures(hospital, sheet);
    Optional<Long> surgicalSite = surgicalSite(hospital, measures, sheet);
    HcahpsOutcome survey = survey(hospital.hcahps(), sheet.of("HCAHPS"));
    sheet.line(MINIMUM_MEASURES, count(terms.minimums().measures(), 0));
    List<HvbpDomainScore> domains = domains(measures, surgicalSite, survey, sheet);
    HvbpTotalResult total = terms.total().determine(scores(domains), sheet);
    return new HvbpQualityResult(
        terms, hospital, measures, surgicalSite, survey.score(), domains, total);
  }

  private static long count(Map<?, ?> figures, int others) {
    return (long) figures.size() + others;
  }

  // ---------------------------------------------------------------- (a): measures

  private List<HvbpMeasureScore> measures(HvbpQualityPerformance hospital, Worksheet sheet) {
    Map<HvbpMeasure, HvbpMeasureResult> stated = new EnumMap<>(HvbpMeasure.class);
    hospital.measures().forEach(each -> stated.put(each.measure(), each));
    List<HvbpMeasureScore> scores = new ArrayList<>();
    for (HvbpMeasureResult each : stated.values()) {
      scores.add(measure(each, sheet.of(each.measure().toString())));
    }
    return scores;
  }

  /** (a)(1): without a rate or with too few cases a measure is not scored. */
  private HvbpMeasureScore measure(HvbpMeasureResult result, Worksheet sheet) {
    HvbpMeasure measure = result.measure();
    Optional<HvbpNotScored> reason = notScored(result.rates(), result.cases(), measure.minimum());
    if (reason.isPresent()) {
      return HvbpMeasureScore.none(measure, sheet.line(NOT_SCORED, reason.get()));
    }
    sheet.line(ENOUGH_CASES, true);
    AchievementImprovementScale scale = required(terms.standards().measures(), measure);
    return HvbpMeasureScore.of(measure, points(result.rates(), scale, measure.isShare(), sheet));
  }

  private Optional<HvbpNotScored> notScored(HvbpRates rates, HvbpCases cases, HvbpMinimum minimum) {
    if (rates.performance().isEmpty()) {
      return Optional.of(HvbpNotScored.NO_PERFORMANCE_RATE);
    }
    BigDecimal least = required(terms.minimums().cases(), minimum);
    return cases.reach(least) ? Optional.empty() : Optional.of(HvbpNotScored.TOO_FEW_CASES);
  }

  /** (a)(2) to (4): achievement, improvement, the greater of both. */
  private static Points points(
      HvbpRates rates, AchievementImprovementScale scale, boolean isShare, Worksheet sheet) {
    Rate performance = rates.performance().orElseThrow();
    Points points = scale.pointsOf(performance, rates.baseline());
    if (sheet.isRecording()) {
      showRates(rates, isShare, sheet);
      show(performance, rates.baseline(), scale, points, sheet);
    }
    return points;
  }

  private static void showRates(HvbpRates rates, boolean isShare, Worksheet sheet) {
    rates.baseline().ifPresent(rate -> sheet.line(isShare ? BASELINE : BASELINE_RATIO, rate));
    rates
        .performance()
        .ifPresent(rate -> sheet.line(isShare ? PERFORMANCE : PERFORMANCE_RATIO, rate));
  }

  private static void show(
      Rate performance,
      Optional<Rate> baseline,
      AchievementImprovementScale scale,
      Points points,
      Worksheet sheet) {
    scale.placeFromThreshold(performance).ifPresent(way -> sheet.line(PLACE_FROM_THRESHOLD, way));
    sheet.line(ACHIEVEMENT, points.achievement());
    baseline
        .flatMap(before -> scale.placeFromBaseline(performance, before))
        .ifPresent(way -> sheet.line(PLACE_FROM_BASELINE, way));
    points.improvement().ifPresent(each -> sheet.line(IMPROVEMENT, each));
    sheet.line(SCORE, points.score());
  }

  // ---------------------------------------------------------------- surgical site infection

  /** Both strata weighted by predicted infections; one alone counts by itself. */
  private Optional<Long> surgicalSite(
      HvbpQualityPerformance hospital, List<HvbpMeasureScore> measures, Worksheet sheet) {
    List<HvbpMeasureScore> strata =
        measures.stream()
            .filter(each -> each.measure().isSurgicalSiteStratum() && each.score().isPresent())
            .toList();
    if (strata.isEmpty()) {
      return Optional.empty();
    }
    long score =
        strata.size() == 1
            ? strata.get(0).score().orElseThrow()
            : hospital.publishedSurgicalSiteScore().orElseGet(() -> combined(hospital, strata));
    return Optional.of(sheet.line(SURGICAL_SITE_SCORE, score));
  }

  private static long combined(HvbpQualityPerformance hospital, List<HvbpMeasureScore> strata) {
    Rate points = Rate.ZERO;
    Rate predicted = Rate.ZERO;
    for (HvbpMeasureScore stratum : strata) {
      Rate weight = HvbpQualityRequirements.predicted(hospital, stratum.measure()).orElseThrow();
      points = points.plus(Rate.of(stratum.score().orElseThrow(), 1).times(weight));
      predicted = predicted.plus(weight);
    }
    return halfUp(points.dividedBy(predicted));
  }

  // ---------------------------------------------------------------- HCAHPS

  /** What the survey scored, or why not. */
  private record HcahpsOutcome(Optional<HcahpsScore> score, Optional<HvbpNotScored> notScored) {}

  private HcahpsOutcome survey(HcahpsResult survey, Worksheet sheet) {
    if (terms.measures().dimensions().isEmpty()) {
      return new HcahpsOutcome(Optional.empty(), Optional.empty());
    }
    if (!survey.hasRates()) {
      return unscored(sheet.line(NOT_SCORED, HvbpNotScored.NO_PERFORMANCE_RATE));
    }
    if (!survey.surveys().reach(required(terms.minimums().cases(), HvbpMinimum.SURVEYS))) {
      return unscored(sheet.line(NOT_SCORED, HvbpNotScored.TOO_FEW_CASES));
    }
    sheet.line(ENOUGH_CASES, true);
    return new HcahpsOutcome(Optional.of(scored(survey, sheet)), Optional.empty());
  }

  private static HcahpsOutcome unscored(HvbpNotScored why) {
    return new HcahpsOutcome(Optional.empty(), Optional.of(why));
  }

  private HcahpsScore scored(HcahpsResult survey, Worksheet sheet) {
    Map<HcahpsDimension, Points> dimensions = new EnumMap<>(HcahpsDimension.class);
    long sum = 0;
    Rate least = Rate.ONE;
    for (HcahpsDimension dimension : terms.measures().dimensions()) {
      HcahpsStandard standard = required(terms.standards().dimensions(), dimension);
      HvbpRates rates = required(survey.dimensions(), dimension);
      Worksheet own = sheet.of(dimension.toString());
      Points points = points(rates, standard.scale(), true, own);
      Rate place = standard.placeFromFloor(rates.performance().orElseThrow());
      least = dimensions.isEmpty() ? place : least.cappedAt(place);
      own.line(PLACE_FROM_FLOOR, place);
      dimensions.put(dimension, points);
      sum += points.score();
    }
    Rate base = base(sum, dimensions.size());
    if (sheet.isRecording()) {
      sheet.line(BASE_SCORE, base.toBigDecimal(SHOWN_DECIMALS, RoundingMode.HALF_UP));
    }
    Rate lowest = sheet.line(LOWEST_DIMENSION, least);
    long consistency = sheet.line(CONSISTENCY, consistency(lowest));
    return new HcahpsScore(dimensions, base, lowest, consistency);
  }

  private static final int SHOWN_DECIMALS = 12;

  /** Eight dimensions of ten points make 80; other numbers of dimensions are brought to 80. */
  private Rate base(long sum, int dimensions) {
    return Rate.of(sum * terms.basePoints(), POINTS_PER_MEASURE * dimensions);
  }

  private static long consistency(Rate lowest) {
    if (lowest.isAtLeast(Rate.ONE)) {
      return MOST_CONSISTENCY;
    }
    if (lowest.signum() <= 0) {
      return 0;
    }
    return Math.max(0, halfUp(Rate.of(MOST_CONSISTENCY, 1).times(lowest).minus(HALF)));
  }

  // ---------------------------------------------------------------- (b): domains

  private List<HvbpDomainScore> domains(
      List<HvbpMeasureScore> measures,
      Optional<Long> surgicalSite,
      HcahpsOutcome survey,
      Worksheet sheet) {
    List<HvbpDomainScore> domains = new ArrayList<>();
    for (HvbpDomain domain : terms.measures().scoredDomains()) {
      Worksheet own = sheet.of(domain.toString());
      domains.add(
          domain == HvbpDomain.PERSON_AND_COMMUNITY
              ? person(survey, own)
              : domain(domain, points(domain, measures, surgicalSite), own));
    }
    return domains;
  }

  /** The scores that count in a domain: surgical site infection once, not its strata. */
  private List<Long> points(
      HvbpDomain domain, List<HvbpMeasureScore> measures, Optional<Long> surgicalSite) {
    Stream<Long> single =
        measures.stream()
            .filter(each -> terms.measures().domains().get(each.measure()) == domain)
            .filter(each -> !each.measure().isSurgicalSiteStratum())
            .flatMap(each -> each.score().stream());
    boolean hasStrata =
        terms.measures().domains().entrySet().stream()
            .anyMatch(each -> each.getKey().isSurgicalSiteStratum() && each.getValue() == domain);
    return Stream.concat(single, hasStrata ? surgicalSite.stream() : Stream.empty()).toList();
  }

  private HvbpDomainScore domain(HvbpDomain domain, List<Long> points, Worksheet sheet) {
    long scored = sheet.line(SCORED_MEASURES, (long) points.size());
    if (scored < required(terms.minimums().measures(), domain)) {
      return HvbpDomainScore.none(
          domain, scored, sheet.line(NOT_SCORED, HvbpNotScored.TOO_FEW_MEASURES));
    }
    long sum = points.stream().mapToLong(Long::longValue).sum();
    Rate score = sheet.line(DOMAIN_SCORE, Rate.of(sum, POINTS_PER_MEASURE * scored));
    return HvbpDomainScore.of(domain, scored, new Score(score));
  }

  private static HvbpDomainScore person(HcahpsOutcome survey, Worksheet sheet) {
    HvbpDomain domain = HvbpDomain.PERSON_AND_COMMUNITY;
    if (survey.score().isEmpty()) {
      return HvbpDomainScore.none(
          domain, 0, sheet.line(NOT_SCORED, survey.notScored().orElseThrow()));
    }
    HcahpsScore scored = survey.score().get();
    Score score = scored.domainScore();
    sheet.line(DOMAIN_SCORE, score.rate());
    return HvbpDomainScore.of(domain, scored.dimensions().size(), score);
  }

  private static Map<HvbpDomain, Score> scores(List<HvbpDomainScore> domains) {
    Map<HvbpDomain, Score> scores = new EnumMap<>(HvbpDomain.class);
    for (HvbpDomainScore each : domains) {
      each.score().ifPresent(score -> scores.put(each.domain(), score));
    }
    return scores;
  }

  private static long halfUp(Rate points) {
    return points.toBigDecimal(0, RoundingMode.HALF_UP).longValueExact();
  }

  /** The terms hold a figure for each measure, dimension, domain and minimum: they were checked. */
  private static <K, V> V required(Map<K, V> figures, K key) {
    return Optional.ofNullable(figures.get(key)).orElseThrow();
  }
}
