package org.openvbc.models.mssp;

import static org.openvbc.models.mssp.MsspFactors.*;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openvbc.core.internal.Wide;
import org.openvbc.core.model.Outcome;
import org.openvbc.core.model.Outcome.Kind;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.parameter.BinaryCurve;

/**
 * Settles an ordinary performance in fixed point, where that leaves no doubt of the minimum rate or
 * of the limit that binds; everything else is left to {@link MsspRule}, which a law holds it to
 * figure by figure.
 *
 * <p>The numbers are those of {@link MsspSweep}, and so is the doubt. Where only the cent is in
 * doubt, or disasters take an amount off losses, {@link MsspKernel} says it on 128 bits. Ordinary
 * is a performance without relief of a share of losses, without a two-way benchmark or a
 * termination, with a score of two decimals above zero, and of a size that the numbers have room
 * for.
 *
 * <p>Choices that chance makes are made by masks, or by what is laid out for each {@link State}.
 */
final class MsspFixedPoint {
  /** Shifts the trait to the sign. */
  private static final int TO_STATED_REVENUE =
      Integer.numberOfLeadingZeros(MsspFacts.STATED_REVENUE);

  private final MsspTrack track;
  private final MsspKernel kernel;
  private final State[] states = new State[REACHED * 2];
  private final BinaryCurve minimumRates;
  private final long leastBeneficiaries;
  private final long revenueWord;
  private final long unit;
  private final int places;

  /** None, of savings, of losses, of losses by revenue. */
  private final MsspLimit[] limits = {
    MsspLimit.NONE,
    MsspLimit.PAYMENT_LIMIT,
    MsspLimit.BENCHMARK_LOSS_LIMIT,
    MsspLimit.REVENUE_LOSS_LIMIT
  };

  private MsspFixedPoint(MsspKernel kernel, MsspSweep numbers) {
    MsspRule rule = kernel.rule;
    this.kernel = kernel;
    track = rule.track;
    minimumRates = numbers.minimumRates;
    leastBeneficiaries = minimumRates.first();
    revenueWord = numbers.revenueWord;
    places = numbers.places;
    unit = rule.rounding.unit().micros();
    for (int state = 0; state < states.length; state++) {
      states[state] = new State(rule, numbers.words, state);
    }
  }

  /** The fixed point form of a rule; empty if its results can't be told from neighbours so. */
  static Optional<MsspFixedPoint> of(MsspRule rule) {
    if (!MsspFactors.fit(rule)) {
      return Optional.empty();
    }
    MsspKernel kernel = rule.track.kernel();
    return Optional.ofNullable(kernel.sweep).map(numbers -> new MsspFixedPoint(kernel, numbers));
  }

  /** What holds for a quality standard, on either side of zero and of the minimum rate. */
  private static final class State {
    final long base;
    final long slope;
    final long least;
    final long most;
    final long limit;

    /** Which traits leave the performance to the rule. */
    final int unusual;

    /** Those, and what the kernel can settle. */
    final int uneven;

    /** All bits where something is paid or owed. */
    final long pays;

    /** All bits where revenue limits it. */
    final long asksRevenue;

    final Outcome outcome;

    /** The final rate; null where the score decides it. */
    final @Nullable Rate rate;

    State(MsspRule rule, long[] words, int state) {
      base = words[state * WIDTH + BASE];
      slope = words[state * WIDTH + SLOPE];
      least = words[state * WIDTH + LEAST];
      most = words[state * WIDTH + MOST];
      limit = words[state * WIDTH + LIMIT];
      boolean isLoss = (state & LOSS) != 0;
      boolean isReached = (state & REACHED) != 0;
      int standard = state & STANDARD;
      outcome =
          isLoss
              ? outcomeOfLosses(rule, isReached)
              : outcomeOfSavings(rule, isReached, standard == NOT_MET);
      boolean isPaid = outcome.kind() == Kind.EARNED || outcome.kind() == Kind.OWED;
      pays = isPaid ? -1 : 0;
      asksRevenue = isPaid && isLoss && rule.isRevenueLimited ? -1 : 0;
      rate =
          isPaid
              ? isLoss ? rateOfLosses(rule, standard) : rateOfSavings(rule, standard)
              : Rate.ZERO;
      unusual =
          rule.doubts
              | MsspFacts.LARGE
              | MsspFacts.FINE_SCORE
              | MsspFacts.NO_SCORE
              | MsspFacts.TERMINATION
              | MsspFacts.GUARDRAIL_APPLIED
              | (isLoss ? unusualOfLosses(rule, isPaid) : 0)
              | (!isLoss && !isReached && rule.hasLowRevenueException ? MsspFacts.LOW_REVENUE : 0);
      uneven = unusual | (isLoss && isPaid ? MsspFacts.DISASTER : 0);
    }

    private static Outcome outcomeOfSavings(MsspRule rule, boolean isReached, boolean isNotMet) {
      if (!isReached) {
        return MsspOutcomes.BELOW_MINIMUM_SAVINGS_RATE;
      }
      if (isNotMet) {
        return MsspOutcomes.QUALITY_STANDARD_NOT_MET;
      }
      return rule.sharingRate.isZero()
          ? MsspOutcomes.SHARING_RATE_OF_ZERO
          : MsspOutcomes.SAVINGS_EARNED;
    }

