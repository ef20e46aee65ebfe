package org.openvbc.core.column;

import java.util.List;

/**
 * What became of one row of columns: it is settled, or left out for a reason.
 *
 * <p>Each family of models has its own, an enumeration whose constants stand in a column as small
 * numbers.
 */
public interface RowStatus {
  /** The number that stands for it in a column of statuses; 0 stands for a settled row. */
  byte code();

  /** Why, in words. */
  String reason();

  /** Whether the row's results are written. */
  default boolean isSettled() {
    return code() == 0;
  }

  /**
   * The status that a number in a column stands for.
   *
   * @param byCode all statuses in the order of their codes
   * @param code the number
   * @param <S> the statuses of a family
   * @throws IllegalArgumentException if it stands for none of them
   */
  static <S extends RowStatus> S ofCode(List<S> byCode, byte code) {
    if (code < 0 || code >= byCode.size()) {
      throw new IllegalArgumentException(
          "code " + code + " stands for no status of a row: 0 to " + (byCode.size() - 1) + " do");
    }
    return byCode.get(code);
  }
}
