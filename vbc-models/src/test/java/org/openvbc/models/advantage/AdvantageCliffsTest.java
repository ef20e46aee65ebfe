package org.openvbc.models.advantage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openvbc.models.advantage.AdvantageSamples.*;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openvbc.core.clause.ClaimsPaidBy;
import org.openvbc.core.clause.StopLimits;
import org.openvbc.core.model.Outcome;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Rounding;
import org.openvbc.core.quality.StarRating;
import org.openvbc.core.time.MemberMonths;
import org.openvbc.core.time.PerformanceYear;
import org.openvbc.models.Figures;

/** On, one step below and one step above each threshold, cap and tier. */
class AdvantageCliffsTest {
  private static final Money CENT = Money.ofCents(1);

  // ---------------------------------------------------------------- stars

  static List<Integer> halfStars() {
    return IntStream.rangeClosed(0, 10).boxed().toList();
  }

  @ParameterizedTest
  @MethodSource("halfStars")
  void qualityIncreaseBeginsAtFourStarsAndRebateSharesAtThreeAndAHalfAndFourAndAHalf(int half) {
    for (int year = 2014; year <= 2027; year++) {
      AdvantageParameters published = AdvantageParameters.of(payment(year));
      StarRating rating = StarRating.ofHalfStars(half);

      assertThat(published.qualityIncrease(rating).asRate())
          .isEqualTo(Rate.of(half >= 8 ? "0.05" : "0"));
      assertThat(published.rebateRate(rating))
          .isEqualTo(Rate.of(half >= 9 ? "0.70" : half >= 7 ? "0.65" : "0.50"));
      assertThat(published.doubleBonus(rating).isPresent()).isEqualTo(half >= 8);
    }
  }

  private static PerformanceYear payment(int year) {
    return PerformanceYear.of(year);
  }

  @ParameterizedTest
  @CsvSource({
    "2012, 8, 0.015",
    "2012, 7, 0",
    "2013, 8, 0.03",
    "2013, 7, 0",
    "2014, 8, 0.05",
    "2014, 7, 0"
  })
  void qualityIncreaseGrewInThreeSteps(int year, int half, String points) {
    assertThat(
            AdvantageParameters.of(payment(year))
                .qualityIncrease(StarRating.ofHalfStars(half))
                .asRate())
        .isEqualTo(Rate.of(points));
  }

  @ParameterizedTest
  @CsvSource({
    // former share 75 %: two thirds of it in 2012, one third in 2013
    "2012, 9, 11/15", "2012, 7, 43/60", "2012, 6, 2/3",
    "2013, 9, 43/60", "2013, 7, 41/60", "2013, 6, 7/12",
    "2014, 9, 7/10", "2014, 7, 13/20", "2014, 6, 1/2"
  })
  void rebateMovesFromTheFormerShareToTheRatingInThirds(int year, int half, String share) {
    assertThat(
            AdvantageParameters.of(payment(year))
                .rebateRate(StarRating.ofHalfStars(half))
                .toFraction())
        .isEqualTo(share);
  }

  @ParameterizedTest
  @CsvSource({
    "2012, 0.015, 11/15, 0.015, 43/60, 2/3",
    "2013, 0.035, 41/60, 0.025, 41/60, 7/12",
    "2014, 0.035, 13/20, 0.035, 13/20, 1/2",
    "2027, 0.035, 13/20, 0.035, 13/20, 1/2"
  })
  void contractsWithoutARatingHaveFiguresOfTheirOwn(
      int year, String low, String lowRebate, String fresh, String freshRebate, String none) {
    AdvantageParameters published = AdvantageParameters.of(payment(year));

    assertThat(published.qualityIncrease(StarRating.lowEnrollment()).asRate())
        .isEqualTo(Rate.of(low));
    assertThat(published.rebateRate(StarRating.lowEnrollment()).toFraction()).isEqualTo(lowRebate);
    assertThat(published.qualityIncrease(StarRating.newPlan()).asRate()).isEqualTo(Rate.of(fresh));
    assertThat(published.rebateRate(StarRating.newPlan()).toFraction()).isEqualTo(freshRebate);
    assertThat(published.qualityIncrease(StarRating.notReported()).asRate().isZero()).isTrue();
    assertThat(published.rebateRate(StarRating.notReported()).toFraction()).isEqualTo(none);
  }

