package org.openvbc.models.advantage;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openvbc.models.advantage.AdvantageSamples.*;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.openvbc.core.clause.Corridor;
import org.openvbc.core.model.InvalidPerformanceException;
import org.openvbc.core.model.InvalidTermsException;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.PerMemberPerMonth;
import org.openvbc.core.money.Rate;
import org.openvbc.core.quality.Score;
import org.openvbc.core.quality.StarRating;
import org.openvbc.core.time.MemberMonths;

/** Bad input is refused by field, value, bound and rule, all of it at once; nothing is clamped. */
class AdvantageBadInputTest {

  private static void terms(ThrowingCallable build, String message) {
    assertThatThrownBy(build).isInstanceOf(InvalidTermsException.class).hasMessage(message);
  }

  private static void performance(ThrowingCallable build, String message) {
    assertThatThrownBy(build).isInstanceOf(InvalidPerformanceException.class).hasMessage(message);
  }

  // ---------------------------------------------------------------- plan

  @Test
  void planNamesAllThatIsWrongWithItsTerms() {
    terms(
        () ->
            AdvantagePlan.builder()
                .paymentYear(2024)
                .rating(StarRating.of("4"))
                .bid(PerMemberPerMonth.ZERO)
                .averageRiskFactor(Rate.ZERO)
                .sequestrationRate(Rate.of("1.01"))
                .assumedQualityIncrease(Rate.of("-0.01"))
                .assumedRebateRate(Rate.of("1.5"))
                .build(),
        "AdvantagePlan: counties is none, must be at least one (42 CFR 422.258(a)); bid is $0.00"
            + " PMPM, must be above $0.00 (42 U.S.C. 1395w-24(a)); averageRiskFactor is 0, must be"
            + " above 0 (42 U.S.C. 1395w-24(b)(3)); sequestrationRate is 101%, must be between 0%"
            + " and 100% (2 U.S.C. 901a(6)); qualityIncrease is -1%, must be between 0% and 100%"
            + " (42 U.S.C. 1395w-23(o)); rebateRate is 150%, must be between 0% and 100% (42 CFR"
            + " 422.266(a)(2))");
  }

  @Test
  void countiesHaveNamesOfTheirOwnAndSomeEnrolment() {
    AdvantageCounty empty = county(COUNTY).withProjectedEnrollment(MemberMonths.ZERO);
    terms(
        () -> plan(2024, StarRating.of("4"), empty, empty),
        "AdvantagePlan: counties is [Lake, Lake], must be each name once (payments refer to it);"
            + " projectedEnrollment is none, must be member months in at least one county (42 CFR"
            + " 422.258(a)(2))");
  }

  @Test
  void figuresOfSingleYearsAreStatedInThoseYears() {
    AdvantageCounty early = phasingIn(2012, COUNTY, "40");
    terms(
        () -> plan(2024, StarRating.of("4"), early),
        "AdvantagePlan: counties[Lake].previousQuartile is not stated, must be stated from 2013 on"
            + " (42 U.S.C. 1395w-23(n)(2)(D)); counties[Lake].phaseInGap is $40.00 PMPM, must be"
            + " not stated after 2016, when the phase-in had ended (42 CFR 422.258(d)(8)-(9))");
    terms(
        () -> plan(2012, StarRating.of("4"), county(COUNTY)),
        "AdvantagePlan: counties[Lake].previousQuartile is SECOND_HIGHEST, must be not stated in"
            + " 2012, the first year of quartiles (42 U.S.C. 1395w-23(n)(2)(D));"
            + " counties[Lake].phaseInGap is not stated, must be stated in 2012 to 2016 (42 CFR"
            + " 422.258(d)(8)-(9))");
  }

  @Test
  void countyNeedsANameAndAmounts() {
    terms(
        () ->
            AdvantageCounty.builder()
                .name(" ")
                .base(PerMemberPerMonth.ZERO)
                .quartile(CountyQuartile.LOWEST)
                .applicableAmount(pmpm("-1"))
                .projectedEnrollment(MemberMonths.of(1))
                .build(),
        "AdvantageCounty: name is \" \", must be a name (payments refer to it); base is $0.00 PMPM,"
            + " must be above $0.00 (42 CFR 422.258(d)(2)); applicableAmount is -$1.00 PMPM, must"
            + " be above $0.00 (42 U.S.C. 1395w-23(n)(4))");
  }

