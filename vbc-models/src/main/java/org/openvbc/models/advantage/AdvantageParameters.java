package org.openvbc.models.advantage;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.openvbc.core.money.Rate;
import org.openvbc.core.parameter.ParameterTable;
import org.openvbc.core.parameter.UnsupportedPeriodException;
import org.openvbc.core.quality.StarRating;
import org.openvbc.core.source.Parameter;
import org.openvbc.core.time.PerformanceYear;

/**
 * The published figures of Medicare Advantage for one payment year, read from {@code advantage.csv}
 * once, when the first plan is made.
 */
public final class AdvantageParameters {
  private static final int FIRST_YEAR = 2012;
  private static final List<String> RISK_MODELS = List.of("V24", "V28");
  private static final ParameterTable TABLE = read();
  private static final Map<PerformanceYear, AdvantageParameters> ALL = readAll();

  private final LocalDate day;
  private final Map<CountyQuartile, Rate> applicablePercentages =
      new EnumMap<>(CountyQuartile.class);
  private final boolean averagesQuartiles;
  private final boolean isPhasingIn;

  private AdvantageParameters(PerformanceYear year) {
    day = year.firstDay();
    for (CountyQuartile quartile : CountyQuartile.values()) {
      applicablePercentages.put(quartile, applicablePercentage(quartile).asRate());
    }
    averagesQuartiles = quartileChange().isPresent();
    isPhasingIn = find("phaseIn.fourYearsFromGap").isPresent();
  }

  private static ParameterTable read() {
    InputStream csv = AdvantageParameters.class.getResourceAsStream("advantage.csv");
    if (csv == null) {
      throw new IllegalStateException("advantage.csv is missing from the library");
    }
    return ParameterTable.read("advantage.csv", csv);
  }

  private static Map<PerformanceYear, AdvantageParameters> readAll() {
    Map<PerformanceYear, AdvantageParameters> all = new HashMap<>();
    for (int year = FIRST_YEAR; year <= TABLE.coveredThrough().getYear(); year++) {
      PerformanceYear covered = PerformanceYear.of(year);
      all.put(covered, new AdvantageParameters(covered));
    }
    return all;
  }

  /**
   * The figures of a payment year.
   *
   * @throws UnsupportedPeriodException if the year is outside 2012 to 2027, or a half year
   */
  public static AdvantageParameters of(PerformanceYear year) {
    AdvantageParameters found = ALL.get(year);
    if (found == null) {
      throw new UnsupportedPeriodException(
          year
              + " is not a payment year of Medicare Advantage that is covered: those are PY"
              + FIRST_YEAR
              + " to PY"
              + TABLE.coveredThrough().getYear()
              + " (42 CFR 422.258)");
    }
    return found;
  }

  /** The table itself, with every row, citation and grade of evidence. */
  public static ParameterTable table() {
    return TABLE;
  }

  private Parameter at(String key) {
    return TABLE.at("advantage." + key, day);
  }

  private Optional<Parameter> find(String key) {
    return TABLE.find("advantage." + key, day);
  }

  // ---------------------------------------------------------------- benchmark

  /** What a county's base amount is multiplied with, by quartile of cost. */
  public Parameter applicablePercentage(CountyQuartile quartile) {
    return at("applicablePercentage." + quartile.key());
  }

  /** That the percentages of two years are averaged when the quartile changes; from 2013. */
  public Optional<Parameter> quartileChange() {
    return find("quartileChange");
  }

  /** The rating from which a plan earns the quality increase. */
  public Parameter qualifyingStars() {
    return at("qualifyingStars");
  }

  /** The percentage points that a rating adds to the applicable percentage. */
  public Parameter qualityIncrease(StarRating rating) {
    return at("qualityIncrease." + qualityCase(rating));
  }

  /** How often the increase counts in a qualifying county; none without an increase. */
  public Optional<Parameter> doubleBonus(StarRating rating) {
    String name = qualityCase(rating);
    return name.equals("notQualifying") ? Optional.empty() : Optional.of(at("doubleBonus." + name));
  }

  private String qualityCase(StarRating rating) {
    return switch (rating.standing()) {
      case RATED ->
          rating.isAtLeast(StarRating.of(qualifyingStars().asRule()))
              ? "qualifying"
              : "notQualifying";
      case NEW_PLAN -> "newPlan";
      case LOW_ENROLLMENT -> "lowEnrollment";
      case NOT_REPORTED -> "notQualifying";
    };
  }

  /** The gap of 2010 from which a phase-in takes four years; until 2016. */
  public Parameter fourYearsFromGap() {
    return at("phaseIn.fourYearsFromGap");
  }

  /** The gap of 2010 from which a phase-in takes six years; until 2016. */
  public Parameter sixYearsFromGap() {
    return at("phaseIn.sixYearsFromGap");
  }

  /** The parts of the specified amount in a phase-in of two, four or six years; until 2016. */
  public Parameter phaseIn(PhaseIn phaseIn) {
    return at("phaseIn." + phaseIn.key());
  }

  /** What caps the benchmark. */
  public Parameter benchmarkCap() {
    return at("benchmarkCap");
  }

  /** The unit that a county benchmark is published in. */
  public Parameter benchmarkUnit() {
    return at("benchmarkUnit");
  }

  // ---------------------------------------------------------------- bid and payment

