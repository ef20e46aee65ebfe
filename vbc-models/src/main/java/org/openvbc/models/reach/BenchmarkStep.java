package org.openvbc.models.reach;

import org.openvbc.core.source.Citation;
import org.openvbc.core.worksheet.Step;

/** The lines on which a rate, a risk score or a trend adjustment is worked out. */
public enum BenchmarkStep implements Step {
  /** One base year, trended and standardized. */
  BASE_YEAR(
      "Base year, trended and standardized",
      "expenditure x USPCC trend x GAF trend / risk score",
      ReachSource.GUIDE),
  /** Its part of the historical rate. */
  BASE_YEAR_WEIGHTED("Base year, weighted", "standardized rate x weight", ReachSource.GUIDE),
  /** Historical rate. */
  HISTORICAL_RATE("Historical rate", "sum over the base years", ReachSource.GUIDE),
  /** Regional rate. */
  REGIONAL_RATE(
      "Regional rate", "county rates of the rate book, weighted by months", ReachSource.GUIDE),
  /** Blend. */
  BLEND(
      "Blend", "(1 - regional weight) x historical + weight x regional", ReachSource.MODEL_UPDATE),
  /** What the blend changes. */
  REGIONAL_DIFFERENCE("Blend less historical rate", "blend - historical", ReachSource.MODEL_UPDATE),
  /** Within floor and ceiling. */
  REGIONAL_ADJUSTMENT(
      "Regional adjustment",
      "the difference, between floor and ceiling x adjusted FFS USPCC",
      ReachSource.MODEL_UPDATE),
  /** The rate of a cell. */
  RATE("Blended or regional rate", "historical + regional adjustment", ReachSource.GUIDE),

  /** Raw score of the reference year. */
  REFERENCE_RAW("Raw score, reference year", "model versions blended", ReachSource.RISK_PAPER),
  /** The same, normalized. */
  REFERENCE_SCORE(
      "Normalized score, reference year", "raw / normalization factor", ReachSource.RISK_PAPER),
  /** Raw score. */
  RAW_SCORE("Raw score", "model versions blended", ReachSource.RISK_PAPER),
  /** The same, normalized. */
  NORMALIZED_SCORE("Normalized score", "raw / normalization factor", ReachSource.RISK_PAPER),
  /** Growth. */
  GROWTH("Growth since the reference year", "score / reference score - 1", ReachSource.RISK_PAPER),
  /** Growth of demographics. */
  DEMOGRAPHIC_GROWTH(
      "Demographic growth", "demographic score / reference score - 1", ReachSource.RISK_PAPER),
  /** Whether the cap holds. */
  CAP_STANDING(
      "Cap on growth",
      "new, no reference, growth exemption or minimum count: no cap",
      ReachSource.MODEL_UPDATE),
  /** After the cap. */
  CAPPED_SCORE(
      "Capped score",
      "between reference x (1 + demographic growth - cap) and (... + cap)",
      ReachSource.RISK_PAPER),
  /** Coding intensity. */
  CODING_FACTOR(
      "Coding intensity factor used", "the lesser of factor and ceiling", ReachSource.RISK_PAPER),
  /** After it. */
  SCORE_AFTER_CODING(
      "Score after coding factor", "capped score / coding factor", ReachSource.RISK_PAPER),
  /** Cap since the anchor year. */
  ANCHOR_LIMIT(
      "Limit by the anchor year", "anchor score x (1 + extra cap)", ReachSource.MODEL_UPDATE),
  /** The score of a cell. */
  RISK_SCORE(
      "Benchmark risk score", "the lesser of score and anchor limit", ReachSource.RISK_PAPER),

  /** Ratio of trends. */
  TREND_RATIO("Actual trend over projected trend", "of the national population", ReachSource.GUIDE),
  /** Deviation. */
  TREND_DEVIATION("Deviation of the trend", "ratio - 1", ReachSource.GUIDE),
  /** What of it counts. */
  TREND_SHARED(
      "Deviation that counts",
      "nothing up to the threshold, else band by band",
      ReachSource.MODEL_UPDATE),
  /** The adjustment of a cell. */
  TREND_ADJUSTMENT(
      "Retrospective trend adjustment", "1 + deviation that counts", ReachSource.GUIDE);

  private final String label;
  private final String formula;
  private final ReachSource source;

  BenchmarkStep(String label, String formula, ReachSource source) {
    this.label = label;
    this.formula = formula;
    this.source = source;
  }

  @Override
  public String label() {
    return label;
  }

  @Override
  public String formula() {
    return formula;
  }

  @Override
  public Citation citation() {
    return source.citation();
  }
}
