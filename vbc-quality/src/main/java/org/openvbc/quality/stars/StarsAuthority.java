package org.openvbc.quality.stars;

import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openvbc.core.money.Rate;
import org.openvbc.core.source.Parameter;
import org.openvbc.core.worksheet.Authority;
import org.openvbc.core.worksheet.Line;
import org.openvbc.core.worksheet.Reliance;

/** The published figures behind the lines of one contract's Star Ratings. */
final class StarsAuthority implements Authority {
  private static final int SHOWN_DECIMALS = 6;

  private final StarRatings terms;
  private final StarsPerformance contract;
  private final Optional<StarsParameters> published;

  StarsAuthority(StarRatings terms, StarsPerformance contract) {
    this.terms = terms;
    this.contract = contract;
    this.published = StarsParameters.find(terms.ratingYear());
  }

  @Override
  public List<Reliance> reliances(Line line) {
    return published.isPresent() && line.step() instanceof StarsStep step
        ? of(step, line, published.get())
        : List.of();
  }

  private List<Reliance> of(StarsStep step, Line line, StarsParameters rows) {
    return switch (step) {
      case WEIGHT -> weight(line.part(), rows);
      case MINIMUM -> minimum(summary(line.part()), rows);
      case ADJUSTMENT -> adjustment(summary(line.part()), rows);
      case MEAN -> threshold(line.part(), rows, "mean65", "mean85");
      case VARIANCE -> threshold(line.part(), rows, "variance30", "variance70");
      case REWARD -> reward(line, rows);
      case PROTECTED -> protection(rows);
      default -> List.of();
    };
  }

  private List<Reliance> weight(String part, StarsParameters rows) {
    String id = part.substring(0, part.indexOf(' '));
    StarsMeasure measure = terms.measures().find(id).orElseThrow();
    if (rows.measures().find(id).isEmpty()) {
      return List.of();
    }
    Parameter row = rows.weightRow(rows.measures().find(id).orElseThrow());
    long weight = measure.weightFor(contract);
    boolean assumed = measure.weight() != row.asCount();
    return List.of(
        Reliance.on(rows.row(StarsParameters.MEASURE + id)),
        new Reliance(row, String.valueOf(weight), assumed));
  }

  private List<Reliance> minimum(StarsSummary summary, StarsParameters rows) {
    StarsContractType type = contract.contractType().orElseThrow();
    return rows.requiredRow(summary, type).stream()
        .map(
            row -> {
              long used = terms.minimums().required(summary, type).orElseThrow();
              return new Reliance(row, String.valueOf(used), used != row.asCount());
            })
        .toList();
  }

  private List<Reliance> adjustment(StarsSummary summary, StarsParameters rows) {
    int category = contract.adjustmentCategories().getOrDefault(summary, 0);
    return rows
        .find(StarsParameters.ADJUSTMENT + summary.name() + "." + category)
        .map(row -> factor(row, terms.adjustments().value(summary, category)))
        .stream()
        .toList();
  }

  private List<Reliance> threshold(String part, StarsParameters rows, String... names) {
    StarsSummary summary = summary(part);
    StarsVariant variant =
        Stream.of(
                StarsVariant.ALL,
                StarsVariant.ALL.withoutImprovement(),
                StarsVariant.ALL.withoutNewMeasures(),
                StarsVariant.ALL.withoutNewMeasures().withoutImprovement())
            .filter(each -> part.endsWith(", " + each))
            .findFirst()
            .orElseThrow();
    StarsThresholds used = terms.thresholds().find(summary, variant).orElseThrow();
    return Stream.of(names)
        .flatMap(
            name ->
                rows
                    .find(StarsParameters.thresholdKey(summary, variant, name))
                    .map(row -> factor(row, value(used, name)))
                    .stream())
        .toList();
  }

  private static Rate value(StarsThresholds thresholds, String name) {
    return switch (name) {
      case "mean65" -> thresholds.mean65();
      case "mean85" -> thresholds.mean85();
      case "variance30" -> thresholds.variance30();
      default -> thresholds.variance70();
    };
  }

  /** The factor that was earned; nothing is relied on where none was. */
  private List<Reliance> reward(Line line, StarsParameters rows) {
    StarsRewards used = terms.rewards();
    StarsRewards own = rows.rewards();
    String figure = line.figure();
    return Stream.of(
            earned(rows, "HIGH.LOW", own.highLow(), used.highLow()),
            earned(rows, "HIGH.MEDIUM", own.highMedium(), used.highMedium()),
            earned(rows, "RELATIVELY_HIGH.LOW", own.relativelyHighLow(), used.relativelyHighLow()),
            earned(
                rows,
                "RELATIVELY_HIGH.MEDIUM",
                own.relativelyHighMedium(),
                used.relativelyHighMedium()))
        .filter(each -> each.used().equals(figure))
        .toList();
  }

  private static Reliance earned(StarsParameters rows, String name, Rate own, Rate used) {
    return new Reliance(rows.row(StarsParameters.REWARD + name), text(used), !own.equals(used));
  }

  private List<Reliance> protection(StarsParameters rows) {
    return Stream.concat(
            Stream.of(Reliance.on(rows.row(StarsParameters.DISASTER_SHARE), terms.disasterShare())),
            terms.measures().all().stream()
                .filter(StarsMeasure::isNew)
                .flatMap(each -> rows.find(StarsParameters.NEW_MEASURE + each.id()).stream())
                .map(Reliance::on))
        .toList();
  }

  private static Reliance factor(Parameter row, Rate used) {
    return new Reliance(row, text(used), !row.asFactor().equals(used));
  }

  private static String text(Rate factor) {
    return factor
        .toBigDecimal(SHOWN_DECIMALS, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }

  private static StarsSummary summary(String part) {
    return Stream.of(StarsSummary.values())
        .filter(each -> part.equals(each.toString()) || part.startsWith(each + ", "))
        .findFirst()
        .orElseThrow();
  }
}
