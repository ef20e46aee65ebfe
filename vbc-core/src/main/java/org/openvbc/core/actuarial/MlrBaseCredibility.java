package org.openvbc.core.actuarial;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.Optional;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Rate;
import org.openvbc.core.parameter.Curve;
import org.openvbc.core.parameter.ParameterTable;
import org.openvbc.core.source.Parameter;
import org.openvbc.core.time.PersonYears;

/**
 * What the federal medical loss ratio adds for chance in a small block of business (45 CFR
 * 158.232): the base credibility factor by life-years, times a factor for the deductible.
 *
 * <p>Linear between the points of the table, as an exact fraction: the factor is not rounded.
 */
public final class MlrBaseCredibility {
  private static final ParameterTable TABLE = read();

  private final LocalDate day;
  private final Curve curve;

  private MlrBaseCredibility(LocalDate day) {
    this.day = day;
    this.curve = TABLE.curve("mlr.baseCredibility", day);
  }

  /** The average deductible, where the rule has a factor for it. */
  public enum Deductible {
    /** Below $2,500. */
    BELOW_2500("below2500"),
    /** $2,500. */
    AT_2500("at2500"),
    /** $5,000. */
    AT_5000("at5000"),
    /** $10,000 or more. */
    FROM_10000("from10000");

    private final String key;

    Deductible(String key) {
      this.key = key;
    }
  }

  private static ParameterTable read() {
    InputStream csv = MlrBaseCredibility.class.getResourceAsStream("mlr-credibility.csv");
    if (csv == null) {
      throw new IllegalStateException("mlr-credibility.csv is missing from the library");
    }
    return ParameterTable.read("mlr-credibility.csv", csv);
  }

  /**
   * The table of a reporting year.
   *
   * @throws org.openvbc.core.parameter.UnsupportedPeriodException if the year is not covered
   */
  public static MlrBaseCredibility of(int year) {
    return new MlrBaseCredibility(LocalDate.of(year, 1, 1));
  }

  /** The table itself, with every row, citation and grade of evidence. */
  public static ParameterTable table() {
    return TABLE;
  }

  /** The base factor; empty below 1,000 life-years, where the experience is not credible. */
  public Optional<Rate> baseFactor(PersonYears lifeYears) {
    return lifeYears.years().isAtLeast(Rate.of(curve.first(), 1))
        ? Optional.of(curve.at(lifeYears.years()))
        : Optional.empty();
  }

  /** The published deductible factor; these four are not yet verified. */
  public Parameter deductibleFactor(Deductible deductible) {
    return TABLE.at("mlr.deductibleFactor." + deductible.key, day);
  }

  /**
   * What is added to the medical loss ratio: {@code base factor x deductible factor}; empty where
   * the experience is not credible.
   *
   * @throws org.openvbc.core.model.InvalidTermsException if the deductible factor is below 1
   */
  public Optional<Rate> adjustment(PersonYears lifeYears, Rate deductibleFactor) {
    Violations.of("MlrBaseCredibility")
        .require(
            deductibleFactor.isAtLeast(Rate.ONE),
            "deductibleFactor",
            deductibleFactor,
            "at least 100%",
            "45 CFR 158.232(c)")
        .throwIfInvalidTerms();
    return baseFactor(lifeYears).map(factor -> factor.times(deductibleFactor));
  }
}
