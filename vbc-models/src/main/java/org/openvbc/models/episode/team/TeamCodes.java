package org.openvbc.models.episode.team;

import java.time.LocalDate;
import org.openvbc.core.model.Violations;

/** From the code that triggers an episode to the cell that prices it. */
public final class TeamCodes {
  private TeamCodes() {}

  /**
   * The MS-DRG that prices an episode: the MS-DRG of the anchor stay, or that inside which the
   * outpatient code of the anchor procedure is priced.
   *
   * @param code an MS-DRG or an HCPCS code
   * @param day the discharge date of the stay, or the date of the procedure
   * @throws org.openvbc.core.model.InvalidPerformanceException if the code triggers no episode
   */
  public static String cellOf(String code, LocalDate day) {
    boolean isMsDrg = TeamParameters.categoryOf(code, day).isPresent();
    String cell = isMsDrg ? code : TeamParameters.msDrgOf(code, day).orElse("");
    Violations.of("TeamCodes")
        .require(
            !cell.isEmpty(),
            "code",
            code,
            "an MS-DRG or HCPCS code that triggers an episode",
            "42 CFR 512.525(d), 512.540(a)(1)")
        .throwIfInvalidPerformance();
    return cell;
  }
}
