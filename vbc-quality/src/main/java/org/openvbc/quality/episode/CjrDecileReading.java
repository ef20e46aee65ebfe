package org.openvbc.quality.episode;

/** What a rise by deciles means, where the text of 42 CFR 510.315(d) leaves room. */
public enum CjrDecileReading {
  /** Decile bands are counted: from the 39th to the 50th percentile is two, 41st to 59th one. */
  DECILE_BANDS,
  /** Ten percentile points are a decile: from the 39th the 59th is two. */
  PERCENTILE_POINTS
}
