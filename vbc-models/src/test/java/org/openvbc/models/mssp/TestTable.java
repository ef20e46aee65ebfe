package org.openvbc.models.mssp;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A table of test data beside the tests: one record per row, an empty cell is nothing. */
final class TestTable {
  private TestTable() {}

  /** A row with its cells by column. */
  record Row(NamedCsvRecord cells) {
    /** The cell, which must be filled. */
    String text(String column) {
      return find(column)
          .orElseThrow(() -> new AssertionError(column + " is empty in " + cells.getFields()));
    }

    Optional<String> find(String column) {
      return Optional.of(cells.getField(column)).filter(cell -> !cell.isEmpty());
    }

    boolean isTrue(String column) {
      return cells.getField(column).equals("true");
    }

    List<String> columns() {
      return cells.getHeader();
    }

    /** The first cell names the row. */
    @Override
    public String toString() {
      return cells.getField(0);
    }
  }

  static List<Row> read(String file) {
    InputStream csv = Objects.requireNonNull(TestTable.class.getResourceAsStream(file), file);
    try (CsvReader<NamedCsvRecord> reader =
        CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(csv, StandardCharsets.UTF_8))) {
      return reader.stream().map(Row::new).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
