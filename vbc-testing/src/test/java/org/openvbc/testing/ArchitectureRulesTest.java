package org.openvbc.testing;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openvbc.testing.sample.lower.Lower;
import org.openvbc.testing.sample.stray.Stray;
import org.openvbc.testing.sample.upper.Upper;

class ArchitectureRulesTest {
  private static final JavaClasses ALL =
      new ClassFileImporter().importPackages("org.openvbc.testing");

  private static final String SAMPLE = "org.openvbc.testing.sample";

  private static final ArchRule BINARY = ArchitectureRules.noBinaryFractions(Set.of());
  private static final ArchRule STATIC = ArchitectureRules.noStaticMutableState(Set.of());
  private static final ArchRule CLOCK = ArchitectureRules.noClockAndNoChance();
  private static final ArchRule LOCALE = ArchitectureRules.noDefaultLocale();
  private static final ArchRule PRINT = ArchitectureRules.noPrinting();
  private static final ArchRule FILES = ArchitectureRules.noInputOrOutput();

  static Stream<Arguments> offences() {
    return Stream.of(
        arguments(BINARY, Offenders.BinaryField.class),
        arguments(BINARY, Offenders.BinaryParameter.class),
        arguments(BINARY, Offenders.BinaryResult.class),
        arguments(BINARY, Offenders.BinaryCall.class),
        arguments(BINARY, Offenders.BoxedBinary.class),
        arguments(FILES, Offenders.Reader.class),
        arguments(CLOCK, Offenders.ClockWatcher.class),
        arguments(CLOCK, Offenders.StopWatch.class),
        arguments(CLOCK, Offenders.Gambler.class),
        arguments(LOCALE, Offenders.Local.class),
        arguments(LOCALE, Offenders.LocalCase.class),
        arguments(PRINT, Offenders.Printer.class),
        arguments(PRINT, Offenders.Tracer.class),
        arguments(STATIC, Offenders.Counter.class),
        arguments(STATIC, Offenders.Cache.class),
        arguments(STATIC, Offenders.Lines.class),
        arguments(STATIC, Offenders.OpenTable.class),
        arguments(STATIC, Offenders.PrivateTable.class),
        arguments(ArchitectureRules.dependsOnlyOn("java.lang.."), Offenders.Gambler.class));
  }

  @ParameterizedTest
  @MethodSource("offences")
  void eachRuleFindsItsOffender(ArchRule rule, Class<?> offender) {
    assertThat(broken(rule, offender)).isTrue();
  }

  @Test
  void theBlamelessPassEveryRule() {
    for (ArchRule rule : new ArchRule[] {BINARY, FILES, CLOCK, LOCALE, PRINT, STATIC}) {
      assertThat(
              broken(
                  rule, Offenders.Blameless.class, Offenders.Blameless.Branch.class, Upper.class))
          .as(rule.getDescription())
          .isFalse();
    }
  }

  @Test
  void anEstimatorIsExemptByNameTogetherWithItsNestedClasses() {
    assertThat(
            broken(
                ArchitectureRules.noBinaryFractions(Set.of(Offenders.class.getName())),
                Offenders.BinaryField.class,
                Offenders.Blameless.class,
                Upper.class))
        .isFalse();
  }

  @Test
  void anExemptTableMustStillBePrivate() {
    ArchRule rule = ArchitectureRules.noStaticMutableState(Set.of(Offenders.class.getName()));
    assertThat(broken(rule, Offenders.PrivateTable.class)).isFalse();
    assertThat(broken(rule, Offenders.OpenTable.class)).isTrue();
  }

  @Test
  void aReaderMayBeNamedByItsPackage() {
    assertThat(
            broken(
                ArchitectureRules.noInputOrOutput("org.openvbc.testing"), Offenders.Reader.class))
        .isFalse();
  }

  @Test
  void twoPackagesThatUseEachOtherFormACycle() {
    ArchRule rule = ArchitectureRules.noPackageCycles(SAMPLE);
    assertThat(broken(rule, Upper.class, Lower.class)).isTrue();
    assertThat(broken(rule, Upper.class, Stray.class)).isFalse();
  }

  @Test
  void aPackageUsesOnlyThoseBelowIt() {
    ArchRule rule =
        ArchitectureRules.keepsTo(SAMPLE, Map.of("upper", Set.of("lower"), "lower", Set.of()));
    assertThat(broken(rule, Upper.class)).isFalse();
    assertThat(broken(rule, Lower.class)).isTrue();
  }

  @Test
  void aPackageThatTheLadderLacksIsRefused() {
    ArchRule rule = ArchitectureRules.keepsTo(SAMPLE, Map.of("lower", Set.of()));
    assertThat(broken(rule, Stray.class)).isTrue();
  }

  private static boolean broken(ArchRule rule, Class<?>... types) {
    Set<String> names = Stream.of(types).map(Class::getName).collect(Collectors.toSet());
    JavaClasses some = ALL.that(describe("chosen", type -> names.contains(type.getName())));
    assertThat(some).hasSameSizeAs(types);
    return rule.evaluate(some).hasViolation();
  }
}
