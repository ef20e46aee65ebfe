package org.openvbc.core.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openvbc.core.model.Traits.Basis;
import org.openvbc.core.model.Traits.QualityLink;
import org.openvbc.core.model.Traits.Scope;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;

class ModelTest {
  @Test
  void aModelIsNamedByProgrammeVariantAndPeriod() {
    assertThat(ModelId.of("mssp", "basic.e", "2024"))
        .hasToString("mssp.basic.e/2024")
        .isEqualTo(new ModelId("mssp", "basic.e", "2024"));
  }

  @ParameterizedTest
  @CsvSource({"' ', b, c, ' .b/c'", "a, '', c, a./c", "a, b, '\t', 'a.b/\t'"})
  void everyPartOfAModelsNameIsNeeded(String programme, String variant, String period, String id) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ModelId.of(programme, variant, period))
        .withMessage("model id " + id + " lacks a part");
  }

  @Test
  void anOutcomeReadsAsItsReason() {
    Outcome outcome = Outcome.of(Outcome.Kind.WAIVED, "forgiven");
    assertThat(outcome).hasToString("forgiven");
    assertThat(outcome.kind()).isEqualTo(Outcome.Kind.WAIVED);
    assertThat(Outcome.Kind.values()).hasSize(6);
  }

  @Test
  void aNetAmountTurnsPayerAndProviderByItsSign() {
    assertThat(Payment.net("payer", "ACO", Money.of(5))).hasToString("payer pays ACO $5.00");
    assertThat(Payment.net("payer", "ACO", Money.of(-5))).hasToString("ACO pays payer $5.00");
    assertThat(Payment.net("payer", "ACO", Money.ZERO))
        .isEqualTo(new Payment("payer", "ACO", Money.ZERO));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Payment("a", "b", Money.of(-5)))
        .withMessage("payment amount -$5.00 is negative: turn payer and payee instead");
  }

  @ParameterizedTest
  @CsvSource({
    "PROSPECTIVE, false, NONE, COMPREHENSIVE, true, 4N",
    "PROSPECTIVE, true, NONE, CONDITION, false, 4N",
    "PROSPECTIVE, true, PERFORMANCE, CONDITION, true, 4C",
    "PROSPECTIVE, true, REPORTING, COMPREHENSIVE, true, 4C",
    "PROSPECTIVE, true, PERFORMANCE, CONDITION, false, 4A",
    "PROSPECTIVE, false, INFRASTRUCTURE, COMPREHENSIVE, false, 4B",
    "BENCHMARK, true, NONE, COMPREHENSIVE, false, 3N",
    "BENCHMARK, false, NONE, CONDITION, true, 3N",
    "BENCHMARK, true, PERFORMANCE, COMPREHENSIVE, true, 3B",
    "BENCHMARK, true, REPORTING, CONDITION, false, 3B",
    "BENCHMARK, false, PERFORMANCE, COMPREHENSIVE, false, 3A",
    "FEE_FOR_SERVICE, true, PERFORMANCE, CONDITION, false, 2C",
    "FEE_FOR_SERVICE, false, REPORTING, COMPREHENSIVE, false, 2B",
    "FEE_FOR_SERVICE, false, INFRASTRUCTURE, CONDITION, true, 2A",
    "FEE_FOR_SERVICE, false, NONE, COMPREHENSIVE, false, 1",
  })
  void theLanCategoryFollowsFromTheTraits(
      Basis basis,
      boolean twoSided,
      QualityLink link,
      Scope scope,
      boolean integrated,
      String code) {
    assertThat(new Traits(basis, twoSided, link, scope, integrated).lanCategory())
        .hasToString(code);
  }

  @Test
  void theCategoriesAreThoseOfTheFramework() {
    assertThat(LanCategory.values())
        .extracting(LanCategory::code)
        .containsExactly("1", "2A", "2B", "2C", "3A", "3B", "3N", "4A", "4B", "4C", "4N");
    assertThat(LanCategory.values()).extracting(LanCategory::meaning).doesNotHaveDuplicates();
    assertThat(LanCategory.CATEGORY_3B.meaning()).isEqualTo("shared savings with downside risk");
    assertThat(LanCategory.CATEGORY_3N).hasToString("3N");
  }

  @Test
  void allThatIsWrongIsNamedAtOnceInOrder() {
    Violations violations =
        Violations.of("Terms")
            .requireShare("share", Rate.of("1.01"), "law 1")
            .requireNotNegative("base", Money.of(-1), "law 2")
            .require(false, "size", 0, "at least 1", "law 3");
    String what =
        "Terms: share is 101%, must be between 0% and 100% (law 1);"
            + " base is -$1.00, must be at least $0.00 (law 2);"
            + " size is 0, must be at least 1 (law 3)";
    assertThatExceptionOfType(InvalidTermsException.class)
        .isThrownBy(violations::throwIfInvalidTerms)
        .withMessage(what)
        .satisfies(
            e ->
                assertThat(e.violations())
                    .extracting(Violation::field)
                    .containsExactly("share", "base", "size"));
    assertThatExceptionOfType(InvalidPerformanceException.class)
        .isThrownBy(violations::throwIfInvalidPerformance)
        .withMessage(what)
        .satisfies(
            e ->
                assertThat(e.violations().get(2))
                    .isEqualTo(new Violation("size", "0", "at least 1", "law 3")));
  }

  @Test
  void theBoundsThemselvesAreNoViolation() {
    Violations violations =
        Violations.of("Terms")
            .requireShare("none", Rate.ZERO, "")
            .requireShare("all", Rate.ONE, "")
            .requireNotNegative("nothing", Money.ZERO, "")
            .require(true, "fine", "", "", "");
    assertThatCode(violations::throwIfInvalidTerms).doesNotThrowAnyException();
    assertThatCode(violations::throwIfInvalidPerformance).doesNotThrowAnyException();
    violations.requireShare("below", Rate.of("-0.000001"), "law");
    violations.requireNotNegative("owed", Money.ofMicros(-1), "law");
    assertThatExceptionOfType(InvalidTermsException.class)
        .isThrownBy(violations::throwIfInvalidTerms)
        .satisfies(e -> assertThat(e.violations()).hasSize(2));
  }

  @Test
  void theViolationsOfAnExceptionCannotBeChanged() {
    Violation one = new Violation("f", "v", "b", "r");
    List<Violation> violations = new ArrayList<>(List.of(one));
    InvalidTermsException terms = new InvalidTermsException("Terms", violations);
    InvalidPerformanceException performance =
        new InvalidPerformanceException("Performance", violations);
    violations.clear();
    assertThat(terms.violations()).containsExactly(one);
    assertThat(performance.violations()).containsExactly(one);
    assertThat(terms).hasMessage("Terms: f is v, must be b (r)");
    assertThat(performance).hasMessage("Performance: f is v, must be b (r)");
    assertThatThrownBy(() -> terms.violations().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }
}
