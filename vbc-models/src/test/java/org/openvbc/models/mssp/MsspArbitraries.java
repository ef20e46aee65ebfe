package org.openvbc.models.mssp;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Rounding;
import org.openvbc.core.quality.QualityStanding;
import org.openvbc.core.quality.Score;
import org.openvbc.core.time.PerformanceYear;

/**
 * Every track in every year it was offered, and performances that lie close to what decides: the
 * minimum rate, the payment limit and the loss limits, hit exactly and missed by a cent.
 */
class MsspArbitraries extends DomainContextBase {

  /** An option and a year in which it was offered, as the regulation has them. */
  record Offer(ParticipationOption option, PerformanceYear year) {}

  static List<Offer> offers() {
    List<Offer> all = new ArrayList<>();
    for (ParticipationOption option : ParticipationOption.values()) {
      int last = option.isFromJuly2019() ? 2026 : 2021;
      for (int year = firstYear(option); year <= last; year++) {
        all.add(new Offer(option, PerformanceYear.of(year)));
      }
      all.add(
          new Offer(
              option,
              option.isFromJuly2019()
                  ? PerformanceYear.secondHalfOf(2019)
                  : PerformanceYear.firstHalfOf(2019)));
    }
    return all;
  }

  private static int firstYear(ParticipationOption option) {
    return switch (option) {
      case TRACK_1, TRACK_2 -> 2013;
      case TRACK_3 -> 2016;
      case TRACK_1_PLUS -> 2018;
      default -> 2020;
    };
  }

  @Provide
  Arbitrary<MsspTrack> tracks() {
    // The years with the most rules come up more often.
    List<Offer> recent = offers().stream().filter(offer -> offer.year().year() >= 2024).toList();
    return Arbitraries.oneOf(Arbitraries.of(offers()), Arbitraries.of(recent)).flatMap(this::track);
  }

  private Arbitrary<MsspTrack> track(Offer offer) {
    return agreementStarts(offer)
        .flatMap(
            start ->
                Combinators.combine(
                        elections(offer.option(), start),
                        Arbitraries.integers().between(1, 4),
                        Arbitraries.of(LossLimitBasis.values()),
                        Arbitraries.frequencyOf(
                            Tuple.of(4, Arbitraries.just(Rounding.CENTS)),
                            Tuple.of(1, Arbitraries.just(Rounding.DOLLARS))))
                    .as(
                        (election, yearInTrack2, basis, rounding) -> {
                          MsspTrack.Builder builder =
                              MsspTrack.builder()
                                  .option(offer.option())
                                  .performanceYear(offer.year())
                                  .agreementStart(start)
                                  .minimumSavingsRate(election)
                                  .rounding(rounding);
                          if (offer.option() == ParticipationOption.TRACK_2) {
                            builder.yearInTrack2(yearInTrack2);
                          }
                          if (offer.option() == ParticipationOption.TRACK_1_PLUS) {
                            builder.lossLimitBasis(basis);
                          }
                          return builder.build();
                        }));
  }

  private static Arbitrary<LocalDate> agreementStarts(Offer offer) {
    List<LocalDate> starts =
        offer.option().isFromJuly2019()
            ? List.of(
                LocalDate.of(2019, 7, 1),
                LocalDate.of(2022, 1, 1),
                LocalDate.of(2023, 12, 31),
                LocalDate.of(2024, 1, 1),
                LocalDate.of(2025, 1, 1))
            : List.of(
                LocalDate.of(2012, 4, 1),
                LocalDate.of(2013, 1, 1),
                LocalDate.of(2015, 12, 31),
                LocalDate.of(2016, 1, 1),
                LocalDate.of(2018, 1, 1));
    return Arbitraries.of(
        starts.stream().filter(start -> !start.isAfter(offer.year().firstDay())).toList());
  }

  private static Arbitrary<MinimumSavingsRate> elections(
      ParticipationOption option, LocalDate start) {
    if (!option.isTwoSided()) {
      return Arbitraries.just(MinimumSavingsRate.variable());
    }
    if (option == ParticipationOption.TRACK_2 && start.getYear() < 2016) {
      return Arbitraries.just(MinimumSavingsRate.fixed("0.02"));
    }
    return Arbitraries.of(
        MinimumSavingsRate.variable(),
        MinimumSavingsRate.fixed("0"),
        MinimumSavingsRate.fixed("0.005"),
        MinimumSavingsRate.fixed("0.01"),
        MinimumSavingsRate.fixed("0.015"),
        MinimumSavingsRate.fixed("0.02"));
  }

