package org.openvbc.models.episode;

/** Which limit really changed an amount. */
public enum LimitBinding {
  /** None did; an amount equal to a limit is not changed by it. */
  NONE,
  /** The stop-gain. */
  GAIN,
  /** The stop-loss. */
  LOSS
}
