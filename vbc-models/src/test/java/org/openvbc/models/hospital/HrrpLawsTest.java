package org.openvbc.models.hospital;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;

class HrrpLawsTest {
  private static final List<HrrpCondition> CONDITIONS = List.of(HrrpCondition.values());
  private static final HrrpPayment PEERS = HrrpPayment.of(2024);
  private static final HrrpPayment NO_PEERS = HrrpPayment.of(2018);
  private static final BigDecimal MODIFIER = new BigDecimal("0.96305105890140");

  /** A plain condition: discharges, ratio and median and payment ratio in ten-thousandths. */
  private record Plain(long n, long ratio, long median, long payments) {
    /** Six whole numbers' worth of variety from one seed. */
    static Plain of(int seed) {
      return new Plain(
          20 + seed % 37, 9_000 + seed / 12 % 4_000, 9_700 + seed % 601, 500 + seed % 3_000);
    }

    HrrpConditionResult result(HrrpCondition condition, boolean hasPeers) {
      ExcessReadmissionRatio own = new ExcessReadmissionRatio(Rate.of(ratio, 10_000));
      DrgPaymentRatio part = new DrgPaymentRatio(Rate.of(payments, 10_000));
      return hasPeers
          ? HrrpConditionResult.of(condition, n, own, Rate.of(median, 10_000), part)
          : HrrpConditionResult.withoutPeers(condition, n, own, part);
    }

    BigDecimal excess(boolean hasPeers) {
      long over = ratio - (hasPeers ? median : 10_000);
      return n < 25 || over <= 0
          ? BigDecimal.ZERO
          : BigDecimal.valueOf(over, 4).multiply(BigDecimal.valueOf(payments, 4));
    }
  }

  private static HrrpStanding standing(List<Integer> seeds, boolean hasPeers) {
    List<HrrpConditionResult> all = new ArrayList<>();
    for (int i = 0; i < seeds.size(); i++) {
      all.add(Plain.of(seeds.get(i)).result(CONDITIONS.get(i), hasPeers));
    }
    return HrrpStanding.included(all);
  }

  private static BigDecimal sum(List<Integer> seeds, boolean hasPeers) {
    return seeds.stream()
        .map(seed -> Plain.of(seed).excess(hasPeers))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  @Property(seed = "20260101", tries = 500)
  void theSettlementIsThatOfAPlainRestatement(
      @ForAll @Size(6) List<@IntRange(max = 99_999_999) Integer> seeds,
      @ForAll @LongRange(max = 10_000_000_000L) long cents) {
    HrrpSettlement settlement =
        PEERS.settle(HrrpPerformance.of(standing(seeds, true), Money.ofCents(cents)));
    BigDecimal reduction =
        sum(seeds, true)
            .multiply(MODIFIER)
            .min(new BigDecimal("0.03"))
            .setScale(4, RoundingMode.HALF_UP);

    Statistics.label("capped")
        .collect(settlement.factor().isCapped())
        .coverage(each -> each.check(true).count(count -> count > 0));
    assertThat(settlement.factor().applied().rate())
        .isEqualTo(Rate.of(BigDecimal.ONE.subtract(reduction)));
    assertThat(settlement.netPayment().toBigDecimal())
        .isEqualByComparingTo(
            BigDecimal.valueOf(cents, 2)
                .multiply(reduction.negate())
                .setScale(2, RoundingMode.HALF_UP));
    assertThat(settlement.factor().applied().rate()).isBetween(Rate.of("0.97"), Rate.ONE);
    assertThat(PEERS.explain(settlement.performance()).settlement()).isEqualTo(settlement);
  }

  @Property(seed = "20260101", tries = 300)
  void beforePeerGroupsTooThePlainRestatementAgrees(
      @ForAll @Size(6) List<@IntRange(max = 99_999_999) Integer> seeds) {
    BigDecimal expected =
        BigDecimal.ONE
            .subtract(sum(seeds, false))
            .max(new BigDecimal("0.97"))
            .setScale(4, RoundingMode.HALF_UP);
    assertThat(NO_PEERS.factor(standing(seeds, false)).applied().printed()).isEqualTo(expected);
  }

  @Property(seed = "20260101", tries = 300)
  void moreReadmissionsNeverPayMore(
      @ForAll @Size(6) List<@IntRange(max = 99_999_999) Integer> seeds,
      @ForAll @IntRange(min = 1, max = 500) int more) {
    List<HrrpConditionResult> worse = new ArrayList<>();
    for (int i = 0; i < seeds.size(); i++) {
      HrrpCondition each = CONDITIONS.get(i);
      Plain plain = Plain.of(seeds.get(i));
      worse.add(
          new Plain(plain.n(), plain.ratio() + more, plain.median(), plain.payments())
              .result(each, true));
    }
    assertThat(PEERS.factor(HrrpStanding.included(worse)).applied().rate())
        .isLessThanOrEqualTo(PEERS.factor(standing(seeds, true)).applied().rate());
  }
}
