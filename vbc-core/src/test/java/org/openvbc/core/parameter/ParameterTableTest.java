package org.openvbc.core.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openvbc.core.money.Rate;
import org.openvbc.core.source.Evidence;
import org.openvbc.core.source.Parameter;

class ParameterTableTest {
  private static final String HEAD =
      """
      # A programme
      # coveredThrough=2026-12-31
      key,basis,from,value,unit,citation,evidence,note
      """;

  private static InputStream stream(String csv) {
    return new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8));
  }

  private static ParameterTable read(String... rows) {
    return ParameterTable.read("x.csv", stream(HEAD + String.join("\n", rows)));
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  private static void refused(String csv, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ParameterTable.read("x.csv", stream(csv)))
        .withMessage("parameters x.csv line " + message);
  }

  private final ParameterTable figures =
      read(
          "a.rate,period,2012-04-01,0.50,rate,42 CFR 1,DATA,first",
          "b.amount,period,2013-01-01,12.50,dollars,42 CFR 2,LAW,",
          "a.rate,period,2019-07-01,0.75,rate,\"42 CFR 3, 4\",UNVERIFIED,\"a \"\"quoted\"\" word\"",
          "c.ended,start,2012-01-01,5000,count,42 CFR 5,SECONDARY,",
          "c.ended,start,2016-01-01,,count,42 CFR 5,SECONDARY,repealed",
          "d.rule,start,2014-01-01,benchmark,rule,42 CFR 6,LAW,");

  @Test
  void aFigureHoldsFromItsDayUntilTheNextRow() {
    assertThat(figures.at("a.rate", day("2012-04-01")).asRate()).isEqualTo(Rate.of("0.5"));
    assertThat(figures.at("a.rate", day("2019-06-30")).asRate()).isEqualTo(Rate.of("0.5"));
    assertThat(figures.at("a.rate", day("2019-07-01")).asRate()).isEqualTo(Rate.of("0.75"));
    assertThat(figures.at("a.rate", day("2026-12-31")).asRate()).isEqualTo(Rate.of("0.75"));
  }

  @Test
  void nothingIsAnsweredBeforeTheFirstDayOrBeyondTheLast() {
    assertThatThrownBy(() -> figures.at("a.rate", day("2012-03-31")))
        .isInstanceOf(UnsupportedPeriodException.class)
        .hasMessage("no a.rate on 2012-03-31: x.csv covers 2012-04-01 to 2026-12-31");
    assertThatThrownBy(() -> figures.at("a.rate", day("2027-01-01")))
        .isInstanceOf(UnsupportedPeriodException.class)
        .hasMessage("no a.rate on 2027-01-01: x.csv covers 2012-04-01 to 2026-12-31");
    assertThatThrownBy(() -> figures.find("a.rate", day("2027-01-01")))
        .isInstanceOf(UnsupportedPeriodException.class);
    assertThat(figures.find("a.rate", day("2012-03-31"))).isEmpty();
    assertThat(figures.find("a.rate", day("2012-04-01"))).isPresent();
  }

  @Test
  void aRowWithoutAValueEndsItsKey() {
    assertThat(figures.at("c.ended", day("2015-12-31")).asCount()).isEqualTo(5000);
    assertThat(figures.find("c.ended", day("2016-01-01"))).isEmpty();
    assertThatThrownBy(() -> figures.at("c.ended", day("2016-01-01")))
        .isInstanceOf(UnsupportedPeriodException.class)
        .hasMessage("no c.ended on 2016-01-01: x.csv covers 2012-01-01 to 2015-12-31");
    assertThat(figures.history("c.ended")).hasSize(2);
  }

  @Test
  void anEndedKeyCanBeginAgain() {
    ParameterTable table =
        read(
            "k,period,2012-01-01,0.1,rate,law,LAW,",
            "k,period,2013-01-01,,rate,law,LAW,",
            "k,period,2014-01-01,0.2,rate,law,LAW,");
    assertThat(table.find("k", day("2013-12-31"))).isEmpty();
    assertThat(table.at("k", day("2014-01-01")).asRate()).isEqualTo(Rate.of("0.2"));
  }

  @Test
  void anUnknownKeyIsRefusedByName() {
    for (String key : new String[] {"a.rat", "", "a.rate "}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> figures.at(key, day("2020-01-01")))
          .withMessage("parameters x.csv have no key " + key)
          .isNotInstanceOf(UnsupportedPeriodException.class);
      assertThatIllegalArgumentException().isThrownBy(() -> figures.history(key));
      assertThatIllegalArgumentException().isThrownBy(() -> figures.find(key, day("2020-01-01")));
    }
  }

  @Test
  void everyCellOfARowIsKept() {
    Parameter row = figures.at("a.rate", day("2020-01-01"));
    assertThat(row.key()).isEqualTo("a.rate");
    assertThat(row.basis()).isEqualTo("period");
    assertThat(row.from()).isEqualTo("2019-07-01");
    assertThat(row.value()).isEqualTo("0.75");
    assertThat(row.unit()).isEqualTo("rate");
    assertThat(row.citation()).hasToString("42 CFR 3, 4");
    assertThat(row.evidence()).isEqualTo(Evidence.UNVERIFIED);
    assertThat(row.note()).isEqualTo("a \"quoted\" word");
    assertThat(row.table()).isEqualTo("x.csv through 2026-12-31");
    assertThat(figures.at("a.rate", day("2013-01-01")).note()).isEqualTo("first");
    assertThat(figures.at("b.amount", day("2013-01-01")).note()).isEmpty();
    assertThat(figures.at("d.rule", day("2014-01-01")).asRule()).isEqualTo("benchmark");
  }

  @Test
  void theTableKnowsItsNameItsReachAndItsKeysInOrder() {
    assertThat(figures.name()).isEqualTo("x.csv");
    assertThat(figures.coveredThrough()).isEqualTo("2026-12-31");
    assertThat(figures.keys()).containsExactly("a.rate", "b.amount", "c.ended", "d.rule");
    assertThat(figures).hasToString("x.csv (4 keys, through 2026-12-31)");
    assertThat(figures.history("a.rate"))
        .extracting(Parameter::value)
        .containsExactly("0.50", "0.75");
  }

  @Test
  void nobodyCanChangeTheTableFromOutside() {
    assertThatThrownBy(() -> figures.keys().remove("a.rate"))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> figures.history("a.rate").clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "k,period,2012-04-01,0.5,rate,law,LAW|7 columns, expected 8",
        "k,period,2012-04-01,0.5,rate,law,LAW,,|9 columns, expected 8",
        "''|1 columns, expected 8",
        ",period,2012-04-01,0.5,rate,law,LAW,"
            + "|key \"\" is not of the form mssp.someRate or mssp.someRate[5000]",
        "k[5000,period,2012-04-01,0.5,rate,law,LAW,"
            + "|key \"k[5000\" is not of the form mssp.someRate or mssp.someRate[5000]",
        "k[-5],period,2012-04-01,0.5,rate,law,LAW,"
            + "|key \"k[-5]\" is not of the form mssp.someRate or mssp.someRate[5000]",
        "k[all],period,2012-04-01,0.5,rate,law,LAW,"
            + "|key \"k[all]\" is not of the form mssp.someRate or mssp.someRate[5000]",
        "k ,period,2012-04-01,0.5,rate,law,LAW,"
            + "|key \"k \" is not of the form mssp.someRate or mssp.someRate[5000]",
        "k, ,2012-04-01,0.5,rate,law,LAW,|the basis is missing: which date looks k up",
        "k,period,2012-4-1,0.5,rate,law,LAW,|\"2012-4-1\" is not a date such as 2019-07-01",
        "k,period,,0.5,rate,law,LAW,|\"\" is not a date such as 2019-07-01",
        "k,period,2019-02-29,0.5,rate,law,LAW,|\"2019-02-29\" is not a date such as 2019-07-01",
        "k,period,2012-04-01,0.5,share,law,LAW,"
            + "|unit \"share\" is none of rate, points, factor, dollars, count, rule",
        "k,period,2012-04-01,50%,rate,law,LAW," + "|value of k: \"50%\" is not a rate such as 0.75",
        "k,period,2012-04-01,$5,dollars,law,LAW,"
            + "|value of k: \"$5\" is not an amount in dollars such as 1234.56",
        "k,period,2012-04-01,99999999999999,dollars,law,LAW,"
            + "|value of k: money overflow: 99999999999999 of dollars"
            + " is beyond 9.2 trillion dollars",
        "k,period,2012-04-01,1.5,count,law,LAW,"
            + "|value of k: \"1.5\" is not a whole number such as 5000",
        "k,period,2012-04-01,0.5,rate,,LAW,|the citation is missing",
        "k,period,2012-04-01,0.5,rate,law,law,"
            + "|evidence \"law\" is none of DATA, LAW, SECONDARY, UNVERIFIED",
        "k,period,2012-04-01,0.5,rate,law,,"
            + "|evidence \"\" is none of DATA, LAW, SECONDARY, UNVERIFIED",
        "k,period,2012-04-01,0.5,rate,\"law,LAW,|a quoted cell is not closed",
        "k,period,2012-04-01,0.5,rate,\"law\"\",LAW,|a quoted cell is not closed",
        "k,period,2012-04-01,0.5,rate,\"law\" 5,LAW,|a quote stands inside cell 6",
        "k,period,2012-04-01,0.5,rate,the \"law\",LAW,|a quote stands inside cell 6",
      })
  void aMalformedRowNamesFileAndLine(String row, String message) {
    refused(HEAD + "a,period,2012-04-01,0.5,rate,law,LAW,\n" + row + "\n", "5: " + message);
  }

  @Test
  void theCellsOfAQuotedRowMayHoldCommasQuotesAndNothing() {
    ParameterTable table =
        read("\"k\",period,2012-04-01,\"0.5\",rate,\"a, b, \"\"c\"\"\",LAW,\"\"");
    assertThat(table.at("k", day("2020-01-01")).citation()).hasToString("a, b, \"c\"");
    assertThat(table.at("k", day("2020-01-01")).note()).isEmpty();
  }

  @Test
  void theRowsOfAKeyAscendAndKeepTheirBasis() {
    String first = HEAD + "k,period,2012-04-01,0.5,rate,law,LAW,\n";
    refused(
        first + "k,period,2012-04-01,0.6,rate,law,LAW,",
        "5: k from 2012-04-01 does not follow its row before");
    refused(
        first + "k,period,2012-03-31,0.6,rate,law,LAW,",
        "5: k from 2012-03-31 does not follow its row before");
    refused(
        first + "k,start,2013-01-01,0.6,rate,law,LAW,",
        "5: k changes its basis: a key has exactly one");
  }

  @Test
  void theFileMustSayHowFarItReachesOnceAndBeforeItsRows() {
    String header = "key,basis,from,value,unit,citation,evidence,note\n";
    refused("", "1: a comment line \"# coveredThrough=2026-12-31\" is missing");
    refused(header, "1: a comment line \"# coveredThrough=2026-12-31\" is missing");
    refused(
        header + "k,period,2012-04-01,0.5,rate,law,LAW,\n# coveredThrough=2026-12-31",
        "2: a row stands before the line \"# coveredThrough=\"");
    refused("# coveredThrough=2026\n" + header, "1: \"2026\" is not a date such as 2019-07-01");
    refused(
        HEAD + "# coveredThrough=2027-12-31\n", "4: \"coveredThrough=\" is stated a second time");
  }

  @Test
  void theColumnsMustBeThoseOfTheFormat() {
    refused(
        "# coveredThrough=2026-12-31\nkey,from,value\n",
        "2: the columns are [key, from, value],"
            + " expected [key, basis, from, value, unit, citation, evidence, note]");
    refused(
        "# coveredThrough=2026-12-31\n# no columns\n",
        "2: the file ends before the columns"
            + " [key, basis, from, value, unit, citation, evidence, note]");
  }

  @Test
  void commentsMayStandAnywhereAndLinesMayEndEitherWay() {
    ParameterTable table =
        ParameterTable.read(
            "x.csv",
            stream(
                (HEAD + "# in between\nk,period,2012-04-01,0.5,rate,law,LAW,\n# after\n")
                    .replace("\n", "\r\n")));
    assertThat(table.at("k", day("2020-01-01")).note()).isEmpty();
    assertThat(table.coveredThrough()).isEqualTo("2026-12-31");
  }

  @Test
  void textThatIsNotUtf8IsRefusedWithItsLine() {
    byte[] latin =
        (HEAD + "k,period,2012-04-01,0.5,rate,42 USC § 1395,LAW,\n")
            .getBytes(StandardCharsets.ISO_8859_1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ParameterTable.read("x.csv", new ByteArrayInputStream(latin)))
        .withMessage("parameters x.csv line 4: the text is not UTF-8");
    refused(HEAD + "\uFFFD", "4: the text is not UTF-8");
    assertThat(
            read("k,period,2012-04-01,0.5,rate,42 USC § 1395,LAW,")
                .at("k", day("2020-01-01"))
                .citation())
        .hasToString("42 USC § 1395");
  }

  @Test
  void aStreamThatFailsIsNamedAndAStreamIsClosed() {
    InputStream broken =
        new FilterInputStream(stream(HEAD)) {
          @Override
          public int read(byte[] bytes, int offset, int length) throws IOException {
            throw new IOException("no disk");
          }
        };
    assertThatThrownBy(() -> ParameterTable.read("x.csv", broken))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessage("parameters x.csv cannot be read")
        .hasRootCauseMessage("no disk");
    AtomicBoolean closed = new AtomicBoolean();
    ParameterTable.read(
        "x.csv",
        new FilterInputStream(stream(HEAD)) {
          @Override
          public void close() throws IOException {
            closed.set(true);
            super.close();
          }
        });
    assertThat(closed).isTrue();
    InputStream unclosable =
        new FilterInputStream(stream(HEAD)) {
          @Override
          public void close() throws IOException {
            throw new IOException("still busy");
          }
        };
    assertThatThrownBy(() -> ParameterTable.read("x.csv", unclosable))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessage("parameters x.csv cannot be closed");
  }

  private final ParameterTable rates =
      read(
          "m[5000],period,2012-04-01,0.039,rate,law A,DATA,",
          "m[5999],period,2012-04-01,0.036,rate,law B,SECONDARY,",
          "m[7000],period,2012-04-01,0.035,rate,law C,LAW,",
          "m[7000],period,2020-01-01,,rate,law C,LAW,ended",
          "mm[1],period,2012-04-01,0.5,rate,law D,UNVERIFIED,another table");

  @Test
  void aTableOfRatesIsReadFromItsKnots() {
    Curve curve = rates.curve("m", day("2015-01-01"));
    assertThat(curve.first()).isEqualTo(5000);
    assertThat(curve.at(5999)).isEqualTo(Rate.of("0.036"));
    assertThat(curve.at(9000)).isEqualTo(Rate.of("0.035"));
    assertThat(rates.knots("m", day("2015-01-01"))).hasSize(3);
  }

  @Test
  void aKnotThatEndedIsNoKnotAnyMore() {
    assertThat(rates.knots("m", day("2020-01-01"))).hasSize(2);
    assertThat(rates.curve("m", day("2020-01-01")).at(9000)).isEqualTo(Rate.of("0.036"));
  }

  @Test
  void noKnotOnADayIsAPeriodThatIsNotCovered() {
    assertThatThrownBy(() -> rates.knots("m", day("2012-03-31")))
        .isInstanceOf(UnsupportedPeriodException.class)
        .hasMessage("no m[size] on 2012-03-31: x.csv covers 2012-04-01 to 2026-12-31");
    assertThatThrownBy(() -> rates.curve("m", day("2027-01-01")))
        .isInstanceOf(UnsupportedPeriodException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"n", "m[5000]", ""})
  void aTableOfRatesWithoutKnotsIsRefusedByName(String key) {
    for (Runnable asked :
        new Runnable[] {
          () -> rates.knots(key, day("2015-01-01")),
          () -> rates.curve(key, day("2015-01-01")),
          () -> rates.curveAsOne(key, day("2015-01-01"))
        }) {
      assertThatIllegalArgumentException()
          .isThrownBy(asked::run)
          .withMessage("parameters x.csv have no key " + key + "[size]");
    }
  }

  @Test
  void oneFigureStandsForTheTableWithItsWeakestEvidence() {
    Parameter one = rates.curveAsOne("m", day("2015-01-01"));
    assertThat(one.figure()).isEqualTo("3.9% at 5000 to 3.5% at 7000");
    assertThat(one.evidence()).isEqualTo(Evidence.SECONDARY);
    assertThat(one.note()).isEqualTo("3 knots");
    assertThat(one.key()).isEqualTo("m");
    assertThat(one.unit()).isEqualTo("table");
    assertThat(one.from()).isEqualTo("2012-04-01");
    assertThat(one.citation()).hasToString("law A");
    assertThat(one.table()).isEqualTo("x.csv through 2026-12-31");
    assertThat(one.basis()).isEqualTo("period");
  }
}
