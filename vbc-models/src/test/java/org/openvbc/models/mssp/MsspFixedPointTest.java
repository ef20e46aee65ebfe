package org.openvbc.models.mssp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openvbc.models.mssp.MsspSamples.*;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openvbc.core.model.InvalidPerformanceException;
import org.openvbc.core.model.InvalidTermsException;
import org.openvbc.core.model.Outcome;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.quality.QualityStanding;
import org.openvbc.core.quality.QualityStanding.Standard;
import org.openvbc.core.quality.Score;
import org.openvbc.core.worksheet.Worksheet;

/** What fixed point settles is what the rule settles, figure by figure. */
@Domain(DomainContext.Global.class)
@Domain(MsspArbitraries.class)
class MsspFixedPointTest {
  private static final int ROWS = 20_000;
  private static final int MICROS_OF_A_CENT = 10_000;
  private static final int MICROS_OF_A_DOLLAR = 1_000_000;

  /**
   * Each of eight losses by relief a millionth less, as much, a millionth or a cent more, twice.
   */
  private static final int WAIVED = 8 * 5;

  private static List<MsspTrack> tracks() {
    return MsspSweepTest.tracks().stream().filter(each -> each.fixedPoint().isPresent()).toList();
  }

  private static Optional<MsspSettlement> inFixedPoint(MsspCase each) {
    return each.track().fixedPoint().map(form -> form.settle(each.aco().facts()));
  }

  private static MsspSettlement byRule(MsspCase each) {
    return each.track().rule().settle(each.aco().facts(), Worksheet.none());
  }

  @Property(tries = 1_000)
  void anySettlementIsThatOfTheRule(@ForAll MsspCase each) {
    inFixedPoint(each)
        .ifPresent(settled -> assertThat(settled).as("%s", each).isEqualTo(byRule(each)));
    assertThat(each.settle()).as("%s", each).isEqualTo(byRule(each));
  }

  @ParameterizedTest
  @MethodSource("tracks")
  void settlementsNearEveryEdgeAreThoseOfTheRule(MsspTrack track) {
    MsspRows rows = MsspSweepTest.rows(20_261_126, 100_000_000_000_000L);
    Map<Outcome, Integer> outcomes = new HashMap<>();
    Map<MsspLimit, Integer> limits = new HashMap<>();
    int left = 0;
    for (int row = 0; row < ROWS; row++) {
      MsspCase each = new MsspCase(track, performance(rows, row, track));
      MsspSettlement expected = byRule(each);
      Optional<MsspSettlement> settled = inFixedPoint(each);
      left += settled.isEmpty() ? 1 : 0;
      if (settled.isPresent()) {
        assertThat(settled.orElseThrow()).as("%s", each).isEqualTo(expected);
        assertThat(settled.orElseThrow().finalRate()).isEqualTo(expected.finalRate());
        outcomes.merge(expected.outcome(), 1, Integer::sum);
        limits.merge(expected.limitedBy(), 1, Integer::sum);
      }
    }
    assertThat(left).as("left to the rule").isLessThan(ROWS / 2);
    assertThat(outcomes.keySet()).isEqualTo(outcomesOf(track));
    assertThat(limits.keySet()).isEqualTo(limitsOf(track));
    assertThat(outcomes.values()).allSatisfy(count -> assertThat(count).isGreaterThan(100));
  }

  private static Set<Outcome> outcomesOf(MsspTrack track) {
    Set<Outcome> outcomes =
        new HashSet<>(
            Set.of(
                MsspOutcomes.SAVINGS_EARNED,
                MsspOutcomes.BELOW_MINIMUM_SAVINGS_RATE,
                MsspOutcomes.QUALITY_STANDARD_NOT_MET));
    if (!track.option().isTwoSided()) {
      outcomes.add(MsspOutcomes.LOSSES_NOT_SHARED);
      return outcomes;
    }
    outcomes.add(MsspOutcomes.LOSSES_OWED);
    outcomes.add(MsspOutcomes.BELOW_MINIMUM_LOSS_RATE);
    if (track.performanceYear().months() == 12) {
      outcomes.add(MsspOutcomes.LOSSES_WAIVED);
    }
    return outcomes;
  }

