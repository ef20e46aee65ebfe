package org.openvbc.examples.episode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openvbc.core.money.Money;
import org.openvbc.examples.Captured;
import org.openvbc.models.episode.cjr.CjrQualityCategory;
import org.openvbc.models.episode.cjr.CjrSettlement;
import org.openvbc.quality.episode.CjrCategory;
import org.openvbc.quality.episode.CjrQualityResult;

class CjrReconciliationTest {
  @Test
  void scoreIsGoodAndTheSettlementTakesItsDiscount() {
    CjrQualityResult quality = CjrReconciliation.quality().settlement();
    assertThat(quality.points()).isEqualByComparingTo("9.25");
    assertThat(quality.category()).isEqualTo(CjrCategory.GOOD);

    CjrSettlement settled =
        CjrReconciliation.settlement(CjrReconciliation.categoryOf(quality)).settlement();
    assertThat(settled.reconciliation().target()).isEqualTo(Money.of(4_408_040).unrounded());
    assertThat(settled.reconciliation().spend()).isEqualTo(Money.of(4_210_000).unrounded());
    assertThat(settled.reconciliation().stopGain()).isEqualTo(Money.of(881_608).unrounded());
    assertThat(settled.netPayment()).isEqualTo(Money.of(198_040));
  }

  @Test
  void everyCategoryHasItsOwnAmount() {
    assertThat(paid(CjrQualityCategory.BELOW_ACCEPTABLE)).isEqualTo(Money.ZERO);
    assertThat(paid(CjrQualityCategory.ACCEPTABLE)).isEqualTo(Money.of(153_060));
    assertThat(paid(CjrQualityCategory.EXCELLENT)).isEqualTo(Money.of(220_530));
    // The settlement has the categories of the score, under the same names.
    assertThat(names(CjrQualityCategory.values())).isEqualTo(names(CjrCategory.values()));
  }

  private static List<String> names(Enum<?>[] values) {
    return Arrays.stream(values).map(Enum::name).toList();
  }

  private static Money paid(CjrQualityCategory category) {
    return CjrReconciliation.settlement(category).settlement().netPayment();
  }

  @Test
  void bothWorksheetsAreShownAfterTheStory() {
    Captured out = new Captured();
    CjrReconciliation.run(out.stream());

    assertThat(out.lines())
        .startsWith("Joint replacement under CJR: from the quality score to the settlement")
        .anyMatch(line -> line.contains("9.25"))
        .anyMatch(line -> line.matches(" +Discount +2% .*42 CFR 510\\.300\\(c\\).*"))
        .anyMatch(line -> line.contains("$4,408,040.00"))
        .anyMatch(line -> line.contains("$198,040.00"))
        .allMatch(line -> line.length() <= 100);
  }
}
