package org.openvbc.models.episode.commercial;

import static org.openvbc.models.episode.commercial.BundleStep.*;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.openvbc.core.clause.AggregateStopLoss;
import org.openvbc.core.model.Outcome;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Rounding;
import org.openvbc.core.money.Unrounded;
import org.openvbc.core.quality.Score;
import org.openvbc.core.worksheet.Worksheet;

/**
 * The settlement of a prospective bundle in its order: what the payer pays, what the lead provider
 * is left with, how that is shared, and what is still to be paid.
 */
final class BundleRule {
  private static final Rounding WHOLE_CENTS = Rounding.CENTS.withMode(RoundingMode.DOWN);

  private final ProspectiveBundle terms;
  private final Optional<AggregateStopLoss> stopLoss;

  BundleRule(ProspectiveBundle terms) {
    this.terms = terms;
    stopLoss = terms.aggregateStopLoss().map(AggregateStopLoss::at);
  }

  BundleSettlement settle(BundlePerformance done, Worksheet sheet) {
    BundleRequirements.check(terms, done);
    BundleEarnings earned = earnings(done, sheet);
    Unrounded margin = sheet.line(MARGIN, earned.revenue().minus(earned.leadCost()));
    Unrounded recovery = recovery(margin, earned.gross(), sheet);
    Unrounded left = margin.plus(recovery);
    Optional<Money> saving = payerSaving(done, earned, recovery, sheet);
    Optional<GainshareResult> shared =
        terms.gainSharing().map(clause -> gainshare(clause, done, left, sheet));
    BundlePayments payments = payments(done, earned, recovery, sheet);
    return new BundleSettlement(
        terms,
        done,
        outcome(done, margin, recovery, payments.net()),
        earned,
        recovery,
        left,
        saving,
        shared,
        payments);
  }

  /** Gross, upfront, release, outliers; revenue and cost as the convention shows them. */
  private BundleEarnings earnings(BundlePerformance done, Worksheet sheet) {
    BundleEpisodes episodes = done.episodes();
    Money gross = gross(episodes, sheet);
    Unrounded withheld = sheet.line(WITHHELD, terms.withhold().of(gross.unrounded()));
    Unrounded upfront = sheet.line(UPFRONT, gross.unrounded().minus(withheld));
    Unrounded release = release(done, gross, sheet);
    Unrounded outliers = outliers(episodes, sheet);
    boolean isInRevenue = terms.outlierConvention() == OutlierConvention.IN_REVENUE;
    Unrounded price = upfront.plus(release);
    Unrounded revenue = sheet.line(REVENUE, isInRevenue ? price.plus(outliers) : price);
    sheet.line(EPISODE_COST, episodes.cost());
    sheet.line(WARRANTY_COST, episodes.warrantyCost());
    Unrounded cost = episodes.wholeCost().unrounded();
    Unrounded leadCost = sheet.line(LEAD_COST, isInRevenue ? cost : cost.minus(outliers));
    return new BundleEarnings(gross, upfront, release, outliers, revenue, leadCost);
  }

  private Money gross(BundleEpisodes episodes, Worksheet sheet) {
    for (SeverityTier tier : terms.prices().tiers()) {
      Long count = episodes.byTier().get(tier.name());
      if (count != null) {
        Worksheet ofTier = sheet.of("tier " + tier.name());
        ofTier.line(TIER_PRICE, terms.prices().priceOf(tier.name()));
        ofTier.line(TIER_EPISODES, count.longValue());
      }
    }
    sheet.line(EPISODES, episodes.count());
    sheet.line(REMOVED_EPISODES, episodes.removed());
    return sheet.line(GROSS, episodes.gross());
  }

  /** Without a withhold nothing is held back, and no score is asked for. */
  private Unrounded release(BundlePerformance done, Money gross, Worksheet sheet) {
    if (terms.withhold().rate().isZero()) {
      return Unrounded.ZERO;
    }
    Score score = done.quality().orElseThrow();
    sheet.line(QUALITY_SCORE, score.rate());
    Rate part = sheet.line(RELEASED_PART, terms.release().part(score));
    return sheet.line(RELEASE, terms.withhold().returned(gross.unrounded(), part));
  }

  private Unrounded outliers(BundleEpisodes episodes, Worksheet sheet) {
    if (terms.outlier().isEmpty()) {
      return Unrounded.ZERO;
    }
    sheet.line(OUTLIERS, episodes.outliers());
    return sheet.line(OUTLIER_PAYMENTS, episodes.outlierPayments());
  }

  private Unrounded recovery(Unrounded margin, Money gross, Worksheet sheet) {
    if (stopLoss.isEmpty()) {
      return Unrounded.ZERO;
    }
    sheet.line(MOST_LOSS, stopLoss.get().attachment(gross.unrounded()));
    Unrounded recovery =
        sheet.line(
            STOP_LOSS_RECOVERY, stopLoss.get().recovery(margin.negated(), gross.unrounded()));
    sheet.line(MARGIN_AFTER_STOP_LOSS, margin.plus(recovery));
    return recovery;
  }

