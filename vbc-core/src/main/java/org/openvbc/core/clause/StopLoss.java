package org.openvbc.core.clause;

import java.util.ArrayList;
import java.util.List;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Unrounded;

/**
 * Individual (specific) stop-loss: above its attachment point a share of one member's claims comes
 * back.
 *
 * <p>{@code recovery = sum over the bands of coinsurance x (what of the claims lies inside the
 * band)}. The first band begins at the attachment point (the deductible); a band reaches to the
 * next one, the last has no end; a last band with a share of zero is the most that is covered.
 *
 * @param bands the bands from the attachment point up
 */
public record StopLoss(List<Band> bands) {

  /**
   * A band of dollars.
   *
   * @param from where the band begins, in one member's claims for the year
   * @param coinsurance the share of what lies inside the band that comes back
   */
  public record Band(Money from, Rate coinsurance) {
    /** A band from decimal numbers, as in {@code of("120000", "0.8")}. */
    public static Band of(String from, String coinsurance) {
      return new Band(Money.of(from), Rate.of(coinsurance));
    }

    @Override
    public String toString() {
      return coinsurance + " from " + from;
    }
  }

  /**
   * Checks the bands.
   *
   * @throws org.openvbc.core.model.InvalidTermsException if the attachment point is negative, the
   *     bands do not ascend, or a share lies outside 0 to 100 %
   */
  public StopLoss {
    bands = List.copyOf(bands);
    Violations violations = Violations.of("StopLoss");
    if (!bands.isEmpty()) {
      violations.requireNotNegative("bands[0].from", bands.get(0).from(), "an attachment point");
    }
    Bands.requireAscending(
        violations, "bands", bands, Band::from, "coinsurance", Band::coinsurance);
    violations.throwIfInvalidTerms();
  }

  /** A share of everything above one attachment point. */
  public static StopLoss of(Money attachment, Rate coinsurance) {
    return new StopLoss(List.of(new Band(attachment, coinsurance)));
  }

  /** Several bands. */
  public static StopLoss of(Band... bands) {
    return new StopLoss(List.of(bands));
  }

  /** The claims of one member at which the recovery begins. */
  public Money attachment() {
    return bands.get(0).from();
  }

  /**
   * The same cover with another attachment point: a laser, for one member. Bands that end below it
   * fall away; above the limit of the cover nothing comes back.
   *
   * @throws org.openvbc.core.model.InvalidTermsException if it is negative
   */
  public StopLoss withAttachment(Money attachment) {
    List<Band> moved = new ArrayList<>(bands);
    while (moved.size() > 1 && attachment.isAtLeast(moved.get(1).from())) {
      moved.remove(0);
    }
    moved.set(0, new Band(attachment, moved.get(0).coinsurance()));
    return new StopLoss(moved);
  }

  /**
   * The same cover up to a limit of one member's claims; a lower limit that it has already stays.
   *
   * @throws org.openvbc.core.model.InvalidTermsException if the limit is not above the attachment
   *     point
   */
  public StopLoss withLimit(Money limit) {
    Violations.of("StopLoss")
        .require(
            limit.isMoreThan(attachment()),
            "limit",
            limit,
            "above " + attachment(),
            "the cover reaches from its attachment point to its limit")
        .throwIfInvalidTerms();
    List<Band> ended = new ArrayList<>(bands);
    ended.removeIf(band -> band.from().isAtLeast(limit));
    ended.add(new Band(limit, Rate.ZERO));
    return new StopLoss(ended);
  }

  /** What comes back of one member's claims; claims below the attachment point bring nothing. */
  public Unrounded recovery(Money claims) {
    Unrounded recovery = Unrounded.ZERO;
    for (int i = 0; i < bands.size() && claims.isMoreThan(bands.get(i).from()); i++) {
      Money end = i + 1 < bands.size() ? claims.cappedAt(bands.get(i + 1).from()) : claims;
      recovery = recovery.plus(end.minus(bands.get(i).from()).times(bands.get(i).coinsurance()));
    }
    return recovery;
  }

  /** Reads as in "80% from $120,000.00, 90% from $240,000.00". */
  @Override
  public String toString() {
    return Bands.list(bands);
  }
}
