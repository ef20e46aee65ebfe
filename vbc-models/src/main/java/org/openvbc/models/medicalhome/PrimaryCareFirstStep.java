package org.openvbc.models.medicalhome;

import static org.openvbc.models.medicalhome.PrimaryCareFirstParameters.*;

import java.util.ArrayList;
import java.util.List;
import org.openvbc.core.source.Citation;
import org.openvbc.core.worksheet.Authority;
import org.openvbc.core.worksheet.Reliance;
import org.openvbc.core.worksheet.Step;

/** The lines of a worksheet of Primary Care First. */
public enum PrimaryCareFirstStep implements Step {
  /** Fee. */
  LOCAL_VISIT_FEE("Visit fee", "published fee x geographic factor, in cents", "flat visit fee"),
  /** Group. */
  RISK_GROUP(
      "Risk group",
      "by average HCC score; a bound belongs to the higher group",
      "population payment"),
  /** Payment of the group. */
  GROUP_PAYMENT("Payment of the group", "per beneficiary and month", "population payment"),
  /** Leakage. */
  KEPT_AFTER_LEAKAGE(
      "Kept after leakage", "1 - share of visits made elsewhere", "population payment"),
  /** Population payment. */
  POPULATION_PAYMENT(
      "Population payment",
      "3 x beneficiaries x payment of the group x kept after leakage",
      "population payment"),
  /** Visits. */
  VISITS("Visit fees", "visits x visit fee", "flat visit fee"),
  /** Total. */
  TOTAL("Total primary care payment", "population payment + visit fees", "total payment"),
  /** Standing. */
  STANDING(
      "Standing",
      "national minimum of acute hospital utilization, then quality gateway, then levels",
      "performance-based adjustment"),
  /** Level. */
  REGIONAL_LEVEL("Regional level", "by regional percentile", "performance-based adjustment"),
  /** Bonus. */
  IMPROVEMENT_BONUS(
      "Improvement bonus",
      "by the same percentile, if the practice met its improvement target",
      "performance-based adjustment"),
  /** Rate. */
  ADJUSTMENT_RATE(
      "Adjustment rate",
      "regional level + improvement bonus, or the least",
      "performance-based adjustment"),
  /** Adjustment. */
  ADJUSTMENT("Adjustment", "total x adjustment rate", "performance-based adjustment"),
  /** Net payment. */
  NET_PAYMENT("Payments of the year", "sum of totals and adjustments", "payments");

  private final String label;
  private final String formula;
  private final String source;

  PrimaryCareFirstStep(String label, String formula, String source) {
    this.label = label;
    this.formula = formula;
    this.source = "Primary Care First " + source;
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
  static Authority authority(PrimaryCareFirst terms) {
    PrimaryCareFirstParameters rows = terms.published();
    AdjustmentTable used = terms.adjustment();
    AdjustmentTable published = rows.adjustment();
    MedicalHomeAuthority authority =
        new MedicalHomeAuthority()
            .with(RISK_GROUP, bounds(terms, rows))
            .with(GROUP_PAYMENT, payments(terms, rows))
            .with(KEPT_AFTER_LEAKAGE, Reliance.on(rows.row(LEAKAGE)))
            .with(
                STANDING,
                Reliance.on(rows.row(MINIMUM), used.nationalMinimum()),
                Reliance.on(rows.row(MISSED)))
            .with(
                REGIONAL_LEVEL,
                MedicalHomeAuthority.on(
                    rows.ladder(REGIONAL),
                    used.regional().toString(),
                    used.regional().equals(published.regional())))
            .with(
                IMPROVEMENT_BONUS,
                MedicalHomeAuthority.on(
                    rows.ladder(IMPROVEMENT),
                    used.improvement().toString(),
                    used.improvement().equals(published.improvement())))
            .with(
                ADJUSTMENT_RATE,
                Reliance.on(rows.row(LEAST), used.missed()),
                Reliance.on(rows.row(MOST), used.regional().most().plus(used.improvement().most())),
                Reliance.on(rows.row(GATEWAY_IN_FIRST_YEAR), used.gatewayInFirstYear()));
    rows.visitFee()
        .ifPresent(
            fee ->
                authority.with(
                    LOCAL_VISIT_FEE,
                    MedicalHomeAuthority.on(
                        rows.row(VISIT_FEE),
                        terms.visitFee().toString(),
                        fee.equals(terms.visitFee()))));
    return authority;
  }

  private static Reliance[] bounds(PrimaryCareFirst terms, PrimaryCareFirstParameters rows) {
    List<Reliance> all = new ArrayList<>();
    boolean isKept = terms.groups().bounds().equals(rows.groups().bounds());
    for (int group = 2; group <= GROUPS; group++) {
      all.add(
          MedicalHomeAuthority.on(
              rows.boundRow(group), terms.groups().bounds().toString(), isKept));
    }
    return all.toArray(Reliance[]::new);
  }

  private static Reliance[] payments(PrimaryCareFirst terms, PrimaryCareFirstParameters rows) {
    List<Reliance> all = new ArrayList<>();
    boolean isKept = terms.groups().payments().equals(rows.groups().payments());
    for (int group = 1; group <= GROUPS; group++) {
      all.add(
          MedicalHomeAuthority.on(
              rows.paymentRow(group), terms.groups().payments().toString(), isKept));
    }
    return all.toArray(Reliance[]::new);
  }
}
