package org.openvbc.models.medicalhome;

/**
 * How far a practice is recognized as a medical home. The National Committee for Quality Assurance
 * gave three levels until 2017, and has said yes or no since.
 */
public enum RecognitionLevel {
  /** Not recognized. */
  NOT_RECOGNIZED,
  /** Level 1. */
  LEVEL_1,
  /** Level 2. */
  LEVEL_2,
  /** Level 3. */
  LEVEL_3,
  /** Recognized, without levels. */
  RECOGNIZED
}
