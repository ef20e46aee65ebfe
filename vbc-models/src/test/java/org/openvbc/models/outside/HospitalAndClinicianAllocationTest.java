package org.openvbc.models.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openvbc.core.money.Money;
import org.openvbc.models.clinician.LowVolume;
import org.openvbc.models.clinician.MipsPayment;
import org.openvbc.models.clinician.MipsPerformance;
import org.openvbc.models.clinician.MipsStanding;
import org.openvbc.models.clinician.NominalRisk;
import org.openvbc.models.clinician.QpDetermination;
import org.openvbc.models.clinician.QpSnapshot;
import org.openvbc.models.clinician.RiskArrangement;
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
import org.openvbc.testing.Allocations;

/**
 * What one settlement leaves for the garbage collector, with the worksheet off: the settlement with
 * the factor it is made of, and fractions that no longer fit two longs. Whatever lies above a bound
 * is an intermediate figure that the compiler could no longer keep off the heap, or a look-up that
 * came into the hot path.
 */
@Tag("allocation")
class HospitalAndClinicianAllocationTest {
  private static final int CALLS = 20_000;
  private static final HvbpPayment HVBP = HvbpPayment.of(2024, "3.208");
  private static final HvbpPerformance VALUE_BASED =
      HvbpPerformance.of(HvbpStanding.scored("36.25"), Money.of("1234567.89"));
  private static final HrrpPayment HRRP = HrrpPayment.of(2026);
  private static final HrrpPerformance READMISSIONS =
      HrrpPerformance.of(HospitalFromOutsideTest.readmissions(), Money.of("1234567.89"));
  private static final HacPenalty HAC = HacPenalty.of(2024, "0.3755");
  private static final HacPerformance INFECTIONS =
      HacPerformance.of(HacStanding.scored("0.4781"), Money.of("1234567.89"));
  private static final HospitalClaimPayment CLAIMS = HospitalFromOutsideTest.claims("0.4781");
  private static final HospitalClaim CLAIM = HospitalClaim.of(Money.of("10000"), Money.of("3000"));
  private static final MipsPayment MIPS = MipsPayment.asPublished(2024);
  private static final MipsPerformance CLINICIAN =
      MipsPerformance.of(MipsStanding.scored("82.5"), Money.of("100.05"), Money.of("250000"));
  private static final QpDetermination QP = QpDetermination.of(2024);
  private static final QpSnapshot SNAPSHOT = ClinicianFromOutsideTest.snapshot("3200000", 380);
  private static final NominalRisk RISK = NominalRisk.of(2024);
  private static final RiskArrangement ARRANGEMENT = ClinicianFromOutsideTest.arrangement("600000");
  private static final LowVolume VOLUME = new LowVolume(Money.of("90000.01"), 201, 201);

  static Stream<Arguments> cases() {
    return Stream.of(
        of("value-based purchasing", 352, () -> HVBP.settle(VALUE_BASED)),
        of("readmissions", 9_600, () -> HRRP.settle(READMISSIONS)),
        of("acquired conditions", 320, () -> HAC.settle(INFECTIONS)),
        of("claim", 448, () -> CLAIMS.settle(CLAIM)),
        of("MIPS", 896, () -> MIPS.settle(CLINICIAN)),
        of("qualifying participant", 1900, () -> QP.determine(SNAPSHOT)),
        of("nominal risk", 112, () -> RISK.test(ARRANGEMENT)),
        of("low volume", 32, () -> VOLUME.standing(2024, false)));
  }

  private static Arguments of(String name, int bytes, Supplier<?> settled) {
    return Arguments.of(name, bytes, settled);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void aSettlementLeavesFewBytes(String name, int bytes, Supplier<?> settled) {
    assertThat(Allocations.leastBytes(settled, CALLS, bytes))
        .as("bytes per settlement, " + name)
        .isBetween(0L, (long) bytes);
  }
}
