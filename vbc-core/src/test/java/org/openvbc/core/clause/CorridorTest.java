package org.openvbc.core.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openvbc.core.model.InvalidTermsException;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Rounding;
import org.openvbc.core.money.Unrounded;
import org.openvbc.core.source.Citation;
import org.openvbc.core.worksheet.Line;
import org.openvbc.core.worksheet.Step;
import org.openvbc.core.worksheet.Worksheet;

class CorridorTest {
  enum Shown implements Step {
    SHARED;

    @Override
    public String label() {
      return "Shared";
    }

    @Override
    public String formula() {
      return "share x what lies inside the band";
    }

    @Override
    public Citation citation() {
      return Citation.of("42 CFR 1.1");
    }
  }

  /** The corridors that contracts use, by name. */
  enum Known {
    GLOBAL("0 1; 0.25 0.5; 0.35 0.25; 0.5 0.1"),
    GLOBAL_2026("0 1; 0.1 0.5; 0.35 0.25; 0.5 0.1"),
    PROFESSIONAL("0 0.5; 0.05 0.35; 0.1 0.15; 0.15 0.05"),
    LEAD_GLOBAL("0 1; 0.15 0.5; 0.35 0.25; 0.5 0.1"),
    LEAD_PROFESSIONAL("0 0.6; 0.1 0.35; 0.15 0.15; 0.2 0.05"),
    /** What the payer pays of costs beyond the target. */
    MARKETPLACE("0 0; 0.03 0.5; 0.08 0.8"),
    FIRST_THREE("0 1; 0.03 0"),
    KEEPS_UNSPENT("0 1; 0.05 0.5; 0.1 0"),
    DEADBAND("0 0; 0.01 0.5"),
    TIERED("0 0; 0.02 0.5; 0.05 0.8"),
    TREND("0 1; 0.04 0.5; 0.08 0");

    private final Corridor corridor;

    Known(String bands) {
      List<Corridor.Band> each = new ArrayList<>();
      for (String band : bands.split("; ", -1)) {
        String[] parts = band.split(" ", -1);
        each.add(Corridor.Band.of(parts[0], parts[1]));
      }
      corridor = Corridor.of(each);
    }
  }

  private static final Unrounded BASE = Money.of(100).unrounded();

  private static Unrounded dollars(String amount) {
    return Money.of(amount).unrounded();
  }

  private static List<String> cents(Worksheet sheet) {
    return sheet.lines().stream()
        .map(line -> (Unrounded) line.value())
        .map(value -> value.rounded(Rounding.CENTS).toString())
        .toList();
  }

  // ---------------------------------------------------------------- examples

  @ParameterizedTest
  @CsvSource({
    // rows that CMS published
    "GLOBAL, 6369635.906403, 17358397.180415, 5281068.38",
    "GLOBAL, -6616681.287903, 18919056.560326, -5673222.71",
    "PROFESSIONAL, 3033768.961849, 9949601.44243, 574546.51",
    "PROFESSIONAL, -1219782.703896, 7959317.432287, -399260.13",
    // one amount under three corridors
    "GLOBAL_2026, 15074564, 105387564, 12806660.20",
    "GLOBAL, 15074564, 105387564, 15074564.00",
    "PROFESSIONAL, 15074564, 105387564, 5159342.61",
    // the whole base
    "GLOBAL, 100, 100, 38.75",
    "GLOBAL_2026, 100, 100, 31.25",
    "PROFESSIONAL, -100, 100, -9.25",
    "LEAD_GLOBAL, 100, 100, 33.75",
    "LEAD_GLOBAL, 20000000, 100000000, 17500000",
    "LEAD_PROFESSIONAL, 12000000, 100000000, 6700000",
    // costs beyond a target of 100 million
    "MARKETPLACE, 1000000, 100000000, 0",
    "MARKETPLACE, 5000000, 100000000, 1000000",
    "MARKETPLACE, 8000000, 100000000, 2500000",
    "MARKETPLACE, 12000000, 100000000, 5700000",
    "MARKETPLACE, -5000000, 100000000, -1000000",
    "MARKETPLACE, -8000000, 100000000, -2500000",
    "MARKETPLACE, -12000000, 100000000, -5700000",
    "FIRST_THREE, -5000000, 100000000, -3000000",
    "KEEPS_UNSPENT, 12000000, 100000000, 7500000",
    // surplus and deficit of a medical loss ratio on revenue of 1.2 billion
    "DEADBAND, 36000000, 1200000000, 12000000",
    "DEADBAND, -48000000, 1200000000, -18000000",
    "DEADBAND, 12000000, 1200000000, 0",
    "DEADBAND, -12000000, 1200000000, 0",
    "TIERED, 84000000, 1200000000, 37200000",
  })
  void aKnownCorridorSharesToTheCent(Known known, String amount, String base, String shared) {
    assertThat(known.corridor.of(dollars(amount), dollars(base)).rounded(Rounding.CENTS))
        .isEqualTo(Money.of(shared));
  }

