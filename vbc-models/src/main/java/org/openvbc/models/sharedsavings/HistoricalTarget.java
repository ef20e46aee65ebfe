package org.openvbc.models.sharedsavings;

import static org.openvbc.models.sharedsavings.SharedSavingsStep.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openvbc.core.actuarial.BlendedCost;
import org.openvbc.core.actuarial.LargeClaimLimit.Order;
import org.openvbc.core.actuarial.RiskScore;
import org.openvbc.core.clause.Collar;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.PerMemberPerMonth;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Rounding;
import org.openvbc.core.worksheet.Worksheet;

/**
 * A target made from the group's own history.
 *
 * <p>{@code target = sum over base years of weight x cost x trend x risk move x factors}; then, in
 * this order (convention), the blend of a small group with the payer's book, the regional blend,
 * the discount, and the rounding where the contract publishes the target. Where it publishes none,
 * nothing is rounded.
 */
@Value.Immutable
public sealed interface HistoricalTarget extends Target, WithHistoricalTarget
    permits ImmutableHistoricalTarget {

  /** The base years. */
  List<BaseYear> baseYears();

  /** How far the risk move may be from one; a cap on the growth of diagnosis coding. */
  Optional<Collar> riskCollar();

  /** The blend of a small group with the payer's book. */
  Optional<Blend> credibility();

  /** The blend with a region or with peers. */
  Optional<Blend> regional();

  /** A negotiated discount. */
  @Value.Default
  default Rate discount() {
    return Rate.ZERO;
  }

  /** How the published target is rounded; empty where the contract publishes none. */
  Optional<Rounding> publishedRounding();

  /**
   * The target per member and month.
   *
   * @param riskScore the group's average risk score in the performance year
   * @param order whether large claims are cut before or after completion
   * @param isBlendedWithBook whether the group is small enough for the blend with the book
   * @param sheet where the figures go
   */
  default PerMemberPerMonth perMember(
      RiskScore riskScore, Order order, boolean isBlendedWithBook, Worksheet sheet) {
    List<BlendedCost.Part> years = new ArrayList<>(baseYears().size());
    for (BaseYear year : baseYears()) {
      Worksheet own = sheet.of(labelOf(year));
      years.add(
          new BlendedCost.Part(
              year.period().toString(),
              year.weight(),
              year.broughtForward(riskScore, riskCollar(), order, own)));
    }
    PerMemberPerMonth amount = sheet.line(OWN_TARGET, new BlendedCost(years).value());
    if (isBlendedWithBook && credibility().isPresent()) {
      amount = blended(credibility().get(), amount, sheet, CREDIBILITY, BOOK, AFTER_CREDIBILITY);
    }
    if (regional().isPresent()) {
      amount = blended(regional().get(), amount, sheet, OWN_WEIGHT, REGION, AFTER_REGION);
    }
    if (!discount().isZero()) {
      amount = sheet.line(AFTER_DISCOUNT, amount.times(discount().complement()));
    }
    return publishedRounding().isPresent()
        ? sheet.line(PUBLISHED_TARGET, amount.rounded(publishedRounding().get()))
        : amount;
  }

  private static String labelOf(BaseYear year) {
    return "base " + year.period();
  }

  private static PerMemberPerMonth blended(
      Blend blend,
      PerMemberPerMonth own,
      Worksheet sheet,
      SharedSavingsStep weight,
      SharedSavingsStep other,
      SharedSavingsStep result) {
    sheet.line(weight, blend.ownWeight());
    sheet.line(other, blend.other());
    return sheet.line(result, blend.of(own));
  }

  /** Checks that the weights are parts of the whole. */
  @Value.Check
  default void check() {
    Rate sum = baseYears().stream().map(BaseYear::weight).reduce(Rate.ZERO, Rate::plus);
    Violations.of("HistoricalTarget")
        .require(
            sum.equals(Rate.ONE),
            "baseYears",
            "weights that sum to " + sum,
            "weights that sum to 100%",
            "the weights are parts of the whole")
        .require(
            baseYears().stream().map(BaseYear::period).distinct().count() == baseYears().size(),
            "baseYears",
            baseYears().stream().map(BaseYear::period).toList(),
            "each period once",
            "a year counts once")
        .require(
            baseYears().stream().map(year -> year.riskScore().model()).distinct().count() <= 1,
            "baseYears",
            baseYears().stream().map(year -> year.riskScore().model()).toList(),
            "scores of one risk model",
            "scores of two models are not compared")
        .require(
            discount().signum() >= 0 && Rate.ONE.compareTo(discount()) > 0,
            "discount",
            discount(),
            "at least 0% and below 100%",
            "it takes a part off the target")
        .throwIfInvalidTerms();
  }

  /** One sentence about it. */
  default String sentence() {
    return "history of "
        + baseYears().size()
        + (baseYears().size() == 1 ? " year" : " years")
        + credibility().map(blend -> ", credibility " + blend.ownWeight()).orElse("")
        + regional().map(blend -> ", regional blend " + blend).orElse("")
        + (discount().isZero() ? "" : ", discount " + discount())
        + publishedRounding().map(rounding -> ", published " + rounding).orElse("");
  }

  /** A builder; only base years are needed. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a target. */
  final class Builder extends ImmutableHistoricalTarget.Builder {
    Builder() {}
  }
}
