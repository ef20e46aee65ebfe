package org.openvbc.testing;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.accessTargetWhere;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethodWhere;
import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Stream;

/** What the compiled classes of a library module may and may not do. */
public final class ArchitectureRules {
  private static final Set<String> INEXACT = Set.of("double", "float", "Double", "Float");

  /** Calls that answer differently with the language settings of the machine. */
  private static final Set<String> LOCALE_DEPENDENT =
      Set.of(
          "java.lang.String.format(java.lang.String, [Ljava.lang.Object;)",
          "java.lang.String.formatted([Ljava.lang.Object;)",
          "java.lang.String.toLowerCase()",
          "java.lang.String.toUpperCase()",
          "java.text.DecimalFormat.<init>()",
          "java.text.DecimalFormat.<init>(java.lang.String)",
          "java.text.DecimalFormatSymbols.<init>()",
          "java.text.DecimalFormatSymbols.getInstance()",
          "java.text.NumberFormat.getInstance()",
          "java.text.NumberFormat.getCurrencyInstance()",
          "java.text.NumberFormat.getIntegerInstance()",
          "java.text.NumberFormat.getNumberInstance()",
          "java.text.NumberFormat.getPercentInstance()",
          "java.time.ZoneId.systemDefault()",
          "java.time.format.DateTimeFormatter.ofPattern(java.lang.String)",
          "java.util.Formatter.<init>()",
          "java.util.Formatter.<init>(java.lang.Appendable)",
          "java.util.Locale.getDefault()",
          "java.util.TimeZone.getDefault()");

  private static final Set<String> CLOCK_OR_CHANCE =
      Set.of(
          "java.lang.Math.random()",
          "java.lang.StrictMath.random()",
          "java.lang.System.currentTimeMillis()",
          "java.lang.System.nanoTime()",
          "java.util.Calendar.getInstance()",
          "java.util.Date.<init>()",
          "java.util.UUID.randomUUID()");

  private ArchitectureRules() {}

  /**
   * Money never touches binary fractions.
   *
   * @param exempt full names of the classes whose estimates may use them
   * @return the rule
   */
  public static ArchRule noBinaryFractions(Set<String> exempt) {
    return classes()
        .that(not(describe("exempt", type -> isOneOf(exempt, type))))
        .should(useNoBinaryFraction())
        .because("a cent must not depend on a binary fraction");
  }

  /**
   * Input and output belong to the caller.
   *
   * @param readers packages that may read a stream to its end
   * @return the rule
   */
  public static ArchRule noInputOrOutput(String... readers) {
    DescribedPredicate<JavaClass> inputOrOutput =
        resideInAnyPackage("java.io..", "java.nio.file..", "java.nio.channels..", "java.net..");
    return noClasses()
        .that(not(resideInAnyPackage(readers)))
        .should(
            dependOnClassesThat(
                inputOrOutput.and(
                    not(describe("a stream", type -> isNamed(type, "java.io.InputStream"))))))
        .because("a model hands its parameter stream on and does nothing else with files")
        .allowEmptyShould(true);
  }

  /**
   * The same input gives the same settlement on any day.
   *
   * @return the rule
   */
  public static ArchRule noClockAndNoChance() {
    return noClasses()
        .should(
            dependOnClassesThat(
                describe(
                    "a clock or a source of chance",
                    type ->
                        isNamed(type, "java.time.Clock")
                            || isNamed(type, "java.util.concurrent.ThreadLocalRandom")
                            || isNamed(type, "java.util.SplittableRandom")
                            || type.isAssignableTo("java.util.Random")
                            || type.getPackageName().equals("java.util.random"))))
        .orShould(
            accessTargetWhere(
                describe(
                    "the target is the time of day or chance",
                    access ->
                        CLOCK_OR_CHANCE.contains(signature(access))
                            || (access.getTargetOwner().getPackageName().startsWith("java.time")
                                && access.getName().equals("now")))))
        .because("a settlement is a function of terms and performance");
  }

  /**
   * The same input gives the same text on any machine.
   *
   * @return the rule
   */
  public static ArchRule noDefaultLocale() {
    return noClasses()
        .should(
            accessTargetWhere(
                describe(
                    "the target depends on the locale or zone of the machine",
                    access -> LOCALE_DEPENDENT.contains(signature(access)))))
        .because("a worksheet reads the same everywhere");
  }

  /**
   * A library does not print.
   *
   * @return the rule
   */
  public static ArchRule noPrinting() {
    return noClasses()
        .should(
            accessTargetWhere(
                describe(
                    "the target is a standard stream",
                    access ->
                        isNamed(access.getTargetOwner(), "java.lang.System")
                            && Set.of("out", "err", "in").contains(access.getName()))))
        .orShould(
            callMethodWhere(
                describe(
                    "the stack trace is printed",
                    call ->
                        call.getName().equals("printStackTrace")
                            && call.getTargetOwner().isAssignableTo(Throwable.class))))
        .because("what is shown is up to the caller");
  }

  /**
   * Nothing is shared between calls that a call could change.
   *
   * @param tables full names of the classes that may hold a private constant array
   * @return the rule
   */
  public static ArchRule noStaticMutableState(Set<String> tables) {
    return fields()
        .that()
        .areStatic()
        .and(
            not(
                describe(
                    "synthetic", field -> field.getModifiers().contains(JavaModifier.SYNTHETIC))))
        .should(beConstant(tables))
        .because("models are shared between threads")
        .allowEmptyShould(true);
  }

