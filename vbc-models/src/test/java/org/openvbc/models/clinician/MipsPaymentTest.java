package org.openvbc.models.clinician;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.openvbc.core.model.InvalidPerformanceException;
import org.openvbc.core.model.InvalidTermsException;
import org.openvbc.core.model.Outcome;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Unrounded;
import org.openvbc.core.parameter.ParameterTable;
import org.openvbc.core.parameter.UnsupportedPeriodException;
import org.openvbc.core.quality.Score;
import org.openvbc.core.worksheet.Explanation;
import org.openvbc.core.worksheet.Step;
import org.openvbc.core.worksheet.Worksheet;
import org.openvbc.models.clinician.MipsBudget.Clinician;
import org.openvbc.models.clinician.QpSnapshot.Date;
import org.openvbc.testing.Filed;

class MipsPaymentTest {
  private static final MipsPayment PY2024 = MipsPayment.asPublished(2024);
  private static final Money LINE = Money.of("100.05");

  private static Score points(int hundredths) {
    return new Score(Rate.of(hundredths, 10_000));
  }

  private static MipsPerformance clinician(String points, Money... lines) {
    return MipsPerformance.of(MipsStanding.scored(points), lines);
  }

  // ---------------------------------------------------------------- cliffs

  @ParameterizedTest
  @CsvSource({"74.999999999999, OWED", "75, WITHIN_CORRIDOR", "75.000000000001, EARNED", "0, OWED"})
  void theOutcomeTurnsAtTheThreshold(String points, Outcome.Kind kind) {
    assertThat(PY2024.settle(clinician(points, LINE)).outcome().kind()).isEqualTo(kind);
  }

  @Test
  void theFactorJumpsAtAQuarterOfTheThreshold() {
    assertThat(PY2024.factor(MipsStanding.scored("18.75")).total()).isEqualTo(Rate.of("-0.09"));
    assertThat(PY2024.factor(MipsStanding.scored("18.7500001")).total())
        .isGreaterThan(Rate.of("-0.0676"));
  }

  @Test
  void eachClaimLineIsRoundedOnce() {
    MipsPerformance two = clinician("90", Money.of("0.80"), Money.of("0.80"), Money.of("0.79"));
    assertThat(PY2024.settle(two).adjusted()).isEqualTo(Money.of("2.41"));
    assertThat(PY2024.settle(two).netPayment()).isEqualTo(Money.of("0.02"));
    assertThat(PY2024.factor(MipsStanding.scored("10")).adjusted(Money.of("0.50")))
        .isEqualTo(Money.of("0.46"));
  }

  @ParameterizedTest
  @EnumSource(MipsExclusion.class)
  void outsideNothingIsAdjusted(MipsExclusion why) {
    MipsSettlement settlement = PY2024.settle(MipsPerformance.of(MipsStanding.excluded(why), LINE));
    assertThat(settlement.netPayment()).isEqualTo(Money.ZERO);
    assertThat(settlement.outcome().kind()).isEqualTo(Outcome.Kind.NOT_ELIGIBLE);
    assertThat(settlement.payments()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "90000, 200, 200, EXCLUDED",
    "90000.01, 200, 200, MAY_OPT_IN",
    "90000.01, 201, 200, MAY_OPT_IN",
    "90000.01, 201, 201, REQUIRED"
  })
  void lowVolumeIsExceededOnlyAbove(
      String charges, long patients, long services, LowVolume.Standing standing) {
    LowVolume volume = new LowVolume(Money.of(charges), patients, services);
    assertThat(volume.standing(2024, false)).isEqualTo(standing);
    assertThat(volume.standing(2024, true).isIn())
        .isEqualTo(standing != LowVolume.Standing.EXCLUDED);
    assertThatThrownBy(() -> volume.standing(2018, false))
        .isInstanceOf(UnsupportedPeriodException.class);
  }

  // ---------------------------------------------------------------- laws

