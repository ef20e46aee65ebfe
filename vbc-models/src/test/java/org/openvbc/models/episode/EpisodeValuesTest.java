package org.openvbc.models.episode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openvbc.models.episode.EpisodeSamples.*;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.openvbc.core.model.InvalidPerformanceException;
import org.openvbc.core.model.InvalidTermsException;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Unrounded;
import org.openvbc.core.worksheet.Line;
import org.openvbc.core.worksheet.Worksheet;

/** Price lists, totals, folded figures: what they are equal to, say and refuse. */
class EpisodeValuesTest {

  @Property(tries = 300)
  void foldingMovesATargetByNoMoreThanItsBound(
      @ForAll @LongRange(min = 1, max = 90_000_000_000L) long micros,
      @ForAll @LongRange(min = 1, max = 1_000_000) long part,
      @ForAll @LongRange(min = 1, max = 1_000_000) long whole,
      @ForAll @LongRange(min = 1, max = 3_000) long thousandths,
      @ForAll @LongRange(min = 1_000, max = 3_000) long divisor) {
    Unrounded price = Money.ofMicros(micros).times(Rate.of(part, whole));
    if (price.compareTo(Money.of(9_000_000L).unrounded()) > 0) {
      return;
    }
    Rate multiplier = Rate.of(thousandths, divisor);
    EpisodePrices prices =
        EpisodePrices.of(FIRST, LAST, List.of(EpisodeCell.of("1", "A", sheet -> price)));
    Unrounded folded =
        prices
            .total(List.of(Episode.of("1", DAY, FoldedMultiplier.of(multiplier), Money.ZERO)))
            .target();
    Unrounded off = folded.minus(price.times(multiplier));

    Unrounded bound = Folding.errorBound(1, price, multiplier);
    assertThat(off.signum() < 0 ? off.negated() : off).isLessThanOrEqualTo(bound);
  }

  @Test
  void errorBoundIsTheOneOfTheJavadoc() {
    assertThat(
            Folding.errorBound(10_000, Money.of("30000").unrounded(), Rate.ONE)
                .toBigDecimal(22, RoundingMode.HALF_UP))
        .isEqualByComparingTo(new BigDecimal("0.000001505"));
  }

  @Test
  void foldedMultiplierIsPositiveAndAtMostAThousand() {
    assertThat(FoldedMultiplier.of(Rate.of(1, 3))).hasToString("0.33333333333333");
    assertThat(FoldedMultiplier.of(Rate.of(2, 3))).hasToString("0.66666666666667");
    assertThat(FoldedMultiplier.ONE).hasToString("1");
    assertThat(FoldedMultiplier.of(Rate.of(1_000, 1))).hasToString("1000");
    for (Rate wrong : List.of(Rate.ZERO, Rate.of("-1"), Rate.of("1000.1"))) {
      assertThatThrownBy(() -> FoldedMultiplier.of(wrong))
          .isInstanceOf(InvalidPerformanceException.class)
          .hasMessageContaining("above 0 and at most 1,000");
    }
    assertThatThrownBy(() -> new FoldedMultiplier(0))
        .isInstanceOf(InvalidPerformanceException.class);
  }

  @Test
  void multiplierIsShownBeforeAndAfterItIsFolded() {
    Worksheet sheet = Worksheet.recording();
    FoldedMultiplier.of(Rate.of(1, 3), sheet);

    assertThat(sheet.lines())
        .extracting(Line::step)
        .containsExactly(EpisodeStep.RISK_MULTIPLIER, EpisodeStep.FOLDED_MULTIPLIER);
    assertThat(sheet.lines().get(1).figure()).isEqualTo("0.33333333333333");
  }

  @Test
  void priceListNamesAllThatIsWrongAtOnce() {
    assertThatThrownBy(
            () ->
                EpisodePrices.of(
                    LAST,
                    FIRST,
                    List.of(
                        EpisodeCell.of("470", "LEJR", price("1")),
                        EpisodeCell.of("470", "SHFFT", price("1")),
                        EpisodeCell.of("480", "SHFFT", price("0")),
                        EpisodeCell.of("481", "SHFFT", price("9000000.01")))))
        .isInstanceOf(InvalidTermsException.class)
        .hasMessageContaining("lastDay")
        .hasMessageContaining("listed twice, in LEJR and SHFFT")
        .hasMessageContaining("price of cell 480")
        .hasMessageContaining("price of cell 481");
    assertThatThrownBy(() -> EpisodePrices.of(FIRST, LAST, List.of()))
        .hasMessageContaining("at least one cell");
  }

  @Test
  void cellNamesAllThatIsWrongAtOnce() {
    assertThatThrownBy(
            () ->
                new EpisodeCell(
                    " ",
                    "",
                    java.util.Optional.empty(),
                    Money.of("-1"),
                    java.util.Optional.of(Money.of("-2")),
                    Rate.of(-1, 3)))
        .isInstanceOf(InvalidTermsException.class)
        .hasMessageContaining("key")
        .hasMessageContaining("category")
        .hasMessageContaining("lowCap is -$1.00, must be at least $0.00")
        .hasMessageContaining("at most the high cap -$2.00")
        .hasMessageContaining("spendFactor is -1/3, must be above 0")
        .hasMessageContaining("12 decimals");
  }

