package org.openvbc.models.sharedsavings;

import java.util.Optional;
import org.openvbc.core.clause.Schedule;
import org.openvbc.core.clause.Schedule.Point;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Rate;
import org.openvbc.core.quality.Score;

/**
 * The provider's share of savings: fixed, multiplied by what quality earns, or set by quality.
 *
 * <p>{@code final rate = share x quality factor}. A ladder or line that sets the share itself has a
 * quality factor of one.
 *
 * @param kind which of the three
 * @param share the share at a quality factor of one; the base rate where quality sets the share
 * @param schedule what a score earns: a factor, or the share itself
 */
public record SharingRate(Kind kind, Rate share, Optional<Schedule> schedule) {

  /** How quality moves the share. */
  public enum Kind {
    /** Not at all. */
    FIXED,
    /** The schedule gives a factor of the share. */
    MULTIPLIED,
    /** The schedule gives the share. */
    SET_BY_QUALITY
  }

  /**
   * Checks shares and factors.
   *
   * @throws org.openvbc.core.model.InvalidTermsException if a share that quality can lead to lies
   *     outside 0 to 100 %, or the schedule is missing or too much
   */
  public SharingRate {
    Rate most =
        kind == Kind.MULTIPLIED ? share.times(worth(schedule, true)) : worth(schedule, true);
    Violations.of("SharingRate")
        .requireShare("share", share, "a share of savings")
        .require(
            schedule.isPresent() == (kind != Kind.FIXED),
            "schedule",
            schedule.map(Schedule::toString).orElse("none"),
            kind == Kind.FIXED ? "none" : "stated",
            "what a score earns")
        .require(
            kind == Kind.FIXED
                || (worth(schedule, false).signum() >= 0 && Rate.ONE.isAtLeast(most)),
            "schedule",
            schedule.map(Schedule::toString).orElse("none"),
            "a share between 0% and 100% at every score",
            "nobody earns more than all savings")
        .require(
            schedule.map(each -> !each.isLowerBetter()).orElse(true),
            "schedule",
            schedule.map(Schedule::toString).orElse("none"),
            "one where a higher score is better",
            "quality scores")
        .throwIfInvalidTerms();
  }

  private static Rate worth(Optional<Schedule> schedule, boolean isMost) {
    return schedule.map(each -> isMost ? each.most() : each.before()).orElse(Rate.ZERO);
  }

  /** A share that quality does not move. */
  public static SharingRate fixed(Rate share) {
    return new SharingRate(Kind.FIXED, share, Optional.empty());
  }

  /** A share times what the score earns: a ladder or a line of quality factors. */
  public static SharingRate multiplied(Rate share, Schedule factors) {
    return new SharingRate(Kind.MULTIPLIED, share, Optional.of(factors));
  }

  /**
   * A share that moves along lines with the score: the lowest at no quality, the base at the pivot,
   * the highest at full quality.
   *
   * @throws org.openvbc.core.model.InvalidTermsException if the pivot is not between no quality and
   *     full quality, or the shares do not ascend
   */
  public static SharingRate range(Rate lowest, Rate base, Rate highest, Score pivot) {
    return new SharingRate(
        Kind.SET_BY_QUALITY,
        base,
        Optional.of(
            Schedule.lines(
                new Point(Rate.ZERO, lowest),
                new Point(pivot.rate(), base),
                new Point(Rate.ONE, highest))));
  }

  /** A share that the score sets by steps or along lines. */
  public static SharingRate setBy(Schedule shares) {
    return new SharingRate(Kind.SET_BY_QUALITY, shares.most(), Optional.of(shares));
  }

  /** Whether a score is needed. */
  public boolean dependsOnQuality() {
    return kind != Kind.FIXED;
  }

  /** The quality factor at a score; one unless quality multiplies. */
  public Rate factor(Optional<Score> score) {
    return kind == Kind.MULTIPLIED ? worthOf(score) : Rate.ONE;
  }

  /** The share at a score, before the quality factor. */
  public Rate share(Optional<Score> score) {
    return kind == Kind.SET_BY_QUALITY ? worthOf(score) : share;
  }

  private Rate worthOf(Optional<Score> score) {
    return schedule.orElseThrow().of(score.orElseThrow());
  }

  /** Reads as in "50%" or "50% times quality along lines: 0% at 60%, 100% at 90%". */
  @Override
  public String toString() {
    return switch (kind) {
      case FIXED -> share.toString();
      case MULTIPLIED -> share + " times quality " + schedule.orElseThrow();
      case SET_BY_QUALITY -> "a share set by quality " + schedule.orElseThrow();
    };
  }
}
