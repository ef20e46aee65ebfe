package org.openvbc.models.episode.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openvbc.core.actuarial.RiskMultiplier;
import org.openvbc.core.model.InvalidPerformanceException;
import org.openvbc.core.money.Rate;
import org.openvbc.models.episode.AgeBand;
import org.openvbc.models.episode.FoldedMultiplier;

/** A patient's multiplier is the product of the multipliers of the levels that apply. */
class TeamRiskModelTest {
  /** Coefficients are illustrative. */
  static final TeamRiskModel MODEL =
      new TeamRiskModel(
          List.of(rate("1"), rate("1.01"), rate("1.02"), rate("1.0640"), rate("1.10")),
          ages(),
          rate("1.0215"),
          beds(),
          rate("1.02"),
          Map.of("HCC_8", exp("0.25"), "PRIOR_POST_ACUTE_CARE", rate("1.3")));

  static final TeamPatient PATIENT =
      new TeamPatient(6, AgeBand.FROM_85, true, Set.of("PRIOR_POST_ACUTE_CARE", "HCC_8"));

  private static Rate rate(String multiplier) {
    return Rate.of(multiplier);
  }

  private static Rate exp(String coefficient) {
    return RiskMultiplier.fromLogCoefficient(new BigDecimal(coefficient), 8);
  }

  private static Map<AgeBand, Rate> ages() {
    Map<AgeBand, Rate> ages = new EnumMap<>(AgeBand.class);
    ages.put(AgeBand.BELOW_65, rate("1.05"));
    ages.put(AgeBand.FROM_65, rate("1"));
    ages.put(AgeBand.FROM_75, rate("1.015"));
    ages.put(AgeBand.FROM_85, rate("1.0310"));
    return ages;
  }

  private static Map<BedSize, Rate> beds() {
    Map<BedSize, Rate> beds = new EnumMap<>(BedSize.class);
    beds.put(BedSize.UP_TO_250, rate("1"));
    beds.put(BedSize.FROM_251_TO_500, rate("1.01"));
    beds.put(BedSize.FROM_501_TO_850, rate("1.03"));
    beds.put(BedSize.ABOVE_850, rate("1.04"));
    return beds;
  }

  private static TeamPatient patient(int hccs, AgeBand age, boolean economic, String... flags) {
    return new TeamPatient(hccs, age, economic, Set.of(flags));
  }

  @Test
  void referencePatientHasMultiplierOne() {
    assertThat(MODEL.multiplier(patient(0, AgeBand.FROM_65, false), BedSize.UP_TO_250, false))
        .isEqualTo(FoldedMultiplier.ONE);
  }

  @Test
  void factorsAreMultiplied() {
    assertThat(MODEL.multiplier(patient(3, AgeBand.FROM_85, true), BedSize.UP_TO_250, false))
        .hasToString("1.120569156");
    assertThat(
            MODEL.multiplier(
                patient(0, AgeBand.FROM_65, false, "PRIOR_POST_ACUTE_CARE"), BedSize.of(851), true))
        .hasToString("1.37904");
  }

  @Test
  void fourAndMoreConditionsAreOneLevel() {
    for (int hccs : new int[] {4, 5, 30}) {
      assertThat(MODEL.multiplier(patient(hccs, AgeBand.FROM_65, false), BedSize.of(1), false))
          .hasToString("1.1");
    }
    assertThat(MODEL.multiplier(patient(3, AgeBand.FROM_65, false), BedSize.of(1), false))
        .hasToString("1.064");
  }

  @Test
  void flagThatTheModelDoesNotKnowIsRefusedWithoutNamingIt() {
    assertThatThrownBy(
            () ->
                MODEL.multiplier(
                    patient(0, AgeBand.FROM_65, false, "HCC_999"), BedSize.of(1), false))
        .isInstanceOf(InvalidPerformanceException.class)
        .hasMessageContaining("among [HCC_8, PRIOR_POST_ACUTE_CARE]")
        .message()
        .doesNotContain("999");
  }

  @Test
  void bandsAskForTheirOwnMultiplier() {
    assertThat(MODEL.multiplier(patient(0, AgeBand.BELOW_65, false), BedSize.of(850), false))
        .hasToString("1.0815");
    assertThat(MODEL.multiplier(patient(1, AgeBand.FROM_75, false), BedSize.of(250), false))
        .hasToString("1.02515");
  }
}
