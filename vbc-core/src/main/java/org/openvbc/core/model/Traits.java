package org.openvbc.core.model;

import java.util.Collection;
import java.util.Comparator;

/**
 * What kind of arrangement a model is, in the terms that the LAN framework asks for.
 *
 * @param basis what the payment is measured by
 * @param twoSided whether the provider can owe money, or lose withheld money, on cost
 * @param qualityLink how quality moves money
 * @param scope how much of a person's care it covers
 * @param integrated whether payer and provider are one organisation
 */
public record Traits(
    Basis basis, boolean twoSided, QualityLink qualityLink, Scope scope, boolean integrated) {

  /** What the payment is measured by. */
  public enum Basis {
    /** A population payment made in advance. */
    PROSPECTIVE,
    /** Spending against a benchmark or target price, settled afterwards. */
    BENCHMARK,
    /** Fees for services, with or without adjustments for quality. */
    FEE_FOR_SERVICE
  }

  /** How quality moves money. */
  public enum QualityLink {
    /** Not at all. */
    NONE,
    /** A fee pays for infrastructure or operations. */
    INFRASTRUCTURE,
    /** Reporting quality is paid. */
    REPORTING,
    /** Measured quality decides money. */
    PERFORMANCE
  }

  /** How much of a person's care the arrangement covers. */
  public enum Scope {
    /** One condition, specialty or set of services. */
    CONDITION,
    /** All or nearly all of it. */
    COMPREHENSIVE
  }

  /** The category of the LAN framework that follows. */
  public LanCategory lanCategory() {
    return switch (basis) {
      case PROSPECTIVE -> prospective();
      case BENCHMARK -> againstBenchmark();
      case FEE_FOR_SERVICE -> feeForService();
    };
  }

  private LanCategory prospective() {
    if (qualityLink == QualityLink.NONE) {
      return LanCategory.CATEGORY_4N;
    }
    if (integrated) {
      return LanCategory.CATEGORY_4C;
    }
    return scope == Scope.CONDITION ? LanCategory.CATEGORY_4A : LanCategory.CATEGORY_4B;
  }

  private LanCategory againstBenchmark() {
    if (qualityLink == QualityLink.NONE) {
      return LanCategory.CATEGORY_3N;
    }
    return twoSided ? LanCategory.CATEGORY_3B : LanCategory.CATEGORY_3A;
  }

  private LanCategory feeForService() {
    return switch (qualityLink) {
      case PERFORMANCE -> LanCategory.CATEGORY_2C;
      case REPORTING -> LanCategory.CATEGORY_2B;
      case INFRASTRUCTURE -> LanCategory.CATEGORY_2A;
      case NONE -> LanCategory.CATEGORY_1;
    };
  }

  /**
   * The traits of a contract with several payment streams: those of the most advanced stream, as
   * surveys of the LAN count contracts. That this is their convention is UNVERIFIED.
   *
   * @throws IllegalArgumentException if there is no stream
   */
  public static Traits mostAdvanced(Collection<Traits> streams) {
    return streams.stream()
        .max(Comparator.comparing(Traits::lanCategory, LanCategory.BY_ADVANCE))
        .orElseThrow(() -> new IllegalArgumentException("no payment stream to classify"));
  }
}
