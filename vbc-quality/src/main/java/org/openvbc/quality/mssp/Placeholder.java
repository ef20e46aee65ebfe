package org.openvbc.quality.mssp;

/** Holds this package open until its first type arrives. */
public final class Placeholder {
  private Placeholder() {}
}
