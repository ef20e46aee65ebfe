package org.openvbc.examples.mssp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.openvbc.examples.mssp.Fixtures.changed;
import static org.openvbc.examples.mssp.Fixtures.dollars;
import static org.openvbc.examples.mssp.Fixtures.row;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openvbc.examples.Terminal;
import org.openvbc.examples.replay.ReplayReport;
import org.openvbc.examples.replay.ReplayedRow;
import org.openvbc.examples.replay.Verdict;

class MsspReplayTest {
  private static final String PY2023 = "PY 2023 ACO Results PUF.csv";
  private static final String PY2024 = "PY2024_ACO_Results.csv";

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      textBlock =
          """
          2013_ACO_PUF.csv,   A67373, EXACT,     19388729.07
          2013_ACO_PUF.csv,   A14269, EXACT,     -3986552.12
          2013_ACO_PUF.csv,   A22326, EXACT,     0
          2014_ACO_PUF.csv,   A07620, EXACT,     5178802
          2015_ACO_PUF.csv,   A67373, IN_BOUND,  36833761
          PY2016_PUF.csv,     A04423, EXACT,     -2532113
          PY2018_PUF.csv,     A1409,  EXACT,     12118223
          PY2018_PUF.csv,     A3743,  EXACT,     -2118244
          PY2019_PUF.csv,     A1498,  EXACT,     -702674
          PY2019_PUF.csv,     A2392,  EXPLAINED, -2561463
          PY2019A_PUF.csv,    A1001,  IN_BOUND,  20688701
          Results_2020.csv,   A1006,  EXACT,     0
          Results_2021.csv,   A1515,  EXPLAINED, -244329
          "Performance Year Results 2022.csv", A0001, EXACT, 0
          "PY 2023 ACO Results PUF.csv", A1001, EXACT,     73426268
          "PY 2023 ACO Results PUF.csv", A1241, EXPLAINED, -1663927
          PY2024_ACO_Results.csv, A0001, EXACT, 117600
          PY2024_ACO_Results.csv, A0002, EXACT, 8298150
          PY2024_ACO_Results.csv, A0003, EXACT, 0
          """)
  void publishedRowsAreReplayed(String file, String acoId, Verdict verdict, BigDecimal replayed) {
    PublishedRow published = row(file, acoId);
    ReplayedRow row = MsspReplay.replay(published);
    assertThat(row.verdict()).isEqualTo(verdict);
    assertThat(row.replayed()).isEqualByComparingTo(replayed);
    assertThat(row.published()).isEqualByComparingTo(published.earned());
    assertThat(row.id()).isEqualTo(acoId);
    assertThat(row.period()).isEqualTo(published.performanceYear().label());
    assertThat(row.group()).isEqualTo(published.track().label());
  }

  @Test
  void aRowHasMoneyWhereSavingsOrLossesCount() {
    assertThat(MsspReplay.replay(row("2013_ACO_PUF.csv", "A22326")).hasMoney()).isFalse();
    assertThat(MsspReplay.replay(row("Results_2020.csv", "A1006")).hasMoney()).isFalse();
    assertThat(MsspReplay.replay(row(PY2024, "A0003")).hasMoney()).isFalse();
    assertThat(MsspReplay.replay(row(PY2024, "A0001")).hasMoney()).isTrue();
    // forgiven, but it counts
    assertThat(MsspReplay.replay(row("Performance Year Results 2022.csv", "A0001")).hasMoney())
        .isTrue();
  }

  @Test
  void aDollarOffIsInBoundOnlyWhereRoundingExplainsIt() {
    // the bound of this row is 0.5 + 0.5 x 0.75 x 0.98 = 0.8675; the exact result is 73,426,267.74
    assertThat(verdictOf(PY2023, "A1001", "73426268", "73426267")).isEqualTo(Verdict.IN_BOUND);
    assertThat(verdictOf(PY2023, "A1001", "73426268", "73426269")).isEqualTo(Verdict.UNEXPLAINED);
  }

  @Test
  void anUnexplainedRowTellsWhatWasSettledAndTheBound() {
    ReplayedRow row = replay(PY2023, "A1001", "73426268", "73426300");
    assertThat(row.verdict()).isEqualTo(Verdict.UNEXPLAINED);
    assertThat(row.reason())
        .startsWith("PY2023 ENHANCED: savings of $99,899,684.00")
        .endsWith("; printed rounding explains $0.8675");
  }

  @Test
  void zeroIsExactWhereNothingIsDue() {
    assertThat(verdictOf("Results_2020.csv", "A1006", "0,,0,1,97.81", "0,,1,1,97.81"))
        .isEqualTo(Verdict.UNEXPLAINED);
  }

  // ---------------------------------------------------------------- a limit on revenue

  private static final String LEVEL_C_AGREEMENT = "07/01/2019,C,10043";

  @Test
  void aLossBelowTheRatesResultIsExplainedByALimitOnRevenue() {
    ReplayedRow row = replay(PY2023, "A1241", "-1149065", "-1149065");
    assertThat(row.verdict()).isEqualTo(Verdict.EXPLAINED);
    assertThat(row.reason())
        .isEqualTo(
            "loss limit on participant revenue, which is not published; implied revenue"
                + " $24,655,087.50 is 19.2% of expenditures");
  }

  @Test
  void aHighRevenueAcoIsNotExplainedByRevenue() {
    assertUnexplainedLoss(replay(PY2023, "A1241", "30.00%,Low", "30.00%,High"));
  }

  @Test
  void aTrackWithoutLimitOnRevenueIsNotExplainedByRevenue() {
    assertUnexplainedLoss(
        replay(PY2023, "A1241", ",E,10043", ",EN,10043", "50.00%,30.00%", "75.00%,40.00%"));
  }

  @Test
  void anImplausibleRevenueExplainsNothing() {
    // level C: 2 % of revenue; relief 823,342; revenue of 35 % of 128,286,290 gives 898,004.03
    assertThat(
            verdictOf(
                PY2023, "A1241", "07/01/2019,E,10043", LEVEL_C_AGREEMENT, "-1149065", "-74662"))
        .isEqualTo(Verdict.EXPLAINED);
    assertUnexplainedLoss(
        replay(PY2023, "A1241", "07/01/2019,E,10043", LEVEL_C_AGREEMENT, "-1149065", "-74663"));
  }

  @Test
  void aLossAboveTheRatesResultIsNotExplained() {
    // 8,290,897 x 30 % - 823,342 = 1,663,927.1
    assertThat(verdictOf(PY2023, "A1241", "-1149065", "-1663928")).isEqualTo(Verdict.IN_BOUND);
    assertUnexplainedLoss(replay(PY2023, "A1241", "-1149065", "-1663929"));
  }

  @Test
  void ofAHalfYearTheRevenueIsThatOfTheHalf() {
    // 2,348,698 x 30 % - 1,935 = 702,674.4; Low revenue on revenue: 600,000 is within reach
    ReplayedRow row =
        replay("PY2019_PUF.csv", "A1498", "-702674", "-600000", "0.48,0,High", "0.48,1,Low");
    assertThat(row.verdict()).isEqualTo(Verdict.EXPLAINED);
    assertThat(row.reason()).contains("implied revenue $7,524,187.50 is 7.9% of expenditures");
  }

  private static void assertUnexplainedLoss(ReplayedRow row) {
    assertThat(row.verdict()).isEqualTo(Verdict.UNEXPLAINED);
    assertThat(row.reason()).contains("shared losses owed", "; printed rounding explains $");
  }

  // ---------------------------------------------------------------- participation that ended

  @ParameterizedTest
  @CsvSource({"1, -138661", "7, -970624", "11, -1525266"})
  void lossesOfAnAcoThatLeftAreThoseOfItsMonths(int months, String earned) {
    // 1,663,927.1 x months / 12, of a high revenue ACO, so that no limit on revenue explains it
    ReplayedRow row = left(earned, "1");
    assertThat(row.verdict()).isEqualTo(Verdict.EXPLAINED);
    assertThat(row.reason())
        .isEqualTo("participation ended within the year: " + months + " of 12 months");
  }

  @Test
  void noNumberOfMonthsExplainsAnyAmount() {
    assertThat(left("-970600", "1").verdict()).isEqualTo(Verdict.UNEXPLAINED);
  }

  @Test
  void anAcoThatStayedOwesTheWholeYear() {
    assertThat(left("-970624", "0").verdict()).isEqualTo(Verdict.UNEXPLAINED);
  }

  private static ReplayedRow left(String earned, String flag) {
    return replay(
        PY2023, "A1241", "-823342,0,-1149065", "-823342," + flag + "," + earned, "%,Low", "%,High");
  }

  // ---------------------------------------------------------------- the other printed figures

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      textBlock =
          """
          "PY 2023 ACO Results PUF.csv", A1241, "3.00%",       "3.01%",       minimum savings rate is printed 0.0301
          "PY 2023 ACO Results PUF.csv", A1001, "2.00%,99899", "1.90%,99899", minimum savings rate is printed 0.0190
          "PY 2023 ACO Results PUF.csv", A1001, "9.09%",       "9.10%",       savings rate is printed 0.0910
          "PY 2023 ACO Results PUF.csv", A1001, "99899684,99899684", "99899684,99899683", savings generated is printed 99899683
          "PY 2023 ACO Results PUF.csv", A1001, "99899684,99899684", "99899684,0", savings generated is printed 0
          Results_2020.csv,       A1006, "-1917725,0",     "-1917725,-1917725", savings generated is printed -1917725
          "PY 2023 ACO Results PUF.csv", A1001, "998768668,75.00%", "998768668,74.99%", final sharing rate is printed 0.7499
          "PY 2023 ACO Results PUF.csv", A1241, "50.00%,30.00%", "50.00%,30.01%", final loss rate is printed 0.3001
          PY2024_ACO_Results.csv, A0002, "42.34,57.66",    "42.33,57.66",    final sharing rate is printed 0.4233
          PY2017_PUF.csv,         A76034, "847048,847048", "847048,846868",  advances recouped is printed 846868
          PY2024_ACO_Results.csv, A0001, "117600.196",     "117601.196",     advances recouped is printed 117601.196
          """)
  void anotherPrintedFigureThatDiffersMakesTheRowUnexplained(
      String file, String acoId, String printed, String changed, String reason) {
    ReplayedRow row = replay(file, acoId, printed, changed);
    assertThat(row.verdict()).isEqualTo(Verdict.UNEXPLAINED);
    assertThat(row.reason()).startsWith(reason).contains(", replayed ");
  }

  @Test
  void recoupmentsAreComparedWithinTheBoundOfThePayment() {
    // the score of PY2017 hides 179.37 of this row
    assertThat(verdictOf("PY2017_PUF.csv", "A76034", "847048,847048", "847048,846869"))
        .isEqualTo(Verdict.IN_BOUND);
  }

  @ParameterizedTest
  @CsvSource({
    "2017, -5000000, 0, EXACT",
    "2017, -5000000, -5000000, UNEXPLAINED",
    "2018, -5000000, -5000000, EXACT",
    "2018, -5000000, 0, UNEXPLAINED",
    "2018, -2000000, 0, EXACT",
    "2018, -2000000, -2000000, UNEXPLAINED",
    "2019, -5000000, -5000000, EXACT",
    "2019, -2000000, 0, EXACT",
    "2020, -5000000, 0, EXACT",
    "2020, -5000000, -5000000, UNEXPLAINED"
  })
  void inPy2018And2019LossesOfOneSidedAcosBeyondTheMinimumArePrintedAsGenerated(
      int year, long difference, long generated, Verdict verdict) {
    assertThat(MsspReplay.replay(track1(year, difference, generated)).verdict()).isEqualTo(verdict);
  }

  /** A Track 1 ACO with a benchmark of 100 million and a minimum savings rate of 3 %. */
  private static PublishedRow track1(int year, long difference, long generated) {
    String text =
        """
        PY,ACO_ID,ACO_Name,Current_Start_Date,Track,Rev_Exp_Cat,N_AB,ABtotBnchmk,ABtotExp,\
        BnchmkMinExp,Sav_rate,MinSavPerc,GenSaveLoss,EarnSaveLoss,Met_QPS,QualScore,FinalShareRate,\
        Participation_Six_Months
        %d,A1,Invented,2017-01-01,TRACK_1,Low Revenue,10000,100000000,%d,%d,%s,0.03,%d,0,1,0.9,0.45,0
        """
            .formatted(
                year,
                100_000_000 - difference,
                difference,
                BigDecimal.valueOf(difference, 8),
                generated);
    return PublishedFile.parse("own.csv", text, OptionalInt.empty()).rows().get(0);
  }

  // ---------------------------------------------------------------- whole files

  @Test
  void aWholeFileIsReportedByPeriodAndTrack() {
    ReplayReport report =
        MsspReplay.replay(1, Fixtures.file("PY2019_PUF.csv").rows(), Terminal.none());
    assertThat(report.isComplete()).isTrue();
    assertThat(report.rows())
        .extracting(ReplayedRow::period, ReplayedRow::group)
        .containsExactly(
            tuple("2019H1", "Track 1"), tuple("2019H1", "Track 1+"), tuple("2019", "Track 1+"));
  }

  @Test
  void aKnownRowThatAgreesFailsTheReplay() {
    // A51279 is listed for a cent; here it is the row of an ACO that agrees
    PublishedFile file = changed("2013_ACO_PUF.csv", "A67373", "A51279");
    ReplayReport report = MsspReplay.replay(1, file.rows(), Terminal.none());
    assertThat(report.isComplete()).isFalse();
    assertThat(report.rows().get(0).reason()).contains("drop the entry");
  }

  @Test
  void aKnownRowThatDiffersDoesNot() {
    PublishedFile file =
        changed("2013_ACO_PUF.csv", "A67373", "A51279", "$19388729.07", "$19388729.09");
    ReplayReport report = MsspReplay.replay(1, file.rows(), Terminal.none());
    assertThat(report.isComplete()).isTrue();
    assertThat(report.rows().get(0).verdict()).isEqualTo(Verdict.KNOWN);
    assertThat(report.rows().get(0).distance()).isEqualByComparingTo(dollars("0.02"));
  }

  @Test
  void aKnownRowThatDiffersByMoreThanListedFailsTheReplay() {
    PublishedFile file =
        changed("2013_ACO_PUF.csv", "A67373", "A51279", "$19388729.07", "$19388729.10");
    ReplayReport report = MsspReplay.replay(1, file.rows(), Terminal.none());
    assertThat(report.isComplete()).isFalse();
    assertThat(report.rows().get(0).verdict()).isEqualTo(Verdict.UNEXPLAINED);
  }

  @Test
  void noRowsAreNotComplete() {
    assertThat(MsspReplay.replay(0, List.of(), Terminal.none()).isComplete()).isFalse();
  }

  private static Verdict verdictOf(String file, String acoId, String... printedAndChanged) {
    return replay(file, acoId, printedAndChanged).verdict();
  }

  private static ReplayedRow replay(String file, String acoId, String... printedAndChanged) {
    return changed(file, printedAndChanged).rows().stream()
        .filter(row -> row.acoId().equals(acoId))
        .map(MsspReplay::replay)
        .findFirst()
        .orElseThrow();
  }
}
