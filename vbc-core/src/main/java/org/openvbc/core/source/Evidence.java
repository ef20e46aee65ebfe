package org.openvbc.core.source;

/** How well a figure is proven. */
public enum Evidence {
  /** It reproduces results that the programme published. */
  DATA,
  /** It was read in the regulation, the statute or a paper of the programme. */
  LAW,
  /** It was read in a summary by somebody else. */
  SECONDARY,
  /** It was not read again in any source: check it before money depends on it. */
  UNVERIFIED
}
