package org.openvbc.models.sharedsavings;

import java.util.List;
import org.openvbc.core.column.RowStatus;

/** What became of one row of columns of performances. */
public enum SharedSavingsRowStatus implements RowStatus {
  /** It is settled: the net payment is written. */
  SETTLED(0, "settled"),
  /** The target is below zero, or beyond 100 billion dollars with what the contract adds. */
  TARGET_OUT_OF_RANGE(1, "its target is not between $0 and $100 billion"),
  /** The contract makes its target from history, and none is stated. */
  TARGET_NOT_STATED(2, "its target is not stated, and the contract makes it from history"),
  /** The cost is below zero, or beyond 100 billion dollars with what the contract adds. */
  COST_OUT_OF_RANGE(3, "its cost is not between $0 and $100 billion"),
  /** The member months are below zero, or more than 50 million. */
  MEMBER_MONTHS_OUT_OF_RANGE(4, "its member months are not between 0 and 50 million"),
  /** The members are below zero. */
  MEMBERS_OUT_OF_RANGE(5, "its members are below 0"),
  /** The members are not stated, and the contract has a least size. */
  MEMBERS_NOT_STATED(6, "its members are not stated, and the contract has a least size"),
  /** The score is not between 0 and 10,000 ten-thousandths. */
  SCORE_OUT_OF_RANGE(7, "its quality score is not between 0% and 100%"),
  /** The score is not stated, and the contract asks for it. */
  SCORE_NOT_STATED(8, "its quality score is not stated, and the contract asks for it");

  /** In the order of their codes. */
  private static final List<SharedSavingsRowStatus> BY_CODE = List.of(values());

  private final byte code;
  private final String reason;

  SharedSavingsRowStatus(int code, String reason) {
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
  public static SharedSavingsRowStatus ofCode(byte code) {
    return RowStatus.ofCode(BY_CODE, code);
  }
}
