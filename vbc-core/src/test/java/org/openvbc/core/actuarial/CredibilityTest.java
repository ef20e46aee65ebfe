package org.openvbc.core.actuarial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openvbc.core.actuarial.Printed.assertPrinted;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openvbc.core.model.InvalidTermsException;
import org.openvbc.core.money.PerMemberPerMonth;
import org.openvbc.core.money.Rate;
import org.openvbc.core.parameter.UnsupportedPeriodException;
import org.openvbc.core.source.Evidence;
import org.openvbc.core.time.PersonYears;
import org.openvbc.testing.TestTable;

/** How far a group's own experience is believed. */
class CredibilityTest {
  private static final List<TestTable.Row> ROWS =
      TestTable.read(CredibilityTest.class, "credibility.csv");
  private static final int FIGURES = 21;

  static List<TestTable.Row> rows() {
    return ROWS;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void figuresAreAsWorkedOut(TestTable.Row row) {
    List<String> input = Stream.of(row.text("input").split(" ", -1)).toList();
    Optional<?> figure =
        switch (row.text("kind")) {
          case "quantile" -> Optional.of(StandardNormal.quantile(Rate.of(input.get(0))));
          case "claims" ->
              Optional.of(
                  FullCredibility.of(input.get(0), input.get(1))
                      .claims(Rate.of(input.get(2)), Rate.of(input.get(3)), 10));
          case "lives" ->
              Optional.of(
                  FullCredibility.of(input.get(0), input.get(1)).lives(Rate.of(input.get(2)), 10));
          case "z" -> Optional.of(credibility(input).z());
          case "estimate" ->
              Optional.of(
                  credibility(input)
                      .estimate(
                          PerMemberPerMonth.of(input.get(2)), PerMemberPerMonth.of(input.get(3))));
          case "mlr" -> MlrBaseCredibility.of(2025).baseFactor(PersonYears.of(input.get(0)));
          default -> throw new AssertionError(row);
        };
    assertThat(figure.isPresent()).isEqualTo(row.find("expected").isPresent());
    figure.ifPresent(value -> assertPrinted(row.toString(), value, row.text("expected")));
  }

  private static Credibility credibility(List<String> input) {
    return Credibility.limitedFluctuation(Rate.of(input.get(0)), Rate.of(input.get(1)));
  }

  @Test
  void everyFigureIsAsserted() {
    assertThat(ROWS).hasSize(FIGURES);
  }

  @Test
  void estimateOfPlainFiguresIsTheSameBlend() {
    Credibility half = new Credibility(Rate.of("0.25"));
    assertThat(half.estimate(Rate.of("0.8"), Rate.of("0.4"))).isEqualTo(Rate.of("0.5"));
    assertThat(half).hasToString("25% credible");
  }

  @Test
  void rootIsRoundedHalfUpOnce() {
    assertThat(Credibility.limitedFluctuation(Rate.of(1, 4), Rate.ONE, 0).z()).isEqualTo(Rate.ONE);
    assertThat(Credibility.limitedFluctuation(Rate.of("0.2499"), Rate.ONE, 0).z())
        .isEqualTo(Rate.ZERO);
    assertThat(Credibility.limitedFluctuation(Rate.of("0.5"), Rate.ONE, 20).z())
        .isEqualTo(Rate.of("0.70710678118654752440"));
  }

  @ParameterizedTest
  @EnumSource
  void deductibleFactorsAreNotYetVerified(MlrBaseCredibility.Deductible deductible) {
    assertThat(MlrBaseCredibility.of(2025).deductibleFactor(deductible).evidence())
        .isEqualTo(Evidence.UNVERIFIED);
  }

  @Test
  void deductibleFactorMultipliesTheBaseFactor() {
    MlrBaseCredibility table = MlrBaseCredibility.of(2025);
    Rate factor = table.deductibleFactor(MlrBaseCredibility.Deductible.AT_2500).asFactor();
    assertThat(table.adjustment(PersonYears.of("7500"), factor)).contains(Rate.of("0.036666"));
    assertThat(table.adjustment(PersonYears.of("999"), factor)).isEmpty();
    assertThatThrownBy(() -> table.adjustment(PersonYears.of("7500"), Rate.of("0.9")))
        .isInstanceOf(InvalidTermsException.class)
        .hasMessageContaining("deductibleFactor is 90%, must be at least 100%");
    assertThatThrownBy(() -> MlrBaseCredibility.of(2010))
        .isInstanceOf(UnsupportedPeriodException.class);
    assertThat(MlrBaseCredibility.table().keys()).hasSize(11);
  }

  @Test
  void badTermsAreNamedAllAtOnce() {
    assertThatThrownBy(() -> Credibility.limitedFluctuation(Rate.of(-1, 1), Rate.ZERO, 21))
        .isInstanceOf(InvalidTermsException.class)
        .hasMessage(
            "Credibility: volume is -1/1, must be at least 0 (a count); full is 0/1, must be above"
                + " 0 (the full standard); decimals is 21, must be between 0 and 20 (the scale"
                + " that the contract states)");
    assertThatThrownBy(() -> new Credibility(Rate.of("1.01")))
        .isInstanceOf(InvalidTermsException.class);
    assertThatThrownBy(() -> FullCredibility.of("1", "0"))
        .hasMessage(
            "FullCredibility: probability is 100%, must be above 0% and at most 99.99% (certainty"
                + " takes endless volume); within is 0%, must be above 0% (a distance)");
  }
}
