package org.openvbc.core.internal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * How the values of this library are generated: strict, validated, hidden behind their interface.
 */
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.CLASS)
@Value.Style(
    jdkOnly = true,
    jdk9Collections = true,
    strictBuilder = true,
    overshadowImplementation = true,
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
    // A value describes itself in one sentence; toString gives that sentence.
    underrideToString = "sentence",
    throwForInvalidImmutableState = IllegalArgumentException.class,
    // Generated annotations would make the compiler of a user warn about types it cannot find.
    allowedClasspathAnnotations = {Override.class})
public @interface VbcStyle {}
