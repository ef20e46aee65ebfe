package org.openvbc.examples.replay;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Rows whose difference has a cause that the published file cannot show, each with its reason. An
 * entry that is no longer needed is an error, so the list cannot grow stale.
 */
public final class KnownRows {
  private final Map<String, String> reasons;

  private KnownRows(Map<String, String> reasons) {
    this.reasons = reasons;
  }

  /** Reads a list with the columns period, id, reason; it is closed. */
  public static KnownRows read(InputStream csv) {
    Map<String, String> reasons = new LinkedHashMap<>();
    try (CsvReader<NamedCsvRecord> rows =
        CsvReader.builder().ofNamedCsvRecord(csv, StandardCharsets.UTF_8)) {
      for (NamedCsvRecord row : rows) {
        reasons.put(key(row.getField("period"), row.getField("id")), row.getField("reason"));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new KnownRows(reasons);
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
      String reason = reasons.get(key(row.period(), row.id()));
      if (reason == null) {
        applied.add(row);
      } else if (row.verdict() == Verdict.UNEXPLAINED) {
        applied.add(row.with(Verdict.KNOWN, reason));
      } else {
        applied.add(
            row.with(Verdict.UNEXPLAINED, "listed as known, but it agrees: drop the entry"));
      }
    }
    return List.copyOf(applied);
  }
}