  @ParameterizedTest
  @CsvSource({"4, 1100", "3.5, 1000", "new, 1070", "low, 1070", "not, 1000"})
  void qualifyingCountyDoublesTheIncreaseOfThoseWhoHaveOne(String stars, String benchmark) {
    StarRating rating =
        switch (stars) {
          case "new" -> StarRating.newPlan();
          case "low" -> StarRating.lowEnrollment();
          case "not" -> StarRating.notReported();
          default -> StarRating.of(stars);
        };
    assertThat(benchmark(plan(2024, rating, county(COUNTY).withIsQualifying(true))))
        .isEqualTo(Money.of(benchmark));
  }

  private static Money benchmark(AdvantagePlan plan) {
    return plan.funding().countyBenchmarks().get(0);
  }

  // ---------------------------------------------------------------- county benchmark

  @ParameterizedTest
  @CsvSource({"1049.99, 1049.99, true", "1050.00, 1050.00, false", "1050.01, 1050.00, false"})
  void capBindsBelowTheAmountWithItsIncrease(String cap, String benchmark, boolean binds) {
    AdvantagePlan plan =
        plan(2024, StarRating.of("4"), county(COUNTY).withApplicableAmount(pmpm(cap)));

    assertThat(benchmark(plan)).isEqualTo(Money.of(benchmark));
    assertThat(Figures.line(plan.explain(months("1", 1)), AdvantageStep.BENCHMARK_CAP_BINDS))
        .isEqualTo(binds);
  }

  @ParameterizedTest
  @CsvSource({
    "HIGHEST, HIGHEST, 950.00",
    "HIGHEST, SECOND_HIGHEST, 975.00",
    "SECOND_HIGHEST, SECOND_HIGHEST, 1000.00",
    "LOWEST, THIRD_HIGHEST, 1112.50",
    "LOWEST, HIGHEST, 1050.00",
    "LOWEST, LOWEST, 1150.00"
  })
  void changedQuartileGivesTheMeanOfTwoYears(
      CountyQuartile before, CountyQuartile now, String benchmark) {
    AdvantageCounty county = county(COUNTY).withPreviousQuartile(before).withQuartile(now);

    assertThat(benchmark(plan(2024, StarRating.of("3"), county))).isEqualTo(Money.of(benchmark));
  }

  @ParameterizedTest
  @CsvSource({
    // specified 1,000, before 1,200: 1,200 less 200 x part
    "2012, -5, 1100.00", "2012, 29.99, 1100.00", "2012, 30, 1150.00", "2012, 49.99, 1150.00",
    "2012, 50, 1166.67", "2013, 29.99, 1000.00", "2013, 30, 1100.00", "2013, 50, 1133.33",
    "2014, 30, 1050.00", "2014, 50, 1100.00", "2015, 30, 1000.00", "2015, 50, 1066.67",
    "2016, 30, 1000.00", "2016, 49.99, 1000.00", "2016, 50, 1033.33"
  })
  void phaseInTakesTwoFourOrSixYearsByTheGap(int year, String gap, String benchmark) {
    assertThat(benchmark(plan(year, StarRating.of("3"), phasingIn(year, COUNTY, gap))))
        .isEqualTo(Money.of(benchmark));
  }

  // ---------------------------------------------------------------- bid

  @ParameterizedTest
  @CsvSource({
    "999.99, 'bid below the benchmark: CMS pays the bid and a rebate', 0, 999.995",
    "1000.00, 'bid at the benchmark: CMS pays the benchmark', 0, 1000.00",
    "1000.004, 'bid above the benchmark: CMS pays the benchmark, members a basic premium', 0, 1000",
    "1000.005, 'bid above the benchmark: CMS pays the benchmark, members a basic premium', 0.01,"
        + " 1000"
  })
  void bidDecidesBetweenRebateAndPremium(
      String bid, String outcome, String premium, String before) {
    AdvantageSettlement settled = plan(2024, "3").withBid(pmpm(bid)).settle(months("1", 1));

    assertThat(settled.outcome()).hasToString(outcome);
    assertThat(settled.funding().basicPremium()).isEqualTo(Money.of(premium));
    assertThat(settled.netPayment()).isEqualTo(Money.of(before).rounded(Rounding.CENTS));
  }

