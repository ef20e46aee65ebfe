package org.openvbc.models.episode.team;

import org.openvbc.core.source.Citation;
import org.openvbc.core.worksheet.Step;

/** The lines that TEAM adds to those of all retrospective episode models. */
public enum TeamStep implements Step {
  /** Oldest baseline year. */
  TRENDED_YEAR_1("Baseline year 1, trended", "mean capped spending x trend to year 3", "512.540"),
  /** Middle baseline year. */
  TRENDED_YEAR_2("Baseline year 2, trended", "mean capped spending x trend to year 3", "512.540"),
  /** Latest baseline year. */
  TRENDED_YEAR_3("Baseline year 3", "mean capped spending", "512.540"),
  /** The weighted mean of the three. */
  BENCHMARK_PRICE("Benchmark price", "weighted mean of the baseline years", "512.540"),
  /** The trend in the preliminary price. */
  PROSPECTIVE_TREND("Prospective trend factor", "as determined before the year", "512.540"),
  /** The normalisation in the preliminary price. */
  PROSPECTIVE_NORMALIZATION(
      "Prospective normalization factor", "as determined before the year", "512.540"),
  /** With the prospective factors. */
  PRELIMINARY_PRICE(
      "Preliminary target price",
      "benchmark price x prospective trend x prospective normalization x (1 - discount)",
      "512.540"),
  /** The final normalisation. */
  FINAL_NORMALIZATION(
      "Final normalization factor",
      "mean benchmark price / mean risk-adjusted benchmark price, national",
      "512.545(e)(1)(i)"),
  /** The realised trend. */
  REALIZED_TREND(
      "Retrospective trend factor",
      "mean capped spending of the year / of the baseline, regional",
      "512.545(f)"),
  /** The final normalisation within its cap. */
  CAPPED_NORMALIZATION(
      "Normalization factor within its cap",
      "final factor, within its cap around the prospective factor",
      "512.545(e)(1)(ii)"),
  /** The realised trend within its cap. */
  CAPPED_TREND(
      "Retrospective trend factor within its cap",
      "realized factor, within its cap around the prospective factor",
      "512.545(f)(1)"),
  /** What it changes in the preliminary price. */
  NORMALIZATION_ADJUSTMENT(
      "Normalization adjustment",
      "final factor within its cap / prospective factor",
      "512.545(e)(1)(ii)"),
  /** What it changes in the preliminary price. */
  TREND_ADJUSTMENT(
      "Trend adjustment", "realized factor within its cap / prospective factor", "512.545(f)(1)"),
  /** HCC count of a patient. */
  HCC_COUNT("Multiplier of the HCC count", "that of the patient's level", "512.545(a)"),
  /** Age of a patient. */
  AGE("Multiplier of the age", "that of the patient's band", "512.545(a)"),
  /** Economic risk of a patient. */
  ECONOMIC_RISK("Multiplier of economic risk", "that of the patient's level", "512.545(a)"),
  /** Beds of the hospital. */
  BED_SIZE("Multiplier of the bed size", "that of the hospital's band", "512.545(a)"),
  /** Safety net. */
  SAFETY_NET("Multiplier of a safety net hospital", "that of the hospital", "512.545(a)"),
  /** A flag of the category. */
  FLAG("Multiplier of a flag", "that of the flag in the category", "512.545(a)(6)"),
  /** Baseline volume of a category. */
  BASELINE_EPISODES("Baseline episodes", "episodes in the baseline period", "512.550"),
  /** Whether it is too low. */
  LOW_VOLUME("Low volume", "baseline episodes below the threshold", "512.550"),
  /** Difference of a category. */
  CATEGORY_DIFFERENCE("Difference", "target - spending of the category", "512.550"),
  /** What of it counts. */
  COUNTED_DIFFERENCE(
      "Difference that counts",
      "not below zero for low volume; the sum of what counts of the categories",
      "512.550"),
  /** Whether the hospital takes part. */
  PARTICIPATES(
      "Takes part in the performance year", "participation began by its first day", "512.520");

  private final String label;
  private final String formula;
  private final Citation citation;

  TeamStep(String label, String formula, String section) {
    this.label = label;
    this.formula = formula;
    this.citation = Citation.cfr(42, section);
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
    return citation;
  }
}
