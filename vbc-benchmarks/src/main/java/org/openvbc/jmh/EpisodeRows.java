package org.openvbc.jmh;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.openvbc.core.money.Money;
import org.openvbc.core.worksheet.Worksheet;
import org.openvbc.models.episode.Episode;
import org.openvbc.models.episode.EpisodeCell;
import org.openvbc.models.episode.EpisodeColumns;
import org.openvbc.models.episode.EpisodePrices;
import org.openvbc.models.episode.EpisodeTally;
import org.openvbc.models.episode.EpisodeTotal;
import org.openvbc.models.episode.FoldedMultiplier;
import org.openvbc.models.episode.team.TeamPerformance;

/** The same episodes in the forms of all contestants, and how each of them reconciles them. */
@SuppressWarnings("ArrayRecordComponent") // the forms are only read
final class EpisodeRows {
  private static final BigDecimal CAP_RATE = new BigDecimal("0.20");
  private static final BigDecimal MOST_OFF = new BigDecimal("0.10");
  private static final int SCORE_DECIMALS = 60;

  final EpisodePrices prices = EpisodePanel.prices();
  final int rows;

  EpisodeRows(int rows) {
    this.rows = rows;
  }

  // ---------------------------------------------------------------- the library, columns

  /** The columns. */
  EpisodeColumns columns() {
    int[] cells = new int[rows];
    long[] multipliers = new long[rows];
    long[] spends = new long[rows];
    int[] days = new int[rows];
    EpisodePanel panel = new EpisodePanel(prices);
    for (int i = 0; i < rows; i++) {
      panel.next();
      cells[i] = panel.cell;
      multipliers[i] = panel.multiplier;
      spends[i] = panel.spendMicros;
      days[i] = panel.day;
    }
    return EpisodeColumns.of(cells, multipliers, spends, days, new byte[rows]);
  }

  static Money columnar(EpisodePrices prices, EpisodeColumns columns) {
    EpisodeTally tally = prices.tally();
    tally.addRows(columns, 0, columns.rows());
    return settle(tally.total());
  }

  static Money settle(EpisodeTotal total) {
    return EpisodePanel.TRACK
        .settle(
            TeamPerformance.builder()
                .episodes(total)
                .compositeQualityScore(EpisodePanel.SCORE)
                .build())
        .netPayment();
  }

  // ---------------------------------------------------------------- the library, objects

  /** The objects. */
  Episode[] episodes() {
    Episode[] episodes = new Episode[rows];
    EpisodePanel panel = new EpisodePanel(prices);
    LocalDate[] days = new LocalDate[366];
    LocalDate first = LocalDate.of(2026, 1, 1);
    for (int i = 0; i < rows; i++) {
      panel.next();
      int day = panel.day - (int) first.toEpochDay();
      if (days[day] == null) {
        days[day] = first.plusDays(day);
      }
      episodes[i] =
          new Episode(
              prices.cells().get(panel.cell).key(),
              days[day],
              new FoldedMultiplier(panel.multiplier),
              Money.ofMicros(panel.spendMicros),
              false);
    }
    return episodes;
  }

  static Money objects(EpisodePrices prices, Episode[] episodes) {
    EpisodeTally tally = prices.tally();
    for (Episode episode : episodes) {
      tally.add(episode);
    }
    return settle(tally.total());
  }

  // ---------------------------------------------------------------- plain decimals

  /** One episode in plain decimals. */
  record PlainEpisode(int cell, BigDecimal multiplier, BigDecimal spend) {}

  /** The price list in plain decimals. */
  record PlainPrices(BigDecimal[] price, BigDecimal[] cap) {}

  PlainPrices plainPrices() {
    BigDecimal[] price = new BigDecimal[prices.cells().size()];
    BigDecimal[] cap = new BigDecimal[price.length];
    for (int i = 0; i < price.length; i++) {
      EpisodeCell cell = prices.cells().get(i);
      price[i] =
          cell.price().orElseThrow().price(Worksheet.none()).toBigDecimal(12, RoundingMode.HALF_UP);
      cap[i] = cell.highCap().orElseThrow().toBigDecimal().setScale(2, RoundingMode.UNNECESSARY);
    }
    return new PlainPrices(price, cap);
  }

  PlainEpisode[] plainEpisodes() {
    PlainEpisode[] episodes = new PlainEpisode[rows];
    EpisodePanel panel = new EpisodePanel(prices);
    for (int i = 0; i < rows; i++) {
      panel.next();
      episodes[i] =
          new PlainEpisode(
              panel.cell,
              BigDecimal.valueOf(panel.multiplier / 100, 12),
              BigDecimal.valueOf(panel.spendMicros / 10_000, 2));
    }
    return episodes;
  }

  static BigDecimal plain(PlainPrices prices, PlainEpisode[] episodes) {
    BigDecimal target = BigDecimal.ZERO;
    BigDecimal spend = BigDecimal.ZERO;
    for (PlainEpisode episode : episodes) {
      target = target.add(prices.price[episode.cell].multiply(episode.multiplier));
      spend = spend.add(episode.spend.min(prices.cap[episode.cell]));
    }
    BigDecimal score = EpisodePanel.SCORE.rate().toBigDecimal(SCORE_DECIMALS, RoundingMode.HALF_UP);
    BigDecimal difference = target.subtract(spend);
    BigDecimal off =
        MOST_OFF.multiply(difference.signum() < 0 ? score : BigDecimal.ONE.subtract(score));
    BigDecimal adjusted = difference.multiply(BigDecimal.ONE.subtract(off));
    BigDecimal limit = target.multiply(CAP_RATE);
    return adjusted.min(limit).max(limit.negate()).setScale(2, RoundingMode.HALF_UP);
  }

  // ---------------------------------------------------------------- binary fractions

  /** The episodes and prices in binary fractions. */
  record Doubles(double[] price, double[] cap, int[] cell, double[] multiplier, double[] spend) {}

  Doubles doubles() {
    PlainPrices plain = plainPrices();
    double[] price = new double[plain.price.length];
    double[] cap = new double[price.length];
    for (int i = 0; i < price.length; i++) {
      price[i] = plain.price[i].doubleValue();
      cap[i] = plain.cap[i].doubleValue();
    }
    int[] cell = new int[rows];
    double[] multiplier = new double[rows];
    double[] spend = new double[rows];
    EpisodePanel panel = new EpisodePanel(prices);
    for (int i = 0; i < rows; i++) {
      panel.next();
      cell[i] = panel.cell;
      multiplier[i] = panel.multiplier / 1e14;
      spend[i] = panel.spendMicros / 1e6;
    }
    return new Doubles(price, cap, cell, multiplier, spend);
  }

  static double binary(Doubles rows) {
    double target = 0;
    double spend = 0;
    for (int i = 0; i < rows.cell.length; i++) {
      target += rows.price[rows.cell[i]] * rows.multiplier[i];
      spend += Math.min(rows.spend[i], rows.cap[rows.cell[i]]);
    }
    double score = 56_000 / 95_000.0;
    double difference = target - spend;
    double adjusted = difference * (1 - 0.10 * (difference < 0 ? score : 1 - score));
    double limit = 0.20 * target;
    return Math.rint(Math.max(-limit, Math.min(limit, adjusted)) * 100) / 100;
  }
}
