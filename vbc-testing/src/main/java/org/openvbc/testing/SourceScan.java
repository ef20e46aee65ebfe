package org.openvbc.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds what compiled classes no longer show: binary fractions in the body of a method. */
public final class SourceScan {
  private static final Pattern TEXT =
      Pattern.compile(
          "\"\"\"[\\s\\S]*?\"\"\""
              + "|\"[^\"\\\\\\n]*+(?:\\\\.[^\"\\\\\\n]*+)*+\""
              + "|'(?:\\\\u+[0-9a-fA-F]{4}|\\\\[0-7]+|\\\\.|[^'\\\\\\n])'"
              + "|//[^\\n]*"
              + "|/\\*[\\s\\S]*?\\*/");

  private static final Pattern BINARY_FRACTION =
      Pattern.compile(
          "\\b(?:double|float|Double|Float|strictfp)\\b"
              + "|\\b(?:Strict)?Math\\s*\\.\\s*pow\\b"
              + "|(?<![\\w.])(?:\\d[\\d_]*\\.\\d*|\\.\\d+|\\d[\\d_]*(?=[eEdDfF]))"
              + "(?:[eE][+-]?\\d+)?[dDfF]?(?!\\w|\\.)");

  private SourceScan() {}

  /**
   * Lists the binary fractions in the sources below a directory.
   *
   * @param sources the directory
   * @param exempt full names of the classes whose files are not looked at
   * @return one line per finding: file, line, word
   * @throws IllegalArgumentException if there is not one source file to look at
   */
  public static List<String> binaryFractions(Path sources, Set<String> exempt) {
    List<String> found = new ArrayList<>();
    List<Path> files = javaFiles(sources);
    if (files.isEmpty()) {
      throw new IllegalArgumentException("sources: no Java file below " + sources);
    }
    for (Path file : files) {
      if (!exempt.contains(className(sources, file))) {
        findings(read(file)).forEach(line -> found.add(sources.relativize(file) + ":" + line));
      }
    }
    return List.copyOf(found);
  }

  /**
   * Lists the binary fractions in one source text, leaving out comments and strings.
   *
   * @param source the text of a Java file
   * @return one entry per finding: line and word
   */
  public static List<String> findings(String source) {
    String code = TEXT.matcher(source).replaceAll(text -> blank(text.group()));
    List<String> found = new ArrayList<>();
    Matcher matcher = BINARY_FRACTION.matcher(code);
    while (matcher.find()) {
      long line = 1 + code.substring(0, matcher.start()).chars().filter(c -> c == '\n').count();
      found.add(line + ": " + matcher.group());
    }
    return List.copyOf(found);
  }

  /** Keeps the lines, so that a finding names the right one. */
  private static String blank(String text) {
    return " " + "\n".repeat((int) text.chars().filter(c -> c == '\n').count());
  }

  private static String className(Path sources, Path file) {
    String name =
        sources.relativize(file).toString().replace(file.getFileSystem().getSeparator(), ".");
    return name.substring(0, name.length() - ".java".length());
  }

  private static List<Path> javaFiles(Path sources) {
    try (Stream<Path> files = Files.walk(sources)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