  @Test
  void aPublishedRowIsExactToTheMillionth() {
    assertThat(
            Known.GLOBAL
                .corridor
                .of(dollars("6369635.906403"), dollars("17358397.180415"))
                .rounded(Rounding.MILLIONTHS))
        .isEqualTo(Money.of("5281068.377439"));
  }

  @Test
  void eachBandThatIsReachedIsOnTheWorksheet() {
    Worksheet savings = Worksheet.recording();
    Known.PROFESSIONAL.corridor.of(
        dollars("3033768.961849"), dollars("9949601.44243"), savings, Shown.SHARED);
    assertThat(cents(savings))
        .containsExactly("$248,740.04", "$174,118.03", "$74,622.01", "$77,066.44");
    assertThat(savings.lines())
        .extracting(Line::part)
        .containsExactly("band 1", "band 2", "band 3", "band 4");
    assertThat(savings.lines()).extracting(Line::step).containsOnly(Shown.SHARED);

    Worksheet losses = Worksheet.recording();
    Known.PROFESSIONAL.corridor.of(
        dollars("-1219782.703896"), dollars("7959317.432287"), losses.of("A&D"), Shown.SHARED);
    assertThat(cents(losses))
        .containsExactly("-$198,982.94", "-$139,288.06", "-$59,694.88", "-$1,294.25");
    assertThat(losses.lines().get(1).part()).isEqualTo("A&D, band 2");
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "4.99, 1", "5, 1", "5.000001, 2", "15, 3", "15.01, 4", "-15, 3", "-15.01, 4"})
  void aBandIsReachedOnceTheAmountIsBeyondItsEdge(String amount, int lines) {
    Worksheet sheet = Worksheet.recording();
    Known.PROFESSIONAL.corridor.of(dollars(amount), BASE, sheet, Shown.SHARED);
    assertThat(sheet.lines()).hasSize(lines);
  }

  @Test
  void anAmountWithinTheTriggerShowsNoBand() {
    Worksheet sheet = Worksheet.recording();
    Corridor triggered = Known.PROFESSIONAL.corridor.withTrigger(Rate.of("0.02"));
    triggered.of(dollars("2"), BASE, sheet, Shown.SHARED);
    assertThat(sheet.lines()).isEmpty();
    triggered.of(dollars("2.01"), BASE, sheet, Shown.SHARED);
    assertThat(sheet.lines()).hasSize(1);
    assertThat(triggered.of(dollars("2.01"), BASE, Worksheet.none(), Shown.SHARED))
        .isEqualTo(dollars("1.005"));
  }

  @ParameterizedTest
  @CsvSource({
    "-0.0509, -0.04545",
    "0.008, 0",
    "0.01, 0",
    "-0.01, 0",
    "0.010001, 0.010001",
    "-0.03, -0.03",
    "0.04, 0.04",
    "-0.052, -0.046",
    "0.08, 0.06",
    "0.09, 0.06",
    "0, 0",
  })
  void aTrendIsSharedAsARate(String deviation, String shared) {
    assertThat(Known.TREND.corridor.withTrigger(Rate.of("0.01")).of(Rate.of(deviation)))
        .isEqualTo(Rate.of(shared));
  }

  @Test
  void aTrendSharedInFullIsNotTouchedBeyondTheTrigger() {
    Corridor full = Corridor.ofShare(Rate.ONE).withTrigger(Rate.of("0.01"));
    assertThat(full.of(Rate.of("-0.0509"))).isEqualTo(Rate.of("-0.0509"));
    assertThat(full.of(Rate.of("-0.01"))).isEqualTo(Rate.ZERO);
  }

  // ---------------------------------------------------------------- cliffs

  @ParameterizedTest
  @CsvSource({
    "11999999.99, 0", "12000000, 0", "12000000.01, 6000000.005", "36000000, 18000000",
    "-11999999.99, 0", "-12000000, 0", "-12000000.01, -6000000.005", "-48000000, -24000000",
  })
  void beyondTheTriggerTheFirstDollarIsShared(String amount, String shared) {
    Corridor firstDollar = Corridor.ofShare(Rate.of("0.5")).withTrigger(Rate.of("0.01"));
    assertThat(firstDollar.of(dollars(amount), dollars("1200000000"))).isEqualTo(dollars(shared));
  }

  @ParameterizedTest
  @CsvSource({
    "4.99, 2.495", "5, 2.5", "5.01, 2.5035",
    "9.99, 4.2465", "10, 4.25", "10.01, 4.2515",
    "14.99, 4.9985", "15, 5", "15.01, 5.0005",
    "0, 0", "0.01, 0.005",
  })
  void acrossAnEdgeNothingJumps(String amount, String shared) {
    Corridor corridor = Known.PROFESSIONAL.corridor;
    assertThat(corridor.of(dollars(amount), BASE)).isEqualTo(dollars(shared));
    assertThat(corridor.of(dollars(amount).negated(), BASE)).isEqualTo(dollars(shared).negated());
  }

  @Test
  void lossesPassThroughTheirOwnBands() {
    Corridor corridor =
        Corridor.of(
            List.of(Corridor.Band.of("0", "0.6"), Corridor.Band.of("0.1", "0.3")),
            List.of(Corridor.Band.of("0", "0.4")));
    assertThat(corridor.of(dollars("20"), BASE)).isEqualTo(dollars("9"));
    assertThat(corridor.of(dollars("-20"), BASE)).isEqualTo(dollars("-8"));
    assertThat(corridor.of(Rate.of("0.2"))).isEqualTo(Rate.of("0.09"));
    assertThat(corridor.of(Rate.of("-0.2"))).isEqualTo(Rate.of("-0.08"));
    assertThat(corridor.gains()).hasSize(2);
    assertThat(corridor.losses()).containsExactly(Corridor.Band.of("0", "0.4"));
    assertThat(corridor.trigger()).isEqualTo(Rate.ZERO);
  }

  @Test
  void ofABaseOfNothingAllLiesInTheLastBand() {
    assertThat(Known.GLOBAL.corridor.of(dollars("20"), Unrounded.ZERO)).isEqualTo(dollars("2"));
    assertThat(Corridor.ofShare(Rate.of("0.1")).of(dollars("20"), Unrounded.ZERO))
        .isEqualTo(dollars("2"));
    assertThat(Known.GLOBAL.corridor.of(Unrounded.ZERO, Unrounded.ZERO)).isEqualTo(Unrounded.ZERO);
  }

  @Test
  void theGreatestAmountsPassExactlyAndOnlyMoneyOverflows() {
    Unrounded least = Money.ofMicros(Long.MIN_VALUE).unrounded();
    Unrounded all = Corridor.ofShare(Rate.ONE).of(least, BASE);
    assertThat(all).isEqualTo(least);
    assertThatThrownBy(() -> all.rounded(Rounding.CENTS))
        .isInstanceOf(ArithmeticException.class)
        .hasMessageStartingWith("money overflow: -$9,223,372,036,854.775808 rounded");
    Unrounded most = Money.ofMicros(Long.MAX_VALUE).unrounded();
    assertThat(Known.GLOBAL.corridor.of(most, most)).isEqualTo(most.times(Rate.of("0.3875")));
    assertThat(Known.GLOBAL.corridor.of(least, most).signum()).isEqualTo(-1);
  }

  // ---------------------------------------------------------------- refused

  @Test
  void aNegativeBaseIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Known.GLOBAL.corridor.of(dollars("5"), dollars("-0.01")))
        .withMessage("base -$0.01 of a corridor is negative: its rates are rates of an amount");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Corridor.ofShare(Rate.ONE)
                    .of(dollars("-5"), dollars("-1"), Worksheet.recording(), Shown.SHARED))
        .withMessageStartingWith("base -$1.00 of a corridor is negative");
  }

  @Test
  void badBandsAreNamedAllAtOnce() {
    assertThatThrownBy(
            () ->
                Corridor.of(
                    List.of(Corridor.Band.of("0.01", "1"), Corridor.Band.of("0.01", "1.5")),
                    List.of(Corridor.Band.of("0", "-0.1"))))
        .isInstanceOf(InvalidTermsException.class)
        .hasMessage(
            "Corridor: gains[0].from is 1%, must be 0% (every dollar lies in one band); gains[1].from"
                + " is 1%, must be above 1% (bands ascend and do not overlap); gains[1].share is"
                + " 150%, must be between 0% and 100% (a share); losses[0].share is -10%, must be"
                + " between 0% and 100% (a share)");
  }

  @Test
  void bandsThatServeBothAreNamedOnce() {
    assertThatThrownBy(() -> Corridor.ofShare(Rate.of("1.01")))
        .isInstanceOf(InvalidTermsException.class)
        .hasMessage("Corridor: gains[0].share is 101%, must be between 0% and 100% (a share)");
    assertThatThrownBy(Corridor::of)
        .isInstanceOf(InvalidTermsException.class)
        .hasMessage("Corridor: gains is empty, must be at least one band (nothing to share)");
    assertThatThrownBy(() -> Corridor.of(List.of(Corridor.Band.of("0", "1")), List.of()))
        .isInstanceOf(InvalidTermsException.class)
        .hasMessage("Corridor: losses is empty, must be at least one band (nothing to share)");
  }

  @Test
  void bandsDescendNowhere() {
    assertThatThrownBy(
            () ->
                Corridor.of(
                    Corridor.Band.of("0", "1"),
                    Corridor.Band.of("0.2", "0.5"),
                    Corridor.Band.of("0.1", "0.25")))
        .isInstanceOf(InvalidTermsException.class)
        .hasMessage(
            "Corridor: gains[2].from is 10%, must be above 20% (bands ascend and do not overlap)");
  }

  @Test
  void aNegativeTriggerIsRefused() {
    assertThatThrownBy(() -> Known.GLOBAL.corridor.withTrigger(Rate.of("-0.01")))
        .isInstanceOf(InvalidTermsException.class)
        .hasMessage("Corridor: trigger is -1%, must be at least 0% (a size has no sign)");
  }

  // ---------------------------------------------------------------- value

  @Test
  void itReadsAsItsBands() {
    Corridor global = Known.GLOBAL.corridor;
    assertThat(global).hasToString("100% from 0%, 50% from 25%, 25% from 35%, 10% from 50%");
    assertThat(global.withTrigger(Rate.of("0.01")).toString())
        .endsWith("10% from 50%; from the first dollar above 1%");
    assertThat(
            Corridor.of(List.of(Corridor.Band.of("0", "1")), List.of(Corridor.Band.of("0", "0.8"))))
        .hasToString("100% from 0%; losses 80% from 0%");
  }

  @Test
  void corridorsAreEqualWhenTheirTermsAre() {
    Corridor half = Corridor.ofShare(Rate.of("0.5"));
    assertThat(half)
        .isEqualTo(Corridor.of(new Corridor.Band(Rate.of(0, 7), Rate.of(2, 4))))
        .hasSameHashCodeAs(Corridor.of(new Corridor.Band(Rate.of(0, 7), Rate.of(2, 4))))
        .isNotEqualTo(Corridor.ofShare(Rate.of("0.4")))
        .isNotEqualTo(Corridor.of(half.gains(), List.of(Corridor.Band.of("0", "0.4"))))
        .isNotEqualTo(Corridor.of(List.of(Corridor.Band.of("0", "0.4")), half.losses()))
        .isNotEqualTo(half.withTrigger(Rate.of("0.01")))
        .isNotEqualTo("50% from 0%");
    assertThat(half.hashCode())
        .isNotEqualTo(half.withTrigger(Rate.of("0.01")).hashCode())
        .isNotEqualTo(Corridor.ofShare(Rate.of("0.4")).hashCode());
    assertThat(half.withTrigger(Rate.of("0.01")).withTrigger(Rate.ZERO)).isEqualTo(half);
  }

  @Test
  void theBandsCannotBeChanged() {
    List<Corridor.Band> mine = new ArrayList<>(List.of(Corridor.Band.of("0", "1")));
    Corridor corridor = Corridor.of(mine);
    mine.clear();
    assertThat(corridor.gains()).hasSize(1);
    assertThatThrownBy(() -> corridor.losses().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }
}
