package org.openvbc.examples.shell;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jdk.jshell.tool.JavaShellToolBuilder;
import org.openvbc.core.money.Money;
import org.openvbc.models.mssp.MsspTrack;

/**
 * JShell with openvbc: interactive without arguments; with {@code tour}, the tour and then the
 * prompt; or with the path of a script.
 */
public final class Shell {
  private static final String TOUR = "tour";

  private Shell() {}

  /**
   * Opens JShell on this process's terminal.
   *
   * @param scripts scripts to run first: {@code tour}, or paths of files
   * @return the exit status of JShell
   */
  public static int open(List<String> scripts) throws IOException {
    Path folder = Files.createTempDirectory("openvbc");
    try {
      return start(JavaShellToolBuilder.builder(), arguments(folder, scripts, false));
    } finally {
      delete(folder);
    }
  }

  /**
   * Runs scripts without a terminal and stops.
   *
   * @param scripts {@code tour}, or paths of files
   * @param out where the scripts print, and JShell its messages
   * @return the exit status of JShell
   */
  static int run(List<String> scripts, PrintStream out) throws IOException {
    Path folder = Files.createTempDirectory("openvbc");
    try {
      JavaShellToolBuilder builder =
          JavaShellToolBuilder.builder()
              .locale(Locale.ROOT)
              .persistence(new HashMap<>())
              .in(new ByteArrayInputStream(new byte[0]), null)
              .out(out)
              .err(out);
      return start(builder, arguments(folder, scripts, true));
    } finally {
      delete(folder);
    }
  }

  private static int start(JavaShellToolBuilder builder, List<String> arguments) {
    try {
      return builder.start(arguments.toArray(String[]::new));
    } catch (Exception e) {
      throw new IllegalStateException("JShell did not start: " + e.getMessage(), e);
    }
  }

  private static List<String> arguments(Path folder, List<String> scripts, boolean quiet)
      throws IOException {
    List<String> arguments = new ArrayList<>();
    arguments.addAll(List.of("--class-path", classPath(), "--startup", "DEFAULT"));
    arguments.addAll(List.of("--startup", copied(folder, "startup.jsh").toString()));
    if (quiet) {
      arguments.addAll(List.of("--feedback", "silent"));
    }
    for (String script : scripts) {
      arguments.add(script.equals(TOUR) ? copied(folder, "tour.jsh").toString() : script);
    }
    return arguments;
  }

  /** Where the library's own classes are; JShell runs them in a process of its own. */
  private static String classPath() {
    return Stream.of(Money.class, MsspTrack.class)
        .map(Shell::location)
        .distinct()
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static String location(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Path copied(Path folder, String resource) throws IOException {
    try (InputStream in = Shell.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(resource + " is missing");
      }
      Path file = folder.resolve(resource);
      Files.copy(in, file);
      return file;
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }
}
