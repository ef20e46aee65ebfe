package org.openvbc.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openvbc.core.money.PerMemberPerMonth;
import org.openvbc.core.money.Rounding;

class MonthRuleTest {
  private static final MonthRange YEAR = MonthRange.ofYear(2025);

  /** Four people: the whole year, from March 16, to June 10, February 15 to September 15. */
  private static final List<EnrollmentSpan> PEOPLE =
      List.of(
          span("2025-01-01", "2025-12-31"),
          span("2025-03-16", "2025-12-31"),
          span("2025-01-01", "2025-06-10"),
          span("2025-02-15", "2025-09-15"));

  static EnrollmentSpan span(String first, String last) {
    return EnrollmentSpan.of(LocalDate.parse(first), LocalDate.parse(last));
  }

  private static MonthRule rule(String name) {
    return switch (name) {
      case "mid month" -> MonthRule.midMonth(15);
      case "snapshot" -> MonthRule.firstOfMonth();
      case "any day" -> MonthRule.anyDay();
      case "daily" -> MonthRule.dailyProration();
      default -> throw new AssertionError(name);
    };
  }

  @ParameterizedTest
  @CsvSource({
    "mid month, 12, 9, 5, 8, 34, 221.00",
    "snapshot, 12, 9, 6, 7, 34, 221.00",
    "any day, 12, 10, 6, 8, 36, 234.00",
    "daily, 12, 9.516129, 5.333333, 7, 33.849462, 220.02"
  })
  void memberMonthsByRule(
      String name, String a, String b, String c, String d, String total, String fees) {
    MonthRule rule = rule(name);
    List<BigDecimal> wanted = Stream.of(a, b, c, d).map(BigDecimal::new).toList();
    MemberMonths sum = MemberMonths.ZERO;
    for (int i = 0; i < PEOPLE.size(); i++) {
      MemberMonths each = rule.over(YEAR, List.of(PEOPLE.get(i)));
      assertThat(each.months().toBigDecimal(6, RoundingMode.HALF_UP))
          .isEqualByComparingTo(wanted.get(i));
      sum = sum.plus(each);
    }
    assertThat(sum.months().toBigDecimal(6, RoundingMode.HALF_UP))
        .isEqualByComparingTo(new BigDecimal(total));
    assertThat(sum.times(PerMemberPerMonth.of("6.50")).rounded(Rounding.CENTS).toBigDecimal())
        .isEqualByComparingTo(new BigDecimal(fees));

    MemberMonthTally tally = MemberMonthTally.of(rule, YEAR, List.of("all"));
    PEOPLE.forEach(
        span -> tally.addSpan(0, span.firstDay().toEpochDay(), span.lastDay().toEpochDay()));
    assertThat(tally.total()).isEqualTo(sum);
  }

  @Test
  void midMonthTurnsOnItsDay() {
    MonthRule rule = MonthRule.midMonth(15);
    YearMonth march = YearMonth.of(2025, 3);
    assertThat(rule.of(march, List.of(span("2025-03-15", "2025-12-31"))).isZero()).isFalse();
    assertThat(rule.of(march, List.of(span("2025-03-16", "2025-12-31"))).isZero()).isTrue();
    assertThat(rule.of(march, List.of(span("2025-01-01", "2025-03-15"))).isZero()).isFalse();
    assertThat(rule.of(march, List.of(span("2025-01-01", "2025-03-14"))).isZero()).isTrue();
  }

  @Test
  void namedDayThatAMonthLacksIsItsLastDay() {
    MonthRule rule = MonthRule.snapshot(31);
    List<EnrollmentSpan> untilMarch = List.of(span("2024-02-29", "2024-03-30"));
    assertThat(rule.of(YearMonth.of(2024, 2), untilMarch)).isEqualTo(MemberMonths.of(1));
    assertThat(rule.of(YearMonth.of(2024, 3), untilMarch)).isEqualTo(MemberMonths.ZERO);
  }

  @Test
  void personCountsOnceAMonth() {
    YearMonth may = YearMonth.of(2025, 5);
    List<EnrollmentSpan> twice =
        List.of(span("2025-05-25", "2025-06-30"), span("2025-05-01", "2025-05-10"));
    List<EnrollmentSpan> overlapping =
        List.of(span("2025-05-01", "2025-05-10"), span("2025-05-05", "2025-05-20"));
    assertThat(MonthRule.anyDay().of(may, twice)).isEqualTo(MemberMonths.of(1));
    assertThat(MonthRule.dailyProration().of(may, twice).months().toFraction()).isEqualTo("17/31");
    assertThat(MonthRule.dailyProration().of(may, overlapping).months().toFraction())
        .isEqualTo("20/31");
    assertThat(MonthRule.anyDay().of(may, List.of())).isEqualTo(MemberMonths.ZERO);
  }

  @Test
  void spansMergeWhereTheyTouch() {
    assertThat(
            EnrollmentSpan.merged(
                List.of(
                    span("2025-03-02", "2025-03-09"),
                    span("2025-01-01", "2025-01-31"),
                    span("2025-02-01", "2025-02-10"),
                    span("2025-01-10", "2025-01-12"))))
        .containsExactly(span("2025-01-01", "2025-02-10"), span("2025-03-02", "2025-03-09"));
    assertThat(
            EnrollmentSpan.merged(
                List.of(new EnrollmentSpan(LocalDate.MIN, LocalDate.MAX), PEOPLE.get(0))))
        .hasSize(1);
    assertThat(PEOPLE.get(1).covers(LocalDate.of(2025, 3, 16))).isTrue();
    assertThat(PEOPLE.get(1).covers(LocalDate.of(2025, 3, 15))).isFalse();
    assertThat(PEOPLE.get(1)).hasToString("2025-03-16 to 2025-12-31");
  }

  @Test
  void whatMakesNoSenseIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> MonthRule.midMonth(0));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MonthRule.snapshot(32))
        .withMessage("day 32 of SNAPSHOT must be between 1 and 31");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new MonthRule(MonthRule.Kind.ANY_DAY, 1))
        .withMessage("day 1 of ANY_DAY must be 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> span("2025-02-02", "2025-02-01"))
        .withMessageContaining("ends before it begins");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MonthRange.of(YearMonth.of(2025, 2), YearMonth.of(2025, 1)))
        .withMessageContaining("end before they begin");
    assertThatIllegalArgumentException().isThrownBy(() -> YEAR.month(12));
    assertThatIllegalArgumentException().isThrownBy(() -> YEAR.month(-1));
  }

  @Test
  void rulesAndMonthsReadAsText() {
    assertThat(MonthRule.midMonth(15)).hasToString("mid month, day 15");
    assertThat(MonthRule.firstOfMonth()).hasToString("snapshot on day 1");
    assertThat(MonthRule.anyDay()).hasToString("any day");
    assertThat(MonthRule.dailyProration()).hasToString("daily proration");
    assertThat(YEAR).hasToString("2025-01 to 2025-12");
    assertThat(MonthRange.of(YearMonth.of(2025, 7))).hasToString("2025-07");
    assertThat(YEAR.contains(MonthRange.of(YearMonth.of(2025, 7)))).isTrue();
    assertThat(YEAR.contains(MonthRange.of(YearMonth.of(2025, 12), YearMonth.of(2026, 1))))
        .isFalse();
    assertThat(MonthRange.of(YearMonth.of(2024, 11), YearMonth.of(2025, 2)).count()).isEqualTo(4);
  }
}
