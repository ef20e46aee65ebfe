package org.openvbc.models.episode.bpci;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.openvbc.core.source.Citation;
import org.openvbc.core.source.Parameter;
import org.openvbc.core.worksheet.Authority;
import org.openvbc.core.worksheet.Reliance;
import org.openvbc.core.worksheet.Step;
import org.openvbc.models.episode.EpisodeStep;

/** The specifications behind the shared steps, and the published figures that the steps use. */
final class BpciAuthority implements Authority {
  private static final Citation PRICES = Citation.of(BpciStep.Documents.PRICES);
  private static final Citation RECONCILIATION = Citation.of(BpciStep.Documents.RECONCILIATION);

  private final BpciAdvanced terms;

  BpciAuthority(BpciAdvanced terms) {
    this.terms = terms;
  }

  @Override
  public Citation citation(Step step) {
    if (!(step instanceof EpisodeStep shared)) {
      return step.citation();
    }
    return switch (shared) {
      case PUBLISHED_PRICE, PRICE, FOLDED_PRICE -> PRICES;
      default -> RECONCILIATION;
    };
  }

  @Override
  public List<Reliance> reliances(Step step) {
    if (step instanceof BpciStep own) {
      return reliances(own);
    }
    return step instanceof EpisodeStep shared ? reliances(shared) : List.of();
  }

  private List<Reliance> reliances(EpisodeStep step) {
    BpciParameters published = terms.published();
    return switch (step) {
      case LOW_CAP -> List.of(Reliance.on(published.winsorLow()));
      case HIGH_CAP -> List.of(Reliance.on(published.winsorHigh()));
      case EPISODE_STATUS -> List.of(minimumVolume(), disasterRelief());
      case EPISODES -> List.of(Reliance.on(period()));
      case QUALITY_FACTOR ->
          List.of(
              Reliance.on(published.qualityOffGains(), terms.qualityOffGains()),
              Reliance.on(published.qualityOffLosses(), terms.qualityOffLosses()));
      case POST_EPISODE_EXCESS -> List.of(Reliance.on(published.postEpisodeExcess()));
      case OVERLAP -> List.of(Reliance.on(published.acoRecoupment()));
      case STOP_GAIN -> List.of(Reliance.on(published.stopGain(), terms.stopGain()));
      case STOP_LOSS -> List.of(Reliance.on(published.stopLoss(), terms.stopLoss()));
      default -> List.of();
    };
  }

  private List<Reliance> reliances(BpciStep step) {
    return switch (step) {
      case PRELIMINARY_PRICE -> discounts();
      case TREND_ADJUSTMENT -> trendCaps();
      default -> List.of();
    };
  }

  private Parameter period() {
    return BpciParameters.table().at(BpciParameters.PERIOD, terms.period().firstDay());
  }

  private Reliance minimumVolume() {
    Parameter published = BpciParameters.of(terms.firstModelYear()).minimumVolume();
    return new Reliance(
        published,
        String.valueOf(terms.minimumVolume()),
        terms.minimumVolume() != published.asCount());
  }

  private Reliance disasterRelief() {
    Parameter published = terms.published().disasterRelief();
    return new Reliance(
        published,
        terms.disasterRelief().name(),
        !terms.disasterRelief().name().equals(published.asRule()));
  }

  /** Those of both model years, because the step does not say the cell. */
  private List<BpciModelYear> years() {
    return Arrays.stream(BpciModelYear.values()).filter(terms.period()::canHold).toList();
  }

  private List<Reliance> discounts() {
    List<Reliance> all = new ArrayList<>();
    for (BpciModelYear year : years()) {
      BpciParameters published = BpciParameters.of(year);
      BpciYearTerms used = terms.yearTerms(year);
      add(all, Reliance.on(published.medicalDiscount(), used.medicalDiscount()));
      add(all, Reliance.on(published.otherDiscount(), used.otherDiscount()));
      medical(published, used, all);
    }
    return all;
  }

  /** One row stands for the whole list of medical categories. */
  private static void medical(BpciParameters published, BpciYearTerms used, List<Reliance> all) {
    Arrays.stream(BpciCategory.values())
        .flatMap(category -> published.discountClass(category).stream())
        .findFirst()
        .ifPresent(
            row ->
                add(
                    all,
                    new Reliance(
                        asOne(row, published),
                        names(used),
                        !used.medical().equals(published.medicalCategories()))));
  }

  private static Parameter asOne(Parameter row, BpciParameters published) {
    return new Parameter(
        "bpci.discountClass",
        row.basis(),
        row.from(),
        published.medicalCategories().size() + " medical categories",
        "rule",
        row.citation(),
        row.evidence(),
        row.note(),
        row.table());
  }

  private static String names(BpciYearTerms used) {
    return used.medical().stream().sorted().map(Enum::name).collect(Collectors.joining(" "));
  }

  private List<Reliance> trendCaps() {
    List<Reliance> all = new ArrayList<>();
    for (BpciModelYear year : years()) {
      add(all, Reliance.on(BpciParameters.of(year).trendCap(), terms.yearTerms(year).trendCap()));
    }
    return all;
  }

  /** A row that holds in both model years is named once. */
  private static void add(List<Reliance> all, Reliance one) {
    if (!all.contains(one)) {
      all.add(one);
    }
  }
}
