package org.openvbc.core.parameter;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.openvbc.core.source.Citation;
import org.openvbc.core.source.Evidence;
import org.openvbc.core.source.Parameter;

/**
 * The dated, cited figures of a programme, read from one CSV that a contract analyst can review.
 *
 * <p>Columns: {@code key,basis,from,value,unit,citation,evidence,note}. A value holds from its date
 * until the next row of its key; a row with an empty value ends the key. The comment line {@code #
 * coveredThrough=2026-12-31} says how far the file reaches: beyond that day nothing is answered. A
 * table of rates has a row per knot, {@code mssp.minimumSavingsRate[5000]}.
 */
public final class ParameterTable {
  private static final List<String> HEADER =
      List.of("key", "basis", "from", "value", "unit", "citation", "evidence", "note");
  private static final String COVERED = "coveredThrough=";

  /** What a decoder puts in place of bytes that it cannot read. */
  private static final char NOT_UTF_8 = '\uFFFD';

  private static final Pattern KEY = Pattern.compile("[^\\s\\[\\]]+(\\[[0-9]{1,18}])?");
  private static final Set<String> UNITS =
      Set.of("rate", "points", "factor", "dollars", "count", "rule");

  private final String name;
  private final LocalDate coveredThrough;
  private final Map<String, NavigableMap<LocalDate, Parameter>> histories;

  private ParameterTable(
      String name,
      LocalDate coveredThrough,
      Map<String, NavigableMap<LocalDate, Parameter>> histories) {
    this.name = name;
    this.coveredThrough = coveredThrough;
    this.histories = histories;
  }

