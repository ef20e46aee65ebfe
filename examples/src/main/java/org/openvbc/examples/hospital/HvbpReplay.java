package org.openvbc.examples.hospital;

import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openvbc.core.clause.Composite;
import org.openvbc.core.money.Rate;
import org.openvbc.core.parameter.UnsupportedPeriodException;
import org.openvbc.core.quality.Score;
import org.openvbc.core.time.FiscalYear;
import org.openvbc.examples.Terminal;
import org.openvbc.examples.hospital.HvbpFolder.Domains;
import org.openvbc.examples.hospital.HvbpFolder.Printed;
import org.openvbc.examples.replay.FigureReport;
import org.openvbc.examples.replay.ResultTable;
import org.openvbc.quality.hospital.HcahpsDimension;
import org.openvbc.quality.hospital.HcahpsResult;
import org.openvbc.quality.hospital.HvbpDomain;
import org.openvbc.quality.hospital.HvbpDomainScore;
import org.openvbc.quality.hospital.HvbpMeasure;
import org.openvbc.quality.hospital.HvbpMeasureResult;
import org.openvbc.quality.hospital.HvbpQualityPerformance;
import org.openvbc.quality.hospital.HvbpQualityResult;
import org.openvbc.quality.hospital.HvbpRates;
import org.openvbc.quality.hospital.HvbpScoring;
import org.openvbc.quality.hospital.HvbpStandards;
import org.openvbc.quality.hospital.HvbpTotal;
import org.openvbc.quality.hospital.HvbpTotalResult;
import org.openvbc.quality.scale.AchievementImprovementScale.Points;

/**
 * Recomputes every printed figure of Hospital Value-Based Purchasing in one fiscal year: points of
 * measures and dimensions, base and consistency, domain scores, weighted scores, the total.
 *
 * <p>A row is one compared figure. That a domain has no score on either side is a figure that
 * agrees; points that neither side has are not counted.
 */
public final class HvbpReplay {
  private static final int FULL_DECIMALS = 12;
  private static final int SHORT_DECIMALS = 8;

  private final HvbpFolder folder;
  private final FiscalYear year;
  private final HvbpTotal total;
  private final HospitalFigures figures;

  private HvbpReplay(Path folder, FiscalYear year) {
    this.folder = new HvbpFolder(folder, year);
    this.year = year;
    this.total = HvbpTotal.builder().fiscalYear(year).build();
    this.figures = new HospitalFigures(year.toString());
  }

  /**
   * Replays a folder and prints the report.
   *
   * @param arguments the folder and the fiscal year
   * @return whether at least one figure was compared and every difference has a reason
   * @throws IOException if a file cannot be read
   * @throws org.openvbc.examples.replay.PublishedFileException if a file is malformed
   */
  public static boolean run(List<String> arguments, PrintStream out, Terminal terminal)
      throws IOException {
    if (arguments.size() != 2) {
      throw new IllegalArgumentException("replay hvbp needs a folder and a fiscal year");
    }
    HvbpReplay replay =
        new HvbpReplay(Path.of(arguments.get(0)), FiscalYear.parse(arguments.get(1)));
    FigureReport report = replay.report();
    report.print(out, terminal);
    return report.isComplete();
  }

  private FigureReport report() throws IOException {
    List<Domains> domains = folder.domains();
    if (folder.hasMeasures()) {
      fromRates(domains);
    } else {
      fromDomains(domains);
    }
    Optional<ResultTable> classes = folder.percentChanges();
    if (classes.isPresent()) {
      HvbpDistribution.compare(year, classes.get(), printedTotals(domains), figures);
    }
    return new FigureReport("hvbp", folder.files(), figures.rows());
  }

  private static List<Score> printedTotals(List<Domains> hospitals) {
    return hospitals.stream()
        .flatMap(hospital -> hospital.total().stream())
        .map(points -> new Score(ofHundred(points)))
        .toList();
  }

  // ---------------------------------------------------------------- from domain scores