  @Property(tries = 300)
  void aBetterScoreIsNeverWorse(
      @ForAll @IntRange(min = 2017, max = 2026) int year,
      @ForAll @IntRange(max = 9_999) int score,
      @ForAll @IntRange(max = 3_000) int k) {
    MipsPayment terms = terms(year, Rate.of(k, 1000));
    Rate factor = terms.factor(MipsStanding.scored(points(score))).total();
    Rate better = terms.factor(MipsStanding.scored(points(score + 1))).total();
    assertThat(better).isGreaterThanOrEqualTo(factor);
    assertThat(factor).isBetween(terms.applicable().negated(), terms.largest());
  }

  @Property(tries = 100)
  void beforeRoundingTheYearSumsToZeroUnlessCapped(
      @ForAll @Size(min = 1, max = 12) List<@IntRange(max = 10_000) Integer> scores,
      @ForAll @LongRange(max = 900_000_000) long cents) {
    List<Clinician> all = new ArrayList<>();
    for (int i = 0; i < scores.size(); i++) {
      all.add(new Clinician(Money.ofCents(cents + 7_919L * i), points(scores.get(i))));
    }
    MipsBudget budget = MipsBudget.of(PY2024.curve(), all);
    MipsPayment terms = MipsPayment.of(2024, MipsScaling.of(budget.scaling()));
    Unrounded net = Unrounded.ZERO;
    for (Clinician each : all) {
      net = net.plus(each.charges().times(terms.factor(MipsStanding.scored(each.score())).total()));
    }
    if (budget.isCapped() || budget.increases().signum() == 0) {
      assertThat(net.signum()).isNotPositive();
    } else {
      assertThat(net.signum()).isZero();
    }
  }

  @Property(tries = 300)
  void theFactorIsThatOfAPlainRestatement(
      @ForAll @IntRange(min = 2017, max = 2026) int year,
      @ForAll @IntRange(max = 10_000) int score,
      @ForAll @IntRange(max = 3_000) int k) {
    MathContext digits = new MathContext(40);
    BigDecimal s = BigDecimal.valueOf(score, 2);
    String[] row = PLAIN[year - 2017].split(" ", -1);
    BigDecimal a = new BigDecimal(row[0]);
    BigDecimal pt = new BigDecimal(row[1]);
    BigDecimal hundred = BigDecimal.valueOf(100);
    BigDecimal percent;
    if (s.compareTo(pt) >= 0) {
      percent =
          BigDecimal.valueOf(k, 3)
              .multiply(a)
              .multiply(s.subtract(pt))
              .divide(hundred.subtract(pt), digits);
    } else if (s.multiply(BigDecimal.valueOf(4)).compareTo(pt) > 0) {
      percent = a.negate().multiply(pt.subtract(s)).divide(pt, digits);
    } else {
      percent = a.negate();
    }
    if (!row[2].isEmpty() && s.compareTo(new BigDecimal(row[2])) >= 0) {
      BigDecimal at = new BigDecimal(row[2]);
      percent =
          percent.add(
              new BigDecimal("0.4")
                  .multiply(
                      new BigDecimal("0.5")
                          .add(
                              new BigDecimal("9.5")
                                  .multiply(s.subtract(at))
                                  .divide(hundred.subtract(at), digits))));
    }
    assertThat(
            terms(year, Rate.of(k, 1000))
                .factor(MipsStanding.scored(points(score)))
                .total()
                .toBigDecimal(20, RoundingMode.HALF_UP))
        .isEqualByComparingTo(percent.movePointLeft(2).setScale(20, RoundingMode.HALF_UP));
  }

  /** Applicable percent, threshold, additional threshold. */
  private static final String[] PLAIN = {
    "4 3 70", "5 15 70", "7 30 75", "9 45 85", "9 60 85", "9 75 89", "9 75 ", "9 75 ", "9 75 ",
    "9 75 "
  };

  private static MipsPayment terms(int year, Rate k) {
    return MipsPayment.of(
        year, year < 2023 ? MipsScaling.of(k, Rate.of("0.4")) : MipsScaling.of(k));
  }

