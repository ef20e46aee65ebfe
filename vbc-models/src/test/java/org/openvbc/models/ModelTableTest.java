package org.openvbc.models;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openvbc.core.model.PaymentModel;
import org.openvbc.core.model.Traits;
import org.openvbc.core.source.Evidence;
import org.openvbc.testing.Filed;
import org.openvbc.testing.TestTable;

/**
 * Every payment model of the library with its category in the LAN framework, as its traits give it.
 *
 * <p>A new model without a row in {@code models.csv} fails. The table as people read it is filed as
 * {@code models.md}; the README has it under the heading "Models".
 */
class ModelTableTest {
  private static final String ROOT = "org.openvbc.models.";
  private static final Path README = Path.of("..", "README.md");
  private static final String HEADING = "\n## Models\n";
  private static final List<String> EVIDENCE =
      Arrays.stream(Evidence.values()).map(Evidence::name).toList();
  private static final List<TestTable.Row> ROWS =
      TestTable.read(ModelTableTest.class, "models.csv");

  static List<TestTable.Row> rows() {
    return ROWS;
  }

  @Test
  void everyModelHasARow() {
    Set<String> models = new TreeSet<>();
    for (JavaClass type :
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(location -> !location.contains("/Immutable"))
            .importPackages("org.openvbc.models")) {
      if (type.isAssignableTo(PaymentModel.class)
          && type.getModifiers().contains(JavaModifier.PUBLIC)) {
        models.add(type.getName().substring(ROOT.length()));
      }
    }
    Set<String> listed = new TreeSet<>();
    ROWS.forEach(row -> listed.add(row.text("model")));
    assertThat(listed).isEqualTo(models);
    assertThat(models).hasSizeGreaterThan(40);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void categoryAndRiskFollowFromTheTraits(TestTable.Row row) throws Exception {
    for (PaymentModel<?, ?> model : samples(row)) {
      Traits traits = model.traits();
      assertThat(model).isInstanceOf(Class.forName(ROOT + row.text("model")));
      assertThat(traits.lanCategory().code()).as("" + model).isEqualTo(row.text("category"));
      assertThat(traits.twoSided())
          .as("" + model)
          .isEqualTo(!row.text("risk").equals("upside only"));
    }
    assertThat(row.text("law")).isNotBlank();
    assertThat(row.text("evidence")).isIn(EVIDENCE);
  }

  @Test
  void readmeHasTheTable() throws IOException {
    Filed.assertReadsAs(ModelTableTest.class, "models.md", table());
    String readme = Files.readString(README);
    assertThat(readme).contains(HEADING);
    assertThat(readme.substring(readme.indexOf(HEADING))).contains(table());
  }

  private static String table() {
    StringBuilder text = new StringBuilder();
    text.append("| model | LAN | risk | law | evidence | note |\n|---|---|---|---|---|---|\n");
    for (TestTable.Row row : ROWS) {
      text.append("| `").append(row.text("model")).append('`');
      row.find("variant").ifPresent(variant -> text.append(", ").append(variant));
      for (String column : List.of("category", "risk", "law", "evidence")) {
        text.append(" | ").append(row.text(column));
      }
      text.append(" | ").append(row.find("note").orElse("")).append(" |\n");
    }
    return text.toString();
  }

  // ---------------------------------------------------------------- one of each

  private static List<PaymentModel<?, ?>> samples(TestTable.Row row) throws Exception {
    List<PaymentModel<?, ?>> all = new ArrayList<>();
    for (String sample : row.text("sample").split("\\+", -1)) {
      all.add((PaymentModel<?, ?>) sample(sample));
    }
    return all;
  }

  /** A constant or method of a class of samples: {@code class#name} or {@code class#name(a b)}. */
  private static Object sample(String sample) throws Exception {
    Class<?> owner = Class.forName(ROOT + sample.substring(0, sample.indexOf('#')));
    String member = sample.substring(sample.indexOf('#') + 1);
    if (!member.endsWith(")")) {
      for (Field field : owner.getDeclaredFields()) {
        if (field.getName().equals(member)) {
          return Objects.requireNonNull(opened(field).get(null));
        }
      }
      return Objects.requireNonNull(method(owner, member, 0).invoke(null));
    }
    String name = member.substring(0, member.indexOf('('));
    String[] texts = member.substring(name.length() + 1, member.length() - 1).split(" ", -1);
    Method method = method(owner, name, texts.length);
    Object[] arguments = new Object[texts.length];
    for (int i = 0; i < texts.length; i++) {
      arguments[i] = argument(method.getParameterTypes()[i], texts[i]);
    }
    return Objects.requireNonNull(method.invoke(null, arguments));
  }

  private static Method method(Class<?> owner, String name, int parameters) {
    return opened(
        Arrays.stream(owner.getDeclaredMethods())
            .filter(each -> each.getName().equals(name))
            .filter(each -> each.getParameterCount() == parameters && !each.isVarArgs())
            .findFirst()
            .orElseThrow(() -> new AssertionError("no sample " + name + " in " + owner)));
  }

  private static Object argument(Class<?> type, String text) {
    if (type == int.class) {
      return Integer.valueOf(text);
    }
    if (type.isEnum()) {
      return Arrays.stream(type.getEnumConstants())
          .filter(each -> ((Enum<?>) each).name().equals(text))
          .findFirst()
          .orElseThrow();
    }
    return text;
  }

  private static <T extends AccessibleObject> T opened(T member) {
    member.setAccessible(true);
    return member;
  }
}
