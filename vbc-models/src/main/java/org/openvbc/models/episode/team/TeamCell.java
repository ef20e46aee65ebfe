package org.openvbc.models.episode.team;

import java.util.Optional;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Unrounded;

/**
 * What CMS determines for one MS-DRG in the hospital's region: where its price starts, its factors,
 * and the cap on dear episodes.
 *
 * @param msDrg the MS-DRG; outpatient codes are priced inside one
 * @param start where the price starts
 * @param factors trend and normalisation
 * @param cap the high-cost cap, the 99th percentile of the cell; empty without one
 */
public record TeamCell(String msDrg, Start start, TeamFactors factors, Optional<Money> cap) {

  /** Where the price starts. */
  public sealed interface Start {}

  /**
   * From the preliminary target price, which holds the prospective factors and the discount.
   *
   * @param price the preliminary target price
   */
  public record FromPreliminary(Unrounded price) implements Start {}

  /**
   * From the benchmark price, before factors and discount.
   *
   * @param price the benchmark price
   */
  public record FromBenchmark(Money price) implements Start {}

  /**
   * From the three baseline years.
   *
   * @param years the baseline years
   */
  public record FromBaseline(TeamBaseline years) implements Start {}

  /** A cell that starts from the published preliminary target price. */
  public static TeamCell ofPreliminary(String msDrg, Money price, TeamFactors factors) {
    return new TeamCell(msDrg, new FromPreliminary(price.unrounded()), factors, Optional.empty());
  }

  /** A cell that starts from the benchmark price. */
  public static TeamCell ofBenchmark(String msDrg, Money price, TeamFactors factors) {
    return new TeamCell(msDrg, new FromBenchmark(price), factors, Optional.empty());
  }

  /** A cell that starts from its baseline years. */
  public static TeamCell ofBaseline(String msDrg, TeamBaseline years, TeamFactors factors) {
    return new TeamCell(msDrg, new FromBaseline(years), factors, Optional.empty());
  }

  /** The same cell with a cap on dear episodes. */
  public TeamCell withCap(Money highCost) {
    return new TeamCell(msDrg, start, factors, Optional.of(highCost));
  }
}
