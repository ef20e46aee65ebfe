package org.openvbc.models.capitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A monthly amount cannot be taken for a yearly one, a member for an employee, a rate for a total:
 * such code does not compile.
 */
class UnitsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        // 100,000 members at 12,000 a month, and at 12,000 a year
        "MemberMonths.ofMembers(100000, 12).times(PerMemberPerMonth.of(\"12000\"))",
        "PersonYears.of(\"100000\").times(PerYear.of(\"12000\"))",
        "MemberMonths.of(1200000).times(PerYear.of(\"12000\").perMonth())",
        "MemberMonths.of(12).personYears().times(PerMemberPerMonth.of(\"900\").perYear())",
        "EmployeeMonths.of(12260).times(PerEmployeePerMonth.of(\"485\"))"
      })
  void rightUnitsCompile(String expression) {
    assertThat(errors("Unrounded total = " + expression + ";")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "MemberMonths.ofMembers(100000, 12).times(PerYear.of(\"12000\"))",
        "PersonYears.of(\"100000\").times(PerMemberPerMonth.of(\"12000\"))",
        "MemberMonths.of(12).times(PerEmployeePerMonth.of(\"485\"))",
        "EmployeeMonths.of(12).times(PerMemberPerMonth.of(\"485\"))",
        "MemberMonths.of(12).times(Money.of(900))",
        "MemberMonths.of(12).plus(EmployeeMonths.of(12))",
        "MemberMonths.of(12).plus(PersonYears.ofMonths(12))",
        "PerMemberPerMonth.of(\"900\").plus(PerYear.of(\"900\"))",
        "Money.of(900).plus(PerMemberPerMonth.of(\"900\"))",
        "Money.of(900).times(Money.of(900))",
        "RateCell.of(\"all\", PerYear.of(\"12000\"))",
        "RateCell.of(\"all\", Money.of(12000))",
        "CarveOut.of(\"pharmacy\", PerEmployeePerMonth.of(\"42.50\"))",
        "StopLossClaims.builder().expected(PerEmployeePerMonth.of(\"485\"), MemberMonths.of(12))",
        "StopLossClaims.builder().expected(PerMemberPerMonth.of(\"485\"), EmployeeMonths.of(12))",
        "RiskPool.builder().budget(PerYear.of(\"600\"))"
      })
  void wrongUnitsDoNotCompile(String expression) {
    assertThat(errors("Object wrong = " + expression + ";"))
        .isNotEmpty()
        .allMatch(
            error ->
                error.startsWith("compiler.err.cant.apply")
                    || error.startsWith("compiler.err.prob.found.req"),
            "a type that does not fit");
  }

  @Test
  void aSlipOfAnotherKindWouldBeSeen() {
    assertThat(errors("Object wrong = NoSuchType.of(1);"))
        .allMatch(error -> error.startsWith("compiler.err.cant.resolve"));
  }

  /** The kinds of errors that the compiler finds. */
  private static List<String> errors(String statement) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
    compiler
        .getTask(
            new StringWriter(),
            null,
            found,
            List.of("-proc:none", "-implicit:none", "-d", System.getProperty("java.io.tmpdir")),
            null,
            List.of(new Source(statement)))
        .call();
    return found.getDiagnostics().stream()
        .filter(each -> each.getKind() == Diagnostic.Kind.ERROR)
        .map(Diagnostic::getCode)
        .toList();
  }

  /** A class around one statement. */
  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(String statement) {
      super(URI.create("string:///Sample.java"), Kind.SOURCE);
      text =
          String.format(
              Locale.ROOT,
              """
              import org.openvbc.core.money.*;
              import org.openvbc.core.time.*;
              import org.openvbc.models.capitation.*;
              final class Sample {
                static void run() {
                  %s
                }
              }
              """,
              statement);
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
