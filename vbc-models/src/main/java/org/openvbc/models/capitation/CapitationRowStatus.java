package org.openvbc.models.capitation;

import java.util.List;
import org.openvbc.core.column.RowStatus;

/** What became of one row of columns of member months. */
public enum CapitationRowStatus implements RowStatus {
  /** It is settled: its payment is written, or it is in the tally. */
  SETTLED(0, "settled"),
  /** The contract has no rate cell of that number. */
  UNKNOWN_CELL(1, "the contract has no rate cell of its number"),
  /** The month lies outside the contract. */
  OUTSIDE_PERIOD(2, "its month lies outside the period of the contract"),
  /** The members are below zero, or more than ten million. */
  MEMBERS_OUT_OF_RANGE(3, "its members are not between 0 and 10 million"),
  /** The days are below zero, or more than the month has. */
  DAYS_OUT_OF_RANGE(4, "its covered days are not between 0 and those of its month"),
  /** The risk score is below zero, or beyond 100. */
  RISK_SCORE_OUT_OF_RANGE(5, "its risk score is not above 0 and at most 100"),
  /** There is no risk score, and the contract has a base. */
  RISK_SCORE_NOT_STATED(6, "its risk score is not stated, and the contract has a base"),
  /** There is a risk score, and the contract has no base. */
  RISK_SCORE_NOT_ASKED(7, "its risk score is stated, and the contract has no base"),
  /** With it an amount or a sum leaves its range. */
  BEYOND_RANGE(8, "its gross capitation is beyond $100 billion, or the sum of its days too large"),
  /** What is carved out is more than what is paid. */
  CARVE_OUTS_ABOVE_GROSS(9, "its carve-outs are more than its gross capitation");

  /** In the order of their codes. */
  private static final List<CapitationRowStatus> BY_CODE = List.of(values());

  private final byte code;
  private final String reason;

  CapitationRowStatus(int code, String reason) {
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
  public static CapitationRowStatus ofCode(byte code) {
    return RowStatus.ofCode(BY_CODE, code);
  }
}
