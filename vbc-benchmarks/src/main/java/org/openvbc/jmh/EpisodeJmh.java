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
import org.openvbc.core.money.Money;
import org.openvbc.models.episode.Episode;
import org.openvbc.models.episode.EpisodeColumns;
import org.openvbc.models.episode.EpisodePrices;

/**
 * What one episode costs in a reconciliation of a million varied ones, from price list and columns
 * (or objects) to what is due; figures are per episode.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@OperationsPerInvocation(EpisodeJmh.EPISODES)
@Fork(
    value = 2,
    jvmArgsAppend = {"-Xms3g", "-Xmx3g", "-XX:+UseSerialGC"})
public class EpisodeJmh {
  static final int EPISODES = 1_000_000;

  /** Creates the measurement. */
  public EpisodeJmh() {}

  /** Columns of raw numbers. */
  @State(Scope.Thread)
  public static class Columns {
    final EpisodeRows rows = new EpisodeRows(EPISODES);
    final EpisodePrices prices = rows.prices;
    final EpisodeColumns columns = rows.columns();

    /** Creates the columns. */
    public Columns() {}
  }

  /** One object per episode. */
  @State(Scope.Thread)
  public static class Objects {
    final EpisodeRows rows = new EpisodeRows(EPISODES);
    final EpisodePrices prices = rows.prices;
    final Episode[] episodes = rows.episodes();

    /** Creates the objects. */
    public Objects() {}
  }

  /** Plain decimals. */
  @State(Scope.Thread)
  public static class BigDecimals {
    final EpisodeRows rows = new EpisodeRows(EPISODES);
    final EpisodeRows.PlainPrices prices = rows.plainPrices();
    final EpisodeRows.PlainEpisode[] episodes = rows.plainEpisodes();

    /** Creates the decimals. */
    public BigDecimals() {}
  }

  /** Binary fractions. */
  @State(Scope.Thread)
  public static class Doubles {
    EpisodeRows.Doubles rows = new EpisodeRows(0).doubles();

    /** Creates the fractions. */
    public Doubles() {}

    /** Fills them. */
    @Setup
    public void fill() {
      rows = new EpisodeRows(EPISODES).doubles();
    }
  }

  /**
   * The library by columns, with checks and a status per row.
   *
   * @param panel the panel
   * @return what is due
   */
  @Benchmark
  public Money columns(Columns panel) {
    return EpisodeRows.columnar(panel.prices, panel.columns);
  }

  /**
   * The library by objects, with the look-up of the cell by its key.
   *
   * @param panel the panel
   * @return what is due
   */
  @Benchmark
  public Money objects(Objects panel) {
    return EpisodeRows.objects(panel.prices, panel.episodes);
  }

  /**
   * Plain decimals, without checks.
   *
   * @param panel the panel
   * @return what is due
   */
  @Benchmark
  public BigDecimal bigDecimal(BigDecimals panel) {
    return EpisodeRows.plain(panel.prices, panel.episodes);
  }

  /**
   * Binary fractions, without checks, not exact.
   *
   * @param panel the panel
   * @return what is due
   */
  @Benchmark
  public double binary(Doubles panel) {
    return EpisodeRows.binary(panel.rows);
  }
}
