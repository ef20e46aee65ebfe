package org.openvbc.models.episode.commercial;

import static org.openvbc.models.episode.commercial.RetrospectiveStep.*;

import java.util.List;
import org.immutables.value.Value;
import org.openvbc.core.clause.StopLimits;
import org.openvbc.core.model.ModelId;
import org.openvbc.core.model.Outcome;
import org.openvbc.core.model.PaymentModel;
import org.openvbc.core.model.Traits;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Rounding;
import org.openvbc.core.money.Unrounded;
import org.openvbc.core.quality.Score;
import org.openvbc.core.worksheet.Worksheet;

/**
 * A retrospective bundle: claims are paid as billed, and what the episodes cost less or more than
 * their targets is shared afterwards.
 *
 * <p>{@code payment = share x (target x episodes - actual)}, within limits that are rates of the
 * whole target. The order is gate, share, limits: below the quality gate savings are not shared; a
 * loss is owed whatever the quality (convention). Rounded once, at the end.
 */
@Value.Immutable
public sealed interface RetrospectiveBundle
    extends PaymentModel<RetrospectivePerformance, RetrospectiveSettlement>, WithRetrospectiveBundle
    permits ImmutableRetrospectiveBundle {

  /** What the bundle is for, such as {@code knee replacement}. */
  String name();

  /** The period of the contract that is settled, such as {@code 2025}. */
  String period();

  /** The targets by severity tier. */
  BundlePrices targets();

  /** The provider's share of savings. */
  Rate gainShare();

  /** The provider's share of losses; 0 % where only savings are shared. */
  Rate lossShare();

  /** The most that is gained and lost, as rates of the whole target; 100 % where nothing limits. */
  StopLimits limits();

  /** The least score at which savings are shared; {@link Score#NONE} if there is no gate. */
  Score qualityGate();

  /** How the settlement is rounded. */
  @Value.Default
  default Rounding rounding() {
    return Rounding.CENTS;
  }

  @Override
  @Value.Derived
  @Value.Auxiliary
  default ModelId id() {
    return ModelId.of(
        "bundle.retrospective",
        ProspectiveBundle.slug(name()),
        period().isBlank() ? "-" : period());
  }

  /** The targets as the terms under which episodes are summed. */
  @Value.Derived
  @Value.Auxiliary
  default BundlePricing pricing() {
    return BundlePricing.of(targets());
  }

  @Override
  default Traits traits() {
    return new Traits(
        Traits.Basis.BENCHMARK,
        !lossShare().isZero(),
        qualityGate().equals(Score.NONE) ? Traits.QualityLink.NONE : Traits.QualityLink.PERFORMANCE,
        Traits.Scope.CONDITION,
        false);
  }

  /** The total of episodes under these targets. */
  default BundleEpisodes total(List<BundleEpisode> episodes) {
    return pricing().total(episodes);
  }

  /**
   * Settles the episodes of the contract.
   *
   * @throws org.openvbc.core.model.InvalidPerformanceException if the total was taken under other
   *     targets, or a score is needed and missing
   */
  @Override
  default RetrospectiveSettlement settle(RetrospectivePerformance done, Worksheet sheet) {
    RetrospectiveRequirements.check(this, done);
    BundleEpisodes episodes = done.episodes();
    sheet.line(EPISODES, episodes.count());
    Money target = sheet.line(TARGET, episodes.gross());
    Money actual = sheet.line(ACTUAL, episodes.wholeCost());
    Money difference = sheet.line(DIFFERENCE, target.minus(actual));
    boolean isPassed = sheet.line(QUALITY_GATE, isPassed(done));
    Rate share = sheet.line(SHARE, shareOf(difference, isPassed));
    Unrounded shared = sheet.line(SHARED, difference.times(share));
    Unrounded limited = sheet.line(LIMITED, limits().of(shared, target.unrounded()));
    Money net = sheet.line(NET_PAYMENT, limited.rounded(rounding()));
    return new RetrospectiveSettlement(
        this,
        done,
        outcome(episodes, difference, isPassed, net),
        target,
        actual,
        shared,
        limit(shared, limited),
        net);
  }

  private boolean isPassed(RetrospectivePerformance done) {
    return qualityGate().equals(Score.NONE)
        || done.quality().orElseThrow().isAtLeast(qualityGate());
  }

  /** A failed gate takes savings and never lessens a loss. */
  private Rate shareOf(Money difference, boolean isPassed) {
    if (difference.isNegative()) {
      return lossShare();
    }
    return isPassed ? gainShare() : Rate.ZERO;
  }

  private Outcome outcome(BundleEpisodes episodes, Money difference, boolean isPassed, Money net) {
    if (net.isPositive()) {
      return BundleOutcomes.GAIN_SHARED;
    }
    if (net.isNegative()) {
      return BundleOutcomes.LOSS_SHARED;
    }
    if (episodes.count() == 0) {
      return BundleOutcomes.NO_EPISODES;
    }
    if (difference.isPositive() && !isPassed) {
      return BundleOutcomes.QUALITY_GATE_NOT_MET;
    }
    return difference.isNegative() && lossShare().isZero()
        ? BundleOutcomes.LOSS_NOT_SHARED
        : BundleOutcomes.NOTHING_TO_SHARE;
  }

  private static RetrospectiveLimit limit(Unrounded shared, Unrounded limited) {
    if (shared.equals(limited)) {
      return RetrospectiveLimit.NONE;
    }
    return shared.signum() > 0 ? RetrospectiveLimit.GAIN : RetrospectiveLimit.LOSS;
  }

  /** Checks that the terms fit together. */
  @Value.Check
  default void check() {
    RetrospectiveRequirements.checkTerms(this);
  }

  /** One sentence about the terms. */
  default String sentence() {
    return name()
        + " retrospective bundle "
        + period()
        + ": target "
        + targets()
        + ", shares "
        + gainShare()
        + " of savings up to "
        + limits().gain()
        + " of the target and "
        + lossShare()
        + " of losses up to "
        + limits().loss();
  }

  /** All terms by name. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a bundle. */
  final class Builder extends ImmutableRetrospectiveBundle.Builder {
    Builder() {}
  }
}