  // ---------------------------------------------------------------- qualifying participants

  private static QpCounts counts(String payments, long patients) {
    return new QpCounts(Money.of(payments), Money.of("1000"), patients, 1000);
  }

  @Test
  void allPayersCountOnlyAboveTheMedicareFloor() {
    QpCounts all = counts("750", 0);
    QpSnapshot enough = QpSnapshot.ofEntity(Date.MARCH_31, counts("250", 0)).withAllPayer(all);
    QpSnapshot less = QpSnapshot.ofEntity(Date.MARCH_31, counts("249.99", 0)).withAllPayer(all);
    QpSnapshot none = QpSnapshot.ofEntity(Date.MARCH_31, counts("199.99", 0)).withAllPayer(all);
    QpDetermination year = QpDetermination.of(2025);
    assertThat(year.determine(enough).status()).isEqualTo(QpStatus.QUALIFYING);
    assertThat(year.determine(enough).route()).contains(QpRoute.ALL_PAYER_PAYMENTS);
    assertThat(year.determine(less).status()).isEqualTo(QpStatus.PARTIAL);
    assertThat(year.determine(none).status()).isEqualTo(QpStatus.NOT_QUALIFYING);
  }

  @Test
  void aStatusOfAnySnapshotHolds() {
    QpResult result =
        QpDetermination.of(2024)
            .determine(
                QpSnapshot.ofEntity(Date.MARCH_31, counts("400", 0)),
                QpSnapshot.ofEntity(Date.JUNE_30, counts("500", 0)),
                QpSnapshot.ofEntity(Date.AUGUST_31, counts("0", 0)));
    assertThat(result)
        .hasToString("QUALIFYING in performance year 2024 by medicare payments at JUNE_30 ENTITY");
    assertThat(result.status().exclusion(true)).contains(MipsExclusion.QUALIFYING_PARTICIPANT);
    assertThat(QpStatus.PARTIAL.exclusion(true)).isEmpty();
    assertThat(QpStatus.PARTIAL.exclusion(false)).isPresent();
    QpCounts nothing = new QpCounts(Money.ZERO, Money.ZERO, 0, 0);
    assertThat(
            QpDetermination.of(2024)
                .determine(QpSnapshot.ofEntity(Date.MARCH_31, nothing))
                .status())
        .isEqualTo(QpStatus.NOT_QUALIFYING);
  }

  @Test
  void theIncentiveIsForQualifyingParticipantsOfYearsThatHaveOne() {
    Money base = Money.of("300000");
    assertThat(
            ApmIncentive.of(2025)
                .settle(new ApmIncentive.Participant(QpStatus.QUALIFYING, base))
                .outcome())
        .isEqualTo(ApmIncentive.NONE_ENACTED);
    assertThat(
            ApmIncentive.of(2024)
                .settle(new ApmIncentive.Participant(QpStatus.PARTIAL, base))
                .outcome())
        .isEqualTo(ApmIncentive.NOT_QUALIFYING);
  }

  // ---------------------------------------------------------------- nominal risk

  private static RiskArrangement.Builder arrangement(RiskArrangement.Kind kind) {
    return RiskArrangement.builder()
        .kind(kind)
        .bearsLosses(true)
        .revenue(Money.of("1000"))
        .certifiedTechnology(Rate.of("0.75"))
        .hasComparableMeasures(true)
        .parentClinicians(49L)
        .marginalRisk(Rate.of("0.30"))
        .minimumLossRate(Rate.of("0.04"));
  }

  @ParameterizedTest
  @CsvSource({
    "2018, MEDICAL_HOME, 25, true", "2018, MEDICAL_HOME, 24.99, false",
    "2019, MEDICAL_HOME, 30, true", "2020, MEDICAL_HOME, 39.99, false",
    "2021, MEDICAL_HOME, 50, true", "2024, MEDICAL_HOME, 49.99, false",
    "2024, ADVANCED_APM, 80, true", "2025, ADVANCED_APM, 79.99, false",
    "2024, OTHER_PAYER, 80, true", "2024, OTHER_PAYER, 79.99, false"
  })
  void theMaximumLossReachesTheStandardOrNot(
      int year, RiskArrangement.Kind kind, String loss, boolean isAdvanced) {
    assertThat(
            NominalRisk.of(year)
                .test(arrangement(kind).maximumLoss(Money.of(loss)).build())
                .isAdvanced())
        .isEqualTo(isAdvanced);
  }

