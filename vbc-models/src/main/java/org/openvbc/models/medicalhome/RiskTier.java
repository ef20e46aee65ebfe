package org.openvbc.models.medicalhome;

/**
 * The risk tiers of Comprehensive Primary Care Plus, by where the HCC score of a beneficiary lies
 * among those of the region who meet the programme's conditions and had an eligible primary care
 * visit.
 */
public enum RiskTier {
  /** First quartile. */
  TIER_1,
  /** Second quartile. */
  TIER_2,
  /** Third quartile. */
  TIER_3,
  /** Fourth quartile; in track 2 from the 75th to the 89th percentile. */
  TIER_4,
  /** The highest tenth, or dementia; in track 2 only. */
  COMPLEX
}
