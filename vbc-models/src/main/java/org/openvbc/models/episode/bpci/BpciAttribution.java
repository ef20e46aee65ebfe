package org.openvbc.models.episode.bpci;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Whose episode an anchor opens, if it opens one.
 *
 * <p>The group practice of the attending physician comes first, then that of the operating
 * physician, then the hospital; who began earlier does not matter. A patient has one episode at a
 * time: an anchor that begins within an open one is a readmission of it. A death during the anchor,
 * a stay of 60 days or more and an episode of CJR or TEAM open none. The hierarchy and the
 * exclusions are not verified against the specifications.
 *
 * @param dayCounting which day is the first after the anchor
 * @param episodeDays the days of an episode after its anchor
 * @param anchorDaysExcluded an anchor stay of so many days opens no episode
 */
public record BpciAttribution(
    BpciDayCounting dayCounting, long episodeDays, long anchorDaysExcluded) {

  /** What becomes of an anchor. */
  public enum Result {
    /** It opens an episode. */
    EPISODE,
    /** It falls into an open episode. */
    READMISSION,
    /** It is an episode of another model. */
    OTHER_MODEL,
    /** The patient died during it. */
    DEATH_IN_ANCHOR,
    /** It lasted too long. */
    STAY_TOO_LONG,
    /** Nobody there takes part. */
    NO_INITIATOR
  }

  /**
   * What became of one anchor.
   *
   * @param anchor the anchor
   * @param result whether it opens an episode, and if not, why
   * @param initiator whose episode it is
   * @param episodeEnd the last day of the episode
   */
  public record Attributed(
      BpciAnchor anchor,
      Result result,
      Optional<BpciInitiator> initiator,
      Optional<LocalDate> episodeEnd) {}

  /** The rule of a model year as published. */
  public static BpciAttribution of(BpciModelYear year) {
    BpciParameters published = BpciParameters.of(year);
    return new BpciAttribution(
        BpciDayCounting.published(year),
        published.episodeDays().asCount(),
        published.anchorDaysExcluded().asCount());
  }

  /** The same rule with another first day. */
  public BpciAttribution withDayCounting(BpciDayCounting other) {
    return new BpciAttribution(other, episodeDays, anchorDaysExcluded);
  }

  /** Whose an episode is, by the hierarchy alone. */
  public static Optional<BpciInitiator> initiator(BpciAnchor anchor) {
    return anchor
        .attendingPractice()
        .or(anchor::operatingPractice)
        .map(BpciInitiator::groupPractice)
        .or(() -> anchor.hospital().map(BpciInitiator::hospital));
  }

  /** The last day of the episode that an anchor opens. */
  public LocalDate episodeEnd(BpciAnchor anchor) {
    return dayCounting.lastDay(anchor.end(), episodeDays);
  }

  /** What becomes of the anchors of one patient, in the order of their first days. */
  public List<Attributed> resolve(List<BpciAnchor> anchorsOfOnePatient) {
    List<BpciAnchor> inOrder = new ArrayList<>(anchorsOfOnePatient);
    inOrder.sort(Comparator.comparing(BpciAnchor::start).thenComparing(BpciAnchor::end));
    List<Attributed> all = new ArrayList<>();
    Optional<LocalDate> openUntil = Optional.empty();
    for (BpciAnchor anchor : inOrder) {
      Attributed one = attributed(anchor, openUntil);
      if (one.episodeEnd().isPresent()) {
        openUntil = one.episodeEnd();
      }
      all.add(one);
    }
    return List.copyOf(all);
  }

  private Attributed attributed(BpciAnchor anchor, Optional<LocalDate> openUntil) {
    Result result = result(anchor, openUntil);
    return result == Result.EPISODE
        ? new Attributed(anchor, result, initiator(anchor), Optional.of(episodeEnd(anchor)))
        : new Attributed(anchor, result, Optional.empty(), Optional.empty());
  }

  private Result result(BpciAnchor anchor, Optional<LocalDate> openUntil) {
    if (openUntil.filter(day -> !anchor.start().isAfter(day)).isPresent()) {
      return Result.READMISSION;
    }
    if (anchor.isOfOtherModel()) {
      return Result.OTHER_MODEL;
    }
    if (anchor.isDeathInAnchor()) {
      return Result.DEATH_IN_ANCHOR;
    }
    if (!anchor.start().plusDays(anchorDaysExcluded).isAfter(anchor.end())) {
      return Result.STAY_TOO_LONG;
    }
    return initiator(anchor).isPresent() ? Result.EPISODE : Result.NO_INITIATOR;
  }
}