  private void fromDomains(List<Domains> hospitals) {
    int decimals =
        hospitals.stream()
                .flatMap(each -> each.total().stream())
                .allMatch(each -> each.scale() == FULL_DECIMALS)
            ? FULL_DECIMALS
            : SHORT_DECIMALS;
    BigDecimal bound = BigDecimal.ONE.movePointLeft(decimals);
    for (Domains hospital : hospitals) {
      Map<HvbpDomain, Score> scores = new EnumMap<>(HvbpDomain.class);
      for (HvbpDomain domain : HvbpDomain.values()) {
        hospital
            .unweighted(domain)
            .ifPresent(points -> scores.put(domain, new Score(ofHundred(points))));
      }
      total(hospital, total.determine(scores), decimals, bound);
    }
  }

  private static Rate ofHundred(BigDecimal points) {
    return Rate.of(points.movePointLeft(2));
  }

  private void total(Domains hospital, HvbpTotalResult ours, int decimals, BigDecimal bound) {
    Map<HvbpDomain, Composite.Part<HvbpDomain>> parts = new EnumMap<>(HvbpDomain.class);
    ours.parts().forEach(part -> parts.put(part.key(), part));
    for (HvbpDomain domain : HvbpDomain.values()) {
      Optional<BigDecimal> printed = hospital.weighted(domain);
      if (printed.isPresent()) {
        figures.figure(
            "weighted domain score",
            hospital.ccn() + " " + domain,
            printed,
            Optional.ofNullable(parts.get(domain))
                .map(part -> HospitalFigures.ofHundred(part.contribution(), decimals)),
            bound);
      }
    }
    figures.figure(
        "total performance score",
        hospital.ccn(),
        hospital.total(),
        ours.score().map(score -> HospitalFigures.ofHundred(score.rate(), decimals)),
        bound);
  }

  // ---------------------------------------------------------------- from rates

  private void fromRates(List<Domains> hospitals) throws IOException {
    HvbpScoring scoring = scoring();
    Map<String, Map<HvbpMeasure, Printed>> measures = folder.measures();
    Map<String, Map<HcahpsDimension, Printed>> surveys = folder.hcahps();
    Map<String, Rate> pooled = folder.pooledSurgicalSite();
    Map<String, Domains> byId = new LinkedHashMap<>();
    hospitals.forEach(hospital -> byId.put(hospital.ccn(), hospital));
    Set<String> all = new LinkedHashSet<>(byId.keySet());
    all.addAll(measures.keySet());
    all.addAll(surveys.keySet());
    HvbpSurgicalSite surgicalSite = new HvbpSurgicalSite(scoring, figures);
    for (String ccn : all) {
      Map<HvbpMeasure, Printed> ofMeasures = measures.getOrDefault(ccn, Map.of());
      Map<HcahpsDimension, Printed> survey = surveys.getOrDefault(ccn, Map.of());
      Optional<Domains> hospital = Optional.ofNullable(byId.get(ccn));
      HvbpQualityPerformance performance = performance(scoring, hospital, ofMeasures, survey);
      HvbpQualityResult ours = scoring.determine(performance);
      measures(ccn, ofMeasures, ours);
      survey(ccn, survey, ours);
      if (hospital.isPresent()) {
        surgicalSite.compare(
            hospital.get(), performance, ours, Optional.ofNullable(pooled.get(ccn)));
        consistency(hospital.get(), ours);
        domains(hospital.get(), ours);
        total(hospital.get(), ours.total(), FULL_DECIMALS, BigDecimal.ZERO);
      }
    }
  }

  /** The standards of the library, compared with those of the folder; else those of the folder. */
  private HvbpScoring scoring() throws IOException {
    Optional<HvbpStandards> printed = folder.standards();
    HvbpScoring.Builder builder = HvbpScoring.builder();
    builder.fiscalYear(year).total(total);
    try {
      HvbpScoring published = HvbpScoring.of(year.year());
      printed.ifPresent(standards -> standards(standards, published.standards()));
      return published;
    } catch (UnsupportedPeriodException e) {
      builder.standards(printed.orElseThrow(() -> e));
      return builder.build();
    }
  }

