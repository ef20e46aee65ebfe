package org.openvbc.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * Texts that are filed word for word beside a test, such as worksheets.
 *
 * <p>Run the tests of a module with {@code -Dvbc.refile=true} to file the texts anew, and read what
 * changed before you commit it.
 */
public final class Filed {
  private static final boolean REFILE = Boolean.getBoolean("vbc.refile");

  private Filed() {}

  /** Asserts that a text reads as it is filed; the version of the library may differ. */
  public static void assertReadsAs(Class<?> beside, String file, String text) {
    String found = text.replaceFirst("openvbc [^;*\n]+", "openvbc VERSION");
    if (REFILE) {
      write(beside, file, found);
    }
    assertThat(found).isEqualTo(read(beside, file));
  }

  private static String read(Class<?> beside, String file) {
    if (REFILE) {
      return uncheckedRead(path(beside, file));
    }
    try (InputStream text = beside.getResourceAsStream(file)) {
      return new String(
          Objects.requireNonNull(text, file + " is missing").readAllBytes(),
          StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String uncheckedRead(Path path) {
    try {
      return Files.readString(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Class<?> beside, String file, String text) {
    Path path = path(beside, file);
    try {
      Files.createDirectories(Objects.requireNonNull(path.getParent()));
      Files.writeString(path, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path path(Class<?> beside, String file) {
    return Path.of("src", "test", "resources")
        .resolve(beside.getPackageName().replace('.', '/'))
        .resolve(file);
  }
}
