package org.openvbc.models.reach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openvbc.models.reach.ReachSamples.*;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openvbc.core.clause.Corridor;
import org.openvbc.core.model.LanCategory;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.PerMemberPerMonth;
import org.openvbc.core.money.Rate;
import org.openvbc.core.source.Citation;
import org.openvbc.core.time.MemberMonths;
import org.openvbc.core.worksheet.Step;

/** Values are equal when what they say is, and say it in a sentence. */
class ReachValuesTest {
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
  void benchmarksAreEqualByEntryCellsAndAmount() {
    equalOnlyToTheFirst(
        ReachBenchmark.finalBenchmark(Money.of("5")),
        ReachBenchmark.finalBenchmark(Money.of("5.00")),
        ReachBenchmark.finalBenchmark(Money.of("6")),
        ReachBenchmark.beforeDiscount(Money.of("5")),
        cells());
    assertThat(ReachBenchmark.beforeDiscount(Money.of("5")))
        .hasToString("benchmark $5.00 before discount");
    assertThat(ReachBenchmark.finalBenchmark(Money.of("5")))
        .hasToString("benchmark $5.00 after discount and withholds");
    assertThat(cells()).hasToString("benchmark $112,218,175.06 from cells");
    assertThat(cells().cells())
        .extracting(BenchmarkCell::name)
        .containsExactly("A&D, claims-aligned", "A&D, voluntarily aligned", "ESRD, claims-aligned");
  }

  @Test
  void healthEquityAdjustmentsAreEqualByTiersAndAmount() {
    HealthEquityAdjustment.Tier tier =
        new HealthEquityAdjustment.Tier("top", MemberMonths.of(2), PerMemberPerMonth.of("30"));
    equalOnlyToTheFirst(
        HealthEquityAdjustment.ofAmount(Money.of("60")),
        HealthEquityAdjustment.ofAmount(Money.of("60.0")),
        HealthEquityAdjustment.ofAmount(Money.of("61")),
        HealthEquityAdjustment.ofTiers(tier),
        HealthEquityAdjustment.none());
    assertThat(HealthEquityAdjustment.ofTiers(tier).isNone()).isFalse();
    assertThat(HealthEquityAdjustment.none().isNone()).isTrue();
    assertThat(HealthEquityAdjustment.ofAmount(Money.ZERO).isNone()).isTrue();
    assertThat(HealthEquityAdjustment.ofTiers(tier)).hasToString("health equity adjustment $60.00");
  }

  @Test
  void expendituresAreEqualByPartsAndAmount() {
    CostOfCare cost = CostOfCare.of(Money.of(1), Money.of(4));
    equalOnlyToTheFirst(
        ReachExpenditure.net(Money.of("5")),
        ReachExpenditure.net(Money.of("5.00")),
        ReachExpenditure.net(Money.of("6")),
        ReachExpenditure.of(cost),
        ReachExpenditure.byCategory(Map.of(Entitlement.ESRD, cost)));
    assertThat(ReachExpenditure.of(cost)).hasToString("total cost of care $5.00");
    assertThat(cost).hasToString("cost of care $5.00, of which capitation $1.00");
  }

  @Test
  void termsAndPerformanceSayASentence() {
    assertThat(GLOBAL_2022)
        .hasToString(
            "GPDC PY2022, Global, Standard, Primary Care Capitation: shares 100% from 0%, 50% from"
                + " 25%, 25% from 35%, 10% from 50% of the benchmark; discount 2%, quality withhold"
                + " 5%");
    assertThat(beforeDiscount("100", "80", "90").build())
        .hasToString(
            "ACO with benchmark $100.00 before discount, cost of care $90.00, quality 80%");
    assertThat(ofFinal("100", "90").build())
        .hasToString(
            "ACO with benchmark $100.00 after discount and withholds, cost of care $90.00");
    assertThat(GLOBAL_2022.settle(ofFinal("100", "110").build()))
        .hasToString(
            "GPDC PY2022 Global: losses of $10.00 against a benchmark of $100.00; shared losses"
                + " owed; the ACO pays $10.00");
    assertThat(GLOBAL_2022.settle(ofFinal("100", "100").build()).toString())
        .endsWith("neither savings nor losses to share; nothing is due");
    assertThat(TrendRule.of(2022))
        .hasToString(
            "GPDC PY2022: of the trend's deviation counts 100% from 0%; from the first dollar above"
                + " 1%");
    assertThat(RiskScoreRule.of(2025, ReachAcoType.STANDARD, Entitlement.ESRD))
        .hasToString("ACO REACH PY2025 Standard ESRD: cap 3% up and down");
    assertThat(scores().build())
        .hasToString("risk scores of 8000 beneficiaries, 7000 in the reference year");
  }

