package org.openvbc.models.mssp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.openvbc.core.parameter.UnsupportedPeriodException;
import org.openvbc.core.source.Parameter;
import org.openvbc.core.time.PerformanceYear;

/** Every row of mssp.csv is cited, holds for its years, and is what the typed view answers. */
class MsspParametersTest {
  private static final int ROWS = 127;
  private static final int ENDED = 22;
  private static final String PREFIX = "mssp.";
  private static final LocalDate COVERED_THROUGH = LocalDate.of(2026, 12, 31);

  private static List<Parameter> rows() {
    return MsspParameters.table().keys().stream()
        .map(MsspParameters.table()::history)
        .flatMap(Collection::stream)
        .toList();
  }

  private static List<PerformanceYear> years() {
    List<PerformanceYear> years = new ArrayList<>();
    for (int year = 2013; year <= 2026; year++) {
      years.add(PerformanceYear.of(year));
    }
    years.add(PerformanceYear.firstHalfOf(2019));
    years.add(PerformanceYear.secondHalfOf(2019));
    return years;
  }

  /** The row that the library uses for a key in a year, asked for the way the calculator does. */
  private static Optional<Parameter> used(String key, PerformanceYear year) {
    for (ParticipationOption option : ParticipationOption.values()) {
      String own = PREFIX + option.key() + ".";
      boolean isOnlyRate = key.equals("mssp.track2.onlyMinimumRate");
      if (key.startsWith(own) && !isOnlyRate) {
        return isOffered(option, year)
            ? Optional.of(ofOption(MsspParameters.of(option, year), key.substring(own.length())))
            : Optional.empty();
      }
    }
    MsspParameters any =
        MsspParameters.of(
            year.firstDay().isBefore(LocalDate.of(2019, 7, 1))
                ? ParticipationOption.TRACK_1
                : ParticipationOption.ENHANCED,
            year);
    if (key.startsWith("mssp.minimumSavingsRate[")) {
      return MsspParameters.table().find(key, year.firstDay());
    }
    return switch (key) {
      case "mssp.sequestration" -> Optional.of(any.sequestration());
      case "mssp.sharingRateRule" -> Optional.of(any.sharingRateRule());
      case "mssp.minimumSavingsRateBelowTable" -> Optional.of(any.minimumRateBelowTable());
      case "mssp.electableMinimumRates" -> Optional.of(any.electableMinimumRates());
      case "mssp.tableRateBelowBeneficiaries" -> any.tableRateBelowBeneficiaries();
      case "mssp.qualityScoreDecimals", "mssp.publicHealthEmergencyMonths" ->
          MsspParameters.table().find(key, year.firstDay());
      case "mssp.lowRevenueShareOfRate" -> MsspParameters.lowRevenueShareOfRate(year.firstDay());
      case "mssp.lowRevenueLeastBeneficiaries" ->
          MsspParameters.lowRevenueLeastBeneficiaries(year.firstDay());
      case "mssp.guardrail" -> MsspParameters.guardrail(year.firstDay());
      case "mssp.track2.onlyMinimumRate" -> MsspParameters.onlyMinimumRateOfTrack2(year.firstDay());
      default -> throw new AssertionError("no test reaches " + key);
    };
  }

  private static Parameter ofOption(MsspParameters published, String name) {
    return switch (name) {
      case "maximumSharingRate" -> published.maximumSharingRate();
      case "paymentLimit" -> published.paymentLimit();
      case "lossRateFloor" -> published.lossRateFloor();
      case "lossRateCeiling" -> published.lossRateCeiling();
      case "revenueLossLimit" -> published.revenueLossLimit();
      case "benchmarkLossLimit", "benchmarkLossLimit.year1" -> published.benchmarkLossLimit(1);
      case "benchmarkLossLimit.year2" -> published.benchmarkLossLimit(2);
      case "benchmarkLossLimit.year3" -> published.benchmarkLossLimit(3);
      default -> throw new AssertionError("no test reaches " + name);
    };
  }

  private static boolean isOffered(ParticipationOption option, PerformanceYear year) {
    return MsspArbitraries.offers().contains(new MsspArbitraries.Offer(option, year))
        // The first half of 2019 is settled for older agreements, the second for newer ones, but
        // the figures of older options hold in both.
        || (!option.isFromJuly2019() && year.equals(PerformanceYear.secondHalfOf(2019)));
  }

  @Test
  void everyRowIsReachedInAYearInWhichItHolds() {
    Map<Parameter, PerformanceYear> reached = new LinkedHashMap<>();
    for (Parameter row : rows()) {
      for (PerformanceYear year : years()) {
        used(row.key(), year).ifPresent(found -> reached.put(found, year));
      }
    }
    List<Parameter> held = rows().stream().filter(row -> !row.value().isEmpty()).toList();

    assertThat(rows()).hasSize(ROWS);
    assertThat(held).hasSize(ROWS - ENDED);
    assertThat(reached.keySet()).containsExactlyInAnyOrderElementsOf(held);
    reached.forEach(
        (row, year) -> assertThat(row.from()).as(row.key()).isBeforeOrEqualTo(year.firstDay()));
  }

