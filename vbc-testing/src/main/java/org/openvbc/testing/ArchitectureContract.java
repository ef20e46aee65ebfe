package org.openvbc.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The tests that every library module inherits; a module adds what is special to it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS) // the classes are read once
public abstract class ArchitectureContract {
  private final String root;
  private final String[] mayUse;
  private final JavaClasses classes;

  /**
   * Looks at the classes of one module.
   *
   * @param root the package that holds all of the module
   * @param mayUse every package that the module may use, in the notation of ArchUnit
   */
  protected ArchitectureContract(String root, String... mayUse) {
    this.root = root;
    this.mayUse = mayUse.clone();
    this.classes =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(root);
  }

  /**
   * The classes of the module.
   *
   * @return the classes, without those of its tests
   */
  protected final JavaClasses classes() {
    return classes;
  }

  /**
   * Classes that may estimate with a binary fraction, because exact arithmetic decides after them.
   *
   * @return full class names; none unless a module says so
   */
  protected Set<String> mayEstimateInBinary() {
    return Set.of();
  }

  /**
   * Classes that may keep a private constant array.
   *
   * @return full class names; none unless a module says so
   */
  protected Set<String> mayHoldTables() {
    return Set.of();
  }

  /**
   * Packages that may read a stream to its end.
   *
   * @return packages in the notation of ArchUnit; none unless a module says so
   */
  protected Set<String> mayReadStreams() {
    return Set.of();
  }

  @Test
  final void theModuleHasClassesToLookAt() {
    assertThat(classes).isNotEmpty();
  }

  @Test
  final void moneyNeverTouchesBinaryFractions() {
    ArchitectureRules.noBinaryFractions(mayEstimateInBinary()).check(classes);
  }

  @Test
  final void noSourceLineUsesBinaryFractions() {
    assertThat(SourceScan.binaryFractions(Path.of("src", "main", "java"), mayEstimateInBinary()))
        .isEmpty();
  }

  @Test
  final void inputAndOutputBelongToTheCaller() {
    ArchitectureRules.noInputOrOutput(mayReadStreams().toArray(String[]::new)).check(classes);
  }

  @Test
  final void settlementsDependOnNoClockAndNoChance() {
    ArchitectureRules.noClockAndNoChance().check(classes);
  }

  @Test
  final void textDependsOnNoLocaleOfTheMachine() {
    ArchitectureRules.noDefaultLocale().check(classes);
  }

  @Test
  final void theLibraryPrintsNothing() {
    ArchitectureRules.noPrinting().check(classes);
  }

  @Test
  final void nothingStaticCanChange() {
    ArchitectureRules.noStaticMutableState(mayHoldTables()).check(classes);
  }

  @Test
  final void packagesFormNoCycle() {
    ArchitectureRules.noPackageCycles(root).check(classes);
  }

  @Test
  final void theModuleUsesOnlyWhatItDeclares() {
    ArchitectureRules.dependsOnlyOn(mayUse).check(classes);
  }
}
