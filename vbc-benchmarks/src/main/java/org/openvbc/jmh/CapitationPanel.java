package org.openvbc.jmh;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import org.openvbc.core.clause.Withhold;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.PerMemberPerMonth;
import org.openvbc.core.money.Rate;
import org.openvbc.core.time.MemberMonthTally;
import org.openvbc.core.time.MonthRange;
import org.openvbc.core.time.MonthRule;
import org.openvbc.models.capitation.CapitatedCategory;
import org.openvbc.models.capitation.Capitation;
import org.openvbc.models.capitation.CapitationBasis;
import org.openvbc.models.capitation.CapitationPerformance;
import org.openvbc.models.capitation.CapitationScope;
import org.openvbc.models.capitation.CarveOut;
import org.openvbc.models.capitation.Membership;
import org.openvbc.models.capitation.RateCell;
import org.openvbc.models.capitation.RateFactor;

/**
 * The capitated members and group years that the contestants are measured on, the same each run.
 */
final class CapitationPanel {
  static final int MEMBERS = 100_000;
  static final int MEMBER_MONTHS = 1_000_000;
  static final int MONTHS = 12;
  static final int CELLS = 8;
  static final int COVERED_MONTHS = MEMBER_MONTHS / MEMBERS;
  static final int MID_MONTH_DAY = 15;
  static final MonthRange YEAR = MonthRange.ofYear(2024);
  static final long CARVE_OUT_CENTS = 4_250;
  static final String BASE_RISK = "1.018";
  static final String AREA = "1.035";
  static final String WITHHOLD = "0.03";

  private static final long SEED = 20_240_101;
  private static final long[] RATE_CENTS = {
    18_500, 31_000, 20_500, 51_200, 48_750, 77_125, 90_033, 112_001
  };
  private static final List<String> NAMES =
      List.of("0-17", "F 18-34", "M 18-34", "F 35-44", "M 35-44", "45-54", "55-64", "65+");

  private CapitationPanel() {}

  /** Members with a cell and a stretch of coverage that counts for ten months each. */
  static final class Members {
    final int[] cell;
    final long[] first;
    final long[] last;

    private Members(int[] cell, long[] first, long[] last) {
      this.cell = cell;
      this.first = first;
      this.last = last;
    }

    static Members build() {
      SplittableRandom random = new SplittableRandom(SEED);
      int[] cell = new int[MEMBERS];
      long[] first = new long[MEMBERS];
      long[] last = new long[MEMBERS];
      for (int i = 0; i < MEMBERS; i++) {
        int begin = 1 + random.nextInt(MONTHS - COVERED_MONTHS + 1);
        cell[i] = random.nextInt(CELLS);
        first[i] = LocalDate.of(2024, begin, 1 + random.nextInt(MID_MONTH_DAY)).toEpochDay();
        last[i] =
            LocalDate.of(2024, begin + COVERED_MONTHS - 1, MID_MONTH_DAY + random.nextInt(14))
                .toEpochDay();
      }
      return new Members(cell, first, last);
    }
  }

  static MonthRule midMonth() {
    return MonthRule.midMonth(MID_MONTH_DAY);
  }

  static MemberMonthTally tally(MonthRule rule) {
    return MemberMonthTally.of(rule, YEAR, NAMES);
  }

  /** The member-month loop in the library's form. */
  static MemberMonthTally count(Members members, MonthRule rule) {
    MemberMonthTally tally = tally(rule);
    for (int i = 0; i < MEMBERS; i++) {
      tally.addSpan(members.cell[i], members.first[i], members.last[i]);
    }
    return tally;
  }

  static long rateCents(int cell) {
    return RATE_CENTS[cell];
  }

  static Capitation contract() {
    RateCell[] cells = new RateCell[CELLS];
    for (int i = 0; i < CELLS; i++) {
      cells[i] = RateCell.of(NAMES.get(i), PerMemberPerMonth.of(Money.ofCents(RATE_CENTS[i])));
    }
    return Capitation.builder()
        .name("Benchmark contract")
        .period(YEAR)
        .scope(CapitationScope.GLOBAL)
        .basis(CapitationBasis.perMember(CapitatedCategory.of("all services", cells)))
        .baseRiskScore(Rate.of(BASE_RISK))
        .addFactors(RateFactor.of("area", AREA))
        .addCarveOuts(CarveOut.of("pharmacy", PerMemberPerMonth.of(Money.ofCents(CARVE_OUT_CENTS))))
        .withhold(new Withhold(Rate.of(WITHHOLD)))
        .build();
  }

  /** A group year: members by month and cell, and a risk score in thousandths. */
  static final class GroupYear {
    final long[] members;
    final long risk;

    private GroupYear(long[] members, long risk) {
      this.members = members;
      this.risk = risk;
    }

    static GroupYear[] build(int rows) {
      SplittableRandom random = new SplittableRandom(SEED);
      GroupYear[] years = new GroupYear[rows];
      for (int row = 0; row < rows; row++) {
        long[] members = new long[MONTHS * CELLS];
        for (int i = 0; i < members.length; i++) {
          members[i] = random.nextInt(20, 3_000);
        }
        years[row] = new GroupYear(members, random.nextInt(850, 1_250));
      }
      return years;
    }

    CapitationPerformance performance() {
      MemberMonthTally tally = tally(midMonth());
      for (int month = 0; month < MONTHS; month++) {
        for (int cell = 0; cell < CELLS; cell++) {
          tally.add(month, cell, members[month * CELLS + cell]);
        }
      }
      return CapitationPerformance.builder()
          .membership(Membership.of(tally))
          .groupRiskScore(Rate.of(risk, 1_000))
          .build();
    }
  }
}
