package org.openvbc.models.episode;

import java.util.List;
import org.openvbc.core.money.Money;
import org.openvbc.core.worksheet.Worksheet;

/**
 * What a worksheet shows below the totals: how each price comes about, and single episodes where
 * they are asked for.
 *
 * @param prices the price list
 * @param episodes the single episodes to show; empty to show prices alone
 */
public record EpisodeDetail(EpisodePrices prices, List<Episode> episodes) {
  /** Keeps the episodes as they are. */
  public EpisodeDetail {
    episodes = List.copyOf(episodes);
  }

  /** The prices alone. */
  public static EpisodeDetail of(EpisodePrices prices) {
    return new EpisodeDetail(prices, List.of());
  }

  /** The single episodes, added up. */
  public EpisodeTotal total() {
    return prices.total(episodes);
  }

  /** Shows the price of each cell that has episodes in a total, then the single episodes. */
  public void show(EpisodeTotal total, Worksheet sheet) {
    if (!sheet.isRecording()) {
      return;
    }
    for (EpisodeTotal.Part part : total.parts()) {
      int index = prices.indexOf(part.cell());
      if (index >= 0) {
        showPrice(prices.cells().get(index), index, sheet.of(part.category() + " " + part.cell()));
      }
    }
    for (int i = 0; i < episodes.size(); i++) {
      Episode episode = episodes.get(i);
      showEpisode(episode, sheet.of("episode " + (i + 1) + ", cell " + episode.cell()));
    }
  }

  private void showPrice(EpisodeCell cell, int index, Worksheet sheet) {
    cell.price().ifPresent(price -> sheet.line(EpisodeStep.PRICE, price.price(sheet)));
    sheet.line(EpisodeStep.FOLDED_PRICE, Folding.price(prices.foldedPrice(index)));
    cell.highCap().ifPresent(cap -> showCaps(cell, cap, sheet));
  }

  private static void showCaps(EpisodeCell cell, Money highCap, Worksheet sheet) {
    if (cell.lowCap().isPositive()) {
      sheet.line(EpisodeStep.LOW_CAP, cell.lowCap());
    }
    sheet.line(EpisodeStep.HIGH_CAP, highCap);
  }

  /** The figures of one episode are those of a total of one. */
  private void showEpisode(Episode episode, Worksheet sheet) {
    sheet.line(EpisodeStep.FOLDED_MULTIPLIER, episode.multiplier().decimal());
    sheet.line(EpisodeStep.EPISODE_SPEND, episode.spend());
    EpisodeTally alone = prices.tally();
    sheet.line(EpisodeStep.EPISODE_STATUS, alone.add(episode));
    if (alone.count(EpisodeStatus.SETTLED) == 1) {
      EpisodeTotal one = alone.total();
      sheet.line(EpisodeStep.EPISODE_TARGET, one.target());
      sheet.line(EpisodeStep.EPISODE_CAPPED_SPEND, one.spend());
    }
  }
}
