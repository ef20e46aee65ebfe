package org.openvbc.examples.mssp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openvbc.examples.mssp.Fixtures.dollars;
import static org.openvbc.examples.mssp.Fixtures.row;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class ToleranceTest {

  private static final BigDecimal HALF_RATE = dollars("0.50");
  private static final BigDecimal THREE_QUARTERS = dollars("0.75");
  private static final BigDecimal SEQUESTERED = dollars("0.98");

  @Test
  void anUnroundedScoreWidensTheBoundThroughPy2020() {
    PublishedRow row = row("PY2017_PUF.csv", "A76034");
    BigDecimal rate = HALF_RATE.multiply(dollars("0.9434"));
    // 0.5 + 0.5 x 0.4717 x 0.98 + 7,291,574 x 0.98 x 0.50 x 0.00005
    assertThat(Tolerance.savings(row, rate, HALF_RATE, SEQUESTERED))
        .isEqualByComparingTo("179.374696");
  }

  @Test
  void aPerfectScoreIsExact() {
    PublishedRow row = row("Results_2020.csv", "A1001");
    assertThat(Tolerance.savings(row, THREE_QUARTERS, THREE_QUARTERS, BigDecimal.ONE))
        .isEqualByComparingTo("0.875");
  }

  @Test
  void aRoundedScoreIsExactFromPy2021On() {
    PublishedRow row = row("PY2024_ACO_Results.csv", "A0002");
    BigDecimal rate = THREE_QUARTERS.multiply(dollars("0.5645"));
    assertThat(Tolerance.savings(row, rate, THREE_QUARTERS, SEQUESTERED))
        .isEqualByComparingTo(dollars("0.5").add(dollars("0.49").multiply(rate)));
  }

  @Test
  void nineDecimalsOfPy2014HideLittle() {
    PublishedRow row = row("2014_ACO_PUF.csv", "A67373");
    // 0.5 + 0.5 x 0.458482143 x 0.98 + 32,173,449 x 0.98 x 0.50 x 0.0000000005
    assertThat(Tolerance.savings(row, dollars("0.458482143"), HALF_RATE, SEQUESTERED))
        .isEqualByComparingTo("0.732538745075");
  }

  @Test
  void payForReportingIsExact() {
    PublishedRow row = row("2014_ACO_PUF.csv", "A07620");
    assertThat(Tolerance.savings(row, HALF_RATE, HALF_RATE, SEQUESTERED))
        .isEqualByComparingTo("0.745");
  }

  @Test
  void py2013IsPrintedInCentsUnlessInWholeDollars() {
    PublishedRow cents = row("2013_ACO_PUF.csv", "A67373");
    assertThat(Tolerance.savings(cents, HALF_RATE, HALF_RATE, SEQUESTERED))
        .isEqualByComparingTo("0.00745");
    PublishedRow wholeDollars = row("2013_ACO_PUF.csv", "A22326");
    assertThat(Tolerance.savings(wholeDollars, HALF_RATE, HALF_RATE, SEQUESTERED))
        .isEqualByComparingTo("0.25");
  }

  @Test
  void tenDigitsOfPy2013LeaveOneDecimalToHundredsOfMillions() {
    assertThat(Tolerance.savingsAtLimit(row("2013_ACO_PUF.csv", "A67373"), dollars("0.10")))
        .isEqualByComparingTo("0.010");
  }

  @Test
  void atTheLimitOnlyTheBenchmarkIsRounded() {
    assertThat(Tolerance.savingsAtLimit(row("PY2018_PUF.csv", "A1409"), dollars("0.10")))
        .isEqualByComparingTo("0.55");
  }

  @Test
  void aFlatLossRateLeavesTheScoreOut() {
    PublishedRow row = row("PY 2023 ACO Results PUF.csv", "A1241");
    assertThat(Tolerance.losses(row, dollars("0.30"), HALF_RATE, false))
        .isEqualByComparingTo("1.15");
  }

  @Test
  void aLossRateThatMovesWithTheScoreBringsItIn() {
    PublishedRow row = row("PY2016_PUF.csv", "A04423");
    // 0.5 + 0.5 x 0.41 + 6,330,283 x 0.75 x 0.00005; no disaster adjustment is printed
    assertThat(Tolerance.losses(row, dollars("0.41"), THREE_QUARTERS, true))
        .isEqualByComparingTo("238.0906125");
    assertThat(Tolerance.losses(row, dollars("0.40"), THREE_QUARTERS, false))
        .isEqualByComparingTo("0.70");
  }

  @Test
  void aHalvedDisasterAdjustmentHidesHalfAsMuch() {
    PublishedRow row = row("PY2019_PUF.csv", "A1498");
    assertThat(Tolerance.losses(row, dollars("0.30"), HALF_RATE, false))
        .isEqualByComparingTo("0.90");
  }

  @Test
  void nothingDueIsExact() {
    assertThat(Tolerance.nothingDue()).isEqualByComparingTo("0");
  }

  @Test
  void ratesAreWithinHalfAUnitOfTheirLastDecimal() {
    PublishedRow hundredths = row("Results_2020.csv", "A1006");
    assertThat(Tolerance.sharingRate(hundredths)).isEqualByComparingTo("0.005");
    PublishedRow long2018 = row("PY2018_PUF.csv", "A3743");
    assertThat(Tolerance.minimumSavingsRate(long2018)).isEqualByComparingTo("0.00005");
    // nine decimals: a whole unit, since some minimum rates are printed one unit high
    assertThat(Tolerance.minimumSavingsRate(row("PY2018_PUF.csv", "A1409")))
        .isEqualByComparingTo("0.000000001");
    assertThat(Tolerance.lossRate(row("PY 2023 ACO Results PUF.csv", "A1241")))
        .isEqualByComparingTo("0.00005");
  }

  @Test
  void theSavingsRateAlsoCarriesTheRoundingOfItsQuotient() {
    // 0.000000005 + (0.5 + 0.5 x 0.310945615) / 121,182,225
    assertThat(Tolerance.savingsRate(row("PY2018_PUF.csv", "A1409")))
        .isEqualByComparingTo("0.000000010408985");
  }
}
