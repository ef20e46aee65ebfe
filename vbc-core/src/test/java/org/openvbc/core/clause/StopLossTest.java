package org.openvbc.core.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openvbc.core.clause.BandArbitraries.ends;
import static org.openvbc.core.clause.BandArbitraries.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openvbc.core.model.InvalidTermsException;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.PerEmployeePerMonth;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Unrounded;
import org.openvbc.core.time.EmployeeMonths;

@Domain(BandArbitraries.class)
@Domain(DomainContext.Global.class)
class StopLossTest {
  private static final StopLoss SPECIFIC = StopLoss.of(Money.of(150_000), Rate.of("0.9"));
  private static final StopLoss BANDS =
      StopLoss.of(StopLoss.Band.of("120000", "0.8"), StopLoss.Band.of("240000", "0.9"));

  private static Unrounded dollars(String amount) {
    return Money.of(amount).unrounded();
  }

  private static Money lesser(Money a, Money b) {
    return a.cappedAt(b);
  }

  // ---------------------------------------------------------------- individual

  @ParameterizedTest
  @CsvSource({
    "412000, 235800",
    "268500, 106650",
    "175000, 22500",
    "151200, 1080",
    "98000, 0",
    "150000, 0",
    "149999.99, 0",
    "150000.01, 0.009",
    "0, 0",
    "-500, 0",
  })
  void aShareOfWhatLiesAboveTheAttachmentComesBack(String claims, String recovery) {
    assertThat(SPECIFIC.recovery(Money.of(claims))).isEqualTo(dollars(recovery));
  }

  @Test
  void theRecoveriesOfAGroupAddUp() {
    Unrounded sum = Unrounded.ZERO;
    Unrounded claims = Unrounded.ZERO;
    for (String each : List.of("412000", "268500", "175000", "151200", "98000")) {
      sum = sum.plus(SPECIFIC.recovery(Money.of(each)));
      claims = claims.plus(dollars(each));
    }
    assertThat(sum).isEqualTo(dollars("366030"));
    assertThat(claims.minus(sum)).isEqualTo(dollars("738670"));
  }

  @ParameterizedTest
  @CsvSource({
    "310000, 159000",
    "120000, 0",
    "120000.01, 0.008",
    "239999.99, 95999.992",
    "240000, 96000",
    "240000.01, 96000.009",
  })
  void eachBandHasItsShare(String claims, String recovery) {
    assertThat(BANDS.recovery(Money.of(claims))).isEqualTo(dollars(recovery));
    assertThat(BANDS.attachment()).isEqualTo(Money.of(120_000));
  }

  @Test
  void aLaserMovesTheAttachmentOfOneMember() {
    assertThat(SPECIFIC.withAttachment(Money.of(300_000)).recovery(Money.of(412_000)))
        .isEqualTo(dollars("100800"));
    assertThat(SPECIFIC.withAttachment(Money.ZERO).recovery(Money.of(100)))
        .isEqualTo(dollars("90"));
    assertThat(BANDS.withAttachment(Money.of(200_000)))
        .hasToString("80% from $200,000.00, 90% from $240,000.00");
    assertThat(BANDS.withAttachment(Money.of("239999.99")).bands()).hasSize(2);
    assertThat(BANDS.withAttachment(Money.of(240_000))).hasToString("90% from $240,000.00");
    assertThat(BANDS.withAttachment(Money.of(250_000))).hasToString("90% from $250,000.00");
  }

  @Test
  void aLaserBeyondTheLimitBringsNothing() {
    StopLoss laser = SPECIFIC.withLimit(Money.of(1_000_000)).withAttachment(Money.of(1_200_000));
    assertThat(laser.recovery(Money.of(5_000_000))).isEqualTo(Unrounded.ZERO);
    assertThat(laser).hasToString("0% from $1,200,000.00");
  }

  @Test
  void aLimitEndsTheCover() {
    StopLoss limited = SPECIFIC.withLimit(Money.of(250_000));
    assertThat(limited.recovery(Money.of("249999.99"))).isEqualTo(dollars("89999.991"));
    assertThat(limited.recovery(Money.of(250_000))).isEqualTo(dollars("90000"));
    assertThat(limited.recovery(Money.of("250000.01"))).isEqualTo(dollars("90000"));
    assertThat(limited.recovery(Money.of(9_000_000))).isEqualTo(dollars("90000"));
    assertThat(BANDS.withLimit(Money.of(200_000)))
        .hasToString("80% from $120,000.00, 0% from $200,000.00");
    assertThat(BANDS.withLimit(Money.of(240_000)))
        .hasToString("80% from $120,000.00, 0% from $240,000.00");
    assertThat(limited.withLimit(Money.of(400_000)).recovery(Money.of(400_000)))
        .isEqualTo(dollars("90000"));
    assertThat(limited.withLimit(Money.of(160_000)).recovery(Money.of(400_000)))
        .isEqualTo(dollars("9000"));
  }

