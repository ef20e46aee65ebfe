package org.openvbc.models.reach;

import static org.openvbc.models.reach.BenchmarkStep.*;

import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.openvbc.core.clause.Collar;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.PerMemberPerMonth;
import org.openvbc.core.money.Rate;
import org.openvbc.core.time.PerformanceYear;
import org.openvbc.core.worksheet.Authority;
import org.openvbc.core.worksheet.Explanation;
import org.openvbc.core.worksheet.Reliance;
import org.openvbc.core.worksheet.Worksheet;

/**
 * How history and region make the rate of a benchmark cell.
 *
 * <p>{@code rate = historical + (blend - historical)}, the difference kept between a floor and a
 * ceiling, which are rates of the adjusted FFS USPCC of the category; {@code blend = (1 - weight) x
 * historical + weight x regional}. With a weight of 100% the regional rate alone counts, and floor
 * and ceiling have nothing to limit.
 *
 * <p>Every weight is a term with its published value as default. Where no paper gives one (months
 * of voluntarily aligned beneficiaries from PY2025, LEAD) it must be stated.
 */
@Value.Immutable
public sealed interface RegionalBlend extends WithRegionalBlend permits ImmutableRegionalBlend {
  /** The performance year. */
  PerformanceYear performanceYear();

  /** The type of the ACO. */
  ReachAcoType acoType();

  /** The alignment of the cell. */
  Alignment alignment();

  /** The weight of the regional rate. */
  @Value.Default
  default Rate regionalWeight() {
    return published().required("RegionalBlend", "regionalWeight", weightName()).asRate();
  }

  /** How far the region may raise the rate, as a rate of the adjusted FFS USPCC. */
  @Value.Default
  default Rate ceiling() {
    return published().required("RegionalBlend", "ceiling", "regionalCeiling").asRate();
  }

  /** How far the region may lower the rate, as a rate of the adjusted FFS USPCC. */
  @Value.Default
  default Rate floor() {
    return published().required("RegionalBlend", "floor", "regionalFloor").asRate();
  }

  /**
   * The weights of the base years, oldest first; published for claims-aligned months of Standard
   * ACOs, else none unless stated.
   */
  @Value.Default
  default BaseYearWeights baseYearWeights() {
    return hasFixedBaseYears()
        ? new BaseYearWeights(
            List.of(
                published().rateOrZero("baseYear1.weight"),
                published().rateOrZero("baseYear2.weight"),
                published().rateOrZero("baseYear3.weight")))
        : BaseYearWeights.NONE;
  }

  /** The published figures of the year. */
  @Value.Derived
  @Value.Auxiliary
  default ReachParameters published() {
    return ReachParameters.of(performanceYear());
  }

  private String weightName() {
    return acoType() == ReachAcoType.STANDARD && alignment() == Alignment.VOLUNTARY
        ? "voluntary.regionalWeight"
        : acoType().key() + ".regionalWeight";
  }

  private boolean hasFixedBaseYears() {
    return acoType() == ReachAcoType.STANDARD
        && alignment() == Alignment.CLAIMS
        && published().has("baseYear1.weight");
  }

  /** Checks that shares are shares. */
  @Value.Check
  default void check() {
    String guide = ReachSource.GUIDE.citation().text();
    Violations.of("RegionalBlend")
        .requireShare("regionalWeight", regionalWeight(), guide)
        .requireShare("ceiling", ceiling(), guide)
        .requireShare("floor", floor(), guide)
        .throwIfInvalidTerms();
  }

  /**
   * The rate where the regional rate alone counts.
   *
   * @throws org.openvbc.core.model.InvalidPerformanceException if history counts as well
   */
  default BlendedRate regionalOnly(PerMemberPerMonth regional, Worksheet sheet) {
    Violations.of("RegionalBlend")
        .require(
            isRegionalOnly(),
            "baseYears",
            "none",
            "given, since history counts " + regionalWeight().complement(),
            ReachSource.GUIDE.citation().text())
        .throwIfInvalidPerformance();
    sheet.line(REGIONAL_RATE, regional);
    return new BlendedRate(
        regional, regional, regional, PerMemberPerMonth.ZERO, sheet.line(RATE, regional));
  }

