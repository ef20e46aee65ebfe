package org.openvbc.examples.mssp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Objects;

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

  static BigDecimal dollars(String text) {
    return new BigDecimal(text);
  }
}
