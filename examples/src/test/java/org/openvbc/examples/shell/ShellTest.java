package org.openvbc.examples.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShellTest {

  @Test
  void theTourSettlesExplainsAndCompares() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int status;
    try (PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
      status = Shell.run(List.of("tour"), out);
    }
    String printed = bytes.toString(StandardCharsets.UTF_8);
    assertThat(status).isZero();
    assertThat(printed)
        .contains("the ACO is paid $11,143,492.78")
        .containsPattern("Performance payment limit +\\$60,051,421\\.00")
        .contains("ASSUMPTION 60%")
        .contains("   100%               $0.00               $0.00")
        .contains("   110%     -$18,015,426.30     -$26,141,884.85")
        .doesNotContain("rror");
  }
}
