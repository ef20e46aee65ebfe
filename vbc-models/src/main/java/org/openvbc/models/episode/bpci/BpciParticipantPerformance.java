package org.openvbc.models.episode.bpci;

import java.util.List;
import org.immutables.value.Value;
import org.openvbc.core.money.Money;

/** What happened at all Episode Initiators of a participant in a performance period. */
@Value.Immutable
public sealed interface BpciParticipantPerformance extends WithBpciParticipantPerformance
    permits ImmutableBpciParticipantPerformance {

  /** The initiators, each once and all at one stage. */
  List<BpciPerformance> initiators();

  /** What comes off for a participant that signed an agreement in place of a guarantee. */
  @Value.Default
  default Money secondarySourceReduction() {
    return Money.ZERO;
  }

  /** What was settled with the participant before for the same period, in cents. */
  @Value.Default
  default Money previouslySettled() {
    return Money.ZERO;
  }

  /** Checks signs, names and stages. */
  @Value.Check
  default void check() {
    BpciRequirements.check(this);
  }

  /** One sentence about it. */
  default String sentence() {
    return "participant with " + initiators().size() + " Episode Initiators";
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** The performance of a participant that settles for the first time. */
  static BpciParticipantPerformance of(BpciPerformance... initiators) {
    return builder().addInitiators(initiators).build();
  }

  /** Builds a performance. */
  final class Builder extends ImmutableBpciParticipantPerformance.Builder {
    Builder() {}
  }
}
