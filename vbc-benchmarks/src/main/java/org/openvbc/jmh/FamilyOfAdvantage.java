package org.openvbc.jmh;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.openvbc.core.money.Money;
import org.openvbc.models.advantage.AdvantageEnrollment;
import org.openvbc.models.advantage.MedicalLossRatio;
import org.openvbc.models.advantage.MlrYear;
import org.openvbc.models.advantage.PaidMonths;
import org.openvbc.models.advantage.ProviderYear;

/** Medicare Advantage: plans, their contracts with providers, their medical loss ratio. */
final class FamilyOfAdvantage {
  private static final int LINES = 12;

  private FamilyOfAdvantage() {}

  /** Twelve lines of members, county and risk score of the panel of member months. */
  static FamilyPanel<AdvantageEnrollment> plan() {
    Iterator<AdvantagePanel.Month> months =
        Arrays.asList(AdvantagePanel.months(FamilyPanel.ROWS * LINES)).iterator();
    return FamilyPanel.drawn(AdvantagePanel.PLAN, draw -> enrollment(months, draw));
  }

  private static AdvantageEnrollment enrollment(Iterator<AdvantagePanel.Month> months, Draw draw) {
    List<PaidMonths> lines = new ArrayList<>();
    for (int i = 0; i < LINES; i++) {
      AdvantagePanel.Month month = months.next();
      String county = AdvantagePanel.COUNTIES[month.county()];
      lines.add(new PaidMonths(county, month.risk(), draw.count(1, 500)));
    }
    return AdvantageEnrollment.builder().addAllPaid(lines).build();
  }

  /** The panel of the measurement of a provider contract. */
  static FamilyPanel<ProviderYear> provider() {
    return FamilyPanel.of(
        AdvantagePanel.years(FamilyPanel.ROWS),
        year -> AdvantagePanel.CONTRACT,
        AdvantagePanel.Year::performance);
  }

  /** Ratios around the minimum: a fifth too small to test, a fifth in part, the rest in full. */
  static FamilyPanel<MlrYear> lossRatio() {
    MedicalLossRatio contract = MedicalLossRatio.of(2024);
    return FamilyPanel.drawn(contract, draw -> contractYear(contract, draw));
  }

  private static MlrYear contractYear(MedicalLossRatio contract, Draw draw) {
    Money revenue = draw.dollars(10_000_000, 900_000_000);
    MlrYear.Builder year =
        MlrYear.builder()
            .revenue(revenue)
            .incurred(draw.around(revenue, 70, 95))
            .taxesAndFees(draw.around(revenue, 0, 4))
            .yearsBelowBefore((int) draw.count(0, 6));
    if (draw.isOneOf(20)) {
      return year.memberMonths(draw.count(0, contract.partlyCredibleFrom())).build();
    }
    return draw.isOneOf(25)
        ? year.memberMonths(
                draw.count(contract.partlyCredibleFrom(), contract.partlyCredibleThrough()))
            .credibilityFactor(draw.fraction(10, 85, 1_000))
            .build()
        : year.memberMonths(contract.partlyCredibleThrough() + draw.count(1, 900_000)).build();
  }
}
