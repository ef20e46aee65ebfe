package org.openvbc.core.actuarial;

import org.openvbc.core.source.Citation;
import org.openvbc.core.worksheet.Step;

/** The lines of a projection, an interim run and a final run. */
public enum InterimStep implements Step {
  // ---------------------------------------------------------------- the projection
  /** What is paid so far. */
  PAID("Paid to date", "as reported", Clause.RUN_RATE),
  /** How complete that is. */
  COMPLETION_FACTOR("Completion factor", "part of incurred claims that is paid", Clause.RUN_RATE),
  /** What it comes to. */
  INCURRED("Incurred to date", "paid / completion factor", Clause.RUN_RATE),
  /** For whom. */
  MEMBER_MONTHS("Member months to date", "as counted", Clause.RUN_RATE),
  /** Cost so far. */
  COST_PER_MEMBER("Cost to date", "incurred / member months", Clause.RUN_RATE),
  /** The season. */
  SEASON_INDEX("Season index", "mean index of the months to date", Clause.RUN_RATE),
  /** Cost of an average month. */
  RUN_RATE("Run rate", "cost to date / season index", Clause.RUN_RATE),
  /** Members of the year. */
  MEMBER_MONTHS_OF_YEAR("Member months of the year", "as projected", Clause.RUN_RATE),
  /** Cost of the year. */
  PROJECTED("Projected expenditures", "run rate x member months of the year", Clause.RUN_RATE),

  // ---------------------------------------------------------------- the interim run
  /** Savings of the projected year. */
  PROJECTED_SAVINGS("Projected savings", "benchmark - projected expenditures", Clause.INTERIM),
  /** Their rate. */
  PROJECTED_SAVINGS_RATE("Projected savings rate", "savings / benchmark", Clause.INTERIM),
  /** What they must reach. */
  REQUIRED_RATE("Rate required", "minimum rate + buffer", Clause.INTERIM),
  /** Whether they do. */
  IS_REACHED("Required rate is reached", "savings >= rate x benchmark", Clause.INTERIM),
  /** What would be earned. */
  PROJECTED_EARNED("Projected earned", "by the model on the projected year", Clause.INTERIM),
  /** The part that is advanced. */
  ADVANCE("Advance", "advance rate x projected earned", Clause.INTERIM),
  /** The cap of all advances. */
  ADVANCE_CAP("Advance cap", "as agreed", Clause.INTERIM),
  /** The lesser of both. */
  ADVANCE_DUE("Advance due to date", "the lesser of advance and cap", Clause.INTERIM),
  /** What was advanced before. */
  PAID_BEFORE("Interim payments before", "as paid", Clause.INTERIM),
  /** What is paid now. */
  INTERIM_PAYMENT(
      "Interim payment", "advance due - paid before, at least zero, to the cent", Clause.INTERIM),

  // ---------------------------------------------------------------- the final run
  /** What the final year gives. */
  FINAL_RESULT("Final result", "by the model on the final year", Clause.FINAL),
  /** What of it is earned, less all interim payments. */
  AFTER_INTERIM("Earned after interim payments", "earned - interim payments", Clause.FINAL),
  /** What is taken back at most. */
  RECOUPMENT_LIMIT("Recoupment limit", "as agreed", Clause.FINAL),
  /** What is owed. */
  OWED("Owed", "the final result where it is a loss", Clause.FINAL),
  /** What moves in the end. */
  BALANCE("Balance", "earned after interim payments, not below the limit, less owed", Clause.FINAL);

  private enum Clause {
    RUN_RATE("Contract, projection clause"),
    INTERIM("Contract, interim settlement clause"),
    FINAL("Contract, final settlement clause");

    private final Citation citation;

    Clause(String text) {
      this.citation = Citation.of(text);
    }
  }

  private final String label;
  private final String formula;
  private final Citation citation;

  InterimStep(String label, String formula, Clause clause) {
    this.label = label;
    this.formula = formula;
    this.citation = clause.citation;
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
