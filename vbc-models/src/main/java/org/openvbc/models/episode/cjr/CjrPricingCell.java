package org.openvbc.models.episode.cjr;

import java.time.LocalDate;
import java.util.Optional;

/** The four pricing cells of a hospital: major complications or not, hip fracture or not. */
public enum CjrPricingCell {
  /** MS-DRG 469 without hip fracture. */
  DRG_469("469"),
  /** MS-DRG 469 with hip fracture, MS-DRG 521 from October 2020. */
  DRG_469_FRACTURE("469 fracture"),
  /** MS-DRG 470 without hip fracture. */
  DRG_470("470"),
  /** MS-DRG 470 with hip fracture, MS-DRG 522 from October 2020. */
  DRG_470_FRACTURE("470 fracture");

  private final String label;

  CjrPricingCell(String label) {
    this.label = label;
  }

  /** The name of the cell. */
  public String label() {
    return label;
  }

  /** Whether the cell is one of hip fractures. */
  public boolean hasFracture() {
    return this == DRG_469_FRACTURE || this == DRG_470_FRACTURE;
  }

  /** The cell of an admission; empty where the MS-DRG opens no episode on that day. */
  public static Optional<CjrPricingCell> of(String msDrg, boolean hasFracture, LocalDate admitted) {
    return CjrParameters.cellOf(msDrg, admitted)
        .map(row -> valueOf(row.asRule()))
        .map(cell -> hasFracture ? cell.withFracture() : cell);
  }

  private CjrPricingCell withFracture() {
    return this == DRG_469 ? DRG_469_FRACTURE : this == DRG_470 ? DRG_470_FRACTURE : this;
  }
}
