package org.openvbc.models.episode.cjr;

import org.openvbc.core.model.Outcome;
import org.openvbc.core.model.Outcome.Kind;

/** How a settlement of CJR comes out, beside the ways that all episode models share. */
public final class CjrOutcomes {
  /** Quality is too low for a payment. */
  public static final Outcome BELOW_ACCEPTABLE =
      Outcome.of(Kind.NOT_ELIGIBLE, "savings not paid: quality below acceptable");

  /** Care was withheld. */
  public static final Outcome UNDER_DELIVERY =
      Outcome.of(Kind.NOT_ELIGIBLE, "savings not paid: under-delivery of care found");

  /** Between the two discounts. */
  public static final Outcome BETWEEN_DISCOUNTS =
      Outcome.of(Kind.WITHIN_CORRIDOR, "nothing due: spending between the two target prices");

  private CjrOutcomes() {}
}
