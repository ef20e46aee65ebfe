package org.openvbc.testing;

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
public final class TestTable {
  private TestTable() {}

  /**
   * A row with its cells by column.
   *
   * @param cells the cells
   */
  public record Row(NamedCsvRecord cells) {
    /** The cell, which must be filled. */
    public String text(String column) {
      return find(column)
          .orElseThrow(() -> new AssertionError(column + " is empty in " + cells.getFields()));
    }

    /** The cell, if it is filled. */
    public Optional<String> find(String column) {
      return Optional.of(cells.getField(column)).filter(cell -> !cell.isEmpty());
    }

    /** Whether the cell says true. */
    public boolean isTrue(String column) {
      return cells.getField(column).equals("true");
    }

    /** The names of the columns. */
    public List<String> columns() {
      return cells.getHeader();
    }

    /** The first cell names the row. */
    @Override
    public String toString() {
      return cells.getField(0);
    }
  }

  /** Reads a table that lies beside a class in the resources of its tests. */
  public static List<Row> read(Class<?> beside, String file) {
    InputStream csv = Objects.requireNonNull(beside.getResourceAsStream(file), file);
    try (CsvReader<NamedCsvRecord> reader =
        CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(csv, StandardCharsets.UTF_8))) {
      return reader.stream().map(Row::new).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
