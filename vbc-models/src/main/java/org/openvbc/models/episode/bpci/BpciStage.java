package org.openvbc.models.episode.bpci;

/** Which of its reconciliations a performance period goes through; each reckons all of it anew. */
public enum BpciStage {
  /** The first. */
  INITIAL,
  /** The second, with more claims and later quality data. */
  TRUE_UP_1,
  /** The last. */
  TRUE_UP_2
}
