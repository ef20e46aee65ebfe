package org.openvbc.models.capitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openvbc.models.capitation.CapitationSamples.*;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.openvbc.core.clause.AggregateStopLoss;
import org.openvbc.core.clause.ClaimsPaidBy;
import org.openvbc.core.clause.Corridor;
import org.openvbc.core.clause.StopLoss;
import org.openvbc.core.clause.Withhold;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.PerMemberPerMonth;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Unrounded;
import org.openvbc.core.time.MemberMonths;
import org.openvbc.core.time.MonthRange;

/** Each model against a restatement in plain decimals, on drawn contracts and years. */
class CapitationDifferentialTest {
  private static final int MONTHS = 12;
  private static final BigDecimal CENT = new BigDecimal("0.01");

  private static BigDecimal dollars(Random random, int most) {
    return BigDecimal.valueOf(random.nextInt(most * 100 + 1), 2);
  }

  private static BigDecimal factor(Random random) {
    return BigDecimal.valueOf(850 + random.nextInt(400), 3);
  }

  private static BigDecimal part(Random random) {
    return BigDecimal.valueOf(random.nextInt(101), 2);
  }

  @Property(tries = 150)
  void paymentIsTheSame(@ForAll Random random) {
    PlainCapitation.Group group = group(random);
    List<String> names = new ArrayList<>();
    List<RateCell> cells = new ArrayList<>();
    for (int cell = 0; cell < group.rates().size(); cell++) {
      names.add("cell " + cell);
      cells.add(
          RateCell.of("cell " + cell, PerMemberPerMonth.of(Money.of(group.rates().get(cell)))));
    }
    List<CapitatedCategory> categories = List.of(new CapitatedCategory("care", cells));
    Capitation contract =
        Capitation.builder()
            .name("Drawn")
            .period(YEAR)
            .scope(CapitationScope.GLOBAL)
            .basis(
                new CapitationBasis.PerMember(
                    categories,
                    group.eachMonthIsALine()
                        ? CapitationBasis.PaymentLine.MONTH_AND_CATEGORY
                        : CapitationBasis.PaymentLine.WHOLE))
            .baseRiskScore(Rate.of(group.baseRisk()))
            .addFactors(new RateFactor("area", Rate.of(group.area())))
            .addCarveOuts(CarveOut.of("pharmacy", PerMemberPerMonth.of(Money.of(group.carveOut()))))
            .withhold(new Withhold(Rate.of(group.withhold())))
            .build();
    List<Membership.Entry> entries = new ArrayList<>();
    for (int month = 0; month < MONTHS; month++) {
      entries.add(
          new Membership.Entry(
              MonthRange.of(YEAR.month(month)),
              group.members().get(month).stream().map(MemberMonths::of).toList()));
    }
    CapitationPerformance performance =
        CapitationPerformance.builder()
            .membership(Membership.of(names, entries))
            .groupRiskScore(Rate.of(group.groupRisk()))
            .build();

    assertThat(contract.settle(performance).netPayment().toBigDecimal())
        .isEqualByComparingTo(PlainCapitation.payment(group));
  }

  private static PlainCapitation.Group group(Random random) {
    int cells = 1 + random.nextInt(5);
    List<BigDecimal> rates = new ArrayList<>();
    for (int cell = 0; cell < cells; cell++) {
      rates.add(dollars(random, 900).add(new BigDecimal("40")));
    }
    List<List<Integer>> members = new ArrayList<>();
    for (int month = 0; month < MONTHS; month++) {
      List<Integer> ofMonth = new ArrayList<>();
      for (int cell = 0; cell < cells; cell++) {
        ofMonth.add(random.nextInt(3_000));
      }
      members.add(ofMonth);
    }
    return new PlainCapitation.Group(
        members,
        rates,
        factor(random),
        factor(random),
        factor(random),
        dollars(random, 20),
        part(random),
        random.nextBoolean());
  }

