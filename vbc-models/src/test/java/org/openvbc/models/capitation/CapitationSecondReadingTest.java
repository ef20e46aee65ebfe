package org.openvbc.models.capitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openvbc.models.capitation.CapitationSamples.cover;
import static org.openvbc.models.capitation.CapitationSamples.largeClaims;
import static org.openvbc.models.capitation.CapitationSamples.ofRevenue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openvbc.core.clause.AggregateStopLoss;
import org.openvbc.core.clause.StopLoss;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.PerMemberPerMonth;
import org.openvbc.core.money.Rate;
import org.openvbc.core.time.EnrollmentSpan;
import org.openvbc.core.time.MemberMonthTally;
import org.openvbc.core.time.MemberMonths;
import org.openvbc.core.time.MonthRange;
import org.openvbc.core.time.MonthRule;

/** Cases that were worked out by hand from the rules alone, beside the worked examples. */
class CapitationSecondReadingTest {

  // ---------------------------------------------------------------- months

  private static List<MonthRule> rules() {
    return List.of(
        MonthRule.midMonth(15),
        MonthRule.midMonth(31),
        MonthRule.firstOfMonth(),
        MonthRule.snapshot(30),
        MonthRule.anyDay(),
        MonthRule.dailyProration());
  }

  private static Rate plain(MonthRule rule, LocalDate first, LocalDate last, YearMonth month) {
    int covered = 0;
    boolean named = false;
    int day = Math.min(rule.day(), month.lengthOfMonth());
    for (int i = 1; i <= month.lengthOfMonth(); i++) {
      LocalDate each = month.atDay(i);
      if (!each.isBefore(first) && !each.isAfter(last)) {
        covered++;
        named |= i == day;
      }
    }
    return switch (rule.kind()) {
      case DAILY_PRORATION -> Rate.of(covered, month.lengthOfMonth());
      case ANY_DAY -> Rate.of(covered > 0 ? 1 : 0, 1);
      case MID_MONTH, SNAPSHOT -> Rate.of(named ? 1 : 0, 1);
    };
  }

  /** Spans of one day to three months about the end of February, in leap and common years. */
  @Test
  void monthsAreCountedDayByDay() {
    for (int year : new int[] {2023, 2024, 2100}) {
      MonthRange months = MonthRange.of(YearMonth.of(year, 1), YearMonth.of(year, 4));
      for (MonthRule rule : rules()) {
        for (int from = 24; from <= 64; from++) {
          for (int length : new int[] {1, 2, 14, 15, 16, 28, 29, 31, 90}) {
            LocalDate first = LocalDate.ofYearDay(year, from);
            LocalDate last = first.plusDays(length - 1L);
            Rate sum = Rate.ZERO;
            for (int i = 0; i < months.count(); i++) {
              sum = sum.plus(plain(rule, first, last, months.month(i)));
            }
            MemberMonthTally tally = MemberMonthTally.of(rule, months, List.of("a"));
            tally.addSpan(0, first.toEpochDay(), last.toEpochDay());
            List<EnrollmentSpan> coverage = List.of(new EnrollmentSpan(first, last));
            assertThat(tally.total()).isEqualTo(new MemberMonths(sum));
            assertThat(rule.over(months, coverage)).isEqualTo(new MemberMonths(sum));
          }
        }
      }
    }
  }

  @Test
  void retroactiveMonthExactlyAtTheLimitIsPaid() {
    CapitationPerformance january =
        CapitationPerformance.of(
            Membership.steady(MonthRange.of(YearMonth.of(2024, 12)), "all", 10));
    RetroLimit limit = RetroLimit.listing(3);
    assertThat(limit.allows(new RetroChange(YearMonth.of(2025, 3), january, january))).isTrue();
    assertThat(limit.allows(new RetroChange(YearMonth.of(2025, 4), january, january))).isFalse();
  }

  // ---------------------------------------------------------------- stop-loss

  @Test
  void aggregatingDeductibleComesOffAllRecoveriesAndStaysEligible() {
    StopLossCover cover =
        cover()
            .individual(StopLoss.of(Money.of(150_000), Rate.of("0.9")))
            .aggregatingDeductible(Money.of(100_000))
            .aggregate(AggregateStopLoss.at(Rate.of("1.25")))
            .build();
    StopLossClaims claims = largeClaims().withExpectedClaims(Money.of(600_000).unrounded());
    StopLossSettlement settled = cover.settle(claims);
    // 366,030 of the members, 266,030 after the deductible; 1,104,700 - 266,030 = 838,670 left,
    // 88,670 above 750,000
    assertThat(settled.aggregateRecovery()).isEqualTo(Money.of(88_670));
    assertThat(settled.netPayment()).isEqualTo(Money.of(354_700));
  }

  @Test
  void laserAboveTheLimitOfTheCoverRecoversNothing() {
    StopLoss limited = StopLoss.of(Money.of(150_000), Rate.of("0.9")).withLimit(Money.of(300_000));
    StopLossCover cover = cover().individual(limited).putLasers("A", Money.of(400_000)).build();
    // A nothing; B 0.9 x 118,500; C 0.9 x 25,000; D 0.9 x 1,200
    assertThat(cover.settle(largeClaims()).netPayment()).isEqualTo(Money.of(130_230));
  }

  // ---------------------------------------------------------------- risk share

  @Test
  void levelOfTheSettlementMatters() {
    RiskSharePerformance performance =
        RiskSharePerformance.of(
            RiskSharePerformance.Cohort.of("HMO", "6000", "5000"),
            RiskSharePerformance.Cohort.of("PPO", "4000", "4000"));
    assertThat(ofRevenue(RiskShare.Level.WHOLE).settle(performance).netPayment())
        .isEqualTo(Money.of(-400));
    assertThat(ofRevenue(RiskShare.Level.EACH_COHORT).settle(performance).netPayment())
        .isEqualTo(Money.of(-430));
  }

  // ---------------------------------------------------------------- texts

  @Test
  void figuresOfAPersonStayOutOfTexts() {
    assertThat(MemberClaims.of("J. Doe", Money.of(412_000))).hasToString("claims of one member");
    assertThat(largeClaims().toString()).doesNotContain("412");
    EnrollmentSpan span = new EnrollmentSpan(LocalDate.of(2025, 1, 7), LocalDate.of(2025, 2, 3));
    assertThat(new ConditionCase("diabetes", List.of(span))).hasToString("case of diabetes");
    assertThatThrownBy(() -> MemberClaims.of("J. Doe", Money.of(-7)))
        .hasMessageNotContaining("Doe")
        .hasMessageNotContaining("7");
  }

  @Test
  void carveOutsMayTakeTheWholeButNoMore() {
    Capitation all = CapitationSamples.totalCare();
    Capitation none = all.withCarveOuts(CarveOut.of("hospital", PerMemberPerMonth.of("900")));
    assertThat(none.settle(CapitationSamples.members(10)).netPayment()).isEqualTo(Money.ZERO);
  }
}
