package org.openvbc.core.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openvbc.core.model.LanCategory.*;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The category of an arrangement follows from what it is. */
class TraitsTest {
  private static final List<LanCategory> BY_ADVANCE =
      List.of(
          CATEGORY_1,
          CATEGORY_2A,
          CATEGORY_2B,
          CATEGORY_2C,
          CATEGORY_3N,
          CATEGORY_3A,
          CATEGORY_3B,
          CATEGORY_4N,
          CATEGORY_4A,
          CATEGORY_4B,
          CATEGORY_4C);

  @ParameterizedTest
  @CsvSource({
    // basis, two-sided, quality, scope, integrated, category
    "PROSPECTIVE, true, NONE, COMPREHENSIVE, true, 4N",
    "PROSPECTIVE, true, PERFORMANCE, CONDITION, true, 4C",
    "PROSPECTIVE, true, PERFORMANCE, CONDITION, false, 4A",
    "PROSPECTIVE, true, REPORTING, COMPREHENSIVE, false, 4B",
    "BENCHMARK, true, NONE, COMPREHENSIVE, false, 3N",
    "BENCHMARK, true, PERFORMANCE, CONDITION, false, 3B",
    "BENCHMARK, false, PERFORMANCE, COMPREHENSIVE, false, 3A",
    "FEE_FOR_SERVICE, true, PERFORMANCE, COMPREHENSIVE, false, 2C",
    "FEE_FOR_SERVICE, false, REPORTING, COMPREHENSIVE, false, 2B",
    "FEE_FOR_SERVICE, false, INFRASTRUCTURE, COMPREHENSIVE, false, 2A",
    "FEE_FOR_SERVICE, false, NONE, COMPREHENSIVE, false, 1"
  })
  void populationPaymentIsAskedForFirstThenABenchmarkThenQuality(
      Traits.Basis basis,
      boolean twoSided,
      Traits.QualityLink quality,
      Traits.Scope scope,
      boolean integrated,
      String category) {
    Traits traits = new Traits(basis, twoSided, quality, scope, integrated);
    assertThat(traits.lanCategory()).hasToString(category);
    assertThat(traits.lanCategory().code()).isEqualTo(category);
    assertThat(traits.lanCategory().meaning()).isNotBlank();
  }

  @Test
  void categoriesAdvanceFromFeesToPopulationPayment() {
    List<LanCategory> all = new ArrayList<>(List.of(LanCategory.values()));
    Collections.reverse(all);
    all.sort(LanCategory.BY_ADVANCE);
    assertThat(all).isEqualTo(BY_ADVANCE);
  }

  @Test
  void contractIsWhatItsMostAdvancedStreamIs() {
    Traits fee = of(Traits.Basis.FEE_FOR_SERVICE, Traits.QualityLink.INFRASTRUCTURE);
    Traits savings = of(Traits.Basis.BENCHMARK, Traits.QualityLink.PERFORMANCE);
    Traits unlinked = of(Traits.Basis.BENCHMARK, Traits.QualityLink.NONE);
    assertThat(Traits.mostAdvanced(List.of(fee, savings, unlinked))).isEqualTo(savings);
    assertThat(Traits.mostAdvanced(List.of(fee))).isEqualTo(fee);
    assertThatThrownBy(() -> Traits.mostAdvanced(List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no payment stream");
  }

  private static Traits of(Traits.Basis basis, Traits.QualityLink quality) {
    return new Traits(basis, false, quality, Traits.Scope.COMPREHENSIVE, false);
  }
}
