package org.openvbc.examples.mssp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rounding;
import org.openvbc.core.time.PerformanceYear;
import org.openvbc.examples.Captured;
import org.openvbc.examples.Terminal;

class PublishedSettlementsTest {
  private static final String RED = "\u001b[31m";

  private final Captured out = new Captured();

  @Test
  void everyResultHasItsRowAndMatches() {
    assertThat(PublishedSettlements.run(out.stream(), Terminal.none())).isTrue();
    assertThat(out.lines()).contains("80 of 80 settlements match");
    List<EmbeddedResult> all = EmbeddedResult.all();
    List<String> rows = rows();
    assertThat(rows).hasSize(all.size());
    for (int i = 0; i < rows.size(); i++) {
      assertThat(rows.get(i).split(" +"))
          .startsWith(all.get(i).acoId(), all.get(i).facts().year().label())
          .contains(all.get(i).facts().settle(Rounding.CENTS).earned().toString(), "yes")
          .doesNotContain("NO");
    }
  }

  @Test
  void plainOutputHasNoEscapeCodesAndNoOtherLetters() {
    PublishedSettlements.run(out.stream(), Terminal.none());
    assertThat(out.text()).doesNotContain("\u001b");
    assertThat(rows()).allMatch(row -> row.chars().allMatch(letter -> letter < 128));
  }

  @Test
  void theJobEndsWithTheWorksheetOfOneAcoLineByLineWithTheLaw() {
    PublishedSettlements.run(out.stream(), Terminal.none());
    AcoYear facts = EmbeddedResult.of("A1026", PerformanceYear.of(2024)).facts();
    String worksheet =
        facts.track(Rounding.CENTS).explain(facts.performance()).withFormulas().strip();
    assertThat(worksheet).contains("$11,143,492.78", "42 CFR 425.605(d)(1)(v)(A)");
    assertThat(out.text().substring(out.text().indexOf("The worksheet of A1026")))
        .contains(worksheet)
        .endsWith("see README.md.\n");
  }

  @Test
  void aResultThatDoesNotMatchFailsTheJobAndIsShownInRed() {
    List<EmbeddedResult> results = new ArrayList<>(EmbeddedResult.all());
    EmbeddedResult last = results.get(79);
    results.set(79, offBy(last, Money.of("0.01")));
    results.set(2, offBy(results.get(2), results.get(2).tolerance().negated()));
    assertThat(PublishedSettlements.run(results, out.stream(), Terminal.withColour())).isFalse();
    assertThat(out.lines()).contains(RED + "79 of 80 settlements match\u001b[0m");
    assertThat(out.lines())
        .filteredOn(line -> line.startsWith(RED + "A"))
        .singleElement()
        .asString()
        .startsWith(RED + last.acoId() + " ")
        .contains("  NO ");
  }

  /** The result as if CMS had printed more than ours by the tolerance and something. */
  private static EmbeddedResult offBy(EmbeddedResult result, Money beyondTolerance) {
    Money ours = result.facts().settle(Rounding.CENTS).earned();
    return new EmbeddedResult(
        result.acoId(),
        result.name(),
        result.facts(),
        ours.plus(result.tolerance()).plus(beyondTolerance),
        result.tolerance(),
        result.condition(),
        result.source());
  }

  private List<String> rows() {
    return out.lines().stream().filter(line -> line.matches("A\\d.*")).toList();
  }
}
