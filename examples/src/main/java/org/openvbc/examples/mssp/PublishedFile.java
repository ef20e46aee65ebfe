package org.openvbc.examples.mssp;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.openvbc.core.time.PerformanceYear;
import org.openvbc.examples.mssp.PublishedRow.AdvanceInvestment;
import org.openvbc.examples.mssp.PublishedRow.AdvancePayment;
import org.openvbc.examples.mssp.PublishedRow.Origin;
import org.openvbc.examples.mssp.PublishedRow.PerCapita;
import org.openvbc.examples.mssp.PublishedRow.Quality;
import org.openvbc.examples.mssp.PublishedRow.TypeFigures;
import org.openvbc.examples.replay.PublishedFileException;
import org.openvbc.models.mssp.EnrollmentType;
import org.openvbc.models.mssp.RevenueCategory;

/**
 * A file of published results: one of CMS's, as downloaded for any performance year, or one in our
 * own columns.
 *
 * <p>A file is in our own columns when it has both {@code PY} and {@code Track}; its rates are
 * fractions and it may hold several years. In CMS's files the labels may differ in case, spaces and
 * punctuation, but a value that is not understood, a missing column, a line of another length and
 * an ACO that comes twice are errors: no row is skipped. {@link RateFormat} says how fractions are
 * told from percent numbers.
 *
 * <p>The performance year is that of the row's column {@code PY}, else the one given, else the one
 * in the file's name.
 *
 * @param name the file's name
 * @param rows one per ACO and period, in the file's order
 */
public record PublishedFile(String name, List<PublishedRow> rows) {

  private static final List<PublishedColumn> RATES =
      List.of(
          PublishedColumn.SAVINGS_RATE,
          PublishedColumn.MINIMUM_SAVINGS_RATE,
          PublishedColumn.QUALITY_SCORE,
          PublishedColumn.SHARING_RATE,
          PublishedColumn.LOSS_RATE);

  private static final Pattern YEAR_IN_NAME =
      Pattern.compile("(?<!\\d)20(?:1[3-9]|[2-9]\\d)(?!\\d)");
  private static final int FIRST_YEAR = 2013;
  private static final LocalDate JULY_2019 = LocalDate.of(2019, 7, 1);

  /** Keeps its own copy of the rows. */
  public PublishedFile {
    rows = List.copyOf(rows);
  }

  /**
   * Reads a file whose columns or name tell the performance year.
   *
   * @throws PublishedFileException if the file cannot be read without guessing
   * @throws IOException if the file cannot be read at all
   */
  public static PublishedFile read(Path file) throws IOException {
    return parse(file.getFileName().toString(), text(file), OptionalInt.empty());
  }

  /**
   * Reads a file of the given performance year.
   *
   * @throws PublishedFileException if the file cannot be read without guessing, or if its column PY
   *     holds another year
   * @throws IOException if the file cannot be read at all
   */
  public static PublishedFile read(Path file, int performanceYear) throws IOException {
    return parse(file.getFileName().toString(), text(file), OptionalInt.of(performanceYear));
  }

  /**
   * Reads the text of a file.
   *
   * @param name the file's name, for messages and, where nothing else does, to tell the year
   * @param text the content
   * @param performanceYear the performance year, if it is known from elsewhere
   * @throws PublishedFileException if the text cannot be read without guessing
   */
  public static PublishedFile parse(String name, String text, OptionalInt performanceYear) {
    PublishedTable table = PublishedTable.of(name, text);
    List<Integer> years =
        table.lines().stream().map(line -> yearOf(table, line, performanceYear)).toList();
    years.stream().distinct().forEach(table::requireColumnsOf);
    Map<PublishedColumn, RateFormat> formats = formats(table, years.get(0));
    List<PublishedRow> rows = new ArrayList<>();
    for (int i = 0; i < years.size(); i++) {
      rows.add(row(table, table.lines().get(i), years.get(i), formats));
    }
    requireEachOnce(rows);
    return new PublishedFile(name, rows);
  }

