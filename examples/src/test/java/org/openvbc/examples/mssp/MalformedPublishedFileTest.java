package org.openvbc.examples.mssp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openvbc.examples.replay.PublishedFileException;

class MalformedPublishedFileTest {

  private String text = "";

  @BeforeEach
  void wellFormed() throws IOException {
    text = Files.readString(Fixtures.path("PY 2023 ACO Results PUF.csv"));
  }

  /** Each case breaks one cell of line 4, which reads well otherwise. */
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          A1241,        '',          ACO_ID,              a value
          07/01/2019,   2019/07,     Current_Start_Date,  a date such as 07/01/2019 or 2019-07-01
          07/01/2019,   13/01/2019,  Current_Start_Date,  a date such as 07/01/2019 or 2019-07-01
          E,            BASIC E,     Current_Track,       'A, B, C, D, E or EN'
          10043,        100.5,       N_AB,                a whole number that is not negative
          10043,        -3,          N_AB,                a whole number that is not negative
          -1149065,     *,           EarnSaveLoss,        an amount
          -1149065,     -$1.2.3,     EarnSaveLoss,        a number
          -1149065,     '-1,14,065', EarnSaveLoss,        a number
          119995393,    0,           ABtotBnchmk,         an amount above zero
          Low Revenue,  Low,         Rev_Exp_Cat,         Low Revenue or High Revenue
          0,            Yes,         Impact_Mid_Year_Termination, 0 or 1
          82.68%,       82.68,       QualScore,           'a percent sign, as in the rest of the column'
          82.68%,       182.68%,     QualScore,           a rate from 0 to 1 (the column prints PERCENT_WITH_SIGN)
          3.00%,        30.01%,      MinSavPerc,          a rate from 0 to 0.3 (the column prints PERCENT_WITH_SIGN)
          """)
  void aCellThatIsNotUnderstoodIsNamed(String good, String bad, String column, String expected) {
    Pattern cell = Pattern.compile("(?<=^|,)" + Pattern.quote(good) + "(?=,)");
    int line4 = text.indexOf("A1241");
    String broken =
        cell.matcher(text.substring(line4))
            .replaceFirst(Matcher.quoteReplacement(bad.contains(",") ? '"' + bad + '"' : bad));
    assertRefused(
        "2023.csv", text.substring(0, line4) + broken, 4, column, '"' + bad + '"', expected);
  }

  @Test
  void anEmptyFileIsRefused() {
    assertRefused("2023.csv", "", 0, "the whole file", "nothing", "a header and at least one row");
  }

  @Test
  void aHeaderAloneIsRefused() {
    assertRefused(
        "2023.csv",
        text.substring(0, text.indexOf('\n')),
        1,
        "the whole file",
        "a header alone",
        "a header and at least one row");
  }

  @Test
  void aMissingColumnIsNamed() {
    assertRefused(
        "2023.csv",
        text.replace("ABtotExp", "Expenditures"),
        1,
        "ABtotExp",
        "no such column",
        "a column labelled ABtotExp or Total expenditures ($)");
  }

  @Test
  void aFileWithoutTrackIsRefused() {
    assertRefused(
        "2023.csv",
        text.replace("Current_Track", "Level"),
        1,
        "Current_Track",
        "no column that tells the track",
        "Current_Track, or a flag for each track such as Current_BASIC_E");
  }

  @Test
  void twoColumnsForOneFigureAreRefused() {
    assertRefused(
        "2023.csv",
        text.replace("Assign", "x").replace("HistBnchmk", "x").replace("Met_AltQPS", "met qps"),
        1,
        "met qps",
        "a second column for the same figure",
        "one column");
  }

  @Test
  void anAcoThatComesTwiceIsRefused() {
    assertRefused(
        "2023.csv",
        text.replace("A1051", "A1001"),
        3,
        "ACO_ID",
        "\"A1001\" again, after line 2",
        "each ACO once per year and period");
  }

  @Test
  void aLineOfAnotherLengthIsRefused() {
    assertRefused(
        "2023.csv",
        text.replace("A1051,", "A1051,x,"),
        3,
        "the whole line",
        "32 fields",
        "31 fields, as in the header");
    assertRefused(
        "2023.csv",
        text.replace("07/01/2019,EN,10207", "10207"),
        3,
        "the whole line",
        "29 fields",
        "31 fields, as in the header");
  }

  @Test
  void anUnclosedQuoteIsRefused() {
    PublishedFileException refused = refusal("2023.csv", text + "A9999,\"never closed", none());
    assertThat(refused.line()).isEqualTo(5);
    assertThat(refused.column()).isEqualTo("the whole line");
    assertThat(refused.expected()).isEqualTo("well-formed CSV");
  }

  @Test
  void aFileWithoutYearIsRefused() {
    assertRefused(
        "results.csv",
        text,
        0,
        "PY",
        "no such column, and no year in the file's name",
        "one performance year from 2013 on, in a column, in the name or given by the caller");
    assertRefused(
        "2013-2023.csv",
        text,
        0,
        "PY",
        "no such column, and [2013, 2023] in the file's name",
        "one performance year from 2013 on, in a column, in the name or given by the caller");
  }

  @Test
  void aYearOtherThanTheOneAskedForIsRefused() {
    PublishedFileException refused =
        refusal(
            "own.csv", text.replace("ACO_Name", "PY").replaceAll("Palm [^,]*", "2023"), year(2021));
    assertThat(refused.line()).isEqualTo(2);
    assertThat(refused.column()).isEqualTo("PY");
    assertThat(refused.expected()).isEqualTo("2021, the year that was asked for");
  }

  @Test
  void aYearBeforeTheFirstIsRefused() {
    assertRefused(
        "own.csv",
        text.replace("ACO_Name", "PY").replaceAll("Palm [^,]*", "23"),
        2,
        "PY",
        "\"23\"",
        "a performance year from 2013 on");
  }

  @Test
  void exactlyOneTrackFlagMustBeSet() throws IOException {
    String flags = Files.readString(Fixtures.path("PY2016_PUF.csv"));
    assertRefused(
        "2016.csv",
        flags.replace("1/1/16,1,0,0", "1/1/16,1,0,1"),
        2,
        "the flags of the tracks",
        "2 of them set",
        "exactly one set");
    assertRefused(
        "2016.csv",
        flags.replace("1/1/16,0,0,1", "1/1/16,0,0,0"),
        3,
        "the flags of the tracks",
        "0 of them set",
        "exactly one set");
    assertRefused(
        "2016.csv",
        flags.replace("1/1/16,0,0,1", "1/1/16,0,x,1"),
        3,
        "the flag of TRACK_2",
        "\"x\"",
        "0 or 1");
  }

  @Test
  void anUnsignedRateBeyondAnyPercentageIsRefused() throws IOException {
    String unsigned = Files.readString(Fixtures.path("Results_2020.csv"));
    assertRefused(
        "2020.csv",
        unsigned.replace("97.81", "978.1"),
        3,
        "QualScore",
        "\"978.1\"",
        "a rate from 0 to 1 (the column prints PERCENT_NUMBER)");
  }

  @Test
  void realignedLabelsOfPy2013MustBeProvedByEachRow() throws IOException {
    String shifted = Files.readString(Fixtures.path("2013_ACO_PUF.csv"));
    assertRefused(
        "2013.csv",
        shifted.replace("$278377.00", "$278379.00"),
        4,
        "Total savings/losses ($)",
        "\"$278379.00\"",
        "278377.10, benchmark less expenditures once the labels of PY2013 are realigned");
  }

  @Test
  void totalsOf2019ThatAreNeitherWholeNorHalfAreRefused() throws IOException {
    String copy =
        Files.readString(Fixtures.path("PY2019_PUF.csv"))
            .replace("Participation_Six_Months", "Some_Other_Column")
            .replace("137110494", "107110494");
    assertRefused(
        "2019.csv",
        copy,
        4,
        "ABtotBnchmk",
        "\"107110494\"",
        "all or half of UpdatedBnchmk x N_AB_Year_PY, since there is no Participation_Six_Months");
  }

  private static void assertRefused(
      String file, String text, long line, String column, String found, String expected) {
    PublishedFileException refused = refusal(file, text, none());
    assertThat(refused.file()).isEqualTo(file);
    assertThat(refused.line()).isEqualTo(line);
    assertThat(refused.column()).isEqualTo(column);
    assertThat(refused.found()).isEqualTo(found);
    assertThat(refused.expected()).isEqualTo(expected);
    assertThat(refused)
        .hasMessage(
            file
                + ", line "
                + line
                + ", "
                + column
                + ": found "
                + found
                + ", expected "
                + expected);
  }

  private static PublishedFileException refusal(String file, String text, OptionalInt year) {
    return catchThrowableOfType(
        PublishedFileException.class, () -> PublishedFile.parse(file, text, year));
  }

  private static OptionalInt none() {
    return OptionalInt.empty();
  }

  private static OptionalInt year(int year) {
    return OptionalInt.of(year);
  }
}
