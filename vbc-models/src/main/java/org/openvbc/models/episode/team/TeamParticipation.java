package org.openvbc.models.episode.team;

import java.time.LocalDate;

/**
 * From when a hospital takes part in TEAM.
 *
 * <p>A hospital that is new to TEAM after 2024, by a new number or by newly meeting the definition,
 * waits for at least one full performance year.
 */
public final class TeamParticipation {
  /** The first day of the model. */
  public static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 1);

  private static final LocalDate LAST_DAY_WITHOUT_WAIT =
      LocalDate.parse(TeamParameters.deferredAfter().asRule());

  private TeamParticipation() {}

  /** The first day on which a hospital takes part that is new to TEAM since a day. */
  public static LocalDate startOf(LocalDate newSince) {
    if (!newSince.isAfter(LAST_DAY_WITHOUT_WAIT)) {
      return FIRST_DAY;
    }
    LocalDate waitsFrom = newSince.isAfter(FIRST_DAY) ? newSince : FIRST_DAY;
    LocalDate firstFullYear =
        waitsFrom.getDayOfYear() == 1 ? waitsFrom : waitsFrom.withDayOfYear(1).plusYears(1);
    return firstFullYear.plusYears(1);
  }
}
