package org.openvbc.examples.mssp;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openvbc.examples.replay.PublishedFileException;
import org.openvbc.models.mssp.ParticipationOption;

/** The cells of one line, read as what they print. */
final class PublishedCells {

  /** How CMS writes that a value does not apply, is not published, or is suppressed. */
  private static final Set<String> ABSENT = Set.of("", "-", ".", "NA", "N/A", "*");

  private static final String PAY_FOR_REPORTING = "P4R";

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?:-\\$?|\\$-?)?"
              + "(?:(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?|\\.\\d+)"
              + "(?:[eE][-+]?\\d{1,2})?");

  private static final Pattern ISO_DATE = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");

  private static final Pattern US_DATE =
      Pattern.compile(
          "(\\d{1,2})/(\\d{1,2})/(\\d{4}|\\d{2})(?: (?:0?0:00(?::00)?|12:00(?::00)? AM))?");

  private final PublishedTable table;
  private final CsvRecord line;

  PublishedCells(PublishedTable table, CsvRecord line) {
    this.table = table;
    this.line = line;
  }

  long number() {
    return line.getStartingLineNumber();
  }

  /** The cell's text, if the file has the column and the cell prints a value. */
  Optional<String> text(PublishedColumn column) {
    return table
        .position(column)
        .map(position -> line.getField(position).strip())
        .filter(text -> !ABSENT.contains(text));
  }

  String requiredText(PublishedColumn column) {
    return required(column, text(column), "a value");
  }

  Optional<BigDecimal> amount(PublishedColumn column) {
    return text(column).map(text -> decimal(column, text));
  }

  BigDecimal requiredAmount(PublishedColumn column) {
    return required(column, amount(column), "an amount");
  }

  int requiredCount(PublishedColumn column) {
    BigDecimal amount = required(column, amount(column), "a count");
    try {
      int count = amount.intValueExact();
      if (count >= 0) {
        return count;
      }
    } catch (ArithmeticException e) {
      // Reported below with the cell, as any other text that is not a count.
    }
    throw unexpected(column, "a whole number that is not negative");
  }

  Optional<Boolean> flag(PublishedColumn column) {
    return text(column)
        .map(
            text ->
                switch (text) {
                  case "0" -> false;
                  case "1" -> true;
                  default -> throw unexpected(column, "0 or 1");
                });
  }

  /** Whether a rate is printed with a percent sign. */
  boolean hasPercentSign(PublishedColumn column) {
    return text(column).filter(text -> text.endsWith("%")).isPresent();
  }

  /** The number of a rate as printed, without its percent sign. */
  Optional<BigDecimal> printedRate(PublishedColumn column) {
    return text(column)
        .filter(text -> !isPayForReporting(column, text))
        .map(text -> text.endsWith("%") ? text.substring(0, text.length() - 1).strip() : text)
        .map(text -> decimal(column, text));
  }

  /** The rate as a fraction, between minus and plus its largest value. */
  Optional<BigDecimal> rate(PublishedColumn column, Map<PublishedColumn, RateFormat> formats) {
    RateFormat format = formats.getOrDefault(column, RateFormat.FRACTION);
    Optional<BigDecimal> printed = printedRate(column);
    if (printed.isPresent()
        && printed.get().signum() != 0
        && hasPercentSign(column) != format.hasSign()) {
      throw unexpected(
          column,
          format.hasSign() ? "a percent sign, as in the rest of the column" : "no percent sign");
    }
    Optional<BigDecimal> rate = printed.map(format::fraction);
    BigDecimal largest = RateFormat.largestFraction(column);
    BigDecimal smallest =
        column == PublishedColumn.SAVINGS_RATE ? largest.negate() : BigDecimal.ZERO;
    if (rate.isPresent()
        && (rate.get().compareTo(smallest) < 0 || rate.get().compareTo(largest) > 0)) {
      throw unexpected(
          column,
          "a rate from " + smallest + " to " + largest + " (the column prints " + format + ")");
    }
    return rate;
  }

  LocalDate requiredDate(PublishedColumn column) {
    String text = required(column, text(column), "a date");
    Matcher iso = ISO_DATE.matcher(text);
    Matcher us = US_DATE.matcher(text);
    try {
      if (iso.matches()) {
        return date(iso.group(1), iso.group(2), iso.group(3));
      }
      if (us.matches()) {
        String year = us.group(3);
        return date(year.length() == 2 ? "20" + year : year, us.group(1), us.group(2));
      }
    } catch (DateTimeException e) {
      // Reported below with the cell, as any other text that is not a date.
    }
    throw unexpected(column, "a date such as 07/01/2019 or 2019-07-01");
  }

  private static LocalDate date(String year, String month, String day) {
    return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
  }

  /** The track of the line, from whichever columns the file has. */
  ParticipationOption track() {
    if (table.has(PublishedColumn.TRACK)) {
      return ParticipationOption.find(requiredText(PublishedColumn.TRACK))
          .orElseThrow(() -> unexpected(PublishedColumn.TRACK, "a track such as BASIC_E"));
    }
    if (table.has(PublishedColumn.CURRENT_TRACK)) {
      return TrackLabels.ofLetter(requiredText(PublishedColumn.CURRENT_TRACK))
          .orElseThrow(() -> unexpected(PublishedColumn.CURRENT_TRACK, "A, B, C, D, E or EN"));
    }
    if (table.has(PublishedColumn.TRACK_2_ACO)) {
      boolean second =
          required(PublishedColumn.TRACK_2_ACO, flag(PublishedColumn.TRACK_2_ACO), "0 or 1");
      return second ? ParticipationOption.TRACK_2 : ParticipationOption.TRACK_1;
    }
    return flaggedTrack();
  }

  private ParticipationOption flaggedTrack() {
    if (table.trackFlags().isEmpty()) {
      throw new PublishedFileException(
          table.file(),
          1,
          PublishedColumn.CURRENT_TRACK.label(),
          "no column that tells the track",
          "Current_Track, or a flag for each track such as Current_BASIC_E");
    }
    Optional<ParticipationOption> set = Optional.empty();
    int count = 0;
    for (Map.Entry<ParticipationOption, Integer> flag : table.trackFlags().entrySet()) {
      String text = line.getField(flag.getValue()).strip();
      if (text.equals("1")) {
        set = Optional.of(flag.getKey());
        count++;
      } else if (!text.equals("0")) {
        throw unexpected("the flag of " + flag.getKey(), "\"" + text + "\"", "0 or 1");
      }
    }
    if (set.isEmpty() || count > 1) {
      throw unexpected("the flags of the tracks", count + " of them set", "exactly one set");
    }
    return set.get();
  }

  /** The error for a cell whose text is not what the column holds. */
  PublishedFileException unexpected(PublishedColumn column, String expected) {
    String text = table.position(column).map(line::getField).orElse("");
    return unexpected(table.label(column), "\"" + text + "\"", expected);
  }

  /** The error for a line that contradicts itself. */
  PublishedFileException unexpected(String column, String found, String expected) {
    return new PublishedFileException(table.file(), number(), column, found, expected);
  }

  private <T> T required(PublishedColumn column, Optional<T> value, String expected) {
    return value.orElseThrow(() -> unexpected(column, expected));
  }

  private BigDecimal decimal(PublishedColumn column, String text) {
    if (!NUMBER.matcher(text).matches()) {
      throw unexpected(column, "a number");
    }
    return new BigDecimal(text.replace("$", "").replace(",", ""));
  }

  /** PY2014 and PY2015 print a word in place of the score of an ACO in its first year. */
  private static boolean isPayForReporting(PublishedColumn column, String text) {
    return column == PublishedColumn.QUALITY_SCORE && text.equals(PAY_FOR_REPORTING);
  }
}