  @Provide
  Arbitrary<MsspCase> cases() {
    return tracks().flatMap(this::casesOf);
  }

  private Arbitrary<MsspCase> casesOf(MsspTrack track) {
    return beneficiaries()
        .flatMap(
            count ->
                benchmarks(minimum(track, count))
                    .flatMap(benchmark -> performances(track, count, benchmark)))
        .map(aco -> new MsspCase(track, aco));
  }

  private static Rate minimum(MsspTrack track, long beneficiaries) {
    return track.rule().minimumRate(beneficiaries);
  }

  private static Arbitrary<Long> beneficiaries() {
    return Arbitraries.frequencyOf(
        Tuple.of(
            1,
            Arbitraries.of(
                1L, 499L, 500L, 999L, 1_000L, 2_999L, 3_000L, 4_999L, 5_000L, 5_999L, 6_000L,
                9_999L, 10_000L, 14_999L, 15_000L, 20_000L, 49_999L, 50_000L, 59_999L, 60_000L,
                250_000L)),
        Tuple.of(2, Arbitraries.longs().between(1, 80_000)));
  }

  /** Half of them are multiples on which the minimum rate is a whole number of dollars. */
  private static Arbitrary<Money> benchmarks(Rate minimum) {
    BigInteger denominator = new BigInteger(minimum.toFraction().replaceAll(".*/", ""));
    return Arbitraries.oneOf(
        Arbitraries.longs().between(1, 40).map(k -> Money.of(k * denominator.longValueExact())),
        Arbitraries.longs().between(1, 300_000_000_000L).map(Money::ofCents),
        Arbitraries.longs().between(1, 3_000_000_000_000_000L).map(Money::ofMicros));
  }