  /**
   * The text of a file in UTF-8, or in Windows-1252 where it is not valid UTF-8: some of CMS's
   * files are, and only names of ACOs are affected.
   */
  private static String text(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return new String(bytes, Charset.forName("windows-1252"));
    }
  }

  private static int yearOf(PublishedTable table, PublishedCells line, OptionalInt given) {
    if (!table.has(PublishedColumn.PERFORMANCE_YEAR)) {
      return given.orElseGet(() -> yearInName(table.file()));
    }
    int year = line.requiredCount(PublishedColumn.PERFORMANCE_YEAR);
    if (year < FIRST_YEAR) {
      throw line.unexpected(
          PublishedColumn.PERFORMANCE_YEAR, "a performance year from " + FIRST_YEAR + " on");
    }
    if (given.isPresent() && given.getAsInt() != year) {
      throw line.unexpected(
          PublishedColumn.PERFORMANCE_YEAR, given.getAsInt() + ", the year that was asked for");
    }
    return year;
  }

  private static int yearInName(String name) {
    TreeSet<Integer> years =
        YEAR_IN_NAME
            .matcher(name)
            .results()
            .map(match -> Integer.valueOf(match.group()))
            .collect(Collectors.toCollection(TreeSet::new));
    if (years.size() != 1) {
      throw new PublishedFileException(
          name,
          0,
          PublishedColumn.PERFORMANCE_YEAR.label(),
          "no such column, and " + (years.isEmpty() ? "no year" : years) + " in the file's name",
          "one performance year from "
              + FIRST_YEAR
              + " on, in a column, in the name or given by the caller");
    }
    return years.first();
  }

  private static Map<PublishedColumn, RateFormat> formats(PublishedTable table, int year) {
    Map<PublishedColumn, RateFormat> formats = new EnumMap<>(PublishedColumn.class);
    for (PublishedColumn column : RATES) {
      formats.put(column, table.isNormalised() ? RateFormat.FRACTION : format(table, column, year));
    }
    return formats;
  }

  private static RateFormat format(PublishedTable table, PublishedColumn column, int year) {
    List<PublishedCells> lines =
        table.lines().stream().filter(line -> line.printedRate(column).isPresent()).toList();
    if (lines.stream().anyMatch(line -> line.hasPercentSign(column))) {
      return RateFormat.signed(year);
    }
    List<BigDecimal> rates =
        lines.stream().map(line -> line.printedRate(column).orElseThrow()).toList();
    return column == PublishedColumn.SAVINGS_RATE
        ? RateFormat.byQuotient(
            rates,
            lines.stream().map(line -> line.requiredAmount(PublishedColumn.DIFFERENCE)).toList(),
            lines.stream().map(PublishedFile::benchmark).toList())
        : RateFormat.bySize(column, rates);
  }

  private static PublishedRow row(
      PublishedTable table,
      PublishedCells line,
      int year,
      Map<PublishedColumn, RateFormat> formats) {
    LocalDate agreementStart = line.requiredDate(PublishedColumn.AGREEMENT_START);
    PublishedRow row =
        new PublishedRow(
            new Origin(table.file(), line.number()),
            period(line, year, agreementStart),
            line.requiredText(PublishedColumn.ACO_ID),
            line.requiredText(PublishedColumn.ACO_NAME),
            line.track(),
            agreementStart,
            revenueCategory(line),
            line.flag(PublishedColumn.REVENUE_LOSS_LIMIT),
            line.requiredCount(PublishedColumn.BENEFICIARIES),
            benchmark(line),
            line.requiredAmount(PublishedColumn.EXPENDITURE),
            line.requiredAmount(PublishedColumn.DIFFERENCE),
            line.rate(PublishedColumn.SAVINGS_RATE, formats),
            line.rate(PublishedColumn.MINIMUM_SAVINGS_RATE, formats),
            quality(line, formats),
            line.rate(PublishedColumn.SHARING_RATE, formats),
            line.rate(PublishedColumn.LOSS_RATE, formats),
            line.amount(PublishedColumn.GENERATED),
            earned(line),
            line.amount(PublishedColumn.DISASTER_ADJUSTMENT),
            new AdvancePayment(
                line.amount(PublishedColumn.ADVANCE_BALANCE),
                line.amount(PublishedColumn.ADVANCE_RECOUPED)),
            advanceInvestment(line),
            line.flag(PublishedColumn.HALVED_SHARING),
            line.flag(PublishedColumn.GUARDRAIL),
            line.flag(PublishedColumn.ENDED_MID_YEAR),
            perCapita(line));
    if (table.isRealigned()) {
      requireProvedAlignment(line, row);
    }
    return row;
  }

  private static BigDecimal benchmark(PublishedCells line) {
    BigDecimal benchmark = line.requiredAmount(PublishedColumn.BENCHMARK);
    if (benchmark.signum() <= 0) {
      throw line.unexpected(PublishedColumn.BENCHMARK, "an amount above zero");
    }
    return benchmark;
  }

  /** PY2013 prints what is owed in a column of its own. */
  private static BigDecimal earned(PublishedCells line) {
    return line.requiredAmount(PublishedColumn.EARNED)
        .add(line.amount(PublishedColumn.SHARED_LOSSES).orElse(BigDecimal.ZERO));
  }

  private static Optional<RevenueCategory> revenueCategory(PublishedCells line) {
    return line.text(PublishedColumn.REVENUE_CATEGORY)
        .map(
            text ->
                switch (text) {
                  case "Low Revenue" -> RevenueCategory.LOW_REVENUE;
                  case "High Revenue" -> RevenueCategory.HIGH_REVENUE;
                  default ->
                      throw line.unexpected(
                          PublishedColumn.REVENUE_CATEGORY, "Low Revenue or High Revenue");
                });
  }

  private static Quality quality(PublishedCells line, Map<PublishedColumn, RateFormat> formats) {
    return new Quality(
        line.rate(PublishedColumn.QUALITY_SCORE, formats),
        line.flag(PublishedColumn.STANDARD_MET),
        line.flag(PublishedColumn.ALTERNATIVE_STANDARD_MET));
  }

  private static AdvanceInvestment advanceInvestment(PublishedCells line) {
    return new AdvanceInvestment(
        line.amount(PublishedColumn.INVESTMENT_RECEIVED),
        line.amount(PublishedColumn.INVESTMENT_BALANCE),
        line.amount(PublishedColumn.INVESTMENT_RECOUPED),
        line.amount(PublishedColumn.INVESTMENT_OWED));
  }

  private static PerCapita perCapita(PublishedCells line) {
    Map<EnrollmentType, TypeFigures> byType = new EnumMap<>(EnrollmentType.class);
    for (EnrollmentType type : EnrollmentType.values()) {
      byType.put(
          type,
          new TypeFigures(
              line.amount(PublishedColumn.valueOf(type + "_YEARS")),
              line.amount(PublishedColumn.valueOf(type + "_EXPENDITURE"))));
    }
    return new PerCapita(
        line.amount(PublishedColumn.PERSON_YEARS),
        line.amount(PublishedColumn.UPDATED_BENCHMARK),
        line.amount(PublishedColumn.EXPENDITURE_PER_CAPITA),
        byType);
  }

  private static PerformanceYear period(PublishedCells line, int year, LocalDate agreementStart) {
    if (year != 2019 || !isHalfYear(line)) {
      return PerformanceYear.of(year);
    }
    return agreementStart.isBefore(JULY_2019)
        ? PerformanceYear.firstHalfOf(year)
        : PerformanceYear.secondHalfOf(year);
  }

  /**
   * Whether a row of 2019 is of half a year: as its column says or, in copies of the file that lost
   * the column, as its totals say, which are then half of per capita benchmark times person years.
   */
  private static boolean isHalfYear(PublishedCells line) {
    Optional<Boolean> published = line.flag(PublishedColumn.SIX_MONTHS);
    if (published.isPresent()) {
      return published.get();
    }
    BigDecimal wholeYear =
        line.requiredAmount(PublishedColumn.UPDATED_BENCHMARK)
            .multiply(line.requiredAmount(PublishedColumn.PERSON_YEARS));
    BigDecimal total = benchmark(line);
    if (isWithinOnePercent(total, wholeYear)) {
      return false;
    }
    if (isWithinOnePercent(total.add(total), wholeYear)) {
      return true;
    }
    throw line.unexpected(
        PublishedColumn.BENCHMARK,
        "all or half of UpdatedBnchmk x N_AB_Year_PY, since there is no Participation_Six_Months");
  }

  private static boolean isWithinOnePercent(BigDecimal amount, BigDecimal of) {
    return amount.subtract(of).abs().movePointRight(2).compareTo(of.abs()) <= 0;
  }

  private static void requireProvedAlignment(PublishedCells line, PublishedRow row) {
    BigDecimal computed = row.benchmark().subtract(row.expenditure());
    if (computed.subtract(row.difference()).abs().compareTo(BigDecimal.ONE) > 0) {
      throw line.unexpected(
          PublishedColumn.DIFFERENCE,
          computed + ", benchmark less expenditures once the labels of PY2013 are realigned");
    }
  }

  private static void requireEachOnce(List<PublishedRow> rows) {
    Map<List<Object>, PublishedRow> seen = new HashMap<>();
    for (PublishedRow row : rows) {
      PublishedRow first = seen.putIfAbsent(List.of(row.performanceYear(), row.acoId()), row);
      if (first != null) {
        throw new PublishedFileException(
            row.origin().file(),
            row.origin().line(),
            PublishedColumn.ACO_ID.label(),
            "\"" + row.acoId() + "\" again, after line " + first.origin().line(),
            "each ACO once per year and period");
      }
    }
  }
}
