package org.openvbc.quality.hospital;

import static org.openvbc.quality.hospital.HvbpQualityStep.*;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.openvbc.core.clause.Composite;
import org.openvbc.core.money.Rate;
import org.openvbc.core.quality.Score;
import org.openvbc.core.time.FiscalYear;
import org.openvbc.core.worksheet.Authority;
import org.openvbc.core.worksheet.Explanation;
import org.openvbc.core.worksheet.Worksheet;

/**
 * How the domain scores of a fiscal year make the Total Performance Score (42 CFR 412.165).
 *
 * <p>{@code total = sum of weight x domain score / sum of the weights of the scored domains},
 * exact; none where fewer domains are scored than must be, and none in FY2022 and FY2023.
 */
@Value.Immutable
public sealed interface HvbpTotal extends WithHvbpTotal permits ImmutableHvbpTotal {

  /** The fiscal year in which the score moves payments. */
  FiscalYear fiscalYear();

  /** Another weighting than the published one, for a what-if or a year not published here. */
  Optional<HvbpWeighting> ownWeighting();

  /** Weights and minimum of domains that hold; empty where the year has no total. */
  @Value.Derived
  @Value.Auxiliary
  default Optional<HvbpWeighting> weighting() {
    return ownWeighting().or(() -> HvbpQualityParameters.of(fiscalYear()).weighting());
  }

  /** The published figure behind each step; asked only to explain. */
  default Authority authority() {
    return new HvbpTotalAuthority(this);
  }

  /**
   * The total of the domains that have a score, every figure on the worksheet.
   *
   * @throws org.openvbc.core.model.InvalidPerformanceException if a domain is none of the year's
   */
  default HvbpTotalResult determine(Map<HvbpDomain, Score> domains, Worksheet sheet) {
    if (weighting().isEmpty()) {
      sheet.line(NOT_SCORED, HvbpNotScored.NO_TOTAL_THAT_YEAR);
      return HvbpTotalResult.none(this, domains, HvbpNotScored.NO_TOTAL_THAT_YEAR);
    }
    HvbpWeighting weighting = weighting().get();
    Map<HvbpDomain, Rate> scores = new EnumMap<>(HvbpDomain.class);
    domains.forEach((domain, score) -> scores.put(domain, score.rate()));
    List<Composite.Part<HvbpDomain>> parts = weighting.weights().parts(scores);
    long scored = sheet.line(SCORED_DOMAINS, weighting.count(scores.keySet()));
    if (scored < weighting.minimumDomains()) {
      sheet.line(NOT_SCORED, HvbpNotScored.TOO_FEW_DOMAINS);
      return HvbpTotalResult.none(this, domains, HvbpNotScored.TOO_FEW_DOMAINS);
    }
    Rate total =
        weighting.weights().valueOf(scores, sheet, WEIGHT, WEIGHTED_SCORE).orElse(Rate.ZERO);
    return HvbpTotalResult.of(this, domains, parts, new Score(sheet.line(TOTAL, total)));
  }

  /** The total of the domains that have a score. */
  default HvbpTotalResult determine(Map<HvbpDomain, Score> domains) {
    return determine(domains, Worksheet.none());
  }

  /** The total, and how it comes about, line by line with the law. */
  default Explanation<HvbpTotalResult> explain(Map<HvbpDomain, Score> domains) {
    Worksheet worksheet = Worksheet.recording();
    HvbpTotalResult result = determine(domains, worksheet);
    return Explanation.of(result, result.toString(), worksheet, authority());
  }

  /** One sentence about the terms. */
  default String sentence() {
    return "Total Performance Score "
        + fiscalYear()
        + ": "
        + weighting()
            .map(each -> each.weights() + "; at least " + each.minimumDomains() + " domains")
            .orElse("none in that fiscal year");
  }

  /** A builder; the fiscal year is needed. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the rule. */
  final class Builder extends ImmutableHvbpTotal.Builder {
    Builder() {}
  }

  /**
   * The rule as published for a fiscal year.
   *
   * @throws org.openvbc.core.parameter.UnsupportedPeriodException if it is not published here
   */
  static HvbpTotal of(int fiscalYear) {
    return builder().fiscalYear(FiscalYear.of(fiscalYear)).build();
  }
}
