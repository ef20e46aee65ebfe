package org.openvbc.models.advantage;

import org.openvbc.core.source.Citation;
import org.openvbc.core.worksheet.Step;

/** The lines of the worksheet of a provider contract, in the order of its terms. */
public enum ProviderStep implements Step {
  /** Months. */
  MEMBER_MONTHS("Member months", "attributed to the provider"),
  /** Revenue. */
  REVENUE("Revenue", "on the basis that the contract states"),
  /** Expense. */
  MEDICAL_EXPENSE("Medical expense", "incurred, after stop-loss"),
  /** The ratio; shown, never computed with. */
  MEDICAL_LOSS_RATIO("Medical loss ratio", "medical expense / revenue"),
  /** The target in dollars. */
  TARGET("Target or fund", "target rate x revenue"),
  /** Surplus. */
  VARIANCE("Surplus (deficit negative)", "target - medical expense"),
  /** Surplus as a rate; shown, never computed with. */
  VARIANCE_RATE("Surplus as a rate of revenue", "target rate - medical loss ratio"),
  /** A band. */
  BAND("Share of the part", "share x what of the surplus or deficit lies inside"),
  /** The provider's share. */
  SHARED("Provider's share", "sum over the parts of the corridor"),
  /** Limit. */
  LIMIT("Limit of a share", "limit rate x revenue"),
  /** Limited. */
  LIMITED("Share within the limit", "the lesser of share and limit"),
  /** Rating. */
  STAR_RATING("Star rating of the plan's contract", "as determined for the year"),
  /** Standing. */
  RATING_STANDING("Standing of the star rating", "rated, or why not"),
  /** Score. */
  QUALITY_SCORE("Quality score", "as determined for the year"),
  /** Multiplier. */
  QUALITY_MULTIPLIER("Quality multiplier", "by the steps of the contract; gains only"),
  /** After quality. */
  AFTER_QUALITY("Share after quality", "share x quality multiplier"),
  /** Result. */
  RESULT("Provider's result", "share within limit and after quality, rounded once"),
  /** Who paid the claims. */
  CLAIMS_PAID_BY("Claims were paid by", "a term of the contract"),
  /** What the provider holds already. */
  PLANS_PART("Plan's part, returned by the provider", "surplus - provider's share"),
  /** Due for the year. */
  DUE("Due to the provider for the year", "result, or less the plan's part, rounded once"),
  /** Earlier rounds. */
  SETTLED_BEFORE("Settled before", "what earlier rounds moved to the provider"),
  /** Net. */
  NET_PAYMENT("Net payment of the plan", "due - settled before");

  private static final String CONTRACT = "provider contract";

  private final String label;
  private final String formula;

  ProviderStep(String label, String formula) {
    this.label = label;
    this.formula = formula;
  }

  @Override
  public String label() {
    return label;
  }

  @Override
  public String formula() {
    return formula;
  }

  /** No regulation sets these contracts. */
  @Override
  public Citation citation() {
    return Citation.of(CONTRACT);
  }
}
