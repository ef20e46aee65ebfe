package org.openvbc.models.episode;

import java.util.List;
import org.openvbc.core.column.RowStatus;

/** What became of one episode. */
public enum EpisodeStatus implements RowStatus {
  /** It is in the totals. */
  SETTLED(0, "settled"),
  /** Its cell has no price in this programme: left out of target and spending. */
  NOT_PRICED(1, "left out: its cell has no price"),
  /** Its cell is not in the price list. */
  UNKNOWN_CELL(2, "its cell is not in the price list"),
  /** Its date is outside the period of the price list. */
  OUTSIDE_PERIOD(3, "its date is outside the period of the price list"),
  /** Its spending is below zero. */
  NEGATIVE_SPEND(4, "its spending is below zero"),
  /** Its multiplier is not positive, or beyond 1,000. */
  MULTIPLIER_OUT_OF_RANGE(5, "its multiplier is not above 0 and at most 1,000"),
  /** It is flagged for a relief that the programme does not have. */
  RELIEF_NOT_OFFERED(6, "it is flagged for a relief that the programme does not have"),
  /** With it a sum would leave its range. */
  BEYOND_RANGE(7, "with it the sum of its cell is beyond 1.7 trillion dollars");

  /** In the order of their codes; asked for each row that is not settled. */
  private static final List<EpisodeStatus> BY_CODE = List.of(values());

  private final byte code;
  private final String reason;

  EpisodeStatus(int code, String reason) {
    this.code = (byte) code;
    this.reason = reason;
  }

  @Override
  public String reason() {
    return reason;
  }

  /** Whether the episode is in order: settled, or left out by the rule. */
  public boolean isInOrder() {
    return this == SETTLED || this == NOT_PRICED;
  }

  @Override
  public byte code() {
    return code;
  }

  /** The status that a number in a column stands for. */
  public static EpisodeStatus ofCode(byte code) {
    return RowStatus.ofCode(BY_CODE, code);
  }
}
