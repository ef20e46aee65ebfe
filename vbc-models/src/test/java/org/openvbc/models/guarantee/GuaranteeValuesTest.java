package org.openvbc.models.guarantee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openvbc.models.guarantee.GuaranteeSamples.*;

import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openvbc.core.model.LanCategory;
import org.openvbc.core.model.Payment;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.PerEmployeePerMonth;
import org.openvbc.core.money.PerMemberPerMonth;
import org.openvbc.core.money.PerParticipantPerMonth;
import org.openvbc.core.money.Rate;
import org.openvbc.core.time.EmployeeMonths;
import org.openvbc.core.time.MemberMonths;
import org.openvbc.core.time.MonthRange;
import org.openvbc.core.time.ParticipantMonths;
import org.openvbc.models.guarantee.MetricResult.Savings;

/** How terms, performances and settlements read, compare and are shared. */
class GuaranteeValuesTest {
  private static final MonthRange JANUARY = MonthRange.of(YEAR.first());

  @Test
  void termsReadAsASentence() {
    assertThat(contract())
        .hasToString(
            "Diabetes programme, 2025-01 to 2025-12: $6.50 PEPM, 40% of fees at risk for"
                + " [engagement 20%, A1c 30%, NPS 10%, ROI 40%]");
    assertThat(feesOnly()).hasToString("Diabetes programme, 2025-01 to 2025-12: $6.50 PEPM");
    assertThat(contract().id()).hasToString("guarantee.PEPM/2025-01 to 2025-12");
    assertThat(contract().traits().lanCategory()).isEqualTo(LanCategory.CATEGORY_2C);
    assertThat(feesOnly().traits().lanCategory()).isEqualTo(LanCategory.CATEGORY_2A);
    assertThat(contract().refundCapInForce()).isEqualTo(Rate.of("0.4"));
    assertThat(ReturnOnFees.makeWhole("1.5", METHOD))
        .hasToString("savings of 1.5 times the fees, make whole");
    assertThat(new TrendLimit(Rate.of("0.03"), Rate.of("0.005"), Money.of(1), Money.of(2)))
        .hasToString("trend of 3% and a corridor of 0.5%, $1.00 per point over, at most $2.00");
    assertThat(engagement().promise()).hasToString("engagement, scored from 30 on");
    assertThat(
            FeeSchedule.of(PerEmployeePerMonth.of("6.50"))
                .changing(YearMonth.of(2025, 7), PerEmployeePerMonth.of("6.75")))
        .hasToString("$6.50 PEPM, $6.75 from 2025-07");
  }

  @Test
  void settlementsReadAsASentence() {
    assertThat(contract().settle(year()))
        .hasToString(
            "Diabetes programme, 2025-01 to 2025-12: guarantees are missed: a part of the fees is"
                + " not earned; fees $159,575.00, refund $8,937.30 of $63,830.00 at risk; vendor"
                + " pays back $8,937.30");
    assertThat(contract().settle(year()).metric(ENGAGEMENT))
        .hasToString("engagement: $3,829.80 refunded of $12,766.00");
    assertThat(year())
        .hasToString(
            "24550 employee months, 2025-01 to 2025-12, results of " + year().results().keySet());
  }

  @Test
  void paymentsNameTheParties() {
    assertThat(
            VendorGuarantee.builder()
                .name("x")
                .period(JANUARY)
                .fee(FeeSchedule.of(PerMemberPerMonth.of("2")))
                .feesAtRisk(Rate.ZERO)
                .collection(FeeCollection.EARN_IN)
                .payer("Acme")
                .vendor("Clinic")
                .build()
                .settle(
                    GuaranteePerformance.builder()
                        .counts(FeeCounts.ofMembers(JANUARY, 7))
                        .invoices(Invoices.stated(Money.of(20)))
                        .build())
                .payments())
        .containsExactly(new Payment("Clinic", "Acme", Money.of(6)));
  }

  @Test
  void countsComeInTheirOwnUnits() {
    assertThat(FeeCounts.ofEmployees(JANUARY, List.of(EmployeeMonths.of("7.5"))).total())
        .isEqualTo(Rate.of("7.5"));
    assertThat(FeeCounts.ofMembers(JANUARY, List.of(MemberMonths.of("7.5"))).unit())
        .isEqualTo(FeeUnit.MEMBER);
    assertThat(FeeCounts.ofParticipants(JANUARY, List.of(ParticipantMonths.of("7.5"))))
        .hasToString("7.5 participant months, 2025-01");
    FeeSchedule byMember =
        FeeSchedule.of(PerMemberPerMonth.of("2"))
            .changing(YearMonth.of(2025, 2), PerMemberPerMonth.of("3"));
    FeeSchedule byParticipant =
        FeeSchedule.of(PerParticipantPerMonth.of("2"))
            .changing(YearMonth.of(2025, 2), PerParticipantPerMonth.of("3"));
    assertThat(byMember.rateIn(YearMonth.of(2025, 2))).isEqualTo(Money.of(3).unrounded());
    assertThat(byParticipant.rateIn(YearMonth.of(2025, 1))).isEqualTo(Money.of(2).unrounded());
    assertThat(byMember).isNotEqualTo(byParticipant);
  }

  @Test
  void aMethodThatOverstatesSavingsIsWarnedOf() {
    SavingsMethod method = SavingsMethod.PARTICIPANT_VERSUS_NON_PARTICIPANT;
    GuaranteeSettlement settled =
        only(GuaranteeMetric.of(RETURN, "1", ReturnOnFees.proportional("1.5", method)))
            .settle(year(RETURN, Savings.of(Money.of(900_000), method)));
    assertThat(settled.outcome()).isEqualTo(GuaranteeOutcomes.ALL_EARNED);
    assertThat(settled.warnings())
        .containsExactly(
            "ROI compares participants with people who chose not to take part, which overstates"
                + " savings");
  }

  @Test
  void unknownMetricsAreNamed() {
    GuaranteeSettlement settled = contract().settle(year());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> settled.metric("other"))
        .withMessageStartingWith("metric other is not one of");
  }

  @Test
  void equalContractsSettleEqually() {
    assertThat(contract()).isEqualTo(contract()).hasSameHashCodeAs(contract());
    assertThat(contract().settle(year())).isEqualTo(contract().settle(year()));
    assertThat(contract().withFeesAtRisk(Rate.of("0.2"))).isNotEqualTo(contract());
  }

  @Test
  void oneContractOnManyThreadsGivesEqualResults() throws Exception {
    VendorGuarantee contract = contract();
    List<String> alone = settleAll(contract);
    assertThat(alone).doesNotHaveDuplicates();
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      Callable<List<String>> one = () -> settleAll(contract);
      for (Future<List<String>> each : threads.invokeAll(List.of(one, one, one, one, one, one))) {
        assertThat(each.get()).isEqualTo(alone);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static List<String> settleAll(VendorGuarantee contract) {
    return IntStream.range(0, 40)
        .mapToObj(
            i ->
                contract
                    .explain(year().withInvoices(Invoices.stated(Money.of(100_000 + i))))
                    .toString())
        .toList();
  }
}
