package org.openvbc.examples.hospital;

import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.openvbc.core.money.Rate;
import org.openvbc.core.time.FiscalYear;
import org.openvbc.examples.Terminal;
import org.openvbc.examples.replay.FigureReport;
import org.openvbc.examples.replay.ResultTable;
import org.openvbc.examples.replay.Verdict;
import org.openvbc.models.hospital.HacFlag;
import org.openvbc.models.hospital.HacPenalty;
import org.openvbc.models.hospital.HacStanding;
import org.openvbc.quality.hospital.HacDistribution;
import org.openvbc.quality.hospital.HacDistributions;
import org.openvbc.quality.hospital.HacMeasure;
import org.openvbc.quality.hospital.HacResult;
import org.openvbc.quality.hospital.HacResults;
import org.openvbc.quality.hospital.HacScore;
import org.openvbc.quality.hospital.HacScoring;

/**
 * Recomputes the printed figures of the Hospital-Acquired Condition Reduction Program in one fiscal
 * year: z-scores from measured values, totals from printed z-scores, flags from printed totals.
 *
 * <p>A row is one compared figure. No threshold is published: the highest total that is not reduced
 * is taken for it, so that the flags agree only if one threshold separates them all.
 */
public final class HacReplay {
  private static final BigDecimal HALF_UNIT = new BigDecimal("0.00005");
  private static final BigDecimal UNIT = new BigDecimal("0.0001");

  /** Mean and deviation of PSI 90 are known to six decimals. */
  private static final BigDecimal HALF_PARAMETER = new BigDecimal("0.0000005");

  private final ResultTable hospitals;
  private final HacScoring scoring;
  private final HospitalFigures figures;

  private HacReplay(Path folder, FiscalYear year) throws IOException {
    String name = "hac_fy" + year.year();
    this.hospitals =
        ResultTable.read(
            folder.resolve(name + ".csv"), "ccn", "state", "total_hac_score", "payment_reduction");
    this.scoring =
        HacScoring.of(
            year.year(),
            distributions(
                ResultTable.read(
                    folder.resolve(name + "_parameters.csv"),
                    "measure",
                    "mean",
                    "standard_deviation",
                    "winsor_low",
                    "winsor_high")));
    this.figures = new HospitalFigures(year.toString());
  }

  private static HacDistributions distributions(ResultTable table) {
    Map<HacMeasure, HacDistribution> all = new EnumMap<>(HacMeasure.class);
    for (ResultTable.Row row : table.rows()) {
      all.put(
          measure(row),
          new HacDistribution(
              Rate.of(row.number("mean")),
              Rate.of(row.number("standard_deviation")),
              Rate.of(row.number("winsor_low")),
              Rate.of(row.number("winsor_high"))));
    }
    return new HacDistributions(all);
  }

  private static HacMeasure measure(ResultTable.Row row) {
    for (HacMeasure each : HacMeasure.values()) {
      if (column(each).equals(row.text("measure"))) {
        return each;
      }
    }
    throw row.unexpected("measure", "a measure such as psi90 or clabsi");
  }

