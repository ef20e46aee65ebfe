package org.openvbc.models.sharedsavings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openvbc.models.sharedsavings.SharedSavingsSamples.*;
import static org.openvbc.models.sharedsavings.WithholdSamples.*;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.openvbc.core.actuarial.LargeClaimLimit.Order;
import org.openvbc.core.actuarial.PoolingCharge;
import org.openvbc.core.clause.Collar;
import org.openvbc.core.clause.LossShare;
import org.openvbc.core.clause.Schedule;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.PerMemberPerMonth;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Rounding;
import org.openvbc.core.quality.Score;
import org.openvbc.core.time.MemberMonths;
import org.openvbc.core.time.MonthRange;

/** The contracts against a restatement in plain decimals, on drawn terms and years. */
class SharedSavingsDifferentialTest {
  private static BigDecimal number(Random random, int from, int to, int scale) {
    return BigDecimal.valueOf(from + random.nextInt(to - from + 1), scale);
  }

  private static BigDecimal part(Random random) {
    return number(random, 0, 100, 2);
  }

  private static Money money(BigDecimal amount) {
    return Money.of(amount);
  }

  private static PerMemberPerMonth perMember(BigDecimal amount) {
    return PerMemberPerMonth.of(money(amount));
  }

  private static PlainSavings.Base base(Random random, BigDecimal weight) {
    return new PlainSavings.Base(
        weight,
        number(random, 4_000_000, 6_000_000, 0),
        number(random, 0, 300_000_00, 2),
        number(random, 900, 1_000, 3),
        number(random, 10_000, 12_000, 0),
        number(random, 900, 1_100, 3),
        number(random, 1_000_000, 1_100_000, 6),
        number(random, 95, 105, 2));
  }

  private static PlainSavings.Terms terms(Random random) {
    BigDecimal weight = part(random);
    List<PlainSavings.Base> bases =
        random.nextBoolean()
            ? List.of(base(random, BigDecimal.ONE))
            : List.of(base(random, weight), base(random, BigDecimal.ONE.subtract(weight)));
    BigDecimal floor = number(random, 0, 50, 2);
    BigDecimal from = number(random, 0, 60, 2);
    String mode = random.nextBoolean() ? "first" : "excess";
    return new PlainSavings.Terms(
        bases,
        random.nextBoolean(),
        random.nextBoolean() ? number(random, 0, 50, 3) : null,
        part(random),
        number(random, 400_00, 500_00, 2),
        part(random),
        number(random, 400_00, 500_00, 2),
        number(random, 0, 30, 3),
        random.nextBoolean(),
        number(random, 0, 20_00, 2),
        mode,
        random.nextBoolean(),
        number(random, 0, 30, 3),
        part(random),
        from,
        from.add(number(random, 1, 40, 2)),
        number(random, 1, 150, 3),
        random.nextBoolean() ? BigDecimal.ZERO : part(random),
        random.nextBoolean(),
        part(random),
        part(random),
        floor,
        floor.add(number(random, 0, 50, 2)),
        number(random, 1, 150, 3),
        List.of("cost", "offset", "offset carried", "separate").get(random.nextInt(4)),
        part(random),
        number(random, 0, 300_000, 0),
        part(random));
  }

  private static PlainSavings.Year year(Random random) {
    return new PlainSavings.Year(
        number(random, 3_500_000, 6_000_000, 0),
        number(random, 0, 300_000_00, 2),
        number(random, 900, 1_000, 3),
        number(random, 10_000, 12_000, 0),
        number(random, 900, 1_100, 3),
        part(random),
        number(random, 0, 100_000_00, 2),
        number(random, 0, 10_000_00, 2),
        number(random, 0, 200_000_00, 2),
        random.nextBoolean() ? BigDecimal.ZERO : number(random, 0, 100_000_00, 2));
  }

  private static ClaimCosts costs(BigDecimal paid, BigDecimal excess, BigDecimal completion) {
    return ClaimCosts.of(money(paid), money(excess), Rate.of(completion));
  }

  private static HistoricalTarget target(PlainSavings.Terms terms) {
    List<BaseYear> years = new ArrayList<>();
    for (PlainSavings.Base base : terms.bases()) {
      years.add(
          BaseYear.builder()
              .period(MonthRange.ofYear(2022 + years.size()))
              .weight(Rate.of(base.weight()))
              .cost(
                  BaseCost.ofClaims(
                      costs(base.paid(), base.excess(), base.completion()),
                      new MemberMonths(Rate.of(base.months()))))
              .riskScore(risk(base.risk().toPlainString()))
              .trend(Rate.of(base.trend()))
              .addFactors(new AdjustmentFactor("all", Rate.of(base.factor())))
              .build());
    }
    return HistoricalTarget.builder()
        .addAllBaseYears(years)
        .riskCollar(Optional.ofNullable(terms.riskCap()).map(Rate::of).map(Collar::symmetric))
        .credibility(new Blend(Rate.of(terms.credibility()), perMember(terms.book())))
        .regional(new Blend(Rate.of(terms.ownWeight()), perMember(terms.region())))
        .discount(Rate.of(terms.discount()))
        .publishedRounding(terms.publishes() ? Optional.of(Rounding.CENTS) : Optional.empty())
        .build();
  }

