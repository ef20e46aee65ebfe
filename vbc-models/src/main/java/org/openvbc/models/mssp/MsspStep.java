package org.openvbc.models.mssp;

import org.openvbc.core.source.Citation;
import org.openvbc.core.worksheet.Step;

/** The lines of a settlement worksheet, in the order of the rule. */
public enum MsspStep implements Step {
  /** Benchmark of one enrolment type. */
  TYPE_BENCHMARK(
      "Benchmark", "person years x updated benchmark per person year", MsspParagraph.BENCHMARK),
  /** Spending of one enrolment type. */
  TYPE_EXPENDITURES(
      "Expenditures", "person years x expenditures per person year", MsspParagraph.BENCHMARK),
  /** Total updated benchmark. */
  BENCHMARK("Total updated benchmark", "sum over the enrolment types", MsspParagraph.BENCHMARK),
  /** Total spending. */
  EXPENDITURES("Total expenditures", "sum over the enrolment types", MsspParagraph.BENCHMARK),
  /** Savings or losses. */
  GROSS_SAVINGS(
      "Gross savings (losses negative)", "benchmark - expenditures", MsspParagraph.BENCHMARK),
  /** Savings as a rate; shown, never computed with. */
  SAVINGS_RATE(
      "Savings as a rate of the benchmark",
      "gross savings / benchmark",
      MsspParagraph.QUALIFICATION),
  /** Head count. */
  ASSIGNED_BENEFICIARIES(
      "Assigned beneficiaries", "head count of the performance year", MsspParagraph.MINIMUM_RATE),
  /** Elected rate. */
  MINIMUM_RATE_ELECTED(
      "Minimum savings and loss rate, elected", "as elected", MsspParagraph.MINIMUM_RATE),
  /** Rate from the table. */
  MINIMUM_RATE_TABLE(
      "Minimum savings and loss rate, by table",
      "high - (high - low) x (beneficiaries - from) / (to - from)",
      MsspParagraph.MINIMUM_RATE),
  /** Rate where the table has no row. */
  MINIMUM_RATE_BELOW_TABLE(
      "Minimum savings and loss rate, below the table",
      "the first row's rate, or more",
      MsspParagraph.MINIMUM_RATE),
  /** Which branch of the rule applies. */
  STANDING(
      "Standing", "gross savings against minimum rate x benchmark", MsspParagraph.QUALIFICATION),
  /** Quality standard. */
  QUALITY_STANDARD(
      "Quality performance standard", "as determined for the year", MsspParagraph.QUALITY),
  /** Quality score. */
  QUALITY_SCORE("Quality score", "as determined for the year", MsspParagraph.QUALITY),
  /** Sharing rate. */
  FINAL_SHARING_RATE(
      "Final sharing rate",
      "maximum rate, or maximum rate x quality score; none if the standard is missed",
      MsspParagraph.SHARING_RATE),
  /** Half of it for a low revenue ACO below its minimum. */
  LOW_REVENUE_SHARING_RATE(
      "Sharing rate of a low revenue ACO",
      "half of the final sharing rate",
      MsspParagraph.LOW_REVENUE),
  /** Savings times rate. */
  SHARE(
      "Shared savings",
      "gross savings x sharing rate, from the first dollar",
      MsspParagraph.SHARING_RATE),
  /** After sequestration. */
  SHARE_AFTER_SEQUESTRATION(
      "Shared savings after sequestration",
      "shared savings x (1 - sequestration)",
      MsspParagraph.SEQUESTRATION),
  /** Payment limit. */
  PAYMENT_LIMIT("Performance payment limit", "limit rate x benchmark", MsspParagraph.PAYMENT_LIMIT),
  /** Whether it binds. */
  PAYMENT_LIMIT_BINDS(
      "Limit is reached",
      "shared savings after sequestration above the limit",
      MsspParagraph.PAYMENT_LIMIT),
  /** Loss rate. */
  SHARED_LOSS_RATE(
      "Shared loss rate",
      "fixed, or 1 - maximum rate x quality score within its bounds",
      MsspParagraph.LOSS_RATE),
  /** Losses times rate. */
  SHARED_LOSSES(
      "Shared losses", "losses x shared loss rate, from the first dollar", MsspParagraph.LOSS_RATE),
  /** Revenue behind the limit. */
  PARTICIPANT_REVENUE(
      "Participant revenue", "Part A and B revenue of the participants", MsspParagraph.LOSS_LIMIT),
  /** Whether revenue is missing. */
  PARTICIPANT_REVENUE_STATE(
      "Participant revenue", "the limit on revenue is left out", MsspParagraph.LOSS_LIMIT),
  /** Loss limit on revenue. */
  REVENUE_LOSS_LIMIT(
      "Loss limit on revenue", "limit rate x participant revenue", MsspParagraph.LOSS_LIMIT),
  /** Loss limit on benchmark. */
  BENCHMARK_LOSS_LIMIT(
      "Loss limit on benchmark", "limit rate x benchmark", MsspParagraph.LOSS_LIMIT),
  /** After the limits. */
  LIMITED_LOSSES(
      "Shared losses within the limit", "the least of losses and limits", MsspParagraph.LOSS_LIMIT),
  /** Disaster relief. */
  DISASTER_REDUCTION(
      "Reduction for extreme and uncontrollable circumstances",
      "limited losses x share of beneficiaries x months / 12",
      MsspParagraph.DISASTER),
  /** Losses less relief. */
  LOSSES_AFTER_DISASTER(
      "Shared losses after the reduction", "limited losses - reduction", MsspParagraph.DISASTER),
  /** Benchmark of the two-way blend. */
  TWO_WAY_BENCHMARK(
      "Benchmark of the two-way blend", "as determined by CMS", MsspParagraph.GUARDRAIL),
  /** Savings against it. */
  TWO_WAY_SAVINGS(
      "Gross savings against it", "two-way benchmark - expenditures", MsspParagraph.GUARDRAIL),
  /** Which benchmark decides. */
  GUARDRAIL(
      "Guardrail", "the two-way blend decides if its loss is smaller", MsspParagraph.GUARDRAIL),
  /** Part of the year. */
  PART_OF_YEAR("Part of the year that counts", "months / 12", MsspParagraph.PART_OF_YEAR),
  /** Earned. */
  EARNED(
      "Earned shared savings",
      "the limited amount x part of the year, rounded once",
      MsspParagraph.PAYMENT_LIMIT),
  /** Owed. */
  OWED(
      "Shared losses owed (negative)",
      "-(losses after the reduction x part of the year), rounded once",
      MsspParagraph.LOSS_LIMIT),
  /** Advance payments taken back. */
  RECOUPED("Advance payments recouped", "min(balance, earned)", MsspParagraph.ADVANCES),
  /** Net. */
  NET_PAYMENT("Net payment", "earned - recouped", MsspParagraph.PAYMENT_LIMIT);

  private final String label;
  private final String formula;
  private final MsspParagraph paragraph;

  MsspStep(String label, String formula, MsspParagraph paragraph) {
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

  /** The paragraph for the ENHANCED track; the model names its own track's paragraph. */
  @Override
  public Citation citation() {
    return citation(ParticipationOption.ENHANCED);
  }

  /** The paragraph for a track or level. */
  public Citation citation(ParticipationOption option) {
    return paragraph.of(option);
  }
}