  @Test
  void memberMonthIsRoundedOnceAfterSequestration() {
    // 900 x 1.0005 + 65 = 965.45; less 2 %: 946.141, not 965.45 rounded first
    AdvantagePlan plan = plan(2024, "3.5").withSequestrationRate(Rate.ofPercent("2"));

    assertThat(plan.memberMonthPayment(COUNTY, MemberRisk.paid("1.0005")))
        .isEqualTo(Money.of("946.14"));
    assertThat(plan.settle(months("1.0005", 1_000)).netPayment()).isEqualTo(Money.of("946140"));
  }

  @Test
  void countyAdjustmentAveragesToOneOverTheProjectedEnrolment() {
    AdvantageCounty dear = county("Dear").withBase(pmpm("1200"));
    AdvantagePlan plan = plan(2024, StarRating.of("3.5"), county("Cheap"), dear);

    assertThat(plan.funding().planBenchmark()).isEqualTo(pmpm("1100"));
    // 900 x 1000 / 1100 and 900 x 1200 / 1100, each with a rebate of 130
    assertThat(plan.memberMonthPayment("Cheap", MemberRisk.paid("1")))
        .isEqualTo(Money.of("948.18"));
    assertThat(plan.memberMonthPayment("Dear", MemberRisk.paid("1")))
        .isEqualTo(Money.of("1111.82"));
  }

  @Test
  void countyWithoutProjectedEnrolmentHasNoWeight() {
    AdvantageCounty empty =
        county("Empty").withBase(pmpm("500")).withProjectedEnrollment(MemberMonths.ZERO);

    assertThat(plan(2024, StarRating.of("3.5"), county(COUNTY), empty).funding().planBenchmark())
        .isEqualTo(pmpm("1000"));
  }

  // ---------------------------------------------------------------- risk scores

  @ParameterizedTest
  @CsvSource({
    // 1.0675335 / 1.067 is just above 1.0005
    "1.0675334, 0.941",
    "1.0675335, 0.942",
    "1.067, 0.941"
  })
  void normalisedScoreIsRoundedHalfUpBeforeTheCodingAdjustment(String raw, String paid) {
    assertThat(RiskAdjustment.of(2026).score(MemberRisk.raw("V28", raw))).isEqualTo(Rate.of(paid));
  }

  @Test
  void theTwoOrdersOfBlendingDifferByAThousandth() {
    MemberRisk risk = MemberRisk.raw("V24", "1.250").and("V28", "1.100");
    RiskAdjustment published = RiskAdjustment.of(2025);

    assertThat(published.score(risk)).isEqualTo(Rate.of("1.001"));
    assertThat(published.withOrder(RiskScoreOrder.WEIGHT_FIRST).score(risk))
        .isEqualTo(Rate.of("1.000"));
  }

  // ---------------------------------------------------------------- medical loss ratio

  @ParameterizedTest
  @CsvSource({"84999999.99, 0.01, true", "85000000.00, 0.00, false", "85000000.01, 0.00, false"})
  void remittanceBeginsBelowTheMinimum(String incurred, String remittance, boolean owes) {
    MlrSettlement settled = MedicalLossRatio.of(2024).settle(mlr(incurred));

    assertThat(settled.remittance()).isEqualTo(Money.of(remittance));
    assertThat(settled.outcome())
        .isEqualTo(owes ? AdvantageOutcomes.REMITTANCE_OWED : AdvantageOutcomes.RATIO_REACHED);
  }

  @Test
  void remittanceIsOnTheWholeRevenueNotOnTheDivisor() {
    // 64 of 80 million are 80 %; 5 % are short, of a revenue of 100 million
    assertThat(
            MedicalLossRatio.of(2024)
                .settle(mlr("64000000").withTaxesAndFees(Money.of(20_000_000)))
                .remittance())
        .isEqualTo(Money.of(5_000_000));
  }