  @Property(tries = 200)
  void riskShareIsTheSame(@ForAll Random random) {
    BigDecimal target = dollars(random, 10_000_000).add(CENT);
    BigDecimal cost =
        target
            .multiply(BigDecimal.valueOf(700 + random.nextInt(600), 3))
            .setScale(2, RoundingMode.DOWN);
    List<PlainCapitation.Band> gains = bands(random);
    List<PlainCapitation.Band> losses = bands(random);
    boolean payerPays = random.nextBoolean();
    RiskShareSettlement settled =
        share(
                Corridor.of(corridor(gains), corridor(losses)),
                payerPays ? ClaimsPaidBy.PAYER : ClaimsPaidBy.PROVIDER)
            .settle(RiskSharePerformance.of(Money.of(target), Money.of(cost)));
    BigDecimal variance = target.subtract(cost);
    BigDecimal part = PlainCapitation.providerPart(variance, target, gains, losses);

    assertThat(settled.providerPart().toBigDecimal(12, RoundingMode.UNNECESSARY))
        .isEqualByComparingTo(part);
    assertThat(settled.netPayment().toBigDecimal())
        .isEqualByComparingTo(PlainCapitation.riskPayment(variance, part, payerPays));
  }

  private static List<PlainCapitation.Band> bands(Random random) {
    List<PlainCapitation.Band> bands = new ArrayList<>();
    long from = 0;
    for (int i = 0; i < 1 + random.nextInt(4); i++) {
      bands.add(new PlainCapitation.Band(BigDecimal.valueOf(from, 3), part(random)));
      from += 5 + random.nextInt(80);
    }
    return bands;
  }

  private static List<Corridor.Band> corridor(List<PlainCapitation.Band> bands) {
    return bands.stream()
        .map(band -> new Corridor.Band(Rate.of(band.from()), Rate.of(band.share())))
        .toList();
  }

  @Property(tries = 150)
  void stopLossIsTheSame(@ForAll Random random) {
    BigDecimal deductible = dollars(random, 200_000);
    BigDecimal limit = deductible.add(dollars(random, 500_000)).add(CENT);
    BigDecimal coinsurance = part(random);
    BigDecimal aggregating = dollars(random, 300_000);
    List<BigDecimal> claims = new ArrayList<>();
    List<BigDecimal> deductibles = new ArrayList<>();
    StopLossClaims.Builder performance = StopLossClaims.builder();
    Map<String, Money> lasers = new HashMap<>();
    for (int member = 0; member < random.nextInt(8); member++) {
      BigDecimal own = random.nextInt(4) == 0 ? dollars(random, 900_000) : deductible;
      claims.add(dollars(random, 1_000_000));
      deductibles.add(own);
      if (own.compareTo(deductible) != 0) {
        lasers.put("member " + member, Money.of(own));
      }
      performance.addMembers(MemberClaims.of("member " + member, Money.of(claims.get(member))));
    }
    BigDecimal total = claims.stream().reduce(dollars(random, 2_000_000), BigDecimal::add);
    BigDecimal expected = dollars(random, 3_000_000);
    BigDecimal least = dollars(random, 1_000_000);
    BigDecimal most = dollars(random, 1_000_000);
    StopLossCover cover =
        cover()
            .individual(
                StopLoss.of(Money.of(deductible), Rate.of(coinsurance)).withLimit(Money.of(limit)))
            .putAllLasers(lasers)
            .aggregatingDeductible(Money.of(aggregating))
            .aggregate(
                new AggregateStopLoss(
                    Rate.of("1.25"), Money.of(least), Optional.of(Money.of(most))))
            .build();
    StopLossSettlement settled =
        cover.settle(
            performance
                .totalClaims(Money.of(total))
                .expectedClaims(Money.of(expected).unrounded())
                .build());
    BigDecimal specific =
        PlainCapitation.specific(claims, deductibles, limit, coinsurance, aggregating);

    assertThat(settled.specificRecovery().toBigDecimal()).isEqualByComparingTo(specific);
    assertThat(settled.aggregateRecovery().toBigDecimal())
        .isEqualByComparingTo(
            PlainCapitation.aggregate(
                total, specific, expected, new BigDecimal("1.25"), least, most));
  }

