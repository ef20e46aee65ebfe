package org.openvbc.examples.hospital;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openvbc.core.money.Rate;
import org.openvbc.core.parameter.UnsupportedPeriodException;
import org.openvbc.core.time.FiscalYear;
import org.openvbc.examples.Terminal;
import org.openvbc.examples.replay.FigureReport;
import org.openvbc.examples.replay.KnownRows;
import org.openvbc.examples.replay.ReplayedRow;
import org.openvbc.examples.replay.ResultTable;
import org.openvbc.examples.replay.Verdict;
import org.openvbc.models.hospital.DrgPaymentRatio;
import org.openvbc.models.hospital.ExcessReadmissionRatio;
import org.openvbc.models.hospital.HrrpCondition;
import org.openvbc.models.hospital.HrrpConditionEffect;
import org.openvbc.models.hospital.HrrpConditionResult;
import org.openvbc.models.hospital.HrrpFactor;
import org.openvbc.models.hospital.HrrpPayment;
import org.openvbc.models.hospital.HrrpStanding;

/**
 * Recomputes the printed figures of the Hospital Readmissions Reduction Program: factors, percents
 * and penalty indicators from reports of hospitals, ratios from files of rates.
 *
 * <p>A row is one compared figure. Where inputs are printed with few decimals the bound is what
 * their rounding can move: {@code modifier x sum of (payment ratio x 0.0001 + excess x 0.00005) +
 * 0.00005 x sum} of the reduction.
 */
public final class HrrpReplay {
  private static final BigDecimal HALF_UNIT = new BigDecimal("0.00005");
  private static final BigDecimal UNIT = new BigDecimal("0.0001");
  private static final int PRINTED_DECIMALS = 4;
  private static final String PRINTED_FACTOR = "printed_payment_adjustment_factor";
  private static final String PUBLISHED_FACTOR = "published_payment_adjustment_factor";

  private final List<ReplayedRow> rows = new ArrayList<>();

  private HrrpReplay() {}

  /**
   * Replays files and prints the report.
   *
   * @return whether at least one figure was compared and every difference has a reason
   * @throws IOException if a file cannot be read
   * @throws org.openvbc.examples.replay.PublishedFileException if a file is malformed
   */
  public static boolean run(List<Path> files, PrintStream out, Terminal terminal)
      throws IOException {
    HrrpReplay replay = new HrrpReplay();
    for (Path file : files) {
      replay.read(file);
    }
    FigureReport report = new FigureReport("hrrp", files.size(), known().applyTo(replay.rows));
    report.print(out, terminal);
    return report.isComplete();
  }

  private static KnownRows known() {
    InputStream csv = HrrpReplay.class.getResourceAsStream("hrrp-known-rows.csv");
    if (csv == null) {
      throw new IllegalStateException("hrrp-known-rows.csv is missing");
    }
    return KnownRows.read(csv);
  }

  /** Reads one file, of rates or of reports by its columns. */
  private void read(Path path) throws IOException {
    ResultTable table = ResultTable.read(path);
    if (table.has("predicted_rate_pct")) {
      ratios(
          ResultTable.read(
              path, "ccn", "condition", "err", "predicted_rate_pct", "expected_rate_pct"));
      return;
    }
    String factor = table.has(PUBLISHED_FACTOR) ? PUBLISHED_FACTOR : PRINTED_FACTOR;
    reports(
        ResultTable.read(
            path,
            "fiscal_year",
            "neutrality_modifier",
            "condition",
            "eligible_discharges",
            "err",
            "peer_group_median_err",
            "penalty_indicator",
            "drg_payment_ratio",
            factor),
        factor);
  }

  // ---------------------------------------------------------------- ratios

  private void ratios(ResultTable table) {
    HospitalFigures figures = new HospitalFigures("rates");
    for (ResultTable.Row row : table.rows()) {
      BigDecimal printed = row.number("err");
      BigDecimal expected = row.number("expected_rate_pct");
      ExcessReadmissionRatio ours =
          ExcessReadmissionRatio.ofRates(
              Rate.ofPercent(row.text("predicted_rate_pct")),
              Rate.ofPercent(row.text("expected_rate_pct")));
      BigDecimal input =
          HALF_UNIT
              .multiply(printed.add(BigDecimal.ONE))
              .divide(expected.subtract(HALF_UNIT), MathContext.DECIMAL64);
      compare(
          figures,
          "excess readmission ratio",
          row.text("ccn") + " " + row.text("condition"),
          printed,
          ours.printed(),
          ours.rate().toBigDecimal(12, RoundingMode.HALF_UP),
          HALF_UNIT.add(input));
    }
    rows.addAll(figures.rows());
  }

  // ---------------------------------------------------------------- reports

  private void reports(ResultTable table, String factorColumn) {
    Map<String, List<ResultTable.Row>> hospitals = new LinkedHashMap<>();
    for (ResultTable.Row row : table.rows()) {
      String id = row.find("ccn").orElse("mock report");
      hospitals
          .computeIfAbsent(row.text("fiscal_year") + " " + id, key -> new ArrayList<>())
          .add(row);
    }
    hospitals.values().forEach(hospital -> report(hospital, factorColumn));
  }

