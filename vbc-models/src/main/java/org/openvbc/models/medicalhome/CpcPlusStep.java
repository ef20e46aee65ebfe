package org.openvbc.models.medicalhome;

import org.openvbc.core.clause.Schedule;
import org.openvbc.core.money.Rate;
import org.openvbc.core.source.Citation;
import org.openvbc.core.source.Parameter;
import org.openvbc.core.worksheet.Authority;
import org.openvbc.core.worksheet.Reliance;
import org.openvbc.core.worksheet.Step;

/** The lines of a worksheet of Comprehensive Primary Care Plus. */
public enum CpcPlusStep implements Step {
  /** Count. */
  BENEFICIARIES("Beneficiaries", "attributed in the quarter", "care management fee"),
  /** Fee. */
  TIER_FEE("Fee of the tier", "per beneficiary and month", "care management fee"),
  /** Fee of the quarter. */
  CARE_MANAGEMENT_FEE(
      "Care management fee", "3 x sum of beneficiaries x fee of the tier", "care management fee"),
  /** History. */
  OFFICE_VISITS("Historical office visits", "per beneficiary and month", "comprehensive payment"),
  /** Share. */
  SHARE("Share paid in advance", "chosen by the practice", "comprehensive payment"),
  /** Uplift. */
  UPLIFT("Uplift", "as published", "comprehensive payment"),
  /** Rate. */
  COMPREHENSIVE_RATE(
      "Comprehensive payment rate",
      "historical office visits x share x uplift",
      "comprehensive payment"),
  /** Payment. */
  COMPREHENSIVE_PAYMENT(
      "Comprehensive payment", "3 x beneficiaries x rate", "comprehensive payment"),
  /** Prepaid. */
  PREPAID_QUALITY(
      "Prepaid for quality", "12 x beneficiaries x rate", "performance-based incentive"),
  /** Prepaid. */
  PREPAID_UTILIZATION(
      "Prepaid for utilization", "12 x beneficiaries x rate", "performance-based incentive"),
  /** Score. */
  QUALITY_SCORE("Quality score", "percentile", "performance-based incentive"),
  /** Retention. */
  QUALITY_RETENTION(
      "Retained for quality",
      "nothing below the minimum, then a line to the whole at the maximum",
      "performance-based incentive"),
  /** Earned. */
  EARNED_QUALITY("Earned for quality", "prepaid x retained share", "performance-based incentive"),
  /** Score. */
  UTILIZATION_SCORE("Utilization score", "percentile", "performance-based incentive"),
  /** Retention. */
  MEASURE_RETENTION(
      "Retained for the measure",
      "nothing below the minimum, then a line to the whole at the maximum",
      "performance-based incentive"),
  /** Retention. */
  UTILIZATION_RETENTION(
      "Retained for utilization",
      "sum of weight x retained share of the measure",
      "performance-based incentive"),
  /** Gate. */
  QUALITY_GATE(
      "Quality gate", "quality score at or above its minimum", "performance-based incentive"),
  /** Earned. */
  EARNED_UTILIZATION(
      "Earned for utilization",
      "prepaid x retained share, nothing without the quality gate",
      "performance-based incentive"),
  /** Repaid. */
  REPAID("Repaid", "prepaid - earned, taken back next year", "performance-based incentive"),
  /** Net payment. */
  NET_PAYMENT(
      "Payments beside claims",
      "care management fees + comprehensive payments + incentive earned",
      "payments");

  private final String label;
  private final String formula;
  private final String source;

  CpcPlusStep(String label, String formula, String source) {
    this.label = label;
    this.formula = formula;
    this.source = "CPC+ " + source;
  }

  @Override
  public String label() {
    return label;
  }

  @Override
  public String formula() {
    return formula;
  }

  @Override
  public Citation citation() {
    return Citation.of(source);
  }

  /** The published figures behind the steps. */
  static Authority authority(CpcPlus terms) {
    CpcPlusParameters rows = terms.published();
    MedicalHomeAuthority authority = new MedicalHomeAuthority();
    for (RiskTier tier : RiskTier.values()) {
      if (rows.fees().covers(tier) && terms.fees().covers(tier)) {
        authority.with(
            TIER_FEE,
            tier.name(),
            MedicalHomeAuthority.on(rows.feeRow(tier), terms.fees().of(tier)));
      }
    }
    terms
        .comprehensiveShare()
        .ifPresent(share -> authority.with(SHARE, Reliance.on(rows.shareRow(share), share)));
    Parameter uplift = rows.row(CpcPlusParameters.UPLIFT);
    authority.with(
        UPLIFT,
        MedicalHomeAuthority.on(
            uplift,
            terms.comprehensiveUplift().toFraction(),
            terms.comprehensiveUplift().equals(rows.comprehensiveUplift())));
    authority.with(
        PREPAID_QUALITY,
        MedicalHomeAuthority.on(
            rows.trackRow(CpcPlusParameters.QUALITY_INCENTIVE), terms.qualityIncentive()),
        whole(terms, rows));
    authority.with(
        PREPAID_UTILIZATION,
        MedicalHomeAuthority.on(
            rows.trackRow(CpcPlusParameters.UTILIZATION_INCENTIVE), terms.utilizationIncentive()),
        whole(terms, rows));
    authority.with(
        QUALITY_RETENTION,
        curve(CpcPlusParameters.QUALITY, terms.qualityRetention(), rows.qualityRetention(), rows));
    authority.with(
        MEASURE_RETENTION,
        curve(
            CpcPlusParameters.UTILIZATION,
            terms.utilizationRetention(),
            rows.utilizationRetention(),
            rows));
    authority.with(UTILIZATION_RETENTION, weights(terms, rows));
    authority.with(
        QUALITY_GATE, Reliance.on(rows.row(CpcPlusParameters.QUALITY + ".minimum"), gate(terms)));
    return authority;
  }

  private static Rate gate(CpcPlus terms) {
    return terms.qualityRetention().points().get(0).result();
  }

  private static Reliance whole(CpcPlus terms, CpcPlusParameters rows) {
    return MedicalHomeAuthority.on(
        rows.trackRow(CpcPlusParameters.INCENTIVE),
        terms.qualityIncentive().plus(terms.utilizationIncentive()));
  }

  private static Reliance[] curve(
      String key, Schedule used, Schedule published, CpcPlusParameters rows) {
    boolean isKept = used.equals(published);
    return new Reliance[] {
      MedicalHomeAuthority.on(rows.row(CpcPlusParameters.AT_MINIMUM), used.toString(), isKept),
      MedicalHomeAuthority.on(rows.row(key + ".minimum"), used.toString(), isKept),
      MedicalHomeAuthority.on(rows.row(key + ".maximum"), used.toString(), isKept)
    };
  }

  private static Reliance[] weights(CpcPlus terms, CpcPlusParameters rows) {
    boolean isKept = terms.utilizationWeights().equals(rows.utilizationWeights());
    String used = terms.utilizationWeights().toString();
    return new Reliance[] {
      MedicalHomeAuthority.on(
          rows.row(CpcPlusParameters.PARTS + UtilizationMeasure.HOSPITAL), used, isKept),
      MedicalHomeAuthority.on(
          rows.row(CpcPlusParameters.PARTS + UtilizationMeasure.EMERGENCY), used, isKept)
    };
  }
}