  private static FeeTreatment fee(PlainSavings.Terms terms) {
    return switch (terms.fee()) {
      case "cost" -> FeeTreatment.costOfCare();
      case "offset" -> FeeTreatment.offset(Rate.of(terms.feePart()));
      case "offset carried" -> FeeTreatment.offsetCarried(Rate.of(terms.feePart()));
      default -> FeeTreatment.separate();
    };
  }

  private static SharedSavings contract(PlainSavings.Terms terms) {
    Threshold threshold =
        new Threshold(
            terms.mode().equals("excess")
                ? Threshold.Mode.EXCESS_ONLY
                : Threshold.Mode.FIRST_DOLLAR,
            Rate.of(terms.minimum()),
            terms.isStrict() ? Threshold.Test.EXCEEDS : Threshold.Test.MEETS);
    return SharedSavings.builder()
        .name("Drawn")
        .period(YEAR)
        .costBasis(ALLOWED)
        .truncationOrder(
            terms.truncatesFirst() ? Order.TRUNCATE_THEN_COMPLETE : Order.COMPLETE_THEN_TRUNCATE)
        .target(target(terms))
        .poolingCharge(new PoolingCharge(perMember(terms.pooling())))
        .savings(
            SavingsShare.of(
                    threshold,
                    SharingRate.multiplied(
                        Rate.of(terms.share()),
                        Schedule.linear(Rate.of(terms.qualityFrom()), Rate.of(terms.qualityTo()))))
                .cappedAt(Rate.of(terms.cap())))
        .losses(
            LossTerms.of(
                    threshold,
                    new LossShare(
                        Rate.of(terms.lossShare()),
                        Rate.of(terms.lossReduction()),
                        Rate.of(terms.lossFloor()),
                        Rate.of(terms.lossCeiling())))
                .cappedAt(Rate.of(terms.lossCap())))
        .qualityGate(new QualityGate(new Score(Rate.of(terms.gate())), terms.gateRaisesLosses()))
        .feeTreatment(fee(terms))
        .recoupmentLimit(money(terms.recoupmentLimit()))
        .carryForward(new CarryForward(Rate.of(terms.carried())))
        .build();
  }

  @Property(seed = "20260101", tries = 500)
  @StatisticsReport(onFailureOnly = true)
  void settlementIsTheSame(@ForAll Random random) {
    PlainSavings.Terms terms = terms(random);
    PlainSavings.Year year = year(random);
    SharedSavingsSettlement settled =
        contract(terms)
            .settle(
                SharedSavingsPerformance.builder()
                    .period(YEAR)
                    .costBasis(ALLOWED)
                    .costs(costs(year.paid(), year.excess(), year.completion()))
                    .memberMonths(new MemberMonths(Rate.of(year.months())))
                    .riskScore(risk(year.risk().toPlainString()))
                    .quality(new Score(Rate.of(year.score())))
                    .careCoordinationFees(money(year.fees()))
                    .memberIncentives(money(year.memberIncentives()))
                    .interimPayments(money(year.interim()))
                    .openingDeficit(money(year.deficit()))
                    .build());
    PlainSavings.Result plain = PlainSavings.settle(terms, year);

    assertThat(settled.grossSavings().toBigDecimal(20, RoundingMode.HALF_UP))
        .isEqualByComparingTo(plain.savings().setScale(20, RoundingMode.HALF_UP));
    assertThat(settled.earned().toBigDecimal()).isEqualByComparingTo(plain.earned());
    assertThat(settled.owed().toBigDecimal()).isEqualByComparingTo(plain.owed());
    assertThat(settled.closingDeficit().toBigDecimal()).isEqualByComparingTo(plain.closing());
    assertThat(settled.payerNet().toBigDecimal(20, RoundingMode.HALF_UP))
        .isEqualByComparingTo(plain.payerNet().setScale(20, RoundingMode.HALF_UP));
    assertThat(settled.netPayment().toBigDecimal()).isEqualByComparingTo(plain.net());
    Statistics.label("what moves")
        .collect(
            settled.earned().isPositive() ? "earned" : settled.owed().isPositive() ? "owed" : "-")
        .coverage(
            coverage -> {
              coverage.check("earned").percentage(share -> share > 10);
              coverage.check("owed").percentage(share -> share > 10);
            });
  }

  @Property(seed = "20260101", tries = 200)
  void releaseIsTheSame(@ForAll Random random) {
    BigDecimal weight = part(random);
    BigDecimal over = number(random, 1, 100, 3);
    BigDecimal floor = number(random, 0, 60, 2);
    BigDecimal full = floor.add(number(random, 1, 40, 2));
    BigDecimal target = number(random, 1, 900_000_00, 2);
    BigDecimal actual =
        target.multiply(number(random, 950, 1_150, 3)).setScale(2, RoundingMode.DOWN);
    BigDecimal score = part(random);
    WithholdContract contract =
        withhold(
            "1",
            WithholdRelease.weighted(
                Rate.of(weight),
                WithholdRelease.untilOver(Rate.of(over)),
                Schedule.linear(Rate.of(floor), Rate.of(full))));
    BigDecimal withheld = number(random, 0, 900_000_00, 2);
    WithholdSettlement settled =
        contract.settle(
            WithholdPerformance.builder()
                .addTranches(new WithholdPerformance.Tranche("group", NEW_YEAR, money(withheld)))
                .target(money(target))
                .actual(money(actual))
                .quality(new Score(Rate.of(score)))
                .build());
    assertThat(settled.returned().toBigDecimal())
        .isEqualByComparingTo(
            PlainSavings.returned(withheld, weight, actual, target, over, score, floor, full));
  }
}
