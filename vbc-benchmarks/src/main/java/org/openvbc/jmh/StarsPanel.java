package org.openvbc.jmh;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.openvbc.core.money.Rate;
import org.openvbc.quality.stars.StarRatings;
import org.openvbc.quality.stars.StarsContractKind;
import org.openvbc.quality.stars.StarsContractType;
import org.openvbc.quality.stars.StarsMeasure;
import org.openvbc.quality.stars.StarsMeasureStars;
import org.openvbc.quality.stars.StarsMissing;
import org.openvbc.quality.stars.StarsPerformance;
import org.openvbc.quality.stars.StarsSummary;

/**
 * Contracts with health and drug plans and the stars of their measures in 2026: means from two to
 * five stars, one measure in twelve without a star, one contract in eight struck by a disaster.
 */
final class StarsPanel {
  static final StarRatings RULE = StarRatings.of(2026);
  private static final int MOST = 5;
  private static final int MISSING_OF = 12;
  private static final int STRUCK_OF = 8;
  private static final Map<Integer, Rate> CALM = Map.of(2023, Rate.ZERO, 2024, Rate.ZERO);
  private static final Map<Integer, Rate> STRUCK =
      Map.of(2023, Rate.of("0.25"), 2024, Rate.of("0.40"));

  private StarsPanel() {}

  /** A contract. */
  static final class Contract {
    private final byte[] stars;
    private final int category;
    private final boolean isStruck;

    Contract(byte[] stars, int category, boolean isStruck) {
      this.stars = stars;
      this.category = category;
      this.isStruck = isStruck;
    }

    /** The star of a measure by its place in the order of the year; 0 for none. */
    int stars(int measure) {
      return stars[measure];
    }

    /** The final adjustment category of each of its ratings. */
    int category() {
      return category;
    }

    /** Whether a disaster protects it from new measures. */
    boolean isStruck() {
      return isStruck;
    }
  }

  static Contract[] contracts(int rows) {
    Random random = new Random(422_166);
    int measures = RULE.measures().all().size();
    Contract[] all = new Contract[rows];
    for (int i = 0; i < rows; i++) {
      byte[] stars = new byte[measures];
      double level = 2 + 3 * random.nextDouble();
      for (int j = 0; j < measures; j++) {
        long star = Math.round(level + 0.8 * random.nextGaussian());
        stars[j] = random.nextInt(MISSING_OF) == 0 ? 0 : (byte) Math.max(1, Math.min(MOST, star));
      }
      all[i] = new Contract(stars, 1 + random.nextInt(MOST), random.nextInt(STRUCK_OF) == 0);
    }
    return all;
  }

  /** The statements about measures, of which a panel needs each only once. */
  private static final class Statements {
    private final List<StarsMeasure> measures = RULE.measures().all();
    private final StarsMeasureStars[][] all = new StarsMeasureStars[measures.size()][MOST + 1];

    Statements() {
      for (int j = 0; j < measures.size(); j++) {
        String id = measures.get(j).id();
        all[j][0] = StarsMeasureStars.missing(id, StarsMissing.NOT_ENOUGH_DATA);
        for (int stars = 1; stars <= MOST; stars++) {
          all[j][stars] = StarsMeasureStars.of(id, stars);
        }
      }
    }
  }

  static StarsPerformance[] performances(Contract[] contracts) {
    Statements statements = new Statements();
    StarsPerformance[] all = new StarsPerformance[contracts.length];
    for (int i = 0; i < contracts.length; i++) {
      Contract each = contracts[i];
      StarsPerformance.Builder builder = StarsPerformance.builder();
      builder
          .contractKind(StarsContractKind.MA_PD)
          .contractType(StarsContractType.CCP)
          .putAdjustmentCategories(StarsSummary.PART_C, each.category())
          .putAdjustmentCategories(StarsSummary.PART_D_MAPD, each.category())
          .putAdjustmentCategories(StarsSummary.OVERALL, each.category())
          .putAllDisasterShares(each.isStruck() ? STRUCK : CALM);
      for (int j = 0; j < statements.all.length; j++) {
        builder.addMeasures(statements.all[j][each.stars(j)]);
      }
      all[i] = builder.build();
    }
    return all;
  }
}
