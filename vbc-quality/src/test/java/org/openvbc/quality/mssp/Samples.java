package org.openvbc.quality.mssp;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.openvbc.core.money.Rate;
import org.openvbc.quality.measure.CollectionType;
import org.openvbc.quality.measure.MeasureResult;
import org.openvbc.quality.measure.MeasureResult.Status;

/** Sets of measures and domains for tests; invented figures. */
final class Samples {
  private Samples() {}

  static final MsspReporting REPORTED = MsspReporting.flags().anythingReported(true).build();

  static List<String> clinicalNumbers(int year) {
    return switch (year) {
      case 2021, 2022, 2023, 2024 -> List.of("001", "134", "236");
      case 2025 -> List.of("001", "112", "134", "236");
      default -> List.of("001", "112", "113", "134", "236");
    };
  }

  static List<String> claimsNumbers(int year) {
    return year == 2025 ? List.of("479") : List.of("479", "484");
  }

  /** The set of a year, every measure with the same points and percentile. */
  static List<MeasureResult> set(int year, CollectionType type, String points, String percentile) {
    List<MeasureResult> set = new ArrayList<>();
    clinicalNumbers(year).forEach(name -> set.add(scored(name, type, points, percentile)));
    set.addAll(others(year, points, percentile));
    return set;
  }

  static List<MeasureResult> others(int year, String points, String percentile) {
    List<MeasureResult> set = new ArrayList<>();
    claimsNumbers(year)
        .forEach(name -> set.add(scored(name, CollectionType.CLAIMS, points, percentile)));
    set.add(scored("321", CollectionType.SURVEY, points, percentile));
    return set;
  }

  static List<MeasureResult> webInterface(int year, String points, String percentile) {
    List<MeasureResult> set = new ArrayList<>(others(year, points, percentile));
    for (String name :
        List.of("001", "236", "134", "WI-4", "WI-5", "WI-6", "WI-7", "WI-8", "WI-9", "WI-10")) {
      set.add(scored(name, CollectionType.WEB_INTERFACE, points, percentile));
    }
    return set;
  }

  static MeasureResult scored(String name, CollectionType type, String points, String percent) {
    return MeasureResult.scored(name, type, points, Rate.ofPercent(percent));
  }

  static List<MeasureResult> with(
      List<MeasureResult> set, String name, UnaryOperator<MeasureResult> change) {
    return set.stream().map(m -> m.measure().equals(name) ? change.apply(m) : m).toList();
  }

  static List<MeasureResult> with(List<MeasureResult> set, String name, Status status) {
    return with(set, name, m -> MeasureResult.unscored(name, m.collectionType(), status));
  }

  static List<MeasureResult> withPercentile(
      List<MeasureResult> set, String name, String percentile) {
    return with(
        set, name, m -> scored(name, m.collectionType(), m.points().toString(), percentile));
  }

  /** A performance from measures, without health equity adjustment where the year has one. */
  static MsspQualityPerformance performance(int year, List<MeasureResult> measures) {
    MsspQualityPerformance aco = MsspQualityPerformance.ofMeasures(measures).build();
    return year >= 2023 && year <= 2025
        ? aco.withHealthEquity(MsspHealthEquity.notEligible())
        : aco;
  }

  /** A score that is given, with findings. */
  static MsspQualityPerformance given(int year, String percent, MsspReporting reporting) {
    MsspQualityPerformance aco =
        MsspQualityPerformance.builder()
            .ownScore(MsspOwnScore.given(percent))
            .reporting(reporting)
            .build();
    return year >= 2023 && year <= 2025
        ? aco.withHealthEquity(MsspHealthEquity.notEligible())
        : aco;
  }

  static MsspReportingFlags noPathway() {
    return MsspReporting.flags()
        .anythingReported(true)
        .reportingIncentive(false)
        .firstYear(false)
        .alternative(false)
        .scoringFloor(false)
        .build();
  }

  /** The standard of a year in which no ACO is affected just because all are. */
  static MsspQualityStandard undisturbed(int year) {
    return MsspQualityStandard.of(year).withAllAcosAffected(false);
  }

  static Map<String, MsspHealthEquity.Third> thirds(int year, MsspHealthEquity.Third third) {
    Map<String, MsspHealthEquity.Third> thirds = new HashMap<>();
    clinicalNumbers(year).forEach(name -> thirds.put(name, third));
    claimsNumbers(year).forEach(name -> thirds.put(name, third));
    thirds.put("321", third);
    return thirds;
  }

  static UnderservedShare share(int year, String area, String lowIncome) {
    return new UnderservedShare(
        Rate.of(area),
        Rate.of(lowIncome),
        year == 2023 ? UnderservedShare.Basis.PERSON_YEARS : UnderservedShare.Basis.BENEFICIARIES);
  }

  /** Four domains of two measures each, all at one percentile. */
  static List<MsspDomainResult> domains(String percentile) {
    List<MsspDomainResult> domains = new ArrayList<>();
    for (MsspDomain domain : MsspDomain.values()) {
      domains.add(
          MsspDomainResult.of(
              domain,
              List.of(
                  MsspDomainMeasure.scored(domain + "-1", percentile),
                  MsspDomainMeasure.scored(domain + "-2", percentile))));
    }
    return domains;
  }

  static MsspQualityPerformance ofDomains(List<MsspDomainResult> domains) {
    return MsspQualityPerformance.builder()
        .ownScore(MsspOwnScore.ofDomains(domains))
        .reporting(MsspReporting.complete())
        .build();
  }
}
