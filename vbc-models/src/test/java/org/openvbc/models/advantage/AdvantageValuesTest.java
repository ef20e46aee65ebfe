package org.openvbc.models.advantage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openvbc.models.advantage.AdvantageSamples.*;

import org.junit.jupiter.api.Test;
import org.openvbc.core.clause.ClaimsPaidBy;
import org.openvbc.core.model.LanCategory;
import org.openvbc.core.model.Payment;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.PerMemberPerMonth;
import org.openvbc.core.money.Rate;
import org.openvbc.core.quality.Score;
import org.openvbc.core.quality.StarRating;
import org.openvbc.core.time.MemberMonths;

/** Values are equal when what they say is, and say it in a sentence. */
class AdvantageValuesTest {

  /** The first two are equal, all others differ from them and from one another. */
  private static void equalOnlyToTheFirst(Object same, Object... all) {
    assertThat(same).isEqualTo(all[0]).hasSameHashCodeAs(all[0]).isNotSameAs(all[0]);
    for (int i = 0; i < all.length; i++) {
      assertThat(all[i]).isNotEqualTo("something else");
      for (int j = 0; j < i; j++) {
        assertThat(all[i]).isNotEqualTo(all[j]);
        assertThat(all[i].hashCode()).isNotEqualTo(all[j].hashCode());
      }
    }
  }

  @Test
  void risksAreEqualByTheirScores() {
    equalOnlyToTheFirst(
        MemberRisk.paid("1.10"),
        MemberRisk.paid("1.1"),
        MemberRisk.paid("1.2"),
        MemberRisk.raw("V28", "1.1"),
        MemberRisk.raw("V24", "1.1"),
        MemberRisk.raw("V24", "1.1").and("V28", "1"));
    assertThat(MemberRisk.paid("1.10")).hasToString("1.1");
    assertThat(MemberRisk.raw("V24", "1.25").and("V28", "1.1"))
        .hasToString("raw V24 1.25, V28 1.1")
        .isEqualTo(MemberRisk.raw("V28", "1.1").and("V24", "1.25"));
  }

  @Test
  void gatesAreEqualByTheirSteps() {
    equalOnlyToTheFirst(
        starMultiplier(),
        starMultiplier(),
        starMultiplier().from(StarRating.of("5"), "1.1"),
        QualityMultiplier.byStars(HALF),
        QualityMultiplier.byStars(Rate.ONE),
        QualityMultiplier.byScore().from(Score.of("0.5"), "1"));
    assertThat(QualityMultiplier.none()).hasToString("no quality multiplier");
  }

  @Test
  void plansDescribeThemselves() {
    AdvantagePlan plan = plan(2024, "4");

    assertThat(plan)
        .isEqualTo(plan(2024, "4.0"))
        .hasSameHashCodeAs(plan(2024, "4.0"))
        .isNotEqualTo(plan(2024, "4.5"))
        .hasToString(
            "PY2024 Medicare Advantage plan of 1 county, 4.0 stars: bid $900.00 PMPM against a"
                + " benchmark of $1,050.00 PMPM, rebate 65%");
    assertThat(plan.funding())
        .hasToString(
            "plan benchmark $1,050.00 PMPM, savings $150.00 PMPM, rebate $97.50 PMPM, basic premium"
                + " $0.00");
    assertThat(plan.rule()).hasToString(plan.funding().toString());
    assertThat(plan.counties().get(0))
        .hasToString(
            "Lake: base $1,000.00 PMPM, second highest quartile, projected 12000 member months");
    assertThat(plan.id()).hasToString("advantage.plan/2024");
    assertThat(plan.traits().lanCategory()).isEqualTo(LanCategory.CATEGORY_4B);
    assertThat(months("1", 7)).hasToString("7 member months in 1 line");
    assertThat(AdvantageEnrollment.of(PaidMonths.of(COUNTY, "1", 1), PaidMonths.of(COUNTY, "2", 1)))
        .hasToString("2 member months in 2 lines");
    assertThat(plan.settle(months("1", 1)))
        .hasToString(
            "PY2024 Medicare Advantage plan, 4.0 stars: bid below the benchmark: CMS pays the bid"
                + " and a rebate; 1 member month in 1 line; CMS pays $997.50");
  }

  @Test
  void whatIfIsACopyThatLooksTheNewRatingUp() {
    AdvantagePlan three = plan(2024, "3.5");
    AdvantagePlan four = three.withRating(StarRating.of("4"));

    assertThat(four).isEqualTo(plan(2024, "4"));
    assertThat(four.funding().rebate()).isEqualTo(pmpm("97.50"));
    assertThat(three.withAssumedRebateRate(HALF).withRating(StarRating.of("5")).rebateRate())
        .isEqualTo(HALF);
  }

  @Test
  void cmsAndMembersPayThePlan() {
    AdvantageSettlement settled = plan(2024, "3").withBid(pmpm("1020")).settle(months("1", 10));

    assertThat(settled.model()).hasToString("advantage.plan/2024");
    assertThat(settled.payments())
        .containsExactly(
            new Payment("CMS", "plan", Money.of(10_000)),
            new Payment("members", "plan", Money.of(200)));
    assertThat(plan(2024, "3").settle(months("1", 1)).payments())
        .containsExactly(new Payment("CMS", "plan", Money.of(950)));
    assertThat(plan(2024, "3").withSequestrationRate(Rate.ONE).settle(months("1", 1)).payments())
        .isEmpty();
  }

