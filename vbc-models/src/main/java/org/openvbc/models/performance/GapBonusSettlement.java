package org.openvbc.models.performance;

import java.util.List;
import org.openvbc.core.model.ModelId;
import org.openvbc.core.model.Outcome;
import org.openvbc.core.model.Settlement;
import org.openvbc.core.money.Money;

/**
 * What closed gaps are paid.
 *
 * @param terms the contract
 * @param performance what happened
 * @param outcome how it came out
 * @param lines each measure and band
 * @param netPayment the bonus
 */
public record GapBonusSettlement(
    GapBonus terms, ClosedGaps performance, Outcome outcome, List<Line> lines, Money netPayment)
    implements Settlement {

  /**
   * One measure and band.
   *
   * @param measure the measure
   * @param conditions the least number of conditions of the band
   * @param gaps the gaps closed
   * @param amount what they are worth
   */
  public record Line(String measure, int conditions, long gaps, Money amount) {}

  /** Keeps the lines as they are. */
  public GapBonusSettlement {
    lines = List.copyOf(lines);
  }

  @Override
  public ModelId model() {
    return terms.id();
  }

  /** One sentence: the gaps and the bonus. */
  @Override
  public String toString() {
    return terms.name()
        + ", "
        + terms.period()
        + ": "
        + performance.sentence()
        + "; "
        + netPayment
        + ", "
        + outcome;
  }
}