  @Test
  void enrolmentNamesCountiesOfThePlanAndScoresItCanScore() {
    AdvantageEnrollment wrong =
        AdvantageEnrollment.of(
            PaidMonths.of(COUNTY, "1", 1),
            PaidMonths.of("Sea", "1", 1),
            new PaidMonths("Bay", MemberRisk.raw("V24", "1.2"), 1));
    String where = "must be one of [Lake] (the service area of the plan)";
    performance(
        () -> plan(2022, "4").settle(wrong),
        "AdvantageEnrollment: paid[1].county is Sea, "
            + where
            + "; paid[2].county is Bay, "
            + where
            + "; paid[2].risk is raw V24 1.2, must be a paid score, or a plan with a risk"
            + " adjustment: none is published for PY2022 (42 CFR 422.308(c))");
    performance(
        () -> plan(2022, "4").memberMonthPayment("Sea", MemberRisk.paid("1")),
        "AdvantageEnrollment: county is Sea, " + where);
    performance(
        () -> AdvantageEnrollment.builder().build(),
        "AdvantageEnrollment: paid is empty, must be at least one line (42 CFR 422.308)");
    performance(
        () -> PaidMonths.of(COUNTY, "1", 0),
        "PaidMonths: months is 0, must be at least 1 (months are counted)");
  }

  // ---------------------------------------------------------------- risk scores

  @Test
  void blendThatIsNotWholeIsRefused() {
    terms(
        () ->
            RiskAdjustment.builder()
                .addModels(RiskModelShare.of("V24", "0.33", "1.153"))
                .addModels(RiskModelShare.of("V24", "0.66", "1.045"))
                .codingReduction(Rate.ONE)
                .scoreDecimals(-1)
                .blendDecimals(-2)
                .build(),
        "RiskAdjustment: models is 99%, must be shares of 100% in all (a blend is whole); models is"
            + " [33% V24 / 1.153, 66% V24 / 1.045], must be each version once (a blend is whole);"
            + " codingReduction is 100%, must be at least 0% and below 100% (42 U.S.C."
            + " 1395w-23(a)(1)(C)(ii)); scoreDecimals is -1, must be at least 0 (rounding);"
            + " blendDecimals is -2, must be at least 0 (rounding)");
    terms(
        () -> RiskAdjustment.builder().codingReduction(Rate.ZERO).build(),
        "RiskAdjustment: models is 0%, must be shares of 100% in all (a blend is whole)");
    terms(
        () -> RiskModelShare.of("", "1.1", "0"),
        "RiskModelShare: model is \"\", must be the name of a version (raw scores name it); share is"
            + " 110%, must be between 0% and 100% (a part of the blended score); normalization is"
            + " 0/1, must be above 0 (it divides the raw score)");
  }

  @Test
  void everyVersionNeedsItsRawScore() {
    performance(
        () -> RiskAdjustment.of(2025).score(MemberRisk.raw("V22", "1")),
        "MemberRisk: raw V24 is not stated, must be the raw score of each version that is blended"
            + " (risk score of 33% V24 / 1.153 + 67% V28 / 1.045, less 5.9% for coding, model by"
            + " model); raw V28 is not stated, must be the raw score of each version that is"
            + " blended (risk score of 33% V24 / 1.153 + 67% V28 / 1.045, less 5.9% for coding,"
            + " model by model)");
    performance(
        () -> MemberRisk.paid("0"),
        "MemberRisk: paid is 0, must be above 0 (a risk score is a relative cost)");
    performance(
        () -> MemberRisk.raw("V28", "-1"),
        "MemberRisk: raw V28 is -1, must be above 0 (a risk score is a relative cost)");
    performance(
        () -> MemberRisk.raw("V28", "1").and("V28", "2"),
        "MemberRisk: raw V28 is raw V28 1, must be stated once (one score a version)");
    performance(
        () -> MemberRisk.paid("1").and("V28", "2"),
        "MemberRisk: paid is 1, must be raw scores, to add another (one or the other)");
  }

  // ---------------------------------------------------------------- medical loss ratio

  @Test
  void credibilityFactorIsStatedForPartlyCredibleContractsOnly() {
    MedicalLossRatio terms = MedicalLossRatio.of(2024);
    String range = ": stated from 2400 through 180000 (42 CFR 422.2440)";
    performance(
        () -> terms.settle(mlr("1").withMemberMonths(2_400)),
        "MlrYear: credibilityFactor is not stated, must be stated for 2400 member months" + range);
    performance(
        () -> terms.settle(mlr("1").withCredibilityFactor(Rate.of("0.01"))),
        "MlrYear: credibilityFactor is 1%, must be not stated for 180001 member months" + range);
  }