  private static String column(HacMeasure measure) {
    return measure.name().toLowerCase(Locale.ROOT).replace("_", "");
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
      throw new IllegalArgumentException("replay hac needs a folder and a fiscal year");
    }
    FigureReport report =
        new HacReplay(Path.of(arguments.get(0)), FiscalYear.parse(arguments.get(1))).report();
    report.print(out, terminal);
    return report.isComplete();
  }

  private FigureReport report() {
    HacPenalty penalty = HacPenalty.of(scoring.fiscalYear().year(), threshold());
    for (ResultTable.Row hospital : hospitals.rows()) {
      scores(hospital);
      total(hospital);
      flag(hospital, penalty);
    }
    return new FigureReport("hac", 2, figures.rows());
  }

  /** The highest printed total of a hospital that is not reduced. */
  private Rate threshold() {
    return hospitals.rows().stream()
        .filter(row -> row.text("payment_reduction").equals("" + HacFlag.NO))
        .flatMap(row -> row.findNumber("total_hac_score").stream())
        .max(BigDecimal::compareTo)
        .map(Rate::of)
        .orElseThrow(() -> new IllegalArgumentException("no hospital that is not reduced"));
  }

  // ---------------------------------------------------------------- z-scores

  private void scores(ResultTable.Row hospital) {
    Map<HacMeasure, HacResult> results = new EnumMap<>(HacMeasure.class);
    for (HacMeasure measure : HacMeasure.values()) {
      results.put(measure, result(hospital, measure));
    }
    HacScore ours = scoring.determine(new HacResults(results));
    for (HacMeasure measure : HacMeasure.values()) {
      Optional<BigDecimal> printed = z(hospital, measure);
      if (printed.isPresent() || ours.measures().containsKey(measure)) {
        score(hospital.text("ccn") + " " + measure, measure, results, printed, ours);
      }
    }
  }

  /** A z-score without a value is one that was given for missing data. */
  private static HacResult result(ResultTable.Row hospital, HacMeasure measure) {
    Optional<BigDecimal> value = value(hospital, measure);
    if (value.isPresent()) {
      return new HacResult.Measured(Rate.of(value.get()));
    }
    return z(hospital, measure).isPresent() ? HacResult.noData() : HacResult.notApplicable();
  }

  private static Optional<BigDecimal> value(ResultTable.Row hospital, HacMeasure measure) {
    return hospital.findNumber(column(measure) + (measure.isInfectionRatio() ? "_sir" : "_value"));
  }

  private static Optional<BigDecimal> z(ResultTable.Row hospital, HacMeasure measure) {
    return hospital.findNumber(column(measure) + "_z");
  }

  private void score(
      String id,
      HacMeasure measure,
      Map<HacMeasure, HacResult> results,
      Optional<BigDecimal> printed,
      HacScore ours) {
    if (results.get(measure) instanceof HacResult.NoData) {
      figures.figure("z-score without data", id, printed, ours.printed(measure), BigDecimal.ZERO);
    } else if (measure.isInfectionRatio()) {
      figures.figure("z-score of infections", id, printed, ours.printed(measure), BigDecimal.ZERO);
    } else {
      safety(id, measure, printed, ours);
    }
  }

  /** PSI 90 is printed with 4 decimals and enters with all it has. */
  private void safety(String id, HacMeasure measure, Optional<BigDecimal> printed, HacScore ours) {
    if (printed.isEmpty()) {
      figures.figure("z-score of PSI 90", id, printed, ours.printed(measure), BigDecimal.ZERO);
      return;
    }
    Rate deviation = scoring.national().of(measure).standardDeviation();
    BigDecimal fitted = HALF_PARAMETER.multiply(printed.get().abs().add(BigDecimal.ONE));
    BigDecimal bound =
        HALF_UNIT
            .add(fitted)
            .divide(deviation.toBigDecimal(12, RoundingMode.HALF_UP), MathContext.DECIMAL64)
            .add(HALF_UNIT);
    Rate z = Optional.ofNullable(ours.measures().get(measure)).orElseThrow();
    BigDecimal distance = printed.get().subtract(z.toBigDecimal(12, RoundingMode.HALF_UP)).abs();
    BigDecimal shown = ours.printed(measure).orElseThrow();
    boolean isExact = shown.compareTo(printed.get()) == 0;
    boolean isInBound = distance.compareTo(bound) <= 0;
    figures.add(
        "z-score of PSI 90",
        id,
        printed.get(),
        shown,
        isExact ? Verdict.EXACT : isInBound ? Verdict.IN_BOUND : Verdict.UNEXPLAINED,
        isExact ? "" : isInBound ? "PSI 90 is printed with 4 decimals" : "");
  }

  // ---------------------------------------------------------------- totals and flags

  private void total(ResultTable.Row hospital) {
    Map<HacMeasure, Rate> printed = new EnumMap<>(HacMeasure.class);
    for (HacMeasure measure : HacMeasure.values()) {
      z(hospital, measure).ifPresent(each -> printed.put(measure, Rate.of(each)));
    }
    Optional<BigDecimal> published = hospital.findNumber("total_hac_score");
    if (published.isPresent() || !printed.isEmpty()) {
      figures.figure(
          "total from printed z-scores",
          hospital.text("ccn"),
          published,
          scoring.total(printed).printed(),
          UNIT);
    }
  }

  private void flag(ResultTable.Row hospital, HacPenalty penalty) {
    Optional<BigDecimal> total = hospital.findNumber("total_hac_score");
    HacStanding standing =
        hospital.text("state").equals("MD")
            ? HacStanding.maryland()
            : total.map(each -> HacStanding.scored(Rate.of(each))).orElse(HacStanding.unscored());
    HacFlag ours = penalty.multiplier(standing).flag();
    HacFlag published = flag(hospital);
    figures.add(
        standing instanceof HacStanding.Scored
            ? "payment reduction of the scored"
            : "payment reduction of others",
        hospital.text("ccn"),
        code(published),
        code(ours),
        ours == published ? Verdict.EXACT : Verdict.UNEXPLAINED,
        ours == published ? "" : "printed " + published + ", replayed " + ours);
  }

  private static HacFlag flag(ResultTable.Row hospital) {
    for (HacFlag each : HacFlag.values()) {
      if (each.toString().equals(hospital.text("payment_reduction"))) {
        return each;
      }
    }
    throw hospital.unexpected("payment_reduction", "Yes, No or N/A");
  }

  /** 1 for Yes, 0 for No, -1 where it does not apply. */
  private static BigDecimal code(HacFlag flag) {
    return switch (flag) {
      case YES -> BigDecimal.ONE;
      case NO -> BigDecimal.ZERO;
      case NOT_APPLICABLE -> BigDecimal.ONE.negate();
    };
  }
}