  /** What the same episodes would have cost, less all that the payer pays for them. */
  private Optional<Money> payerSaving(
      BundlePerformance done, BundleEarnings earned, Unrounded recovery, Worksheet sheet) {
    if (terms.travel().isPresent()) {
      sheet.line(TRAVEL, done.episodes().travelPaid());
    }
    if (done.feeForServiceEquivalent().isEmpty()) {
      return Optional.empty();
    }
    Money fees = sheet.line(FEE_FOR_SERVICE, done.feeForServiceEquivalent().get());
    Unrounded saving =
        fees.minus(done.episodes().travelPaid())
            .unrounded()
            .minus(earned.fromPayer())
            .minus(recovery);
    Money rounded = sheet.line(PAYER_SAVING, saving.rounded(terms.rounding()));
    sheet.line(PAYER_SAVING_RATE, rounded, fees);
    return Optional.of(rounded);
  }

  /** The margin goes into the pool unrounded; the pool is rounded, then split. */
  private static GainshareResult gainshare(
      GainSharing clause, BundlePerformance done, Unrounded margin, Worksheet sheet) {
    boolean isPassed =
        clause.qualityGate().equals(Score.NONE)
            || done.quality().orElseThrow().isAtLeast(clause.qualityGate());
    sheet.line(GAINSHARE_GATE, isPassed);
    Unrounded exact = isPassed ? clause.pool(margin) : Unrounded.ZERO;
    Money pool = sheet.line(POOL, exact.rounded(Rounding.CENTS));
    List<Money> caps = new ArrayList<>();
    for (Participant each : clause.participants()) {
      Money schedule = Objects.requireNonNull(done.feeSchedules().get(each.name()));
      caps.add(clause.cap(schedule).rounded(WHOLE_CENTS));
    }
    List<Money> paid = clause.paid(pool, caps);
    showParts(clause, pool, caps, paid, sheet);
    GainshareResult result =
        new GainshareResult(
            clause.participants(), pool, paid, margin.rounded(Rounding.CENTS).minus(sum(paid)));
    sheet.line(PAID_TO_PARTICIPANTS, result.paidInAll());
    sheet.line(RETURNED_TO_LEAD, result.returnedToLead());
    sheet.line(LEAD_KEEPS, result.leadKeeps());
    return result;
  }

  private static Money sum(List<Money> amounts) {
    return amounts.stream().reduce(Money.ZERO, Money::plus);
  }

  private static void showParts(
      GainSharing clause, Money pool, List<Money> caps, List<Money> paid, Worksheet sheet) {
    if (!sheet.isRecording()) {
      return;
    }
    List<Money> allocated = clause.allocated(pool);
    for (int i = 0; i < paid.size(); i++) {
      Worksheet ofOne = sheet.of(clause.participants().get(i).name());
      ofOne.line(ALLOCATED, allocated.get(i));
      ofOne.line(CAP, caps.get(i));
      ofOne.line(PAID, paid.get(i));
    }
  }

  /** Each amount that is paid is rounded once; what is paid is the sum of these. */
  private BundlePayments payments(
      BundlePerformance done, BundleEarnings earned, Unrounded recovery, Worksheet sheet) {
    Rounding rounding = terms.rounding();
    Money upfront = sheet.line(UPFRONT_PAYMENT, earned.upfront().rounded(rounding));
    List<Money> instalments = terms.timing().instalments(upfront);
    for (int i = 0; i < instalments.size(); i++) {
      sheet.of(terms.timing().milestones().get(i).name()).line(INSTALMENT, instalments.get(i));
    }
    Money release =
        payment(!terms.withhold().rate().isZero(), RELEASE_PAYMENT, earned.release(), sheet);
    Money outliers =
        payment(terms.outlier().isPresent(), OUTLIER_PAYMENT, earned.outliers(), sheet);
    Money recovered = payment(stopLoss.isPresent(), RECOVERY_PAYMENT, recovery, sheet);
    Money payable = sheet.line(PAYABLE, upfront.plus(release).plus(outliers).plus(recovered));
    Money before = sheet.line(ALREADY_PAID, done.alreadyPaid().orElse(Money.ZERO));
    Money net = sheet.line(NET_PAYMENT, payable.minus(before));
    return new BundlePayments(upfront, instalments, release, outliers, recovered, before, net);
  }

  /** What a clause brings, in a line of its own where the contract has that clause. */
  private Money payment(boolean hasClause, BundleStep step, Unrounded amount, Worksheet sheet) {
    return hasClause ? sheet.line(step, amount.rounded(terms.rounding())) : Money.ZERO;
  }

  private static Outcome outcome(
      BundlePerformance done, Unrounded margin, Unrounded recovery, Money net) {
    if (net.isNegative()) {
      return BundleOutcomes.OVERPAID;
    }
    if (done.episodes().count() == 0) {
      return BundleOutcomes.NO_EPISODES;
    }
    if (recovery.signum() > 0) {
      return BundleOutcomes.PAID_WITH_LIMITED_LOSS;
    }
    return switch (margin.signum()) {
      case 1 -> BundleOutcomes.PAID_WITH_MARGIN;
      case 0 -> BundleOutcomes.PAID_AT_COST;
      default -> BundleOutcomes.PAID_WITH_LOSS;
    };
  }
}
