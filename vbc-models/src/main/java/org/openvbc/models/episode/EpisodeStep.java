package org.openvbc.models.episode;

import org.openvbc.core.source.Citation;
import org.openvbc.core.worksheet.Step;

/**
 * The lines that the worksheets of all retrospective episode models share, in the order of the
 * rule. Each model names its own paragraphs through its authority.
 */
public enum EpisodeStep implements Step {
  /** A price as it was published. */
  PUBLISHED_PRICE("Published price", "as published for the cell"),
  /** The price of a cell, exact. */
  PRICE("Price of the cell", "the programme's chain of factors, unrounded"),
  /** The price as it is multiplied. */
  FOLDED_PRICE("Price, folded", "price of the cell, rounded half up to 12 decimals of a dollar"),
  /** What a cheaper episode counts as. */
  LOW_CAP("Low cap", "as determined for the cell"),
  /** What a dearer episode counts as. */
  HIGH_CAP("High cap", "as determined for the cell"),
  /** A patient's multiplier, exact. */
  RISK_MULTIPLIER("Risk multiplier", "product of the multipliers of the patient's factors"),
  /** A patient's multiplier as it is multiplied. */
  FOLDED_MULTIPLIER("Risk multiplier, folded", "risk multiplier, rounded half up to 14 decimals"),
  /** What one episode cost. */
  EPISODE_SPEND("Episode spending", "allowed amounts within the episode"),
  /** What became of one episode. */
  EPISODE_STATUS("Episode", "in order, left out or refused"),
  /** Target of one episode. */
  EPISODE_TARGET("Episode target", "folded price x folded risk multiplier"),
  /** What one episode counts as. */
  EPISODE_CAPPED_SPEND(
      "Episode spending that counts", "max(low cap, min(high cap, spending)), in target dollars"),
  /** Episodes of a cell. */
  CELL_EPISODES("Episodes", "episodes of the cell"),
  /** Targets of a cell. */
  CELL_TARGET("Target", "sum of the episode targets of the cell"),
  /** Spending of a cell. */
  CELL_SPEND("Spending", "sum of the spending that counts of the cell"),
  /** All episodes. */
  EPISODES("Episodes", "all episodes that are reconciled"),
  /** All targets. */
  TOTAL_TARGET("Total target", "sum of the episode targets"),
  /** All spending. */
  TOTAL_SPEND("Total spending", "sum of the spending that counts"),
  /** Savings or losses. */
  DIFFERENCE("Difference (losses negative)", "total target - total spending"),
  /** Quality. */
  QUALITY_SCORE("Composite quality score", "as determined for the period"),
  /** What quality leaves of the amount. */
  QUALITY_FACTOR(
      "Quality factor",
      "gains: 1 - most taken off x (1 - score); losses: 1 - most taken off x score"),
  /** After quality. */
  QUALITY_ADJUSTED("Difference after quality", "difference x quality factor"),
  /** The most that is gained. */
  STOP_GAIN("Stop-gain", "stop-gain rate x total target"),
  /** The most that is lost. */
  STOP_LOSS("Stop-loss", "stop-loss rate x total target"),
  /** Whether one of them changed the amount. */
  LIMIT_BINDING("Limit that changed the amount", "the limit that the amount passes, if any"),
  /** Within the limits. */
  LIMITED("Amount within the limits", "at most the stop-gain, at least minus the stop-loss"),
  /** Losses that are not borne. */
  LOSSES_NOT_BORNE("Amount after losses not borne", "not below zero"),
  /** Spending after the episodes. */
  POST_EPISODE_EXCESS("Excess spending after the episodes", "max(0, mean - upper line) x episodes"),
  /** Overlaps. */
  OVERLAP("Recouped for overlap", "as determined with the other model"),
  /** After both, unrounded. */
  NET("Net amount", "amount - excess after the episodes - overlap"),
  /** Rounded. */
  NET_ROUNDED("Net amount, rounded", "net amount, rounded once"),
  /** What was settled before. */
  PREVIOUSLY_SETTLED("Previously settled", "amounts settled for the same period"),
  /** Due. */
  DUE("Due (repayment negative)", "net amount, rounded - previously settled");

  private static final Citation SOURCE =
      Citation.of("42 CFR 510.305; 42 CFR 512.550; BPCI Advanced reconciliation specifications");

  private final String label;
  private final String formula;

  EpisodeStep(String label, String formula) {
    this.label = label;
    this.formula = formula;
  }

  @Override
  public String label() {
    return label;
  }

  @Override
  public String formula() {
    return formula;
  }

  /** The rules that share the step; each model names its own paragraph. */
  @Override
  public Citation citation() {
    return SOURCE;
  }
}
