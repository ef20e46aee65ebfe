package org.openvbc.core.model;

/**
 * Names a payment model: programme, variant and period, as in {@code mssp.basic.e/2024}.
 *
 * @param programme the programme, such as {@code mssp}
 * @param variant the track, level or contract within it
 * @param period the period that is settled
 */
public record ModelId(String programme, String variant, String period) {
  /** Checks that all three are named. */
  public ModelId {
    if (programme.isBlank() || variant.isBlank() || period.isBlank()) {
      throw new IllegalArgumentException(
          "model id " + programme + "." + variant + "/" + period + " lacks a part");
    }
  }

  /** A model's name. */
  public static ModelId of(String programme, String variant, String period) {
    return new ModelId(programme, variant, period);
  }

  @Override
  public String toString() {
    return programme + "." + variant + "/" + period;
  }
}
