package org.openvbc.jmh;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openvbc.core.model.Payment;
import org.openvbc.core.model.Settlement;

/** The measurement of the families measures every model, and measures something. */
class FamiliesTest {
  private static final Path MODELS =
      Path.of("..", "vbc-models", "src/test/resources/org/openvbc/models/models.csv");
  private static final String ROOT = "org.openvbc.models.";
  private static final int FEWEST_PERFORMANCES = 64;

  @Test
  void everyModelOfTheTableIsMeasured() throws IOException {
    Set<String> measured =
        Arrays.stream(Family.values())
            .map(family -> family.model().getName().substring(ROOT.length()))
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(measured).isEqualTo(modelsOfTheTable()).hasSameSizeAs(Family.values());
  }

  /** The first column, which is never quoted. */
  private static Set<String> modelsOfTheTable() throws IOException {
    List<String> lines = Files.readAllLines(MODELS);
    assertThat(lines.get(0)).startsWith("model,");
    return lines.stream()
        .skip(1)
        .map(line -> line.substring(0, line.indexOf(',')))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @ParameterizedTest
  @EnumSource
  void performancesAreOfTheModelAndDiffer(Family family) {
    FamilyPanel<?> panel = family.panel();

    assertThat(panel.contracts()).hasSize(panel.rows()).hasOnlyElementsOfType(family.model());
    assertThat(new HashSet<>(panel.performances()))
        .hasSizeGreaterThanOrEqualTo(FEWEST_PERFORMANCES);
  }

  @ParameterizedTest
  @EnumSource
  void everyPerformanceSettlesAndPaymentsDiffer(Family family) {
    FamilyPanel<?> panel = family.panel();
    Set<List<Payment>> payments = new HashSet<>();
    for (int i = 0; i < panel.rows(); i++) {
      payments.add(panel.settleNext().payments());
    }

    assertThat(payments).hasSizeGreaterThanOrEqualTo(2);
    assertThat(payments).anyMatch(each -> each.stream().anyMatch(one -> !one.amount().isZero()));
  }

  @ParameterizedTest
  @EnumSource
  void eachRunDrawsTheSame(Family family) {
    assertThat(family.panel().performances()).isEqualTo(family.panel().performances());
  }

  @Test
  void walkComesRoundToTheFirstPerformance() {
    FamilyPanel<?> panel = Family.NGACO_ARRANGEMENT.panel();
    Settlement first = panel.settleNext();
    for (int i = 1; i < panel.rows(); i++) {
      panel.settleNext();
    }

    assertThat(panel.settleNext()).isEqualTo(first);
  }
}