  @Test
  void eachThingThatLacksIsNamed() {
    NominalRisk year = NominalRisk.of(2024);
    RiskArrangement other =
        arrangement(RiskArrangement.Kind.OTHER_PAYER).maximumLoss(Money.of("80")).build();
    assertThat(year.test(other.withMarginalRisk(Rate.of("0.29"))).reason())
        .isEqualTo(NominalRisk.Reason.MARGINAL_RISK_TOO_LOW);
    assertThat(year.test(other.withMinimumLossRate(Rate.of("0.041"))).reason())
        .isEqualTo(NominalRisk.Reason.MINIMUM_LOSS_TOO_HIGH);
    assertThat(year.test(other.withBearsLosses(false)).reason())
        .isEqualTo(NominalRisk.Reason.NO_LOSSES);
    assertThat(year.test(other.withBearsLosses(false).withIsFullCapitation(true)).reason())
        .isEqualTo(NominalRisk.Reason.FULL_CAPITATION);
    assertThat(year.test(other.withCertifiedTechnology(Rate.of("0.74"))).reason())
        .isEqualTo(NominalRisk.Reason.TECHNOLOGY_LACKS);
    assertThat(year.test(other.withHasComparableMeasures(false)).reason())
        .isEqualTo(NominalRisk.Reason.MEASURES_LACK);
    RiskArrangement home =
        other.withKind(RiskArrangement.Kind.MEDICAL_HOME).withParentClinicians(50L);
    assertThat(year.test(home).reason()).isEqualTo(NominalRisk.Reason.TOO_LARGE);
    assertThat(NominalRisk.of(2017).test(home).reason()).isEqualTo(NominalRisk.Reason.HOME);
  }

  /** Round 1 of CPC+: practices of any size may be medical homes. */
  @Test
  void anExemptMedicalHomeMayBeOfAnySize() {
    RiskArrangement exempt =
        arrangement(RiskArrangement.Kind.MEDICAL_HOME)
            .maximumLoss(Money.of("50"))
            .isExemptFromSize(true)
            .build();
    assertThat(NominalRisk.of(2021).test(exempt.withParentClinicians(5_000L)).reason())
        .isEqualTo(NominalRisk.Reason.HOME);
    assertThat(NominalRisk.of(2021).test(exempt.withParentClinicians(Optional.empty())).reason())
        .isEqualTo(NominalRisk.Reason.HOME);
    assertThatThrownBy(
            () -> exempt.withParentClinicians(Optional.empty()).withIsExemptFromSize(false))
        .hasMessageContaining("parentClinicians");
  }

  @Test
  void lowVolumeThresholdsAreHereFrom2019() {
    LowVolume volume = new LowVolume(Money.of("90000.01"), 201, 201);
    assertThat(volume.standing(2019, false)).isEqualTo(LowVolume.Standing.REQUIRED);
    assertThatThrownBy(() -> volume.standing(2018, false))
        .isInstanceOf(UnsupportedPeriodException.class)
        .hasMessageContainingAll("low-volume thresholds", "2018", "from 2019");
  }

  // ---------------------------------------------------------------- bad input

