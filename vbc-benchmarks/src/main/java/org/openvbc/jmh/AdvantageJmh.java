package org.openvbc.jmh;

import java.math.BigDecimal;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openvbc.core.money.Money;
import org.openvbc.core.worksheet.Worksheet;
import org.openvbc.models.advantage.MemberRisk;
import org.openvbc.models.advantage.ProviderSettlement;
import org.openvbc.models.advantage.ProviderYear;

/**
 * What a member month of Medicare Advantage and a provider contract cost, beside the answers alone
 * in {@link BigDecimal}. Each call takes the next row of a panel of varied rows; read the two sizes
 * apart.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(
    value = 2,
    jvmArgsAppend = {"-Xms3g", "-Xmx3g", "-XX:+UseSerialGC"})
public class AdvantageJmh {

  /** Creates the measurement. */
  public AdvantageJmh() {}

  /** A panel that is walked row by row, round and round. */
  @State(Scope.Thread)
  public abstract static class Walk {
    /** How many rows. */
    @Param({"2048", "1000000"})
    int rows;

    private int cursor;

    /** The position of the next row. */
    final int next() {
      int at = cursor;
      cursor = at + 1 == rows ? 0 : at + 1;
      return at;
    }
  }

  /** Member months as the library takes them. */
  public static class Months extends Walk {
    String[] counties = {};
    MemberRisk[] risks = {};

    /** Builds the rows. */
    @Setup
    public void build() {
      AdvantagePanel.Month[] panel = AdvantagePanel.months(rows);
      counties = new String[rows];
      risks = new MemberRisk[rows];
      for (int i = 0; i < rows; i++) {
        counties[i] = AdvantagePanel.COUNTIES[panel[i].county()];
        risks[i] = panel[i].risk();
      }
    }
  }

  /** Member months in {@link BigDecimal}. */
  public static class PlainMonths extends Walk {
    PlainAdvantageBigDecimal.Month[] months = {};

    /** Builds the rows. */
    @Setup
    public void build() {
      AdvantagePanel.Month[] panel = AdvantagePanel.months(rows);
      months = new PlainAdvantageBigDecimal.Month[rows];
      for (int i = 0; i < rows; i++) {
        months[i] = PlainAdvantageBigDecimal.Month.of(panel[i]);
      }
    }
  }

  /** Provider years as the library takes them. */
  public static class Years extends Walk {
    ProviderYear[] years = {};

    /** Builds the rows. */
    @Setup
    public void build() {
      AdvantagePanel.Year[] panel = AdvantagePanel.years(rows);
      years = new ProviderYear[rows];
      for (int i = 0; i < rows; i++) {
        years[i] = panel[i].performance();
      }
    }
  }

  /** Provider years in {@link BigDecimal}. */
  public static class PlainYears extends Walk {
    PlainAdvantageBigDecimal.Year[] years = {};

    /** Builds the rows. */
    @Setup
    public void build() {
      AdvantagePanel.Year[] panel = AdvantagePanel.years(rows);
      years = new PlainAdvantageBigDecimal.Year[rows];
      for (int i = 0; i < rows; i++) {
        years[i] = PlainAdvantageBigDecimal.Year.of(panel[i]);
      }
    }
  }

  /**
   * What CMS pays for a member month, at a paid risk score.
   *
   * @param panel the panel
   * @return the payment
   */
  @Benchmark
  public Money memberMonth(Months panel) {
    int at = panel.next();
    return AdvantagePanel.PLAN.memberMonthPayment(panel.counties[at], panel.risks[at]);
  }

  /**
   * The same in BigDecimal.
   *
   * @param panel the panel
   * @return the payment
   */
  @Benchmark
  public BigDecimal memberMonthBigDecimal(PlainMonths panel) {
    return PlainAdvantageBigDecimal.memberMonth(panel.months[panel.next()]);
  }

  /**
   * A full settlement of a provider contract with three tiers, limits and a quality gate.
   *
   * @param panel the panel
   * @return the settlement
   */
  @Benchmark
  public ProviderSettlement provider(Years panel) {
    return AdvantagePanel.CONTRACT.settle(panel.years[panel.next()]);
  }

  /**
   * The same with every line kept on a worksheet.
   *
   * @param panel the panel
   * @return the worksheet
   */
  @Benchmark
  public Worksheet providerRecording(Years panel) {
    Worksheet sheet = Worksheet.recording();
    AdvantagePanel.CONTRACT.settle(panel.years[panel.next()], sheet);
    return sheet;
  }

  /**
   * The result alone in BigDecimal.
   *
   * @param panel the panel
   * @return the result
   */
  @Benchmark
  public BigDecimal providerBigDecimal(PlainYears panel) {
    return PlainAdvantageBigDecimal.providerResult(panel.years[panel.next()]);
  }
}