  /**
   * Packages do not depend on each other in a circle.
   *
   * @param root the package that holds them all
   * @return the rule
   */
  public static ArchRule noPackageCycles(String root) {
    return slices().matching(root + ".(**)").should().beFreeOfCycles().allowEmptyShould(true);
  }

  /**
   * A module depends on what its descriptor names and on nothing else.
   *
   * @param packages the packages it may use, in the notation of ArchUnit
   * @return the rule
   */
  public static ArchRule dependsOnlyOn(String... packages) {
    return classes().should().onlyDependOnClassesThat().resideInAnyPackage(packages);
  }

  /**
   * Every package has its place, and uses only the packages listed beside it (and itself).
   *
   * @param root the package that holds them all
   * @param ladder for each package below the root the packages that it may use
   * @return the rule
   */
  public static ArchRule keepsTo(String root, Map<String, Set<String>> ladder) {
    return classes().should(stayOnTheirRung(root, ladder));
  }

  private static ArchCondition<JavaClass> stayOnTheirRung(
      String root, Map<String, Set<String>> ladder) {
    return new ArchCondition<>("use only the packages below their own") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        String rung = rung(root, type);
        if (rung.isEmpty()) {
          return;
        }
        Set<String> below = ladder.get(rung);
        if (below == null) {
          events.add(violated(type, type.getName() + " is in a package that the ladder lacks"));
          return;
        }
        for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
          String used = rung(root, dependency.getTargetClass().getBaseComponentType());
          if (!used.isEmpty() && !used.equals(rung) && !below.contains(used)) {
            events.add(violated(type, dependency.getDescription()));
          }
        }
      }
    };
  }

  /** The first package name below the root, or nothing for a class outside. */
  private static String rung(String root, JavaClass type) {
    String name = type.getPackageName();
    if (!name.startsWith(root + ".")) {
      return "";
    }
    String below = name.substring(root.length() + 1);
    int dot = below.indexOf('.');
    return dot < 0 ? below : below.substring(0, dot);
  }

  private static ArchCondition<JavaClass> useNoBinaryFraction() {
    return new ArchCondition<>("use no binary fraction") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        for (JavaField field : type.getFields()) {
          if (isInexact(field.getRawType())) {
            events.add(violated(type, field.getDescription()));
          }
        }
        for (JavaCodeUnit unit : type.getCodeUnits()) {
          if (isInexact(unit.getRawReturnType()) || anyInexact(unit.getRawParameterTypes())) {
            events.add(violated(type, unit.getDescription()));
          }
        }
        for (JavaAccess<?> access : type.getAccessesFromSelf()) {
          if (touchesInexact(access)) {
            events.add(violated(type, access.getDescription()));
          }
        }
      }
    };
  }

  private static boolean touchesInexact(JavaAccess<?> access) {
    if (access.getTarget() instanceof AccessTarget.CodeUnitAccessTarget unit) {
      return isInexact(unit.getRawReturnType()) || anyInexact(unit.getRawParameterTypes());
    }
    if (access.getTarget() instanceof AccessTarget.FieldAccessTarget field) {
      return isInexact(field.getRawType());
    }
    return false;
  }

  private static boolean anyInexact(Collection<JavaClass> types) {
    return types.stream().anyMatch(ArchitectureRules::isInexact);
  }

  private static boolean isInexact(JavaClass type) {
    return INEXACT.contains(type.getBaseComponentType().getSimpleName());
  }

  private static ArchCondition<JavaField> beConstant(Set<String> tables) {
    return new ArchCondition<>("be final and hold something that cannot change") {
      @Override
      public void check(JavaField field, ConditionEvents events) {
        if (!field.getModifiers().contains(JavaModifier.FINAL)
            || (isMutable(field.getRawType()) && !isPrivateTable(field, tables))) {
          events.add(SimpleConditionEvent.violated(field, field.getDescription()));
        }
      }
    };
  }

  private static boolean isPrivateTable(JavaField field, Set<String> tables) {
    return field.getRawType().isArray()
        && field.getModifiers().contains(JavaModifier.PRIVATE)
        && isOneOf(tables, field.getOwner());
  }

  /** An interface such as List may hold an immutable value, so only what surely changes counts. */
  private static boolean isMutable(JavaClass type) {
    return type.isArray()
        || (!type.isInterface()
            && Stream.of(Collection.class, Map.class).anyMatch(type::isAssignableTo))
        || type.isAssignableTo(ConcurrentMap.class)
        || type.getPackageName().equals("java.util.concurrent.atomic")
        || type.isAssignableTo(ThreadLocal.class)
        || Stream.of("java.lang.StringBuilder", "java.lang.StringBuffer", "java.util.BitSet")
            .anyMatch(name -> isNamed(type, name));
  }

  private static SimpleConditionEvent violated(JavaClass type, String message) {
    return (SimpleConditionEvent) SimpleConditionEvent.violated(type, message);
  }

  private static boolean isOneOf(Set<String> names, JavaClass type) {
    return names.contains(type.getName())
        || names.stream().anyMatch(name -> type.getName().startsWith(name + "$"));
  }

  private static boolean isNamed(JavaClass type, String name) {
    return type.getName().equals(name);
  }

  private static String signature(JavaAccess<?> access) {
    return access.getTarget().getFullName();
  }
}
