package org.openvbc.models.episode;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Unrounded;
import org.openvbc.core.worksheet.Worksheet;

/**
 * The episodes of one hospital or practice, added up: how many, their total target and their total
 * capped spending, exact, as a whole and by category and cell.
 *
 * <p>An immutable value that does not depend on the order in which it was added up.
 */
public final class EpisodeTotal {
  /** No episodes. */
  public static final EpisodeTotal NONE = of(List.of());

  private static final String WHOLE = "all";

  private final List<Part> parts;
  private final long episodes;
  private final Unrounded target;
  private final Unrounded spend;

  /**
   * The episodes of one cell.
   *
   * @param category the clinical category
   * @param cell the pricing cell
   * @param episodes how many, at least one
   * @param target their total target
   * @param spend their total capped spending
   */
  public record Part(
      String category, String cell, long episodes, Unrounded target, Unrounded spend) {
    /**
     * Checks the signs.
     *
     * @throws org.openvbc.core.model.InvalidPerformanceException if there is no episode, or target
     *     or spending is below zero
     */
    public Part {
      Violations.of("EpisodeTotal " + cell)
          .require(episodes > 0, "episodes", episodes, "at least 1", "a part of a total")
          .require(target.signum() >= 0, "target", target, "at least $0.00", "a sum of targets")
          .require(spend.signum() >= 0, "spend", spend, "at least $0.00", "a sum of spending")
          .throwIfInvalidPerformance();
    }

    private String key() {
      return category + '\u0000' + cell;
    }

    private Part plus(Part other) {
      return new Part(
          category,
          cell,
          Math.addExact(episodes, other.episodes),
          target.plus(other.target),
          spend.plus(other.spend));
    }

    /** Target less spending. */
    public Unrounded difference() {
      return target.minus(spend);
    }
  }

  private EpisodeTotal(List<Part> parts) {
    this.parts = parts;
    long count = 0;
    Unrounded targets = Unrounded.ZERO;
    Unrounded spends = Unrounded.ZERO;
    for (Part part : parts) {
      count = Math.addExact(count, part.episodes());
      targets = targets.plus(part.target());
      spends = spends.plus(part.spend());
    }
    this.episodes = count;
    this.target = targets;
    this.spend = spends;
  }

  /** The total of several parts; parts of the same cell become one. */
  public static EpisodeTotal of(Collection<Part> parts) {
    Map<String, Part> byCell = new TreeMap<>();
    for (Part part : parts) {
      byCell.merge(part.key(), part, Part::plus);
    }
    return new EpisodeTotal(List.copyOf(byCell.values()));
  }

  /** A total that was added up elsewhere, not split by category. */
  public static EpisodeTotal of(long episodes, Money target, Money spend) {
    return ofCategory(WHOLE, episodes, target, spend);
  }

  /** The total of one category that was added up elsewhere. */
  public static EpisodeTotal ofCategory(String category, long episodes, Money target, Money spend) {
    return of(List.of(new Part(category, WHOLE, episodes, target.unrounded(), spend.unrounded())));
  }

  /** The total of this and other totals. */
  public EpisodeTotal plus(EpisodeTotal... others) {
    List<Part> all = new ArrayList<>(parts);
    Arrays.stream(others).forEach(other -> all.addAll(other.parts));
    return of(all);
  }

  /** The cells that have episodes, by category and key. */
  public List<Part> parts() {
    return parts;
  }

  /** The categories that have episodes. */
  public List<String> categories() {
    return parts.stream().map(Part::category).distinct().toList();
  }

  /** The episodes of one category; {@link #NONE} if it has none. */
  public EpisodeTotal ofCategory(String category) {
    return new EpisodeTotal(parts.stream().filter(p -> p.category().equals(category)).toList());
  }

  /** The episodes of all categories but one. */
  public EpisodeTotal withoutCategory(String category) {
    return new EpisodeTotal(parts.stream().filter(p -> !p.category().equals(category)).toList());
  }

  /** How many episodes. */
  public long episodes() {
    return episodes;
  }

  /** Whether there is none. */
  public boolean isEmpty() {
    return episodes == 0;
  }

  /** The total target. */
  public Unrounded target() {
    return target;
  }

  /** The total capped spending. */
  public Unrounded spend() {
    return spend;
  }

  /** Target less spending; negative for losses. */
  public Unrounded difference() {
    return target.minus(spend);
  }

  /** Shows each cell, where the total is split by cells. */
  public void show(Worksheet sheet) {
    if (!sheet.isRecording()) {
      return;
    }
    for (Part part : parts) {
      if (!part.category().equals(WHOLE)) {
        Worksheet ofPart =
            sheet.of(
                part.cell().equals(WHOLE) ? part.category() : part.category() + " " + part.cell());
        ofPart.line(EpisodeStep.CELL_EPISODES, part.episodes());
        ofPart.line(EpisodeStep.CELL_TARGET, part.target());
        ofPart.line(EpisodeStep.CELL_SPEND, part.spend());
      }
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof EpisodeTotal total && total.parts.equals(parts);
  }

  @Override
  public int hashCode() {
    return parts.hashCode();
  }

  /** Reads as in "4 episodes, target ~$127,270.699929, spending $149,176.15". */
  @Override
  public String toString() {
    return episodes + " episodes, target " + target + ", spending " + spend;
  }
}
