package org.openvbc.examples.episode;

import java.io.PrintStream;

/** Three prospective bundles, each with its story and its worksheet. */
public final class Bundles {
  private Bundles() {}

  /** Prints the three. */
  public static void run(PrintStream out) {
    JointReplacement.run(out);
    out.println();
    KneeWarranty.run(out);
    out.println();
    Maternity.run(out);
  }

  /** A headline, and what the reader should know before the figures. */
  static void headline(PrintStream out, String title, String... story) {
    out.println(title);
    out.println("=".repeat(title.length()));
    for (String line : story) {
      out.println(line);
    }
    out.println();
  }
}
