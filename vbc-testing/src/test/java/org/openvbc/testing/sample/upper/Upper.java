package org.openvbc.testing.sample.upper;

import org.openvbc.testing.sample.lower.Lower;

/** Uses the package lower. */
public final class Upper {
  private Upper() {}

  /** Names what it uses. */
  public static String uses() {
    return Lower.class.getName();
  }
}
