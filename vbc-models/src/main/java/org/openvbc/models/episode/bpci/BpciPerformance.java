package org.openvbc.models.episode.bpci;

import java.util.Optional;
import org.immutables.value.Value;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rounding;
import org.openvbc.core.quality.Score;
import org.openvbc.models.episode.EpisodeDetail;
import org.openvbc.models.episode.EpisodeTotal;
import org.openvbc.models.episode.PostEpisodeSpending;

/**
 * What happened at one Episode Initiator in a performance period: its episodes added up, its
 * quality score, and what comes off after the limits.
 *
 * <p>Excluded episodes are not among them, and services that run past the end are prorated.
 */
@Value.Immutable
public sealed interface BpciPerformance extends WithBpciPerformance
    permits ImmutableBpciPerformance {

  /** Whose episodes they are. */
  BpciInitiator initiator();

  /** Which reconciliation of the period this is. */
  @Value.Default
  default BpciStage stage() {
    return BpciStage.INITIAL;
  }

  /** The episodes with target and winsorised spending, both in real dollars. */
  EpisodeTotal episodes();

  /** The composite quality score, weighted by the volume of the categories. */
  Score compositeQualityScore();

  /** Excess spending in the 30 days after the episodes, in real dollars. */
  @Value.Default
  default Money postEpisodeExcess() {
    return Money.ZERO;
  }

  /** What is taken back because an accountable care organisation was paid for it. */
  @Value.Default
  default Money acoRecoupment() {
    return Money.ZERO;
  }

  /** What earlier reconciliations of the period settled, in cents; negative where it was owed. */
  @Value.Default
  default Money previouslySettled() {
    return Money.ZERO;
  }

  /** The prices, and single episodes, that the worksheet shows. */
  Optional<EpisodeDetail> detail();

  /** Checks the signs, and that an initial reconciliation has none before it. */
  @Value.Check
  default void check() {
    String rule = "BPCI Advanced reconciliation specifications";
    Violations.of("BpciPerformance")
        .requireNotNegative("postEpisodeExcess", postEpisodeExcess(), rule)
        .requireNotNegative("acoRecoupment", acoRecoupment(), rule)
        .require(
            previouslySettled().rounded(Rounding.CENTS).equals(previouslySettled()),
            "previouslySettled",
            previouslySettled(),
            "in whole cents, as it was paid",
            rule)
        .require(
            stage() != BpciStage.INITIAL || previouslySettled().isZero(),
            "previouslySettled",
            previouslySettled(),
            "$0.00 in an initial reconciliation",
            rule)
        .throwIfInvalidPerformance();
  }

  /** One sentence about it. */
  default String sentence() {
    return initiator()
        + " with "
        + episodes()
        + ", composite quality score "
        + compositeQualityScore();
  }

  /** A builder; initiator, episodes and composite quality score are needed. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a performance. */
  final class Builder extends ImmutableBpciPerformance.Builder {
    Builder() {}

    /** Takes the episodes from a list, and shows each of them with its price. */
    public Builder episodeByEpisode(EpisodeDetail detail) {
      return episodes(detail.total()).detail(detail);
    }

    /** Takes the excess from the spending after the episodes. */
    public Builder postEpisode(PostEpisodeSpending spending) {
      return postEpisodeExcess(spending.excess());
    }
  }
}
