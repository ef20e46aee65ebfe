package org.openvbc.models.episode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openvbc.models.episode.EpisodeSamples.*;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openvbc.core.model.InvalidPerformanceException;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Unrounded;

/** Episodes are added up exactly, as objects and as columns, in any order and any split. */
class EpisodeTallyTest {
  private static final int ROWS = 5_000;
  private static final int DAY_NUMBER = (int) DAY.toEpochDay();

  /** Rows of which about one in eight is not in order. */
  private static final class Rows {
    final int[] cells = new int[ROWS];
    final long[] multipliers = new long[ROWS];
    final long[] spends = new long[ROWS];
    final int[] days = new int[ROWS];
    final byte[] statuses = new byte[ROWS];
    final boolean[] flags = new boolean[ROWS];

    Rows(long seed) {
      SplittableRandom random = new SplittableRandom(seed);
      for (int i = 0; i < ROWS; i++) {
        cells[i] = random.nextInt(50) == 0 ? random.nextInt(-2, 7) : random.nextInt(4);
        multipliers[i] =
            random.nextInt(50) == 0
                ? random.nextLong(-5, 3)
                : random.nextLong(50_000_000_000_000L, 300_000_000_000_000L);
        spends[i] = random.nextInt(50) == 0 ? -1 : random.nextLong(120_000_000_000L);
        days[i] = DAY_NUMBER + random.nextInt(-130, 250);
        flags[i] = random.nextInt(4) == 0;
      }
    }

    EpisodeColumns columns() {
      return EpisodeColumns.of(cells, multipliers, spends, days, statuses).withRelieved(flags);
    }
  }

  private static EpisodeTotal plain(EpisodePrices prices, Rows rows) {
    List<EpisodeTotal.Part> parts = new ArrayList<>();
    for (int i = 0; i < ROWS; i++) {
      if (EpisodeStatus.ofCode(rows.statuses[i]) == EpisodeStatus.SETTLED) {
        parts.add(plain(prices, rows, i));
      }
    }
    return EpisodeTotal.of(parts);
  }

  /** One row in plain decimals. */
  private static EpisodeTotal.Part plain(EpisodePrices prices, Rows rows, int row) {
    EpisodeCell cell = prices.cells().get(rows.cells[row]);
    BigDecimal price =
        cell.price()
            .orElseThrow()
            .price(org.openvbc.core.worksheet.Worksheet.none())
            .toBigDecimal(12, RoundingMode.HALF_UP);
    BigDecimal target = price.multiply(BigDecimal.valueOf(rows.multipliers[row], 14));
    if (prices.mode() == PublishedPriceMode.CENTS_PER_EPISODE) {
      target = target.setScale(2, RoundingMode.HALF_UP);
    }
    BigDecimal spend = BigDecimal.valueOf(rows.spends[row], 6).max(cell.lowCap().toBigDecimal());
    if (cell.highCap().isPresent()) {
      spend = spend.min(cell.highCap().get().toBigDecimal());
    }
    spend = spend.multiply(cell.spendFactor().toBigDecimal(12, RoundingMode.UNNECESSARY));
    if (rows.flags[row] && spend.compareTo(target) > 0) {
      boolean capped = prices.relief() == EpisodeRelief.SPEND_CAPPED_AT_TARGET;
      target = capped ? target : BigDecimal.ZERO;
      spend = target;
    }
    return new EpisodeTotal.Part(cell.category(), cell.key(), 1, dollars(target), dollars(spend));
  }

  private static Unrounded dollars(BigDecimal amount) {
    return Money.of(1L).times(Rate.of(amount));
  }

  private static List<EpisodePrices> lists() {
    List<EpisodePrices> all = new ArrayList<>();
    for (PublishedPriceMode mode : PublishedPriceMode.values()) {
      for (EpisodeRelief relief : EpisodeRelief.values()) {
        all.add(PRICES.withMode(mode).withRelief(relief));
      }
    }
    return all;
  }

  @Test
  void columnsAreAddedUpAsPlainDecimalsAre() {
    for (EpisodePrices prices : lists()) {
      Rows rows = new Rows(3);
      EpisodeTally tally = prices.tally();
      tally.addRows(rows.columns(), 0, ROWS);

      assertThat(tally.total())
          .as(prices.relief() + " " + prices.mode())
          .isEqualTo(plain(prices, rows));
      assertThat(tally.count(EpisodeStatus.SETTLED)).isGreaterThan(1_000);
      assertThat(tally.count(EpisodeStatus.NOT_PRICED)).isGreaterThan(100);
      assertThat(tally.refused()).isGreaterThan(100);
      assertThat(tally.total().episodes()).isEqualTo(tally.count(EpisodeStatus.SETTLED));
    }
  }