  private static Set<MsspLimit> limitsOf(MsspTrack track) {
    if (!track.option().isTwoSided()) {
      return Set.of(MsspLimit.NONE, MsspLimit.PAYMENT_LIMIT);
    }
    return track.lossesAreLimitedByRevenue()
        ? Set.of(MsspLimit.values())
        : Set.of(MsspLimit.NONE, MsspLimit.PAYMENT_LIMIT, MsspLimit.BENCHMARK_LOSS_LIMIT);
  }

  private static MsspPerformance performance(MsspRows rows, int row, MsspTrack track) {
    Score score = new Score(Rate.of(rows.scores[row], MsspFactors.WHOLE_SCORE));
    return MsspPerformance.builder()
        .benchmark(Money.ofMicros(rows.benchmarks[row]))
        .expenditures(Money.ofMicros(rows.expenditures[row]))
        .assignedBeneficiaries(rows.beneficiaries[row])
        .quality(new QualityStanding(standard(rows, row, track), score, "as drawn"))
        .participantRevenue(
            rows.revenues[row] < 0
                ? ParticipantRevenue.notPublished()
                : ParticipantRevenue.of(Money.ofMicros(rows.revenues[row])))
        .revenueCategory(
            rows.lowRevenue[row] ? RevenueCategory.LOW_REVENUE : RevenueCategory.HIGH_REVENUE)
        .guardrail(
            track.agreementStart().getYear() < 2024
                ? Guardrail.notStated()
                : Guardrail.notTriggered())
        .disasterRelief(relief(rows.disasters[row], row))
        .advanceBalance(Money.ofMicros(rows.advances[row]))
        .build();
  }

  /** Whole dollars mostly, some more than any loss; at times in millionths or beside a share. */
  private static DisasterRelief relief(long micros, int row) {
    if (micros == 0) {
      return row % 50 == 0 ? DisasterRelief.ofAmount(Money.ZERO) : DisasterRelief.none();
    }
    long dollars = micros / MICROS_OF_A_DOLLAR * (row % 3 == 0 ? 100 : 1);
    DisasterRelief whole = DisasterRelief.ofAmount(Money.ofCents(dollars * 100));
    return switch (row % 5) {
      case 0 -> DisasterRelief.ofAmount(Money.ofMicros(micros));
      case 1 -> whole.and(DisasterRelief.ofShare(Rate.of("0.25"), 6));
      default -> whole;
    };
  }

  private static Standard standard(MsspRows rows, int row, MsspTrack track) {
    if (rows.standards[row] == MsspFactors.NOT_MET) {
      return Standard.NOT_MET;
    }
    return row % 3 == 0 && track.rule().knowsAlternativeStandard
        ? Standard.ALTERNATIVE_MET
        : Standard.MET;
  }

  /** Losses and what disasters take off them, to the cent and a cent off it. */
  @Test
  void whatIsLeftOfLossesIsThatOfTheRule() {
    MsspTrack enhanced = MsspTrack.enhanced(2024, YEAR_2022, VARIABLE);
    MsspTrack basic = MsspTrack.basicE(2024, YEAR_2022, VARIABLE);
    int waived = 0;
    for (MsspTrack track : List.of(enhanced, basic)) {
      for (String spent : List.of("105000000", "105000000.01", "109999999.99", "150000000")) {
        long owed = -track.settle(losing(spent, 0)).earned().micros();
        for (long off : new long[] {1 - owed, -10_000, -1, 0, 1, 10_000, owed}) {
          MsspCase each = new MsspCase(track, losing(spent, owed + off));
          boolean isWhole = (owed + off) % MICROS_OF_A_CENT == 0;
          assertThat(inFixedPoint(each).isPresent()).as("%s", each).isEqualTo(isWhole);
          assertThat(each.settle()).as("%s", each).isEqualTo(byRule(each));
          waived += each.settle().outcome().equals(MsspOutcomes.LOSSES_WAIVED) ? 1 : 0;
        }
      }
    }
    assertThat(waived).isEqualTo(WAIVED);
  }

  private static MsspPerformance losing(String spent, long disaster) {
    return aco("100000000", spent, 20_000)
        .participantRevenue(ParticipantRevenue.of(Money.of("60000000")))
        .revenueCategory(RevenueCategory.HIGH_REVENUE)
        .disasterRelief(DisasterRelief.ofAmount(Money.ofMicros(disaster)))
        .build();
  }

