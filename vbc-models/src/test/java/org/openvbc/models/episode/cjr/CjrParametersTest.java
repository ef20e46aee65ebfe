package org.openvbc.models.episode.cjr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openvbc.core.source.Evidence;
import org.openvbc.core.source.Parameter;

/** Every row of cjr.csv is cited, holds for its years, and is what the typed view answers. */
class CjrParametersTest {
  private static final int ROWS = 73;
  private static final int ENDED = 2;

  private static List<Parameter> rows() {
    return CjrParameters.table().keys().stream()
        .map(CjrParameters.table()::history)
        .flatMap(Collection::stream)
        .toList();
  }

  private static void addAll(CjrParameters view, Set<Parameter> reached) {
    reached.addAll(
        List.of(
            view.performanceYear(),
            view.regionalThirds(),
            view.baselineYears(),
            view.leastCategoryPaid(),
            view.repayment(),
            view.stopGain(),
            view.stopLoss(false),
            view.stopLoss(true),
            view.calculations(),
            view.deductionsOf(),
            view.emergencyRelief(),
            view.emergencyDays(),
            view.covidCapAfter()));
    view.lowVolumeEpisodes().ifPresent(reached::add);
    view.highCostDeviations().ifPresent(reached::add);
    for (CjrUse use : CjrUse.values()) {
      for (CjrQualityCategory category : CjrQualityCategory.values()) {
        view.discount(use, category).ifPresent(reached::add);
      }
    }
  }

  @Test
  void everyRowIsReached() {
    Set<Parameter> reached = new HashSet<>();
    for (CjrYear year : CjrYear.values()) {
      addAll(CjrParameters.of(year), reached);
      CjrParameters.of(year).highCostPercentile().ifPresent(reached::add);
    }
    for (String msDrg : List.of("469", "470", "521", "522")) {
      CjrParameters.cellOf(msDrg, CjrYear.PY8.firstDay()).ifPresent(reached::add);
    }
    List<Parameter> held = rows().stream().filter(row -> !row.value().isEmpty()).toList();

    assertThat(rows()).hasSize(ROWS);
    assertThat(held).hasSize(ROWS - ENDED);
    assertThat(reached).containsExactlyInAnyOrderElementsOf(held);
  }

  @Test
  void yearsFollowEachOtherWithoutAGap() {
    List<CjrYear> years = List.of(CjrYear.values());
    for (int i = 1; i < years.size(); i++) {
      assertThat(years.get(i).firstDay()).isEqualTo(years.get(i - 1).lastDay().plusDays(1));
    }
    assertThat(CjrYear.PY1.firstDay()).isEqualTo("2016-04-01");
    assertThat(CjrYear.PY6.lastDay()).isEqualTo("2022-12-31");
    assertThat(CjrYear.PY8.lastDay()).isEqualTo("2024-12-31");
  }

  /** The amendments of May 2021 were not read, so that their figures say so. */
  @Test
  void figuresOfYears6To8AreNotVerifiedWhereTheyChanged() {
    CjrParameters view = CjrParameters.of(CjrYear.PY7);
    assertThat(view.stopGain().evidence()).isEqualTo(Evidence.UNVERIFIED);
    assertThat(view.repayment().evidence()).isEqualTo(Evidence.UNVERIFIED);
    assertThat(CjrParameters.table().history("cjr.lowVolumeEpisodes"))
        .extracting(Parameter::evidence)
        .containsExactly(Evidence.LAW, Evidence.UNVERIFIED);
    assertThat(view.stopLoss(true).evidence()).isEqualTo(Evidence.UNVERIFIED);
    for (CjrUse use : CjrUse.values()) {
      for (CjrQualityCategory category : CjrQualityCategory.values()) {
        assertThat(view.discount(use, category).orElseThrow().evidence())
            .isEqualTo(Evidence.UNVERIFIED);
      }
    }
    assertThat(CjrParameters.of(CjrYear.PY4).stopGain().evidence()).isEqualTo(Evidence.LAW);
  }

  @Test
  void everyRowNamesItsLawAndItsProof() {
    for (Parameter row : rows()) {
      assertThat(row.citation().text()).as(row.key()).startsWith("42 CFR 510.");
      assertThat(row.note()).as(row.key()).isNotEmpty();
      assertThat(row.basis()).isIn("episodeEnd", "admission");
      assertThat(row.evidence()).isIn(Evidence.LAW, Evidence.UNVERIFIED);
    }
    assertThat(CjrParameters.table().coveredThrough()).isEqualTo("2024-12-31");
  }
}
