package org.openvbc.models.reach;

import java.util.List;
import org.openvbc.core.column.RowStatus;

/** What became of one row of columns of performances. */
public enum ReachRowStatus implements RowStatus {
  /** It is settled: the net payment is written. */
  SETTLED(0, "settled"),
  /** The benchmark is below zero, or beyond 100 billion dollars. */
  BENCHMARK_OUT_OF_RANGE(1, "its benchmark is not between $0 and $100 billion"),
  /** The cost of care is below zero, or beyond 100 billion dollars. */
  EXPENDITURE_OUT_OF_RANGE(2, "its cost of care is not between $0 and $100 billion"),
  /** The score is not between 0 and 10,000 ten-thousandths, nor said to be in the benchmark. */
  SCORE_OUT_OF_RANGE(
      3, "its quality score is not between 0% and 100%, and its benchmark not said to be final"),
  /** The health equity adjustment is beyond 100 billion dollars either way. */
  HEALTH_EQUITY_OUT_OF_RANGE(4, "its health equity adjustment is beyond $100 billion"),
  /** A health equity adjustment in a year that has none. */
  HEALTH_EQUITY_NOT_OFFERED(5, "the health equity adjustment belongs to PY2023 to PY2026"),
  /** The bonus is below zero, or beyond 100 billion dollars. */
  BONUS_OUT_OF_RANGE(6, "its high performers bonus is not between $0 and $100 billion"),
  /** A bonus in a year without the pool. */
  BONUS_NOT_OFFERED(7, "the high performers pool begins with PY2023"),
  /** What capitation adds or takes is beyond 100 billion dollars either way. */
  CAPITATION_OUT_OF_RANGE(8, "its capitation lines are beyond $100 billion"),
  /** What the provisional settlement paid is beyond 100 billion dollars either way. */
  PROVISIONAL_OUT_OF_RANGE(9, "its provisional payment is beyond $100 billion"),
  /** Nothing is left of the benchmark, whose rates the corridors are. */
  BENCHMARK_NOT_POSITIVE(10, "its benchmark after the health equity adjustment is not above $0.00"),
  /** The panel has no arrangement of that number. */
  UNKNOWN_ARRANGEMENT(11, "the panel has no arrangement of its number");

  /** In the order of their codes. */
  private static final List<ReachRowStatus> BY_CODE = List.of(values());

  private final byte code;
  private final String reason;

  ReachRowStatus(int code, String reason) {
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
  public static ReachRowStatus ofCode(byte code) {
    return RowStatus.ofCode(BY_CODE, code);
  }
}