  @Test
  void aLimitLiesAboveTheAttachment() {
    for (String limit : List.of("149999.99", "150000")) {
      assertThatThrownBy(() -> SPECIFIC.withLimit(Money.of(limit)))
          .isInstanceOf(InvalidTermsException.class)
          .hasMessage(
              "StopLoss: limit is %s, must be above $150,000.00 (the cover reaches from its"
                  + " attachment point to its limit)",
              Money.of(limit));
    }
    assertThat(SPECIFIC.withLimit(Money.of("150000.01")).bands()).hasSize(2);
  }

  @Test
  void badBandsAreNamedAllAtOnce() {
    assertThatThrownBy(
            () -> StopLoss.of(StopLoss.Band.of("-1", "1.1"), StopLoss.Band.of("-1", "-0.1")))
        .isInstanceOf(InvalidTermsException.class)
        .hasMessage(
            "StopLoss: bands[0].from is -$1.00, must be at least $0.00 (an attachment point);"
                + " bands[0].coinsurance is 110%, must be between 0% and 100% (a share);"
                + " bands[1].from is -$1.00, must be above -$1.00 (bands ascend and do not"
                + " overlap); bands[1].coinsurance is -10%, must be between 0% and 100% (a"
                + " share)");
    assertThatThrownBy(StopLoss::of)
        .isInstanceOf(InvalidTermsException.class)
        .hasMessage("StopLoss: bands is empty, must be at least one band (nothing to share)");
    assertThatThrownBy(() -> SPECIFIC.withAttachment(Money.of("-0.01")))
        .isInstanceOf(InvalidTermsException.class)
        .hasMessage(
            "StopLoss: bands[0].from is -$0.01, must be at least $0.00 (an attachment point)");
  }

