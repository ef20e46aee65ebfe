package org.openvbc.quality.hospital;

/** What must be counted, and how many of it, before a measure is scored. */
public enum HvbpMinimum {
  /** Cases of a measure computed from claims: mortality and complications. */
  CLAIMS,
  /** Infections predicted for the performance period; not a whole number. */
  INFECTION,
  /** Cases of the sepsis bundle. */
  SEPSIS,
  /** Episodes of spending. */
  SPENDING,
  /** Completed HCAHPS surveys. */
  SURVEYS,
  /** Cases of a process measure. */
  PROCESS,
  /** Cases for any one component indicator of patient safety. */
  PATIENT_SAFETY
}
