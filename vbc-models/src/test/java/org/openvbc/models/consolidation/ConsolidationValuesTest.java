package org.openvbc.models.consolidation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openvbc.models.consolidation.ConsolidationSamples.*;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openvbc.core.model.LanCategory;
import org.openvbc.core.model.Payment;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.models.consolidation.MemberSavings.Claim;

/** How terms, performances and settlements read, compare and are shared. */
class ConsolidationValuesTest {
  @Test
  void termsReadAsASentence() {
    assertThat(contract())
        .hasToString(
            "Navigator, 2025-01 to 2025-12: employer keeps $200,000.00 first and shares 50% of the"
                + " rest with lead (10% of it) and 3 vendors by savings credited pro rata");
    assertThat(contract().id()).hasToString("consolidation.pro rata/2025-01 to 2025-12");
    assertThat(contract().traits().lanCategory()).isEqualTo(LanCategory.CATEGORY_3A);
    assertThat(FirstTranche.ofTarget(Rate.of("0.01"))).hasToString("1% of the target");
    assertThat(Vendor.of(JOINTS).cappedAt(Money.of(5)))
        .hasToString("back and joints, at most $5.00");
  }

  @Test
  void settlementsReadAsASentence() {
    assertThat(contract().settle(year()))
        .hasToString(
            "Navigator, 2025-01 to 2025-12: net savings are shared with lead and vendors; of"
                + " $660,000.00 net savings employer has $455,875.00, lead $23,000.00, vendors"
                + " $181,125.00");
    assertThat(contract().settle(year().withGuarantees(failure())).toString())
        .endsWith(
            "; $162,000.00 refunded to employer, $30,000.00 borne by lead itself; warning: vendors put"
                + " $132,000.00 at risk, the lead $162,000.00: it can bear $30,000.00 itself");
    assertThat(contract().settle(year()).credits())
        .hasToString("$2,000,000.00 claimed on $1,200,000.00 saved, $1,200,000.00 credited");
    assertThat(year()).hasToString("$1,200,000.00 saved, 3 vendors");
    assertThat(contract().settle(year().withGuarantees(failure())).share(DIABETES))
        .hasToString("diabetes earns $83,835.00, refunds $96,000.00");
  }

  @Test
  void aBonusOfTheLeadIsNamedAsOne() {
    assertThat(
            contract()
                .settle(
                    year()
                        .withGuarantees(
                            new GuaranteeRefunds(
                                new FeesAtRisk(Money.of(9), Money.of(-5)),
                                Map.of(DIABETES, new FeesAtRisk(Money.of(9), Money.of(-7))))))
                .toString())
        .endsWith("; a bonus of $5.00 to lead, $2.00 borne by lead itself");
  }

  @Test
  void paymentsNameTheParties() {
    assertThat(contract().withLead("Navigator").withEmployer("Acme").settle(year()).payments())
        .containsExactly(
            new Payment("Acme", "Navigator", Money.of(204_125)),
            new Payment("Navigator", DIABETES, Money.of(83_835)),
            new Payment("Navigator", JOINTS, Money.of(72_450)),
            new Payment("Navigator", BEHAVIORAL, Money.of(24_840)));
    assertThat(contract().settle(year().withMeasuredSavings(Money.ZERO)).payments()).isEmpty();
  }

  @Test
  void nothingIsSaidOfAMember() {
    MemberSavings member =
        new MemberSavings(
            Money.of(98_765), Money.of(43_210), List.of(Claim.of(DIABETES, Money.of(1))));
    assertThat(member).hasToString("1 claims on one member");
    assertThat(SavingsClaims.byMember(List.of(member))).hasToString("claims on 1 members");
  }

  @Test
  void unknownVendorsAreNamed() {
    ConsolidationSettlement settled = contract().settle(year());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> settled.share("other"))
        .withMessageStartingWith("vendor other is not one of");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> settled.credits().of("other"))
        .withMessageStartingWith("vendor other is not one of");
  }

  @Test
  void equalContractsSettleEqually() {
    assertThat(contract()).isEqualTo(contract()).hasSameHashCodeAs(contract());
    assertThat(contract().settle(year())).isEqualTo(contract().settle(year()));
    assertThat(contract().withPoolShare(Rate.of("0.4"))).isNotEqualTo(contract());
    assertThat(new GuaranteeRefunds(FeesAtRisk.NONE, Map.of()))
        .isEqualTo(new GuaranteeRefunds(FeesAtRisk.NONE, Map.of()));
  }

  @Test
  void oneContractOnManyThreadsGivesEqualResults() throws Exception {
    VendorConsolidation contract = capped("80000", "74000", CappedExcess.RESPREAD);
    ConsolidationPerformance year = year().withGuarantees(failure());
    String alone = contract.explain(year).toString();
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      Callable<String> one = () -> contract.explain(year).toString();
      for (Future<String> each : threads.invokeAll(Stream.generate(() -> one).limit(64).toList())) {
        assertThat(each.get()).isEqualTo(alone);
      }
    } finally {
      threads.shutdownNow();
    }
  }
}
