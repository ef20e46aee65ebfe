package org.openvbc.models.episode.commercial;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Money;

/**
 * What a bundle covers: its window around the index stay or procedure, the included and excluded
 * services, and the warranty.
 *
 * <p>A service is looked at in this order. Inside the window, a removing service takes the whole
 * episode out of the contract. An excluded service is paid by fee schedule. A warranty service
 * after the index stay and within the warranty days brings no payment. Outside the window, and in
 * no list, services are paid by fee schedule. What is left is included.
 */
@Value.Immutable
public sealed interface BundleScope extends WithBundleScope permits ImmutableBundleScope {
  /** Days before the first day of the index stay that the bundle covers. */
  int daysBefore();

  /** Days after the last day of the index stay that the bundle covers. */
  int daysAfter();

  /** Services that the price covers. */
  Set<String> includedServices();

  /** Services that are paid by fee schedule in any case. */
  Set<String> excludedServices();

  /** Days after the last day of the index stay that the warranty lasts; zero if there is none. */
  @Value.Default
  default int warrantyDays() {
    return 0;
  }

  /** Services that bring no payment under warranty, such as a readmission. */
  Set<String> warrantyServices();

  /** Services that remove the episode, such as a transplant. */
  Set<String> removingServices();

  /** Checks days and lists. */
  @Value.Check
  default void check() {
    Violations.of("BundleScope")
        .require(daysBefore() >= 0, "daysBefore", daysBefore(), "at least 0", "a window")
        .require(daysAfter() >= 0, "daysAfter", daysAfter(), "at least 0", "a window")
        .require(warrantyDays() >= 0, "warrantyDays", warrantyDays(), "at least 0", "a warranty")
        .require(
            warrantyServices().isEmpty() == (warrantyDays() == 0),
            "warrantyServices",
            sorted(warrantyServices()),
            "stated with warranty days, and not without",
            "a warranty has days and services")
        .require(
            !includedServices().isEmpty(),
            "includedServices",
            "none",
            "at least one",
            "a bundle covers something")
        .require(
            both(includedServices(), excludedServices()).isEmpty(),
            "excludedServices",
            sorted(both(includedServices(), excludedServices())),
            "not included too",
            "a service is included or excluded")
        .require(
            both(warrantyServices(), excludedServices()).isEmpty(),
            "warrantyServices",
            sorted(both(warrantyServices(), excludedServices())),
            "not excluded too",
            "an excluded service is paid")
        .throwIfInvalidTerms();
  }

  private static Set<String> both(Set<String> a, Set<String> b) {
    return a.stream().filter(b::contains).collect(Collectors.toSet());
  }

  private static List<String> sorted(Set<String> services) {
    return services.stream().sorted().toList();
  }

  /** What the bundle does with a service, for an index stay from its first to its last day. */
  default ClaimClass classify(BundleClaim claim, LocalDate indexFirst, LocalDate indexLast) {
    boolean isInWindow =
        !claim.day().isBefore(indexFirst.minusDays(daysBefore()))
            && !claim.day().isAfter(indexLast.plusDays(daysAfter()));
    if (isInWindow && removingServices().contains(claim.service())) {
      return ClaimClass.REMOVES_EPISODE;
    }
    if (excludedServices().contains(claim.service())) {
      return ClaimClass.EXCLUDED;
    }
    if (warrantyServices().contains(claim.service())
        && claim.day().isAfter(indexLast)
        && !claim.day().isAfter(indexLast.plusDays(warrantyDays()))) {
      return ClaimClass.WARRANTY;
    }
    if (!isInWindow) {
      return ClaimClass.OUTSIDE_WINDOW;
    }
    return includedServices().contains(claim.service()) ? ClaimClass.INCLUDED : ClaimClass.UNLISTED;
  }

  /**
   * The episode that services make: what the bundle covers, what the warranty absorbs, and what is
   * paid outside. Where a service removes the episode, everything is paid outside.
   *
   * @throws org.openvbc.core.model.InvalidPerformanceException if the index stay ends before it
   *     begins
   */
  default BundleEpisode episode(
      String tier, LocalDate indexFirst, LocalDate indexLast, List<BundleClaim> claims) {
    Violations.of("BundleEpisode")
        .require(
            !indexLast.isBefore(indexFirst),
            "indexLast",
            "before the first day",
            "on or after it",
            "an index stay")
        .throwIfInvalidPerformance();
    Optional<String> removedBy =
        claims.stream()
            .filter(claim -> classify(claim, indexFirst, indexLast) == ClaimClass.REMOVES_EPISODE)
            .map(BundleClaim::service)
            .findFirst();
    if (removedBy.isPresent()) {
      Money all = claims.stream().map(BundleClaim::amount).reduce(Money.ZERO, Money::plus);
      return BundleEpisode.of(tier, Money.ZERO).withPaidOutside(all).removedBy(removedBy.get());
    }
    BundleEpisode episode = BundleEpisode.of(tier, Money.ZERO);
    for (BundleClaim claim : claims) {
      episode = add(episode, claim.amount(), classify(claim, indexFirst, indexLast));
    }
    return episode;
  }

  private static BundleEpisode add(BundleEpisode episode, Money amount, ClaimClass found) {
    return switch (found) {
      case INCLUDED ->
          BundleEpisode.of(episode.tier(), episode.cost().plus(amount))
              .withWarrantyCost(episode.warrantyCost())
              .withPaidOutside(episode.paidOutside());
      case WARRANTY -> episode.withWarrantyCost(episode.warrantyCost().plus(amount));
      default -> episode.withPaidOutside(episode.paidOutside().plus(amount));
    };
  }

  /** One sentence about it. */
  default String sentence() {
    return daysBefore()
        + " days before to "
        + daysAfter()
        + " days after the index stay, "
        + (warrantyDays() == 0 ? "no warranty" : warrantyDays() + " days of warranty");
  }

  /** A builder; window, included and excluded services are needed. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a scope. */
  final class Builder extends ImmutableBundleScope.Builder {
    Builder() {}
  }
}
