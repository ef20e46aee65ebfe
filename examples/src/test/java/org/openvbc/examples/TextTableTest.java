package org.openvbc.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TextTableTest {

  @Test
  void numbersAreAlignedRightAndTextLeftUnderHeadingAndRule() {
    TextTable table = TextTable.of("track", ">paid", "note");
    table.row("BASIC E", 7, "first").row("EN", 11_143_493, "");
    assertThat(table.lines())
        .containsExactly(
            "track        paid  note",
            "------------------------",
            "BASIC E         7  first",
            "EN       11143493");
  }

  @Test
  void aWideHeadingSetsTheWidth() {
    assertThat(TextTable.of(">unexplained", "x").row(0, "y").lines())
        .containsExactly("unexplained  x", "--------------", "          0  y");
  }

  @Test
  void aTableWithoutRowsIsItsHeadings() {
    assertThat(TextTable.of("a", ">b").lines()).containsExactly("a  b", "----");
  }

  @Test
  void aStyleTouchesItsLineAloneAndTakesNoWidth() {
    TextTable table = TextTable.of("a", ">b").row("x", 1);
    table.styledRow(line -> "<" + line + ">", "y", 22);
    assertThat(table.lines()).containsExactly("a   b", "-----", "x   1", "<y  22>");
  }

  @Test
  void aRowNeedsACellForEachHeading() {
    assertThatThrownBy(() -> TextTable.of("a", "b").row("x"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("1 cells for 2 columns");
  }
}
