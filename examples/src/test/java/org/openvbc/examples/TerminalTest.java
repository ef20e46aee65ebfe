package org.openvbc.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TerminalTest {
  private static final String ESCAPE = "\u001b";

  @Test
  void aPersonsTerminalHasColour() {
    Terminal terminal = Terminal.of(true, Map.of("TERM", "xterm"));
    assertThat(
            List.of(
                terminal.good("a"), terminal.notable("b"), terminal.bad("c"), terminal.strong("d")))
        .containsExactly(
            ESCAPE + "[32ma" + ESCAPE + "[0m",
            ESCAPE + "[33mb" + ESCAPE + "[0m",
            ESCAPE + "[31mc" + ESCAPE + "[0m",
            ESCAPE + "[1md" + ESCAPE + "[0m");
  }

  @Test
  void outputThatIsNotForAPersonIsPlain() {
    assertPlain(Terminal.of(false, Map.of("TERM", "xterm")));
    assertPlain(Terminal.none());
  }

  @Test
  void noColorAndDumbTerminalsTurnColourOff() {
    assertPlain(Terminal.of(true, Map.of("TERM", "xterm", "NO_COLOR", "1")));
    assertPlain(Terminal.of(true, Map.of("TERM", "dumb")));
  }

  @Test
  void anEmptyNoColorDoesNotCount() {
    assertThat(Terminal.of(true, Map.of("NO_COLOR", "")).bad("x")).startsWith(ESCAPE);
  }

  @Test
  void progressIsForPersonsAloneAndIsWipedAtTheEnd() {
    assertThat(progressOf(Terminal.none(), 1, 2000)).isEmpty();
    assertThat(progressOf(Terminal.withColour(), 1, 2000)).isEqualTo("\rsettling 1 of 2,000");
    assertThat(progressOf(Terminal.withColour(), 2000, 2000)).endsWith("\r" + ESCAPE + "[K");
  }

  private static void assertPlain(Terminal terminal) {
    assertThat(
            terminal.good("x") + terminal.notable("x") + terminal.bad("x") + terminal.strong("x"))
        .isEqualTo("xxxx");
  }

  private static String progressOf(Terminal terminal, int done, int all) {
    PrintStream standardError = System.err;
    Captured captured = new Captured();
    System.setErr(captured.stream());
    try {
      terminal.progress("settling", done, all);
    } finally {
      System.setErr(standardError);
    }
    return captured.text();
  }
}