  @Test
  void badTermsAreNamed() {
    assertThatThrownBy(() -> MipsPayment.asPublished(2025))
        .isInstanceOf(InvalidTermsException.class)
        .hasMessageContaining("no published maximum implies that of 2025");
    assertThatThrownBy(() -> MipsPayment.of(2022, MipsScaling.of(Rate.ONE)))
        .isInstanceOf(InvalidTermsException.class)
        .hasMessageContaining("scaling.additional is missing");
    assertThatThrownBy(() -> MipsPayment.of(2024, MipsScaling.of("1", "1")))
        .isInstanceOf(InvalidTermsException.class)
        .hasMessageContaining("only payment years 2019 to 2024");
    assertThatThrownBy(() -> MipsScaling.of("3.01", "1.01"))
        .isInstanceOf(InvalidTermsException.class)
        .hasMessageContainingAll("increase", "additional");
    assertThatThrownBy(() -> PY2024.withThreshold(Rate.ONE))
        .isInstanceOf(InvalidTermsException.class)
        .hasMessageContaining("below 100 points");
    assertThatThrownBy(() -> new MipsAdditional(Rate.ONE, Rate.ZERO, Rate.ONE))
        .isInstanceOf(InvalidTermsException.class);
    assertThatThrownBy(() -> MipsPayment.of(2027, MipsScaling.of(Rate.ONE)))
        .isInstanceOf(UnsupportedPeriodException.class);
    assertThatThrownBy(() -> QpDetermination.of(2028))
        .isInstanceOf(UnsupportedPeriodException.class);
    assertThatThrownBy(() -> new ConversionFactorUpdate(2025))
        .isInstanceOf(UnsupportedPeriodException.class);
    assertThatThrownBy(
            () ->
                RiskArrangement.builder()
                    .kind(RiskArrangement.Kind.OTHER_PAYER)
                    .bearsLosses(true)
                    .maximumLoss(Money.of("-1"))
                    .certifiedTechnology(Rate.ONE)
                    .hasComparableMeasures(true)
                    .build())
        .isInstanceOf(InvalidTermsException.class)
        .hasMessageContainingAll(
            "maximumLoss", "marginalRisk", "minimumLossRate", "expectedExpenditures");
  }