    private static Outcome outcomeOfLosses(MsspRule rule, boolean isReached) {
      if (!rule.isTwoSided) {
        return MsspOutcomes.LOSSES_NOT_SHARED;
      }
      return isReached ? MsspOutcomes.LOSSES_OWED : MsspOutcomes.BELOW_MINIMUM_LOSS_RATE;
    }

    private static @Nullable Rate rateOfSavings(MsspRule rule, int standard) {
      return standard == MET && !rule.isScaledByScore ? rule.sharingRate : null;
    }

    private static @Nullable Rate rateOfLosses(MsspRule rule, int standard) {
      return standard == NOT_MET || rule.hasOneLossRate ? rule.lossRateCeiling : null;
    }

    private static int unusualOfLosses(MsspRule rule, boolean areOwed) {
      return MsspFacts.TWO_WAY_GIVEN
          | (rule.asksForGuardrail ? MsspFacts.NO_GUARDRAIL : 0)
          | (areOwed ? MsspFacts.DISASTER_SHARE : 0)
          | (areOwed && !rule.partOfYear.isWhole() ? MsspFacts.DISASTER : 0);
    }
  }

  /** The settlement, the same as that of the rule; null where the rule must say it. */
  @Nullable MsspSettlement settle(MsspFacts aco) {
    int traits = aco.traits;
    long benchmark = aco.benchmark;
    long spent = aco.expenditures;
    long revenue = aco.revenue;
    long beneficiaries = aco.beneficiaries;
    long isLoss = benchmark - spent >> Long.SIZE - 1;
    long extent = (benchmark - spent ^ isLoss) - isLoss;
    int reached = aco.standardState | (int) (isLoss & LOSS) | REACHED;
    // What is shared if the minimum rate is reached, before it is known whether it is.
    State shared = states[reached];
    long byScore = shared.base + shared.slope * aco.tenThousandths;
    long factor = Wide.lesser(Wide.greater(byScore, shared.least), shared.most);
    long share = Math.multiplyHigh(extent, factor);
    long limit = Math.multiplyHigh(benchmark, shared.limit);
    long overRevenue = Math.multiplyHigh(revenue, revenueWord) - limit;
    long asksRevenue = traits << TO_STATED_REVENUE >> Integer.SIZE - 1 & shared.asksRevenue;
    long isByRevenue = overRevenue >> Long.SIZE - 1 & asksRevenue;
    long overLimit = limit + (overRevenue & isByRevenue) - share;
    long beyond = extent - Math.multiplyHigh(benchmark, minimumRates.at(beneficiaries));
    State state = states[reached - (int) (beyond >>> Long.SIZE - 1) * REACHED];
    long isLimited = overLimit >> Long.SIZE - 1 & state.pays;
    long amount = (share & state.pays) + (overLimit & isLimited);
    MsspLimit limitedBy = limits[(int) (isLimited & 1 - isLoss - isByRevenue)];
    long apart =
        beneficiaries - leastBeneficiaries
            | MsspSweep.apartFromMinimum(beyond)
            | MsspSweep.apart(overLimit) & state.pays
            | MsspSweep.apart(overRevenue) & asksRevenue & state.pays;
    long apartFromHalf = MsspSweep.apartFromHalf(amount, places);
    if ((traits & state.uneven | (apart | apartFromHalf) & Long.MIN_VALUE) != 0) {
      return (traits & state.unusual | apart & Long.MIN_VALUE) == 0
          ? onMoreBits(aco, reached, state, limitedBy)
          : null;
    }
    long paid = MsspSweep.rounded(amount, places) * unit;
    return settlement(aco, state, state.outcome, limitedBy, 0, (paid ^ isLoss) - isLoss);
  }

  /** Settles to the exact cent what is paid or owed, less what disasters take off losses. */
  private @Nullable MsspSettlement onMoreBits(
      MsspFacts aco, int reached, State state, MsspLimit limitedBy) {
    boolean isLoss = (reached & LOSS) != 0;
    long disaster = isLoss ? aco.disasterAmount : 0;
    if (disaster > MsspKernel.LARGEST || disaster % unit != 0) {
      return null;
    }
    long amount = amount(aco, reached, 0);
    if (disaster > 0 && amount == 0) {
      return null;
    }
    long left = disaster == 0 ? amount : amount(aco, reached, disaster);
    // Relief is whole, so that the lesser of it and the losses rounds to the lesser of both
    // rounded.
    long reduction = Math.min(disaster, amount);
    return settlement(
        aco,
        state,
        left == 0 && reduction > 0 ? MsspOutcomes.LOSSES_WAIVED : state.outcome,
        limitedBy,
        reduction,
        isLoss ? -left : left);
  }

  private long amount(MsspFacts aco, int reached, long disaster) {
    long extent = Math.abs(aco.benchmark - aco.expenditures);
    long revenue = aco.hasAnyOf(MsspFacts.STATED_REVENUE) ? aco.revenue : -1;
    return kernel.amount(reached, aco.benchmark, extent, aco.tenThousandths, revenue, disaster);
  }

  private MsspSettlement settlement(
      MsspFacts aco,
      State state,
      Outcome outcome,
      MsspLimit limitedBy,
      long disasterReduction,
      long earned) {
    return new MsspSettlement(
        track,
        aco.performance,
        outcome,
        Money.ofMicros(aco.benchmark),
        state.rate,
        limitedBy,
        Money.ofMicros(disasterReduction),
        Money.ofMicros(earned),
        Money.ofMicros(Wide.lesser(Math.max(earned, 0), aco.advanceBalance)));
  }
}
