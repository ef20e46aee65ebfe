package org.openvbc.core.actuarial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openvbc.core.actuarial.Printed.assertPrinted;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openvbc.core.model.InvalidTermsException;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.testing.TestTable;

/** How often savings are luck. */
class ChanceOfSavingsTest {
  private static final List<TestTable.Row> ROWS =
      TestTable.read(ChanceOfSavingsTest.class, "chance.csv");
  private static final List<TestTable.Row> MINIMUM =
      TestTable.read(ChanceOfSavingsTest.class, "minimum-rate-by-confidence.csv");
  private static final int FIGURES = 3 * 5 + 2 * 10;

  /**
   * Levels and variation that reproduce the table of 42 CFR 425.604(b). CMS has published the sizes
   * and that the rates between them are blended, not the levels nor the variation: a
   * reconstruction, UNVERIFIED. A payment goes by the table.
   */
  private static final ConfidenceLevels RECONSTRUCTED =
      ConfidenceLevels.of(
          ConfidenceLevels.Level.of(5_000, "0.90"),
          ConfidenceLevels.Level.of(20_000, "0.95"),
          ConfidenceLevels.Level.of(50_000, "0.99"));

  static List<TestTable.Row> rows() {
    return ROWS;
  }

  static List<TestTable.Row> minimum() {
    return MINIMUM;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void chanceIsAsWorkedOut(TestTable.Row row) {
    Rate variation = Rate.of(row.text("variation"));
    long lives = Long.parseLong(row.text("lives"));
    Rate savings = Rate.of(row.text("savings_rate"));
    ChanceOfSavings chance =
        row.find("base_lives")
            .map(base -> ChanceOfSavings.against(variation, lives, Long.parseLong(base)))
            .orElse(ChanceOfSavings.of(variation, lives));

    assertPrinted("standard error", chance.standardError(), row.text("standard_error"));
    assertPrinted("z", chance.deviations(savings), row.text("z"));
    assertPrinted("chance", chance.chance(savings), row.text("chance"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("minimum")
  void theTableOfMinimumSavingsRatesIsReproducedToItsTenthOfAPercent(TestTable.Row row) {
    long lives = Long.parseLong(row.text("lives"));
    ChanceOfSavings chance = ChanceOfSavings.of(Rate.of("2.14"), lives);
    assertThat(chance.minimumSavingsRate(RECONSTRUCTED, lives, 5))
        .isEqualTo(Rate.ofPercent(row.text("formula_percent")));
    assertThat(chance.minimumSavingsRate(RECONSTRUCTED, lives, 3))
        .isEqualTo(Rate.ofPercent(row.text("table_percent")));
  }

  @Test
  void everyFigureIsAsserted() {
    assertThat(3 * ROWS.size() + 2 * MINIMUM.size()).isEqualTo(FIGURES);
  }

  /** Savings of just the minimum rate are luck as often as the confidence allows. */
  @Property(tries = 60)
  void minimumRateIsReachedByChanceAsOftenAsTheConfidenceAllows(
      @ForAll @IntRange(min = 500, max = 999) int perMille,
      @ForAll @IntRange(min = 100, max = 100_000) int lives) {
    ChanceOfSavings chance = ChanceOfSavings.of(Rate.of("2.5"), lives);
    Rate confidence = Rate.of(perMille, 1_000);
    Rate luck = chance.chance(chance.minimumSavingsRate(confidence, 20));
    Rate off = luck.minus(confidence.complement());
    Rate bound = Rate.of("0.000000000000000001");
    assertThat(off.isWithin(bound.negated(), bound)).isTrue();
  }

  @Property(tries = 60)
  void moreLivesAndMoreSavingsAreLessLuck(
      @ForAll @IntRange(min = 100, max = 100_000) int lives,
      @ForAll @IntRange(min = 1, max = 100) int perMille) {
    Rate savings = Rate.of(perMille, 1_000);
    ChanceOfSavings chance = ChanceOfSavings.of(Rate.of("2.14"), lives);
    assertThat(chance.chance(savings).isWithin(Rate.ZERO, Rate.of("0.5"))).isTrue();
    assertThat(
            chance
                .chance(savings)
                .isAtLeast(ChanceOfSavings.of(Rate.of("2.14"), lives + 1).chance(savings)))
        .isTrue();
    assertThat(chance.chance(savings).isAtLeast(chance.chance(savings.plus(Rate.of("0.001")))))
        .isTrue();
  }

  /** 1.644854 x 2.14 % of 46,298,400. */
  @Test
  void rangeOfAProjectionIsShownInDollars() {
    ChanceOfSavings chance = ChanceOfSavings.of(Rate.of("2.14"), 10_000);
    assertPrinted(
        "range", chance.range(Rate.of("0.90"), Money.of(46_298_400).unrounded()), "1629697.55");
    assertThat(chance).hasToString("standard error 2.14%");
  }

  @Test
  void badTermsAreNamedAllAtOnce() {
    assertThatThrownBy(() -> new ChanceOfSavings(Rate.ZERO, Rate.ZERO))
        .isInstanceOf(InvalidTermsException.class)
        .hasMessage(
            "ChanceOfSavings: variation is 0%, must be above 0% (costs vary); lives is none, must"
                + " be above 0 (somebody was insured)");
    assertThatThrownBy(() -> ChanceOfSavings.of(Rate.ONE, 0)).hasMessageContaining("lives is 0");
    assertThatThrownBy(() -> ChanceOfSavings.of(Rate.ONE, 1).minimumSavingsRate(Rate.of("0.9"), 21))
        .hasMessageContaining("decimals is 21");
    assertThatThrownBy(
            () ->
                ConfidenceLevels.of(
                    ConfidenceLevels.Level.of(5_000, "0.4"),
                    ConfidenceLevels.Level.of(5_000, "0.9")))
        .isInstanceOf(InvalidTermsException.class)
        .hasMessage(
            "ConfidenceLevels: levels[0].confidence is 40%, must be between 50% and 99.9999%"
                + " (confidence on one side); levels[1].lives is 5000, must be above 5000 (sizes"
                + " ascend)");
    assertThatThrownBy(ConfidenceLevels::of).hasMessageContaining("levels is none");
    assertThatThrownBy(() -> RECONSTRUCTED.deviations(4_999))
        .hasMessage("lives 4999 are below 5000, where the levels begin");
  }
}