  @Test
  void badPerformanceIsNamed() {
    assertThatThrownBy(() -> clinician("80", Money.of("-0.01")))
        .isInstanceOf(InvalidPerformanceException.class)
        .hasMessageContaining("claimLines[0]");
    assertThatThrownBy(() -> MipsStanding.scored("100.01"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> MipsBudget.of(PY2024.curve(), List.of()))
        .isInstanceOf(InvalidPerformanceException.class);
    assertThatThrownBy(() -> counts("1000.01", 1001))
        .isInstanceOf(InvalidPerformanceException.class)
        .hasMessageContainingAll("payments", "patients");
    assertThatThrownBy(() -> QpDetermination.of(2024).determine())
        .isInstanceOf(InvalidPerformanceException.class);
    assertThatThrownBy(
            () ->
                QpDetermination.of(2018)
                    .determine(
                        QpSnapshot.ofIndividual(Date.MARCH_31, counts("1", 1))
                            .withAllPayer(counts("1", 1))))
        .isInstanceOf(InvalidPerformanceException.class)
        .hasMessageContainingAll("snapshots.level", "snapshots.allPayer");
  }

  // ---------------------------------------------------------------- worksheets

  @Test
  void worksheetsReadAsFiled() {
    Filed.assertReadsAs(
        MipsPaymentTest.class,
        "worksheets/mips-2024-increase.txt",
        PY2024.explain(clinician("82.5", LINE, Money.of("250000"))).withFormulas() + "\n");
    Filed.assertReadsAs(
        MipsPaymentTest.class,
        "worksheets/mips-2019-reduction.txt",
        terms(2019, Rate.ONE).explain(clinician("20", LINE)) + "\n");
    Filed.assertReadsAs(
        MipsPaymentTest.class,
        "worksheets/mips-2022-additional.txt",
        terms(2022, Rate.of("0.5")).explain(clinician("94.5", LINE)) + "\n");
    Filed.assertReadsAs(
        MipsPaymentTest.class,
        "worksheets/qp-2026.txt",
        QpDetermination.of(2026)
                .explain(
                    QpSnapshot.ofIndividual(Date.JUNE_30, counts("450", 360))
                        .withAllPayer(counts("760", 400)))
            + "\n");
  }

  private static List<Explanation<?>> all() {
    List<Explanation<?>> all = new ArrayList<>();
    Worksheet budget = Worksheet.recording();
    MipsBudget.of(PY2024.curve(), List.of(new Clinician(LINE, points(9000))), budget);
    all.add(Explanation.of("budget", "budget", budget, PY2024.authority()));
    all.add(PY2024.explain(MipsPerformance.of(MipsStanding.excluded(MipsExclusion.LOW_VOLUME))));
    all.add(new LowVolume(LINE, 1, 1).explain(2024, false));
    for (int year = 2017; year <= 2026; year++) {
      for (String points : List.of("0.5", "2", "100")) {
        all.add(terms(year, Rate.ONE).explain(clinician(points, LINE)));
      }
      all.add(terms(year, Rate.ONE).explain(clinician("14", LINE)));
    }
    for (int year = 2017; year <= 2027; year++) {
      QpSnapshot snapshot = QpSnapshot.ofEntity(Date.MARCH_31, counts("500", 500));
      all.add(
          QpDetermination.of(year)
              .explain(year < 2019 ? snapshot : snapshot.withAllPayer(counts("500", 500))));
      all.add(
          ApmIncentive.of(year).explain(new ApmIncentive.Participant(QpStatus.QUALIFYING, LINE)));
      for (RiskArrangement.Kind kind : RiskArrangement.Kind.values()) {
        all.add(
            NominalRisk.of(year)
                .explain(
                    arrangement(kind)
                        .expectedExpenditures(LINE)
                        .maximumLoss(Money.of("1"))
                        .build()));
      }
    }
    return all;
  }

  @Test
  void everyStepAndEveryRowIsReached() {
    Set<Step> steps = new HashSet<>();
    Set<String> shown = new HashSet<>();
    for (Explanation<?> each : all()) {
      each.lines()
          .forEach(
              line -> {
                steps.add(line.line().step());
                line.reliances()
                    .forEach(on -> shown.add(on.published().key() + " " + on.published().from()));
              });
    }
    for (QpStatus status : QpStatus.values()) {
      shown.add(new ConversionFactorUpdate(2026).published(status).key() + " 2026-01-01");
    }
    List<Step> every = new ArrayList<>();
    every.addAll(List.of(MipsStep.values()));
    every.addAll(List.of(QpStep.values()));
    every.addAll(List.of(RiskStep.values()));
    assertThat(steps).containsExactlyInAnyOrderElementsOf(every);
    assertThat(shown).containsAll(rows(MipsParameters.table()));
    assertThat(shown).containsAll(rows(QpParameters.table()));
  }

  private static List<String> rows(ParameterTable table) {
    return table.keys().stream()
        .map(table::history)
        .flatMap(Collection::stream)
        .filter(row -> !row.value().isEmpty())
        .map(row -> row.key() + " " + row.from())
        .toList();
  }

  @Test
  void changedTermsAreAssumptions() {
    assertThat(
            PY2024
                .withThreshold(Rate.of("0.70"))
                .withApplicable(Rate.of("0.08"))
                .explain(clinician("80", LINE))
                .assumptions())
        .extracting(line -> line.line().step())
        .containsExactly(MipsStep.THRESHOLD, MipsStep.APPLICABLE, MipsStep.LARGEST);
  }

  @Test
  void valuesReadAsSentences() {
    assertThat(PY2024)
        .hasToString(
            "MIPS performance year 2024, payments of 2026: up to 9% around a threshold of 75%,"
                + " scaled by 7/60");
    assertThat(PY2024.settle(clinician("90", Money.of("250000"))))
        .hasToString(
            "MIPS performance year 2024, payments of 2026: adjustment 0.63%, payments increased by"
                + " $1,575.00; the final score is above the performance threshold");
    assertThat(PY2024.id()).hasToString("clinician.mips/2024");
    assertThat(clinician("90", LINE))
        .hasToString("clinician with final score 90%, 1 claim line of $100.05");
  }
}