  @ParameterizedTest
  @CsvSource({
    "0, NONE",
    "2399, NONE",
    "2400, PARTIAL",
    "2401, PARTIAL",
    "179999, PARTIAL",
    "180000, PARTIAL",
    "180001, FULL"
  })
  void credibilityChangesAtItsBounds(long months, MlrCredibility credibility) {
    MlrYear year = mlr("80000000").withMemberMonths(months);
    MlrSettlement settled =
        MedicalLossRatio.of(2024)
            .settle(
                credibility == MlrCredibility.PARTIAL
                    ? year.withCredibilityFactor(Rate.of("0.01"))
                    : year);

    assertThat(settled.credibility()).isEqualTo(credibility);
    assertThat(settled.remittance())
        .isEqualTo(
            switch (credibility) {
              case NONE -> Money.ZERO;
              case PARTIAL -> Money.of(4_000_000);
              case FULL -> Money.of(5_000_000);
            });
  }

  @ParameterizedTest
  @CsvSource({
    "0, 1, NONE",
    "1, 2, NONE",
    "2, 3, NO_NEW_ENROLLMENT",
    "3, 4, NO_NEW_ENROLLMENT",
    "4, 5, TERMINATION",
    "5, 6, TERMINATION"
  })
  void consequencesFollowTheThirdAndTheFifthYear(
      int before, int below, MlrConsequence consequence) {
    MlrYear year = mlr("80000000").withYearsBelowBefore(before);
    MlrSettlement settled = MedicalLossRatio.of(2024).settle(year);
    MlrSettlement reached =
        MedicalLossRatio.of(2024).settle(year.withIncurred(Money.of(85_000_000)));

    assertThat(settled.yearsBelow()).isEqualTo(below);
    assertThat(settled.consequence()).isEqualTo(consequence);
    assertThat(reached.yearsBelow()).isZero();
    assertThat(reached.consequence()).isEqualTo(MlrConsequence.NONE);
  }

  // ---------------------------------------------------------------- provider contracts

  @ParameterizedTest
  @ValueSource(strings = {"1008000000", "1032000000", "1020000000"})
  void nothingIsSharedOnTheEdgeOfTheCorridor(String expense) {
    for (ProviderContract contract : List.of(deadband(), trigger())) {
      ProviderSettlement settled = contract.settle(year(expense));

      assertThat(settled.result()).isEqualTo(Money.ZERO);
      assertThat(settled.outcome()).isEqualTo(AdvantageOutcomes.WITHIN_CORRIDOR);
    }
  }

  @Test
  void oneCentBeyondTheEdgeSharesACentOrEverything() {
    Money low = Money.of(1_008_000_000).minus(CENT);
    Money high = Money.of(1_032_000_000).plus(CENT);

    assertThat(settled(deadband(), low)).isEqualTo(CENT);
    assertThat(settled(trigger(), low)).isEqualTo(Money.of("6000000.01"));
    assertThat(settled(deadband(), high)).isEqualTo(CENT.negated());
    assertThat(settled(trigger(), high)).isEqualTo(Money.of("-6000000.01"));
  }

  private static Money settled(ProviderContract contract, Money expense) {
    return contract.settle(year("0").withMedicalExpense(expense)).result();
  }

  @ParameterizedTest
  @CsvSource({
    // a share of 12,000,000: 1 % of revenue
    "0.00999999, 11999988.00",
    "0.01, 12000000.00",
    "0.01000001, 12000000.00"
  })
  void limitBindsBelowTheShare(String limit, String size) {
    ProviderContract contract = deadband().withLimits(limits(limit));

    assertThat(contract.settle(year("984000000")).result()).isEqualTo(Money.of(size));
    assertThat(contract.settle(year("1056000000")).result()).isEqualTo(Money.of(size).negated());
  }