  @Property(tries = 150)
  void yearEndIsTheSame(@ForAll Random random) {
    BigDecimal revenue = dollars(random, 10_000_000).add(CENT);
    PlainCapitation.Year plain =
        new PlainCapitation.Year(
            revenue,
            revenue.multiply(new BigDecimal("0.03")).setScale(2, RoundingMode.HALF_UP),
            part(random),
            dollars(random, 9_000_000),
            dollars(random, 900_000),
            dollars(random, 500_000),
            part(random),
            BigDecimal.ZERO,
            dollars(random, 100_000),
            dollars(random, 300_000));
    List<PlainCapitation.Band> bands = bands(random);
    CapitationYearSettlement settled =
        yearEnd()
            .leakageChargeBack(Rate.of(plain.chargeBack()))
            .riskSplit(RiskSplit.of(Corridor.of(corridor(bands)), ClaimsPaidBy.PROVIDER))
            .build()
            .settle(
                CapitationYearPerformance.builder()
                    .revenue(Money.of(plain.revenue()))
                    .memberMonths(MemberMonths.of(12))
                    .withheld(Money.of(plain.withheld()))
                    .withholdEarnedBack(Rate.of(plain.earnedBack()))
                    .paid(Money.of(plain.paid()))
                    .incurredNotPaid(Money.of(plain.notPaid()))
                    .leakage(Money.of(plain.leakage()))
                    .stopLossPremium(Money.of(plain.premium()))
                    .infrastructure(Money.of(plain.infrastructure()))
                    .build());
    BigDecimal before = PlainCapitation.marginBeforeRiskShare(plain);
    BigDecimal risk =
        PlainCapitation.riskPayment(
            before, PlainCapitation.providerPart(before, revenue, bands, bands), false);

    assertThat(settled.margin().toBigDecimal()).isEqualByComparingTo(before.add(risk));
    assertThat(settled.netPayment().toBigDecimal())
        .isEqualByComparingTo(
            PlainCapitation.returned(plain).subtract(PlainCapitation.charged(plain)).add(risk));
  }

  @Property(tries = 150)
  void poolIsTheSame(@ForAll Random random) {
    boolean limited = random.nextBoolean();
    BigDecimal surplusShare = part(random);
    BigDecimal deficitShare = part(random);
    RiskPoolPerformance.Builder pool = RiskPoolPerformance.builder();
    BigDecimal withheld = BigDecimal.ZERO;
    BigDecimal result = BigDecimal.ZERO;
    for (int i = 0; i < 1 + random.nextInt(5); i++) {
      int patients = 1 + random.nextInt(2_000);
      BigDecimal held = dollars(random, 50_000);
      BigDecimal costs = dollars(random, patients * 1_200);
      withheld = withheld.add(held);
      result = result.add(BigDecimal.valueOf(patients * 600L)).subtract(costs);
      pool.addProviders(
          practice("practice " + i, patients, "1000000", held.toString(), costs.toString()));
    }
    RiskPoolSettlement settled =
        pool()
            .withSurplusShare(Rate.of(surplusShare))
            .withDeficitShare(Rate.of(deficitShare))
            .withDeficitLimitedToWithhold(limited)
            .settle(pool.build());

    assertThat(settled.result()).isEqualTo(Money.of(result).unrounded());
    assertThat(settled.netPayment().toBigDecimal())
        .isEqualByComparingTo(
            PlainCapitation.pool(result, withheld, surplusShare, deficitShare, limited));
    assertThat(
            settled.parts().stream()
                .map(RiskPoolSettlement.Part::payment)
                .reduce(Money.ZERO, Money::plus))
        .isEqualTo(settled.netPayment());
    assertThat(
            settled.parts().stream()
                .map(RiskPoolSettlement.Part::ownResult)
                .reduce(Unrounded.ZERO, Unrounded::plus))
        .isEqualTo(settled.result());
  }
}
