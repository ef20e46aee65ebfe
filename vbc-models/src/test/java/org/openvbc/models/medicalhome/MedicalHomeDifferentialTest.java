package org.openvbc.models.medicalhome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openvbc.models.medicalhome.MedicalHomeSamples.*;

import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.openvbc.core.money.Rate;
import org.openvbc.core.quality.Score;
import org.openvbc.core.time.MemberMonths;
import org.openvbc.models.performance.MeasureData;

/** The models against the rules in plain decimals. */
class MedicalHomeDifferentialTest {

  private static Score percentile(int hundredths) {
    return new Score(Rate.of(hundredths, 10_000));
  }

  @Property(tries = 200)
  void track1PaysAsInPlainDecimals(
      @ForAll @Size(4) long[] raw,
      @ForAll @LongRange(max = 50_000) long members,
      @ForAll @IntRange(max = 10_000) int quality,
      @ForAll @IntRange(max = 10_000) int hospital,
      @ForAll @IntRange(max = 10_000) int emergency) {
    long[] tiers = new long[4];
    for (int i = 0; i < 4; i++) {
      tiers[i] = Math.floorMod(raw[i], 20_000L);
    }
    TierCounts counts = TierCounts.of(tiers[0], tiers[1], tiers[2], tiers[3]);
    CpcPlusPerformance practice =
        practice("0", "0", "0")
            .withQuarters(counts, counts, counts, counts)
            .withPrepaidBeneficiaries(members)
            .withQuality(percentile(quality))
            .withUtilization(
                Map.of(
                    UtilizationMeasure.HOSPITAL, percentile(hospital),
                    UtilizationMeasure.EMERGENCY, percentile(emergency)));
    assertThat(track1().settle(practice).netPayment().toBigDecimal())
        .isEqualByComparingTo(
            PlainMedicalHome.track1(tiers, members, quality, hospital, emergency));
  }

  @Property(tries = 200)
  void primaryCareFirstPaysAsInPlainDecimals(
      @ForAll @LongRange(max = 30_000) long members,
      @ForAll @IntRange(min = 500, max = 3_000) int risk,
      @ForAll @LongRange(max = 30_000) long visits,
      @ForAll @IntRange(max = 10_000) int leakage,
      @ForAll @IntRange(min = 700, max = 1_500) int factor,
      @ForAll @IntRange(min = 2_000, max = 10_000) int national,
      @ForAll boolean gateway,
      @ForAll @IntRange(min = 4_000, max = 10_000) int regional,
      @ForAll boolean improved) {
    PrimaryCareFirstQuarter quarter =
        new PrimaryCareFirstQuarter(
            members,
            Rate.of(risk, 1_000),
            visits,
            Rate.of(leakage, 10_000),
            new AdjustmentResults(percentile(national), gateway, percentile(regional), improved));
    PrimaryCareFirstPerformance practice =
        PrimaryCareFirstPerformance.of(Rate.of(factor, 1_000), quarter);
    assertThat(pcf().settle(practice).netPayment().toBigDecimal())
        .isEqualByComparingTo(
            PlainMedicalHome.pcfQuarter(
                members, risk, visits, leakage, factor, national, gateway, regional, improved));
  }

  @Property(tries = 200)
  void medicalHomePaysAsInPlainDecimals(
      @ForAll @LongRange(max = 1_000_000) long months,
      @ForAll @LongRange(max = 500) long measured,
      @ForAll @IntRange(max = 100) int percent) {
    long met = measured * percent / 100;
    MedicalHomePerformance members =
        MedicalHomePerformance.of(RecognitionLevel.LEVEL_3, MemberMonths.of(months))
            .withResults(Map.of(BLOOD_SUGAR, MeasureData.of(met, measured)));
    assertThat(home(bloodSugar()).settle(members).netPayment().toBigDecimal())
        .isEqualByComparingTo(PlainMedicalHome.home(months, met, measured));
  }
}
