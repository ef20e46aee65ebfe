package org.openvbc.quality.measure;

/** How the data of a measure reached the programme. */
public enum CollectionType {
  /** Electronic clinical quality measure, of all patients whoever pays. */
  ECQM,
  /** Clinical quality measure of the Merit-based Incentive Payment System, of all patients. */
  MIPS_CQM,
  /** Clinical quality measure of the Medicare patients that an ACO answers for. */
  MEDICARE_CQM,
  /** Sample of patients entered in the CMS Web Interface. */
  WEB_INTERFACE,
  /** Computed by the programme from claims; nothing is reported. */
  CLAIMS,
  /** Patient experience survey (CAHPS). */
  SURVEY
}
