package org.openvbc.models.episode;

/** What a programme does with an episode that is flagged for a disaster or emergency. */
public enum EpisodeRelief {
  /** There is no such rule: a flagged episode is refused. */
  NONE,
  /** If it costs more than its target, target and spending both count as nothing. */
  BOTH_ZERO_ABOVE_TARGET,
  /** If it costs more than its target, it counts as costing its target. */
  SPEND_CAPPED_AT_TARGET
}
