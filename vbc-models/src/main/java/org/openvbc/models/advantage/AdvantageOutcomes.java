package org.openvbc.models.advantage;

import org.openvbc.core.model.Outcome;
import org.openvbc.core.model.Outcome.Kind;

/** How the settlements of Medicare Advantage come out. */
public final class AdvantageOutcomes {
  /** The bid is below the benchmark. */
  public static final Outcome BID_AND_REBATE =
      Outcome.of(Kind.EARNED, "bid below the benchmark: CMS pays the bid and a rebate");

  /** The bid is the benchmark. */
  public static final Outcome BENCHMARK =
      Outcome.of(Kind.EARNED, "bid at the benchmark: CMS pays the benchmark");

  /** The bid is above the benchmark. */
  public static final Outcome BENCHMARK_AND_PREMIUM =
      Outcome.of(
          Kind.EARNED, "bid above the benchmark: CMS pays the benchmark, members a basic premium");

  /** The ratio reaches its minimum. */
  public static final Outcome RATIO_REACHED =
      Outcome.of(Kind.WITHIN_CORRIDOR, "no remittance: the medical loss ratio reaches its minimum");

  /** The ratio is too low. */
  public static final Outcome REMITTANCE_OWED =
      Outcome.of(Kind.OWED, "remittance owed: the medical loss ratio is below its minimum");

  /** Too few members to judge. */
  public static final Outcome RATIO_NOT_CREDIBLE =
      Outcome.of(
          Kind.NOT_AT_RISK,
          "no remittance: too few member months for a credible medical loss ratio");

  /** The provider has a share of a surplus. */
  public static final Outcome SURPLUS_SHARED =
      Outcome.of(Kind.EARNED, "surplus shared with the provider");

  /** The provider bears a share of a deficit. */
  public static final Outcome DEFICIT_SHARED =
      Outcome.of(Kind.OWED, "deficit shared by the provider");

  /** Neither. */
  public static final Outcome WITHIN_CORRIDOR =
      Outcome.of(Kind.WITHIN_CORRIDOR, "nothing shared: within the corridor around the target");

  /** A contract that shares no surplus. */
  public static final Outcome SURPLUS_NOT_SHARED =
      Outcome.of(Kind.NOT_ELIGIBLE, "surplus not shared: the contract shares deficits only");

  /** A contract that shares no deficit. */
  public static final Outcome DEFICIT_NOT_SHARED =
      Outcome.of(Kind.NOT_AT_RISK, "deficit not shared: the contract shares surpluses only");

  /** Quality fails. */
  public static final Outcome QUALITY_NOT_MET =
      Outcome.of(Kind.NOT_ELIGIBLE, "surplus not shared: the quality multiplier is zero");

  /** The share is less than half a cent. */
  public static final Outcome BELOW_A_CENT =
      Outcome.of(Kind.WITHIN_CORRIDOR, "nothing shared: the share is less than a cent");

  /** Nobody was a member. */
  public static final Outcome NO_MEMBER_MONTHS =
      Outcome.of(Kind.WITHIN_CORRIDOR, "nothing shared: there are no member months");

  private AdvantageOutcomes() {}
}
