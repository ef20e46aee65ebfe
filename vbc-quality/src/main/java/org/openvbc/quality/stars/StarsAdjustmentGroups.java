package org.openvbc.quality.stars;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Rate;
import org.openvbc.core.parameter.ParameterTable;

/**
 * From the shares of members to the final adjustment category of a rating: each share falls in a
 * group, and the pair of groups is a cell of the category map.
 *
 * <p>A contract of Puerto Rico alone has its share of low income modelled by CMS; that share, or
 * the category that CMS published, is the input.
 *
 * @param lowIncome lower bounds of the groups of members with low-income subsidy or Medicaid, each
 *     included
 * @param disabled lower bounds of the groups of members with disabilities, each included
 * @param categories the category by group of low income, then by group of disability
 */
public record StarsAdjustmentGroups(
    List<Rate> lowIncome, List<Rate> disabled, List<List<Integer>> categories) {
  private static final String RULE = "42 CFR 422.166, 423.186";

  /**
   * Checks that the bounds ascend from zero and that every cell has a category.
   *
   * @throws org.openvbc.core.model.InvalidTermsException if not
   */
  public StarsAdjustmentGroups {
    lowIncome = List.copyOf(lowIncome);
    disabled = List.copyOf(disabled);
    categories = categories.stream().map(List::copyOf).toList();
    Violations violations = Violations.of("StarsAdjustmentGroups");
    bounds(violations, "lowIncome", lowIncome);
    bounds(violations, "disabled", disabled);
    int groups = disabled.size();
    violations
        .require(
            categories.size() == lowIncome.size(),
            "categories",
            categories.size() + " rows",
            lowIncome.size() + ", one for each group of low income",
            RULE)
        .require(
            categories.stream().allMatch(row -> row.size() == groups),
            "categories",
            categories,
            groups + " in each row, one for each group of disability",
            RULE)
        .throwIfInvalidTerms();
  }

  private static void bounds(Violations violations, String field, List<Rate> bounds) {
    violations.require(
        !bounds.isEmpty() && bounds.get(0).isZero(), field, bounds, "from 0% on", RULE);
    for (int i = 1; i < bounds.size(); i++) {
      violations.require(
          bounds.get(i).compareTo(bounds.get(i - 1)) > 0,
          field,
          bounds.get(i) + " after " + bounds.get(i - 1),
          "ascending",
          RULE);
    }
  }

  /**
   * The groups and cells as published.
   *
   * @throws org.openvbc.core.parameter.UnsupportedPeriodException if the year's bounds are not
   *     known: those of 2025 for Part C and for low income of the overall rating
   */
  public static StarsAdjustmentGroups of(int ratingYear, StarsSummary summary) {
    StarsParameters rows = StarsParameters.of(ratingYear);
    ParameterTable table = StarsParameters.table();
    LocalDate day = LocalDate.of(ratingYear, 1, 1);
    String bounds = StarsParameters.BOUNDS + summary.name();
    List<Rate> lowIncome = percents(table.at(bounds + ".LIS_DE", day).asRule());
    List<Rate> disabled = percents(table.at(bounds + ".DISABLED", day).asRule());
    List<List<Integer>> cells = new ArrayList<>();
    for (int group = 1; group <= lowIncome.size(); group++) {
      cells.add(
          Stream.of(
                  rows.row(StarsParameters.CELLS + summary.name() + "." + group)
                      .asRule()
                      .split(" ", -1))
              .map(Integer::valueOf)
              .toList());
    }
    return new StarsAdjustmentGroups(lowIncome, disabled, cells);
  }

  private static List<Rate> percents(String bounds) {
    return Stream.of(bounds.split(" ", -1)).map(Rate::ofPercent).toList();
  }

  /**
   * The category of a contract.
   *
   * @param lowIncomeShare the share of its members with low-income subsidy or Medicaid
   * @param disabledShare the share of its members with disabilities
   * @throws org.openvbc.core.model.InvalidPerformanceException if a share is not between 0 and 100
   *     %
   */
  public int categoryOf(Rate lowIncomeShare, Rate disabledShare) {
    Violations.of("StarsAdjustmentGroups")
        .requireShare("lowIncomeShare", lowIncomeShare, RULE)
        .requireShare("disabledShare", disabledShare, RULE)
        .throwIfInvalidPerformance();
    return categories.get(group(lowIncome, lowIncomeShare)).get(group(disabled, disabledShare));
  }

  private static int group(List<Rate> bounds, Rate share) {
    return Math.toIntExact(bounds.stream().filter(share::isAtLeast).count()) - 1;
  }
}
