package org.openvbc.models.episode.medicaid;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.openvbc.core.model.Outcome;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Rounding;
import org.openvbc.core.worksheet.Explanation;

/** What holds for every state, threshold and provider. */
@Domain(MedicaidArbitraries.class)
@Domain(DomainContext.Global.class)
class MedicaidLawsTest {
  private static final int TRIES = 500;

  private static void mustMeet(String what, boolean met) {
    Statistics.label(what)
        .collect(met)
        .coverage(
            c -> {
              c.check(true).count(count -> count > 0);
              c.check(false).count(count -> count > 0);
            });
  }

  private static Money settle(MedicaidCase each, MedicaidQuality quality) {
    return each.terms().settle(each.performance().withQuality(quality)).netPayment();
  }

  @Property(seed = "20260101", tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  @StatisticsReport(onFailureOnly = true)
  void failedQualityTakesGainsAndNeverChangesARiskShare(@ForAll MedicaidCase each) {
    Money passed = settle(each, MedicaidQuality.passed());
    Money failed = settle(each, MedicaidQuality.failed());

    assertThat(failed).isEqualTo(passed.cappedAt(Money.ZERO));
    mustMeet("gain", passed.isPositive());
    mustMeet("risk share", passed.isNegative());
  }

  @Property(seed = "20260101", tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  @StatisticsReport(onFailureOnly = true)
  void aDearerEpisodeNeverPaysMore(
      @ForAll MedicaidCase each, @ForAll @IntRange(min = 1, max = 500_000) int cents) {
    List<MedicaidEpisode> dearer = new ArrayList<>(each.episodes());
    if (!dearer.isEmpty()) {
      MedicaidEpisode first = dearer.get(0);
      dearer.set(
          0,
          new MedicaidEpisode(
              first.cost().plus(Money.ofCents(cents)), first.riskScore(), first.validity()));
    }
    MedicaidCase other =
        MedicaidCase.of(
            each.terms(),
            dearer,
            each.quality(),
            each.performance().medicaidReceipts().orElseThrow());

    // Without the gate a failed quality could not hide what the average does.
    Money before = settle(each, MedicaidQuality.passed());
    Money after = settle(other, MedicaidQuality.passed());
    assertThat(after).isLessThanOrEqualTo(before);
    mustMeet("the average moves the payment", !after.equals(before));
  }

  @Property(seed = "20260101", tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  @StatisticsReport(onFailureOnly = true)
  void aRiskShareIsNeverAboveItsLimits(@ForAll MedicaidCase each) {
    MedicaidSettlement settled = each.settle();
    RiskShareLimit limit = each.terms().riskShareLimit();
    Money receipts = each.performance().medicaidReceipts().orElseThrow();
    Money owed = settled.netPayment().negated();

    limit.dollars().ifPresent(most -> assertThat(owed).isLessThanOrEqualTo(cents(most)));
    limit
        .ofReceipts()
        .ifPresent(
            part ->
                assertThat(owed).isLessThanOrEqualTo(receipts.times(part).rounded(Rounding.CENTS)));
    for (MedicaidLimit by : MedicaidLimit.values()) {
      mustMeet("limited by " + by, settled.limitedBy() == by);
    }
  }

  private static Money cents(Money amount) {
    return amount.rounded(Rounding.CENTS);
  }

  @Property(seed = "20260101", tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  @StatisticsReport(onFailureOnly = true)
  void aGainIsNeverAboveThatOfTheGainSharingLimit(@ForAll MedicaidCase each) {
    MedicaidSettlement settled = each.settle();
    MedicaidEpisodes episodes = each.performance().episodes();
    Rate risk =
        each.terms().scaleByAverageRisk() ? episodes.averageRiskScore().orElse(Rate.ONE) : Rate.ONE;
    Money most =
        each.terms()
            .commendable()
            .minus(each.terms().gainSharingLimit())
            .times(risk)
            .times(Rate.of(episodes.valid(), 1))
            .times(each.terms().sharingRate())
            .rounded(Rounding.CENTS);

    assertThat(settled.netPayment()).isLessThanOrEqualTo(most);
    mustMeet(
        "at the limit", settled.netPayment().isPositive() && settled.netPayment().equals(most));
  }

  @Property(seed = "20260101", tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  @StatisticsReport(onFailureOnly = true)
  void explainingIsSettling(@ForAll MedicaidCase each) {
    Explanation<MedicaidSettlement> explained = each.terms().explain(each.performance());

    assertThat(explained.settlement()).isEqualTo(each.settle());
    assertThat(explained.lines().get(explained.lines().size() - 1).line().money())
        .contains(each.settle().netPayment());
    mustMeet("nothing is due", each.settle().payments().isEmpty());
  }

  // ---------------------------------------------------------------- against plain decimals

  private static final Map<String, List<Outcome>> OUTCOMES =
      Map.of(
          "none", List.of(MedicaidOutcomes.NO_EPISODES),
          "low", List.of(MedicaidOutcomes.LOW_VOLUME),
          "quality", List.of(MedicaidOutcomes.QUALITY_NOT_MET),
          "gain", List.of(MedicaidOutcomes.GAIN_SHARE, MedicaidOutcomes.NOTHING_TO_SHARE),
          "risk", List.of(MedicaidOutcomes.RISK_SHARE, MedicaidOutcomes.NOTHING_TO_SHARE),
          "neutral", List.of(MedicaidOutcomes.NEUTRAL));

  @Property(seed = "20260101", tries = 2_000, edgeCases = EdgeCasesMode.NONE)
  @StatisticsReport(onFailureOnly = true)
  void settlementEqualsThePlainRestatement(@ForAll MedicaidCase each) {
    MedicaidSettlement settled = each.settle();
    PlainMedicaid.Result plain = plain(each);

    assertThat(settled.netPayment().toBigDecimal()).isEqualByComparingTo(plain.net());
    assertThat(OUTCOMES.getOrDefault(plain.outcome(), List.of())).contains(settled.outcome());
    Statistics.label("outcome")
        .collect(plain.outcome())
        .coverage(
            outcomes -> OUTCOMES.keySet().forEach(name -> outcomes.check(name).count(c -> c > 0)));
  }

  private static PlainMedicaid.Result plain(MedicaidCase each) {
    MedicaidEpisodeModel terms = each.terms();
    List<BigDecimal> limits = new ArrayList<>();
    terms.riskShareLimit().dollars().map(Money::toBigDecimal).ifPresent(limits::add);
    terms
        .riskShareLimit()
        .ofReceipts()
        .map(
            part ->
                each.performance()
                    .medicaidReceipts()
                    .orElseThrow()
                    .toBigDecimal()
                    .multiply(decimal(part)))
        .ifPresent(limits::add);
    List<MedicaidEpisode> valid =
        each.episodes().stream().filter(MedicaidEpisode::isValid).toList();
    return PlainMedicaid.settle(
        new PlainMedicaid.Terms(
            terms.acceptable().toBigDecimal(),
            terms.commendable().toBigDecimal(),
            terms.gainSharingLimit().toBigDecimal(),
            decimal(terms.sharingRate()),
            terms.minimumEpisodes().episodes(),
            limits,
            terms.scaleByAverageRisk()),
        valid.stream().map(episode -> episode.cost().toBigDecimal()).toList(),
        valid.stream().map(episode -> decimal(episode.riskScore())).toList(),
        each.quality());
  }

  private static BigDecimal decimal(Rate rate) {
    return rate.toBigDecimal(6, RoundingMode.UNNECESSARY);
  }
}
