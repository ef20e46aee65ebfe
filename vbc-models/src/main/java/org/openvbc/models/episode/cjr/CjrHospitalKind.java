package org.openvbc.models.episode.cjr;

/** The kinds of hospitals whose losses are limited further; a hospital can be several. */
public enum CjrHospitalKind {
  /** Rural. */
  RURAL,
  /** Sole community. */
  SOLE_COMMUNITY,
  /** Medicare-dependent. */
  MEDICARE_DEPENDENT,
  /** Rural referral center. */
  RURAL_REFERRAL_CENTER
}
