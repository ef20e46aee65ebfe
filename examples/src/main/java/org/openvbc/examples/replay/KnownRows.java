package org.openvbc.examples.replay;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Rows whose difference has a cause that the published file cannot show, each with its reason and,
 * where the list says so, the most that the result may differ by. An entry that is no longer needed
 * is an error, so the list cannot grow stale; a larger difference stays unexplained.
 */
public final class KnownRows {
  private final Map<String, Entry> entries;

  private KnownRows(Map<String, Entry> entries) {
    this.entries = entries;
  }

  private record Entry(String reason, Optional<BigDecimal> within) {
    boolean excuses(ReplayedRow row) {
      return within.map(most -> row.distance().compareTo(most) <= 0).orElse(true);
    }
  }

  /**
   * Reads a list with the columns period, id, reason and, where differences are bounded, within; it
   * is closed.
   */
  public static KnownRows read(InputStream csv) {
    Map<String, Entry> entries = new LinkedHashMap<>();
    try (CsvReader<NamedCsvRecord> rows =
        CsvReader.builder().ofNamedCsvRecord(csv, StandardCharsets.UTF_8)) {
      for (NamedCsvRecord row : rows) {
        entries.put(
            key(row.getField("period"), row.getField("id")),
            new Entry(
                row.getField("reason"),
                row.findField("within").filter(most -> !most.isEmpty()).map(BigDecimal::new)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new KnownRows(entries);
  }

  private static String key(String period, String id) {
    return period + " " + id;
  }

  /**
   * Turns unexplained rows of the list into known ones, and rows of the list that agree into
   * unexplained ones: their entry must go.
   */
  public List<ReplayedRow> applyTo(List<ReplayedRow> rows) {
    List<ReplayedRow> applied = new ArrayList<>();
    for (ReplayedRow row : rows) {
      Entry entry = entries.get(key(row.period(), row.id()));
      if (entry == null) {
        applied.add(row);
      } else if (row.verdict() == Verdict.UNEXPLAINED) {
        applied.add(entry.excuses(row) ? row.with(Verdict.KNOWN, entry.reason()) : row);
      } else {
        applied.add(
            row.with(Verdict.UNEXPLAINED, "listed as known, but it agrees: drop the entry"));
      }
    }
    return List.copyOf(applied);
  }
}
