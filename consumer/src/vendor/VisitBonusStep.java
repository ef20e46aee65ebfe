package vendor;

import org.openvbc.core.source.Citation;
import org.openvbc.core.worksheet.Step;

/** The lines of the worksheet. */
enum VisitBonusStep implements Step {
  VISITS("Visits above the threshold", "visits - threshold, not below 0", "4.1"),
  BONUS_BEFORE_LIMIT("Bonus before the limit", "visits above the threshold x amount", "4.2"),
  LIMIT("Limit", "lesser of a rate of the fees and a rate of the cost of care", "4.3"),
  LIMIT_BINDS("Limit is reached", "bonus before the limit above the limit", "4.3"),
  BONUS("Bonus", "bonus before the limit, at most the limit, to the cent", "4.3"),
  RECOUPED("Advance recouped", "lesser of advance and bonus", "4.4"),
  NET_PAYMENT("Net payment", "bonus - advance recouped", "4.4");

  private final String label;
  private final String formula;
  private final String paragraph;

  VisitBonusStep(String label, String formula, String paragraph) {
    this.label = label;
    this.formula = formula;
    this.paragraph = paragraph;
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
    return Citation.of("contract " + paragraph);
  }
}
