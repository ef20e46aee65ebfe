package org.openvbc.models.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.quality.Score;
import org.openvbc.models.clinician.LowVolume;
import org.openvbc.models.clinician.MipsPayment;
import org.openvbc.models.clinician.MipsPerformance;
import org.openvbc.models.clinician.MipsStanding;
import org.openvbc.models.clinician.NominalRisk;
import org.openvbc.models.clinician.QpDetermination;
import org.openvbc.models.hospital.HacPenalty;
import org.openvbc.models.hospital.HacPerformance;
import org.openvbc.models.hospital.HacStanding;
import org.openvbc.models.hospital.HospitalClaim;
import org.openvbc.models.hospital.HospitalClaimPayment;
import org.openvbc.models.hospital.HrrpPayment;
import org.openvbc.models.hospital.HrrpPerformance;
import org.openvbc.models.hospital.HvbpPayment;
import org.openvbc.models.hospital.HvbpPerformance;
import org.openvbc.models.hospital.HvbpStanding;

/** One model settles on any number of threads, each as if it were alone. */
class HospitalAndClinicianConcurrencyTest {
  private static final int TIMES = 600;
  private static final HvbpPayment HVBP = HvbpPayment.of(2024, "3.208");
  private static final HrrpPayment HRRP = HrrpPayment.of(2026);
  private static final HacPenalty HAC = HacPenalty.of(2024, "0.3755");
  private static final HospitalClaimPayment CLAIMS = HospitalFromOutsideTest.claims("0.4781");
  private static final MipsPayment MIPS = MipsPayment.asPublished(2024);

  private static void assertEqualOnManyThreads(int least, IntFunction<String> explained) {
    List<String> alone = IntStream.range(0, TIMES).mapToObj(explained).toList();
    List<String> together = IntStream.range(0, TIMES).parallel().mapToObj(explained).toList();

    assertThat(together).isEqualTo(alone);
    assertThat(alone.stream().distinct().count()).isGreaterThanOrEqualTo(least);
  }

  private static Money dollars(int i) {
    return Money.of(1_000L + 37L * i);
  }

  @Test
  void hospitalsAreSettled() {
    assertEqualOnManyThreads(
        TIMES,
        i ->
            HVBP.explain(
                    HvbpPerformance.of(
                        HvbpStanding.scored(new Score(Rate.of(i, TIMES))), dollars(i)))
                .toString());
    assertEqualOnManyThreads(
        TIMES,
        i ->
            HRRP.explain(HrrpPerformance.of(HospitalFromOutsideTest.readmissions(), dollars(i)))
                .toString());
    assertEqualOnManyThreads(
        TIMES,
        i ->
            HAC.explain(HacPerformance.of(HacStanding.scored(Rate.of(i, TIMES)), dollars(i)))
                .toString());
    assertEqualOnManyThreads(
        TIMES, i -> CLAIMS.explain(HospitalClaim.of(dollars(i), dollars(TIMES))).toString());
  }

  @Test
  void cliniciansAreSettled() {
    assertEqualOnManyThreads(
        TIMES,
        i ->
            MIPS.explain(
                    MipsPerformance.of(
                        MipsStanding.scored(new Score(Rate.of(i, TIMES))), dollars(i)))
                .toString());
    assertEqualOnManyThreads(
        TIMES,
        i ->
            QpDetermination.of(2024)
                .explain(ClinicianFromOutsideTest.snapshot("" + 10_000 * i, i))
                .toString());
    assertEqualOnManyThreads(
        TIMES,
        i ->
            NominalRisk.of(2024)
                .explain(ClinicianFromOutsideTest.arrangement("" + 2_000 * i))
                .toString());
    assertEqualOnManyThreads(
        TIMES, i -> new LowVolume(dollars(10 * i), i, i).explain(2024, i % 2 == 0).toString());
  }
}