  @Test
  void everyKeyHoldsInEachYearOfItsOption() {
    for (MsspArbitraries.Offer offer : MsspArbitraries.offers()) {
      String own = PREFIX + offer.option().key() + ".";
      List<String> keys =
          MsspParameters.table().keys().stream()
              .filter(key -> key.startsWith(own) && !key.endsWith("onlyMinimumRate"))
              .toList();

      assertThat(keys).as(own).hasSizeGreaterThanOrEqualTo(2);
      for (String key : keys) {
        Parameter row = used(key, offer.year()).orElseThrow();
        assertThat(row.key()).isEqualTo(key);
        assertThat(row).isEqualTo(MsspParameters.table().at(key, offer.year().firstDay()));
      }
    }
  }

  @Test
  void optionHoldsInItsOwnYearsAndInNoOther() {
    for (ParticipationOption option : ParticipationOption.values()) {
      for (PerformanceYear year : years()) {
        if (isOffered(option, year)) {
          assertThat(MsspParameters.of(option, year)).isNotNull();
        } else {
          assertThatThrownBy(() -> MsspParameters.of(option, year))
              .as(option + " " + year)
              .isInstanceOf(UnsupportedPeriodException.class);
        }
      }
    }
  }

  @Test
  void commonKeysHoldInEveryYear() {
    for (PerformanceYear year : years()) {
      for (String key :
          List.of(
              "mssp.sequestration",
              "mssp.sharingRateRule",
              "mssp.minimumSavingsRateBelowTable",
              "mssp.electableMinimumRates")) {
        assertThat(used(key, year)).as(key + " " + year).isPresent();
      }
      assertThat(MsspParameters.table().knots("mssp.minimumSavingsRate", year.firstDay()))
          .hasSize(25);
    }
  }

  @Test
  void rowsOfAKeyAscendAndKeepTheirBasisAndUnit() {
    for (String key : MsspParameters.table().keys()) {
      List<Parameter> history = List.copyOf(MsspParameters.table().history(key));
      for (int i = 1; i < history.size(); i++) {
        assertThat(history.get(i).from()).as(key).isAfter(history.get(i - 1).from());
        assertThat(history.get(i).basis()).isEqualTo(history.get(0).basis());
        assertThat(history.get(i).unit()).isEqualTo(history.get(0).unit());
      }
      assertThat(history.get(0).value()).as(key).isNotEmpty();
    }
  }

  @Test
  void everyRowNamesItsLawAndItsProof() {
    for (Parameter row : rows()) {
      assertThat(row.citation().text())
          .as(row.key())
          .matches("(\\d+ (CFR|U\\.S\\.C\\.) .+|Track 1\\+ Model participation agreement)");
      assertThat(row.note()).as(row.key()).isNotEmpty();
      assertThat(row.basis()).isIn("period", "agreementStart");
      assertThat(row.from()).isBetween(LocalDate.of(2012, 4, 1), COVERED_THROUGH);
    }
    assertThat(MsspParameters.table().coveredThrough()).isEqualTo(COVERED_THROUGH);
  }

  @Test
  void ratesLieBetweenNothingAndTheWhole() {
    rows().stream()
        .filter(row -> row.unit().equals("rate") && !row.value().isEmpty())
        .forEach(
            row ->
                assertThat(row.asRate().toBigDecimal(6, java.math.RoundingMode.UNNECESSARY))
                    .as(row.key())
                    .isBetween(java.math.BigDecimal.ZERO, java.math.BigDecimal.ONE));
  }

  @Test
  void twoSidedOptionsAloneHaveFiguresForLosses() {
    for (ParticipationOption option : ParticipationOption.values()) {
      TreeSet<String> names = new TreeSet<>();
      String own = PREFIX + option.key() + ".";
      MsspParameters.table().keys().stream()
          .filter(key -> key.startsWith(own))
          .forEach(key -> names.add(key.substring(own.length())));
      assertThat(names.contains("lossRateFloor")).isEqualTo(option.isTwoSided());
      assertThat(names.contains("lossRateCeiling")).isEqualTo(option.isTwoSided());
      assertThat(names.contains("revenueLossLimit"))
          .isEqualTo(option.isAlwaysRevenueLimited() || option == ParticipationOption.TRACK_1_PLUS);
    }
  }

  @Test
  void optionIsFoundByEachOfItsNames() {
    for (ParticipationOption option : ParticipationOption.values()) {
      assertThat(ParticipationOption.find(option.key())).contains(option);
      assertThat(ParticipationOption.find(option.label())).contains(option);
      assertThat(ParticipationOption.find(option.name())).contains(option);
    }
    assertThat(ParticipationOption.find("basic")).isEmpty();
  }
}
