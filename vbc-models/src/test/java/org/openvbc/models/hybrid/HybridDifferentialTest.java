package org.openvbc.models.hybrid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openvbc.models.hybrid.HybridSamples.*;

import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.openvbc.core.money.Money;

/** The order once more in plain decimals. */
class HybridDifferentialTest {

  private static BigDecimal plain(
      long claims, long bundle, long bonus, long vendor, boolean carve) {
    BigDecimal target = new BigDecimal(carve ? "48200000" : "50000000");
    BigDecimal episodes = carve ? new BigDecimal("-1620000") : BigDecimal.valueOf(bundle, 2);
    BigDecimal cost =
        BigDecimal.valueOf(claims, 2)
            .add(episodes)
            .add(BigDecimal.valueOf(bonus, 2))
            .add(BigDecimal.valueOf(vendor, 2))
            .add(new BigDecimal("480000"));
    BigDecimal savings = target.subtract(cost).max(BigDecimal.ZERO);
    return savings
        .multiply(new BigDecimal("0.45"))
        .setScale(2, RoundingMode.HALF_UP)
        .add(BigDecimal.valueOf(bundle, 2))
        .add(BigDecimal.valueOf(bonus, 2));
  }

  @Property(tries = 300)
  void incentivesAreThoseOfPlainDecimals(
      @ForAll @LongRange(min = 4_600_000_000L, max = 5_100_000_000L) long claims,
      @ForAll @LongRange(min = -20_000_000L, max = 20_000_000L) long bundle,
      @ForAll @LongRange(max = 40_000_000L) long bonus,
      @ForAll @LongRange(max = 15_000_000L) long vendor,
      @ForAll boolean carve) {
    HybridPerformance year =
        HybridPerformance.builder()
            .costOfCare(claims(Money.ofCents(claims)))
            .addBundles(joints(BigDecimal.valueOf(bundle, 2).toPlainString()))
            .addBonuses(bonus(BigDecimal.valueOf(bonus, 2).toPlainString()))
            .addVendors(new VendorResult("vendor", Money.ofCents(vendor), Money.ZERO))
            .build();
    Hybrid terms =
        contract()
            .withPayerFloor(false)
            .withEpisodes(carve ? EpisodeTreatment.CARVE_OUT : EpisodeTreatment.SETTLED_COST);
    assertThat(terms.settle(year).netPayment().toBigDecimal())
        .isEqualByComparingTo(plain(claims, bundle, bonus, vendor, carve));
  }
}
