package org.openvbc.models.reach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openvbc.models.reach.ReachSamples.*;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.openvbc.core.model.LanCategory;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.PerMemberPerMonth;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Rounding;
import org.openvbc.core.time.MemberMonths;

/** Cash flow plus settlement equals what the year entitles to. */
class CapitationLawsTest {
  private static final int TRIES = 200;
  private static final CapitationPlan PLAN = CapitationWorkedExamplesTest.plan();

  private static CapitationReport report(int month, int reported, long months, long cents) {
    return CapitationReport.restated(
        YearMonth.of(2026, month),
        YearMonth.of(2026, reported),
        new CapitationCell(
            Entitlement.AGED_AND_DISABLED,
            MemberMonths.of(months),
            PerMemberPerMonth.of(Money.ofCents(cents)),
            PerMemberPerMonth.of("77.77")),
        new CapitationCell(
            Entitlement.ESRD,
            MemberMonths.of(months / 50),
            PerMemberPerMonth.of(Money.ofCents(cents * 9)),
            PerMemberPerMonth.of("311.11")));
  }

  /** Every month reported once, some restated in December. */
  private static List<CapitationReport> year(List<Integer> months, long cents) {
    List<CapitationReport> all = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      all.add(report(i + 1, i + 1, months.get(i), cents + i));
      if (i % 3 == 0) {
        all.add(report(i + 1, 12, Math.max(0, months.get(i) - 17), cents + 3L * i));
      }
    }
    return all;
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void cashFlowAndSettlementPayTheEntitlement(
      @ForAll @Size(12) List<@IntRange(min = 0, max = 9_000) Integer> months,
      @ForAll @LongRange(min = 60_000, max = 150_000) long cents,
      @ForAll @IntRange(min = -40, max = 40) int change,
      @ForAll @LongRange(min = 0, max = 90_000_000) long reductions) {
    CapitationPlan plan = PLAN.withAdvancedPercentage(Rate.of("0.4"));
    CapitationLedger paid = plan.settle(new CapitationReports(year(months, cents)));
    List<Integer> finalMonths = months.stream().map(m -> Math.max(0, m + change)).toList();
    CapitationLedger actual = plan.settle(new CapitationReports(year(finalMonths, cents + 5)));
    Money advancedActual = Money.ofCents(reductions);
    ReachPerformance aco =
        ofFinal("90000000", "88000000")
            .capitationLines(CapitationLines.of(paid, actual, advancedActual))
            .build();
    ReachSettlement settled = GLOBAL_2026.settle(aco);

    Money entitled =
        settled
            .sharedSavingsAfterSequestration()
            .plus(actual.paid(CapitationMechanism.BASE_PCC))
            .plus(advancedActual);
    assertThat(paid.netPayment().plus(settled.totalMoniesOwed())).isEqualTo(entitled);
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void ledgerEndsWhereTheLastReportOfEachMonthStands(
      @ForAll @Size(12) List<@IntRange(min = 0, max = 9_000) Integer> months,
      @ForAll @LongRange(min = 60_000, max = 150_000) long cents) {
    CapitationLedger ledger = PLAN.settle(new CapitationReports(year(months, cents)));
    for (CapitationMechanism mechanism :
        List.of(CapitationMechanism.BASE_PCC, CapitationMechanism.ENHANCED_PCC)) {
      for (int month = 1; month <= 12; month++) {
        YearMonth service = YearMonth.of(2026, month);
        LedgerEntry last =
            ledger.entries().stream()
                .filter(
                    each -> each.mechanism() == mechanism && each.serviceMonth().equals(service))
                .reduce((first, second) -> second)
                .orElseThrow();
        assertThat(ledger.paid(mechanism, service)).isEqualTo(last.afterSequestration());
        assertThat(last.afterSequestration())
            .isEqualTo(last.gross().times(Rate.of("0.98")).rounded(Rounding.CENTS));
      }
    }
    Money moved = Money.ZERO;
    for (int month = 1; month <= 12; month++) {
      moved = moved.plus(ledger.movedBy(YearMonth.of(2026, month)));
    }
    assertThat(moved).isEqualTo(ledger.netPayment());
  }

  @Test
  void enhancedFillsUpToTheTargetAsFarAsElected() {
    assertThat(enhanced("0.024", "0.07")).isEqualTo(Money.of("46"));
    assertThat(enhanced("0.024", "0.046")).isEqualTo(Money.of("46"));
    assertThat(enhanced("0.024", "0.045")).isEqualTo(Money.of("45"));
    assertThat(enhanced("0.07", "0.02")).isEqualTo(Money.ZERO);
    // The target is no ceiling on Base PCC.
    assertThat(enhanced("0.122", "0.02")).isEqualTo(Money.ZERO);
    assertThat(base("0.122")).isEqualTo(Money.of("122"));
  }

  private static CapitationLedger thousand(String base, String elected) {
    return PLAN.withBasePercentage(Rate.of(base))
        .withEnhancedElection(Rate.of(elected))
        .withSequestrationRate(Rate.ZERO)
        .settle(
            CapitationReports.of(
                CapitationReport.of(
                    YearMonth.of(2026, 6),
                    CapitationCell.of(
                        Entitlement.ESRD, MemberMonths.of(1), PerMemberPerMonth.of("1000")))));
  }

  private static Money enhanced(String base, String elected) {
    return thousand(base, elected).paid(CapitationMechanism.ENHANCED_PCC);
  }

  private static Money base(String base) {
    return thousand(base, "0").paid(CapitationMechanism.BASE_PCC);
  }

  @Test
  void noReportsPayNothing() {
    CapitationLedger ledger = PLAN.settle(CapitationReports.of());
    assertThat(ledger.netPayment()).isEqualTo(Money.ZERO);
    assertThat(ledger.payments()).isEmpty();
    assertThat(ledger.outcome()).hasToString("no month reported, nothing paid");
  }

  @Test
  void ledgerDescribesItself() {
    CapitationLedger ledger = thousand("0.05", "0");
    assertThat(ledger.model()).hasToString("reach.global.capitation.pcc/2026");
    assertThat(ledger.payments()).hasToString("[CMS pays ACO $50.00]");
    assertThat(ledger)
        .hasToString(
            "ACO REACH PY2026 Global, Primary Care Capitation: $50.00 paid in all, ledger entries:"
                + " 1");
    assertThat(PLAN.traits().lanCategory()).isEqualTo(LanCategory.CATEGORY_4A);
    assertThat(CapitationReports.of(CapitationReport.of(YearMonth.of(2026, 1))))
        .hasToString("1 reports of 1 months");
  }
}
