package org.openvbc.models.hospital;

import java.util.List;

/** Where a hospital stands in a fiscal year of the Hospital Readmissions Reduction Program. */
public sealed interface HrrpStanding {
  /**
   * It is in the programme.
   *
   * @param conditions its result for each condition of the year
   */
  record Included(List<HrrpConditionResult> conditions) implements HrrpStanding {
    /** Keeps the conditions. */
    public Included {
      conditions = List.copyOf(conditions);
    }

    /** Reads as in "in the programme with 6 conditions". */
    @Override
    public String toString() {
      return "in the programme with " + conditions.size() + " conditions";
    }
  }

  /**
   * The programme produces no factor for it.
   *
   * @param why the reason
   */
  record Excluded(HrrpExclusion why) implements HrrpStanding {
    /** Reads as in "not in the programme: in Maryland". */
    @Override
    public String toString() {
      return "not in the programme: " + why.reason();
    }
  }

  /** In the programme, with a result for each condition of the year. */
  static HrrpStanding included(List<HrrpConditionResult> conditions) {
    return new Included(conditions);
  }

  /** In the programme, with a result for each condition of the year. */
  static HrrpStanding included(HrrpConditionResult... conditions) {
    return new Included(List.of(conditions));
  }

  /** Not in the programme. */
  static HrrpStanding excluded(HrrpExclusion why) {
    return new Excluded(why);
  }
}
