package org.openvbc.models.episode;

import java.time.LocalDate;
import org.openvbc.core.money.Money;

/**
 * One episode of care as it is reconciled: what it cost, where its price stands, and how sick its
 * patient was. It holds nothing that names a person.
 *
 * @param cell the key of its pricing cell
 * @param date the date that decides on its period: the end of the anchor stay or of the episode, as
 *     the programme says
 * @param multiplier the patient's folded multiplier
 * @param spend what it cost, excluded services removed and long services prorated
 * @param relieved whether it is flagged for a disaster or emergency
 */
public record Episode(
    String cell, LocalDate date, FoldedMultiplier multiplier, Money spend, boolean relieved) {

  /** An episode without a flag. */
  public static Episode of(String cell, LocalDate date, FoldedMultiplier multiplier, Money spend) {
    return new Episode(cell, date, multiplier, spend, false);
  }

  /** The same episode flagged for a disaster or emergency. */
  public Episode inDisaster() {
    return new Episode(cell, date, multiplier, spend, true);
  }

  /** Names the cell; figures of a patient stay out of texts. */
  @Override
  public String toString() {
    return "episode of cell " + cell + (relieved ? ", flagged for relief" : "");
  }
}
