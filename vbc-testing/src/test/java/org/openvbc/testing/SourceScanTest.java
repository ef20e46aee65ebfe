package org.openvbc.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceScanTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "double x = y;",
        "var x = (float) y;",
        "List<Double> x;",
        "x = Math.pow(a, b);",
        "x = StrictMath . pow(a, b);",
        "x = 0.5;",
        "x = 1_000.25;",
        "x = .5;",
        "x = 1.;",
        "x = 1e9;",
        "x = 2.5e-3;",
        "x = 7d;",
        "x = 7F;",
        "x = '\"' + 0.5 + '\"';",
        "x = \"//\" + 0.5;",
        "x = 4.0 * y;",
      })
  void binaryFractionsInCodeAreFound(String code) {
    assertThat(SourceScan.findings(code)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "long x = 10_000_000L;",
        "var x = Rate.of(\"0.75\");",
        "// a double would be wrong here: 0.5",
        "/* float\n 1.5 */",
        "/** Section 425.605(d). */",
        "String x = \"say \\\" double 0.5\";",
        "String x = \"\"\"\n  double 0.5\n  \"\"\";",
        "char x = '\"'; // double\nchar y = '\"';",
        "x = 0xFF + 0x1e5 + 0x7FFFFFFFFFFFFFFFL;",
        "x = doubled + floatingRate + Math.powerless();",
        "void of(long... figures) {}",
        "x = 3 / 4;",
        "x = track2024.sharingRate1().times(y);",
      })
  void commentsStringsAndWholeNumbersAreNot(String code) {
    assertThat(SourceScan.findings(code)).isEmpty();
  }

  @Test
  void aFindingNamesItsLine() {
    assertThat(SourceScan.findings("/* one\n two */\n\nlong x;\nx = 0.5;"))
        .containsExactly("5: 0.5");
  }

  @Test
  void findingsNameTheFileAndExemptClassesAreSkipped(@TempDir Path sources) throws IOException {
    Path file = Files.createDirectories(sources.resolve("org/openvbc")).resolve("Wide.java");
    Files.writeString(file, "class Wide {\n  double guess;\n}\n");
    assertThat(SourceScan.binaryFractions(sources, Set.of()))
        .containsExactly(Path.of("org", "openvbc", "Wide.java") + ":2: double");
    assertThat(SourceScan.binaryFractions(sources, Set.of("org.openvbc.Wide"))).isEmpty();
  }

  @Test
  void aScanThatSeesNoSourcesIsRefused(@TempDir Path sources) {
    assertThatThrownBy(() -> SourceScan.binaryFractions(sources, Set.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no Java file");
  }
}
