package org.openvbc.models.episode.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openvbc.core.parameter.UnsupportedPeriodException;
import org.openvbc.core.source.Evidence;
import org.openvbc.core.source.Parameter;
import org.openvbc.core.time.PerformanceYear;

/** Every row of team.csv is cited, holds for its years, and is what the typed view answers. */
class TeamParametersTest {
  private static final int ROWS = 83;
  private static final int ENDED = 6;
  private static final int MS_DRGS = 29;
  private static final int HCPCS = 8;
  private static final LocalDate COVERED_THROUGH = LocalDate.of(2030, 12, 31);

  private static List<Parameter> rows() {
    return TeamParameters.table().keys().stream()
        .map(TeamParameters.table()::history)
        .flatMap(Collection::stream)
        .toList();
  }

  private static List<TeamParameters> views() {
    List<TeamParameters> views = new ArrayList<>();
    for (int year = 2026; year <= 2030; year++) {
      for (TeamOption option : TeamOption.values()) {
        try {
          views.add(TeamParameters.of(option, PerformanceYear.of(year)));
        } catch (UnsupportedPeriodException e) {
          assertThat(e).hasMessageContaining(option.label() + " is not offered in PY" + year);
        }
      }
    }
    return views;
  }

  private static void addAll(TeamParameters view, Set<Parameter> reached) {
    reached.add(view.orderOfLimits());
    reached.addAll(
        List.of(
            view.hospitals(),
            view.stopGain(),
            view.stopLoss(),
            view.qualityOffGains(),
            view.qualityOffLosses(),
            view.baselineWeight(1),
            view.baselineWeight(2),
            view.baselineWeight(3),
            view.normalizationCap(),
            view.trendCap(),
            view.highCostPercentile(),
            view.postEpisodeExcess(),
            view.lowVolumeThreshold(),
            view.lowVolumeEffect()));
    for (TeamCategory category : TeamCategory.values()) {
      reached.add(view.discount(category));
      reached.add(TeamParameters.table().at("team.flags." + category, LocalDate.of(2026, 1, 1)));
      assertThat(view.flags(category)).isNotEmpty();
    }
  }

  @Test
  void everyRowIsReached() {
    Set<Parameter> reached = new LinkedHashSet<>();
    views().forEach(view -> addAll(view, reached));
    reached.add(TeamParameters.defaultTrack(PerformanceYear.of(2026)));
    reached.add(TeamParameters.defaultTrack(PerformanceYear.of(2027)));
    reached.add(TeamParameters.deferredAfter());
    reached.add(TeamParameters.of(TeamOption.TRACK_1, PerformanceYear.of(2026)).netFloor());
    LocalDate day = LocalDate.of(2026, 1, 1);
    for (String key : TeamParameters.table().keys()) {
      String code = key.substring(key.lastIndexOf('.') + 1);
      if (key.startsWith("team.msDrg.")) {
        assertThat(TeamParameters.categoryOf(code, day)).isPresent();
        reached.add(TeamParameters.table().at(key, day));
      }
      if (key.startsWith("team.hcpcs.")) {
        assertThat(TeamCodes.cellOf(code, day))
            .isEqualTo(TeamParameters.msDrgOf(code, day).orElseThrow());
        reached.add(TeamParameters.table().at(key, day));
      }
    }
    List<Parameter> held = rows().stream().filter(row -> !row.value().isEmpty()).toList();

    assertThat(rows()).hasSize(ROWS);
    assertThat(held).hasSize(ROWS - ENDED);
    assertThat(reached).containsExactlyInAnyOrderElementsOf(held);
  }

  @Test
  void tracksAreOfferedInTheirYears() {
    assertThat(views()).hasSize(3 + 4 + 5);
  }

  @Test
  void codesAreThoseOfTheRule() {
    assertThat(codes("team.msDrg.")).hasSize(MS_DRGS);
    assertThat(codes("team.hcpcs.")).hasSize(HCPCS);
    assertThat(categorySizes()).containsExactly(4, 3, 13, 6, 3);
    for (String code : codes("team.hcpcs.")) {
      String msDrg = TeamParameters.msDrgOf(code, LocalDate.of(2026, 7, 1)).orElseThrow();
      assertThat(TeamParameters.categoryOf(msDrg, LocalDate.of(2026, 7, 1))).isPresent();
    }
  }

  private static List<String> codes(String prefix) {
    return TeamParameters.table().keys().stream()
        .filter(key -> key.startsWith(prefix))
        .map(key -> key.substring(prefix.length()))
        .toList();
  }

  private static List<Integer> categorySizes() {
    List<Integer> sizes = new ArrayList<>();
    for (TeamCategory category : TeamCategory.values()) {
      sizes.add(
          (int)
              codes("team.msDrg.").stream()
                  .filter(
                      code ->
                          TeamParameters.categoryOf(code, LocalDate.of(2026, 1, 1))
                              .orElseThrow()
                              .equals(category))
                  .count());
    }
    return sizes;
  }

  /** The counts in brackets of the rule; the type of procedure is one item. */
  @Test
  void flagsAreAsManyAsTheRuleLists() {
    TeamParameters view = TeamParameters.of(TeamOption.TRACK_3, PerformanceYear.of(2026));

    assertThat(view.flags(TeamCategory.LEJR)).hasSize(16).doesNotHaveDuplicates();
    assertThat(view.flags(TeamCategory.SHFFT)).hasSize(16).doesNotHaveDuplicates();
    assertThat(view.flags(TeamCategory.SPINAL_FUSION)).hasSize(13).doesNotHaveDuplicates();
    assertThat(view.flags(TeamCategory.CABG)).hasSize(12).doesNotHaveDuplicates();
    assertThat(view.flags(TeamCategory.MAJOR_BOWEL)).hasSize(13).doesNotHaveDuplicates();
  }

  @Test
  void everyRowNamesItsLawAndItsProof() {
    for (Parameter row : rows()) {
      assertThat(row.citation().text())
          .as(row.key())
          .matches("42 CFR 512\\.5.+|IPPS final rule for fiscal year 2026");
      assertThat(row.note()).as(row.key()).isNotEmpty();
      assertThat(row.basis()).isIn("period", "dischargeDate", "procedureDate");
      assertThat(row.evidence()).isNotEqualTo(Evidence.DATA);
      assertThat(row.from()).isBetween(LocalDate.of(2026, 1, 1), COVERED_THROUGH);
    }
    assertThat(TeamParameters.table().coveredThrough()).isEqualTo(COVERED_THROUGH);
  }
}