  @ParameterizedTest
  @CsvSource({
    "LIMIT_THEN_QUALITY, 7200000.00", // 9,600,000 x 75 %
    "QUALITY_THEN_LIMIT, 9000000.00" // 12,000,000 x 75 %, below 9,600,000
  })
  void orderOfLimitAndQualityMattersWhereTheLimitBinds(GainLimitOrder order, String result) {
    ProviderContract contract =
        deadband()
            .withLimits(limits("0.008"))
            .withQualityMultiplier(starMultiplier())
            .withGainLimitOrder(order);

    assertThat(contract.settle(year("984000000").withRating(StarRating.of("3.5"))).result())
        .isEqualTo(Money.of(result));
  }

  @ParameterizedTest
  @MethodSource("halfStars")
  void multiplierIsThatOfTheHighestStepReachedAndNeverTouchesADeficit(int half) {
    ProviderContract contract = deadband().withQualityMultiplier(starMultiplier());
    StarRating rating = StarRating.ofHalfStars(half);
    int percent = half >= 8 ? 100 : half >= 7 ? 75 : half >= 6 ? 50 : 0;

    assertThat(contract.settle(year("984000000").withRating(rating)).result())
        .isEqualTo(Money.of(120_000L * percent));
    assertThat(contract.settle(year("1068000000").withRating(rating)).result())
        .isEqualTo(Money.of(-18_000_000));
  }

  @ParameterizedTest
  @CsvSource({
    "996000000, 0", // 2 %
    "995999998, 1",
    "960000000, 18000000",
    "959999990, 18000008"
  })
  void tiersJoinWithoutASeam(String expense, String result) {
    ProviderContract contract = contract("tiered").targetRate(TARGET).corridor(tiers()).build();

    assertThat(contract.settle(year(expense)).result()).isEqualTo(Money.of(result));
  }

  @ParameterizedTest
  @CsvSource({
    "984000000, -24000000", // a surplus of 36 million, of which the provider keeps 12
    "1068000000, 30000000", // a deficit of 48 million, of which it bears 18
    "1020000000, 0"
  })
  void providerThatPaidTheClaimsMovesThePlansPart(String expense, String net) {
    assertThat(
            deadband().withClaimsPaidBy(ClaimsPaidBy.PROVIDER).settle(year(expense)).netPayment())
        .isEqualTo(Money.of(net));
  }

  @Test
  void finalSettlementTakesTheInterimOneOff() {
    ProviderYear last =
        year("984000000").withRound(SettlementRound.finalAfter(Money.of(15_000_000), 12));

    assertThat(deadband().settle(last).result()).isEqualTo(Money.of(12_000_000));
    assertThat(deadband().settle(last).netPayment()).isEqualTo(Money.of(-3_000_000));
  }

  @Test
  void nothingIsSharedWithoutMemberMonthsWhateverTheExpense() {
    ProviderYear empty =
        year("984000000").withMemberMonths(MemberMonths.ZERO).withRevenue(Money.ZERO);
    Outcome none = AdvantageOutcomes.NO_MEMBER_MONTHS;

    assertThat(deadband().settle(empty).outcome()).isEqualTo(none);
    assertThat(deadband().settle(empty).netPayment()).isEqualTo(Money.ZERO);
  }

  /** Nothing is scaled, so no rating or score is asked for. */
  @Test
  void withoutMemberMonthsQualityIsNotAskedFor() {
    ProviderYear empty = year("0").withMemberMonths(MemberMonths.ZERO).withRating(Optional.empty());
    ProviderContract byStars =
        deadband()
            .withQualityMultiplier(
                QualityMultiplier.byStars(Rate.ZERO).from(StarRating.of("3.5"), "1"));

    assertThat(byStars.settle(empty).outcome()).isEqualTo(AdvantageOutcomes.NO_MEMBER_MONTHS);
  }

  @Test
  void contractWithALimitOfNothingSharesNothingOnThatSide() {
    ProviderContract contract = deadband().withLimits(new StopLimits(BAND, Rate.ZERO));

    assertThat(contract.sharesDeficits()).isFalse();
    assertThat(contract.settle(year("1068000000")).outcome())
        .isEqualTo(AdvantageOutcomes.DEFICIT_NOT_SHARED);
    assertThat(contract.settle(year("984000000")).result()).isEqualTo(Money.of(12_000_000));
  }
}
