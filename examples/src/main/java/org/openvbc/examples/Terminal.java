package org.openvbc.examples;

import java.io.Console;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the process may do on its terminal: colour and a progress line only where a person looks.
 */
public final class Terminal {
  private static final String RESET = "\u001b[0m";

  private final boolean interactive;
  private final boolean colour;

  private Terminal(boolean interactive, boolean colour) {
    this.interactive = interactive;
    this.colour = colour;
  }

  /** The terminal of this process, if it has one. */
  public static Terminal ofProcess() {
    return of(isInteractive(System.console()), System.getenv());
  }

  /**
   * Colour needs a person and a terminal that can; {@code NO_COLOR} with any value turns it off.
   */
  static Terminal of(boolean interactive, Map<String, String> environment) {
    boolean wanted =
        environment.getOrDefault("NO_COLOR", "").isEmpty()
            && !environment.getOrDefault("TERM", "").equals("dumb");
    return new Terminal(interactive, interactive && wanted);
  }

  /** Output that goes to a file or another program: plain text. */
  public static Terminal none() {
    return new Terminal(false, false);
  }

  /** A terminal with colour, whatever this process has. */
  public static Terminal withColour() {
    return new Terminal(true, true);
  }

  /** From Java 22 on there is a console without a terminal too, and it can say so. */
  private static boolean isInteractive(@Nullable Console console) {
    if (console == null) {
      return false;
    }
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException e) {
      return true; // before Java 22 a console is a terminal
    }
  }

  /** The text in green. */
  public String good(String text) {
    return coloured("32", text);
  }

  /** The text in yellow. */
  public String notable(String text) {
    return coloured("33", text);
  }

  /** The text in red. */
  public String bad(String text) {
    return coloured("31", text);
  }

  /** The text in bold. */
  public String strong(String text) {
    return coloured("1", text);
  }

  private String coloured(String code, String text) {
    return colour ? "\u001b[" + code + "m" + text + RESET : text;
  }

  /** Overwrites the progress line; it goes to standard error, so that output stays clean. */
  public void progress(String what, int done, int all) {
    if (interactive) {
      System.err.printf(Locale.ROOT, "\r%s %,d of %,d", what, done, all);
      if (done == all) {
        System.err.printf("\r\u001b[K");
      }
      System.err.flush();
    }
  }
}
