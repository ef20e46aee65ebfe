package org.openvbc.examples.mssp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.OptionalInt;

/** The small files in CMS's formats beside the tests. */
final class Fixtures {

  private Fixtures() {}

  static Path path(String name) {
    try {
      return Path.of(Objects.requireNonNull(Fixtures.class.getResource("raw/" + name)).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  static PublishedFile file(String name) {
    try {
      return PublishedFile.read(path(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static PublishedRow row(String name, String acoId) {
    return file(name).rows().stream()
        .filter(row -> row.acoId().equals(acoId))
        .findFirst()
        .orElseThrow();
  }

  /** A file with some of its text replaced, in pairs of printed and changed text. */
  static PublishedFile changed(String name, String... printedAndChanged) {
    return PublishedFile.parse(name, changedText(name, printedAndChanged), OptionalInt.empty());
  }

  static String changedText(String name, String... printedAndChanged) {
    try {
      String text = Files.readString(path(name));
      for (int i = 0; i < printedAndChanged.length; i += 2) {
        if (!text.contains(printedAndChanged[i])) {
          throw new IllegalArgumentException(name + " does not print " + printedAndChanged[i]);
        }
        text = text.replace(printedAndChanged[i], printedAndChanged[i + 1]);
      }
      return text;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static BigDecimal dollars(String text) {
    return new BigDecimal(text);
  }
}
