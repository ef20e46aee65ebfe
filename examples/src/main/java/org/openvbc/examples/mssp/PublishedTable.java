package org.openvbc.examples.mssp;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openvbc.examples.replay.PublishedFileException;
import org.openvbc.models.mssp.ParticipationOption;

/** The lines of a published file under the columns that the replay knows. */
final class PublishedTable {

  private static final String PY2013_BENCHMARK = "Total benchmark expenditures ($)";
  private static final String PY2013_EXPENDITURE = "Total expenditures ($)";
  private static final String PY2013_WITHOUT_VALUES =
      "Total performance year spending per assigned beneficiary";

  private final String file;
  private final boolean realigned;
  private final Map<PublishedColumn, Integer> columns = new EnumMap<>(PublishedColumn.class);
  private final Map<ParticipationOption, Integer> trackFlags =
      new EnumMap<>(ParticipationOption.class);
  private final Map<PublishedColumn, String> labels = new EnumMap<>(PublishedColumn.class);
  private final List<PublishedCells> lines = new ArrayList<>();

  private PublishedTable(String file, List<CsvRecord> records) {
    this.file = file;
    List<String> header = new ArrayList<>(records.get(0).getFields());
    this.realigned = realign(header);
    index(header);
    for (CsvRecord line : records.subList(1, records.size())) {
      if (line.getFieldCount() != header.size()) {
        throw new PublishedFileException(
            file,
            line.getStartingLineNumber(),
            "the whole line",
            line.getFieldCount() + " fields",
            header.size() + " fields, as in the header");
      }
      lines.add(new PublishedCells(this, line));
    }
  }

  /** Splits the text of a file into its header and its lines. */
  static PublishedTable of(String file, String text) {
    List<CsvRecord> records = records(file, text.startsWith("\uFEFF") ? text.substring(1) : text);
    if (records.size() < 2) {
      throw new PublishedFileException(
          file,
          records.size(),
          "the whole file",
          records.isEmpty() ? "nothing" : "a header alone",
          "a header and at least one row");
    }
    return new PublishedTable(file, records);
  }

  private static List<CsvRecord> records(String file, String text) {
    List<CsvRecord> records = new ArrayList<>();
    try (CsvReader<CsvRecord> reader =
        CsvReader.builder()
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .allowUnclosedQuote(false)
            .ofCsvRecord(text)) {
      reader.forEach(records::add);
    } catch (CsvParseException e) {
      long last = records.isEmpty() ? 0 : records.get(records.size() - 1).getStartingLineNumber();
      throw new PublishedFileException(
          file, last + 1, "the whole line", String.valueOf(e.getMessage()), "well-formed CSV");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return records;
  }

  /**
   * Puts the labels of CMS's PY2013 file above their values. Its header has no label for total
   * expenditures, so each label after the benchmark's stands one column too far left, up to a label
   * that has no values of its own. The shift is proved row by row: benchmark minus expenditures
   * must be the savings.
   */
  private static boolean realign(List<String> header) {
    if (!header.contains(PY2013_BENCHMARK)
        || header.contains(PY2013_EXPENDITURE)
        || !header.remove(PY2013_WITHOUT_VALUES)) {
      return false;
    }
    header.add(header.indexOf(PY2013_BENCHMARK) + 1, PY2013_EXPENDITURE);
    return true;
  }

  private void index(List<String> header) {
    Map<String, PublishedColumn> known = new HashMap<>();
    for (PublishedColumn column : PublishedColumn.values()) {
      column.labels().forEach(label -> known.put(PublishedColumn.comparable(label), column));
    }
    Map<String, ParticipationOption> flags = new HashMap<>();
    for (ParticipationOption track : ParticipationOption.values()) {
      TrackLabels.flagsOf(track)
          .forEach(label -> flags.put(PublishedColumn.comparable(label), track));
    }
    for (int i = 0; i < header.size(); i++) {
      String label = header.get(i);
      PublishedColumn column = known.get(PublishedColumn.comparable(label));
      ParticipationOption track = flags.get(PublishedColumn.comparable(label));
      boolean second =
          column != null && columns.put(column, i) != null
              || track != null && trackFlags.put(track, i) != null;
      if (second) {
        throw new PublishedFileException(
            file, 1, label.strip(), "a second column for the same figure", "one column");
      }
      if (column != null) {
        labels.put(column, label.strip());
      }
    }
  }

  String file() {
    return file;
  }

  /** Whether the labels had to be moved as in CMS's PY2013 file. */
  boolean isRealigned() {
    return realigned;
  }

  /** Whether the file has our own columns, in which every rate is a fraction. */
  boolean isNormalised() {
    return has(PublishedColumn.PERFORMANCE_YEAR) && has(PublishedColumn.TRACK);
  }

  boolean has(PublishedColumn column) {
    return columns.containsKey(column);
  }

  /** The column's label as the file spells it, or CMS's present one if the file lacks it. */
  String label(PublishedColumn column) {
    return labels.getOrDefault(column, column.label());
  }

  Optional<Integer> position(PublishedColumn column) {
    return Optional.ofNullable(columns.get(column));
  }

  /** The positions of the flag columns, one per track. */
  Map<ParticipationOption, Integer> trackFlags() {
    return trackFlags;
  }

  List<PublishedCells> lines() {
    return lines;
  }

  /** Refuses a file that lacks a column which every file of the given year has. */
  void requireColumnsOf(int performanceYear) {
    for (PublishedColumn column : PublishedColumn.values()) {
      if (column.isRequiredIn(performanceYear) && !has(column)) {
        throw new PublishedFileException(
            file,
            1,
            column.label(),
            "no such column",
            "a column labelled " + String.join(" or ", column.labels()));
      }
    }
  }
}