  /** A column and the objects of its rows agree row by row, in status and in every sum. */
  @Test
  void columnEqualsObjectRowByRow() {
    for (EpisodePrices prices : lists()) {
      Rows rows = new Rows(4);
      EpisodeColumns columns = rows.columns();
      EpisodeTally byColumn = prices.tally();
      EpisodeTally byObject = prices.tally();
      for (int i = 0; i < ROWS; i++) {
        byColumn.addRows(columns, i, i + 1);
        if (FoldedMultiplier.isWithin(rows.multipliers[i])) {
          assertThat(byObject.add(object(rows, i))).isEqualTo(columns.status(i));
          EpisodeTally alone = prices.tally();
          EpisodeTally aloneByColumn = prices.tally();
          alone.add(object(rows, i));
          aloneByColumn.addRows(columns, i, i + 1);
          assertThat(alone.total()).isEqualTo(aloneByColumn.total());
        } else {
          assertThat(columns.status(i).isInOrder()).isFalse();
        }
      }
      assertThat(byObject.total()).isEqualTo(byColumn.total());
    }
  }

  private static Episode object(Rows rows, int row) {
    int cell = rows.cells[row];
    return new Episode(
        cell < 0 || cell > 3 ? "none" : PRICES.cells().get(cell).key(),
        java.time.LocalDate.ofEpochDay(rows.days[row]),
        new FoldedMultiplier(rows.multipliers[row]),
        Money.ofMicros(rows.spends[row]),
        rows.flags[row]);
  }