  /**
   * Reads a table.
   *
   * @param name the file's name, for messages and worksheets
   * @param csv the file, UTF-8; it is closed
   * @throws IllegalArgumentException if a line is malformed, naming file, line and what was
   *     expected
   */
  public static ParameterTable read(String name, InputStream csv) {
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(csv, StandardCharsets.UTF_8))) {
      return new Reader(name).read(reader.lines().toList());
    } catch (UncheckedIOException e) {
      throw new UncheckedIOException("parameters " + name + " cannot be read", e.getCause());
    } catch (IOException e) {
      throw new UncheckedIOException("parameters " + name + " cannot be closed", e);
    }
  }

  /** The file's name. */
  public String name() {
    return name;
  }

  /** The last day that the file covers. */
  public LocalDate coveredThrough() {
    return coveredThrough;
  }

  /** The keys in the order of the file. */
  public Set<String> keys() {
    return Collections.unmodifiableSet(histories.keySet());
  }

  /** All rows of a key by date; a row with an empty value ends the key. */
  public Collection<Parameter> history(String key) {
    return List.copyOf(historyOf(key).values());
  }

  /**
   * The figure that holds on a day.
   *
   * @throws UnsupportedPeriodException if no row covers the day
   * @throws IllegalArgumentException if the table has no such key
   */
  public Parameter at(String key, LocalDate day) {
    return find(key, day)
        .orElseThrow(
            () ->
                new UnsupportedPeriodException(
                    "no " + key + " on " + day + ": " + name + " covers " + covered(key)));
  }

  /** The figure that holds on a day, if the key had begun and had not ended by then. */
  public Optional<Parameter> find(String key, LocalDate day) {
    NavigableMap<LocalDate, Parameter> history = historyOf(key);
    if (day.isAfter(coveredThrough)) {
      throw new UnsupportedPeriodException(
          "no " + key + " on " + day + ": " + name + " covers " + covered(key));
    }
    return Optional.ofNullable(history.floorEntry(day))
        .map(Map.Entry::getValue)
        .filter(row -> !row.value().isEmpty());
  }

  /**
   * The knots {@code key[size]} that hold on a day, as published figures, in the order of the file.
   *
   * @throws UnsupportedPeriodException if no knot holds on that day
   * @throws IllegalArgumentException if the table has no such knots
   */
  public List<Parameter> knots(String key, LocalDate day) {
    List<String> all =
        histories.keySet().stream().filter(each -> each.startsWith(key + "[")).toList();
    if (all.isEmpty()) {
      throw new IllegalArgumentException("parameters " + name + " have no key " + key + "[size]");
    }
    List<Parameter> holding = all.stream().flatMap(each -> find(each, day).stream()).toList();
    if (holding.isEmpty()) {
      throw new UnsupportedPeriodException(
          "no " + key + "[size] on " + day + ": " + name + " covers " + covered(all.get(0)));
    }
    return holding;
  }

  /**
   * The table of rates whose knots are the keys {@code key[size]}.
   *
   * @throws UnsupportedPeriodException if no knot holds on that day
   * @throws IllegalArgumentException if the table has no such knots, or they do not ascend
   */
  public Curve curve(String key, LocalDate day) {
    return Curve.of(
        knots(key, day).stream()
            .map(knot -> new Curve.Knot(sizeOf(key, knot), knot.asRate()))
            .toList());
  }

  /** One figure that stands for a whole table of rates where a worksheet names it. */
  public Parameter curveAsOne(String key, LocalDate day) {
    List<Parameter> knots = knots(key, day);
    Parameter first = knots.get(0);
    Parameter last = knots.get(knots.size() - 1);
    Evidence weakest =
        knots.stream().map(Parameter::evidence).max(Comparator.naturalOrder()).orElseThrow();
    return new Parameter(
        key,
        first.basis(),
        first.from(),
        first.figure()
            + " at "
            + sizeOf(key, first)
            + " to "
            + last.figure()
            + " at "
            + sizeOf(key, last),
        "table",
        first.citation(),
        weakest,
        knots.size() + " knots",
        first.table());
  }

  private static long sizeOf(String key, Parameter knot) {
    return Long.parseLong(knot.key().substring(key.length() + 1, knot.key().length() - 1));
  }

  private String covered(String key) {
    NavigableMap<LocalDate, Parameter> history = historyOf(key);
    Parameter last = history.lastEntry().getValue();
    String end = last.value().isEmpty() ? last.from().minusDays(1).toString() : "" + coveredThrough;
    return history.firstKey() + " to " + end;
  }

  private NavigableMap<LocalDate, Parameter> historyOf(String key) {
    NavigableMap<LocalDate, Parameter> history = histories.get(key);
    if (history == null) {
      throw new IllegalArgumentException("parameters " + name + " have no key " + key);
    }
    return history;
  }

  @Override
  public String toString() {
    return name + " (" + histories.size() + " keys, through " + coveredThrough + ")";
  }

  /** Reads the lines and says where a line is wrong. */
  private static final class Reader {
    private final String name;
    private final Map<String, NavigableMap<LocalDate, Parameter>> histories = new LinkedHashMap<>();
    private Optional<LocalDate> coveredThrough = Optional.empty();
    private boolean headerSeen;

    Reader(String name) {
      this.name = name;
    }

    ParameterTable read(List<String> lines) {
      for (int i = 0; i < lines.size(); i++) {
        line(i + 1, lines.get(i));
      }
      LocalDate covered =
          coveredThrough.orElseThrow(
              () -> wrong(1, "a comment line \"# " + COVERED + "2026-12-31\" is missing"));
      if (!headerSeen) {
        throw wrong(lines.size(), "the file ends before the columns " + HEADER);
      }
      return new ParameterTable(name, covered, histories);
    }

    private void line(int number, String line) {
      if (line.indexOf(NOT_UTF_8) >= 0) {
        throw wrong(number, "the text is not UTF-8");
      }
      if (line.startsWith("#")) {
        int at = line.indexOf(COVERED);
        if (at >= 0) {
          if (coveredThrough.isPresent()) {
            throw wrong(number, "\"" + COVERED + "\" is stated a second time");
          }
          coveredThrough = Optional.of(date(number, line.substring(at + COVERED.length()).strip()));
        }
        return;
      }
      List<String> cells = cells(number, line);
      if (!headerSeen) {
        if (!cells.equals(HEADER)) {
          throw wrong(number, "the columns are " + cells + ", expected " + HEADER);
        }
        headerSeen = true;
        return;
      }
      row(number, cells);
    }

    private void row(int number, List<String> cells) {
      if (cells.size() != HEADER.size()) {
        throw wrong(number, cells.size() + " columns, expected " + HEADER.size());
      }
      if (coveredThrough.isEmpty()) {
        throw wrong(number, "a row stands before the line \"# " + COVERED + "\"");
      }
      if (!KEY.matcher(cells.get(0)).matches()) {
        throw wrong(
            number,
            "key \"" + cells.get(0) + "\" is not of the form mssp.someRate or mssp.someRate[5000]");
      }
      if (cells.get(1).isBlank()) {
        throw wrong(number, "the basis is missing: which date looks " + cells.get(0) + " up");
      }
      String unit = cells.get(4);
      if (!UNITS.contains(unit)) {
        throw wrong(
            number, "unit \"" + unit + "\" is none of rate, points, factor, dollars, count, rule");
      }
      Parameter row =
          new Parameter(
              cells.get(0),
              cells.get(1),
              date(number, cells.get(2)),
              cells.get(3),
              unit,
              citation(number, cells.get(5)),
              evidence(number, cells.get(6)),
              cells.get(7),
              name + " through " + coveredThrough.get());
      if (!row.value().isEmpty()) {
        figure(number, row);
      }
      add(number, row);
    }

    private void add(int number, Parameter row) {
      NavigableMap<LocalDate, Parameter> history =
          histories.computeIfAbsent(row.key(), key -> new TreeMap<>());
      if (!history.isEmpty()) {
        Parameter before = history.lastEntry().getValue();
        if (!row.from().isAfter(before.from())) {
          throw wrong(
              number, row.key() + " from " + row.from() + " does not follow its row before");
        }
        if (!row.basis().equals(before.basis())) {
          throw wrong(number, row.key() + " changes its basis: a key has exactly one");
        }
      }
      history.put(row.from(), row);
    }

    private void figure(int number, Parameter row) {
      try {
        switch (row.unit()) {
          case "rate" -> row.asRate();
          case "points" -> row.asPoints();
          case "factor" -> row.asFactor();
          case "dollars" -> row.asMoney();
          case "count" -> row.asCount();
          default -> row.asRule();
        }
      } catch (IllegalArgumentException | ArithmeticException e) {
        throw wrong(number, "value of " + row.key() + ": " + e.getMessage());
      }
    }

    private LocalDate date(int number, String text) {
      try {
        return LocalDate.parse(text);
      } catch (DateTimeParseException e) {
        throw wrong(number, "\"" + text + "\" is not a date such as 2019-07-01");
      }
    }

    private Citation citation(int number, String text) {
      if (text.isBlank()) {
        throw wrong(number, "the citation is missing");
      }
      return new Citation(text);
    }

    private Evidence evidence(int number, String text) {
      for (Evidence evidence : Evidence.values()) {
        if (evidence.name().equals(text)) {
          return evidence;
        }
      }
      throw wrong(number, "evidence \"" + text + "\" is none of DATA, LAW, SECONDARY, UNVERIFIED");
    }

    /** Cells of a line; a cell with a comma stands in quotes, and a quote in it is doubled. */
    private List<String> cells(int number, String line) {
      List<String> cells = new ArrayList<>();
      int at = 0;
      while (at <= line.length()) {
        boolean quoted = line.startsWith("\"", at);
        int end = quoted ? closingQuote(number, line, at) + 1 : comma(line, at);
        String cell = line.substring(at, end);
        if (quoted ? end < line.length() && line.charAt(end) != ',' : cell.indexOf('"') >= 0) {
          throw wrong(number, "a quote stands inside cell " + (cells.size() + 1));
        }
        cells.add(quoted ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"") : cell);
        at = end + 1;
      }
      return cells;
    }

    private static int comma(String line, int from) {
      int comma = line.indexOf(',', from);
      return comma < 0 ? line.length() : comma;
    }

    private int closingQuote(int number, String line, int opening) {
      int at = line.indexOf('"', opening + 1);
      while (at >= 0 && line.startsWith("\"", at + 1)) {
        at = line.indexOf('"', at + 2);
      }
      if (at < 0) {
        throw wrong(number, "a quoted cell is not closed");
      }
      return at;
    }

    private IllegalArgumentException wrong(int number, String what) {
      return new IllegalArgumentException("parameters " + name + " line " + number + ": " + what);
    }
  }
}
