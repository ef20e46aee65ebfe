package org.openvbc.models.medicalhome;

import static org.openvbc.models.medicalhome.MakingCarePrimaryParameters.ELIGIBLE;

import org.openvbc.core.source.Citation;
import org.openvbc.core.worksheet.Authority;
import org.openvbc.core.worksheet.Reliance;
import org.openvbc.core.worksheet.Step;

/** The lines of a worksheet of Making Care Primary. */
public enum MakingCarePrimaryStep implements Step {
  /** Member months. */
  MEMBER_MONTHS("Member months", "of attributed beneficiaries", "payments"),
  /** Share. */
  SHARE("Share paid in advance", "by track", "prospective primary care payment"),
  /** History. */
  HISTORY("Historical primary care", "per member and month", "prospective primary care payment"),
  /** Prospective. */
  PROSPECTIVE(
      "Paid in advance",
      "share x historical primary care x member months",
      "prospective primary care payment"),
  /** Claims. */
  CLAIMS("Paid on claims", "(1 - share) x claims at full fees", "fee for service"),
  /** Rate. */
  ENHANCED_RATE(
      "Enhanced services rate", "per member and month, by track", "enhanced services payment"),
  /** Enhanced services. */
  ENHANCED_SERVICES("Enhanced services", "rate x member months", "enhanced services payment"),
  /** Maximum. */
  INCENTIVE_MAXIMUM("Greatest incentive", "by track", "incentive"),
  /** Earned. */
  EARNED_PART("Earned part", "of the greatest incentive", "incentive"),
  /** Incentive. */
  INCENTIVE(
      "Incentive",
      "(paid in advance + paid on claims) x greatest incentive x earned part",
      "incentive"),
  /** Infrastructure. */
  INFRASTRUCTURE(
      "Upfront infrastructure payment", "if eligible, in track 1", "infrastructure payment"),
  /** Net payment. */
  NET_PAYMENT("Payments", "sum of all payments", "payments");

  private final String label;
  private final String formula;
  private final String source;

  MakingCarePrimaryStep(String label, String formula, String source) {
    this.label = label;
    this.formula = formula;
    this.source = "Making Care Primary " + source;
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
  static Authority authority(MakingCarePrimary terms) {
    MakingCarePrimaryParameters rows = terms.published();
    MedicalHomeAuthority authority =
        new MedicalHomeAuthority()
            .with(
                SHARE,
                Reliance.on(
                    rows.trackRow(MakingCarePrimaryParameters.PROSPECTIVE_SHARE),
                    terms.prospectiveShare()))
            .with(
                ENHANCED_RATE,
                MedicalHomeAuthority.on(
                    rows.trackRow(MakingCarePrimaryParameters.ENHANCED_SERVICES),
                    terms.enhancedServices()))
            .with(
                INCENTIVE_MAXIMUM,
                Reliance.on(
                    rows.trackRow(MakingCarePrimaryParameters.INCENTIVE_MAXIMUM),
                    terms.incentiveMaximum()));
    return terms.track() == 1
        ? authority.with(
            INFRASTRUCTURE,
            MedicalHomeAuthority.on(
                rows.row(MakingCarePrimaryParameters.INFRASTRUCTURE),
                terms.infrastructurePayment().toString(),
                terms.infrastructurePayment().equals(rows.infrastructurePayment())),
            Reliance.on(rows.row(ELIGIBLE)))
        : authority;
  }
}