  @Test
  void slicesInAnyOrderGiveTheSameTotal() {
    Rows rows = new Rows(5);
    EpisodeColumns columns = rows.columns();
    EpisodePrices prices = PRICES.withRelief(EpisodeRelief.SPEND_CAPPED_AT_TARGET);
    EpisodeTally whole = prices.tally();
    whole.addRows(columns, 0, ROWS);
    List<EpisodeTally> slices = new ArrayList<>();
    for (int from = 0; from < ROWS; from += 777) {
      EpisodeTally slice = prices.tally();
      slice.addRows(columns, from, Math.min(ROWS, from + 777));
      slices.add(slice);
    }
    Collections.shuffle(slices, new Random(6));
    EpisodeTally merged = PRICES.withRelief(EpisodeRelief.SPEND_CAPPED_AT_TARGET).tally();
    EpisodeTotal sum = EpisodeTotal.NONE;
    for (EpisodeTally slice : slices) {
      merged.merge(slice);
      sum = sum.plus(slice.total());
    }

    assertThat(merged.total()).isEqualTo(whole.total()).isEqualTo(sum).hasSameHashCodeAs(sum);
    for (EpisodeStatus status : EpisodeStatus.values()) {
      assertThat(merged.count(status)).isEqualTo(whole.count(status));
    }
    assertThatThrownBy(() -> merged.merge(PRICES.tally()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("tallies of two price lists");
  }

  @Test
  void eachReasonHasItsStatus() {
    EpisodeTally tally = PRICES.tally();

    long one = FoldedMultiplier.ONE.units();
    assertThat(tally.add(0, one, 1, DAY_NUMBER, false)).isEqualTo(EpisodeStatus.SETTLED);
    assertThat(tally.add(3, one, 1, DAY_NUMBER, false)).isEqualTo(EpisodeStatus.NOT_PRICED);
    assertThat(tally.add(-1, one, 1, DAY_NUMBER, false)).isEqualTo(EpisodeStatus.UNKNOWN_CELL);
    assertThat(tally.add(4, one, 1, DAY_NUMBER, false)).isEqualTo(EpisodeStatus.UNKNOWN_CELL);
    assertThat(tally.add(0, one, -1, DAY_NUMBER, false)).isEqualTo(EpisodeStatus.NEGATIVE_SPEND);
    assertThat(tally.add(0, 0, 1, DAY_NUMBER, false))
        .isEqualTo(EpisodeStatus.MULTIPLIER_OUT_OF_RANGE);
    assertThat(tally.add(0, 1_000 * one + 1, 1, DAY_NUMBER, false))
        .isEqualTo(EpisodeStatus.MULTIPLIER_OUT_OF_RANGE);
    assertThat(tally.add(0, 1_000 * one, 1, DAY_NUMBER, false)).isEqualTo(EpisodeStatus.SETTLED);
    assertThat(tally.add(0, one, 1, DAY_NUMBER, true)).isEqualTo(EpisodeStatus.RELIEF_NOT_OFFERED);
    assertThat(tally.add(2, one, Long.MAX_VALUE, DAY_NUMBER, false))
        .isEqualTo(EpisodeStatus.SETTLED);
    assertThat(tally.add(2, one, 1, DAY_NUMBER, false)).isEqualTo(EpisodeStatus.BEYOND_RANGE);
    assertThat(tally.total().episodes()).isEqualTo(3);
    assertThat(tally.refused()).isEqualTo(7);
    assertThat(tally).hasToString("3 settled, 7 refused");
    assertThat(tally.refusals())
        .containsEntry(EpisodeStatus.UNKNOWN_CELL, 2L)
        .containsEntry(EpisodeStatus.BEYOND_RANGE, 1L)
        .doesNotContainKeys(
            EpisodeStatus.SETTLED, EpisodeStatus.NOT_PRICED, EpisodeStatus.OUTSIDE_PERIOD);
  }

  @Test
  void periodHoldsItsFirstAndItsLastDay() {
    long one = FoldedMultiplier.ONE.units();
    EpisodeTally tally = PRICES.tally();

    assertThat(tally.add(0, one, 1, FIRST.toEpochDay(), false)).isEqualTo(EpisodeStatus.SETTLED);
    assertThat(tally.add(0, one, 1, LAST.toEpochDay(), false)).isEqualTo(EpisodeStatus.SETTLED);
    assertThat(tally.add(0, one, 1, FIRST.toEpochDay() - 1, false))
        .isEqualTo(EpisodeStatus.OUTSIDE_PERIOD);
    assertThat(tally.add(0, one, 1, LAST.toEpochDay() + 1, false))
        .isEqualTo(EpisodeStatus.OUTSIDE_PERIOD);
  }

  @Test
  void valueEqualToACapIsNotChangedByIt() {
    assertThat(spendOf("480", "61250.00")).isEqualTo(Money.of("61250").unrounded());
    assertThat(spendOf("480", "61250.01")).isEqualTo(Money.of("61250").unrounded());
    assertThat(spendOf("480", "61249.99")).isEqualTo(Money.of("61249.99").unrounded());
    assertThat(spendOf("480", "9800")).isEqualTo(Money.of("9800").unrounded());
    assertThat(spendOf("480", "9799.99")).isEqualTo(Money.of("9800").unrounded());
    assertThat(spendOf("480", "9800.01")).isEqualTo(Money.of("9800.01").unrounded());
    assertThat(spendOf("231", "100")).isEqualTo(Money.of("104.1").unrounded());
  }

  private static Unrounded spendOf(String cell, String spend) {
    return PRICES.total(List.of(episode(cell, "1", spend))).spend();
  }

  /** Strictly above the target, in the dollars of the price. */
  @ParameterizedTest
  @EnumSource(EpisodeRelief.class)
  void reliefBeginsStrictlyAboveTheTarget(EpisodeRelief relief) {
    if (relief == EpisodeRelief.NONE) {
      return;
    }
    EpisodePrices prices =
        EpisodePrices.of(
                FIRST,
                LAST,
                List.of(
                    EpisodeCell.of("231", "CABG", price("1041.00"))
                        .withSpendFactor(Rate.of("1.041"))))
            .withRelief(relief);
    EpisodeTotal at = prices.total(List.of(episode("231", "1", "1000").inDisaster()));
    EpisodeTotal above = prices.total(List.of(episode("231", "1", "1000.000001").inDisaster()));
    EpisodeTotal unflagged = prices.total(List.of(episode("231", "1", "2000")));

    assertThat(at.spend()).isEqualTo(Money.of("1041").unrounded()).isEqualTo(at.target());
    boolean zero = relief == EpisodeRelief.BOTH_ZERO_ABOVE_TARGET;
    assertThat(above.target()).isEqualTo(zero ? Unrounded.ZERO : Money.of("1041").unrounded());
    assertThat(above.difference()).isEqualTo(Unrounded.ZERO);
    assertThat(above.episodes()).isEqualTo(1);
    assertThat(unflagged.spend()).isEqualTo(Money.of("2082").unrounded());
  }

  @Test
  void centsPerEpisodeAreRoundedHalfUpAndOnce() {
    EpisodePrices prices =
        EpisodePrices.of(FIRST, LAST, List.of(EpisodeCell.of("470", "LEJR", price("0.01"))))
            .withMode(PublishedPriceMode.CENTS_PER_EPISODE);

    assertThat(prices.total(List.of(episode("470", "0.49999999999999", "0"))).target())
        .isEqualTo(Unrounded.ZERO);
    assertThat(prices.total(List.of(episode("470", "0.5", "0"))).target())
        .isEqualTo(Money.of("0.01").unrounded());
    assertThat(prices.total(List.of(episode("470", "1.49999999999999", "0"))).target())
        .isEqualTo(Money.of("0.01").unrounded());
  }

  @Test
  void largestTargetsAreRoundedToCentsToo() {
    EpisodePrices prices =
        EpisodePrices.of(FIRST, LAST, List.of(EpisodeCell.of("470", "LEJR", price("9000000"))))
            .withMode(PublishedPriceMode.CENTS_PER_EPISODE);

    assertThat(prices.total(List.of(episode("470", "999.99999999999999", "0"))).target())
        .isEqualTo(Money.of("9000000000").unrounded());
  }

  @Test
  void episodesNotInOrderAreNamedByPositionAndNotByTheirFigures() {
    List<Episode> episodes =
        List.of(
            episode("470", "1", "20000"),
            episode("999", "1", "12345.67"),
            episode("470", "1", "-12345.67"),
            new Episode("480", LAST.plusDays(1), FoldedMultiplier.ONE, Money.ZERO, false),
            episode("231", "1", "54321").inDisaster());

    assertThatThrownBy(() -> PRICES.total(episodes))
        .isInstanceOf(InvalidPerformanceException.class)
        .hasMessageContaining("episodes[1], cell 999")
        .hasMessageContaining("its cell is not in the price list")
        .hasMessageContaining("episodes[2], cell 470")
        .hasMessageContaining("its spending is below zero")
        .hasMessageContaining("episodes[3], cell 480")
        .hasMessageContaining("episodes[4], cell 231")
        .message()
        .doesNotContain("12345", "12,345", "54321", "54,321", "2027", "episodes[0]");
  }

  @Test
  void manyEpisodesNotInOrderAreNamedUpToTwenty() {
    List<Episode> episodes = Collections.nCopies(50, episode("999", "1", "1"));

    assertThatThrownBy(() -> PRICES.total(episodes))
        .hasMessageContaining("episodes[19]")
        .message()
        .doesNotContain("episodes[20]");
  }

  @Test
  void columnsOfOneLengthAndSlicesWithinThemAreDemanded() {
    assertThatThrownBy(
            () -> EpisodeColumns.of(new int[2], new long[2], new long[1], new int[2], new byte[2]))
        .hasMessage("column spends has 1 rows, column cells has 2");
    EpisodeColumns columns =
        EpisodeColumns.of(new int[2], new long[2], new long[2], new int[2], new byte[2]);
    assertThatThrownBy(() -> columns.withRelieved(new boolean[3]))
        .hasMessage("column relieved has 3 rows, column cells has 2");
    assertThatThrownBy(() -> PRICES.tally().addRows(columns, 1, 3))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> EpisodeStatus.ofCode((byte) 99))
        .hasMessage("code 99 stands for no status of a row: 0 to 7 do");
    for (EpisodeStatus status : EpisodeStatus.values()) {
      assertThat(EpisodeStatus.ofCode(status.code())).isEqualTo(status);
    }
  }

  /** A slice is settled without leaving anything for the garbage collector. */
  @Test
  void rowsLeaveNoBytes() {
    Rows rows = new Rows(9);
    EpisodeColumns columns = rows.columns();
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    for (EpisodePrices prices : lists()) {
      EpisodeTally tally = prices.tally();
      tally.addRows(columns, 0, ROWS);
      long least = Long.MAX_VALUE;
      for (int i = 0; i < 20; i++) {
        long before = threads.getCurrentThreadAllocatedBytes();
        tally.addRows(columns, 0, ROWS);
        least = Math.min(least, threads.getCurrentThreadAllocatedBytes() - before);
      }
      // A few bytes for the measurement itself, none for the rows.
      assertThat(least).as(prices.relief() + " " + prices.mode()).isLessThan(ROWS / 10);
    }
  }
}
