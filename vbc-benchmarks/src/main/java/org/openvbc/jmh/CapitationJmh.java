package org.openvbc.jmh;

import java.math.BigDecimal;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openvbc.core.time.MemberMonthTally;
import org.openvbc.core.time.MonthRule;
import org.openvbc.models.capitation.Capitation;
import org.openvbc.models.capitation.CapitationPerformance;
import org.openvbc.models.capitation.CapitationSettlement;

/**
 * What capitation costs: to count 1,000,000 member months by month and rate cell, and to settle a
 * group year of twelve months and eight cells.
 *
 * <p>The counts are given per member month, the settlements per group year.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(
    value = 2,
    jvmArgsAppend = {"-Xms1g", "-Xmx1g", "-XX:+UseSerialGC"})
public class CapitationJmh {

  /** Creates the measurement. */
  public CapitationJmh() {}

  /** Members with their coverage. */
  @State(Scope.Thread)
  public static class Roster {
    final CapitationPanel.Members members = CapitationPanel.Members.build();
    final PlainBigDecimalCapitation.Calendar calendar = PlainBigDecimalCapitation.Calendar.build();
    final MonthRule midMonth = CapitationPanel.midMonth();
    final MonthRule daily = MonthRule.dailyProration();
  }

  /** Group years, walked one by one, round and round. */
  @State(Scope.Thread)
  public static class Groups {
    private static final int ROWS = 2_048;
    final Capitation contract = CapitationPanel.contract();
    final CapitationPerformance[] years = new CapitationPerformance[ROWS];
    final PlainBigDecimalCapitation.Year[] plain = new PlainBigDecimalCapitation.Year[ROWS];
    private int cursor;

    /** Builds the rows. */
    @Setup
    public void build() {
      CapitationPanel.GroupYear[] groups = CapitationPanel.GroupYear.build(ROWS);
      for (int i = 0; i < ROWS; i++) {
        years[i] = groups[i].performance();
        plain[i] = PlainBigDecimalCapitation.Year.of(groups[i]);
      }
    }

    final int next() {
      cursor = cursor + 1 == ROWS ? 0 : cursor + 1;
      return cursor;
    }
  }

  /**
   * A tally of who is covered on the 15th.
   *
   * @param roster the members
   * @return the tally
   */
  @Benchmark
  @OperationsPerInvocation(CapitationPanel.MEMBER_MONTHS)
  public MemberMonthTally tallyMidMonth(Roster roster) {
    return CapitationPanel.count(roster.members, roster.midMonth);
  }

  /**
   * A tally of covered days.
   *
   * @param roster the members
   * @return the tally
   */
  @Benchmark
  @OperationsPerInvocation(CapitationPanel.MEMBER_MONTHS)
  public MemberMonthTally tallyDaily(Roster roster) {
    return CapitationPanel.count(roster.members, roster.daily);
  }

  /**
   * The same months in BigDecimal.
   *
   * @param roster the members
   * @return the months by month and cell
   */
  @Benchmark
  @OperationsPerInvocation(CapitationPanel.MEMBER_MONTHS)
  public BigDecimal[] bigDecimalMidMonth(Roster roster) {
    return PlainBigDecimalCapitation.midMonth(roster.members, roster.calendar);
  }

  /**
   * The same days in BigDecimal, each quotient to 34 digits.
   *
   * @param roster the members
   * @return the months by month and cell
   */
  @Benchmark
  @OperationsPerInvocation(CapitationPanel.MEMBER_MONTHS)
  public BigDecimal[] bigDecimalDaily(Roster roster) {
    return PlainBigDecimalCapitation.daily(roster.members, roster.calendar);
  }

  /**
   * A full settlement: checks, eight figures, outcome.
   *
   * @param groups the group years
   * @return the settlement
   */
  @Benchmark
  public CapitationSettlement settle(Groups groups) {
    return groups.contract.settle(groups.years[groups.next()]);
  }

  /**
   * The answer alone in BigDecimal.
   *
   * @param groups the group years
   * @return the payment
   */
  @Benchmark
  public BigDecimal answerBigDecimal(Groups groups) {
    return PlainBigDecimalCapitation.answer(groups.plain[groups.next()]);
  }
}