  @Test
  void contractYearNamesAllThatIsWrong() {
    performance(
        () ->
            MlrYear.builder()
                .incurred(Money.of(-1))
                .revenue(Money.ZERO)
                .taxesAndFees(Money.of(-1))
                .memberMonths(-1)
                .credibilityFactor(Rate.of("2"))
                .yearsBelowBefore(-1)
                .build(),
        "MlrYear: incurred is -$1.00, must be at least $0.00 (42 CFR 422.2420); taxesAndFees is"
            + " -$1.00, must be at least $0.00 (42 CFR 422.2420); revenue is $0.00, must be above"
            + " $0.00 (42 CFR 422.2410(b)); memberMonths is -1, must be at least 0 (42 CFR"
            + " 422.2440); credibilityFactor is 200%, must be between 0% and 100% (42 CFR"
            + " 422.2440); yearsBelowBefore is -1, must be at least 0 (42 CFR 422.2410(c))");
    performance(
        () -> mlr("1").withTaxesAndFees(Money.of(100_000_000)),
        "MlrYear: revenue is $100,000,000.00, must be above the taxes and fees of $100,000,000.00"
            + " (42 CFR 422.2420: the ratio is a part of it)");
    terms(
        () -> MedicalLossRatio.of(2024).withMinimum(Rate.of("1.1")),
        "MedicalLossRatio: minimum is 110%, must be between 0% and 100% (42 CFR 422.2410(b))");
  }

  // ---------------------------------------------------------------- provider contract

  @Test
  void contractNamesAllThatIsWrongWithItsTerms() {
    terms(
        () ->
            contract(" ")
                .targetRate(Rate.ZERO)
                .corridor(Corridor.ofShare(HALF))
                .qualityMultiplier(QualityMultiplier.byScore())
                .build(),
        "ProviderContract: name is \" \", must be a name (it is part of the id); targetRate is 0%,"
            + " must be above 0% (provider contract); qualityMultiplier is without steps, must be at"
            + " least one step (without one nothing is ever earned)");
    terms(
        () -> deadband().withTargetRate(Rate.of("1.01")),
        "ProviderContract: targetRate is 101%, must be between 0% and 100% (a part of the revenue)");
    terms(
        () -> contract("c").deadband(TARGET, BAND, Rate.of("1.2"), HALF),
        "Corridor: gains[1].share is 120%, must be between 0% and 100% (a share)");
  }

  @Test
  void gateTakesOneKindOfStepInAscendingOrder() {
    StarRating four = StarRating.of("4");
    terms(
        () -> starMultiplier().from(four, "1"),
        "QualityMultiplier: from is 4.0 stars, must be above the step before it (steps ascend)");
    terms(
        () -> starMultiplier().from(Score.of("0.5"), "1"),
        "QualityMultiplier: from is 50%, must be a star rating (a term of the contract)");
    terms(
        () -> QualityMultiplier.byScore().from(four, "1"),
        "QualityMultiplier: from is 4.0 stars, must be a score (a term of the contract)");
    terms(
        () -> QualityMultiplier.byStars(HALF).from(StarRating.newPlan(), "1"),
        "QualityMultiplier: from is new plan, must be a rating (a term of the contract)");
    terms(
        () -> QualityMultiplier.byStars(HALF).from(four, "-0.1"),
        "QualityMultiplier: multiplier is -10%, must be at least 0% (a term of the contract)");
    terms(
        () -> QualityMultiplier.byScore().from(Score.of("0.5"), "1").from(Score.of("0.7"), "0.9"),
        "Schedule: points[1].worth is 90%, must be at least 100% (a better result is never worth"
            + " less)");
    terms(
        () -> QualityMultiplier.byStars(Rate.of("-1")),
        "QualityMultiplier: ifNotRated is -100%, must be at least 0% (a term of the contract)");
  }

  @Test
  void yearNeedsWhatTheGateAsksFor() {
    ProviderContract byStars = deadband().withQualityMultiplier(starMultiplier());
    ProviderContract byScore =
        deadband().withQualityMultiplier(QualityMultiplier.byScore().from(Score.of("0.5"), "1"));
    for (String expense : List.of("984000000", "1068000000")) {
      performance(
          () -> byStars.settle(year(expense).withScore(Score.FULL)),
          "ProviderYear: rating is not stated, must be stated: the contract pays 50% from 3.0"
              + " stars, 75% from 3.5 stars, 100% from 4.0 stars (provider contract)");
      performance(
          () -> byScore.settle(year(expense).withRating(StarRating.of("4"))),
          "ProviderYear: score is not stated, must be stated: the contract pays 100% from 50%"
              + " (provider contract)");
    }
  }

  @Test
  void yearWithMembersNeedsRevenue() {
    performance(
        () -> year("0").withRevenue(Money.ZERO),
        "ProviderYear: revenue is $0.00, must be above $0.00 where there are member months (the"
            + " medical loss ratio is a part of it)");
    performance(
        () -> year("-0.01"),
        "ProviderYear: medicalExpense is -$0.01, must be at least $0.00 (it is a cost)");
    performance(
        () -> SettlementRound.interim(-1),
        "SettlementRound: runOutMonths is -1, must be at least 0 (months of run-out)");
    assertThatThrownBy(
            () ->
                ProviderYear.builder()
                    .perMember(new MemberMonths(Rate.of(1, 3)), pmpm("1000"), pmpm("1")))
        .isInstanceOf(ArithmeticException.class)
        .hasMessageContaining("UNNECESSARY");
  }
}
