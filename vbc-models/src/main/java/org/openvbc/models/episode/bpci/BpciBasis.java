package org.openvbc.models.episode.bpci;

import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;

/** What a target price is made from, in standardised dollars unless it says otherwise. */
public sealed interface BpciBasis {
  /** The document behind the prices. */
  String RULE = "BPCI Advanced target price specifications";

  /**
   * The price of a hospital: {@code baseline spending x case mix x trend x (1 - discount)}.
   *
   * @param baselineSpending standardised baseline spending
   * @param caseMix the case mix of the hospital's patients
   * @param trend the trend of the hospital's peers
   */
  record Hospital(Money baselineSpending, BpciCaseMix caseMix, BpciTrend trend)
      implements BpciBasis {
    /** Checks the sign. */
    public Hospital {
      Violations.of("BpciBasis.Hospital")
          .requireNotNegative("baselineSpending", baselineSpending, RULE)
          .throwIfInvalidTerms();
    }
  }

  /**
   * The price of a group practice at one hospital: {@code hospital's benchmark x offset x case mix
   * x (1 - discount)}.
   *
   * @param hospitalSpending standardised baseline spending of the hospital
   * @param hospitalCaseMix the preliminary case mix of the hospital
   * @param trend the trend of the hospital's peers
   * @param offset the practice's efficiency beside the hospital's, bounded by CMS
   * @param caseMix the case mix of the practice's patients by that of the hospital
   */
  record GroupPractice(
      Money hospitalSpending,
      Rate hospitalCaseMix,
      BpciTrend trend,
      Rate offset,
      BpciCaseMix caseMix)
      implements BpciBasis {
    /** Checks the signs. */
    public GroupPractice {
      Violations.of("BpciBasis.GroupPractice")
          .requireNotNegative("hospitalSpending", hospitalSpending, RULE)
          .require(
              hospitalCaseMix.signum() > 0, "hospitalCaseMix", hospitalCaseMix, "above 0", RULE)
          .require(offset.signum() > 0, "offset", offset, "above 0", RULE)
          .throwIfInvalidTerms();
    }
  }

  /**
   * A preliminary target price as CMS gave it, discount and all: {@code preliminary price x final /
   * preliminary case mix x trend adjustment}.
   *
   * @param price the preliminary target price
   * @param caseMix the case mix
   * @param trend the trend
   */
  record Preliminary(Money price, BpciCaseMix caseMix, BpciTrend trend) implements BpciBasis {
    /** Checks the sign. */
    public Preliminary {
      Violations.of("BpciBasis.Preliminary")
          .requireNotNegative("price", price, RULE)
          .throwIfInvalidTerms();
    }
  }

  /**
   * A final target price in real dollars as CMS gave it.
   *
   * @param price the final target price in real dollars
   */
  record Published(Money price) implements BpciBasis {
    /** Checks the sign. */
    public Published {
      Violations.of("BpciBasis.Published")
          .requireNotNegative("price", price, RULE)
          .throwIfInvalidTerms();
    }
  }
}
