package org.openvbc.models.medicalhome;

import org.openvbc.core.model.Outcome;
import org.openvbc.core.model.Outcome.Kind;

/** How settlements of medical homes come out. */
public final class MedicalHomeOutcomes {
  /** The whole incentive. */
  public static final Outcome INCENTIVE_KEPT =
      Outcome.of(Kind.EARNED, "the prepaid incentive is kept");

  /** A part of the incentive. */
  public static final Outcome INCENTIVE_REPAID =
      Outcome.of(Kind.EARNED, "what of the prepaid incentive was not earned is repaid");

  /** An adjustment upward. */
  public static final Outcome ADJUSTED_UP =
      Outcome.of(Kind.EARNED, "payments with an upward adjustment");

  /** No adjustment. */
  public static final Outcome NOT_ADJUSTED =
      Outcome.of(Kind.EARNED, "payments without an adjustment");

  /** An adjustment downward. */
  public static final Outcome ADJUSTED_DOWN =
      Outcome.of(Kind.EARNED, "payments with a downward adjustment");

  /** Payments with an incentive. */
  public static final Outcome WITH_INCENTIVE =
      Outcome.of(Kind.EARNED, "payments with an incentive");

  /** Payments without an incentive. */
  public static final Outcome WITHOUT_INCENTIVE =
      Outcome.of(Kind.EARNED, "payments, no incentive earned");

  /** Fee and bonus. */
  public static final Outcome FEE_AND_BONUS = Outcome.of(Kind.EARNED, "fee and bonus");

  /** The fee alone. */
  public static final Outcome FEE_ONLY = Outcome.of(Kind.EARNED, "fee, no bonus earned");

  /** Nothing. */
  public static final Outcome NOTHING_TO_PAY =
      Outcome.of(Kind.NOT_ELIGIBLE, "nothing to pay: nobody is attributed");

  private MedicalHomeOutcomes() {}
}
