package org.openvbc.models.medicalhome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openvbc.models.medicalhome.MedicalHomeSamples.*;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openvbc.core.model.LanCategory;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.PerMemberPerMonth;
import org.openvbc.core.time.MemberMonths;

/** What the values say of themselves, and how settlements come out. */
class MedicalHomeValuesTest {

  @Test
  void valuesBeginWithASentence() {
    assertThat(track2())
        .hasToString(
            "Comprehensive Primary Care Plus PY2018, track 2, 40% of office visits in advance");
    assertThat(pcf())
        .hasToString("Primary Care First PY2021, practice since PY2021, visit fee $40.82");
    assertThat(mcp(3))
        .hasToString(
            "Making Care Primary 2024-07 to 2025-06, track 3: 100% of primary care in advance,"
                + " incentive up to 60%");
    assertThat(home(bloodSugar()))
        .hasToString(
            "Clinic on Main Street, 2025-01 to 2025-12: a fee for care coordination and bonuses"
                + " [blood sugar lowered: [$100.00 a member at 80%], from 30 members]");
    assertThat(practice("0.5", "0.5", "0.5"))
        .hasToString("700 beneficiaries, 4 quarters, quality 50%");
    assertThat(inTrack1())
        .hasToString(
            "12000 member months, claims at full fees $300,000.00, 50% of the incentive"
                + " earned");
    assertThat(quarters(results("1", true, "1", true))).hasToString("1 quarter, 600 visits");
    assertThat(members(1, 2))
        .hasToString("24000 member months, results {blood sugar lowered=1 of 2}");
  }

  @Test
  void settlementsSayWhatIsPaid() {
    assertThat(track1().settle(practice("0.54", "0.4", "0.4")))
        .hasToString(
            "Comprehensive Primary Care Plus PY2018, track 1: care management fees $126,000.00,"
                + " $8,400.00 of an incentive of $21,000.00 kept; what of the prepaid incentive"
                + " was not earned is repaid");
    assertThat(home(bloodSugar()).settle(members(320, 400)))
        .hasToString(
            "Clinic on Main Street, 2025-01 to 2025-12: fee and bonus; fee $144,000.00, bonus"
                + " $40,000.00; the practice is paid $184,000.00");
  }

  @Test
  void outcomesTellWhatHappened() {
    assertThat(track1().settle(practice("1", "1", "1")).outcome())
        .isEqualTo(MedicalHomeOutcomes.INCENTIVE_KEPT);
    assertThat(track1().settle(practice("1", "1", "1")).payments()).hasSize(1);
    assertThat(
            track1()
                .settle(
                    practice("1", "1", "1")
                        .withQuarters(TierCounts.of(0, 0, 0, 0))
                        .withPrepaidBeneficiaries(0)))
        .extracting(CpcPlusSettlement::outcome, CpcPlusSettlement::payments)
        .containsExactly(MedicalHomeOutcomes.NOTHING_TO_PAY, List.of());
    assertThat(pcf().settle(quarters(results("1", true, "0", true))).outcome())
        .isEqualTo(MedicalHomeOutcomes.NOT_ADJUSTED);
    assertThat(pcf().settle(quarters(results("1", true, "1", true))).outcome())
        .isEqualTo(MedicalHomeOutcomes.ADJUSTED_UP);
    assertThat(pcf().settle(quarters(results("0", true, "1", true))).outcome())
        .isEqualTo(MedicalHomeOutcomes.ADJUSTED_DOWN);
    assertThat(mcp(1).settle(inTrack1()).outcome()).isEqualTo(MedicalHomeOutcomes.WITH_INCENTIVE);
    assertThat(mcp(1).settle(inTrack1().withEarnedPart(rate("0"))).outcome())
        .isEqualTo(MedicalHomeOutcomes.WITHOUT_INCENTIVE);
    MedicalHomePerformance nobody =
        MedicalHomePerformance.of(RecognitionLevel.LEVEL_3, MemberMonths.ZERO);
    assertThat(home().settle(nobody).outcome()).isEqualTo(MedicalHomeOutcomes.NOTHING_TO_PAY);
    assertThat(home(bloodSugar()).settle(members(0, 400)).outcome())
        .isEqualTo(MedicalHomeOutcomes.FEE_ONLY);
  }

  @Test
  void categoriesFollowFromThePayment() {
    assertThat(track1().traits().lanCategory()).isEqualTo(LanCategory.CATEGORY_2C);
    assertThat(track2().traits().lanCategory()).isEqualTo(LanCategory.CATEGORY_4A);
    assertThat(pcf().traits().lanCategory()).isEqualTo(LanCategory.CATEGORY_4A);
    assertThat(mcp(1).traits().lanCategory()).isEqualTo(LanCategory.CATEGORY_2C);
    assertThat(mcp(2).traits().lanCategory()).isEqualTo(LanCategory.CATEGORY_4A);
    assertThat(home().traits().lanCategory()).isEqualTo(LanCategory.CATEGORY_2A);
    assertThat(home(bloodSugar()).traits().lanCategory()).isEqualTo(LanCategory.CATEGORY_2C);
  }

  @Test
  void modelsAreNamedByProgrammeVariantAndPeriod() {
    assertThat(track1().id()).hasToString("cpcplus.track1/2018");
    assertThat(pcf().id()).hasToString("pcf.cohort2021/2021");
    assertThat(mcp(2).id()).hasToString("mcp.track2/2024-07 to 2025-06");
    assertThat(home().id()).hasToString("medical home.commercial/2025-01 to 2025-12");
  }

  @Test
  void aWhatIfIsACopy() {
    CpcPlus changed = track1().withQualityIncentive(PerMemberPerMonth.ZERO);
    assertThat(changed.settle(practice("1", "0", "0")).earned()).isEqualTo(Money.ZERO);
    assertThat(track1()).isEqualTo(CpcPlus.track1(2018)).isNotEqualTo(changed);
  }
}
