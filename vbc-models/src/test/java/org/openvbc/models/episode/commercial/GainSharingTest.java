package org.openvbc.models.episode.commercial;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.junit.jupiter.api.Test;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.quality.Score;
import org.openvbc.models.episode.commercial.GainSharing.Remainder;

/** The pool is shared out to the cent, and no one is paid above the cap. */
class GainSharingTest {
  private static GainSharing sharing(Remainder remainder, List<Rate> shares) {
    List<Participant> participants = new ArrayList<>();
    for (int i = 0; i < shares.size(); i++) {
      participants.add(new Participant("provider " + i, shares.get(i)));
    }
    return new GainSharing(Rate.of("0.6"), participants, Rate.of("0.5"), remainder, Score.NONE);
  }

  private static GainSharing sharing(Remainder remainder, String... shares) {
    return sharing(remainder, Arrays.stream(shares).map(Rate::of).toList());
  }

  private static List<Money> dollars(String... amounts) {
    return Arrays.stream(amounts).map(Money::of).toList();
  }

  @Test
  void whatCapsLeaveReturnsToTheLead() {
    assertThat(
            sharing(Remainder.RETURN_TO_LEAD, "0.55", "0.25", "0.20")
                .paid(Money.of("105942"), dollars("72500", "31000", "9000")))
        .isEqualTo(dollars("58268.10", "26485.50", "9000"));
  }

  @Test
  void redistributionFillsTheOthersInProportion() {
    // 96,942 are left for 55 and 25 of 80: 66,647.625 and 30,294.375, the cents by remainder.
    assertThat(
            sharing(Remainder.REDISTRIBUTE, "0.55", "0.25", "0.20")
                .paid(Money.of("105942"), dollars("72500", "31000", "9000")))
        .isEqualTo(dollars("66647.63", "30294.37", "9000"));
  }

  @Test
  void redistributionGoesOnUntilNoOneIsAbove() {
    // At first only the last is above; then the second is too.
    assertThat(
            sharing(Remainder.REDISTRIBUTE, "0.50", "0.30", "0.20")
                .paid(Money.of("1000"), dollars("5000", "310", "100")))
        .isEqualTo(dollars("590", "310", "100"));
    assertThat(
            sharing(Remainder.REDISTRIBUTE, "0.50", "0.30", "0.20")
                .paid(Money.of("1000"), dollars("400", "310", "100")))
        .isEqualTo(dollars("400", "310", "100"));
  }

  @Test
  void aShareThatEqualsItsCapIsNotAbove() {
    assertThat(
            sharing(Remainder.REDISTRIBUTE, "0.5", "0.5")
                .paid(Money.of("100"), dollars("50", "50")))
        .isEqualTo(dollars("50", "50"));
    assertThat(
            sharing(Remainder.REDISTRIBUTE, "0.5", "0.5")
                .paid(Money.of("100.02"), dollars("50", "60")))
        .isEqualTo(dollars("50", "50.02"));
  }

  @Test
  void whoHasNoShareIsPaidNothing() {
    assertThat(sharing(Remainder.REDISTRIBUTE, "1", "0").paid(Money.of("100"), dollars("40", "70")))
        .isEqualTo(dollars("40", "0"));
  }

  @Test
  void equalRemaindersGoToWhoIsListedFirst() {
    assertThat(
            sharing(Remainder.RETURN_TO_LEAD, "0.5", "0.5")
                .paid(Money.of("0.01"), dollars("1", "1")))
        .isEqualTo(dollars("0.01", "0"));
  }

  // ---------------------------------------------------------------- laws

  record Case(List<Rate> shares, Money pool, List<Money> caps) {}

  @Provide
  Arbitrary<Case> cases() {
    return Arbitraries.integers()
        .between(1, 6)
        .flatMap(
            size ->
                Combinators.combine(
                        Arbitraries.integers().between(0, 12).list().ofSize(size),
                        Arbitraries.longs().between(0, 1_000_000),
                        Arbitraries.longs().between(0, 400_000).list().ofSize(size))
                    .as(GainSharingTest::of));
  }

  private static Case of(List<Integer> weights, long pool, List<Long> caps) {
    List<Integer> some = new ArrayList<>(weights);
    some.set(0, some.get(0) + 1);
    int sum = some.stream().mapToInt(Integer::intValue).sum();
    return new Case(
        some.stream().map(weight -> Rate.of(weight, sum)).toList(),
        Money.ofCents(pool),
        caps.stream().map(Money::ofCents).toList());
  }

  private static Money sum(List<Money> amounts) {
    return amounts.stream().reduce(Money.ZERO, Money::plus);
  }

  @Property(seed = "20260101", tries = 600, edgeCases = EdgeCasesMode.NONE)
  @StatisticsReport(onFailureOnly = true)
  void noOneIsPaidAboveTheCapAndNoCentIsLost(@ForAll("cases") Case each) {
    List<Money> returned =
        sharing(Remainder.RETURN_TO_LEAD, each.shares()).paid(each.pool(), each.caps());
    List<Money> again =
        sharing(Remainder.REDISTRIBUTE, each.shares()).paid(each.pool(), each.caps());

    for (int i = 0; i < each.caps().size(); i++) {
      assertThat(returned.get(i)).isBetween(Money.ZERO, each.caps().get(i));
      assertThat(again.get(i)).isBetween(Money.ZERO, each.caps().get(i));
    }
    assertThat(sum(returned)).isLessThanOrEqualTo(each.pool());
    assertThat(sum(again)).isLessThanOrEqualTo(each.pool());
    assertThat(sum(again)).isGreaterThanOrEqualTo(sum(returned));
    if (each.pool().isMoreThan(sum(again))) {
      for (int i = 0; i < again.size(); i++) {
        if (!each.shares().get(i).isZero()) {
          assertThat(again.get(i)).as("all are at their caps").isEqualTo(each.caps().get(i));
        }
      }
    }
    Statistics.label("caps")
        .collect(
            sum(again).equals(each.pool())
                ? sum(returned).equals(each.pool()) ? "none binds" : "some bind"
                : "all bind")
        .coverage(
            c -> {
              for (String met : List.of("none binds", "some bind", "all bind")) {
                c.check(met).count(count -> count > 0);
              }
            });
  }

  @Property(seed = "20260101", tries = 400, edgeCases = EdgeCasesMode.NONE)
  void withWideCapsEachIsPaidItsExactPartToTheCent(@ForAll("cases") Case each) {
    List<Money> wide = Collections.nCopies(each.caps().size(), Money.of(1_000_000));
    List<Money> paid = sharing(Remainder.REDISTRIBUTE, each.shares()).paid(each.pool(), wide);

    assertThat(sum(paid)).isEqualTo(each.pool());
    for (int i = 0; i < paid.size(); i++) {
      BigDecimal exact =
          each.pool().times(each.shares().get(i)).toBigDecimal(20, RoundingMode.HALF_UP);
      assertThat(paid.get(i).toBigDecimal().subtract(exact).abs())
          .isLessThan(new BigDecimal("0.01"));
    }
  }
}
