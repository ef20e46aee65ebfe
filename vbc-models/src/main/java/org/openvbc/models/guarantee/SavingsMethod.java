package org.openvbc.models.guarantee;

/** How savings were measured. */
public enum SavingsMethod {
  /** Cost before, carried forward by a trend, against cost after. */
  PRE_POST_WITH_TREND,
  /** People in the programme against others like them. */
  MATCHED_CONTROL,
  /** The change of people in the programme against the change of others. */
  DIFFERENCE_IN_DIFFERENCES,
  /** People who took part against people who chose not to, which overstates savings. */
  PARTICIPANT_VERSUS_NON_PARTICIPANT
}
