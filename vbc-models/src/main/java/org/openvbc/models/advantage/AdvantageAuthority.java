package org.openvbc.models.advantage;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Rounding;
import org.openvbc.core.source.Parameter;
import org.openvbc.core.worksheet.Authority;
import org.openvbc.core.worksheet.Line;
import org.openvbc.core.worksheet.Reliance;
import org.openvbc.core.worksheet.Step;

/** The published figures behind the steps of a plan's payment. */
final class AdvantageAuthority implements Authority {
  private final AdvantagePlan plan;
  private final AdvantageParameters published;

  AdvantageAuthority(AdvantagePlan plan) {
    this.plan = plan;
    published = plan.published();
  }

  @Override
  public List<Reliance> reliances(Step step) {
    return step instanceof AdvantageStep own ? of(own, plan.counties(), any -> true) : List.of();
  }

  /** Only what the line's own county or version of the risk model uses. */
  @Override
  public List<Reliance> reliances(Line line) {
    String part = line.part();
    List<AdvantageCounty> own =
        plan.counties().stream().filter(county -> county.name().equals(part)).toList();
    return line.step() instanceof AdvantageStep step
        ? of(
            step,
            own.isEmpty() ? plan.counties() : own,
            model -> part.equals(model) || part.endsWith(", " + model))
        : List.of();
  }

  private List<Reliance> of(
      AdvantageStep step, List<AdvantageCounty> counties, Predicate<String> models) {
    return switch (step) {
      case APPLICABLE_PERCENTAGE -> applicablePercentages(counties);
      case QUALITY_INCREASE -> qualityIncrease(counties);
      case PHASE_IN -> gaps();
      case BLENDED_AMOUNT -> phasesIn(counties);
      case BENCHMARK_CAP -> all(published.benchmarkCap());
      case COUNTY_BENCHMARK -> unit(published.benchmarkUnit(), plan.benchmarkRounding());
      case REBATE_RATE -> rebate();
      case NORMALIZED_SCORE -> normalizations(models);
      case ADJUSTED_SCORE -> codingReduction();
      case BLENDED_SCORE -> blend();
      case COUNTY_ADJUSTMENT -> plan.counties().size() == 1 ? List.of() : all(published.isar());
      case PAYMENT_AFTER_SEQUESTRATION ->
          published.sequestration().stream()
              .map(row -> Reliance.on(row, plan.sequestrationRate()))
              .toList();
      case MEMBER_MONTH_PAYMENT -> unit(published.paymentUnit(), plan.rounding());
      default -> List.of();
    };
  }

  private static List<Reliance> unit(Parameter row, Rounding used) {
    return used.unit().equals(row.asMoney()) && used.mode() == RoundingMode.HALF_UP
        ? all(row)
        : List.of(new Reliance(row, used.toString(), true));
  }

  private static List<Reliance> all(Parameter... rows) {
    return Stream.of(rows).map(Reliance::on).toList();
  }

  /** The percentages of the quartiles that the counties are in, and how a change is averaged. */
  private List<Reliance> applicablePercentages(List<AdvantageCounty> counties) {
    List<Reliance> rows =
        new ArrayList<>(
            counties.stream()
                .flatMap(c -> Stream.concat(c.previousQuartile().stream(), Stream.of(c.quartile())))
                .distinct()
                .map(published::applicablePercentage)
                .map(Reliance::on)
                .toList());
    if (counties.stream().anyMatch(AdvantageAuthority::hasChanged)) {
      published.quartileChange().map(Reliance::on).ifPresent(rows::add);
    }
    return rows;
  }

  private static boolean hasChanged(AdvantageCounty county) {
    return county.previousQuartile().filter(before -> before != county.quartile()).isPresent();
  }

