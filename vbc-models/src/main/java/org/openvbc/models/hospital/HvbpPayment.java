package org.openvbc.models.hospital;

import static org.openvbc.models.hospital.HvbpStep.*;

import java.util.Optional;
import org.immutables.value.Value;
import org.openvbc.core.model.ModelId;
import org.openvbc.core.model.PaymentModel;
import org.openvbc.core.model.Traits;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Rounding;
import org.openvbc.core.time.FiscalYear;
import org.openvbc.core.worksheet.Authority;
import org.openvbc.core.worksheet.Explanation;
import org.openvbc.core.worksheet.Worksheet;

/**
 * Payments of Hospital Value-Based Purchasing in one fiscal year: a percentage is withheld from
 * every discharge and given back by score (42 CFR 412.162).
 *
 * <p>{@code factor = 1 + withheld x score / divisor x slope - withheld}; a discharge is adjusted by
 * {@code base operating DRG amount x (factor - 1)}. The factor alone: {@link
 * #factor(HvbpStanding)}; a year's payments: {@link #settle}.
 */
@Value.Immutable
public sealed interface HvbpPayment
    extends PaymentModel<HvbpPerformance, HvbpSettlement>, WithHvbpPayment
    permits ImmutableHvbpPayment {

  /** The fiscal year that is paid. */
  FiscalYear fiscalYear();

  /** Slope and divisor; needed in each year that pays by score, and meaningless in others. */
  Optional<HvbpExchange> exchange();

  /** The percentage that is withheld. */
  @Value.Default
  default Rate withhold() {
    return published().withhold();
  }

  /** How the net amount of a year is rounded. */
  @Value.Default
  default Rounding rounding() {
    return Rounding.CENTS;
  }

  /** The published figures of the year. */
  @Value.Derived
  @Value.Auxiliary
  default HvbpParameters published() {
    return HvbpParameters.of(fiscalYear());
  }

  @Override
  @Value.Derived
  @Value.Auxiliary
  default ModelId id() {
    return ModelId.of("hospital", "hvbp", fiscalYear().toString());
  }

  @Override
  default Traits traits() {
    return new Traits(
        Traits.Basis.FEE_FOR_SERVICE,
        true,
        Traits.QualityLink.PERFORMANCE,
        Traits.Scope.CONDITION,
        false);
  }

  @Override
  default Authority authority() {
    return new HvbpAuthority(this);
  }

  /** Settles and shows how; of the exclusions from the programme only the hospital's own. */
  @Override
  default Explanation<HvbpSettlement> explain(HvbpPerformance hospital) {
    Worksheet worksheet = Worksheet.recording();
    HvbpSettlement settlement = settle(hospital, worksheet);
    Authority own = new HvbpAuthority(this, hospital.standing());
    return Explanation.of(settlement, settlement.toString(), worksheet, own);
  }

  // ---------------------------------------------------------------- the rule

  /**
   * Settles the payments of a year.
   *
   * @throws org.openvbc.core.model.InvalidPerformanceException if the year pays by score and the
   *     hospital is in the programme without one
   */
  @Override
  default HvbpSettlement settle(HvbpPerformance hospital, Worksheet sheet) {
    HvbpFactor factor = factor(hospital.standing(), sheet);
    Money base = sheet.line(BASE, hospital.baseOperatingPayments());
    sheet.line(WITHHELD, base.times(factor.withheld()));
    sheet.line(INCENTIVE, base.times(factor.incentive()));
    Money net = sheet.line(NET, factor.factor().adjustmentOf(base).rounded(rounding()));
    return new HvbpSettlement(this, hospital, factor, net);
  }

  /** The factor of a hospital alone. */
  default HvbpFactor factor(HvbpStanding standing) {
    return factor(standing, Worksheet.none());
  }

  /**
   * The factor of a hospital alone, every figure on the worksheet.
   *
   * @throws org.openvbc.core.model.InvalidPerformanceException if the year pays by score and the
   *     hospital is in the programme without one
   */
  default HvbpFactor factor(HvbpStanding standing, Worksheet sheet) {
    return new HvbpRule(this).factor(standing, sheet);
  }

  // ---------------------------------------------------------------- making one

  /**
   * Checks the terms.
   *
   * @throws org.openvbc.core.model.InvalidTermsException if they do not fit the year
   */
  @Value.Check
  default void check() {
    Violations.of("HvbpPayment")
        .requireShare("withhold", withhold(), "42 CFR 412.160")
        .require(
            exchange().isPresent() != published().isNetNeutral(),
            "exchange",
            exchange().map(HvbpExchange::toString).orElse("missing"),
            published().isNetNeutral()
                ? "nothing: " + fiscalYear() + " gives back what is withheld"
                : "slope and divisor of " + fiscalYear() + ", published or solved",
            published().isNetNeutral() ? "42 CFR 412.168" : "42 CFR 412.162(b)")
        .throwIfInvalidTerms();
  }

  /** One sentence about the terms. */
  default String sentence() {
    return "Hospital Value-Based Purchasing "
        + fiscalYear()
        + ": withholds "
        + withhold()
        + ", gives back "
        + exchange().map(each -> "by score, " + each).orElse("all of it");
  }

  /** A builder; the fiscal year is needed, and the exchange function where scores count. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the terms. */
  final class Builder extends ImmutableHvbpPayment.Builder {
    Builder() {}
  }

  /** The terms of a year that pays by score. */
  static HvbpPayment of(int fiscalYear, HvbpExchange exchange) {
    return builder().fiscalYear(FiscalYear.of(fiscalYear)).exchange(exchange).build();
  }

  /**
   * The terms of a year with a slope and the divisor that is published for that year.
   *
   * @param slope the slope, such as {@code "3.208"}
   */
  static HvbpPayment of(int fiscalYear, String slope) {
    FiscalYear year = FiscalYear.of(fiscalYear);
    return of(fiscalYear, HvbpExchange.of(slope, HvbpParameters.of(year).divisor()));
  }

  /** The terms of FY2022 or FY2023, which give back what they withhold. */
  static HvbpPayment netNeutral(int fiscalYear) {
    return builder().fiscalYear(FiscalYear.of(fiscalYear)).build();
  }
}