  private Arbitrary<MsspPerformance> performances(MsspTrack track, long count, Money benchmark) {
    Arbitrary<Money> spent = expenditures(track, count, benchmark);
    return Combinators.combine(
            spent,
            qualities(track),
            revenues(track, benchmark),
            disasters(benchmark),
            guardrails(track, benchmark),
            Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(Money.ZERO)),
                Tuple.of(2, Arbitraries.longs().between(0, 1_000_000).map(Money::of)),
                Tuple.of(1, Arbitraries.just(Money.of(5_000_000_000L)))),
            terminations(track),
            Arbitraries.of(RevenueCategory.values()))
        .as(
            (money, quality, revenue, disaster, guardrail, advance, end, category) ->
                MsspPerformance.builder()
                    .benchmark(benchmark)
                    .expenditures(money)
                    .assignedBeneficiaries(count)
                    .quality(quality)
                    .participantRevenue(revenue)
                    .disasterRelief(disaster)
                    .guardrail(guardrail)
                    .advanceBalance(advance)
                    .termination(end)
                    .revenueCategory(category)
                    .build());
  }

  /** Spending that makes savings or losses of the sizes that decide, give or take a cent. */
  private static Arbitrary<Money> expenditures(MsspTrack track, long count, Money benchmark) {
    Arbitrary<Money> sizes =
        Arbitraries.oneOf(
            Arbitraries.just(size(benchmark, minimum(track, count))),
            Arbitraries.of(
                Money.ZERO,
                size(benchmark, track.paymentLimit().dividedBy(track.sharingRate())),
                size(benchmark, track.benchmarkLossLimit().times(Rate.of(10, 3))),
                size(benchmark, track.benchmarkLossLimit().times(Rate.of(5, 2)))),
            Arbitraries.integers()
                .between(0, 1_000)
                .map(part -> size(benchmark, Rate.of(part, 10_000))),
            Arbitraries.integers()
                .between(0, 600)
                .map(part -> size(benchmark, Rate.of(part, 600))));
    return Combinators.combine(sizes, Arbitraries.of(-1, 0, 1), Arbitraries.of(true, false))
        .as(
            (size, cents, savings) -> {
              Money gross = size.plus(MsspCase.oneCent().times(cents));
              Money spent = savings ? benchmark.minus(gross) : benchmark.plus(gross);
              return spent.notBelow(Money.ZERO);
            });
  }

  private static Money size(Money benchmark, Rate rate) {
    return benchmark.times(rate).rounded(Rounding.MILLIONTHS);
  }

  private static Arbitrary<QualityStanding> qualities(MsspTrack track) {
    Arbitrary<Score> rounded =
        Arbitraries.frequencyOf(
            Tuple.of(
                1,
                Arbitraries.of("0", "0.3333", "0.5333", "0.5334", "0.6666", "0.80", "0.8001", "1")
                    .map(Score::of)),
            Tuple.of(
                3,
                Arbitraries.integers()
                    .between(0, 10_000)
                    .map(score -> new Score(Rate.of(score, 10_000)))));
    Arbitrary<Score> scores =
        track.rule().roundsScore
            ? rounded
            : Arbitraries.oneOf(
                rounded,
                Arbitraries.integers()
                    .between(0, 512)
                    .map(points -> new Score(Rate.of(points, 512))));
    Arbitrary<QualityStanding.Standard> standards =
        track.performanceYear().year() >= 2023
            ? Arbitraries.of(
                QualityStanding.Standard.MET,
                QualityStanding.Standard.MET,
                QualityStanding.Standard.ALTERNATIVE_MET,
                QualityStanding.Standard.NOT_MET)
            : Arbitraries.of(
                QualityStanding.Standard.MET,
                QualityStanding.Standard.MET,
                QualityStanding.Standard.MET,
                QualityStanding.Standard.NOT_MET);
    return Combinators.combine(standards, scores)
        .as((standard, score) -> new QualityStanding(standard, score, standard.name()));
  }

  /** Revenue whose limit lies at the limit on the benchmark, give or take, or anywhere. */
  private static Arbitrary<ParticipantRevenue> revenues(MsspTrack track, Money benchmark) {
    Money even =
        track.revenueLossLimit().isZero()
            ? benchmark
            : size(benchmark, track.benchmarkLossLimit().dividedBy(track.revenueLossLimit()));
    return Arbitraries.oneOf(
        Arbitraries.just(ParticipantRevenue.notPublished()),
        Arbitraries.of(-1, 0, 1)
            .map(
                cents ->
                    ParticipantRevenue.of(
                        even.plus(MsspCase.oneCent().times(cents)).notBelow(Money.ZERO))),
        Arbitraries.integers()
            .between(0, 100)
            .map(part -> ParticipantRevenue.of(size(benchmark, Rate.of(part, 100)))));
  }

  private static Arbitrary<DisasterRelief> disasters(Money benchmark) {
    Arbitrary<DisasterRelief> share =
        Combinators.combine(
                Arbitraries.integers().between(0, 1_000), Arbitraries.integers().between(0, 6))
            .as((share1, months) -> DisasterRelief.ofShare(Rate.of(share1, 1_000), months));
    return Arbitraries.frequencyOf(
        Tuple.of(4, Arbitraries.just(DisasterRelief.none())),
        Tuple.of(1, Arbitraries.just(DisasterRelief.ofShare(Rate.ONE, 12))),
        Tuple.of(1, share),
        Tuple.of(1, Combinators.combine(share, share).as(DisasterRelief::and)),
        Tuple.of(
            1,
            Arbitraries.integers()
                .between(0, 100)
                .map(part -> DisasterRelief.ofAmount(size(benchmark, Rate.of(part, 1_000))))));
  }

  private static Arbitrary<Guardrail> guardrails(MsspTrack track, Money benchmark) {
    if (track.agreementStart().getYear() < 2024) {
      return Arbitraries.just(Guardrail.notStated());
    }
    return Arbitraries.frequencyOf(
        Tuple.of(2, Arbitraries.just(Guardrail.notTriggered())),
        Tuple.of(1, Arbitraries.just(Guardrail.applied())),
        Tuple.of(
            2,
            Arbitraries.integers()
                .between(-20, 120)
                .map(part -> benchmark.plus(size(benchmark, Rate.of(part, 1_000))))
                .map(twoWay -> Guardrail.twoWayBenchmark(twoWay.notBelow(MsspCase.oneCent())))));
  }

  private static Arbitrary<Optional<Termination>> terminations(MsspTrack track) {
    PerformanceYear year = track.performanceYear();
    long days = year.lastDay().toEpochDay() - year.firstDay().toEpochDay();
    Arbitrary<LocalDate> dates =
        Arbitraries.oneOf(
            Arbitraries.longs().between(0, days).map(year.firstDay()::plusDays),
            Arbitraries.of(year.lastDay(), year.lastDay().minusDays(1), year.firstDay()),
            Arbitraries.of(
                year.firstDay().plusMonths(year.months() / 2).minusDays(1),
                year.firstDay().plusMonths(year.months() / 2)));
    return Arbitraries.frequencyOf(
        Tuple.of(7, Arbitraries.just(Optional.empty())),
        Tuple.of(
            1,
            Combinators.combine(dates, Arbitraries.of(Termination.By.values()))
                .as((day, by) -> Optional.of(new Termination(by, day)))));
  }
}
