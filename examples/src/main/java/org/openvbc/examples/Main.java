package org.openvbc.examples;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.openvbc.examples.mssp.MsspReplay;
import org.openvbc.examples.mssp.PublishedSettlements;
import org.openvbc.examples.shell.Shell;

/**
 * Settles published results: the embedded ones without arguments, or whole files with {@code replay
 * mssp FILE...}; or opens JShell with {@code shell}.
 */
public final class Main {
  private static final String USAGE =
      """
      usage:
        (no arguments)        settle the embedded published results and show one worksheet
        replay mssp FILE...   recompute every settlement in published result files
        shell [tour|SCRIPT]   open JShell with the library; 'tour' shows it around first
      """;

  private Main() {}

  /**
   * Runs the job that the arguments name.
   *
   * @param args the job and its arguments; none for the main job
   */
  public static void main(String[] args) {
    int status = run(Arrays.asList(args));
    if (status != 0) {
      System.exit(status);
    }
  }

  static int run(List<String> args) {
    try {
      if (args.isEmpty()) {
        return PublishedSettlements.run(System.out, Terminal.ofProcess()) ? 0 : 1;
      }
      if (args.size() > 2 && args.subList(0, 2).equals(List.of("replay", "mssp"))) {
        List<Path> files = args.subList(2, args.size()).stream().map(Path::of).toList();
        return MsspReplay.run(files, System.out, Terminal.ofProcess()) ? 0 : 1;
      }
      if (args.get(0).equals("shell")) {
        return Shell.open(args.subList(1, args.size()));
      }
    } catch (IOException | IllegalArgumentException e) {
      System.err.println(e.getMessage());
      return 2;
    }
    System.err.print(USAGE);
    return 2;
  }
}
