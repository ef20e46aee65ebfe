package org.openvbc.models.episode.commercial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openvbc.core.model.InvalidPerformanceException;
import org.openvbc.core.model.InvalidTermsException;
import org.openvbc.core.money.Money;

/** What a bundle does with a service, by list and by day. */
class BundleScopeTest {
  private static final LocalDate FIRST = LocalDate.of(2025, 3, 10);
  private static final LocalDate LAST = LocalDate.of(2025, 3, 12);
  private static final BundleScope KNEE =
      BundleScope.builder()
          .daysBefore(30)
          .daysAfter(90)
          .addIncludedServices("surgery", "imaging", "therapy", "readmission")
          .addExcludedServices("dialysis")
          .warrantyDays(60)
          .addWarrantyServices("readmission", "infection")
          .addRemovingServices("transplant")
          .build();

  @ParameterizedTest
  @CsvSource({
    "surgery, 2025-03-10, INCLUDED",
    "imaging, 2025-02-08, INCLUDED",
    "imaging, 2025-02-07, OUTSIDE_WINDOW",
    "therapy, 2025-06-10, INCLUDED",
    "therapy, 2025-06-11, OUTSIDE_WINDOW",
    "dialysis, 2025-03-11, EXCLUDED",
    "dialysis, 2026-03-11, EXCLUDED",
    "dentist, 2025-03-20, UNLISTED",
    "readmission, 2025-03-12, INCLUDED",
    "readmission, 2025-03-13, WARRANTY",
    "readmission, 2025-05-11, WARRANTY",
    "readmission, 2025-05-12, INCLUDED",
    "infection, 2025-03-11, UNLISTED",
    "infection, 2025-05-11, WARRANTY",
    "infection, 2025-05-12, UNLISTED",
    "transplant, 2025-06-10, REMOVES_EPISODE",
    "transplant, 2025-06-11, OUTSIDE_WINDOW",
  })
  void aServiceIsClassedByListAndDay(String service, String day, ClaimClass expected) {
    assertThat(KNEE.classify(BundleClaim.of(service, day, "1"), FIRST, LAST)).isEqualTo(expected);
  }

  @Test
  void anEpisodeIsMadeOfItsServices() {
    BundleEpisode episode =
        KNEE.episode(
            "standard",
            FIRST,
            LAST,
            List.of(
                BundleClaim.of("surgery", "2025-03-10", "14000"),
                BundleClaim.of("therapy", "2025-04-10", "3500"),
                BundleClaim.of("readmission", "2025-03-20", "8500"),
                BundleClaim.of("dialysis", "2025-03-21", "400"),
                BundleClaim.of("dentist", "2025-03-22", "90")));

    assertThat(episode.cost()).isEqualTo(Money.of("17500"));
    assertThat(episode.warrantyCost()).isEqualTo(Money.of("8500"));
    assertThat(episode.paidOutside()).isEqualTo(Money.of("490"));
    assertThat(episode.isRemoved()).isFalse();
  }

  @Test
  void aRemovingServicePutsEverythingOutside() {
    BundleEpisode episode =
        KNEE.episode(
            "standard",
            FIRST,
            LAST,
            List.of(
                BundleClaim.of("surgery", "2025-03-10", "14000"),
                BundleClaim.of("transplant", "2025-04-10", "250000")));

    assertThat(episode.removedBy()).contains("transplant");
    assertThat(episode.paidOutside()).isEqualTo(Money.of("264000"));
    assertThat(episode.cost()).isEqualTo(Money.ZERO);
  }

  @Test
  void onlySomeClassesArePaidOutside() {
    assertThat(List.of(ClaimClass.values()).stream().filter(ClaimClass::isPaidOutside))
        .containsExactly(ClaimClass.EXCLUDED, ClaimClass.OUTSIDE_WINDOW, ClaimClass.UNLISTED);
  }

  @Test
  void listsDoNotContradictEachOther() {
    assertThatThrownBy(
            () ->
                BundleScope.builder()
                    .daysBefore(-1)
                    .daysAfter(90)
                    .addIncludedServices("a", "b")
                    .addExcludedServices("b", "c")
                    .addWarrantyServices("c")
                    .build())
        .isInstanceOf(InvalidTermsException.class)
        .hasMessageContainingAll(
            "daysBefore is -1, must be at least 0",
            "warrantyServices is [c], must be stated with warranty days, and not without",
            "excludedServices is [b], must be not included too",
            "warrantyServices is [c], must be not excluded too");
    assertThatThrownBy(() -> KNEE.withIncludedServices().withWarrantyDays(-1))
        .isInstanceOf(InvalidTermsException.class);
    assertThatThrownBy(() -> KNEE.episode("standard", LAST, FIRST, List.of()))
        .isInstanceOf(InvalidPerformanceException.class)
        .hasMessageContaining("indexLast is before the first day");
  }

  @Test
  void scopesAndClaimsReadAsPeopleSayThem() {
    assertThat(KNEE)
        .hasToString("30 days before to 90 days after the index stay, 60 days of warranty");
    assertThat(BundleClaim.of("surgery", "2025-03-10", "14000")).hasToString("surgery");
  }
}