  /** Rates with many decimals have no small common denominator. */
  @Test
  void termsThatFixedPointHasNoRoomForAreSettledByTheRule() {
    MsspTrack fine =
        MsspTrack.enhanced(2024, YEAR_2022, VARIABLE).withSharingRate(Rate.of("0.333333333"));
    MsspPerformance aco = aco("90000000").build();

    assertThat(fine.fixedPoint()).isEmpty();
    assertThat(fine.settle(aco).earned()).isEqualTo(Money.of("3266666.66"));
  }

  @Test
  void aMinimumRateBelowTheTableThatNoLongHoldsIsSettledByTheRule() {
    Rate fine = Rate.of("0.0390000000000000000001");
    MsspTrack track = MsspTrack.enhanced(2024, YEAR_2022, VARIABLE).withMinimumRateBelowTable(fine);
    MsspPerformance atTheRate = aco("100000000", "96100000", 4_000).build();

    assertThat(track.fixedPoint()).isEmpty();
    assertThat(track.settle(atTheRate).outcome())
        .isEqualTo(MsspOutcomes.BELOW_MINIMUM_SAVINGS_RATE);
    assertThatThrownBy(track::kernel)
        .isInstanceOf(InvalidTermsException.class)
        .hasMessageContaining("minimumRateBelowTable")
        .hasMessageContaining("settle such terms one by one");
  }

  @Test
  void whatTheRuleRefusesFixedPointLeavesToIt() {
    MsspTrack track = MsspTrack.basicE(2024, YEAR_2024, ONE_PERCENT);
    MsspCase withoutRevenue = new MsspCase(track, aco("110000000").build());

    assertThat(inFixedPoint(withoutRevenue)).isEmpty();
    assertThatThrownBy(withoutRevenue::settle)
        .isInstanceOf(InvalidPerformanceException.class)
        .hasMessageContaining("participantRevenue");
  }

  @Test
  void sizesThatFixedPointHasNoRoomForAreSettledByTheRule() {
    MsspTrack track = MsspTrack.enhanced(2024, YEAR_2022, VARIABLE);
    MsspPerformance aco = aco("100000000", "90000000", 5_000_000_000L).build();
    MsspPerformance dear = aco("400000000000", "360000000000", 20_000).build();

    for (MsspPerformance each : List.of(aco, dear)) {
      MsspCase large = new MsspCase(track, each);
      assertThat(inFixedPoint(large)).isEmpty();
      assertThat(large.settle()).isEqualTo(byRule(large));
      assertThat(large.settle().outcome()).isEqualTo(MsspOutcomes.SAVINGS_EARNED);
    }
  }

  /** On the largest size that fixed point has room for, one below and one above. */
  @Test
  void sizesUpToTheLargestAreSettledInFixedPoint() {
    long most = MsspSweep.LARGEST;
    for (long off = -1; off <= 1; off++) {
      long size = most + off;
      boolean fits = off <= 0;
      assertFits(fits, large(size, most / 10 * 9, 20_000, 0, 0));
      assertFits(fits, large(most / 10 * 9, size, 20_000, 0, 0));
      assertFits(fits, large(most / 10 * 9, most, 20_000, size, 0));
      assertFits(fits, large(most, most / 2, MsspKernel.MOST_BENEFICIARIES + off, 0, 0));
      long relief = MsspKernel.LARGEST + off * MICROS_OF_A_CENT;
      assertFits(fits, large(most / 10 * 9, most, 20_000, most, relief));
    }
  }

  private static void assertFits(boolean fits, MsspPerformance aco) {
    MsspCase each = new MsspCase(MsspTrack.basicE(2024, YEAR_2022, VARIABLE), aco);
    assertThat(inFixedPoint(each).isPresent()).as("%s", each).isEqualTo(fits);
    assertThat(each.settle()).as("%s", each).isEqualTo(byRule(each));
  }

  private static MsspPerformance large(
      long benchmark, long expenditures, long beneficiaries, long revenue, long relief) {
    return MsspPerformance.builder()
        .benchmark(Money.ofMicros(benchmark))
        .expenditures(Money.ofMicros(expenditures))
        .assignedBeneficiaries(beneficiaries)
        .quality(met("80"))
        .participantRevenue(ParticipantRevenue.of(Money.ofMicros(revenue)))
        .revenueCategory(RevenueCategory.HIGH_REVENUE)
        .disasterRelief(DisasterRelief.ofAmount(Money.ofMicros(relief)))
        .build();
  }
}
