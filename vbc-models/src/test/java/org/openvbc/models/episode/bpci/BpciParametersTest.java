package org.openvbc.models.episode.bpci;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openvbc.core.source.Evidence;
import org.openvbc.core.source.Parameter;

/** Every row of bpci.csv is cited, holds for its years, and is what the typed view answers. */
class BpciParametersTest {
  private static final int ROWS = 186;
  private static final int ENDED = 6;

  private static List<Parameter> rows() {
    return BpciParameters.table().keys().stream()
        .map(BpciParameters.table()::history)
        .flatMap(Collection::stream)
        .toList();
  }

  /** The rows that the typed views and the two calendars answer. */
  private static Set<Parameter> reached() {
    Set<Parameter> reached = new HashSet<>();
    for (BpciModelYear year : BpciModelYear.values()) {
      ofYear(year, reached);
    }
    for (BpciPeriod period : BpciPeriod.values()) {
      BpciParameters view = BpciParameters.of(period);
      reached.add(BpciParameters.table().at(BpciParameters.PERIOD, period.firstDay()));
      reached.addAll(
          List.of(
              view.winsorLow(),
              view.winsorHigh(),
              view.qualityOffGains(),
              view.qualityOffLosses(),
              view.stopGain(),
              view.stopLoss(),
              view.postEpisodeExcess(),
              view.acoRecoupment(),
              view.disasterRelief()));
    }
    return reached;
  }

  private static void ofYear(BpciModelYear year, Set<Parameter> reached) {
    BpciParameters view = BpciParameters.of(year);
    reached.add(BpciParameters.table().at(BpciParameters.MODEL_YEAR, year.firstDay()));
    reached.addAll(
        List.of(
            view.medicalDiscount(),
            view.otherDiscount(),
            view.trendCap(),
            view.minimumVolume(),
            view.episodeDays(),
            view.dayCounting(),
            view.anchorDaysExcluded()));
    for (BpciCategory category : BpciCategory.values()) {
      for (BpciSetting setting : BpciSetting.values()) {
        view.offered(category, setting).ifPresent(reached::add);
      }
      view.serviceLine(category).ifPresent(reached::add);
      view.discountClass(category).ifPresent(reached::add);
    }
  }

  @Test
  void everyRowIsReached() {
    Set<Parameter> reached = reached();
    // Lists of MS-DRGs are asked for by the day.
    for (BpciCategory category : BpciCategory.values()) {
      String key = "bpci.msDrgs." + category.name();
      if (BpciParameters.table().keys().contains(key)) {
        for (Parameter row : BpciParameters.table().history(key)) {
          if (!row.value().isEmpty()) {
            assertThat(String.join(" ", BpciParameters.msDrgs(category, row.from())))
                .isEqualTo(row.value());
            reached.add(row);
          }
        }
      }
    }
    List<Parameter> held = rows().stream().filter(row -> !row.value().isEmpty()).toList();

    assertThat(rows()).hasSize(ROWS);
    assertThat(held).hasSize(ROWS - ENDED);
    assertThat(reached).containsExactlyInAnyOrderElementsOf(held);
  }

  /** 29 and 3 in the first two model years, 31 and 4 from the third, a fifth from the sixth. */
  @ParameterizedTest
  @EnumSource(BpciModelYear.class)
  void categoriesAreAsManyAsThePublishedCounts(BpciModelYear year) {
    long inpatient =
        Arrays.stream(BpciCategory.values())
            .filter(category -> category.isOffered(BpciSetting.INPATIENT, year))
            .count();
    long outpatient =
        Arrays.stream(BpciCategory.values())
            .filter(category -> category.isOffered(BpciSetting.OUTPATIENT, year))
            .count();
    boolean isEarly = year.compareTo(BpciModelYear.MY3) < 0;

    assertThat(inpatient).isEqualTo(isEarly ? 29 : 31);
    assertThat(outpatient).isEqualTo(isEarly ? 3 : year.compareTo(BpciModelYear.MY6) < 0 ? 4 : 5);
  }

