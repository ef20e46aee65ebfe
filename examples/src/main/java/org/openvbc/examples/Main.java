package org.openvbc.examples;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.openvbc.examples.mssp.MsspReplay;
import org.openvbc.examples.mssp.PublishedFileException;
import org.openvbc.examples.mssp.PublishedSettlements;
import org.openvbc.examples.mssp.QualityToSettlement;
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
        quality               from quality measures to shared savings, with both worksheets
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
      if (args.equals(List.of("quality"))) {
        QualityToSettlement.run(out);
        return 0;
      }
      if (args.get(0).equals("shell")) {
        return Shell.open(args.subList(1, args.size()));
      }
    } catch (NoSuchFileException e) {
      err.println("no such file: " + e.getFile());
      return 2;
    } catch (IOException | PublishedFileException | IllegalArgumentException e) {
      err.println(e.getMessage());
      return 2;
    }
    err.print(USAGE);
    return 2;
  }
}
