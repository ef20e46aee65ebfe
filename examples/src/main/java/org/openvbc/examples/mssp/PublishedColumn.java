package org.openvbc.examples.mssp;

import java.util.List;
import java.util.Locale;

/**
 * A column that the replay reads, with the labels that CMS has given it over the years.
 *
 * <p>Labels are compared by letters and digits alone, so case, spaces, underscores and brackets do
 * not matter. A plus sign counts as the word, since it tells Track 1+ from Track 1.
 */
enum PublishedColumn {
  ACO_ID(2013, "ACO_ID", "ACO_Num", "ACO Identifier"),
  ACO_NAME(2013, "ACO_Name"),
  PERFORMANCE_YEAR(0, "PY", "Performance_Year", "Year"),
  TRACK(0, "Track"),
  CURRENT_TRACK(0, "Current_Track"),
  TRACK_2_ACO(0, "Track 2 ACO"),
  AGREEMENT_START(2013, "Current_Start_Date", "Start_Date"),
  SIX_MONTHS(0, "Participation_Six_Months"),
  REVENUE_CATEGORY(2018, "Rev_Exp_Cat"),
  REVENUE_LOSS_LIMIT(0, "RevLossLimit"),
  BENEFICIARIES(2013, "N_AB", "Total number of assigned beneficiaries"),
  BENCHMARK(2013, "ABtotBnchmk", "Total benchmark expenditures ($)"),
  EXPENDITURE(2013, "ABtotExp", "Total expenditures ($)"),
  DIFFERENCE(2013, "BnchmkMinExp", "Total savings/losses ($)"),
  SAVINGS_RATE(2014, "Sav_rate"),
  MINIMUM_SAVINGS_RATE(2013, "MinSavPerc", "Minimum Savings Rate (%)"),
  QUALITY_SCORE(2013, "QualScore", "Quality Score"),
  STANDARD_MET(2016, "Met_QPS"),
  ALTERNATIVE_STANDARD_MET(0, "Met_AltQPS"),
  SHARING_RATE(2013, "FinalShareRate", "Final sharing rate"),
  LOSS_RATE(2023, "FinalLossRate"),
  GENERATED(2014, "GenSaveLoss"),
  EARNED(2013, "EarnSaveLoss", "Shared Savings ($)"),
  SHARED_LOSSES(0, "SharedLosses", "Shared Losses ($)"),
  DISASTER_ADJUSTMENT(0, "DisAdj"),
  ADVANCE_BALANCE(0, "Adv_Pay_Amt", "Advanced payment amount"),
  ADVANCE_RECOUPED(0, "Adv_Pay_Recoup"),
  INVESTMENT_RECEIVED(0, "AIP"),
  INVESTMENT_BALANCE(0, "AIPBalance"),
  INVESTMENT_RECOUPED(0, "AIPRecoup"),
  INVESTMENT_OWED(0, "AIPOwe"),
  HALVED_SHARING(0, "ReducedSS"),
  GUARDRAIL(0, "Guardrail"),
  ENDED_MID_YEAR(0, "Impact_Mid_Year_Termination", "Prorate_Shared_Losses"),
  PERSON_YEARS(0, "N_AB_Year_PY", "N_AB_Year", "Total assigned beneficiary person years"),
  UPDATED_BENCHMARK(0, "UpdatedBnchmk"),
  EXPENDITURE_PER_CAPITA(0, "Per_Capita_Exp_TOTAL_PY"),
  ESRD_YEARS(
      0,
      "N_AB_Year_ESRD_PY",
      "N_AB_Year_ESRD",
      "Total number of ESRD assigned beneficiary person years"),
  DISABLED_YEARS(
      0,
      "N_AB_Year_DIS_PY",
      "N_AB_Year_DIS",
      "Total number of DISABLED assigned beneficiary person years"),
  AGED_DUAL_YEARS(
      0,
      "N_AB_Year_AGED_Dual_PY",
      "N_AB_Year_AGED_Dual",
      "Total number of AGED/DUAL assigned beneficiary person years"),
  AGED_NON_DUAL_YEARS(
      0,
      "N_AB_Year_AGED_NonDual_PY",
      "N_AB_Year_AGED_NonDual",
      "Total number of AGED/NON-DUAL assigned beneficiary person years"),
  ESRD_EXPENDITURE(
      0, "Per_Capita_Exp_ALL_ESRD_PY", "Total expenditures per assigned ESRD beneficiary"),
  DISABLED_EXPENDITURE(
      0, "Per_Capita_Exp_ALL_DIS_PY", "Total expenditures per assigned DISABLED beneficiary"),
  AGED_DUAL_EXPENDITURE(
      0, "Per_Capita_Exp_ALL_AGDU_PY", "Total expenditures per assigned AGED/DUAL beneficiary"),
  AGED_NON_DUAL_EXPENDITURE(
      0, "Per_Capita_Exp_ALL_AGND_PY", "Total expenditures per assigned AGED/NON-DUAL beneficiary");

  private final int requiredFrom;

  @SuppressWarnings("ImmutableEnumChecker") // List.copyOf in the constructor
  private final List<String> labels;

  PublishedColumn(int requiredFrom, String... labels) {
    this.requiredFrom = requiredFrom;
    this.labels = List.of(labels);
  }

  /** Whether a file of the given performance year must have this column. */
  boolean isRequiredIn(int performanceYear) {
    return requiredFrom > 0 && performanceYear >= requiredFrom;
  }

  /** CMS's present label. */
  String label() {
    return labels.get(0);
  }

  List<String> labels() {
    return labels;
  }

  /** The form in which two spellings of one label are equal. */
  static String comparable(String label) {
    return label.toLowerCase(Locale.ROOT).replace("+", "plus").replaceAll("[^a-z0-9]", "");
  }
}
