package org.openvbc.core.clause;

import java.util.List;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Unrounded;
import org.openvbc.core.worksheet.Step;
import org.openvbc.core.worksheet.Worksheet;

/**
 * A risk corridor: savings or losses are shared band by band, each band with a share of its own.
 *
 * <p>{@code shared = sum over the bands of share x (what of the amount lies inside the band)}. The
 * edges are rates of a base such as the benchmark; a band reaches from its own edge to the next
 * one, the last has no end. Gains and losses may have different bands. The result has the sign of
 * the amount; the function is continuous, so it does not matter to which band an edge belongs. With
 * a trigger, an amount of no more than that rate of the base shares nothing, and a larger one
 * shares from its first dollar.
 */
public final class Corridor {
  private final List<Band> gains;
  private final List<Band> losses;
  private final Rate trigger;

  private Corridor(List<Band> gains, List<Band> losses, Rate trigger) {
    this.gains = gains;
    this.losses = losses;
    this.trigger = trigger;
  }

  /**
   * A band of a corridor.
   *
   * @param from where the band begins, as a rate of the base
   * @param share the share of what lies inside the band
   */
  public record Band(Rate from, Rate share) {
    /** A band from decimal fractions, as in {@code of("0.25", "0.5")}. */
    public static Band of(String from, String share) {
      return new Band(Rate.of(from), Rate.of(share));
    }

    @Override
    public String toString() {
      return share + " from " + from;
    }
  }

  /** The same bands for gains and for losses. */
  public static Corridor of(Band... bands) {
    return of(List.of(bands));
  }

  /** The same bands for gains and for losses. */
  public static Corridor of(List<Band> bands) {
    return of(bands, bands);
  }

  /**
   * Bands for gains and others for losses.
   *
   * @throws org.openvbc.core.model.InvalidTermsException if the bands of either do not begin at
   *     zero, do not ascend, or have a share outside 0 to 100 %
   */
  public static Corridor of(List<Band> gains, List<Band> losses) {
    return new Corridor(
        Bands.checked("Corridor.gains", gains, Band::from, Band::share),
        Bands.checked("Corridor.losses", losses, Band::from, Band::share),
        Rate.ZERO);
  }

  /** One share of everything. */
  public static Corridor ofShare(Rate share) {
    return of(new Band(Rate.ZERO, share));
  }

  /**
   * The same bands, for amounts above a rate of the base only; those share from the first dollar.
   */
  public Corridor withTrigger(Rate rate) {
    return new Corridor(gains, losses, rate);
  }

  /** The bands that gains pass through, from zero up. */
  public List<Band> gains() {
    return gains;
  }

  /** The bands that losses pass through, from zero up. */
  public List<Band> losses() {
    return losses;
  }

  /** The rate of the base that an amount must exceed; zero if there is none. */
  public Rate trigger() {
    return trigger;
  }

  /** What is shared of savings, or of losses as a negative amount. */
  public Unrounded of(Unrounded amount, Unrounded base) {
    boolean isLoss = amount.signum() < 0;
    Unrounded size = isLoss ? amount.negated() : amount;
    if (!size.isMoreThan(base.times(trigger))) {
      return Unrounded.ZERO;
    }
    Unrounded shared = Unrounded.ZERO;
    List<Band> bands = isLoss ? losses : gains;
    for (int i = 0; i < bands.size(); i++) {
      Unrounded inside = inside(bands, i, size, base);
      if (inside.signum() == 0) {
        break;
      }
      shared = shared.plus(inside.times(bands.get(i).share()));
    }
    return isLoss ? shared.negated() : shared;
  }

  /** The same, with what each band that is reached shares on the worksheet: band 1, band 2 ... */
  public Unrounded of(Unrounded amount, Unrounded base, Worksheet sheet, Step step) {
    if (sheet.isRecording()) {
      show(amount, base, sheet, step);
    }
    return of(amount, base);
  }

  private void show(Unrounded amount, Unrounded base, Worksheet sheet, Step step) {
    boolean isLoss = amount.signum() < 0;
    Unrounded size = isLoss ? amount.negated() : amount;
    List<Band> bands = isLoss ? losses : gains;
    for (int i = 0; i < bands.size(); i++) {
      Unrounded inside = inside(bands, i, size, base);
      if (inside.signum() != 0 && size.isMoreThan(base.times(trigger))) {
        Unrounded shared = inside.times(bands.get(i).share());
        sheet.of("band " + (i + 1)).line(step, isLoss ? shared.negated() : shared);
      }
    }
  }

  /** What of an amount without sign lies inside a band. */
  private static Unrounded inside(List<Band> bands, int band, Unrounded size, Unrounded base) {
    Unrounded from = base.times(bands.get(band).from());
    Unrounded end =
        band + 1 < bands.size() ? size.cappedAt(base.times(bands.get(band + 1).from())) : size;
    return end.minus(from).notBelow(Unrounded.ZERO);
  }

  /** What is shared of a deviation that is itself a rate, such as a trend of 4.5 %. */
  public Rate of(Rate deviation) {
    boolean isLoss = deviation.signum() < 0;
    Rate size = isLoss ? deviation.negated() : deviation;
    if (size.compareTo(trigger) <= 0) {
      return Rate.ZERO;
    }
    Rate shared = Rate.ZERO;
    List<Band> bands = isLoss ? losses : gains;
    for (int i = 0; i < bands.size() && size.compareTo(bands.get(i).from()) > 0; i++) {
      Rate end = i + 1 < bands.size() ? size.cappedAt(bands.get(i + 1).from()) : size;
      shared = shared.plus(end.minus(bands.get(i).from()).times(bands.get(i).share()));
    }
    return isLoss ? shared.negated() : shared;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Corridor corridor
        && gains.equals(corridor.gains)
        && losses.equals(corridor.losses)
        && trigger.equals(corridor.trigger);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * gains.hashCode() + losses.hashCode()) + trigger.hashCode();
  }

  /** Reads as in "100% from 0%, 50% from 25%; losses 80% from 0%". */
  @Override
  public String toString() {
    return Bands.list(gains)
        + (losses.equals(gains) ? "" : "; losses " + Bands.list(losses))
        + (trigger.isZero() ? "" : "; from the first dollar above " + trigger);
  }
}
