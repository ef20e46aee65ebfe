package org.openvbc.examples;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.openvbc.examples.mssp.MsspReplay;
import org.openvbc.examples.mssp.PublishedFileException;
import org.openvbc.examples.mssp.PublishedSettlements;

/**
 * Settles published results: the embedded ones without arguments, or whole files with {@code replay
 * mssp FILE...}.
 */
public final class Main {
  private static final String USAGE =
      """
      usage:
        (no arguments)        settle the embedded published results and show one worksheet
        replay mssp FILE...   recompute every settlement in published result files
      """;

  private Main() {}

  /**
   * Runs the job that the arguments name.
   *
   * @param args the job and its arguments; none for the main job
   */
  public static void main(String[] args) {
    int status = run(Arrays.asList(args), System.out, System.err, Terminal.ofProcess());
    if (status != 0) {
      System.exit(status);
    }
  }

  /**
   * The exit status: 0 if all is well, 1 if a result differs, 2 if there was nothing to compare.
   */
  static int run(List<String> args, PrintStream out, PrintStream err, Terminal terminal) {
    try {
      if (args.isEmpty()) {
        return PublishedSettlements.run(out, terminal) ? 0 : 1;
      }
      if (args.size() > 2 && args.subList(0, 2).equals(List.of("replay", "mssp"))) {
        List<Path> files = args.subList(2, args.size()).stream().map(Path::of).toList();
        return MsspReplay.run(files, out, terminal) ? 0 : 1;
      }
    } catch (NoSuchFileException e) {
      err.println("no such file: " + e.getFile());
      return 2;
    } catch (IOException | PublishedFileException | InvalidPathException e) {
      err.println(e.getMessage());
      return 2;
    }
    err.print(USAGE);
    return 2;
  }
}
