package org.openvbc.testing.sample.lower;

import org.openvbc.testing.sample.upper.Upper;

/** Uses the package upper. */
public final class Lower {
  private Lower() {}

  /** Names what it uses. */
  public static String uses() {
    return Upper.class.getName();
  }
}
