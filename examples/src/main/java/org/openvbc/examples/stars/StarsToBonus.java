package org.openvbc.examples.stars;

import java.io.PrintStream;
import java.util.Map;
import org.openvbc.core.money.PerMemberPerMonth;
import org.openvbc.core.money.Rate;
import org.openvbc.core.quality.StarRating;
import org.openvbc.core.time.MemberMonths;
import org.openvbc.core.worksheet.Explanation;
import org.openvbc.models.advantage.AdvantageCounty;
import org.openvbc.models.advantage.AdvantageEnrollment;
import org.openvbc.models.advantage.AdvantagePlan;
import org.openvbc.models.advantage.AdvantageSettlement;
import org.openvbc.models.advantage.CountyQuartile;
import org.openvbc.models.advantage.PaidMonths;
import org.openvbc.quality.stars.StarRatings;
import org.openvbc.quality.stars.StarsContractKind;
import org.openvbc.quality.stars.StarsContractType;
import org.openvbc.quality.stars.StarsMeasure;
import org.openvbc.quality.stars.StarsMeasureStars;
import org.openvbc.quality.stars.StarsMissing;
import org.openvbc.quality.stars.StarsPerformance;
import org.openvbc.quality.stars.StarsResult;
import org.openvbc.quality.stars.StarsSummary;

/**
 * A contract from the stars of its measures to its overall rating, and from the rating to the bonus
 * and rebate of its plan. The contract and its plan are invented.
 */
public final class StarsToBonus {
  private static final int RATING_YEAR = 2024;

  /** Ratings of a year are published in the October before it, and pay in the year after it. */
  private static final int PAYMENT_YEAR = RATING_YEAR + 1;

  private static final String COUNTY = "Lake";
  private static final MemberMonths MONTHS = MemberMonths.ofMembers(100_000, 12);

  private StarsToBonus() {}

  /** Prints both worksheets. */
  public static void run(PrintStream out) {
    Explanation<StarsResult> stars = rate();
    out.println(stars);
    out.println();
    StarRating rating = stars.settlement().rating().orElseThrow();
    out.println("The overall rating of " + rating + " sets benchmark and rebate of the plan:");
    out.println();
    out.println(pay(rating));
  }

  /** Four stars nearly everywhere; five for the survey, three for adherence. */
  static Explanation<StarsResult> rate() {
    StarRatings rule = StarRatings.of(RATING_YEAR);
    StarsPerformance.Builder contract = StarsPerformance.builder();
    contract
        .contractKind(StarsContractKind.MA_PD)
        .contractType(StarsContractType.CCP)
        .putAllAdjustmentCategories(
            Map.of(StarsSummary.PART_C, 1, StarsSummary.PART_D_MAPD, 2, StarsSummary.OVERALL, 1))
        .putAllDisasterShares(Map.of(2022, Rate.ofPercent("4")));
    rule.measures().all().forEach(measure -> contract.addMeasures(stars(measure)));
    return rule.explain(contract.build());
  }

  private static StarsMeasureStars stars(StarsMeasure measure) {
    if (measure.name().startsWith("Special Needs Plan")
        || measure.name().startsWith("Care for Older Adults")) {
      return StarsMeasureStars.missing(measure.id(), StarsMissing.NOT_REQUIRED);
    }
    int stars = measure.fromSurvey() ? 5 : measure.zeroInPuertoRico() ? 3 : 4;
    return StarsMeasureStars.of(measure.id(), stars);
  }

  /** One county of $1,000, a bid of $900, a risk score of one. */
  static Explanation<AdvantageSettlement> pay(StarRating rating) {
    return AdvantagePlan.builder()
        .paymentYear(PAYMENT_YEAR)
        .rating(StarRating.newPlan())
        .addCounties(
            AdvantageCounty.builder()
                .name(COUNTY)
                .base(PerMemberPerMonth.of("1000"))
                .quartiles(CountyQuartile.SECOND_HIGHEST, CountyQuartile.SECOND_HIGHEST)
                .applicableAmount(PerMemberPerMonth.of("2000"))
                .projectedEnrollment(MONTHS)
                .build())
        .bid(PerMemberPerMonth.of("900"))
        .averageRiskFactor(Rate.ONE)
        .sequestrationRate(Rate.ZERO)
        .build()
        .withRating(rating)
        .explain(AdvantageEnrollment.of(PaidMonths.of(COUNTY, "1", 1_200_000)));
  }
}
