package org.openvbc.models.performance;

import static org.openvbc.models.performance.PerformanceStep.*;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.immutables.value.Value;
import org.openvbc.core.model.ModelId;
import org.openvbc.core.model.PaymentModel;
import org.openvbc.core.model.Traits;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rounding;
import org.openvbc.core.time.MonthRange;
import org.openvbc.core.worksheet.Worksheet;

/**
 * Dollars for each gap in care that is closed, such as a screening that was due, flat or by how
 * many conditions the member has.
 *
 * <p>{@code bonus = sum over measures and bands of gaps closed x dollars for a gap}, each line to
 * the cent, at most the limit.
 */
@Value.Immutable
public sealed interface GapBonus extends PaymentModel<ClosedGaps, GapBonusSettlement>, WithGapBonus
    permits ImmutableGapBonus {

  /** The name of the contract. */
  String name();

  /** The months that are settled. */
  MonthRange period();

  /** What a gap of each measure is worth. */
  List<GapRates> rates();

  /** The most that is paid in all. */
  Optional<Money> limit();

  @Override
  @Value.Derived
  @Value.Auxiliary
  default ModelId id() {
    return ModelId.of("performance", "gaps", period().toString());
  }

  @Override
  default Traits traits() {
    return PerformanceTraits.UPSIDE;
  }

  /** Settles the gaps: measure by measure, band by band. */
  @Override
  default GapBonusSettlement settle(ClosedGaps performance, Worksheet sheet) {
    requireMeasures(performance);
    List<GapBonusSettlement.Line> lines = new ArrayList<>();
    for (GapRates rates : rates()) {
      gapsByBand(rates, performance)
          .forEach((from, gaps) -> lines.add(line(rates, from, gaps, sheet.of(rates.measure()))));
    }
    Money sum =
        sheet.line(
            BONUS_BEFORE_LIMIT,
            lines.stream().map(GapBonusSettlement.Line::amount).reduce(Money.ZERO, Money::plus));
    Money bonus = sheet.line(BONUS, BonusLimit.cap(sum, limit(), sheet));
    return new GapBonusSettlement(
        this,
        performance,
        bonus.isZero() ? PerformanceOutcomes.NO_GAPS : PerformanceOutcomes.GAPS_CLOSED,
        lines,
        bonus);
  }

  private static NavigableMap<Integer, Long> gapsByBand(GapRates rates, ClosedGaps performance) {
    NavigableMap<Integer, Long> bands = new TreeMap<>();
    rates.byConditions().keySet().forEach(from -> bands.put(from, 0L));
    Objects.requireNonNull(performance.measures().get(rates.measure()))
        .byConditions()
        .forEach((conditions, gaps) -> bands.merge(rates.bandOf(conditions), gaps, Math::addExact));
    return bands;
  }

  private static GapBonusSettlement.Line line(
      GapRates rates, int from, long gaps, Worksheet measure) {
    String band = rates.nameOf(from);
    Worksheet sheet = band.isEmpty() ? measure : measure.of(band);
    sheet.line(GAPS_CLOSED, gaps);
    Money dollars = sheet.line(DOLLARS_PER_GAP, rates.dollarsFrom(from));
    Money amount = sheet.line(GAP_AMOUNT, dollars.times(gaps).rounded(Rounding.CENTS));
    return new GapBonusSettlement.Line(rates.measure(), from, gaps, amount);
  }

  private void requireMeasures(ClosedGaps performance) {
    Violations violations =
        Violations.of("ClosedGaps")
            .require(
                performance.measures().keySet().equals(new TreeSet<>(measures())),
                "measures",
                new TreeSet<>(performance.measures().keySet()),
                "the contract's " + measures(),
                "each measure is counted, with 0 where no gap was closed");
    for (GapRates rates : rates()) {
      ClosedGaps.OfMeasure gaps = performance.measures().get(rates.measure());
      if (gaps != null) {
        for (int conditions : new TreeSet<>(gaps.byConditions().keySet())) {
          violations.require(
              rates.hasRateFor(conditions),
              "measures." + rates.measure(),
              conditions + " conditions",
              "at least " + rates.byConditions().firstKey(),
              "every gap has a rate");
        }
      }
    }
    violations.throwIfInvalidPerformance();
  }

  private List<String> measures() {
    return rates().stream().map(GapRates::measure).toList();
  }

  /** Checks that each measure has one set of rates. */
  @Value.Check
  default void check() {
    Violations violations =
        Violations.of("GapBonus")
            .require(!name().isBlank(), "name", "blank", "named", "a contract has a name")
            .require(!rates().isEmpty(), "rates", "none", "at least one", "a gap has a rate")
            .require(
                measures().stream().distinct().count() == measures().size(),
                "rates",
                measures(),
                "named differently",
                "a gap is paid once");
    BonusLimit.check(violations, "limit", limit());
    violations.throwIfInvalidTerms();
  }

  /** One sentence about the terms. */
  default String sentence() {
    return name()
        + ", "
        + period()
        + ": for each closed gap "
        + String.join("; ", rates().stream().map(GapRates::toString).toList())
        + limit().map(most -> "; at most " + most).orElse("");
  }

  /** A builder; name, period and rates are needed. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a contract. */
  final class Builder extends ImmutableGapBonus.Builder {
    Builder() {}
  }
}
