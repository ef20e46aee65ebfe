package org.openvbc.models.episode.team;

import static org.openvbc.models.episode.team.TeamStep.*;

import org.openvbc.core.clause.Collar;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Unrounded;
import org.openvbc.core.worksheet.Worksheet;
import org.openvbc.models.episode.CellPrice;
import org.openvbc.models.episode.team.TeamCell.FromBaseline;
import org.openvbc.models.episode.team.TeamCell.FromBenchmark;
import org.openvbc.models.episode.team.TeamCell.FromPreliminary;

/**
 * The reconciliation target price of one cell before the patient's multipliers, to be read beside
 * 42 CFR 512.540 and 512.545.
 *
 * <p>From the benchmark: {@code benchmark x capped normalisation x capped trend x (1 - discount)}.
 * From the preliminary price, which holds the prospective factors: {@code preliminary x
 * normalisation adjustment x trend adjustment}, each adjustment the capped factor by the
 * prospective one. Both ways give exactly the same price.
 */
record TeamPrice(
    TeamCell cell,
    TeamCategory category,
    Rate discount,
    BaselineWeights weights,
    Collar normalization,
    Collar trend)
    implements CellPrice {

  @Override
  public Unrounded price(Worksheet sheet) {
    return cell.start() instanceof FromPreliminary given
        ? fromPreliminary(given.price(), sheet)
        : fromBenchmark(benchmark(sheet), sheet);
  }

  private Unrounded fromPreliminary(Unrounded given, Worksheet sheet) {
    Unrounded preliminary = sheet.line(PRELIMINARY_PRICE, given);
    showFactors(sheet);
    Rate normalized = sheet.line(NORMALIZATION_ADJUSTMENT, normalizationAdjustment());
    Rate trended = sheet.line(TREND_ADJUSTMENT, trendAdjustment());
    return preliminary.times(normalized).times(trended);
  }

  private Unrounded fromBenchmark(Unrounded benchmark, Worksheet sheet) {
    showFactors(sheet);
    Rate left = sheet.line(TeamDiscountStep.of(category), discount).complement();
    sheet.line(PRELIMINARY_PRICE, preliminary(benchmark));
    Rate normalized = sheet.line(CAPPED_NORMALIZATION, cappedNormalization());
    Rate trended = sheet.line(CAPPED_TREND, cappedTrend());
    return benchmark.times(normalized).times(trended).times(left);
  }

  private void showFactors(Worksheet sheet) {
    sheet.line(PROSPECTIVE_TREND, cell.factors().prospectiveTrend());
    sheet.line(PROSPECTIVE_NORMALIZATION, cell.factors().prospectiveNormalization());
    sheet.line(FINAL_NORMALIZATION, cell.factors().finalNormalization());
    sheet.line(REALIZED_TREND, cell.factors().realizedTrend());
  }

  /** The preliminary target price, as given or from the benchmark. */
  Unrounded preliminary() {
    return cell.start() instanceof FromPreliminary given
        ? given.price()
        : preliminary(benchmark(Worksheet.none()));
  }

  private Unrounded preliminary(Unrounded benchmark) {
    TeamFactors factors = cell.factors();
    return benchmark
        .times(factors.prospectiveTrend())
        .times(factors.prospectiveNormalization())
        .times(discount.complement());
  }

  Unrounded benchmark(Worksheet sheet) {
    if (cell.start() instanceof FromBaseline given) {
      return sheet.line(BENCHMARK_PRICE, given.years().benchmark(weights, sheet));
    }
    return cell.start() instanceof FromBenchmark given
        ? sheet.line(BENCHMARK_PRICE, given.price().unrounded())
        : Unrounded.ZERO;
  }

  /** At most 5 percent of the prospective factor away from it. */
  Rate cappedNormalization() {
    return normalization.of(
        cell.factors().finalNormalization(), cell.factors().prospectiveNormalization(), Rate.ZERO);
  }

  /** At most 3 percent of the prospective factor away from it. */
  Rate cappedTrend() {
    return trend.of(cell.factors().realizedTrend(), cell.factors().prospectiveTrend(), Rate.ZERO);
  }

  Rate normalizationAdjustment() {
    return cappedNormalization().dividedBy(cell.factors().prospectiveNormalization());
  }

  Rate trendAdjustment() {
    return cappedTrend().dividedBy(cell.factors().prospectiveTrend());
  }
}
