package org.openvbc.models.episode.bpci;

import java.util.Arrays;
import java.util.List;

/**
 * The Clinical Episode Service Line Groups by which initiators select from model year 4: whoever
 * chooses a group answers for each of its categories that has a target price.
 */
public enum BpciServiceLine {
  /** Cardiac care. */
  CARDIAC_CARE,
  /** Cardiac procedures. */
  CARDIAC_PROCEDURES,
  /** Gastrointestinal surgery. */
  GASTROINTESTINAL_SURGERY,
  /** Gastrointestinal care. */
  GASTROINTESTINAL_CARE,
  /** Neurological care. */
  NEUROLOGICAL_CARE,
  /** Medical and critical care. */
  MEDICAL_AND_CRITICAL_CARE,
  /** Spinal procedures. */
  SPINAL_PROCEDURES,
  /** Orthopedics. */
  ORTHOPEDICS;

  /**
   * The categories of the group in a model year; empty before model year 4, which has no groups.
   */
  public List<BpciCategory> categories(BpciModelYear year) {
    return Arrays.stream(BpciCategory.values())
        .filter(category -> category.serviceLine(year).filter(this::equals).isPresent())
        .toList();
  }
}
