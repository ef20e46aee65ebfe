package org.openvbc.models.episode;

/** Whether the target of an episode is rounded before it is added up. */
public enum PublishedPriceMode {
  /** Not at all: rounded once, at the end. */
  EXACT,
  /** To the cent per episode, half up, as a reader of a printed report checks it by hand. */
  CENTS_PER_EPISODE
}
