package org.openvbc.models.medicalhome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openvbc.models.medicalhome.MedicalHomeSamples.*;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openvbc.core.money.PerMemberPerMonth;
import org.openvbc.core.money.Rate;
import org.openvbc.core.parameter.UnsupportedPeriodException;
import org.openvbc.core.source.Evidence;
import org.openvbc.core.source.Parameter;
import org.openvbc.core.time.MonthRange;
import org.openvbc.core.time.PerformanceYear;
import org.openvbc.core.worksheet.Explanation;

/** Every row of medicalhome.csv is cited, holds for its years, and stands behind some step. */
class MedicalHomeParametersTest {
  private static final int ROWS = 103;
  private static final int ENDS = 39;

  private static List<Parameter> rows() {
    return MedicalHomeParameters.table().keys().stream()
        .map(MedicalHomeParameters.table()::history)
        .flatMap(Collection::stream)
        .toList();
  }

  private static Stream<Explanation<?>> explained() {
    Stream<Explanation<?>> shares =
        Stream.of("0.10", "0.25", "0.40", "0.65")
            .map(
                share -> CpcPlus.track2(2018, rate(share)).explain(practice2("0.5", "0.5", "0.5")));
    return Stream.concat(
        shares,
        Stream.of(
            track1().explain(practice("0.5", "0.5", "0.5")),
            pcf().explain(quarters(results("0.5", true, "0.9", true))),
            mcp(1).explain(inTrack1()),
            mcp(2).explain(inAdvance()),
            mcp(3).explain(inAdvance())));
  }

  @Test
  void everyRowStandsBehindAStepOrTheEntry() {
    Set<String> reached = new TreeSet<>();
    explained()
        .flatMap(each -> each.lines().stream())
        .flatMap(line -> line.reliances().stream())
        .forEach(reliance -> reached.add(reliance.published().key()));
    reached.add(PrimaryCareFirstParameters.ENTRY_BENEFICIARIES);
    reached.add(PrimaryCareFirstParameters.ENTRY_PRIMARY_CARE);
    Set<String> keys = new TreeSet<>();
    for (String key : MedicalHomeParameters.table().keys()) {
      keys.add(key.startsWith("pcf.") ? key.replaceAll("\\[.*", "") : key);
    }
    assertThat(keys).isEqualTo(reached);
  }

  @Test
  void nothingIsAnAssumptionUntilAUserChangesIt() {
    assertThat(explained().flatMap(each -> each.assumptions().stream())).isEmpty();
  }

  @Test
  void rowsAreCountedAndGradedAsTheirSourcesAre() {
    assertThat(rows()).hasSize(ROWS);
    assertThat(rows().stream().filter(row -> row.value().isEmpty())).hasSize(ENDS);
    assertThat(rows().stream().map(Parameter::evidence))
        .containsOnly(Evidence.SECONDARY, Evidence.UNVERIFIED);
    assertThat(MedicalHomeParameters.table().coveredThrough())
        .isEqualTo(LocalDate.of(2025, 12, 31));
  }

  @Test
  void partsOfTheIncentiveAddUp() {
    for (CpcPlusTrack track : CpcPlusTrack.values()) {
      CpcPlusParameters figures = CpcPlusParameters.of(PerformanceYear.of(2018), track);
      assertThat(figures.qualityIncentive().plus(figures.utilizationIncentive()))
          .isEqualTo(PerMemberPerMonth.of(figures.trackRow(CpcPlusParameters.INCENTIVE).asMoney()));
    }
  }

  @Test
  void highestLevelAndBonusAreTheGreatestAdjustment() {
    PrimaryCareFirstParameters figures = PrimaryCareFirstParameters.of(PerformanceYear.of(2025));
    assertThat(
            figures.adjustment().regional().most().plus(figures.adjustment().improvement().most()))
        .isEqualTo(figures.greatestAdjustment())
        .isEqualTo(rate("0.50"));
  }

  @Test
  void sharesAtEntryAreNotOfferedLater() {
    assertThat(shares(2018))
        .containsExactly(rate("0.10"), rate("0.25"), rate("0.40"), rate("0.65"));
    assertThat(shares(2019)).containsExactly(rate("0.40"), rate("0.65"));
    assertThat(
            CpcPlus.track2(2019, rate("0.25"))
                .explain(practice2("0.5", "0.5", "0.5"))
                .assumptions())
        .extracting(line -> line.line().step())
        .containsOnly(CpcPlusStep.SHARE);
  }

  private static List<Rate> shares(int year) {
    return CpcPlusParameters.of(PerformanceYear.of(year), CpcPlusTrack.TRACK_2)
        .comprehensiveShares();
  }

  @Test
  void yearsOutsideAreRefused() {
    for (int year : new int[] {2016, 2022}) {
      assertThatThrownBy(() -> CpcPlus.track1(year))
          .isInstanceOf(UnsupportedPeriodException.class)
          .hasMessageContaining("whole years from 2017 to 2021");
    }
    for (int year : new int[] {2020, 2026}) {
      assertThatThrownBy(() -> PrimaryCareFirst.of(year, 2021, dollars("40")))
          .isInstanceOf(UnsupportedPeriodException.class)
          .hasMessageContaining("whole years from 2021 to 2025");
    }
    assertThatThrownBy(() -> PrimaryCareFirst.of(2022, 2021))
        .isInstanceOf(UnsupportedPeriodException.class)
        .hasMessageContaining("no visit fee");
    MonthRange program = firstMonths();
    assertThatThrownBy(() -> MakingCarePrimary.of(MonthRange.of(program.first().minusMonths(1)), 1))
        .isInstanceOf(UnsupportedPeriodException.class);
    assertThatThrownBy(
            () ->
                MakingCarePrimary.of(
                    MonthRange.of(program.first(), program.last().plusMonths(1)), 1))
        .isInstanceOf(UnsupportedPeriodException.class);
  }
}
