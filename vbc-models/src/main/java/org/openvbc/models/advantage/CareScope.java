package org.openvbc.models.advantage;

/** Whose services the medical expense of a provider contract counts. */
public enum CareScope {
  /** All of them. */
  GLOBAL,
  /** Those of physicians and other professionals. */
  PROFESSIONAL,
  /** Those of hospitals and other institutions. */
  INSTITUTIONAL
}
