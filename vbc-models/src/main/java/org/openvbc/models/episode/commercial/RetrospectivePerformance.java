package org.openvbc.models.episode.commercial;

import java.util.Optional;
import org.immutables.value.Value;
import org.openvbc.core.quality.Score;

/** What happened under a retrospective bundle: the episodes in one total, and quality. */
@Value.Immutable
public sealed interface RetrospectivePerformance extends WithRetrospectivePerformance
    permits ImmutableRetrospectivePerformance {
  /** The episodes in one total, taken under the targets; their cost is what was paid on claims. */
  BundleEpisodes episodes();

  /** The quality score; needed where there is a gate. */
  Optional<Score> quality();

  /** One sentence about it. */
  default String sentence() {
    return episodes() + quality().map(score -> ", quality " + score).orElse("");
  }

  /** A builder; episodes are needed. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a performance. */
  final class Builder extends ImmutableRetrospectivePerformance.Builder {
    Builder() {}
  }
}
