package org.openvbc.core.actuarial;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.openvbc.core.money.PerMemberPerMonth;
import org.openvbc.core.money.Rate;
import org.openvbc.core.time.MemberMonths;

/** Credibility lies between nothing and all, grows with volume, and blends between the two. */
class CredibilityLawsTest {

  /** z rounded half up to ten decimals encloses the root. */
  @Property(tries = 200)
  void partialCredibilityIsTheRootToItsLastDecimal(
      @ForAll @IntRange(min = 0, max = 20_000) int volume,
      @ForAll @IntRange(min = 1, max = 20_000) int full) {
    Credibility credibility = Credibility.limitedFluctuation(Rate.of(volume, 1), Rate.of(full, 1));
    assertThat(credibility.z().isWithin(Rate.ZERO, Rate.ONE)).isTrue();
    if (volume < full) {
      BigDecimal z = credibility.z().toBigDecimal(10, RoundingMode.UNNECESSARY);
      BigDecimal half = new BigDecimal("0.00000000005");
      BigDecimal wanted = BigDecimal.valueOf(volume);
      assertThat(z.subtract(half).max(BigDecimal.ZERO).pow(2).multiply(BigDecimal.valueOf(full)))
          .isLessThanOrEqualTo(wanted);
      assertThat(z.add(half).pow(2).multiply(BigDecimal.valueOf(full))).isGreaterThan(wanted);
    }
    assertThat(
            Credibility.limitedFluctuation(Rate.of(volume + 1L, 1), Rate.of(full, 1))
                .z()
                .isAtLeast(credibility.z()))
        .isTrue();
  }

  @Provide
  Arbitrary<List<List<Buhlmann.Year>>> groups() {
    Arbitrary<Integer> numbers = Arbitraries.integers().between(1, 900);
    return Arbitraries.integers()
        .between(2, 4)
        .flatMap(
            years ->
                numbers
                    .list()
                    .ofSize(2 * years)
                    .list()
                    .ofMinSize(2)
                    .ofMaxSize(4)
                    .map(rows -> rows.stream().map(CredibilityLawsTest::years).toList()));
  }

  private static List<Buhlmann.Year> years(List<Integer> numbers) {
    List<Buhlmann.Year> years = new ArrayList<>();
    for (int i = 0; i < numbers.size(); i += 2) {
      years.add(
          new Buhlmann.Year(
              MemberMonths.of(numbers.get(i)),
              PerMemberPerMonth.of(String.valueOf(numbers.get(i + 1)))));
    }
    return years;
  }

  @Property(seed = "20260101", tries = 150)
  void estimateLiesBetweenOwnAndManual(@ForAll("groups") List<List<Buhlmann.Year>> groups) {
    Buhlmann buhlmann = Buhlmann.weighted(groups);
    for (int i = 0; i < groups.size(); i++) {
      assertThat(buhlmann.credibility(i).z().isWithin(Rate.ZERO, Rate.ONE)).isTrue();
      var own = buhlmann.groups().get(i).mean().amount();
      var manual = buhlmann.mean().amount();
      var estimate = buhlmann.estimate(i).amount();
      assertThat(estimate.isAtLeast(own.cappedAt(manual))).isTrue();
      assertThat(own.notBelow(manual).isAtLeast(estimate)).isTrue();
    }
    Statistics.label("believed")
        .collect(buhlmann.k().isPresent())
        .coverage(
            coverage -> {
              coverage.check(true).percentage(p -> p > 20);
              coverage.check(false).percentage(p -> p > 20);
            });
  }

  /** Dearer by the same in every group moves the manual rate and believes nobody less. */
  @Property(tries = 80)
  void aCommonShiftChangesNoCredibility(@ForAll("groups") List<List<Buhlmann.Year>> groups) {
    PerMemberPerMonth more = PerMemberPerMonth.of("77.77");
    Buhlmann shifted =
        Buhlmann.weighted(
            groups.stream()
                .map(
                    years ->
                        years.stream()
                            .map(y -> new Buhlmann.Year(y.memberMonths(), y.cost().plus(more)))
                            .toList())
                .toList());
    Buhlmann buhlmann = Buhlmann.weighted(groups);
    assertThat(shifted.k()).isEqualTo(buhlmann.k());
    assertThat(shifted.mean()).isEqualTo(buhlmann.mean().plus(more));
  }
}