  @Test
  void priceListsAreEqualByWhatTheySay() {
    EpisodeCell cell = EpisodeCell.of("470", "LEJR", price("1"));
    EpisodePrices one = EpisodePrices.of(FIRST, LAST, List.of(cell));

    assertThat(one)
        .isEqualTo(EpisodePrices.of(FIRST, LAST, List.of(cell.withSpendFactor(Rate.ONE))))
        .hasSameHashCodeAs(EpisodePrices.of(FIRST, LAST, List.of(cell)))
        .isNotEqualTo(EpisodePrices.of(FIRST, LAST, List.of(cell.withCap(Money.of("2")))))
        .isNotEqualTo(one.withMode(PublishedPriceMode.CENTS_PER_EPISODE))
        .isNotEqualTo(one.withRelief(EpisodeRelief.SPEND_CAPPED_AT_TARGET))
        .isNotEqualTo(EpisodePrices.of(FIRST, DAY, List.of(cell)))
        .isNotEqualTo(EpisodePrices.of(DAY, LAST, List.of(cell)))
        .hasToString("1 cells, 2026-01-01 to 2026-12-31");
    assertThat(one.indexOf("470")).isZero();
    assertThat(one.indexOf("471")).isEqualTo(-1);
  }

  @Test
  void totalsAreEqualInWhateverOrderTheyWereAddedUp() {
    EpisodeTotal a = EpisodeTotal.ofCategory("A", 2, Money.of("20"), Money.of("10"));
    EpisodeTotal b = EpisodeTotal.ofCategory("B", 1, Money.of("5"), Money.of("8"));
    EpisodeTotal more = EpisodeTotal.ofCategory("A", 1, Money.of("1"), Money.of("1"));

    assertThat(a.plus(b, more)).isEqualTo(more.plus(a).plus(b)).hasSameHashCodeAs(b.plus(more, a));
    assertThat(a.plus(b)).isNotEqualTo(a).hasToString("3 episodes, target $25.00, spending $18.00");
    assertThat(a.plus(b, more).categories()).containsExactly("A", "B");
    assertThat(a.plus(b, more).ofCategory("A").episodes()).isEqualTo(3);
    assertThat(a.plus(b).withoutCategory("A")).isEqualTo(b);
    assertThat(a.plus(b).ofCategory("C")).isEqualTo(EpisodeTotal.NONE);
    assertThat(a.plus(b).parts().get(1).difference()).isEqualTo(Money.of("-3").unrounded());
    assertThat(EpisodeTotal.NONE.isEmpty()).isTrue();
    assertThat(a.isEmpty()).isFalse();
    assertThatThrownBy(() -> EpisodeTotal.of(0, Money.of("-1"), Money.of("-1")))
        .isInstanceOf(InvalidPerformanceException.class)
        .hasMessageContaining("episodes")
        .hasMessageContaining("target")
        .hasMessageContaining("spend");
  }

  @Test
  void worksheetShowsPricesCellsAndSingleEpisodes() {
    Worksheet sheet = Worksheet.recording();
    EpisodeDetail detail =
        new EpisodeDetail(
            PRICES, List.of(episode("480", "1.1", "70000"), episode("329", "1", "5")));
    detail.show(detail.total(), sheet);
    detail.total().show(sheet);

    assertThat(sheet.lines())
        .extracting(line -> line.step() + "|" + line.part() + "|" + line.figure())
        .containsExactly(
            "PRICE|SHFFT 480|~$33,333.333333",
            "FOLDED_PRICE|SHFFT 480|33333.333333333333",
            "LOW_CAP|SHFFT 480|$9,800.00",
            "HIGH_CAP|SHFFT 480|$61,250.00",
            "FOLDED_MULTIPLIER|episode 1, cell 480|1.1",
            "EPISODE_SPEND|episode 1, cell 480|$70,000.00",
            "EPISODE_STATUS|episode 1, cell 480|settled",
            "EPISODE_TARGET|episode 1, cell 480|~$36,666.666667",
            "EPISODE_CAPPED_SPEND|episode 1, cell 480|$61,250.00",
            "FOLDED_MULTIPLIER|episode 2, cell 329|1",
            "EPISODE_SPEND|episode 2, cell 329|$5.00",
            "EPISODE_STATUS|episode 2, cell 329|not priced",
            "CELL_EPISODES|SHFFT 480|1",
            "CELL_TARGET|SHFFT 480|~$36,666.666667",
            "CELL_SPEND|SHFFT 480|$61,250.00");
    detail.show(detail.total(), Worksheet.none());
    assertThat(EpisodeDetail.of(PRICES).total()).isEqualTo(EpisodeTotal.NONE);
  }
}
