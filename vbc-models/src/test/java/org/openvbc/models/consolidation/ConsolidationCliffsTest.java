package org.openvbc.models.consolidation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openvbc.models.consolidation.ConsolidationSamples.*;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openvbc.core.model.Payment;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.models.consolidation.MemberSavings.Claim;

/** On, just below and just above every edge of a contract. */
class ConsolidationCliffsTest {
  private static List<Money> earned(ConsolidationSettlement settled) {
    return settled.shares().stream().map(VendorShare::earned).toList();
  }

  private static List<Money> credits(CreditedSavings credited) {
    return credited.byVendor().stream().map(CreditedSavings.Credit::credited).toList();
  }

  private static List<Money> amounts(String... dollars) {
    return List.of(dollars).stream().map(Money::of).toList();
  }

  // ---------------------------------------------------------------- credits

  /** Claims of 2,000,000 in all. */
  @ParameterizedTest
  @CsvSource({
    "2000000.00, 900000.00, 700000.00, 400000.00",
    "2000000.01, 900000.00, 700000.00, 400000.00",
    "1999999.99, 899999.99, 700000.00, 400000.00",
    "0.01, 0.01, 0.00, 0.00",
    "0, 0, 0, 0",
    "-5000, 0, 0, 0"
  })
  void claimsAreCutOnlyWhereTheyAreMoreThanTheSavings(
      String measured, String diabetes, String joints, String behavioral) {
    CreditedSavings credited = contract().credit(Money.of(measured), claims());
    assertThat(credits(credited)).isEqualTo(amounts(diabetes, joints, behavioral));
    assertThat(credited.overlapRatio().isPresent()).isEqualTo(Money.of(measured).isPositive());
  }

  @Test
  void whereNobodyClaimsNobodyIsCreditedAndTheVendorsPoolIsNotEarned() {
    ConsolidationSettlement settled =
        contract()
            .settle(year(SavingsClaims.inDollars(byVendor(Money.ZERO, Money.ZERO, Money.ZERO))));
    assertThat(credits(settled.credits())).isEqualTo(amounts("0", "0", "0"));
    assertThat(settled.leadOverride()).isEqualTo(Money.of(23_000));
    assertThat(settled.unearned()).isEqualTo(Money.of(207_000));
    assertThat(settled.employerNet()).isEqualTo(Money.of(637_000));
  }

  @Test
  void orderDecidesWhoIsCreditedAndNotHowMuchAllAre() {
    Money plenty = Money.of(5_000_000);
    CreditedSavings first =
        contract(Deduplication.stacked(DIABETES, JOINTS, BEHAVIORAL)).credit(plenty, rates());
    CreditedSavings last =
        contract(Deduplication.stacked(BEHAVIORAL, JOINTS, DIABETES)).credit(plenty, rates());
    assertThat(credits(first)).isEqualTo(amounts("900000", "637000", "338520"));
    assertThat(credits(last)).isEqualTo(amounts("803520", "672000", "400000"));
    assertThat(first.credited()).isEqualTo(last.credited()).isEqualTo(Money.of(1_875_520));
  }

  // ---------------------------------------------------------------- members

  private static List<Money> credited(Deduplication.Weighting weighting, MemberSavings... members) {
    return credits(
        contract(Deduplication.memberLevel(weighting))
            .credit(Money.of(1_000_000), SavingsClaims.byMember(List.of(members))));
  }

  private static MemberSavings member(String actual, Claim... claims) {
    return new MemberSavings(Money.of(10_000), Money.of(actual), List.of(claims));
  }

  private static Claim claim(String vendor, String dollars, String touches) {
    return new Claim(vendor, Money.of(dollars), Rate.of(touches));
  }

  /** The member cost 3,000 less than expected. */
  @ParameterizedTest
  @CsvSource({
    "EQUAL, 2500, 1, 1500, 1, 1500, 1500",
    "EQUAL, 2500, 1, 800, 1, 2200, 800",
    "EQUAL, 1500, 1, 1500, 1, 1500, 1500",
    "EQUAL, 1500.01, 1, 1500, 1, 1500, 1500",
    "EQUAL, 1000, 5, 700, 1, 1000, 700",
    "BY_TOUCH, 2500, 3, 1500, 1, 2250, 750",
    "BY_TOUCH, 2500, 9, 1500, 1, 2500, 500",
    "EQUAL, 2500, 9, 1500, 1, 1500, 1500"
  })
  void claimsOfSeveralVendorsStayWithinWhatTheMemberCanHaveSaved(
      Deduplication.Weighting weighting,
      String first,
      String firstTouches,
      String second,
      String secondTouches,
      BigDecimal firstCredit,
      BigDecimal secondCredit) {
    assertThat(
            credited(
                weighting,
                member(
                    "7000",
                    claim(DIABETES, first, firstTouches),
                    claim(BEHAVIORAL, second, secondTouches))))
        .containsExactly(Money.of(firstCredit), Money.ZERO, Money.of(secondCredit));
  }

