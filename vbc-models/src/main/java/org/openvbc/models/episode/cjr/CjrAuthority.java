package org.openvbc.models.episode.cjr;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openvbc.core.money.Rate;
import org.openvbc.core.source.Citation;
import org.openvbc.core.source.Parameter;
import org.openvbc.core.worksheet.Authority;
import org.openvbc.core.worksheet.Reliance;
import org.openvbc.core.worksheet.Step;
import org.openvbc.models.episode.EpisodeStep;

/** CJR's paragraphs behind the shared steps, and the published figures that the steps use. */
final class CjrAuthority implements Authority {
  private final CjrModel terms;

  CjrAuthority(CjrModel terms) {
    this.terms = terms;
  }

  @Override
  public Citation citation(Step step) {
    return step instanceof EpisodeStep shared ? Citation.cfr(42, section(shared)) : step.citation();
  }

  private static String section(EpisodeStep step) {
    return switch (step) {
      case PUBLISHED_PRICE, PRICE, FOLDED_PRICE -> "510.300";
      case LOW_CAP, HIGH_CAP -> "510.300(b)(5)";
      case RISK_MULTIPLIER, FOLDED_MULTIPLIER -> "510.301(a)";
      case STOP_GAIN -> "510.305(e)(1)(v)(B)";
      case STOP_LOSS, LOSSES_NOT_BORNE -> "510.305(e)(1)(v)(A)";
      case LIMIT_BINDING, LIMITED -> "510.305(e)(1)(v)";
      case POST_EPISODE_EXCESS -> "510.305(j)(2)";
      case OVERLAP -> "510.305(j)(1)";
      case PREVIOUSLY_SETTLED -> "510.305(i)(2)";
      case NET, NET_ROUNDED, DUE -> "510.305(f)(1)";
      default -> "510.305(e)(1)";
    };
  }

  @Override
  public List<Reliance> reliances(Step step) {
    if (step instanceof CjrStep own) {
      return reliances(own);
    }
    return step instanceof EpisodeStep shared ? reliances(shared) : List.of();
  }

  private List<Reliance> reliances(EpisodeStep step) {
    CjrParameters published = terms.published();
    return switch (step) {
      case HIGH_CAP -> highCost();
      case EPISODE_STATUS -> List.of(emergencyRelief());
      case EPISODES -> List.of(Reliance.on(published.performanceYear()));
      case STOP_GAIN -> List.of(Reliance.on(published.stopGain(), terms.stopGain()));
      case STOP_LOSS ->
          List.of(Reliance.on(published.stopLoss(terms.isProtected()), terms.stopLoss()));
      case LOSSES_NOT_BORNE -> List.of(Reliance.on(published.repayment()));
      case POST_EPISODE_EXCESS, OVERLAP -> List.of(Reliance.on(published.deductionsOf()));
      case PREVIOUSLY_SETTLED -> List.of(Reliance.on(published.calculations()));
      default -> List.of();
    };
  }

  private List<Reliance> reliances(CjrStep step) {
    CjrParameters published = terms.published();
    return switch (step) {
      case REGIONAL_WEIGHT -> weights();
      case BLENDED_PRICE, RECONCILIATION_PRICE -> List.of(Reliance.on(published.baselineYears()));
      case DISCOUNT -> discounts();
      case SAVINGS_PAID ->
          List.of(onRule(published.leastCategoryPaid(), terms.leastCategoryPaid().name()));
      default -> List.of();
    };
  }

  private static Reliance onRule(Parameter published, String used) {
    return new Reliance(published, used, !published.asRule().equals(used));
  }

  private static Reliance onCount(Parameter published, long used) {
    return new Reliance(published, String.valueOf(used), published.asCount() != used);
  }

  private Reliance emergencyRelief() {
    return onRule(terms.published().emergencyRelief(), terms.emergencyRelief().name());
  }

  private List<Reliance> weights() {
    CjrParameters published = terms.published();
    boolean isAssumed =
        !terms.regionalWeight().equals(Rate.of(published.regionalThirds().asCount(), 3));
    return Stream.concat(
            Stream.of(
                new Reliance(
                    published.regionalThirds(), terms.regionalWeight().toString(), isAssumed)),
            published.lowVolumeEpisodes().stream()
                .map(row -> onCount(row, terms.lowVolumeEpisodes())))
        .toList();
  }

  private List<Reliance> highCost() {
    return Stream.concat(
            terms.published().highCostDeviations().stream()
                .map(row -> onCount(row, terms.highCostDeviations())),
            terms.published().highCostPercentile().stream().map(Reliance::on))
        .toList();
  }

  /** Those of all categories, because the step does not say the category. */
  private List<Reliance> discounts() {
    List<Reliance> all = new ArrayList<>();
    for (CjrUse use : CjrUse.values()) {
      for (CjrQualityCategory category : CjrQualityCategory.values()) {
        Optional<Parameter> published = terms.published().discount(use, category);
        published.ifPresent(row -> all.add(Reliance.on(row, terms.discounts().of(use, category))));
      }
    }
    return all;
  }
}
