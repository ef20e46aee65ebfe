package org.openvbc.models.advantage;

import static org.openvbc.models.advantage.ProviderStep.*;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.openvbc.core.clause.ClaimsPaidBy;
import org.openvbc.core.clause.Corridor;
import org.openvbc.core.clause.StopLimits;
import org.openvbc.core.model.Outcome;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Rounding;
import org.openvbc.core.money.Unrounded;
import org.openvbc.core.quality.StarRating;
import org.openvbc.core.worksheet.Worksheet;

/** The settlement of one provider contract: its terms as clauses, one method a clause. */
final class ProviderRule {
  private final ProviderContract contract;
  private final Rate targetRate;
  private final Corridor corridor;
  private final @Nullable StopLimits limits;
  private final QualityMultiplier quality;
  private final boolean limitsFirst;
  private final boolean providerPaidClaims;
  private final Rounding rounding;

  ProviderRule(ProviderContract contract) {
    this.contract = contract;
    targetRate = contract.targetRate();
    corridor = contract.corridor();
    limits = contract.limits().orElse(null);
    quality = contract.qualityMultiplier();
    limitsFirst = contract.gainLimitOrder() == GainLimitOrder.LIMIT_THEN_QUALITY;
    providerPaidClaims = contract.claimsPaidBy() == ClaimsPaidBy.PROVIDER;
    rounding = contract.rounding();
  }

  /** Settles a year: surplus or deficit, the provider's share of it, what is still due. */
  ProviderSettlement settle(ProviderYear provider, Worksheet sheet) {
    sheet.line(MEMBER_MONTHS, provider.memberMonths());
    if (provider.memberMonths().isZero()) {
      return due(
          provider, AdvantageOutcomes.NO_MEMBER_MONTHS, Unrounded.ZERO, Unrounded.ZERO, sheet);
    }
    requireQuality(provider);
    Unrounded revenue = sheet.line(REVENUE, provider.revenue()).unrounded();
    Unrounded spent = sheet.line(MEDICAL_EXPENSE, provider.medicalExpense()).unrounded();
    sheet.line(MEDICAL_LOSS_RATIO, provider.medicalExpense(), provider.revenue());
    Unrounded target = sheet.line(TARGET, revenue.times(targetRate));
    Unrounded variance = sheet.line(VARIANCE, target.minus(spent));
    if (sheet.isRecording()) {
      sheet.line(VARIANCE_RATE, ProviderSettlement.varianceRate(contract, provider));
    }
    Unrounded shared = sheet.line(SHARED, corridor.of(variance, revenue, sheet, BAND));
    Unrounded result = limitedAndScaled(provider, shared, revenue, sheet);
    return due(provider, outcome(variance, shared, result), variance, result, sheet);
  }

  /** Limits on both sides, quality on gains alone; which comes first is a term. */
  private Unrounded limitedAndScaled(
      ProviderYear provider, Unrounded shared, Unrounded revenue, Worksheet sheet) {
    if (shared.signum() <= 0) {
      return limited(shared, revenue, sheet);
    }
    return limitsFirst
        ? scaled(provider, limited(shared, revenue, sheet), sheet)
        : limited(scaled(provider, shared, sheet), revenue, sheet);
  }

  private Unrounded limited(Unrounded shared, Unrounded revenue, Worksheet sheet) {
    if (limits == null || shared.signum() == 0) {
      return shared;
    }
    if (sheet.isRecording()) {
      sheet.line(LIMIT, revenue.times(shared.signum() < 0 ? limits.loss() : limits.gain()));
    }
    return sheet.line(LIMITED, limits.of(shared, revenue));
  }

  private Unrounded scaled(ProviderYear provider, Unrounded gain, Worksheet sheet) {
    if (quality.by() == QualityMultiplier.By.NOTHING) {
      return gain;
    }
    Rate multiplier = sheet.line(QUALITY_MULTIPLIER, multiplier(provider, sheet));
    return sheet.line(AFTER_QUALITY, gain.times(multiplier));
  }

  private Rate multiplier(ProviderYear provider, Worksheet sheet) {
    if (quality.by() == QualityMultiplier.By.SCORE) {
      sheet.line(QUALITY_SCORE, provider.score().orElseThrow().rate());
      return quality.at(provider.score().orElseThrow());
    }
    StarRating rating = provider.rating().orElseThrow();
    if (!rating.isRated()) {
      sheet.line(RATING_STANDING, rating.standing());
    } else if (sheet.isRecording()) {
      sheet.line(STAR_RATING, BigDecimal.valueOf(rating.halfStars() * 5L, 1));
    }
    return quality.at(rating);
  }

  private Outcome outcome(Unrounded variance, Unrounded shared, Unrounded result) {
    if (result.signum() != 0) {
      if (result.rounded(rounding).isZero()) {
        return AdvantageOutcomes.BELOW_A_CENT;
      }
      return result.signum() > 0
          ? AdvantageOutcomes.SURPLUS_SHARED
          : AdvantageOutcomes.DEFICIT_SHARED;
    }
    if (variance.signum() > 0 && !contract.sharesSurpluses()) {
      return AdvantageOutcomes.SURPLUS_NOT_SHARED;
    }
    if (variance.signum() < 0 && !contract.sharesDeficits()) {
      return AdvantageOutcomes.DEFICIT_NOT_SHARED;
    }
    return shared.signum() > 0
        ? AdvantageOutcomes.QUALITY_NOT_MET
        : AdvantageOutcomes.WITHIN_CORRIDOR;
  }

  /** Who paid the claims holds the result; what earlier rounds moved is taken off. */
  private ProviderSettlement due(
      ProviderYear provider,
      Outcome outcome,
      Unrounded variance,
      Unrounded share,
      Worksheet sheet) {
    Money result = sheet.line(RESULT, share.rounded(rounding));
    sheet.line(CLAIMS_PAID_BY, contract.claimsPaidBy());
    Money due = sheet.line(DUE, providerPaidClaims ? returned(variance, share, sheet) : result);
    Money before = sheet.line(SETTLED_BEFORE, provider.round().settledBefore());
    Money net = sheet.line(NET_PAYMENT, due.minus(before));
    return new ProviderSettlement(contract, provider, outcome, share, result, due, net);
  }

  /** A provider that paid the claims out of the target hands the plan's part over. */
  private Money returned(Unrounded variance, Unrounded share, Worksheet sheet) {
    Unrounded plansPart = sheet.line(PLANS_PART, variance.minus(share));
    return plansPart.negated().rounded(rounding);
  }

  private void requireQuality(ProviderYear provider) {
    boolean isMissing =
        switch (quality.by()) {
          case NOTHING -> false;
          case STARS -> provider.rating().isEmpty();
          case SCORE -> provider.score().isEmpty();
        };
    if (isMissing) {
      Violations.of("ProviderYear")
          .require(
              false,
              quality.by() == QualityMultiplier.By.STARS ? "rating" : "score",
              "not stated",
              "stated: the contract pays " + quality,
              "provider contract")
          .throwIfInvalidPerformance();
    }
  }
}
