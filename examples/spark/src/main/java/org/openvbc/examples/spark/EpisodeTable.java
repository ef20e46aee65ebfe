package org.openvbc.examples.spark;

/** The columns of episodes. */
final class EpisodeTable {
  private static final InputTable TABLE = new InputTable();

  /** What names the episode; only handed through. */
  static final Column ID = TABLE.needed("id");

  /** The key of the pricing cell, such as an MS-DRG. */
  static final Column CELL = TABLE.needed("cell");

  /** The patient's multiplier, folded to 14 decimals. */
  static final Column MULTIPLIER = TABLE.needed("multiplier");

  /** What the episode cost, in dollars with at most six decimals. */
  static final Column SPENDING = TABLE.needed("spending");

  /** The date that decides on the period. */
  static final Column DATE = TABLE.needed("date");

  /** Whether the episode is flagged for a disaster or emergency; not flagged where empty. */
  static final Column RELIEVED = TABLE.optional("relieved");

  private EpisodeTable() {}

  static InputTable table() {
    return TABLE;
  }
}
