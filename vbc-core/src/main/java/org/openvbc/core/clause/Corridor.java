package org.openvbc.core.clause;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Brackets;
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
 * the amount; without a trigger the function is continuous, so it does not matter to which band an
 * edge belongs. With a trigger, an amount of no more than that rate of the base shares nothing, and
 * a larger one shares from its first dollar.
 */
public final class Corridor {
  private final List<Band> gains;
  private final List<Band> losses;
  private final Rate trigger;
  private final Brackets ofGains;
  private final Brackets ofLosses;

  private Corridor(List<Band> gains, List<Band> losses, Rate trigger) {
    this.gains = List.copyOf(gains);
    this.losses = List.copyOf(losses);
    this.trigger = trigger;
    Violations violations = Violations.of("Corridor");
    requireBands(violations, "gains", this.gains);
    if (!this.losses.equals(this.gains)) {
      requireBands(violations, "losses", this.losses);
    }
    violations
        .require(trigger.signum() >= 0, "trigger", trigger, "at least 0%", "a size has no sign")
        .throwIfInvalidTerms();
    ofGains = brackets(this.gains);
    ofLosses = this.losses.equals(this.gains) ? ofGains : brackets(this.losses);
  }

  private static Brackets brackets(List<Band> bands) {
    return Brackets.of(
        bands.stream().map(Band::from).toList(), bands.stream().map(Band::share).toList());
  }

  private static void requireBands(Violations violations, String field, List<Band> bands) {
    if (!bands.isEmpty()) {
      Rate first = bands.get(0).from();
      violations.require(
          first.isZero(), field + "[0].from", first, "0%", "every dollar lies in one band");
    }
    Bands.requireAscending(violations, field, bands, Band::from, "share", Band::share);
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
    return new Corridor(gains, losses, Rate.ZERO);
  }

  /** One share of everything. */
  public static Corridor ofShare(Rate share) {
    return of(new Band(Rate.ZERO, share));
  }

  /**
   * The same bands, for amounts above a rate of the base only; those share from the first dollar.
   *
   * @throws org.openvbc.core.model.InvalidTermsException if the rate is negative
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

  /** What the bands of gains take, for columns. */
  public Brackets gainBrackets() {
    return ofGains;
  }

  /**
   * What the bands of losses take of a loss as a size, for columns; the same as of gains or not.
   */
  public Brackets lossBrackets() {
    return ofLosses;
  }

  /**
   * What is shared of savings, or of losses as a negative amount.
   *
   * <p>Of a base of zero every edge is zero, so that the whole amount lies in the last band.
   *
   * @throws IllegalArgumentException if the base is negative
   */
  public Unrounded of(Unrounded amount, Unrounded base) {
    return shared(amount, base, Worksheet.none(), null);
  }

  /**
   * The same, with what each band that is reached shares on the worksheet: band 1, band 2 ...
   *
   * @throws IllegalArgumentException if the base is negative
   */
  public Unrounded of(Unrounded amount, Unrounded base, Worksheet sheet, Step step) {
    return shared(amount, base, sheet, step);
  }

  private Unrounded shared(
      Unrounded amount, Unrounded base, Worksheet sheet, @Nullable Step shownAs) {
    Base.requireNotNegative(base, "a corridor");
    if (!trigger.isZero() && !isTriggered(amount, base)) {
      return Unrounded.ZERO;
    }
    if (shownAs != null && sheet.isRecording()) {
      showBands(amount, base, sheet, shownAs);
    }
    return (amount.signum() < 0 ? ofLosses : ofGains).of(amount, base);
  }

  private boolean isTriggered(Unrounded amount, Unrounded base) {
    return sizeOf(amount).isMoreThan(base.times(trigger));
  }

  private static Unrounded sizeOf(Unrounded amount) {
    return amount.signum() < 0 ? amount.negated() : amount;
  }

  /** Band by band, as a reader adds them up; a law holds their sum to what is shared. */
  private void showBands(Unrounded amount, Unrounded base, Worksheet sheet, Step shownAs) {
    boolean isLoss = amount.signum() < 0;
    List<Band> bands = isLoss ? losses : gains;
    Unrounded size = sizeOf(amount);
    Unrounded from = Unrounded.ZERO;
    for (int i = 0; size.isMoreThan(from); i++) {
      Unrounded end =
          i + 1 < bands.size() ? size.cappedAt(base.times(bands.get(i + 1).from())) : size;
      Unrounded ofBand = end.minus(from).times(bands.get(i).share());
      sheet.of("band " + (i + 1)).line(shownAs, isLoss ? ofBand.negated() : ofBand);
      from = end;
    }
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