  private void standards(HvbpStandards printed, HvbpStandards ours) {
    printed
        .measures()
        .forEach(
            (measure, scale) ->
                standard(measure.toString(), scale.equals(ours.measures().get(measure))));
    printed
        .dimensions()
        .forEach(
            (dimension, standard) ->
                standard(dimension.toString(), standard.equals(ours.dimensions().get(dimension))));
  }

  private void standard(String id, boolean agrees) {
    figures.points(
        "performance standard", id, Optional.of(BigDecimal.ONE), Optional.of(agrees ? 1L : 0L));
  }

  private static HvbpQualityPerformance performance(
      HvbpScoring scoring,
      Optional<Domains> hospital,
      Map<HvbpMeasure, Printed> measures,
      Map<HcahpsDimension, Printed> survey) {
    HvbpQualityPerformance.Builder builder = HvbpQualityPerformance.builder();
    for (HvbpMeasure measure : scoring.measures().domains().keySet()) {
      HvbpMeasureResult none = HvbpMeasureResult.none(measure);
      Printed printed = measures.get(measure);
      builder.addMeasures(
          printed == null ? none : new HvbpMeasureResult(measure, printed.rates(), none.cases()));
    }
    Map<HcahpsDimension, HvbpRates> dimensions = new EnumMap<>(HcahpsDimension.class);
    survey.forEach(
        (dimension, printed) -> {
          if (scoring.measures().dimensions().contains(dimension)) {
            dimensions.put(dimension, printed.rates());
          }
        });
    builder.hcahps(HcahpsResult.of(dimensions));
    builder.publishedSurgicalSiteScore(
        hospital.isPresent()
            ? hospital.get().row().findNumber("combined_ssi_score").map(BigDecimal::longValueExact)
            : Optional.of(0L)); // a hospital without domain scores: nothing is compared with it
    return builder.build();
  }

  private void measures(String ccn, Map<HvbpMeasure, Printed> printed, HvbpQualityResult ours) {
    printed.forEach(
        (measure, each) -> {
          String id = ccn + " " + measure;
          Optional<Points> points = ours.find(measure).flatMap(score -> score.points());
          figures.points(
              "achievement points", id, each.achievement(), points.map(Points::achievement));
          figures.points(
              "improvement points", id, each.improvement(), points.flatMap(Points::improvement));
          figures.points("measure score", id, each.score(), points.map(Points::score));
        });
  }

  private void survey(String ccn, Map<HcahpsDimension, Printed> printed, HvbpQualityResult ours) {
    printed.forEach(
        (dimension, each) -> {
          String id = ccn + " " + dimension;
          Optional<Points> points =
              ours.hcahps().flatMap(s -> Optional.ofNullable(s.dimensions().get(dimension)));
          figures.points(
              "HCAHPS achievement points", id, each.achievement(), points.map(Points::achievement));
          figures.points(
              "HCAHPS improvement points",
              id,
              each.improvement(),
              points.flatMap(Points::improvement));
          figures.points("HCAHPS dimension score", id, each.score(), points.map(Points::score));
        });
  }

  private void consistency(Domains hospital, HvbpQualityResult ours) {
    Optional<BigDecimal> base = hospital.row().findNumber("hcahps_base_score");
    Optional<BigDecimal> consistency = hospital.row().findNumber("hcahps_consistency_score");
    if (base.isPresent() || ours.hcahps().isPresent()) {
      figures.figure(
          "HCAHPS base score",
          hospital.ccn(),
          base,
          ours.hcahps().map(s -> s.base().toBigDecimal(0, RoundingMode.HALF_UP)),
          BigDecimal.ZERO);
    }
    figures.points(
        "HCAHPS consistency points",
        hospital.ccn(),
        consistency,
        ours.hcahps().map(s -> s.consistency()));
  }

  private void domains(Domains hospital, HvbpQualityResult ours) {
    for (HvbpDomainScore domain : ours.domains()) {
      figures.figure(
          "domain score, " + domain.domain(),
          hospital.ccn(),
          hospital.unweighted(domain.domain()),
          domain.score().map(score -> HospitalFigures.ofHundred(score.rate(), FULL_DECIMALS)),
          BigDecimal.ZERO);
    }
  }
}
