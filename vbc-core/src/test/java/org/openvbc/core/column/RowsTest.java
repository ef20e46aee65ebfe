package org.openvbc.core.column;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class RowsTest {
  private enum Fruit implements RowStatus {
    RIPE,
    GREEN;

    @Override
    public byte code() {
      return (byte) List.of(values()).indexOf(this);
    }

    @Override
    public String reason() {
      return "it is what it is";
    }
  }

  @Test
  void aSliceMayBeEmptyAndMayEndWithTheRows() {
    assertThatCode(() -> Rows.requireSlice(0, 0, 0)).doesNotThrowAnyException();
    assertThatCode(() -> Rows.requireSlice(3, 3, 3)).doesNotThrowAnyException();
    assertThatCode(() -> Rows.requireSlice(0, 3, 3)).doesNotThrowAnyException();
  }

  @Test
  void aSliceBeyondTheRowsIsNamed() {
    for (int[] ends : new int[][] {{-1, 2}, {2, 1}, {0, 4}}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Rows.requireSlice(ends[0], ends[1], 3))
          .withMessage("slice " + ends[0] + " to " + ends[1] + " does not lie in 3 rows");
    }
  }

  @Test
  void aColumnOfAnotherLengthIsNamed() {
    assertThatCode(() -> Rows.requireAsLong("b", 3, "a", 3)).doesNotThrowAnyException();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Rows.requireAsLong("b", 2, "a", 3))
        .withMessage("column b has 2 rows, column a has 3");
  }

  @Test
  void resultsAreNotWrittenOverFacts() {
    long[] facts = {1};
    assertThatCode(() -> Rows.requireOwn("r", new long[] {1}, "f", facts))
        .doesNotThrowAnyException();
    long[] none = {};
    assertThatCode(() -> Rows.requireOwn("r", none, "f", none)).doesNotThrowAnyException();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Rows.requireOwn("r", facts, "f", facts))
        .withMessage("column r is column f too: results need a column of their own");
  }

  @Test
  void aCodeIsReadBackOrRefused() {
    assertThat(RowStatus.ofCode(List.of(Fruit.values()), (byte) 1)).isEqualTo(Fruit.GREEN);
    assertThat(Fruit.RIPE.isSettled()).isTrue();
    assertThat(Fruit.GREEN.isSettled()).isFalse();
    for (byte code : new byte[] {-1, 2}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> RowStatus.ofCode(List.of(Fruit.values()), code))
          .withMessage("code " + code + " stands for no status of a row: 0 to 1 do");
    }
  }
}
