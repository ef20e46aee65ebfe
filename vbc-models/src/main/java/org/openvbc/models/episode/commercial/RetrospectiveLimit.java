package org.openvbc.models.episode.commercial;

/** Which limit cut a retrospective settlement; an amount that equals a limit is not cut. */
public enum RetrospectiveLimit {
  /** None. */
  NONE,
  /** The limit of gains. */
  GAIN,
  /** The limit of losses. */
  LOSS
}