  @Test
  void modelsNameThemselvesAndTheirCategory() {
    assertThat(GLOBAL_2022.id()).hasToString("gpdc.global.standard/2022");
    assertThat(PROFESSIONAL_2023.id()).hasToString("reach.professional.highNeeds/2023");
    assertThat(
            ReachArrangement.leadProfessional(2027, List.of(Rate.ZERO, Rate.ZERO, Rate.ZERO)).id())
        .hasToString("lead.professional.standard/2027");
    assertThat(GLOBAL_2022.traits().lanCategory()).isEqualTo(LanCategory.CATEGORY_3B);
    assertThat(
            ReachArrangement.global(2024, ReachAcoType.STANDARD, CapitationElection.TCC)
                .traits()
                .lanCategory())
        .isEqualTo(LanCategory.CATEGORY_4B);
  }

  @Test
  void copyKeepsEveryOtherTerm() {
    ReachArrangement changed = GLOBAL_2022.withDiscount(Rate.of("0.03"));
    assertThat(changed.withDiscount(GLOBAL_2022.discount())).isEqualTo(GLOBAL_2022);
    assertThat(changed).isNotEqualTo(GLOBAL_2022);
    assertThat(GLOBAL_2022.withRetentionForfeited().retentionWithhold()).isEqualTo(Rate.of("0.02"));
  }

  @Test
  void stepOfAnotherModelKeepsItsOwnLaw() {
    Step other = NgacoStep.CAP;
    assertThat(GLOBAL_2022.authority().citation(other)).isEqualTo(other.citation());
    assertThat(GLOBAL_2022.authority().reliances(other)).isEmpty();
    assertThat(GLOBAL_2022.authority().citation(ReachStep.SHARED))
        .isEqualTo(Citation.of("REACH agreement"));
    assertThat(
            ReachArrangement.leadGlobal(2027, LeadSpending.LOWER, CapitationElection.PCC)
                .authority()
                .citation(ReachStep.SHARED))
        .isEqualTo(Citation.of("LEAD papers of 2026"));
  }

  @Test
  void corridorWithOtherBandsIsAnAssumptionAsAWhole() {
    ReachArrangement changed = GLOBAL_2022.withCorridor(Corridor.ofShare(Rate.ONE));
    assertThat(changed.authority().reliances(ReachStep.SHARED))
        .hasSize(7)
        .allMatch(reliance -> reliance.assumed() && reliance.used().equals("100% from 0%"));
  }

  @Test
  void warningsNameWhatNoPublishedAcoHad() {
    CapitationLines lines =
        new CapitationLines(Money.ZERO, Money.ZERO, Money.of(1), Money.ZERO, Money.of(1));
    ReachPerformance aco = ofFinal("100", "90").capitationLines(lines).build();
    assertThat(GLOBAL_2022.settle(aco).warnings()).isEmpty();
    assertThat(GLOBAL_2022.withCapitation(CapitationElection.TCC).settle(aco).warnings())
        .containsExactly(
            ReachWarning.ADVANCED_PAYMENT_BESIDE_TOTAL_CARE_CAPITATION,
            ReachWarning.ENHANCED_PAYMENT_BESIDE_TOTAL_CARE_CAPITATION);
  }
}
