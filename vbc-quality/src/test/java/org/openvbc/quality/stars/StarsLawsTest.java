package org.openvbc.quality.stars;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openvbc.quality.stars.StarsSamples.*;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.openvbc.core.money.Rate;
import org.openvbc.core.worksheet.Explanation;

class StarsLawsTest {
  private static final String ALL = "Overall, all measures";
  private static final int MEASURES = 45;

  /** Stars by measure; 0 is a missing one. */
  private static StarsPerformance contract(List<Integer> stars) {
    List<StarsMeasureStars> all = new ArrayList<>();
    for (int i = 0; i < MEASURES; i++) {
      String id = RULE.measures().all().get(i).id();
      all.add(
          stars.get(i) == 0
              ? StarsMeasureStars.missing(id, StarsMissing.NO_DATA)
              : StarsMeasureStars.of(id, stars.get(i)));
    }
    return flat(4).withMeasures(all);
  }

  @Property(tries = 200)
  void oneStarMoreNeverLowersTheMean(
      @ForAll @Size(MEASURES) List<@IntRange(min = 1, max = 4) Integer> stars,
      @ForAll @IntRange(max = MEASURES - 1) int raised) {
    List<Integer> more = new ArrayList<>(stars);
    more.set(raised, stars.get(raised) + 1);

    assertThat(mean(more)).isGreaterThanOrEqualTo(mean(stars));
  }

  private static BigDecimal mean(List<Integer> stars) {
    Explanation<StarsResult> explained = RULE.explain(contract(stars));
    return (BigDecimal) value(explained, StarsStep.MEAN, ALL);
  }

  @Property(tries = 200)
  void ratingsLieBetweenZeroAndFiveAndTheOrderOfMeasuresDoesNotMatter(
      @ForAll @Size(MEASURES) List<@IntRange(max = 5) Integer> stars) {
    StarsPerformance contract = contract(stars);
    StarsResult result = RULE.determine(contract);
    List<StarsMeasureStars> reversed = new ArrayList<>(contract.measures());
    Collections.reverse(reversed);

    assertThat(RULE.determine(contract.withMeasures(reversed)).ratings())
        .isEqualTo(result.ratings());
    for (StarsSummaryResult each : result.ratings()) {
      each.rating().ifPresent(rating -> assertThat(rating.halfStars()).isBetween(0, 10));
      assertThat(each.rating().isPresent()).isEqualTo(each.notRated().isEmpty());
      assertThat(each.rating().isPresent()).isEqualTo(each.raw().isPresent());
    }
  }

  @Property(tries = 100)
  void protectionNeverLowersTheRating(
      @ForAll @Size(MEASURES) List<@IntRange(min = 1, max = 5) Integer> stars) {
    StarsPerformance contract = contract(stars);
    StarsPerformance struck = contract.withDisasterShares(Map.of(2023, Rate.ONE, 2024, Rate.ONE));

    assertThat(RULE.determine(struck).highest().raw().orElseThrow())
        .isGreaterThanOrEqualTo(RULE.determine(contract).highest().raw().orElseThrow());
  }

  @Property(tries = 300)
  void ratingsAreThoseOfAPlainRestatement(
      @ForAll @Size(MEASURES) List<@IntRange(min = 2, max = 6) Integer> drawn,
      @ForAll @IntRange(min = 1, max = 6) int category,
      @ForAll boolean struck,
      @ForAll boolean island) {
    List<Integer> stars = drawn.stream().map(each -> Math.min(each, 5)).toList();
    Rate share = struck ? Rate.ONE : Rate.ZERO;
    StarsPerformance contract =
        contract(stars)
            .withAdjustmentCategories(
                Map.of(
                    StarsSummary.PART_C, category,
                    StarsSummary.PART_D_MAPD, category,
                    StarsSummary.OVERALL, category))
            .withDisasterShares(Map.of(2023, share, 2024, share))
            .withPuertoRicoOnly(island);
    StarsResult result = RULE.determine(contract);

    for (StarsSummary summary : StarsContractKind.MA_PD.summaries()) {
      assertThat(result.find(summary).orElseThrow().rating().orElseThrow().halfStars())
          .as("%s of %s", summary, stars)
          .isEqualTo(plain(summary, stars, category, struck, island));
    }
  }

  private static int plain(
      StarsSummary summary, List<Integer> stars, int category, boolean struck, boolean island) {
    List<PlainStars.Star> own = new ArrayList<>();
    for (int i = 0; i < MEASURES; i++) {
      StarsMeasure measure = RULE.measures().all().get(i);
      String id = measure.id();
      boolean counts =
          switch (summary) {
            case PART_C -> id.startsWith("C");
            case OVERALL -> !id.equals("D02") && !id.equals("D03");
            default -> id.startsWith("D");
          };
      if (counts) {
        boolean adherence = id.equals("D08") || id.equals("D09") || id.equals("D10");
        own.add(
            new PlainStars.Star(
                id,
                stars.get(i),
                island && adherence ? 0 : measure.weight(),
                id.equals("C30") || id.equals("D04"),
                id.equals("C04") || id.equals("C05") || id.equals("C13")));
      }
    }
    Map<StarsVariant, List<BigDecimal>> thresholds = new HashMap<>();
    RULE.thresholds()
        .all()
        .forEach(
            (key, each) -> {
              if (key.summary() == summary) {
                thresholds.put(
                    key.variant(),
                    List.of(
                        decimal(each.mean65()),
                        decimal(each.mean85()),
                        decimal(each.variance30()),
                        decimal(each.variance70())));
              }
            });
    return PlainStars.halfStars(
        thresholds,
        decimal(RULE.adjustments().value(summary, category)),
        own,
        summary == StarsSummary.OVERALL,
        struck && summary != StarsSummary.PART_D_MAPD);
  }

  private static BigDecimal decimal(Rate rate) {
    return rate.toBigDecimal(6, RoundingMode.UNNECESSARY);
  }
}