  @Test
  void aMemberWhoCostMoreThanExpectedSavedNothing() {
    assertThat(
            credited(
                Deduplication.Weighting.EQUAL,
                member("10000.01", claim(DIABETES, "500", "1"), claim(JOINTS, "300", "1"))))
        .isEqualTo(amounts("0", "0", "0"));
  }

  @Test
  void aMemberWhomOneVendorClaimsIsLeftToTheProRata() {
    assertThat(
            credited(Deduplication.Weighting.EQUAL, member("9000", claim(DIABETES, "5000", "1"))))
        .isEqualTo(amounts("5000", "0", "0"));
  }

  @Test
  void aClaimOfNothingBesideItChangesNothing() {
    assertThat(
            credited(
                Deduplication.Weighting.EQUAL,
                member("9000", claim(DIABETES, "5000", "1"), claim(JOINTS, "0", "1"))))
        .isEqualTo(amounts("5000", "0", "0"));
    assertThat(
            credited(
                Deduplication.Weighting.EQUAL,
                member(
                    "7000",
                    claim(DIABETES, "5000", "1"),
                    claim(JOINTS, "0", "1"),
                    claim(BEHAVIORAL, "2000", "1"))))
        .isEqualTo(amounts("1500", "0", "1500"));
  }

  /** One is full at 100, then another at 1,300 of what is left; the third has the rest. */
  @Test
  void whatOneCannotTakeGoesOnToTheOthersUntilNobodyIsFull() {
    assertThat(
            credited(
                Deduplication.Weighting.EQUAL,
                member(
                    "7000",
                    claim(DIABETES, "100", "1"),
                    claim(JOINTS, "1300", "1"),
                    claim(BEHAVIORAL, "2900", "1"))))
        .isEqualTo(amounts("100", "1300", "1600"));
  }

  // ---------------------------------------------------------------- waterfall

  /** Fees are 540,000 and the first 200,000 are the employer's. */
  @ParameterizedTest
  @CsvSource({
    "540000.00, 0.00, nothing is shared: fees leave no savings, 0.00",
    "539999.99, 0.00, nothing is shared: fees leave no savings, -0.01",
    "740000.00, 0.00, nothing is shared: the employer's first tranche keeps all, 200000.00",
    "740000.02, 0.01, net savings are shared with lead and vendors, 200000.01",
    "740001.00, 0.50, net savings are shared with lead and vendors, 200000.50"
  })
  void savingsAreSharedBeyondFeesAndTheFirstTranche(
      BigDecimal measured, BigDecimal pool, String reason, BigDecimal employer) {
    ConsolidationSettlement settled =
        contract()
            .withUnearnedTo(UnearnedTo.QUALITY_POOL)
            .settle(year().withMeasuredSavings(Money.of(measured)));
    assertThat(settled.pool()).isEqualTo(Money.of(pool));
    assertThat(settled.outcome().reason()).isEqualTo(reason);
    assertThat(settled.employerNet()).isEqualTo(Money.of(employer));
  }

  @Test
  void feesInsideTheCostAreNotTakenOffAgain() {
    assertThat(contract().withFeesInsideCost(true).settle(year()).netSavings())
        .isEqualTo(Money.of(1_200_000));
    assertThat(contract().settle(year().withLeadFees(Money.of(60_000))).netSavings())
        .isEqualTo(Money.of(600_000));
  }

  @Test
  void theFirstTrancheMayBeARateOfTheTarget() {
    ConsolidationSettlement settled =
        contract()
            .withFirstTranche(FirstTranche.ofTarget(Rate.of("0.005")))
            .settle(year().withCostTarget(Money.of(40_000_000)));
    assertThat(settled.pool()).isEqualTo(Money.of(230_000));
    assertThat(contract().withFirstTranche(FirstTranche.none()).settle(year()).pool())
        .isEqualTo(Money.of(330_000));
  }

  /** Before caps 83,835.00, 72,450.00 and 24,840.00. */
  @ParameterizedTest
  @CsvSource({
    "83835.00, 90000, RESPREAD, 83835.00, 72450.00, 24840.00",
    "83834.99, 90000, RESPREAD, 83834.99, 72450.01, 24840.00",
    "80000, 90000, UNEARNED, 80000.00, 72450.00, 24840.00",
    "80000, 90000, RESPREAD, 80000.00, 75305.85, 25819.15",
    "80000, 74000, RESPREAD, 80000.00, 74000.00, 27125.00",
    "80000, 72450, RESPREAD, 80000.00, 72450.00, 28675.00",
    "0, 0, RESPREAD, 0.00, 0.00, 181125.00"
  })
  void whatCapsCutOffGoesToVendorsBelowTheirCaps(
      String first,
      String second,
      CappedExcess excess,
      String diabetes,
      String joints,
      String behavioral) {
    ConsolidationSettlement settled = capped(first, second, excess).settle(year());
    assertThat(earned(settled)).isEqualTo(amounts(diabetes, joints, behavioral));
  }

