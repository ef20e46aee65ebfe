package org.openvbc.models.consolidation;

import java.util.List;
import java.util.Optional;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Unrounded;

/**
 * What each vendor is credited with of the savings that were measured: every dollar once.
 *
 * @param measured the measured savings; negative where cost rose
 * @param byVendor each vendor's claim and credit, in the order of the contract
 */
public record CreditedSavings(Money measured, List<Credit> byVendor) {
  /**
   * One vendor.
   *
   * @param vendor its name
   * @param claimed what it claims
   * @param credited what it is credited with, in cents
   */
  public record Credit(String vendor, Unrounded claimed, Money credited) {}

  /** Keeps the list as it is. */
  public CreditedSavings {
    byVendor = List.copyOf(byVendor);
  }

  /**
   * The savings that a vendor is credited with.
   *
   * @throws IllegalArgumentException if there is no such vendor
   */
  public Money of(String vendor) {
    return byVendor.stream()
        .filter(credit -> credit.vendor().equals(vendor))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("vendor " + vendor + " is not one of " + byVendor))
        .credited();
  }

  /** What all vendors claim. */
  public Unrounded claimed() {
    return byVendor.stream().map(Credit::claimed).reduce(Unrounded.ZERO, Unrounded::plus);
  }

  /** What all vendors are credited with; never more than the measured savings. */
  public Money credited() {
    return byVendor.stream().map(Credit::credited).reduce(Money.ZERO, Money::plus);
  }

  /**
   * How many times over the savings are claimed: {@code claims / measured savings}; at 2 every
   * dollar is claimed twice. Empty where nothing was saved.
   */
  public Optional<Rate> overlapRatio() {
    return measured.isPositive()
        ? Optional.of(Rate.of(claimed(), measured.unrounded()))
        : Optional.empty();
  }

  /** One sentence: claimed, measured, credited. */
  @Override
  public String toString() {
    return claimed() + " claimed on " + measured + " saved, " + credited() + " credited";
  }
}