  @Test
  void ratiosDescribeThemselves() {
    MedicalLossRatio terms = MedicalLossRatio.of(2024);
    MlrSettlement owed = terms.settle(mlr("83400000"));

    assertThat(terms).hasToString("PY2024 medical loss ratio of at least 85%");
    assertThat(terms.id()).hasToString("advantage.mlr/2024").isEqualTo(owed.model());
    assertThat(terms.traits().lanCategory()).isEqualTo(LanCategory.CATEGORY_3N);
    assertThat(mlr("1"))
        .hasToString(
            "contract year with $1.00 incurred of $100,000,000.00 revenue, 180001 member months");
    assertThat(owed)
        .hasToString(
            "PY2024 medical loss ratio 83.4%: remittance owed: the medical loss ratio is below its"
                + " minimum; the plan owes $1,600,000.00");
    assertThat(owed.payments()).containsExactly(new Payment("plan", "CMS", Money.of(1_600_000)));
    assertThat(terms.settle(mlr("85000000")).payments()).isEmpty();
    assertThat(terms.withMinimum(Rate.of("0.86")).settle(mlr("85000000")).remittance())
        .isEqualTo(Money.of(1_000_000));
  }

  @Test
  void contractsDescribeThemselves() {
    ProviderContract contract = deadband();
    ProviderSettlement gains = contract.settle(year("984000000"));
    ProviderSettlement losses = contract.settle(year("1068000000"));

    assertThat(contract)
        .hasToString(
            "PY2024 deadband: target 85% of revenue, net of sequestration, without Part D, with"
                + " rebate; provider's share 0% from 0%, 50% from 1%; claims paid by the payer");
    assertThat(new RevenueBasis(false, true, false))
        .hasToString("before sequestration, with Part D, without rebate");
    assertThat(contract.id()).hasToString("advantage.provider.deadband/2024");
    assertThat(gains.model()).isEqualTo(contract.id());
    assertThat(gains.payments())
        .containsExactly(new Payment("plan", "provider", Money.of(12_000_000)));
    assertThat(losses.payments())
        .containsExactly(new Payment("provider", "plan", Money.of(18_000_000)));
    assertThat(losses)
        .hasToString(
            "PY2024 deadband, final, 12 months of run-out: deficit shared by the provider;"
                + " provider's result -$18,000,000.00; the provider pays $18,000,000.00");
    assertThat(contract.settle(year("1020000000")).payments()).isEmpty();
    assertThat(year("984000000"))
        .hasToString(
            "1200000 member months, revenue $1,200,000,000.00, medical expense $984,000,000.00,"
                + " final, 12 months of run-out");
    assertThat(SettlementRound.interim(3)).hasToString("interim, 3 months of run-out");
  }

  @Test
  void categoryFollowsFromTheTerms() {
    ProviderContract plain = deadband();
    ProviderContract oneSided = contract("o").deadband(TARGET, BAND, HALF, Rate.ZERO).build();

    assertThat(plain.traits().lanCategory()).isEqualTo(LanCategory.CATEGORY_3N);
    assertThat(plain.withQualityMultiplier(starMultiplier()).traits().lanCategory())
        .isEqualTo(LanCategory.CATEGORY_3B);
    assertThat(oneSided.withQualityMultiplier(starMultiplier()).traits().lanCategory())
        .isEqualTo(LanCategory.CATEGORY_3A);
    ProviderContract capitated =
        plain.withClaimsPaidBy(ClaimsPaidBy.PROVIDER).withQualityMultiplier(starMultiplier());
    assertThat(capitated.traits().lanCategory()).isEqualTo(LanCategory.CATEGORY_4B);
    assertThat(capitated.withScope(CareScope.PROFESSIONAL).traits().lanCategory())
        .isEqualTo(LanCategory.CATEGORY_4A);
    assertThat(capitated.withQualityMultiplier(QualityMultiplier.none()).traits().lanCategory())
        .isEqualTo(LanCategory.CATEGORY_4N);
  }

  @Test
  void dollarsPerMemberBecomeTotalsExactly() {
    ProviderYear year =
        ProviderYear.builder()
            .perMember(
                MemberMonths.of("33.5"),
                PerMemberPerMonth.of("1000.01"),
                PerMemberPerMonth.of("820.001"))
            .round(SettlementRound.only(12))
            .build();

    assertThat(year.revenue()).isEqualTo(Money.of("33500.335"));
    assertThat(year.medicalExpense()).isEqualTo(Money.of("27470.0335"));
  }

  @Test
  void deadbandWithoutABandSharesFromTheFirstDollar() {
    ProviderContract contract = contract("no band").deadband(TARGET, Rate.ZERO, HALF, HALF).build();

    assertThat(contract.settle(year("1019999999")).result()).isEqualTo(Money.of("0.50"));
  }
}
