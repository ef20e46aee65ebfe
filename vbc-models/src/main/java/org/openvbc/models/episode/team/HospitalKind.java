package org.openvbc.models.episode.team;

/** What a hospital is at the time it asks for a track; a hospital can be several. */
public enum HospitalKind {
  /** Medicare-dependent, while that program has not expired when selections are due. */
  MEDICARE_DEPENDENT,
  /** Rural. */
  RURAL,
  /** Safety net. */
  SAFETY_NET,
  /** Sole community. */
  SOLE_COMMUNITY,
  /** Essential access community. */
  ESSENTIAL_ACCESS_COMMUNITY
}