  private void report(List<ResultTable.Row> hospital, String factorColumn) {
    ResultTable.Row first = hospital.get(0);
    HrrpPayment terms = terms(first);
    HospitalFigures figures = new HospitalFigures(terms.fiscalYear().toString());
    String id = first.find("ccn").orElse("mock report");
    Map<HrrpCondition, HrrpConditionResult> results = new EnumMap<>(HrrpCondition.class);
    for (ResultTable.Row row : hospital) {
      HrrpConditionResult result = result(row);
      if (results.put(result.condition(), result) != null) {
        throw row.unexpected("condition", "each condition once");
      }
    }
    for (HrrpCondition each : terms.published().conditions()) {
      if (!results.containsKey(each)) {
        throw first.unexpected("condition", "a row for " + each + " too");
      }
    }
    HrrpFactor ours = terms.factor(HrrpStanding.included(new ArrayList<>(results.values())));
    factor(figures, id, first.number(factorColumn), ours, terms);
    for (ResultTable.Row row : hospital) {
      indicator(figures, id, row, ours);
    }
    rows.addAll(figures.rows());
  }

  private static HrrpPayment terms(ResultTable.Row row) {
    try {
      return HrrpPayment.builder()
          .fiscalYear(FiscalYear.of(row.count("fiscal_year")))
          .ownNeutralityModifier(Rate.of(row.number("neutrality_modifier")))
          .build();
    } catch (UnsupportedPeriodException e) {
      throw row.unexpected("fiscal_year", "a fiscal year with rules: " + e.getMessage());
    }
  }

  private static HrrpConditionResult result(ResultTable.Row row) {
    return new HrrpConditionResult(
        condition(row),
        row.find("eligible_discharges").isPresent() ? row.count("eligible_discharges") : 0,
        row.findNumber("err").map(each -> new ExcessReadmissionRatio(Rate.of(each))),
        row.findNumber("peer_group_median_err").map(Rate::of),
        row.findNumber("drg_payment_ratio")
            .map(each -> new DrgPaymentRatio(Rate.of(each)))
            .orElse(DrgPaymentRatio.NONE));
  }

  private static HrrpCondition condition(ResultTable.Row row) {
    String name = row.text("condition").replace('-', '_');
    for (HrrpCondition each : HrrpCondition.values()) {
      if (each.name().equals(name)) {
        return each;
      }
    }
    throw row.unexpected("condition", "a condition such as HF or HIP-KNEE");
  }

  /** Exact inputs give the factor itself; printed ones what their rounding allows. */
  private static void factor(
      HospitalFigures figures, String id, BigDecimal printed, HrrpFactor ours, HrrpPayment terms) {
    BigDecimal bound = BigDecimal.ZERO;
    for (HrrpConditionEffect each : ours.conditions()) {
      if (each.isPenalized() && isPrintedShort(each.result())) {
        BigDecimal excess = decimal(excess(each.result()));
        bound =
            bound
                .add(decimal(each.result().payments().rate()).multiply(UNIT))
                .add(excess.multiply(HALF_UNIT));
      }
    }
    Rate modifier = terms.neutralityModifier().orElse(Rate.ONE);
    if (bound.signum() > 0) {
      bound =
          bound
              .multiply(decimal(modifier))
              .add(HALF_UNIT.multiply(decimal(ours.unrounded().dividedBy(modifier))))
              .add(HALF_UNIT);
    }
    Rate reduction = ours.unrounded().cappedAt(terms.maximumReduction());
    compare(
        figures,
        "payment adjustment factor",
        id,
        printed,
        ours.applied().printed(),
        decimal(reduction.complement()),
        bound);
  }

  private static boolean isPrintedShort(HrrpConditionResult result) {
    return result.payments().rate().fitsDecimals(PRINTED_DECIMALS)
        && excess(result).fitsDecimals(PRINTED_DECIMALS);
  }

  private static Rate excess(HrrpConditionResult result) {
    return result.ratio().orElseThrow().rate().minus(result.peerMedian().orElse(Rate.ONE));
  }

  private static BigDecimal decimal(Rate rate) {
    return rate.toBigDecimal(20, RoundingMode.HALF_UP);
  }

  private static void indicator(
      HospitalFigures figures, String id, ResultTable.Row row, HrrpFactor ours) {
    HrrpCondition condition = condition(row);
    boolean isPenalized =
        ours.conditions().stream()
            .anyMatch(each -> each.result().condition() == condition && each.isPenalized());
    figures.points(
        "penalty indicator",
        id + " " + row.text("condition"),
        Optional.of(row.isOneOf("penalty_indicator", "Y", "N") ? BigDecimal.ONE : BigDecimal.ZERO),
        Optional.of(isPenalized ? 1L : 0L));
  }

  /** As printed if they agree so; else by how far the unrounded figure is from the printed one. */
  private static void compare(
      HospitalFigures figures,
      String group,
      String id,
      BigDecimal printed,
      BigDecimal ours,
      BigDecimal unrounded,
      BigDecimal bound) {
    boolean isExact = printed.compareTo(ours) == 0;
    boolean isInBound = printed.subtract(unrounded).abs().compareTo(bound) <= 0;
    figures.add(
        group,
        id,
        printed,
        ours,
        isExact ? Verdict.EXACT : isInBound ? Verdict.IN_BOUND : Verdict.UNEXPLAINED,
        isExact ? "" : isInBound ? "as near as the printed decimals of the inputs allow" : "");
  }
}
