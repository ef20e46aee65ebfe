package org.openvbc.models.capitation;

import java.util.List;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Rate;

/** What a capitation is computed from: members and rates, or premium. */
public sealed interface CapitationBasis {

  /** What is one line of the payment, and so is rounded to the cent. */
  enum PaymentLine {
    /** The whole of what is settled at once: a month's invoice, or a year's total. */
    WHOLE,
    /** Each month and service category. */
    MONTH_AND_CATEGORY
  }

  /**
   * Dollars per member and month, by rate cell.
   *
   * @param categories the service categories that are capitated
   * @param paymentLine what is rounded to the cent
   */
  record PerMember(List<CapitatedCategory> categories, PaymentLine paymentLine)
      implements CapitationBasis {
    /**
     * Checks the names.
     *
     * @throws org.openvbc.core.model.InvalidTermsException if there is no category, or a name is
     *     used twice
     */
    public PerMember {
      categories = List.copyOf(categories);
      Violations.of("CapitationBasis.PerMember")
          .require(!categories.isEmpty(), "categories", "empty", "at least one", "a rate to pay")
          .require(
              categories.stream().map(CapitatedCategory::name).distinct().count()
                  == categories.size(),
              "categories",
              categories.stream().map(CapitatedCategory::name).toList(),
              "named differently",
              "a service is paid once")
          .throwIfInvalidTerms();
    }

    /** The names of all cells, each once, in the order of the categories. */
    public List<String> cells() {
      return categories.stream()
          .flatMap(category -> category.cells().stream())
          .map(RateCell::name)
          .distinct()
          .toList();
    }
  }

  /**
   * A share of the premium that is left after defined deductions.
   *
   * @param share the share, such as 83.5 %
   */
  record PercentOfPremium(Rate share) implements CapitationBasis {
    /**
     * Checks the share.
     *
     * @throws org.openvbc.core.model.InvalidTermsException if it lies outside 0 to 100 %
     */
    public PercentOfPremium {
      Violations.of("CapitationBasis.PercentOfPremium")
          .requireShare("share", share, "a share of premium")
          .throwIfInvalidTerms();
    }
  }

  /** Rates by cell, one payment line for all that is settled at once. */
  static PerMember perMember(CapitatedCategory... categories) {
    return new PerMember(List.of(categories), PaymentLine.WHOLE);
  }

  /** Rates by category, each month and category a line that is rounded to the cent. */
  static PerMember perMonthAndCategory(CapitatedCategory... categories) {
    return new PerMember(List.of(categories), PaymentLine.MONTH_AND_CATEGORY);
  }

  /** A share of premium. */
  static PercentOfPremium percentOfPremium(Rate share) {
    return new PercentOfPremium(share);
  }
}
