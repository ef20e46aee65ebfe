package org.openvbc.models.hospital;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.openvbc.core.model.Outcome;
import org.openvbc.core.money.Rate;

/**
 * The readmissions adjustment factor of a hospital for a fiscal year, and what it is made of.
 *
 * @param factor the factor; empty where the programme produces none
 * @param conditions what each condition adds, in the order given
 * @param unrounded the reduction before limit and rounding
 * @param isCapped whether the limit binds
 * @param outcome how it came out, with the reason
 */
public record HrrpFactor(
    Optional<PaymentFactor> factor,
    List<HrrpConditionEffect> conditions,
    Rate unrounded,
    boolean isCapped,
    Outcome outcome) {
  private static final Rate HUNDRED = Rate.of(100, 1);
  private static final PaymentFactor UNCHANGED = new PaymentFactor(Rate.ONE, 4);

  /** Keeps the conditions. */
  public HrrpFactor {
    conditions = List.copyOf(conditions);
  }

  static HrrpFactor excluded(HrrpExclusion why) {
    return new HrrpFactor(
        Optional.empty(), List.of(), Rate.ZERO, false, HrrpOutcomes.excluded(why));
  }

  /** The factor that a claim is paid with: 1 where the programme produces none. */
  public PaymentFactor applied() {
    return factor.orElse(UNCHANGED);
  }

  /** The reduction, limited and rounded: {@code 1 - factor}. */
  public Rate reduction() {
    return applied().change().negated();
  }

  /** The reduction in percent with two decimals, as CMS prints it. */
  public BigDecimal percent() {
    return reduction().times(HUNDRED).toBigDecimal(2, RoundingMode.HALF_UP);
  }

  /** One sentence: the factor and why. */
  @Override
  public String toString() {
    return "readmissions adjustment factor "
        + factor.map(PaymentFactor::toString).orElse("N/A")
        + ": "
        + outcome;
  }
}
