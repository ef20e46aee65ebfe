package org.openvbc.core.column;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RunsTest {
  private static final RowStatus UNKNOWN =
      new RowStatus() {
        @Override
        public byte code() {
          return 5;
        }

        @Override
        public String reason() {
          return "there is no such contract";
        }
      };

  private static List<String> settled(int[] numbers, int from, int to, byte[] statuses) {
    List<String> calls = new ArrayList<>();
    List<Runs.Contract> contracts =
        List.of(
            (first, end) -> calls.add("a " + first + "-" + end),
            (first, end) -> calls.add("b " + first + "-" + end));
    Runs.settle(numbers, from, to, contracts, statuses, UNKNOWN);
    return calls;
  }

  @Test
  void rowsInARowOfOneContractAreSettledTogether() {
    byte[] statuses = new byte[7];
    assertThat(settled(new int[] {0, 0, 1, 1, 1, 0, 1}, 0, 7, statuses))
        .containsExactly("a 0-2", "b 2-5", "a 5-6", "b 6-7");
    assertThat(statuses).containsOnly(0);
  }

  @Test
  void aRunEndsWithTheSlice() {
    assertThat(settled(new int[] {0, 0, 1, 1, 1}, 1, 4, new byte[5]))
        .containsExactly("a 1-2", "b 2-4");
    assertThat(settled(new int[] {0, 0}, 1, 1, new byte[2])).isEmpty();
  }

  @Test
  void aNumberWithoutContractIsAStatus() {
    byte[] statuses = new byte[5];
    assertThat(settled(new int[] {2, 2, 0, -1, 2}, 1, 5, statuses)).containsExactly("a 2-3");
    assertThat(statuses).containsExactly(0, 5, 0, 5, 5);
  }
}
