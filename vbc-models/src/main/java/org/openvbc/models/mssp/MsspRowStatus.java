package org.openvbc.models.mssp;

import java.util.List;
import org.openvbc.core.column.RowStatus;

/** What became of one row of columns of performances. */
public enum MsspRowStatus implements RowStatus {
  /** It is settled: earned and net payment are written. */
  SETTLED(0, "settled"),
  /** The benchmark is not above zero, or beyond 100 billion dollars. */
  BENCHMARK_OUT_OF_RANGE(1, "its benchmark is not above $0 and at most $100 billion"),
  /** Spending is below zero, or beyond 100 billion dollars. */
  EXPENDITURES_OUT_OF_RANGE(2, "its expenditures are not between $0 and $100 billion"),
  /** There is no assigned beneficiary, or there are more than 100 million. */
  BENEFICIARIES_OUT_OF_RANGE(3, "its assigned beneficiaries are not between 1 and 100 million"),
  /** The score is not between 0 and 10,000 ten-thousandths. */
  SCORE_OUT_OF_RANGE(4, "its quality score is not between 0% and 100%"),
  /** The quality standard's code stands for nothing. */
  UNKNOWN_STANDARD(5, "its quality standard has no such code"),
  /** The alternative standard, before PY2023. */
  STANDARD_NOT_OFFERED(6, "the alternative quality standard begins with PY2023"),
  /** Participant revenue is needed and neither stated nor said to be unpublished. */
  REVENUE_NOT_STATED(7, "its participant revenue is not stated, and the loss limit rests on it"),
  /** Participant revenue is beyond 100 billion dollars. */
  REVENUE_OUT_OF_RANGE(8, "its participant revenue is beyond $100 billion"),
  /** The revenue category is needed and there is no such column. */
  REVENUE_CATEGORY_NOT_STATED(9, "its revenue category is not stated, and half rate rests on it"),
  /** There are losses, and nothing is said of the two-way benchmark. */
  GUARDRAIL_NOT_STATED(10, "it has losses, and nothing is said of the two-way benchmark"),
  /** A disaster's reduction is below zero, or beyond 100 billion dollars. */
  DISASTER_OUT_OF_RANGE(11, "its disaster reduction is not between $0 and $100 billion"),
  /** The balance of advances is below zero. */
  ADVANCE_OUT_OF_RANGE(12, "its balance of advances is below $0"),
  /** The panel has no track of that number. */
  UNKNOWN_TRACK(13, "the panel has no track of its number");

  /** In the order of their codes. */
  private static final List<MsspRowStatus> BY_CODE = List.of(values());

  private final byte code;
  private final String reason;

  MsspRowStatus(int code, String reason) {
    this.code = (byte) code;
    this.reason = reason;
  }

  @Override
  public String reason() {
    return reason;
  }

  @Override
  public byte code() {
    return code;
  }

  /** The status that a number in a column stands for. */
  public static MsspRowStatus ofCode(byte code) {
    return RowStatus.ofCode(BY_CODE, code);
  }
}
