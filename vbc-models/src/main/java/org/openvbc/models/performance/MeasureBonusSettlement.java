package org.openvbc.models.performance;

import java.util.List;
import org.openvbc.core.model.ModelId;
import org.openvbc.core.model.Outcome;
import org.openvbc.core.model.Settlement;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;

/**
 * What a bonus by measures pays.
 *
 * @param terms the contract
 * @param performance what happened
 * @param outcome how it came out
 * @param measures each measure, in the order of the contract
 * @param score the composite score with the equity bonus; zero where measures are paid one by one
 *     or too few were scored
 * @param netPayment the bonus
 */
public record MeasureBonusSettlement(
    MeasureBonus terms,
    MeasureBonusPerformance performance,
    Outcome outcome,
    List<MeasureScore> measures,
    Rate score,
    Money netPayment)
    implements Settlement {

  /**
   * One measure.
   *
   * @param measure its name
   * @param status whether it was scored, and on what
   * @param result what was scored; zero if nothing was
   * @param earned what the result earns, as a fraction of what is at stake
   * @param bonus its part of the bonus before the limit; zero where a ladder pays for all together
   */
  public record MeasureScore(
      String measure, SampleStatus status, Rate result, Rate earned, Money bonus) {
    MeasureScore withBonus(Money part) {
      return new MeasureScore(measure, status, result, earned, part);
    }
  }

  /** Keeps the measures as they are. */
  public MeasureBonusSettlement {
    measures = List.copyOf(measures);
  }

  /** The measure of that name. */
  public MeasureScore measure(String name) {
    return measures.stream()
        .filter(each -> each.measure().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no measure " + name + " in the bonus"));
  }

  /** The measures that were scored on fewer cases of the year than the contract calls enough. */
  public List<String> flagged() {
    return measures.stream()
        .filter(each -> each.status().isFlagged())
        .map(MeasureScore::measure)
        .toList();
  }

  @Override
  public ModelId model() {
    return terms.id();
  }

  /** One sentence: what was earned, and on which measures there were few cases. */
  @Override
  public String toString() {
    return terms.name()
        + ", "
        + terms.period()
        + ": "
        + netPayment
        + ", "
        + outcome
        + (flagged().isEmpty() ? "" : "; few cases: " + String.join(", ", flagged()));
  }
}
