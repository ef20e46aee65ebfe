package org.openvbc.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The README names classes that exist, and all classes of the shared scales. */
class ReadmeTest {
  private static final Pattern CLASS =
      Pattern.compile("`(org\\.openvbc(?:\\.[a-z]+)+\\.[A-Z]\\w*)`");
  private static final String README = read(Path.of("README.md"));

  private static String read(Path path) {
    try {
      return Files.readString(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<String> classes() {
    return CLASS.matcher(README).results().map(named -> named.group(1)).distinct().toList();
  }

  @ParameterizedTest
  @MethodSource("classes")
  void everyClassNamedExists(String name) {
    assertThatCode(() -> Class.forName(name)).doesNotThrowAnyException();
  }

  @Test
  void everyScaleIsInTheTable() throws IOException {
    Path scale = Path.of("src", "main", "java", "org", "openvbc", "quality", "scale");
    try (Stream<Path> sources = Files.list(scale)) {
      List<String> names =
          sources
              .map(source -> source.getFileName().toString())
              .filter(file -> !file.equals("package-info.java"))
              .map(file -> "org.openvbc.quality.scale." + file.replace(".java", ""))
              .toList();
      assertThat(names).isNotEmpty();
      assertThat(classes()).containsAll(names);
    }
  }

  @Test
  void everyRowNamesOneClass() {
    List<String> rows = README.lines().filter(line -> line.startsWith("| `")).toList();
    assertThat(rows).hasSize(15);
    assertThat(rows)
        .allSatisfy(
            row -> assertThat(CLASS.matcher(row).results().map(MatchResult::group)).hasSize(1));
  }
}