  /** The rating that decides the rebate of a contract without one; empty if it is rated. */
  public Optional<Parameter> treatedAs(StarRating rating) {
    return switch (rating.standing()) {
      case NEW_PLAN -> Optional.of(at("rebate.newPlanStars"));
      case LOW_ENROLLMENT -> Optional.of(at("rebate.lowEnrollmentStars"));
      case RATED, NOT_REPORTED -> Optional.empty();
    };
  }

  /** The share of the savings that a rating leaves to the plan, once phased in. */
  public Parameter rebate(StarRating rating) {
    StarRating counted = treatedAs(rating).map(row -> StarRating.of(row.asRule())).orElse(rating);
    if (counted.isAtLeast(StarRating.of(at("rebate.highestStars").asRule()))) {
      return at("rebate.highest");
    }
    return at(
        counted.isAtLeast(StarRating.of(at("rebate.middleStars").asRule()))
            ? "rebate.middle"
            : "rebate.lowest");
  }

  /** The ratings at which the rebate changes: the highest, then the middle one. */
  public List<Parameter> rebateStars() {
    return List.of(at("rebate.highestStars"), at("rebate.middleStars"));
  }

  /** The share of the savings before ratings counted, which still weighs in 2012 and 2013. */
  public Optional<Parameter> formerRebate() {
    return find("rebate.former");
  }

  /** How many thirds of the rebate go by rating. */
  public Parameter newThirdsOfRebate() {
    return at("rebate.newThirds");
  }

  /** The rebate of the year: by rating, and in 2012 and 2013 in part at the former share. */
  Rate rebateRate(StarRating rating) {
    Rate byRating = rebate(rating).asRate();
    Rate part = Rate.of(newThirdsOfRebate().asCount(), 3);
    return formerRebate()
        .map(former -> former.asRate().times(part.complement()).plus(byRating.times(part)))
        .orElse(byRating);
  }

  /** How the bid is adjusted to a county. */
  public Parameter isar() {
    return at("isar");
  }

  /** The sequestration of payments, where one is published for the year. */
  public Optional<Parameter> sequestration() {
    return find("sequestration");
  }

  /** The unit that a member-month payment is paid in. */
  public Parameter paymentUnit() {
    return at("paymentUnit");
  }

  // ---------------------------------------------------------------- risk scores

  /** The shares of the model versions in the risk score of the year, by version. */
  public List<Parameter> riskShares() {
    return riskRows("share");
  }

  /** The normalisation factors of the model versions of the year, in the order of the shares. */
  public List<Parameter> riskNormalizations() {
    return riskRows("normalization");
  }

  private List<Parameter> riskRows(String what) {
    List<Parameter> rows = new ArrayList<>();
    for (String model : RISK_MODELS) {
      TABLE.find(riskKey(model) + what, day).ifPresent(rows::add);
    }
    return rows;
  }

  /** The model versions of the year with share and normalisation; none before 2023. */
  List<RiskModelShare> riskModels() {
    List<RiskModelShare> models = new ArrayList<>();
    for (String model : RISK_MODELS) {
      TABLE
          .find(riskKey(model) + "share", day)
          .ifPresent(
              share ->
                  models.add(
                      new RiskModelShare(
                          model,
                          share.asRate(),
                          TABLE.at(riskKey(model) + "normalization", day).asFactor())));
    }
    return models;
  }

  /** How the keys of a version of the risk model begin. */
  private static String riskKey(String model) {
    return "advantage.risk." + model.toLowerCase(Locale.ROOT) + ".";
  }

  /** The version of the risk model that a row is about. */
  static String riskModel(Parameter row) {
    return RISK_MODELS.stream()
        .filter(model -> row.key().startsWith(riskKey(model)))
        .findFirst()
        .orElseThrow();
  }

  /** What coding is taken to have added to risk scores. */
  public Parameter codingReduction() {
    return at("risk.codingReduction");
  }

  /** The decimals of the normalised and of the adjusted score. */
  public Parameter scoreDecimals() {
    return at("risk.scoreDecimals");
  }

  /** The decimals of the blended score. */
  public Parameter blendDecimals() {
    return at("risk.blendDecimals");
  }

  /** Whether each model is scored to its end before the blend. */
  public Parameter riskOrder() {
    return at("risk.order");
  }

  // ---------------------------------------------------------------- medical loss ratio

  /** The least medical loss ratio. */
  public Parameter minimumMlr() {
    return at("mlr.minimum");
  }

  /** The consecutive years below it that close a contract to new members. */
  public Parameter yearsToNoNewEnrollment() {
    return at("mlr.yearsToNoNewEnrollment");
  }

  /** The consecutive years below it that end a contract. */
  public Parameter yearsToTermination() {
    return at("mlr.yearsToTermination");
  }

  /** Whether the year has a minimum medical loss ratio. */
  boolean hasMlr() {
    return find("mlr.minimum").isPresent();
  }

  /** How the ratio is made. */
  public Parameter mlrFormula() {
    return at("mlr.formula");
  }

  /** The member months from which a contract is partly credible. */
  public Parameter partlyCredibleFrom() {
    return at("mlr.partlyCredibleFrom");
  }

  /** The member months through which a contract is partly credible. */
  public Parameter partlyCredibleThrough() {
    return at("mlr.partlyCredibleThrough");
  }

  /** What follows for a contract that is too small to be credible. */
  public Parameter notCredible() {
    return at("mlr.notCredible");
  }

  Rate percentageOf(CountyQuartile quartile) {
    return Objects.requireNonNull(applicablePercentages.get(quartile));
  }

  boolean averagesQuartiles() {
    return averagesQuartiles;
  }

  boolean isPhasingIn() {
    return isPhasingIn;
  }
}
