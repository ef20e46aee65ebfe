package org.openvbc.models.medicalhome;

/** The utilization measures of Comprehensive Primary Care Plus. */
public enum UtilizationMeasure {
  /** Inpatient hospital utilization. */
  HOSPITAL,
  /** Emergency department utilization. */
  EMERGENCY
}
