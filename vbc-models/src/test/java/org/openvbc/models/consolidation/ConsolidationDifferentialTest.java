package org.openvbc.models.consolidation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openvbc.models.consolidation.ConsolidationSamples.*;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.models.consolidation.MemberSavings.Claim;

/** The model against a restatement in plain decimals, on drawn contracts and years. */
class ConsolidationDifferentialTest {
  private static final BigDecimal NO_CAP = new BigDecimal("1e11");

  private static BigDecimal dollars(Random random, int most) {
    return BigDecimal.valueOf(random.nextInt(most * 100 + 1), 2);
  }

  private static BigDecimal part(Random random) {
    return BigDecimal.valueOf(random.nextInt(101), 2);
  }

  private static List<BigDecimal> three(Random random, Function<Random, BigDecimal> each) {
    return List.of(each.apply(random), each.apply(random), each.apply(random));
  }

  private static <T> Map<String, T> byName(List<BigDecimal> each, Function<BigDecimal, T> as) {
    Map<String, T> all = new LinkedHashMap<>();
    for (int i = 0; i < VENDORS.size(); i++) {
      all.put(VENDORS.get(i), as.apply(each.get(i)));
    }
    return all;
  }

  private static List<BigDecimal> credited(CreditedSavings credits) {
    return credits.byVendor().stream().map(credit -> credit.credited().toBigDecimal()).toList();
  }

  private static void assertSame(List<BigDecimal> found, List<BigDecimal> wanted) {
    assertThat(found)
        .usingElementComparator(BigDecimal::compareTo)
        .containsExactlyElementsOf(wanted);
  }

  @Property(tries = 400)
  void waterfallIsTheSame(@ForAll Random random) {
    List<BigDecimal> claims =
        three(random, r -> r.nextInt(5) == 0 ? BigDecimal.ZERO : dollars(r, 900_000));
    List<BigDecimal> fees = three(random, r -> dollars(r, 100_000));
    PlainConsolidation.Year plain =
        new PlainConsolidation.Year(
            dollars(random, 2_000_000).subtract(dollars(random, 300_000)),
            fees.stream().reduce(BigDecimal.ZERO, BigDecimal::add),
            dollars(random, 300_000),
            part(random),
            part(random),
            three(random, ConsolidationDifferentialTest::part),
            three(random, r -> r.nextBoolean() ? NO_CAP : dollars(r, 150_000)),
            random.nextBoolean());
    ConsolidationSettlement settled = terms(plain).settle(performance(plain, claims, fees));
    List<BigDecimal> credits = PlainConsolidation.credits(plain.savings(), claims);
    PlainConsolidation.Waterfall wanted = PlainConsolidation.waterfall(plain, credits);

    assertSame(credited(settled.credits()), credits);
    assertThat(settled.leadOverride().toBigDecimal()).isEqualByComparingTo(wanted.lead());
    assertThat(settled.employerNet().toBigDecimal()).isEqualByComparingTo(wanted.employer());
    assertSame(
        settled.shares().stream().map(share -> share.earned().toBigDecimal()).toList(),
        wanted.vendors());
  }

  private static VendorConsolidation terms(PlainConsolidation.Year plain) {
    List<Vendor> vendors = new ArrayList<>();
    for (int i = 0; i < VENDORS.size(); i++) {
      Vendor vendor = Vendor.of(VENDORS.get(i));
      vendors.add(
          plain.caps().get(i).compareTo(NO_CAP) == 0
              ? vendor
              : vendor.cappedAt(Money.of(plain.caps().get(i))));
    }
    return VendorConsolidation.builder()
        .name("Drawn")
        .period(contract().period())
        .addAllVendors(vendors)
        .deduplication(Deduplication.proRata())
        .feesInsideCost(false)
        .firstTranche(FirstTranche.of(Money.of(plain.first())))
        .poolShare(Rate.of(plain.share()))
        .leadOverride(Rate.of(plain.override()))
        .cappedExcess(plain.respread() ? CappedExcess.RESPREAD : CappedExcess.UNEARNED)
        .build();
  }

  private static ConsolidationPerformance performance(
      PlainConsolidation.Year plain, List<BigDecimal> claims, List<BigDecimal> fees) {
    ConsolidationPerformance.Builder performance =
        ConsolidationPerformance.builder()
            .measuredSavings(Money.of(plain.savings()))
            .claims(SavingsClaims.inDollars(byName(claims, Money::of)));
    for (int i = 0; i < VENDORS.size(); i++) {
      performance.addVendors(
          new VendorYear(VENDORS.get(i), Money.of(fees.get(i)), Rate.of(plain.quality().get(i))));
    }
    return performance.build();
  }

  @Property(tries = 200)
  void stackedCreditsAreTheSame(@ForAll Random random) {
    List<BigDecimal> rates = three(random, ConsolidationDifferentialTest::part);
    BigDecimal base = dollars(random, 10_000_000);
    BigDecimal savings = dollars(random, 10_000_000);
    CreditedSavings credits =
        contract(Deduplication.stacked(DIABETES, JOINTS, BEHAVIORAL))
            .credit(
                Money.of(savings), SavingsClaims.asRates(Money.of(base), byName(rates, Rate::of)));
    assertSame(
        credited(credits),
        PlainConsolidation.credits(savings, PlainConsolidation.stacked(base, rates)));
  }

  @Property(tries = 200)
  void memberLevelCreditsAreTheSame(@ForAll Random random) {
    List<MemberSavings> members = new ArrayList<>();
    List<BigDecimal> sums =
        new ArrayList<>(List.of(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO));
    for (int count = random.nextInt(12); count > 0; count--) {
      // Three cents at a time, so that a third of it has an end.
      BigDecimal limit = BigDecimal.valueOf(3L * random.nextInt(170_000), 2);
      List<Integer> vendors =
          List.of(List.of(0), List.of(1, 2), List.of(0, 1, 2), List.of(2, 0))
              .get(random.nextInt(4));
      List<BigDecimal> claims = vendors.stream().map(vendor -> dollars(random, 4_000)).toList();
      List<Claim> drawn = new ArrayList<>();
      List<BigDecimal> left = PlainConsolidation.ofMember(limit, claims);
      for (int i = 0; i < claims.size(); i++) {
        int vendor = vendors.get(i);
        drawn.add(Claim.of(VENDORS.get(vendor), Money.of(claims.get(i))));
        sums.set(vendor, sums.get(vendor).add(left.get(i)));
      }
      members.add(new MemberSavings(Money.of(limit), Money.ZERO, drawn));
    }
    BigDecimal savings = dollars(random, 20_000);
    CreditedSavings credits =
        contract(Deduplication.memberLevel(Deduplication.Weighting.EQUAL))
            .credit(Money.of(savings), SavingsClaims.byMember(members));
    assertSame(credited(credits), PlainConsolidation.credits(savings, sums));
  }
}
