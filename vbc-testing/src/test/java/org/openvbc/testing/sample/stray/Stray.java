package org.openvbc.testing.sample.stray;

import org.openvbc.testing.sample.lower.Lower;

/** Uses the package lower. */
public final class Stray {
  private Stray() {}

  /** Names what it uses. */
  public static String uses() {
    return Lower.class.getName();
  }
}