  @Test
  void withAllVendorsAtTheirCapsTheRestIsNotEarned() {
    ConsolidationSettlement settled =
        contract()
            .withCappedExcess(CappedExcess.RESPREAD)
            .withVendors(
                Vendor.of(DIABETES).cappedAt(Money.of(80_000)),
                Vendor.of(JOINTS).cappedAt(Money.of(74_000)),
                Vendor.of(BEHAVIORAL).cappedAt(Money.of(25_000)))
            .settle(year());
    assertThat(earned(settled)).isEqualTo(amounts("80000", "74000", "25000"));
    assertThat(settled.unearned()).isEqualTo(Money.of(28_000));
  }

  /** Who earned nothing before caps has nothing to be in proportion to. */
  @Test
  void aVendorWithoutQualityGetsNothingOfAnothersExcess() {
    ConsolidationSettlement settled =
        capped("80000", "70000", CappedExcess.RESPREAD)
            .settle(
                year()
                    .withVendors(
                        VendorYear.of(DIABETES, "240000", "0.9"),
                        VendorYear.of(JOINTS, "180000", "1"),
                        VendorYear.of(BEHAVIORAL, "120000", "0")));
    assertThat(earned(settled)).isEqualTo(amounts("80000", "70000", "0"));
  }

  @Test
  void whatIsNotEarnedGoesToTheQualityPoolWhereAgreed() {
    ConsolidationSettlement settled =
        contract().withUnearnedTo(UnearnedTo.QUALITY_POOL).settle(year());
    assertThat(settled.toQualityPool()).isEqualTo(Money.of(25_875));
    assertThat(settled.employerNet()).isEqualTo(Money.of(430_000));
    assertThat(settled.payments())
        .contains(new Payment("employer", "quality pool", Money.of(25_875)));
  }

  // ---------------------------------------------------------------- refunds

  private static ConsolidationSettlement refunding(String lead, String vendor, VendorRefunds rule) {
    return contract()
        .withVendorRefunds(rule)
        .settle(
            year()
                .withGuarantees(
                    new GuaranteeRefunds(
                        new FeesAtRisk(Money.of(100_000), Money.of(lead)),
                        Map.of(DIABETES, new FeesAtRisk(Money.of(100_000), Money.of(vendor))))));
  }

  @ParameterizedTest
  @CsvSource({
    "50000, 40000, PASSED_THROUGH, 50000, 10000",
    "50000, 50000, PASSED_THROUGH, 50000, 0",
    "50000, 50000.01, PASSED_THROUGH, 50000.01, 0",
    "50000, 60000, KEPT_BY_LEAD, 50000, -10000",
    "50000, 40000, KEPT_BY_LEAD, 50000, 10000",
    "0, -5000, PASSED_THROUGH, 0, 5000"
  })
  void employerHasTheGreaterOfBothRefunds(
      String lead,
      String vendor,
      VendorRefunds rule,
      BigDecimal toEmployer,
      BigDecimal borneByLead) {
    ConsolidationSettlement settled = refunding(lead, vendor, rule);
    assertThat(settled.refundToEmployer()).isEqualTo(Money.of(toEmployer));
    assertThat(settled.borneByLead()).isEqualTo(Money.of(borneByLead));
    assertThat(settled.warnings()).isEmpty();
  }

  @Test
  void leadIsWarnedWhereVendorsPutLessAtRiskThanItself() {
    ConsolidationSettlement settled = contract().settle(year().withGuarantees(failure()));
    assertThat(settled.warnings())
        .containsExactly(
            "vendors put $132,000.00 at risk, the lead $162,000.00: it can bear $30,000.00 itself");
    assertThat(settled.payments())
        .containsExactly(
            new Payment("employer", "lead", Money.of(42_125)),
            new Payment(DIABETES, "lead", Money.of(12_165)),
            new Payment("lead", JOINTS, Money.of(36_450)),
            new Payment("lead", BEHAVIORAL, Money.of(24_840)));
  }

  @Test
  void refundsMayBeMoreThanWhatIsShared() {
    ConsolidationSettlement settled =
        contract().settle(year().withMeasuredSavings(Money.of(600_000)).withGuarantees(failure()));
    assertThat(settled.netPayment()).isEqualTo(Money.of(-162_000));
    assertThat(settled.outcome()).isEqualTo(ConsolidationOutcomes.REFUNDED);
    assertThat(settled.performance().guarantees()).isNotEqualTo(Optional.empty());
  }
}
