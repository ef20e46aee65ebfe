package org.openvbc.models.episode.commercial;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.openvbc.core.model.Payment;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Unrounded;
import org.openvbc.core.quality.Score;
import org.openvbc.core.worksheet.Explanation;

/** What holds for every prospective bundle. */
@Domain(BundleArbitraries.class)
@Domain(DomainContext.Global.class)
class BundleLawsTest {
  private static final int TRIES = 400;

  private static void mustMeet(String what, boolean met) {
    Statistics.label(what)
        .collect(met)
        .coverage(
            c -> {
              c.check(true).count(count -> count > 0);
              c.check(false).count(count -> count > 0);
            });
  }

  @Property(seed = "20260101", tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  @StatisticsReport(onFailureOnly = true)
  void marginIsWhatThePayerPaysLessWhatTheEpisodesCost(@ForAll BundleCase each) {
    BundleSettlement settled = each.settle();
    Unrounded cost = settled.performance().episodes().wholeCost().unrounded();

    assertThat(settled.earnings().margin()).isEqualTo(settled.earnings().fromPayer().minus(cost));
    assertThat(settled.marginAfterStopLoss())
        .isEqualTo(settled.earnings().margin().plus(settled.recovery()));
    mustMeet("recovery", settled.recovery().signum() > 0);
  }

  @Property(seed = "20260101", tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  @StatisticsReport(onFailureOnly = true)
  void partsSumToTheWholeToTheCent(@ForAll BundleCase each) {
    BundleSettlement settled = each.settle();
    BundlePayments paid = settled.paid();

    assertThat(paid.upfront().plus(paid.release()).plus(paid.outliers()).plus(paid.recovery()))
        .isEqualTo(settled.netPayment())
        .isEqualTo(paid.inAll());
    settled
        .gainshare()
        .ifPresent(
            shared -> {
              assertThat(shared.paidInAll().plus(shared.returnedToLead())).isEqualTo(shared.pool());
              assertThat(shared.paidInAll().plus(shared.leadKeeps())).isEqualTo(settled.margin());
              assertThat(shared.returnedToLead().isNegative()).isFalse();
            });
    mustMeet(
        "a cap leaves something",
        settled.gainshare().map(shared -> !shared.returnedToLead().isZero()).orElse(false));
  }

  @Property(seed = "20260101", tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  @StatisticsReport(onFailureOnly = true)
  void noOneIsPaidAboveHalfOfTheFeeSchedule(@ForAll BundleCase each) {
    List<Payment> shares =
        each.settle().payments().stream()
            .filter(payment -> payment.from().equals("lead provider"))
            .toList();

    for (Payment share : shares) {
      Money schedule = Objects.requireNonNull(each.feeSchedules().get(share.to()));
      assertThat(schedule.isAtLeast(share.amount().times(2))).isTrue();
    }
    mustMeet("something is shared", !shares.isEmpty());
  }

  @Property(seed = "20260101", tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  @StatisticsReport(onFailureOnly = true)
  void theLeadNeverLosesMoreThanTheStopLoss(@ForAll BundleCase each) {
    BundleSettlement settled = each.settle();

    each.terms()
        .aggregateStopLoss()
        .ifPresent(
            rate ->
                assertThat(settled.marginAfterStopLoss())
                    .isGreaterThanOrEqualTo(settled.earnings().gross().times(rate).negated()));
    mustMeet("loss", settled.marginAfterStopLoss().signum() < 0);
  }

  @Property(seed = "20260101", tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  @StatisticsReport(onFailureOnly = true)
  void bothConventionsLeadToTheSamePaymentsAndMargin(@ForAll BundleCase each) {
    if (each.terms().outlier().isPresent()) {
      BundleSettlement inRevenue =
          each.with(each.terms().withOutlierConvention(OutlierConvention.IN_REVENUE)).settle();
      BundleSettlement offCost =
          each.with(each.terms().withOutlierConvention(OutlierConvention.OFF_COST)).settle();

      assertThat(offCost.paid()).isEqualTo(inRevenue.paid());
      assertThat(offCost.marginAfterStopLoss()).isEqualTo(inRevenue.marginAfterStopLoss());
      assertThat(offCost.payerSaving()).isEqualTo(inRevenue.payerSaving());
      assertThat(offCost.gainshare()).isEqualTo(inRevenue.gainshare());
    }
    mustMeet("outlier payment", each.settle().earnings().outliers().signum() > 0);
  }

  @Property(seed = "20260101", tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  @StatisticsReport(onFailureOnly = true)
  void anotherDollarOfWarrantyIsTheLeadsAndBetterQualityIsNeverPaidLess(
      @ForAll BundleCase each, @ForAll @IntRange(max = 10_000) int other) {
    List<BundleEpisode> more = new ArrayList<>(each.episodes());
    if (!more.isEmpty()) {
      BundleEpisode first = more.get(0);
      more.set(0, first.withWarrantyCost(first.warrantyCost().plus(Money.of(1))));
      Unrounded before = each.settle().earnings().margin();
      assertThat(each.with(more).settle().earnings().margin())
          .isEqualTo(before.minus(Money.of(1).unrounded()));
    }
    Score better = each.score().notBelow(new Score(Rate.of(other, 10_000)));
    Money before = each.settle().paid().release();
    Money after = each.with(better).settle().paid().release();
    assertThat(after).isGreaterThanOrEqualTo(before);
    mustMeet("quality moves the payment", after.isMoreThan(before));
  }

  @Property(seed = "20260101", tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void totalsAddUpInAnyGrouping(@ForAll BundleCase each, @ForAll @IntRange(max = 12) int cut) {
    int middle = Math.min(cut, each.episodes().size());
    BundleEpisodes head = each.terms().total(each.episodes().subList(0, middle));
    BundleEpisodes tail =
        each.terms().total(each.episodes().subList(middle, each.episodes().size()));

    assertThat(head.plus(tail))
        .isEqualTo(each.terms().total(each.episodes()))
        .isEqualTo(tail.plus(head));
  }

  @Property(seed = "20260101", tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void explainingIsSettling(@ForAll BundleCase each) {
    Explanation<BundleSettlement> explained = each.terms().explain(each.performance());

    assertThat(explained.settlement()).isEqualTo(each.settle());
    assertThat(explained.lines().get(explained.lines().size() - 1).line().money())
        .contains(each.settle().netPayment());
  }

  @Property(seed = "20260101", tries = 1_000, edgeCases = EdgeCasesMode.NONE)
  void settlementEqualsThePlainRestatement(@ForAll BundleCase each) {
    BundleSettlement settled = each.settle();
    PlainBundle.Result plain = plain(each);

    equal(settled.earnings().gross(), plain.gross());
    assertThat(settled.earnings().margin().toBigDecimal(20, RoundingMode.UNNECESSARY))
        .isEqualByComparingTo(plain.margin());
    assertThat(settled.recovery().toBigDecimal(20, RoundingMode.UNNECESSARY))
        .isEqualByComparingTo(plain.recovery());
    equal(settled.netPayment(), plain.payable());
    equal(settled.payerSaving().orElseThrow(), plain.saving());
    equal(settled.leadKeeps(), plain.leadKeeps());
    settled
        .gainshare()
        .ifPresent(
            shared -> {
              equal(shared.pool(), plain.pool());
              for (int i = 0; i < shared.paid().size(); i++) {
                equal(shared.paid().get(i), plain.paid().get(i));
              }
            });
  }

  private static void equal(Money settled, BigDecimal plain) {
    assertThat(settled.toBigDecimal()).isEqualByComparingTo(plain);
  }

  private static PlainBundle.Result plain(BundleCase each) {
    ProspectiveBundle terms = each.terms();
    BigDecimal half = new BigDecimal("0.5");
    List<BigDecimal> caps =
        List.of("a", "b", "c").stream()
            .map(name -> Objects.requireNonNull(each.feeSchedules().get(name)))
            .map(schedule -> schedule.toBigDecimal().multiply(half))
            .toList();
    return PlainBundle.settle(
        new PlainBundle.Terms(
            new BigDecimal("1.5"),
            decimal(terms.outlier().map(OutlierProtection::payerShare).orElse(Rate.ZERO)),
            decimal(terms.withhold().rate()),
            decimal(terms.aggregateStopLoss().orElse(Rate.ZERO)),
            decimal(terms.gainSharing().map(GainSharing::share).orElse(Rate.ZERO)),
            List.of(new BigDecimal("0.55"), new BigDecimal("0.25"), new BigDecimal("0.2")),
            caps),
        each.episodes().stream()
            .map(
                one ->
                    new PlainBundle.Episode(
                        terms.prices().priceOf(one.tier()).toBigDecimal(),
                        one.cost().toBigDecimal(),
                        one.warrantyCost().toBigDecimal()))
            .toList(),
        decimal(each.score().rate()),
        each.fees().toBigDecimal());
  }

  private static BigDecimal decimal(Rate rate) {
    return rate.toBigDecimal(6, RoundingMode.UNNECESSARY);
  }

  // ---------------------------------------------------------------- retrospective

  @Property(seed = "20260101", tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  @StatisticsReport(onFailureOnly = true)
  void retrospectiveEqualsThePlainRestatement(
      @ForAll @IntRange(max = 40) int count,
      @ForAll @IntRange(min = 2_000_000, max = 4_000_000) int cents,
      @ForAll @IntRange(min = 6_800, max = 7_100) int score) {
    BigDecimal target = new BigDecimal("30000").multiply(BigDecimal.valueOf(count));
    BigDecimal difference =
        target.subtract(BigDecimal.valueOf(cents, 2).multiply(BigDecimal.valueOf(count)));
    String share = difference.signum() < 0 ? "0.4" : score >= 7_000 ? "0.5" : "0";
    BigDecimal plain =
        difference
            .multiply(new BigDecimal(share))
            .min(target.multiply(new BigDecimal("0.2")))
            .max(target.multiply(new BigDecimal("-0.1")))
            .setScale(2, RoundingMode.HALF_UP);
    RetrospectiveSettlement settled =
        BundleSamples.RETROSPECTIVE.settle(
            BundleSamples.joints(count, BigDecimal.valueOf(cents, 2).toPlainString())
                .quality(new Score(Rate.of(score, 10_000)))
                .build());

    equal(settled.netPayment(), plain);
    for (RetrospectiveLimit limit : RetrospectiveLimit.values()) {
      if (limit != RetrospectiveLimit.GAIN) {
        mustMeet("limited by " + limit, settled.limitedBy() == limit);
      }
    }
  }
}
