package org.openvbc.models.capitation;

import java.util.List;
import org.openvbc.core.model.Violations;

/**
 * A category of services that is paid by capitation, such as primary care or Part B, with its rate
 * cells.
 *
 * <p>Several categories may use cells of one name: they are then paid for the same members.
 *
 * @param name the name of the category
 * @param cells its rate cells, each name once
 */
public record CapitatedCategory(String name, List<RateCell> cells) {

  /**
   * Checks the names.
   *
   * @throws org.openvbc.core.model.InvalidTermsException if a name is missing or used twice
   */
  public CapitatedCategory {
    cells = List.copyOf(cells);
    Violations.of("CapitatedCategory")
        .require(!name.isBlank(), "name", "blank", "named", "a category of services")
        .require(!cells.isEmpty(), "cells", "empty", "at least one cell", "there is a rate to pay")
        .require(
            cells.stream().map(RateCell::name).distinct().count() == cells.size(),
            "cells",
            cells.stream().map(RateCell::name).toList(),
            "named differently",
            "a member is in one cell")
        .throwIfInvalidTerms();
  }

  /** A category with its cells. */
  public static CapitatedCategory of(String name, RateCell... cells) {
    return new CapitatedCategory(name, List.of(cells));
  }
}
