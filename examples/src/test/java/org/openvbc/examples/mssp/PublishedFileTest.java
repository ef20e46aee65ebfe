package org.openvbc.examples.mssp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openvbc.examples.mssp.Fixtures.dollars;
import static org.openvbc.examples.mssp.Fixtures.file;
import static org.openvbc.examples.mssp.Fixtures.row;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openvbc.core.time.PerformanceYear;
import org.openvbc.models.mssp.EnrollmentType;
import org.openvbc.models.mssp.ParticipationOption;
import org.openvbc.models.mssp.RevenueCategory;

class PublishedFileTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      textBlock =
          """
          2013_ACO_PUF.csv,   3, A67373, 2013, TRACK_1, 2012-07-01, 36268, 613084880.40, 39568834.84, , 0.023373146, 1, 0.5, 19388729.07
          2013_ACO_PUF.csv,   3, A14269, 2013, TRACK_2, 2012-07-01, 20979, 197934064.80, -9966380.30, , 0.02, 1, 0.6, -3986552.12
          2014_ACO_PUF.csv,   3, A67373, 2014, TRACK_1, 2012-07-01, 34601, 450902466, 32173449, 0.07135345566, 0.02353985133, 0.916964286, 0.458482143, 14455933
          2014_ACO_PUF.csv,   3, A85439, 2014, TRACK_2, 2012-04-01, 7863, 108469972, 13767494, 0.126924469, 0.02, 0.930022321, 0.558013393, 7528797
          2015_ACO_PUF.csv,   2, A67373, 2015, TRACK_1, 2012-07-01, 60845, 808769966, 76642477, 0.0948, 0.02, 0.9808, 0.4904, 36834657
          PY2016_PUF.csv,     2, A04423, 2016, TRACK_3, 2016-01-01, 21136, 192077909, -6330283, -0.032956853, 0.005, 0.9635, 0.7226, -2532113
          PY2017_PUF.csv,     2, A76034, 2017, TRACK_1, 2016-01-01, 12593, 120113738, 7291574, 0.06070558, 0.028443889, 0.9434, 0.4717, 3370629
          PY2018_PUF.csv,     3, A3743, 2018, TRACK_3, 2018-01-01, 6003, 86448539, -2828054, -0.032713734, 0.01, 0.4545, 0, -2118244
          PY2019_PUF.csv,     3, A1498, 2019H1, TRACK_1_PLUS, 2016-01-01, 14292, 92916169, -2348698, -0.0253, 0.015, 0.9644, 0.48, -702674
          PY2019_PUF.csv,     3, A2392, 2019, TRACK_1_PLUS, 2017-01-01, 15029, 137110494, -8540281, -0.0623, 0.027, 0.9519, 0.48, -2074092
          PY2019A_PUF.csv,    2, A1001, 2019H2, ENHANCED, 2019-07-01, 77947, 511073870, 28130670, 0.0550, 0.0200, 0.9806, 0.74, 20689229
          Results_2020.csv,   2, A1006, 2020, BASIC_B, 2019-07-01, 33798, 383064284, -1917725, -0.005, 0.0236, 0.9781, 0.39, 0
          Results_2021.csv,   2, A1515, 2021, BASIC_C, 2019-07-01, 9027, 92276474, -1328595, -0.0144, 0.0000, 0.9835, 0.5000, 0
          "Performance Year Results 2022.csv", 2, A0001, 2022, ENHANCED, 2019-07-01, 20000, 236000000, -13000000, -0.0551, 0.005, 0.7063, 0.75, 0
          "PY 2023 ACO Results PUF.csv", 3, A1001, 2023, ENHANCED, 2019-07-01, 78364, 1098668352, 99899684, 0.0909, 0.0200, 0.8991, 0.7500, 73426268
          PY2024_ACO_Results.csv, 3, A0001, 2024, BASIC_A, 2024-01-01, 5900, 80000000, 600001, 0.0075, 0.0363, 0.5682, 0.20, 117600
          """)
  void readsEachYearAsCmsPrintsIt(
      String name,
      int rows,
      String acoId,
      PerformanceYear year,
      ParticipationOption track,
      LocalDate agreementStart,
      int beneficiaries,
      BigDecimal benchmark,
      BigDecimal difference,
      BigDecimal savingsRate,
      BigDecimal minimumSavingsRate,
      BigDecimal score,
      BigDecimal sharingRate,
      BigDecimal earned) {
    assertThat(file(name).rows()).hasSize(rows);
    PublishedRow row = row(name, acoId);
    assertThat(row.performanceYear()).isEqualTo(year);
    assertThat(row.track()).isEqualTo(track);
    assertThat(row.agreementStart()).isEqualTo(agreementStart);
    assertThat(row.assignedBeneficiaries()).isEqualTo(beneficiaries);
    assertThat(row.benchmark()).isEqualByComparingTo(benchmark);
    assertThat(row.expenditure().add(row.difference()).subtract(row.benchmark()).abs())
        .isLessThanOrEqualTo(BigDecimal.ONE);
    assertThat(row.difference()).isEqualByComparingTo(difference);
    assertThat(row.savingsRate().isPresent()).isEqualTo(savingsRate != null);
    row.savingsRate().ifPresent(rate -> assertThat(rate).isEqualByComparingTo(savingsRate));
    assertThat(row.minimumSavingsRate().orElseThrow()).isEqualByComparingTo(minimumSavingsRate);
    assertThat(row.quality().score().orElseThrow()).isEqualByComparingTo(score);
    assertThat(row.sharingRate().orElseThrow()).isEqualByComparingTo(sharingRate);
    assertThat(row.earned()).isEqualByComparingTo(earned);
  }

  @Test
  void labelsOfPy2013StandAboveTheirValuesAgain() {
    PublishedRow row = row("2013_ACO_PUF.csv", "A67373");
    assertThat(row.expenditure()).isEqualTo(dollars("573516045.50"));
    assertThat(row.perCapita().personYears()).contains(dollars("29883.83333"));
    assertThat(figures(row, EnrollmentType.AGED_NON_DUAL).personYears())
        .contains(dollars("26071.66667"));
    assertThat(figures(row, EnrollmentType.ESRD).expenditure()).contains(dollars("82799.14"));
    assertThat(row("2013_ACO_PUF.csv", "A22326").advancePayment().balance())
        .contains(dollars("2554900"));
  }

  @Test
  void payForReportingHasNoScore() {
    assertThat(row("2014_ACO_PUF.csv", "A07620").quality().score()).isEmpty();
  }

  @Test
  void aPercentKeepsThePrintedDecimals() {
    assertThat(row("Results_2021.csv", "A1001").quality().score()).contains(dollars("1.00"));
    assertThat(row("PY2019_PUF.csv", "A1001").quality().score()).contains(dollars("0.9806"));
  }

  @Test
  void smallPercentNumbersAreNotTakenForFractions() {
    PublishedRow row = row("Performance Year Results 2022.csv", "A0002");
    assertThat(row.savingsRate().orElseThrow()).isEqualByComparingTo("0.004");
    assertThat(row.minimumSavingsRate().orElseThrow()).isEqualByComparingTo("0.005");
  }

  @Test
  void suppressedAndInapplicableValuesAreAbsent() {
    PublishedRow row = row("PY 2023 ACO Results PUF.csv", "A1051");
    assertThat(figures(row, EnrollmentType.ESRD).personYears()).isEmpty();
    assertThat(figures(row, EnrollmentType.DISABLED).personYears()).contains(dollars("387"));
    assertThat(row.quality().alternativeStandardMet()).isEmpty();
    assertThat(row.quality().standardMet()).contains(true);
    assertThat(row.revenueLossLimit()).isEmpty();
    assertThat(row.endedMidYear()).contains(false);
    assertThat(row.revenueCategory()).contains(RevenueCategory.LOW_REVENUE);
  }

  @Test
  void advanceInvestmentAndGuardrailOfPy2024AreRead() {
    PublishedRow halved = row("PY2024_ACO_Results.csv", "A0001");
    assertThat(halved.halvedSharing()).contains(true);
    assertThat(halved.guardrail()).contains(false);
    assertThat(halved.lossRate()).isEmpty();
    assertThat(halved.advanceInvestment().received()).contains(dollars("1"));
    assertThat(halved.advanceInvestment().balance()).contains(dollars("1500000"));
    assertThat(halved.advanceInvestment().recouped()).contains(dollars("117600.196"));
    assertThat(halved.advanceInvestment().owed()).contains(dollars("1382399.804"));
    PublishedRow alternative = row("PY2024_ACO_Results.csv", "A0002");
    assertThat(alternative.quality().alternativeStandardMet()).contains(true);
    assertThat(alternative.sharingRate()).contains(dollars("0.4234"));
    assertThat(alternative.lossRate()).contains(dollars("0.5766"));
    assertThat(row("PY2024_ACO_Results.csv", "A0003").guardrail()).contains(true);
  }

  @Test
  void disasterAdjustmentOfAHalfYearIsHalved() {
    PublishedRow row = row("PY2019_PUF.csv", "A1498");
    assertThat(row.disasterAdjustment()).contains(dollars("-3870"));
    assertThat(row.disasterRelief()).isEqualByComparingTo("1935");
    assertThat(row.lossBeforeDisasterRelief()).isEqualByComparingTo("704609");
  }

  @Test
  void rowsKnowFileAndLine() {
    assertThat(file("PY2019_PUF.csv").rows())
        .extracting(row -> row.origin().line())
        .containsExactly(2L, 3L, 4L);
    assertThat(row("PY2019_PUF.csv", "A1001").origin().file()).isEqualTo("PY2019_PUF.csv");
  }

  @Test
  void ourOwnColumnsHoldFractionsAndMayMixYears() {
    PublishedFile own =
        PublishedFile.parse(
            "records.csv",
            """
            PY,ACO_ID,ACO_Name,Current_Start_Date,Track,Rev_Exp_Cat,N_AB,ABtotBnchmk,ABtotExp,\
            BnchmkMinExp,Sav_rate,MinSavPerc,GenSaveLoss,EarnSaveLoss,Met_QPS,QualScore,\
            FinalShareRate,FinalLossRate
            2015,A67373,Palm Beach,2012-07-01,TRACK_1,,60845,808769966,732127489,76642477,0.0948,\
            0.02,76642477,36834657,,0.9808,0.4904,
            2023,A1001,Palm Beach,2019-07-01,ENHANCED,Low Revenue,78364,1098668352,998768668,\
            99899684,0.0909,0.0200,99899684,73426268,1,0.8991,0.7500,0.4000
            """,
            OptionalInt.empty());
    assertThat(own.rows()).extracting(PublishedRow::year).containsExactly(2015, 2023);
    assertThat(own.rows().get(0).savingsRate()).contains(dollars("0.0948"));
    assertThat(own.rows().get(1).lossRate()).contains(dollars("0.4000"));
  }

  @Test
  void halfYearsAreToldFromTheTotalsWhereTheColumnIsLost() throws IOException {
    String withColumn = Files.readString(Fixtures.path("PY2019_PUF.csv"));
    String without = withColumn.replace("Participation_Six_Months", "Some_Other_Column");
    assertThat(PublishedFile.parse("2019.csv", without, OptionalInt.empty()).rows())
        .extracting(PublishedRow::performanceYear)
        .containsExactly(
            PerformanceYear.firstHalfOf(2019),
            PerformanceYear.firstHalfOf(2019),
            PerformanceYear.of(2019));
  }

  @Test
  void theYearMayBeGiven(@TempDir Path folder) throws IOException {
    Path unnamed = Files.copy(Fixtures.path("Results_2020.csv"), folder.resolve("results.csv"));
    assertThat(PublishedFile.read(unnamed, 2020).rows())
        .extracting(PublishedRow::performanceYear)
        .containsOnly(PerformanceYear.of(2020));
  }

  @Test
  void namesInWindowsEncodingAreRead(@TempDir Path folder) throws IOException {
    String text = Files.readString(Fixtures.path("Results_2020.csv")).replace("Palm", "P\u00e1lm");
    Path file = folder.resolve("2020.csv");
    Files.write(file, text.getBytes(StandardCharsets.ISO_8859_1));
    assertThat(PublishedFile.read(file).rows().get(0).name()).startsWith("P\u00e1lm Beach");
  }

  private static PublishedRow.TypeFigures figures(PublishedRow row, EnrollmentType type) {
    return Objects.requireNonNull(row.perCapita().byType().get(type));
  }
}
