package org.openvbc.examples.mssp;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.openvbc.core.time.PerformanceYear;
import org.openvbc.models.mssp.EnrollmentType;
import org.openvbc.models.mssp.ParticipationOption;
import org.openvbc.models.mssp.RevenueCategory;

/**
 * What CMS printed for one ACO and one performance year.
 *
 * <p>Money is in dollars and rates are fractions (a printed 98.06 percent is 0.9806), both with the
 * decimals of the file. A value is absent where CMS leaves the cell empty, writes that it does not
 * apply, suppresses it, or does not publish the column in that year.
 *
 * @param origin where the row was read
 * @param performanceYear the performance year (PY), or the half of 2019, that is settled
 * @param acoId the ACO's identifier (ACO_ID, ACO_Num)
 * @param name the ACO's name (ACO_Name)
 * @param track the track or level in force (Current_Track and its predecessors)
 * @param agreementStart first day of the agreement period (Current_Start_Date, Start_Date)
 * @param revenueCategory low or high revenue ACO (Rev_Exp_Cat)
 * @param revenueLossLimit whether the loss limit is on revenue (RevLossLimit)
 * @param assignedBeneficiaries assigned beneficiaries, heads (N_AB)
 * @param benchmark total benchmark of the period (ABtotBnchmk)
 * @param expenditure total expenditure of the period (ABtotExp)
 * @param difference benchmark minus expenditure (BnchmkMinExp)
 * @param savingsRate difference over benchmark (Sav_rate)
 * @param minimumSavingsRate minimum savings rate, of a two-sided ACO also its minimum loss rate
 *     (MinSavPerc)
 * @param quality the quality score and what it was good for
 * @param sharingRate final sharing rate (FinalShareRate)
 * @param lossRate final loss rate (FinalLossRate)
 * @param generated savings or losses from the first dollar (GenSaveLoss)
 * @param earned paid to the ACO, or owed when negative, before recoupments (EarnSaveLoss; in PY2013
 *     Shared Savings plus Shared Losses)
 * @param disasterAdjustment loss forgiven for extreme and uncontrollable circumstances, printed
 *     negative and on twelve months (DisAdj)
 * @param advancePayment the older advance payments
 * @param advanceInvestment the advance investment payments of 42 CFR 425.630
 * @param halvedSharing whether a low-revenue ACO below its minimum savings rate shares at half the
 *     rate (ReducedSS)
 * @param guardrail whether the benchmark update is the guardrail's two-way blend (Guardrail)
 * @param endedMidYear whether the agreement ended during the year, so that losses are pro-rated
 *     (Impact_Mid_Year_Termination, Prorate_Shared_Losses)
 * @param perCapita the figures per person year
 */
public record PublishedRow(
    Origin origin,
    PerformanceYear performanceYear,
    String acoId,
    String name,
    ParticipationOption track,
    LocalDate agreementStart,
    Optional<RevenueCategory> revenueCategory,
    Optional<Boolean> revenueLossLimit,
    int assignedBeneficiaries,
    BigDecimal benchmark,
    BigDecimal expenditure,
    BigDecimal difference,
    Optional<BigDecimal> savingsRate,
    Optional<BigDecimal> minimumSavingsRate,
    Quality quality,
    Optional<BigDecimal> sharingRate,
    Optional<BigDecimal> lossRate,
    Optional<BigDecimal> generated,
    BigDecimal earned,
    Optional<BigDecimal> disasterAdjustment,
    AdvancePayment advancePayment,
    AdvanceInvestment advanceInvestment,
    Optional<Boolean> halvedSharing,
    Optional<Boolean> guardrail,
    Optional<Boolean> endedMidYear,
    PerCapita perCapita) {

  private static final BigDecimal TWELVE = BigDecimal.valueOf(12);

  /** The file and the line on which the row starts; the header is line 1. */
  public record Origin(String file, long line) {}

  /**
   * The quality result.
   *
   * @param score QualScore; absent for pay-for-reporting ACOs of PY2014 and PY2015, which count as
   *     100 %
   * @param standardMet Met_QPS, published from PY2016 on
   * @param alternativeStandardMet Met_AltQPS, published from PY2023 on where the standard is not
   *     met
   */
  public record Quality(
      Optional<BigDecimal> score,
      Optional<Boolean> standardMet,
      Optional<Boolean> alternativeStandardMet) {}

  /**
   * Payments made in advance under the Advance Payment and ACO Investment models.
   *
   * @param balance outstanding before this settlement (Adv_Pay_Amt)
   * @param recouped taken out of this settlement (Adv_Pay_Recoup)
   */
  public record AdvancePayment(Optional<BigDecimal> balance, Optional<BigDecimal> recouped) {}

  /**
   * Advance investment payments, from PY2024 on.
   *
   * @param received the column AIP as printed
   * @param balance outstanding before this settlement (AIPBalance)
   * @param recouped taken out of this settlement (AIPRecoup)
   * @param owed outstanding after it (AIPOwe)
   */
  public record AdvanceInvestment(
      Optional<BigDecimal> received,
      Optional<BigDecimal> balance,
      Optional<BigDecimal> recouped,
      Optional<BigDecimal> owed) {}

  /**
   * Figures per assigned beneficiary person year, on twelve months.
   *
   * @param personYears N_AB_Year_PY
   * @param updatedBenchmark UpdatedBnchmk
   * @param expenditure Per_Capita_Exp_TOTAL_PY
   * @param byType the performance year's figures of each enrolment type
   */
  public record PerCapita(
      Optional<BigDecimal> personYears,
      Optional<BigDecimal> updatedBenchmark,
      Optional<BigDecimal> expenditure,
      Map<EnrollmentType, TypeFigures> byType) {

    /** Keeps its own copy of the map. */
    public PerCapita {
      byType = Map.copyOf(byType);
    }
  }

  /**
   * Person years and expenditure of one enrolment type in the performance year.
   *
   * @param personYears N_AB_Year_..._PY
   * @param expenditure Per_Capita_Exp_ALL_..._PY
   */
  public record TypeFigures(Optional<BigDecimal> personYears, Optional<BigDecimal> expenditure) {}

  /**
   * The factor that takes a twelve-month amount to the period of the row: 1, or 0.5 in a half year.
   */
  public BigDecimal partOfYear() {
    return BigDecimal.valueOf(performanceYear.months()).divide(TWELVE);
  }

  /** The calendar year of the row. */
  public int year() {
    return performanceYear.year();
  }

  /**
   * The loss forgiven for disasters in the settled period, not negative: |DisAdj| times the part of
   * the year, zero where none is printed.
   */
  public BigDecimal disasterRelief() {
    return disasterAdjustment.map(BigDecimal::abs).orElse(BigDecimal.ZERO).multiply(partOfYear());
  }

  /**
   * The loss owed before disaster relief: |EarnSaveLoss| plus {@link #disasterRelief()}; zero where
   * nothing is owed or forgiven.
   */
  public BigDecimal lossBeforeDisasterRelief() {
    return earned.negate().max(BigDecimal.ZERO).add(disasterRelief());
  }
}