  @Test
  void coversAreEqualWhenTheirBandsAre() {
    assertThat(SPECIFIC)
        .isEqualTo(StopLoss.of(StopLoss.Band.of("150000", "0.90")))
        .hasSameHashCodeAs(StopLoss.of(StopLoss.Band.of("150000", "0.90")))
        .isNotEqualTo(BANDS)
        .hasToString("90% from $150,000.00");
    List<StopLoss.Band> mine = new ArrayList<>(BANDS.bands());
    StopLoss cover = new StopLoss(mine);
    mine.clear();
    assertThat(cover).isEqualTo(BANDS);
    assertThatThrownBy(() -> cover.bands().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void theGreatestClaimsPassExactly() {
    Money most = Money.ofMicros(Long.MAX_VALUE);
    assertThat(StopLoss.of(Money.ZERO, Rate.ONE).recovery(most)).isEqualTo(most.unrounded());
    assertThat(StopLoss.of(most, Rate.ONE).recovery(most)).isEqualTo(Unrounded.ZERO);
    assertThat(SPECIFIC.recovery(Money.ofMicros(Long.MIN_VALUE))).isEqualTo(Unrounded.ZERO);
  }

  @Property
  void recoveriesAreThoseOfPlainDecimals(@ForAll StopLoss cover, @ForAll Money claims) {
    assertThat(plain(cover.recovery(claims)))
        .isEqualByComparingTo(
            PlainClauses.stopLoss(
                ends(cover), cover.attachment().toBigDecimal(), claims.toBigDecimal()));
  }

  @Property(tries = 500)
  void moreClaimsNeverRecoverLessAndNeverMoreThanWhatWasAdded(
      @ForAll StopLoss cover, @ForAll Money one, @ForAll Money other) {
    Money low = lesser(one, other);
    Money high = one.notBelow(other);
    Unrounded added = cover.recovery(high).minus(cover.recovery(low));
    assertThat(added.signum()).isNotNegative();
    assertThat(added.isMoreThan(high.minus(low).unrounded())).isFalse();
  }

  @Property(tries = 500)
  void noMoreComesBackThanLiesAboveTheAttachment(@ForAll StopLoss cover, @ForAll Money claims) {
    Unrounded recovery = cover.recovery(claims);
    assertThat(recovery.signum()).isNotNegative();
    Money above = claims.minus(cover.attachment()).notBelow(Money.ZERO);
    assertThat(recovery.isMoreThan(above.unrounded())).isFalse();
  }

  @Property(tries = 500)
  void aLaserTakesAwayWhatLiesBelowIt(
      @ForAll StopLoss cover, @ForAll Money laser, @ForAll Money claims) {
    Money attachment = laser.notBelow(cover.attachment());
    assertThat(cover.withAttachment(attachment).recovery(claims))
        .isEqualTo(
            cover.recovery(claims).minus(cover.recovery(attachment)).notBelow(Unrounded.ZERO));
  }

  @Property(tries = 500)
  void aLimitCutsTheClaims(@ForAll StopLoss cover, @ForAll Money claims, @ForAll Money most) {
    Money limit = most.notBelow(cover.attachment().plus(Money.ofCents(1)));
    assertThat(cover.withLimit(limit).recovery(claims))
        .isEqualTo(cover.recovery(lesser(claims, limit)));
  }

  // ---------------------------------------------------------------- aggregate

  private static final AggregateStopLoss AGGREGATE = AggregateStopLoss.at(Rate.of("1.25"));

  @Test
  void whatAllClaimsExceedTheAttachmentByComesBack() {
    Unrounded expected = EmployeeMonths.of(12_260).times(PerEmployeePerMonth.of("485.00"));
    assertThat(expected).isEqualTo(dollars("5946100"));
    assertThat(AGGREGATE.attachment(expected)).isEqualTo(dollars("7432625"));
    Unrounded eligible = dollars("8012500").minus(dollars("196400"));
    assertThat(AGGREGATE.recovery(eligible, expected)).isEqualTo(dollars("383475"));
  }

  @ParameterizedTest
  @CsvSource({
    "1249.99, 0",
    "1250, 0",
    "1250.01, 0.01",
    "1349.99, 99.99",
    "1350, 100",
    "1350.01, 100",
    "-5, 0",
  })
  void theRecoveryBeginsAboveTheAttachmentAndEndsAtTheMost(String eligible, String recovery) {
    assertThat(AGGREGATE.withMost(Money.of(100)).recovery(dollars(eligible), dollars("1000")))
        .isEqualTo(dollars(recovery));
  }

  @ParameterizedTest
  @CsvSource({"1000, 1300", "1040, 1300", "1040.01, 1300.0125", "0, 1300"})
  void theAttachmentIsNeverBelowTheLeast(String expected, String attachment) {
    assertThat(AGGREGATE.withLeastAttachment(Money.of(1_300)).attachment(dollars(expected)))
        .isEqualTo(dollars(attachment));
  }

  @Test
  void aLimitOfNothingPaysNothing() {
    assertThat(AGGREGATE.withMost(Money.ZERO).recovery(dollars("5000"), dollars("1000")))
        .isEqualTo(Unrounded.ZERO);
  }

  @Test
  void negativeFiguresAreNamedAllAtOnce() {
    Money below = Money.of("-0.01");
    assertThatThrownBy(() -> new AggregateStopLoss(Rate.of("-0.1"), below, Optional.of(below)))
        .isInstanceOf(InvalidTermsException.class)
        .hasMessage(
            "AggregateStopLoss: corridor is -10%, must be at least 0% (a rate of expected);"
                + " leastAttachment is -$0.01, must be at least $0.00 (an attachment point); most"
                + " is -$0.01, must be at least $0.00 (a limit of the recovery)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AGGREGATE.recovery(dollars("5"), dollars("-1")))
        .withMessage(
            "base -$1.00 of an aggregate stop-loss is negative: its rates are rates of an amount");
  }

  @Test
  void anAggregateReadsAsASentence() {
    assertThat(AGGREGATE).hasToString("above 125% of expected claims");
    AggregateStopLoss bounded =
        AGGREGATE.withLeastAttachment(Money.of(500_000)).withMost(Money.of(1_000_000));
    assertThat(bounded)
        .hasToString("above 125% of expected claims, at least $500,000.00, up to $1,000,000.00")
        .isEqualTo(
            new AggregateStopLoss(
                Rate.of("1.25"), Money.of(500_000), Optional.of(Money.of(1_000_000))))
        .isEqualTo(AGGREGATE.withMost(Money.of(1_000_000)).withLeastAttachment(Money.of(500_000)))
        .isNotEqualTo(AGGREGATE);
  }

  @Property
  void aggregateRecoveriesAreThoseOfPlainDecimals(
      @ForAll @IntRange(max = 200) int corridor,
      @ForAll Money least,
      @ForAll Money most,
      @ForAll Money expected,
      @ForAll Money eligible) {
    Rate rate = Rate.of(corridor, 100);
    Unrounded recovery =
        new AggregateStopLoss(rate, least.abs(), Optional.of(most.abs()))
            .recovery(eligible.unrounded(), expected.abs().unrounded());
    assertThat(plain(recovery))
        .isEqualByComparingTo(
            PlainClauses.aggregate(
                plain(rate),
                least.abs().toBigDecimal(),
                most.abs().toBigDecimal(),
                expected.abs().toBigDecimal(),
                eligible.toBigDecimal()));
    assertThat(recovery.signum()).isNotNegative();
    assertThat(recovery.isMoreThan(most.abs().unrounded())).isFalse();
  }
}
