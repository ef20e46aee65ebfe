package org.openvbc.quality.hospital;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openvbc.quality.hospital.HvbpSamples.FY2024;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.openvbc.core.clause.Composite;
import org.openvbc.core.money.Rate;
import org.openvbc.core.quality.Score;
import org.openvbc.quality.measure.Direction;

class HvbpLawsTest {
  private static final List<HvbpDomain> DOMAINS =
      List.of(
          HvbpDomain.OUTCOMES,
          HvbpDomain.PERSON_AND_COMMUNITY,
          HvbpDomain.SAFETY,
          HvbpDomain.EFFICIENCY);
  private static final HvbpTotal UNEQUAL =
      HvbpTotal.of(2024)
          .withOwnWeighting(
              HvbpWeighting.of(
                  Map.of(
                      HvbpDomain.OUTCOMES, Rate.of("0.4"),
                      HvbpDomain.PERSON_AND_COMMUNITY, Rate.of("0.3"),
                      HvbpDomain.SAFETY, Rate.of("0.2"),
                      HvbpDomain.EFFICIENCY, Rate.of("0.1")),
                  2));

  private static Map<HvbpDomain, Score> domains(List<Integer> points) {
    Map<HvbpDomain, Score> scores = new EnumMap<>(HvbpDomain.class);
    for (int i = 0; i < points.size(); i++) {
      scores.put(DOMAINS.get(i), new Score(Rate.of(points.get(i), 1000)));
    }
    return scores;
  }

  @Property(tries = 300)
  void theTotalLiesBetweenTheLeastAndTheGreatestDomain(
      @ForAll @Size(4) List<@IntRange(max = 1000) Integer> points) {
    Rate total = UNEQUAL.determine(domains(points)).score().orElseThrow().rate();

    assertThat(total)
        .isBetween(
            Rate.of(points.stream().mapToInt(each -> each).min().orElseThrow(), 1000),
            Rate.of(points.stream().mapToInt(each -> each).max().orElseThrow(), 1000));
  }

  @Property(tries = 300)
  void droppingADomainKeepsTheRelativeWeightsOfTheOthers(
      @ForAll @Size(4) List<@IntRange(max = 1000) Integer> points,
      @ForAll @IntRange(max = 3) int dropped) {
    Map<HvbpDomain, Score> all = domains(points);
    List<Composite.Part<HvbpDomain>> before = UNEQUAL.determine(all).parts();
    all.remove(DOMAINS.get(dropped));
    List<Composite.Part<HvbpDomain>> after = UNEQUAL.determine(all).parts();

    Rate sum = Rate.ZERO;
    for (Composite.Part<HvbpDomain> part : after) {
      sum = sum.plus(part.weight());
      Rate own =
          before.stream().filter(each -> each.key() == part.key()).findFirst().get().weight();
      assertThat(part.weight().dividedBy(after.get(0).weight()))
          .isEqualTo(own.dividedBy(first(before, after.get(0).key())));
    }
    assertThat(after).hasSize(3);
    assertThat(sum).isEqualTo(Rate.ONE);
  }

  private static Rate first(List<Composite.Part<HvbpDomain>> parts, HvbpDomain domain) {
    return parts.stream().filter(each -> each.key() == domain).findFirst().get().weight();
  }

  @Property(tries = 200)
  void theTotalIsThatOfAPlainRestatement(
      @ForAll @Size(min = 3, max = 4) List<@IntRange(max = 1000) Integer> points) {
    BigDecimal sum = BigDecimal.ZERO;
    for (int each : points) {
      sum = sum.add(BigDecimal.valueOf(each, 3));
    }
    BigDecimal plain =
        sum.divide(BigDecimal.valueOf(points.size()), MathContext.DECIMAL128)
            .setScale(20, RoundingMode.HALF_UP);

    assertThat(
            HvbpTotal.of(2024)
                .determine(domains(points))
                .score()
                .orElseThrow()
                .rate()
                .toBigDecimal(20, RoundingMode.HALF_UP))
        .isEqualByComparingTo(plain);
  }

  @Property(tries = 100)
  void aBetterRateNeverLowersTheTotal(
      @ForAll HvbpMeasure of, @ForAll @IntRange(max = 999) int thousandths) {
    HvbpQualityPerformance middling = HvbpScoringYears.middling(FY2024);
    if (!FY2024.measures().domains().containsKey(of)) {
      return;
    }
    boolean isHigher = of.direction() == Direction.HIGHER_IS_BETTER;
    assertThat(total(middling, of, thousandths + (isHigher ? 1 : 0)))
        .isGreaterThanOrEqualTo(total(middling, of, thousandths + (isHigher ? 0 : 1)));
  }

  private static Rate total(HvbpQualityPerformance hospital, HvbpMeasure of, int thousandths) {
    HvbpMeasureResult other =
        new HvbpMeasureResult(
            of,
            HvbpRates.of("0.7", BigDecimal.valueOf(thousandths, 3).toPlainString()),
            HvbpCases.of(100));
    return FY2024.determine(HvbpSamples.with(hospital, other)).score().orElseThrow().rate();
  }
}
