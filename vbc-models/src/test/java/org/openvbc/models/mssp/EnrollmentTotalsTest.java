package org.openvbc.models.mssp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.PerYear;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Rounding;
import org.openvbc.core.quality.QualityStanding;
import org.openvbc.core.quality.Score;
import org.openvbc.core.time.PersonYears;
import org.openvbc.core.worksheet.ExplainedLine;

/** Totals are the sums over the enrolment types of person years times dollars per person year. */
class EnrollmentTotalsTest {
  private static final EnrollmentTotals FOUR_TYPES =
      EnrollmentTotals.of(
              EnrollmentType.ESRD,
              PersonYears.of("118"),
              PerYear.of("95548.0027"),
              PerYear.of("94000"))
          .with(
              EnrollmentType.DISABLED,
              PersonYears.of("1400"),
              PerYear.of("12483.8870"),
              PerYear.of("12000"))
          .with(
              EnrollmentType.AGED_DUAL,
              PersonYears.of("980"),
              PerYear.of("18862.0164"),
              PerYear.of("18000"))
          .with(
              EnrollmentType.AGED_NON_DUAL,
              PersonYears.of("10002"),
              PerYear.of("12191.1618"),
              PerYear.of("12000"));

  @Test
  void fourTypesOfTheWorkedBenchmarkAddUp() {
    // 11,274,664.3186 + 17,477,441.8 + 18,484,776.072 + 121,936,000.3236
    assertThat(FOUR_TYPES.benchmark()).isEqualTo(Money.of("169172882.5142"));
    assertThat(FOUR_TYPES.expenditures()).isEqualTo(Money.of("165556000"));
    assertThat(FOUR_TYPES.personYears()).isEqualTo(PersonYears.of("12500"));
    // The worked per capita of 13,533.8306 is what the four printed figures give, too.
    assertThat(
            Rate.of(FOUR_TYPES.benchmark(), Money.of("12500"))
                .toBigDecimal(4, RoundingMode.HALF_UP))
        .isEqualTo("13533.8306");
  }

  @Test
  void printedPerCapitaBenchmarksGiveTheWorkedTotalWithinTheirRounding() {
    // Half a unit of the fourth decimal, times 12,500 person years.
    assertThat(FOUR_TYPES.benchmark().minus(Money.of("169172882.47")).abs())
        .isLessThanOrEqualTo(Money.of("0.63"));
  }

  @Test
  void totalsOfMonthsOfAssignmentAreExact() {
    EnrollmentTotals one =
        EnrollmentTotals.of(
            EnrollmentType.ESRD,
            PersonYears.ofMonths(94_203),
            PerYear.of("12000"),
            PerYear.of("1"));

    assertThat(one.benchmark()).isEqualTo(Money.of("94203000"));
    assertThat(one.expenditures()).isEqualTo(Money.of("7850.25"));
  }

  @Test
  void totalIsRoundedOnceToTheMillionth() {
    EnrollmentTotals thirds =
        EnrollmentTotals.of(
                EnrollmentType.ESRD, PersonYears.ofMonths(4), PerYear.of("1"), PerYear.of("2"))
            .with(
                EnrollmentType.DISABLED, PersonYears.ofMonths(4), PerYear.of("1"), PerYear.of("2"));

    // Two thirds, where two rounded thirds would give 0.666666; and four thirds.
    assertThat(thirds.benchmark()).isEqualTo(Money.of("0.666667"));
    assertThat(thirds.expenditures()).isEqualTo(Money.of("1.333333"));
  }

  @Test
  void typesCanNotBeChangedAfterwards() {
    assertThatThrownBy(() -> FOUR_TYPES.types().clear())
        .isInstanceOf(UnsupportedOperationException.class);
    assertThat(FOUR_TYPES.types().keySet()).containsExactly(EnrollmentType.values());
  }

  @Test
  void worksheetShowsEachTypeBeforeTheTotals() {
    List<String> lines =
        MsspTrack.enhanced(2024, LocalDate.of(2022, 1, 1), MinimumSavingsRate.variable())
            .explain(
                MsspPerformance.builder()
                    .totals(FOUR_TYPES)
                    .assignedBeneficiaries(13_000)
                    .quality(QualityStanding.met(Score.FULL))
                    .build())
            .lines()
            .stream()
            .limit(10)
            .map(ExplainedLine::toString)
            .toList();

    assertThat(lines)
        .containsExactly(
            "Benchmark, ESRD: $11,274,664.3186 [42 CFR 425.610(a)]",
            "Expenditures, ESRD: $11,092,000.00 [42 CFR 425.610(a)]",
            "Benchmark, disabled: $17,477,441.80 [42 CFR 425.610(a)]",
            "Expenditures, disabled: $16,800,000.00 [42 CFR 425.610(a)]",
            "Benchmark, aged, dually eligible: $18,484,776.072 [42 CFR 425.610(a)]",
            "Expenditures, aged, dually eligible: $17,640,000.00 [42 CFR 425.610(a)]",
            "Benchmark, aged, not dually eligible: $121,936,000.3236 [42 CFR 425.610(a)]",
            "Expenditures, aged, not dually eligible: $120,024,000.00 [42 CFR 425.610(a)]",
            "Total updated benchmark: $169,172,882.5142 [42 CFR 425.610(a)]",
            "Total expenditures: $165,556,000.00 [42 CFR 425.610(a)]");
  }

  @Property
  void totalsEqualAnIndependentSum(
      @ForAll @Size(4) List<@IntRange(min = 1, max = 400_000) Integer> months,
      @ForAll @Size(8) List<@BigRange(min = "0", max = "200000") @Scale(4) BigDecimal> perYear) {
    Map<EnrollmentType, EnrollmentTotals.PerType> types =
        new java.util.EnumMap<>(EnrollmentType.class);
    BigDecimal benchmark = BigDecimal.ZERO;
    BigDecimal spent = BigDecimal.ZERO;
    List<EnrollmentType> all = new ArrayList<>(List.of(EnrollmentType.values()));
    for (int i = 0; i < 4; i++) {
      BigDecimal count = BigDecimal.valueOf(months.get(i));
      benchmark = benchmark.add(count.multiply(perYear.get(i)));
      spent = spent.add(count.multiply(perYear.get(4 + i)));
      types.put(
          all.get(i),
          new EnrollmentTotals.PerType(
              PersonYears.ofMonths(months.get(i)),
              PerYear.of(Money.of(perYear.get(i))),
              PerYear.of(Money.of(perYear.get(4 + i)))));
    }
    EnrollmentTotals totals = new EnrollmentTotals(types);
    BigDecimal twelve = BigDecimal.valueOf(12);

    assertThat(totals.benchmark().toBigDecimal())
        .isEqualByComparingTo(benchmark.divide(twelve, 6, RoundingMode.HALF_UP));
    assertThat(totals.expenditures().toBigDecimal())
        .isEqualByComparingTo(spent.divide(twelve, 6, RoundingMode.HALF_UP));
    // Per person year and back: the identity of the published files, within the millionths.
    Rate perPersonYear =
        Rate.of(totals.benchmark(), Money.of(1)).dividedBy(totals.personYears().years());
    assertThat(
            Money.of(1)
                .times(perPersonYear)
                .times(totals.personYears().years())
                .rounded(Rounding.MILLIONTHS))
        .isEqualTo(totals.benchmark());
  }
}
