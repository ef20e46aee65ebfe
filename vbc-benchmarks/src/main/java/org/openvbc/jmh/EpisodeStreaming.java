package org.openvbc.jmh;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.Locale;
import org.openvbc.core.money.Money;
import org.openvbc.models.episode.EpisodeColumns;
import org.openvbc.models.episode.EpisodePrices;
import org.openvbc.models.episode.EpisodeStatus;
import org.openvbc.models.episode.EpisodeTally;

/**
 * Settles any number of episodes in a small heap: columns of one slice are filled again and again,
 * each slice has a tally of its own, and the tallies are merged.
 *
 * <pre>java -Xmx64m -cp vbc-benchmarks/target/benchmarks.jar \
 *   org.openvbc.jmh.EpisodeStreaming 10000000</pre>
 */
public final class EpisodeStreaming {
  private static final int SLICE = 8_192;
  private static final long DEFAULT_EPISODES = 10_000_000;

  private EpisodeStreaming() {}

  /**
   * Settles and prints what it took.
   *
   * @param args how many episodes; ten million without
   */
  public static void main(String[] args) {
    long episodes = args.length == 0 ? DEFAULT_EPISODES : Long.parseLong(args[0]);
    long start = System.nanoTime();
    EpisodeTally tally = tally(EpisodePanel.prices(), episodes);
    Money due = EpisodeRows.settle(tally.total());
    System.out.printf(
        Locale.ROOT,
        "episodes=%d settled=%d refused=%d due=%s peak_heap_mb=%.1f max_heap_mb=%d seconds=%.1f%n",
        episodes,
        tally.count(EpisodeStatus.SETTLED),
        tally.refused(),
        due,
        peakHeap() / 1e6,
        Runtime.getRuntime().maxMemory() / 1_000_000,
        (System.nanoTime() - start) / 1e9);
  }

  static EpisodeTally tally(EpisodePrices prices, long episodes) {
    int[] cells = new int[SLICE];
    long[] multipliers = new long[SLICE];
    long[] spends = new long[SLICE];
    int[] days = new int[SLICE];
    EpisodeColumns columns = EpisodeColumns.of(cells, multipliers, spends, days, new byte[SLICE]);
    EpisodePanel panel = new EpisodePanel(prices);
    EpisodeTally whole = prices.tally();
    for (long done = 0; done < episodes; done += SLICE) {
      int rows = (int) Math.min(SLICE, episodes - done);
      for (int i = 0; i < rows; i++) {
        panel.next();
        cells[i] = panel.cell;
        multipliers[i] = panel.multiplier;
        spends[i] = panel.spendMicros;
        days[i] = panel.day;
      }
      EpisodeTally slice = prices.tally();
      slice.addRows(columns, 0, rows);
      whole.merge(slice);
    }
    return whole;
  }

  private static long peakHeap() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .map(MemoryPoolMXBean::getPeakUsage)
        .mapToLong(usage -> usage.getUsed())
        .sum();
  }
}
