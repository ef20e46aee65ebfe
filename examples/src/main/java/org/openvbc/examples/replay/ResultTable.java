package org.openvbc.examples.replay;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A file of published results in our own columns: UTF-8, a header, plain numbers, an empty cell for
 * what is not published. A line of another length, a missing column and a cell that is not what its
 * column holds are errors with file, line, column and what was expected; no row is skipped.
 */
public final class ResultTable {
  private static final Pattern NUMBER =
      Pattern.compile("-?(\\d+(\\.\\d+)?|\\.\\d+)([eE][-+]?\\d{1,2})?");

  private final String file;
  private final Map<String, Integer> columns = new HashMap<>();
  private final List<Row> rows = new ArrayList<>();

  private ResultTable(String file, List<CsvRecord> records, List<String> required) {
    this.file = file;
    List<String> header = records.get(0).getFields();
    for (int i = 0; i < header.size(); i++) {
      if (columns.put(header.get(i).strip(), i) != null) {
        throw new PublishedFileException(
            file, 1, header.get(i).strip(), "a second column of that name", "one column");
      }
    }
    for (String column : required) {
      if (!columns.containsKey(column)) {
        throw new PublishedFileException(file, 1, column, "no such column", "a column " + column);
      }
    }
    for (CsvRecord record : records.subList(1, records.size())) {
      if (record.getFieldCount() != header.size()) {
        throw new PublishedFileException(
            file,
            record.getStartingLineNumber(),
            "the whole line",
            record.getFieldCount() + " fields",
            header.size() + " fields, as in the header");
      }
      rows.add(new Row(this, record));
    }
  }

  /**
   * Reads a file.
   *
   * @param required the columns that it must have
   * @throws IOException if it cannot be read
   * @throws PublishedFileException if it is malformed
   */
  public static ResultTable read(Path path, String... required) throws IOException {
    String file = String.valueOf(path.getFileName());
    String text;
    try {
      text = Files.readString(path);
    } catch (MalformedInputException e) {
      throw new PublishedFileException(file, 0, "the whole file", "other bytes", "UTF-8 text");
    }
    return of(file, text, required);
  }

  /** Reads the text of a file. */
  public static ResultTable of(String file, String text, String... required) throws IOException {
    List<CsvRecord> records = new ArrayList<>();
    try (CsvReader<CsvRecord> reader =
        CsvReader.builder()
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .allowUnclosedQuote(false)
            .ofCsvRecord(text.startsWith("\uFEFF") ? text.substring(1) : text)) {
      reader.forEach(records::add);
    } catch (CsvParseException e) {
      long last = records.isEmpty() ? 0 : records.get(records.size() - 1).getStartingLineNumber();
      throw new PublishedFileException(
          file, last + 1, "the whole line", String.valueOf(e.getMessage()), "well-formed CSV");
    }
    if (records.size() < 2) {
      throw new PublishedFileException(
          file,
          records.size(),
          "the whole file",
          records.isEmpty() ? "nothing" : "a header alone",
          "a header and at least one row");
    }
    return new ResultTable(file, records, List.of(required));
  }

  /** The name of the file. */
  public String file() {
    return file;
  }

  /** Whether the file has a column. */
  public boolean has(String column) {
    return columns.containsKey(column);
  }

  /** The rows in the file's order. */
  public List<Row> rows() {
    return List.copyOf(rows);
  }

  /** One row of a file, its cells read as what their columns hold. */
  public static final class Row {
    private final ResultTable table;
    private final CsvRecord line;

    private Row(ResultTable table, CsvRecord line) {
      this.table = table;
      this.line = line;
    }

    /** The line of the file on which the row starts. */
    public long number() {
      return line.getStartingLineNumber();
    }

    /** The cell, if the file has the column and the cell is filled. */
    public Optional<String> find(String column) {
      return Optional.ofNullable(table.columns.get(column))
          .map(position -> line.getField(position).strip())
          .filter(text -> !text.isEmpty());
    }

    /** The cell, which must be filled. */
    public String text(String column) {
      return find(column)
          .orElseThrow(
              () ->
                  new PublishedFileException(
                      table.file, number(), column, "an empty cell", "a value"));
    }

    /** The number in the cell, if it is filled. */
    public Optional<BigDecimal> findNumber(String column) {
      return find(column)
          .map(
              text -> {
                if (!NUMBER.matcher(text).matches()) {
                  throw unexpected(column, "a number such as 1234.56");
                }
                return new BigDecimal(text);
              });
    }

    /** The number in the cell, which must be filled. */
    public BigDecimal number(String column) {
      text(column);
      return findNumber(column).orElseThrow();
    }

    /** The whole number in the cell, which must be filled. */
    public int count(String column) {
      try {
        return number(column).intValueExact();
      } catch (ArithmeticException e) {
        throw unexpected(column, "a whole number");
      }
    }

    /** Whether the cell says one word rather than the other. */
    public boolean isOneOf(String column, String yes, String no) {
      String text = text(column);
      if (text.equals(yes) || text.equals(no)) {
        return text.equals(yes);
      }
      throw unexpected(column, yes + " or " + no);
    }

    /** The error that a cell holds something else than its column should. */
    public PublishedFileException unexpected(String column, String expected) {
      return new PublishedFileException(
          table.file,
          number(),
          column,
          find(column).map(text -> '"' + text + '"').orElse("an empty cell"),
          expected);
    }
  }
}
