package org.openvbc.models.mssp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openvbc.models.mssp.MsspSamples.*;

import java.util.HashMap;
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
    return track.option().isTwoSided()
        ? Set.of(
            MsspOutcomes.SAVINGS_EARNED,
            MsspOutcomes.BELOW_MINIMUM_SAVINGS_RATE,
            MsspOutcomes.QUALITY_STANDARD_NOT_MET,
            MsspOutcomes.LOSSES_OWED,
            MsspOutcomes.BELOW_MINIMUM_LOSS_RATE)
        : Set.of(
            MsspOutcomes.SAVINGS_EARNED,
            MsspOutcomes.BELOW_MINIMUM_SAVINGS_RATE,
            MsspOutcomes.QUALITY_STANDARD_NOT_MET,
            MsspOutcomes.LOSSES_NOT_SHARED);
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
        .disasterRelief(
            rows.disasters[row] % 10 == 1
                ? DisasterRelief.ofAmount(Money.ofMicros(rows.disasters[row]))
                : DisasterRelief.none())
        .advanceBalance(Money.ofMicros(rows.advances[row]))
        .build();
  }

  private static Standard standard(MsspRows rows, int row, MsspTrack track) {
    if (rows.standards[row] == MsspFactors.NOT_MET) {
      return Standard.NOT_MET;
    }
    return row % 3 == 0 && track.rule().knowsAlternativeStandard
        ? Standard.ALTERNATIVE_MET
        : Standard.MET;
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
}
