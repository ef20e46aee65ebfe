package org.openvbc.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openvbc.core.model.PaymentModel;

/** The mechanisms that the README of the models lists: their classes and what shows them. */
class MechanismTableTest {
  private static final Path ROOT = Path.of("..");
  private static final Pattern CODE = Pattern.compile("`([^`]+)`");
  private static final int ROWS = 39;

  /** A row of one of the tables. */
  private record Row(String mechanism, List<String> classes, List<String> shownBy) {
    @Override
    public String toString() {
      return mechanism;
    }
  }

  static List<Row> rows() throws IOException {
    List<Row> rows = new ArrayList<>();
    for (String line : Files.readAllLines(ROOT.resolve("vbc-models").resolve("README.md"))) {
      String[] cells = line.split("\\|", -1);
      if (line.startsWith("| ") && cells.length == 5 && line.contains("`")) {
        rows.add(new Row(cells[1].strip(), codes(cells[2]), codes(cells[3])));
      }
    }
    return rows;
  }

  private static List<String> codes(String cell) {
    List<String> all = new ArrayList<>();
    Matcher matcher = CODE.matcher(cell);
    while (matcher.find()) {
      all.add(matcher.group(1));
    }
    return all;
  }

  /** The examples and replays, as the usage lists them. */
  private static Set<String> commands() {
    Captured err = new Captured();
    Main.run(List.of("?"), new Captured().stream(), err.stream(), Terminal.ofProcess());
    Set<String> names = new TreeSet<>();
    for (String line : err.lines()) {
      String[] words = line.strip().split(" ", -1);
      names.add(words[0].equals("replay") ? "replay " + words[1] : words[0]);
    }
    return names;
  }

  @Test
  void everyMechanismIsListed() throws IOException {
    assertThat(rows()).hasSize(ROWS);
    assertThat(rows().stream().map(Row::mechanism)).doesNotHaveDuplicates();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void classesExist(Row row) throws ClassNotFoundException {
    assertThat(row.classes()).isNotEmpty();
    for (String name : row.classes()) {
      assertThat(Class.forName("org.openvbc." + name)).isPublic();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void whatShowsItExists(Row row) {
    assertThat(row.shownBy()).isNotEmpty();
    Set<String> commands = commands();
    for (String name : row.shownBy()) {
      assertThat(commands.contains(name) || Files.isRegularFile(ROOT.resolve(name)))
          .as(name + " of " + commands)
          .isTrue();
    }
  }

  @Test
  void mechanismsAreModelsOrTheirParts() throws Exception {
    List<String> models = new ArrayList<>();
    for (Row row : rows()) {
      for (String name : row.classes()) {
        if (PaymentModel.class.isAssignableFrom(Class.forName("org.openvbc." + name))) {
          models.add(name);
        }
      }
    }
    assertThat(models).hasSizeGreaterThan(30);
    assertThat(Stream.of("models.hybrid.Hybrid", "models.medicalhome.MedicalHome"))
        .allMatch(models::contains);
  }
}