  @Test
  void eachOfferedCategoryIsInOneServiceLineFromModelYear4() {
    for (BpciCategory category : BpciCategory.values()) {
      assertThat(category.serviceLine(BpciModelYear.MY3)).isEmpty();
      assertThat(category.serviceLine(BpciModelYear.MY4).isPresent())
          .as(category.name())
          .isEqualTo(!category.settings(BpciModelYear.MY4).isEmpty());
    }
    assertThat(BpciServiceLine.CARDIAC_CARE.categories(BpciModelYear.MY4)).hasSize(3);
    assertThat(BpciServiceLine.CARDIAC_PROCEDURES.categories(BpciModelYear.MY8)).hasSize(6);
    assertThat(BpciServiceLine.GASTROINTESTINAL_SURGERY.categories(BpciModelYear.MY4)).hasSize(2);
    assertThat(BpciServiceLine.GASTROINTESTINAL_CARE.categories(BpciModelYear.MY4)).hasSize(4);
    assertThat(BpciServiceLine.NEUROLOGICAL_CARE.categories(BpciModelYear.MY4)).hasSize(2);
    assertThat(BpciServiceLine.MEDICAL_AND_CRITICAL_CARE.categories(BpciModelYear.MY4)).hasSize(6);
    assertThat(BpciServiceLine.SPINAL_PROCEDURES.categories(BpciModelYear.MY4)).hasSize(2);
    assertThat(BpciServiceLine.ORTHOPEDICS.categories(BpciModelYear.MY4)).hasSize(6);
    assertThat(BpciServiceLine.ORTHOPEDICS.categories(BpciModelYear.MY2)).isEmpty();
  }

  @Test
  void periodsAndYearsFollowEachOtherWithoutAGap() {
    List<BpciPeriod> periods = List.of(BpciPeriod.values());
    for (int i = 1; i < periods.size(); i++) {
      assertThat(periods.get(i).firstDay()).isEqualTo(periods.get(i - 1).lastDay().plusDays(1));
    }
    List<BpciModelYear> years = List.of(BpciModelYear.values());
    for (int i = 1; i < years.size(); i++) {
      assertThat(years.get(i).firstDay()).isEqualTo(years.get(i - 1).lastDay().plusDays(1));
    }
    assertThat(BpciPeriod.PP1.lastDay()).isEqualTo("2019-06-30");
    assertThat(BpciPeriod.PP14.lastDay()).isEqualTo("2025-12-31");
    assertThat(BpciModelYear.MY8.lastDay()).isEqualTo("2025-12-31");
  }

  @Test
  void periodHoldsTheModelYearsWhoseEpisodesEndInIt() {
    assertThat(BpciPeriod.PP1.canHold(BpciModelYear.MY1)).isTrue();
    assertThat(BpciPeriod.PP1.canHold(BpciModelYear.MY2)).isTrue();
    assertThat(BpciPeriod.PP1.canHold(BpciModelYear.MY3)).isFalse();
    assertThat(BpciPeriod.PP2.canHold(BpciModelYear.MY1)).isFalse();
    assertThat(BpciPeriod.PP3.canHold(BpciModelYear.MY2)).isTrue();
    assertThat(BpciPeriod.PP4.canHold(BpciModelYear.MY2)).isFalse();
  }

  @Test
  void msDrgBelongsToOneCategoryAtATime() {
    LocalDate day = LocalDate.of(2021, 5, 1);
    assertThat(BpciParameters.categoryOf("291", day))
        .contains(BpciCategory.CONGESTIVE_HEART_FAILURE);
    assertThat(BpciParameters.categoryOf("521", day))
        .contains(BpciCategory.MAJOR_LOWER_JOINT_REPLACEMENT);
    assertThat(BpciParameters.categoryOf("521", LocalDate.of(2020, 9, 30))).isEmpty();
    assertThat(BpciParameters.categoryOf("471", LocalDate.of(2019, 5, 1)))
        .contains(BpciCategory.CERVICAL_SPINAL_FUSION);
    assertThat(BpciParameters.categoryOf("471", day)).isEmpty();
    for (LocalDate each : List.of(day, LocalDate.of(2019, 5, 1))) {
      List<String> all =
          Arrays.stream(BpciCategory.values())
              .flatMap(category -> BpciParameters.msDrgs(category, each).stream())
              .toList();
      assertThat(all).doesNotHaveDuplicates();
    }
  }

  @Test
  void everyRowNamesItsSourceAndItsProof() {
    for (Parameter row : rows()) {
      assertThat(row.citation().text()).as(row.key()).startsWith("BPCI Advanced ");
      assertThat(row.note()).as(row.key()).isNotEmpty();
      assertThat(row.basis()).isIn("anchorEnd", "episodeEnd");
      assertThat(row.evidence()).isNotEqualTo(Evidence.DATA);
    }
    assertThat(BpciParameters.table().coveredThrough()).isEqualTo("2025-12-31");
  }
}
