package org.openvbc.jmh;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.decimal4j.immutable.Decimal2f;
import org.javamoney.moneta.FastMoney;
import org.joda.money.BigMoney;
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
import org.openvbc.core.model.PaymentModel;
import org.openvbc.core.worksheet.Explanation;
import org.openvbc.core.worksheet.Worksheet;
import org.openvbc.models.mssp.MsspPerformance;
import org.openvbc.models.mssp.MsspSettlement;
import org.openvbc.models.mssp.MsspWithoutWorksheet;

/**
 * What one settlement of the Shared Savings Program costs, beside other ways to compute it.
 *
 * <p>Each call settles the next row of a panel of varied rows, five agreements mixed. With 2,048
 * rows the processor learns the order of the branches and the rows stay in its cache; with
 * 1,000,000 it can do neither, as in a run over a portfolio or a simulation. Read the two sizes
 * apart.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(
    value = 2,
    jvmArgsAppend = {"-Xms3g", "-Xmx3g", "-XX:+UseSerialGC", "-XX:+AlwaysPreTouch"})
public class MsspSettleJmh {

  /** Creates the measurement. */
  public MsspSettleJmh() {}

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

    final <T> void fill(T[] years, Function<PanelRow, T> as) {
      PanelRow[] panel = Panel.rows(rows);
      for (int i = 0; i < rows; i++) {
        years[i] = as.apply(panel[i]);
      }
    }
  }

  /** The panel as the library takes it. */
  public static class Performances extends Walk {
    @SuppressWarnings({"unchecked", "rawtypes"})
    PaymentModel<MsspPerformance, MsspSettlement>[] models = new PaymentModel[0];

    MsspPerformance[] years = {};

    /** Builds the rows. */
    @Setup
    @SuppressWarnings({"unchecked", "rawtypes"})
    public void build() {
      models = new PaymentModel[rows];
      years = new MsspPerformance[rows];
      fill(models, row -> row.contract().track());
      fill(years, PanelRow::performance);
    }
  }

  /** The panel for the calculator that passes no figure through a worksheet. */
  public static class PerformancesWithoutWorksheet extends Walk {
    MsspWithoutWorksheet[] models = {};
    MsspPerformance[] years = {};

    /** Builds the rows. */
    @Setup
    public void build() {
      Map<Contract, MsspWithoutWorksheet> each = new EnumMap<>(Contract.class);
      for (int i = 0; i < Contract.count(); i++) {
        each.put(Contract.at(i), new MsspWithoutWorksheet(Contract.at(i).track()));
      }
      models = new MsspWithoutWorksheet[rows];
      years = new MsspPerformance[rows];
      fill(models, row -> Objects.requireNonNull(each.get(row.contract())));
      fill(years, PanelRow::performance);
    }
  }

  /** The panel in {@link BigDecimal}. */
  public static class BigDecimals extends Walk {
    PlainBigDecimal.Year[] years = {};

    /** Builds the rows. */
    @Setup
    public void build() {
      years = new PlainBigDecimal.Year[rows];
      fill(years, PlainBigDecimal.Year::of);
    }
  }

  /** The panel in Joda-Money. */
  public static class JodaMoneys extends Walk {
    PlainJodaMoney.Year[] years = {};

    /** Builds the rows. */
    @Setup
    public void build() {
      years = new PlainJodaMoney.Year[rows];
      fill(years, PlainJodaMoney.Year::of);
    }
  }

  /** The panel in Moneta's FastMoney; a row that it refuses gives way to the one before. */
  public static class FastMoneys extends Walk {
    PlainFastMoney.Year[] years = {};

    /** Builds the rows. */
    @Setup
    public void build() {
      years = new PlainFastMoney.Year[rows];
      fill(years, PlainFastMoney.Year::of);
      for (int i = 1; i < rows; i++) {
        if (!PlainFastMoney.accepts(years[i])) {
          years[i] = years[i - 1];
        }
      }
    }
  }

  /** The panel in decimal4j. */
  public static class Decimal4js extends Walk {
    PlainDecimal4j.Year[] years = {};

    /** Builds the rows. */
    @Setup
    public void build() {
      years = new PlainDecimal4j.Year[rows];
      fill(years, PlainDecimal4j.Year::of);
    }
  }

  /** The panel in binary floating point. */
  public static class Doubles extends Walk {
    PlainDouble.Year[] years = {};

    /** Builds the rows. */
    @Setup
    public void build() {
      years = new PlainDouble.Year[rows];
      fill(years, PlainDouble.Year::of);
    }
  }

  /**
   * A full settlement: checks, eleven figures, outcome and limit.
   *
   * @param panel the panel
   * @return the settlement
   */
  @Benchmark
  public MsspSettlement settle(Performances panel) {
    int at = panel.next();
    return panel.models[at].settle(panel.years[at]);
  }

  /**
   * The same with every line kept on a worksheet.
   *
   * @param panel the panel
   * @return the worksheet
   */
  @Benchmark
  public Worksheet settleRecording(Performances panel) {
    int at = panel.next();
    Worksheet sheet = Worksheet.recording();
    panel.models[at].settle(panel.years[at], sheet);
    return sheet;
  }

  /**
   * The settlement explained: the lines with label, formula and law.
   *
   * @param panel the panel
   * @return the explanation
   */
  @Benchmark
  public Explanation<MsspSettlement> explain(Performances panel) {
    int at = panel.next();
    return panel.models[at].explain(panel.years[at]);
  }

  /**
   * The full settlement by the rule that writes the worksheet, with the worksheet off.
   *
   * @param panel the panel
   * @return the settlement
   */
  @Benchmark
  public MsspSettlement settleByRule(PerformancesWithoutWorksheet panel) {
    int at = panel.next();
    return panel.models[at].settleByRule(panel.years[at]);
  }

  /**
   * The full settlement by a copy of that rule which knows no worksheet.
   *
   * @param panel the panel
   * @return the settlement
   */
  @Benchmark
  public MsspSettlement settleWithoutWorksheet(PerformancesWithoutWorksheet panel) {
    int at = panel.next();
    return panel.models[at].settle(panel.years[at]);
  }

  /**
   * The answer alone in BigDecimal.
   *
   * @param panel the panel
   * @return the payment
   */
  @Benchmark
  public BigDecimal answerBigDecimal(BigDecimals panel) {
    return PlainBigDecimal.answer(panel.years[panel.next()]);
  }

  /**
   * The answer alone in Joda-Money.
   *
   * @param panel the panel
   * @return the payment
   */
  @Benchmark
  public BigMoney answerJodaMoney(JodaMoneys panel) {
    return PlainJodaMoney.answer(panel.years[panel.next()]);
  }

  /**
   * The answer alone in FastMoney, not exact.
   *
   * @param panel the panel
   * @return the payment
   */
  @Benchmark
  public FastMoney answerFastMoney(FastMoneys panel) {
    return PlainFastMoney.answer(panel.years[panel.next()]);
  }

  /**
   * The answer alone in decimal4j.
   *
   * @param panel the panel
   * @return the payment
   */
  @Benchmark
  public Decimal2f answerDecimal4j(Decimal4js panel) {
    return PlainDecimal4j.answer(panel.years[panel.next()]);
  }

  /**
   * The answer alone in double, not exact.
   *
   * @param panel the panel
   * @return the payment
   */
  @Benchmark
  public double answerDouble(Doubles panel) {
    return PlainDouble.answer(panel.years[panel.next()]);
  }
}
