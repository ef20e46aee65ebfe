package org.openvbc.core.actuarial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openvbc.core.actuarial.Printed.assertPrinted;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openvbc.core.model.InvalidPerformanceException;
import org.openvbc.core.model.InvalidTermsException;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.PerMemberPerMonth;
import org.openvbc.core.money.Rate;
import org.openvbc.core.time.MemberMonths;

/** From what is paid to what it will come to; young months by what was expected. */
class CompletionTest {
  private static final CompletionFactors FACTORS =
      CompletionFactors.of("0.604375", "0.908551", "0.973269", "0.990050", "1");

  private static IncurredClaims june() {
    return IncurredClaims.of("2025-06", 0, Money.of(630_000))
        .expecting(PerMemberPerMonth.of("400"), MemberMonths.of(2_500));
  }

  private static final IncurredClaims MAY = IncurredClaims.of("2025-05", 1, Money.of(920_000));

  @Test
  void paidOverTheFactorIsIncurred() {
    assertPrinted("E7", Completion.incurred(Money.of(51_045_000), Rate.of("0.982")), "51980651.73");
    assertPrinted(
        "E19", Completion.incurred(Money.of(20_100_000), Rate.of("0.905")), "22209944.75");
    assertThatThrownBy(() -> Completion.incurred(Money.of(1), Rate.ZERO))
        .isInstanceOf(InvalidTermsException.class)
        .hasMessage(
            "Completion: completionFactor is 0%, must be above 0% and at most 100% (the part that"
                + " is paid)");
    assertThatThrownBy(() -> Completion.incurred(Money.of(1), Rate.of("1.0001")))
        .isInstanceOf(InvalidTermsException.class);
  }

  @Test
  void youngMonthsAreTheirExpectedCost() {
    CompletedClaims completed =
        Completion.by(FACTORS).withExpectedBelow(Rate.of("0.7")).complete(List.of(MAY, june()));

    assertPrinted("May", completed.months().get(0).ultimate(), "1012601.38");
    assertPrinted("June", completed.months().get(1).ultimate(), "1000000.00");
    assertPrinted("unpaid June", completed.months().get(1).unpaid(), "370000.00");
    assertThat(completed.months())
        .extracting(CompletedClaims.Month::method)
        .containsExactly(Completion.Method.FACTOR, Completion.Method.EXPECTED);
  }

  @Test
  void bornhuetterFergusonAddsThePartNotYetPaidOfTheExpected() {
    CompletedClaims completed =
        Completion.by(FACTORS)
            .withBornhuetterFergusonBelow(Rate.of("0.7"))
            .complete(List.of(MAY, june()));

    assertPrinted("June", completed.months().get(1).ultimate(), "1025625.00");
    assertPrinted("unpaid", completed.unpaid(), "488226.38");
    assertThat(completed.months().get(1).method())
        .isEqualTo(Completion.Method.BORNHUETTER_FERGUSON);
  }

  @Test
  void aFactorOnTheMinimumIsOldEnough() {
    assertThat(
            Completion.by(FACTORS)
                .withExpectedBelow(Rate.of("0.604375"))
                .complete(List.of(june()))
                .months()
                .get(0)
                .method())
        .isEqualTo(Completion.Method.FACTOR);
  }

  @Test
  void completionByTheFactorAloneNeedsNoExpectedCost() {
    Completion plain = new Completion(FACTORS, Rate.of("0.7"), Completion.Method.FACTOR);
    assertThat(plain.complete(List.of(MAY, IncurredClaims.of("2025-06", 0, Money.of(630_000)))))
        .isEqualTo(Completion.by(FACTORS).complete(List.of(MAY, june())));
  }

  @Test
  void claimsBeyondTheLastLagAreCompleteOnlyWhereTheLastFactorIsOne() {
    assertThat(FACTORS.at(40)).isEqualTo(Rate.ONE);
    CompletionFactors open = CompletionFactors.of("0.5", "0.9");
    assertThatThrownBy(() -> open.at(2))
        .hasMessage(
            "lag 2 is beyond 1, where claims are only 90% complete: no factor says what follows");
    assertThatThrownBy(() -> open.at(-1)).hasMessage("lag -1 is negative: claims of the future");
    assertThat(open.at(1)).isEqualTo(Rate.of("0.9"));
  }

  @Test
  void contractMayPrintFactorsRounded() {
    assertThat(FACTORS.rounded(3))
        .isEqualTo(CompletionFactors.of("0.604", "0.909", "0.973", "0.990", "1"));
  }

  @Test
  void badClaimsAreNamedAllAtOnce() {
    assertThatThrownBy(
            () ->
                Completion.by(CompletionFactors.of("0.5", "0.9"))
                    .withExpectedBelow(Rate.of("0.7"))
                    .complete(
                        List.of(
                            IncurredClaims.of("2025-04", 2, Money.of(1)),
                            IncurredClaims.of("2025-05", -1, Money.of(-1)),
                            IncurredClaims.of("2025-06", 0, Money.of(1)))))
        .isInstanceOf(InvalidPerformanceException.class)
        .hasMessage(
            "IncurredClaims: 2025-04.lag is 2, must be between 0 and 1 (the lags that have a"
                + " completion factor); 2025-05.lag is -1, must be between 0 and 1 (the lags that"
                + " have a completion factor); 2025-05.paid is -$1.00, must be at least $0.00 (an"
                + " amount paid in all); 2025-06.expected is missing, must be stated (the"
                + " completion factor is below 70%)");
    assertThatThrownBy(() -> Completion.by(FACTORS).withExpectedBelow(Rate.of("1.1")))
        .isInstanceOf(InvalidTermsException.class);
    assertThatThrownBy(() -> CompletionFactors.of("0", "1.1"))
        .hasMessage(
            "CompletionFactors: lag 0 is 0%, must be above 0% and at most 100% (the part that is"
                + " paid); lag 1 is 110%, must be above 0% and at most 100% (the part that is"
                + " paid)");
    assertThatThrownBy(CompletionFactors::of).hasMessageContaining("byLag is empty");
  }
}
