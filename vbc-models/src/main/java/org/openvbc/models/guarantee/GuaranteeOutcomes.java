package org.openvbc.models.guarantee;

import org.openvbc.core.model.Outcome;
import org.openvbc.core.model.Outcome.Kind;

/** How settlements of this package come out. */
public final class GuaranteeOutcomes {
  /** A fee without guarantees. */
  public static final Outcome FEES_ONLY = Outcome.of(Kind.EARNED, "no fees are at risk");

  /** All of it is earned. */
  public static final Outcome ALL_EARNED =
      Outcome.of(Kind.EARNED, "guarantees are met: all fees are earned");

  /** More than all of it. */
  public static final Outcome BONUS =
      Outcome.of(Kind.EARNED, "guarantees are exceeded: a bonus is earned beside the fees");

  /** A part is lost. */
  public static final Outcome REFUND =
      Outcome.of(Kind.OWED, "guarantees are missed: a part of the fees is not earned");

  /** Nothing could be measured. */
  public static final Outcome NOTHING_SCORED =
      Outcome.of(
          Kind.NOT_ELIGIBLE,
          "warning: no metric could be scored, so nothing is refunded and nothing is proven");

  private GuaranteeOutcomes() {}
}
