package org.openvbc.examples.episode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openvbc.core.model.Payment;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.examples.Captured;
import org.openvbc.models.episode.commercial.BundleSettlement;

class BundlesTest {
  @Test
  void eachStoryIsToldBeforeItsWorksheetAndFitsATerminal() {
    Captured out = new Captured();
    Bundles.run(out.stream());

    assertThat(out.lines())
        .containsSubsequence(
            "Joint replacement: $30,000.00 by fee schedule, or a bundle of $20,000.00",
            "The hospital breaks even when ~29.411765% of the cases have a complication of"
                + " $8,500.00.",
            "A year of 100 joint replacements",
            "  the employer pays $2,032,720.00, the hospital keeps $82,816.40",
            "Knee replacement: a complication under warranty",
            "  the employer pays $20,000.00, the surgical center loses $6,000.00",
            "Maternity: from prenatal care through 60 days postpartum",
            "  the health plan pays $38,025.00, the obstetric practice keeps $665.00");
    assertThat(out.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100));
    assertThat(out.text()).contains("All amounts are illustrative.", "All amounts are invented.");
  }

  @Test
  void everyClaimOfTheKneeIsSortedInWords() {
    assertThat(KneeWarranty.sorted().lines())
        .contains(
            "2025-04-02  dialysis          $450.00  excluded: fee schedule",
            "2025-04-05  readmission     $6,800.00  absorbed under warranty",
            "2025-06-20  physiotherapy     $150.00  outside the window: fee schedule");
  }

  @Test
  void oneJointReplacementSavesTenThousandAndTheHospitalBearsTheComplication() {
    assertThat(JointReplacement.table().lines())
        .contains(
            "usual              $17,500.00      $10,000.00       $2,500.00",
            "complication       $26,000.00      $10,000.00      -$6,000.00");
    assertThat(JointReplacement.breakEven()).isEqualTo(Rate.of(2_500, 8_500));
  }

  @Test
  void aYearOfJointReplacementsIsSharedToTheCent() {
    BundleSettlement year = JointReplacement.year().settlement();

    assertThat(year.margin()).isEqualTo(Money.of("176570"));
    assertThat(year.leadKeeps()).isEqualTo(Money.of("82816.40"));
    assertThat(year.payments())
        .containsExactly(
            new Payment("employer", "hospital", Money.of("2032720")),
            new Payment("hospital", "surgeon", Money.of("58268.10")),
            new Payment("hospital", "anesthesia", Money.of("26485.50")),
            new Payment("hospital", "therapy", Money.of("9000")));
  }

  @Test
  void theCenterAbsorbsTheComplicationOfTheKnee() {
    assertThat(KneeWarranty.episode().cost()).isEqualTo(Money.of("17500"));
    assertThat(KneeWarranty.episode().warrantyCost()).isEqualTo(Money.of("8500"));
    assertThat(KneeWarranty.episode().paidOutside()).isEqualTo(Money.of("600"));
    assertThat(KneeWarranty.explain().settlement().margin()).isEqualTo(Money.of("-6000"));
    assertThat(KneeWarranty.explain().settlement().netPayment()).isEqualTo(Money.of("20000"));
  }

  @Test
  void maternityIsPaidInThreeInstalments() {
    BundleSettlement settled = Maternity.explain().settlement();

    // 39,000 less 5 % are 37,050; half of the 1,950 withheld comes back.
    assertThat(settled.paid().instalments())
        .isEqualTo(List.of(Money.of("11115"), Money.of("18525"), Money.of("7410")));
    assertThat(settled.netPayment()).isEqualTo(Money.of("38025"));
    assertThat(settled.margin()).isEqualTo(Money.of("665"));
    assertThat(settled.payerSaving()).contains(Money.of("8475"));
    assertThat(Maternity.first().paidOutside()).isEqualTo(Money.of("180"));
    assertThat(Maternity.third().paidOutside()).isEqualTo(Money.of("41000"));
  }
}
