package org.openvbc.models.hospital;

/** What readmissions are measured against. */
public enum HrrpMethod {
  /** Against a ratio of 1, FY2013 to FY2018. */
  NON_STRATIFIED,
  /** Against the median of hospitals with a like share of dually eligible stays, from FY2019. */
  PEER_GROUP
}
