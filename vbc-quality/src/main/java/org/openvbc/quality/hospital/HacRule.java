package org.openvbc.quality.hospital;

import static org.openvbc.quality.hospital.HacStep.*;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.openvbc.core.clause.Composite;
import org.openvbc.core.clause.Unscored;
import org.openvbc.core.money.Rate;
import org.openvbc.core.worksheet.Worksheet;

/** The Total HAC Score of 42 CFR 412.172(e), top to bottom. */
final class HacRule {
  private final HacScoring terms;

  HacRule(HacScoring terms) {
    this.terms = terms;
  }

  HacScore score(HacResults results, Worksheet sheet) {
    if (terms.published().method() == HacMethod.NONE) {
      return none(HacNotScored.NO_SCORES_THAT_YEAR, sheet);
    }
    HacRequirements.results(terms, results.measures());
    Map<HacMeasure, Rate> scores = new EnumMap<>(HacMeasure.class);
    results
        .measures()
        .forEach(
            (measure, result) ->
                measure(measure, result, sheet.of(measure.toString()))
                    .ifPresent(score -> scores.put(measure, score)));
    return total(scores, sheet);
  }

  private HacScore none(HacNotScored why, Worksheet sheet) {
    return HacScore.none(terms, sheet.line(NOT_SCORED, why));
  }

  private Optional<Rate> measure(HacMeasure measure, HacResult result, Worksheet sheet) {
    if (result instanceof HacResult.Measured measured) {
      HacDistribution national = terms.national().of(measure);
      Rate value = sheet.line(VALUE, measured.value());
      sheet.line(WINSORIZED, national.winsorized(value));
      return Optional.of(sheet.line(Z, national.z(value)));
    }
    if (result instanceof HacResult.Decile decile) {
      return Optional.of(Rate.of(sheet.line(POINTS, decile.points()), 1));
    }
    if (result instanceof HacResult.NoData) {
      return Optional.of(sheet.line(MAXIMUM_Z, terms.national().of(measure).maximumZ()));
    }
    return Optional.empty();
  }

  HacScore total(Map<HacMeasure, Rate> scores, Worksheet sheet) {
    if (terms.published().method() == HacMethod.NONE) {
      return none(HacNotScored.NO_SCORES_THAT_YEAR, sheet);
    }
    if (scores.isEmpty()) {
      return none(HacNotScored.NO_MEASURE, sheet);
    }
    Map<HacDomain, Rate> domains = domains(scores, sheet);
    Rate total =
        terms.published().method().hasDomains()
            ? weighted(terms.domainWeights(), domains, sheet)
            : weighted(equal(scores), scores, sheet);
    sheet.line(TOTAL, total);
    if (sheet.isRecording()) {
      sheet.line(PRINTED, terms.printed(total));
    }
    return new HacScore(terms, scores, domains, Optional.of(total), Optional.empty());
  }

  /** One domain scored alone weighs the whole. */
  private static <K> Rate weighted(Map<K, Rate> weights, Map<K, Rate> scores, Worksheet sheet) {
    return new Composite<>(weights, Unscored.reallocated())
        .valueOf(scores, sheet, WEIGHT, WEIGHTED)
        .orElseThrow();
  }

  private static <K> Map<K, Rate> equal(Map<K, Rate> scores) {
    Map<K, Rate> weights = new LinkedHashMap<>();
    scores.keySet().forEach(each -> weights.put(each, Rate.of(1, scores.size())));
    return weights;
  }

  private Map<HacDomain, Rate> domains(Map<HacMeasure, Rate> scores, Worksheet sheet) {
    Map<HacDomain, Rate> domains = new EnumMap<>(HacDomain.class);
    if (terms.published().method().hasDomains()) {
      for (HacDomain domain : HacDomain.values()) {
        Map<HacMeasure, Rate> own = new EnumMap<>(scores);
        own.keySet().removeIf(measure -> measure.domain() != domain);
        own.values().stream()
            .reduce(Rate::plus)
            .map(sum -> sum.times(Rate.of(1, own.size())))
            .map(mean -> sheet.of(domain.toString()).line(DOMAIN, mean))
            .ifPresent(mean -> domains.put(domain, mean));
      }
    }
    return domains;
  }
}
