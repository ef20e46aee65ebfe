package org.openvbc.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class MemberMonthTallyTest {
  private static final MonthRange YEAR = MonthRange.ofYear(2024);
  private static final List<String> CELLS = List.of("child", "adult", "senior");
  private static final List<MonthRule> RULES =
      List.of(
          MonthRule.midMonth(15),
          MonthRule.firstOfMonth(),
          MonthRule.anyDay(),
          MonthRule.dailyProration());
  private static final LocalDate BEGIN = LocalDate.of(2023, 11, 1);
  private static final int MEMBERS = 2_000;

  private static EnrollmentSpan span(int from, int days) {
    return EnrollmentSpan.of(BEGIN.plusDays(from), BEGIN.plusDays(from + days));
  }

  /** The tally and the rule's own count agree, cell by cell and month by month. */
  @Property(tries = 60)
  void tallyCountsAsTheRuleDoes(
      @ForAll @Size(min = 1, max = 12) List<@IntRange(max = 500) Integer> starts,
      @ForAll @IntRange(max = 400) int days,
      @ForAll @IntRange(max = 3) int ruleAt) {
    MonthRule rule = RULES.get(ruleAt);
    MemberMonthTally tally = MemberMonthTally.of(rule, YEAR, CELLS);
    MemberMonthTally inLists = MemberMonthTally.of(rule, YEAR, CELLS);
    List<MemberMonths> wanted = new ArrayList<>(Collections.nCopies(3, MemberMonths.ZERO));
    for (int i = 0; i < starts.size(); i++) {
      EnrollmentSpan span = span(starts.get(i), days);
      tally.addSpan(i % 3, span.firstDay().toEpochDay(), span.lastDay().toEpochDay());
      inLists.addMember(i % 3, List.of(span));
      wanted.set(i % 3, wanted.get(i % 3).plus(rule.over(YEAR, List.of(span))));
    }
    for (int cell = 0; cell < 3; cell++) {
      assertThat(tally.memberMonths(cell)).isEqualTo(wanted.get(cell));
      for (int month = 0; month < 12; month++) {
        assertThat(inLists.memberMonths(month, cell)).isEqualTo(tally.memberMonths(month, cell));
      }
    }
  }

  /** Parts add up to the whole in any order. */
  @Property(tries = 40)
  void orderOfAddingDoesNotMatter(
      @ForAll @Size(min = 2, max = 8) List<@IntRange(max = 500) Integer> starts,
      @ForAll @IntRange(max = 3) int ruleAt,
      @ForAll Random order) {
    MonthRule rule = RULES.get(ruleAt);
    MemberMonthTally whole = MemberMonthTally.of(rule, YEAR, CELLS);
    List<MemberMonthTally> parts = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      MemberMonthTally part = MemberMonthTally.of(rule, YEAR, CELLS);
      long first = span(starts.get(i), 100).firstDay().toEpochDay();
      part.addSpan(i % 3, first, first + 100);
      whole.addSpan(i % 3, first, first + 100);
      parts.add(part);
    }
    Collections.shuffle(parts, order);
    MemberMonthTally merged = MemberMonthTally.of(rule, YEAR, CELLS);
    parts.forEach(merged::add);
    for (int cell = 0; cell < 3; cell++) {
      for (int month = 0; month < 12; month++) {
        assertThat(merged.memberMonths(month, cell)).isEqualTo(whole.memberMonths(month, cell));
      }
    }
    assertThat(merged.total()).isEqualTo(whole.total());
  }

  @Test
  void wholeMonthsAreAddedByTheNumber() {
    MemberMonthTally tally = MemberMonthTally.of(MonthRule.firstOfMonth(), YEAR, CELLS);
    tally.add(0, tally.cell("adult"), 5_000);
    tally.add(1, 1, 4_990);
    tally.addMember(11, 2, List.of(span(0, 800)));
    assertThat(tally.memberMonths(1)).isEqualTo(MemberMonths.of(9_990));
    assertThat(tally.memberMonths(2)).isEqualTo(MemberMonths.of(1));
    assertThat(tally)
        .hasToString("9991 member months of 3 cells, 2024-01 to 2024-12, snapshot on day 1");
    assertThat(tally.rule()).isEqualTo(MonthRule.firstOfMonth());
    assertThat(tally.months()).isEqualTo(YEAR);
    assertThat(tally.cells()).isEqualTo(CELLS);
  }

  @Test
  void whatDoesNotFitIsRefused() {
    MemberMonthTally tally = MemberMonthTally.of(MonthRule.anyDay(), YEAR, CELLS);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MemberMonthTally.of(MonthRule.anyDay(), YEAR, List.of("a", "a")))
        .withMessage("cells [a, a] must be named, each once");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MemberMonthTally.of(MonthRule.anyDay(), YEAR, List.of()));
    assertThatIllegalArgumentException().isThrownBy(() -> tally.cell("infant"));
    assertThatIllegalArgumentException().isThrownBy(() -> tally.add(12, 0, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> tally.add(-1, 0, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> tally.add(0, 0, -1));
    assertThatIllegalArgumentException().isThrownBy(() -> tally.add(0, 3, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> tally.memberMonths(0, -1));
    assertThatIllegalArgumentException().isThrownBy(() -> tally.memberMonths(12, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> tally.memberMonths(-1, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> tally.addSpan(0, 20_000, 19_999));
    for (MemberMonthTally other :
        List.of(
            MemberMonthTally.of(MonthRule.firstOfMonth(), YEAR, CELLS),
            MemberMonthTally.of(MonthRule.anyDay(), MonthRange.ofYear(2025), CELLS),
            MemberMonthTally.of(MonthRule.anyDay(), YEAR, List.of("child", "senior", "adult")))) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> tally.add(other))
          .withMessageContaining("does not fit");
    }
  }

  @Test
  void moreThanATallyHoldsIsAnErrorThatNamesBoth() {
    MemberMonthTally tally = MemberMonthTally.of(MonthRule.anyDay(), YEAR, CELLS);
    tally.add(0, 0, 20_000_000_000_000L);
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> tally.add(0, 0, 20_000_000_000_000L))
        .withMessage(
            "member months 20000000000000 member months + 20000000000000 member months are beyond"
                + " what a tally holds");
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> tally.add(0, 0, Long.MAX_VALUE));
  }

  @Test
  void countingAllocatesNothing() {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    MemberMonthTally tally = MemberMonthTally.of(MonthRule.dailyProration(), YEAR, CELLS);
    long least = Long.MAX_VALUE;
    for (int round = 0; round < 50 && least > 0; round++) {
      long before = threads.getCurrentThreadAllocatedBytes();
      for (int i = 0; i < MEMBERS; i++) {
        tally.addSpan(i % 3, 19_700 + i % 300, 19_800 + i % 300);
      }
      least = Math.min(least, threads.getCurrentThreadAllocatedBytes() - before);
    }
    // Asking for the bytes may itself cost a few; a member would cost at least sixteen.
    assertThat(least).isLessThan(MEMBERS);
  }
}
