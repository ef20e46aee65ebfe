package org.openvbc.examples.mssp;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.openvbc.models.mssp.ParticipationOption;
import org.openvbc.models.mssp.RevenueCategory;

/**
 * The revenue-based loss limit that a published loss implies. Such a limit is a share of the
 * participants' Medicare fee-for-service revenue, which CMS does not publish, so a loss that it
 * reduces cannot be recomputed; it can only be explained.
 *
 * <p>A loss is explained when all of this holds:
 *
 * <ul>
 *   <li>the ACO settles losses (BnchmkMinExp is negative) in a level with a limit on revenue: BASIC
 *       C 2 %, D 4 %, E 8 % (42 CFR 425.605(d)(1)(iii) to (v)), Track 1+ 8 % (model agreement);
 *   <li>the ACO is a low revenue ACO, and the file does not say that its limit is on the benchmark;
 *   <li>some loss before disaster relief is published, and it is below what the loss rate gives by
 *       more than rounding explains;
 *   <li>the implied revenue, loss over limit, is below 35 % of the expenditures of the assigned
 *       beneficiaries in the same period, which is what makes an ACO a low revenue ACO (42 CFR
 *       425.20). The benchmark's own limit (1, 2, 4 %) is then never the lower one.
 * </ul>
 *
 * @param limit the limit as a share of revenue
 * @param loss the published loss before disaster relief, in dollars of the settled period
 * @param revenue the implied revenue of the period: loss over limit, to the cent
 */
public record ImpliedLossLimit(BigDecimal limit, BigDecimal loss, BigDecimal revenue) {

  private static final BigDecimal LOW_REVENUE_SHARE = new BigDecimal("0.35");

  /**
   * The limit that explains a published loss, if one does.
   *
   * @param row the published row
   * @param lossByRate the loss of the period at the loss rate, unrounded, before any limit and
   *     before disaster relief; not negative
   * @param tolerance what rounding explains, {@link Tolerance#losses}
   */
  public static Optional<ImpliedLossLimit> explaining(
      PublishedRow row, BigDecimal lossByRate, BigDecimal tolerance) {
    BigDecimal loss = row.lossBeforeDisasterRelief();
    boolean reduced =
        row.difference().signum() < 0
            && loss.signum() > 0
            && loss.add(tolerance).compareTo(lossByRate) < 0;
    return reduced && mayBeLimitedByRevenue(row)
        ? shareOfRevenue(row.track())
            .map(limit -> new ImpliedLossLimit(limit, loss, revenue(loss, limit)))
            .filter(implied -> implied.isPlausibleFor(row))
        : Optional.empty();
  }

  private static BigDecimal revenue(BigDecimal loss, BigDecimal limit) {
    return loss.divide(limit, 2, RoundingMode.HALF_UP);
  }

  private static boolean mayBeLimitedByRevenue(PublishedRow row) {
    return row.revenueCategory().filter(RevenueCategory.LOW_REVENUE::equals).isPresent()
        && row.revenueLossLimit().orElse(true);
  }

  private boolean isPlausibleFor(PublishedRow row) {
    return revenue.compareTo(row.expenditure().multiply(LOW_REVENUE_SHARE)) < 0;
  }

  /** The loss limit as a share of revenue, of the levels that have one. */
  private static Optional<BigDecimal> shareOfRevenue(ParticipationOption track) {
    return switch (track) {
      case BASIC_C -> Optional.of(new BigDecimal("0.02"));
      case BASIC_D -> Optional.of(new BigDecimal("0.04"));
      case BASIC_E, TRACK_1_PLUS -> Optional.of(new BigDecimal("0.08"));
      case TRACK_1, TRACK_2, TRACK_3, BASIC_A, BASIC_B, ENHANCED -> Optional.empty();
    };
  }
}