  private List<Reliance> qualityIncrease(List<AdvantageCounty> counties) {
    List<Reliance> rows = new ArrayList<>();
    rows.add(Reliance.on(published.qualityIncrease(plan.rating()), plan.qualityIncrease()));
    rows.add(Reliance.on(published.qualifyingStars()));
    if (counties.stream().anyMatch(AdvantageCounty::isQualifying)) {
      published.doubleBonus(plan.rating()).map(Reliance::on).ifPresent(rows::add);
    }
    return rows;
  }

  private List<Reliance> gaps() {
    return published.isPhasingIn()
        ? all(published.fourYearsFromGap(), published.sixYearsFromGap())
        : List.of();
  }

  /** The parts of the years of phase-in that the counties are in. */
  private List<Reliance> phasesIn(List<AdvantageCounty> counties) {
    return counties.stream()
        .flatMap(county -> county.phaseInGap().stream())
        .map(gap -> AdvantageRule.phaseIn(published, gap))
        .distinct()
        .map(published::phaseIn)
        .map(Reliance::on)
        .toList();
  }

  private List<Reliance> rebate() {
    List<Reliance> rows = new ArrayList<>();
    Parameter share = published.rebate(plan.rating());
    rows.add(
        plan.assumedRebateRate().isPresent()
            ? new Reliance(
                share,
                plan.rebateRate().toString(),
                !plan.rebateRate().equals(published.rebateRate(plan.rating())))
            : Reliance.on(share));
    published.treatedAs(plan.rating()).map(Reliance::on).ifPresent(rows::add);
    published.rebateStars().forEach(row -> rows.add(Reliance.on(row)));
    published
        .formerRebate()
        .ifPresent(former -> rows.addAll(all(former, published.newThirdsOfRebate())));
    return rows;
  }

  // ---------------------------------------------------------------- risk scores

  /** The published factors, each beside the one that the plan uses. */
  private List<Reliance> normalizations(Predicate<String> models) {
    return ofModels(
        published.riskNormalizations().stream()
            .filter(row -> models.test(AdvantageParameters.riskModel(row)))
            .toList(),
        RiskModelShare::normalization,
        AdvantageRequirements::decimal);
  }

  private List<Reliance> ofModels(
      List<Parameter> rows, Function<RiskModelShare, Rate> figure, Function<Rate, String> words) {
    List<RiskModelShare> used = plan.riskAdjustment().map(RiskAdjustment::models).orElse(List.of());
    return rows.stream()
        .map(
            row ->
                used.stream()
                    .filter(each -> each.model().equals(AdvantageParameters.riskModel(row)))
                    .map(figure)
                    .findFirst()
                    .map(own -> new Reliance(row, words.apply(own), !own.equals(valueOf(row))))
                    .orElse(new Reliance(row, "left out", true)))
        .toList();
  }

  private static Rate valueOf(Parameter row) {
    return row.unit().equals("factor") ? row.asFactor() : row.asRate();
  }

  private List<Reliance> blend() {
    if (plan.riskAdjustment().isEmpty() || published.riskShares().isEmpty()) {
      return List.of();
    }
    RiskAdjustment used = plan.riskAdjustment().get();
    List<Reliance> rows =
        new ArrayList<>(ofModels(published.riskShares(), RiskModelShare::share, Rate::toString));
    String order = used.order().name();
    rows.add(
        new Reliance(published.riskOrder(), order, !order.equals(published.riskOrder().asRule())));
    if (used.order() == RiskScoreOrder.MODEL_BY_MODEL) {
      rows.add(count(published.blendDecimals(), used.blendDecimals()));
    }
    return rows;
  }

  private List<Reliance> codingReduction() {
    if (plan.riskAdjustment().isEmpty() || published.riskShares().isEmpty()) {
      return List.of();
    }
    RiskAdjustment used = plan.riskAdjustment().get();
    return List.of(
        Reliance.on(published.codingReduction(), used.codingReduction()),
        count(published.scoreDecimals(), used.scoreDecimals()));
  }

  private static Reliance count(Parameter row, int used) {
    return new Reliance(row, Integer.toString(used), row.asCount() != used);
  }
}
