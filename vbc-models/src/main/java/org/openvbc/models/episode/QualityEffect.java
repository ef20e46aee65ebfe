package org.openvbc.models.episode;

import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Unrounded;
import org.openvbc.core.quality.Score;

/**
 * How quality moves a reconciliation amount: it takes a part off gains when it is low, and a part
 * off losses when it is high.
 *
 * <p>{@code gains: factor = 1 - mostOffGains x (1 - score)}; {@code losses: factor = 1 -
 * mostOffLosses x score}. The factor lies between 0 and 1, so that quality never turns the sign of
 * an amount nor makes it larger.
 *
 * @param mostOffGains what a score of zero takes off gains
 * @param mostOffLosses what a full score takes off losses
 */
public record QualityEffect(Rate mostOffGains, Rate mostOffLosses) {
  /** Quality moves nothing here. */
  public static final QualityEffect NONE = new QualityEffect(Rate.ZERO, Rate.ZERO);

  private static final String RULE = "quality never turns an amount nor makes it larger";

  /**
   * Checks the rates.
   *
   * @throws org.openvbc.core.model.InvalidTermsException if one is not between 0 and 100 %
   */
  public QualityEffect {
    Violations.of("QualityEffect")
        .requireShare("mostOffGains", mostOffGains, RULE)
        .requireShare("mostOffLosses", mostOffLosses, RULE)
        .throwIfInvalidTerms();
  }

  /** The same for gains and losses. */
  public static QualityEffect of(Rate most) {
    return new QualityEffect(most, most);
  }

  /** Whether quality moves nothing. */
  public boolean isNone() {
    return mostOffGains.isZero() && mostOffLosses.isZero();
  }

  /** What quality leaves of an amount; the whole of no amount. */
  public Rate factor(Unrounded amount, Score score) {
    return switch (amount.signum()) {
      case 1 -> mostOffGains.times(score.rate().complement()).complement();
      case -1 -> mostOffLosses.times(score.rate()).complement();
      default -> Rate.ONE;
    };
  }
}