  /**
   * The rate from base years and region.
   *
   * @param baseYears oldest first, as many as there are weights
   * @param regional the regional rate
   * @param adjustedUspcc the adjusted FFS USPCC of the performance year for the category
   * @throws org.openvbc.core.model.InvalidPerformanceException if the base years are not as many as
   *     the weights, or the region alone counts
   */
  default BlendedRate rate(
      List<BaseYear> baseYears,
      PerMemberPerMonth regional,
      PerMemberPerMonth adjustedUspcc,
      Worksheet sheet) {
    checkExperience(baseYears, adjustedUspcc);
    PerMemberPerMonth historical = sheet.line(HISTORICAL_RATE, historical(baseYears, sheet));
    sheet.line(REGIONAL_RATE, regional);
    PerMemberPerMonth blend =
        sheet.line(
            BLEND,
            historical.times(regionalWeight().complement()).plus(regional.times(regionalWeight())));
    PerMemberPerMonth difference = sheet.line(REGIONAL_DIFFERENCE, blend.minus(historical));
    PerMemberPerMonth adjustment =
        sheet.line(
            REGIONAL_ADJUSTMENT,
            new PerMemberPerMonth(
                new Collar(floor(), ceiling()).of(difference.amount(), adjustedUspcc.amount())));
    PerMemberPerMonth rate = sheet.line(RATE, historical.plus(adjustment));
    return new BlendedRate(historical, regional, blend, adjustment, rate);
  }

  private PerMemberPerMonth historical(List<BaseYear> baseYears, Worksheet sheet) {
    PerMemberPerMonth sum = PerMemberPerMonth.ZERO;
    for (int i = 0; i < baseYears.size(); i++) {
      Worksheet own = sheet.of("" + baseYears.get(i).year());
      PerMemberPerMonth rate = own.line(BASE_YEAR, baseYears.get(i).rate());
      sum = sum.plus(own.line(BASE_YEAR_WEIGHTED, rate.times(baseYearWeights().of(i))));
    }
    return sum;
  }

  /** Whether history does not count. */
  default boolean isRegionalOnly() {
    return regionalWeight().equals(Rate.ONE);
  }

  private void checkExperience(List<BaseYear> baseYears, PerMemberPerMonth adjustedUspcc) {
    String guide = ReachSource.GUIDE.citation().text();
    Violations.of("RegionalBlend")
        .require(
            !isRegionalOnly(),
            "baseYears",
            baseYears.size() + " years",
            "none: the regional rate alone counts (see regionalOnly)",
            guide)
        .require(
            !baseYears.isEmpty() && baseYears.size() == baseYearWeights().size(),
            "baseYears",
            baseYears.size() + " years",
            "as many as baseYearWeights, which are " + baseYearWeights().size(),
            guide)
        .require(
            adjustedUspcc.amount().signum() > 0,
            "adjustedUspcc",
            adjustedUspcc,
            "above $0.00",
            guide)
        .throwIfInvalidPerformance();
  }

  /** The rate from base years and region, with its worksheet. */
  default Explanation<BlendedRate> explain(
      List<BaseYear> baseYears, PerMemberPerMonth regional, PerMemberPerMonth adjustedUspcc) {
    Worksheet sheet = Worksheet.recording();
    BlendedRate rate = rate(baseYears, regional, adjustedUspcc, sheet);
    return Explanation.of(rate, sentence() + "; " + rate, sheet, authority());
  }

  /** The published figures behind each step. */
  default Authority authority() {
    List<Reliance> limits =
        List.of(
                StepReliances.on(published().find("regionalFloor"), floor()),
                StepReliances.on(published().find("regionalCeiling"), ceiling()))
            .stream()
            .flatMap(List::stream)
            .toList();
    return new StepReliances(
        published().programme(),
        Map.of(
            BLEND,
            StepReliances.on(published().find(weightName()), regionalWeight()),
            REGIONAL_ADJUSTMENT,
            limits,
            HISTORICAL_RATE,
            hasFixedBaseYears() ? weights() : List.of()));
  }

  private List<Reliance> weights() {
    BaseYearWeights used = baseYearWeights();
    return List.of(1, 2, 3).stream()
        .flatMap(
            each ->
                StepReliances.on(
                    published().find("baseYear" + each + ".weight"),
                    used.size() < each ? Rate.ZERO : used.of(each - 1))
                    .stream())
        .toList();
  }

  /** One sentence about the terms. */
  default String sentence() {
    return published().programme().label()
        + " "
        + performanceYear()
        + " "
        + acoType().label()
        + ", "
        + alignment().label()
        + ": regional weight "
        + regionalWeight()
        + ", floor -"
        + floor()
        + ", ceiling +"
        + ceiling();
  }

  /** The published blend of a year. */
  static RegionalBlend of(int year, ReachAcoType type, Alignment alignment) {
    return builder()
        .performanceYear(PerformanceYear.of(year))
        .acoType(type)
        .alignment(alignment)
        .build();
  }

  /** Any blend, all terms by name. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a blend. */
  final class Builder extends ImmutableRegionalBlend.Builder {
    Builder() {}
  }
}
