package org.openvbc.examples.capitation;

import java.io.PrintStream;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.PerMemberPerMonth;
import org.openvbc.core.money.PerYear;
import org.openvbc.core.money.Rounding;
import org.openvbc.core.time.MonthRange;
import org.openvbc.core.time.PersonYears;
import org.openvbc.core.worksheet.Explanation;
import org.openvbc.examples.TextTable;
import org.openvbc.models.capitation.CapitatedCategory;
import org.openvbc.models.capitation.Capitation;
import org.openvbc.models.capitation.CapitationBasis;
import org.openvbc.models.capitation.CapitationPerformance;
import org.openvbc.models.capitation.CapitationScope;
import org.openvbc.models.capitation.CapitationSettlement;
import org.openvbc.models.capitation.CapitationYear;
import org.openvbc.models.capitation.CapitationYearPerformance;
import org.openvbc.models.capitation.CapitationYearSettlement;
import org.openvbc.models.capitation.Membership;
import org.openvbc.models.capitation.RateCell;

/**
 * Total care capitation: 5,000 beneficiaries at $900 per member and month, care that costs $9,500
 * for each of them in the year. The figures are those of an article for employers.
 */
public final class TotalCareCapitation {
  private static final MonthRange YEAR = MonthRange.ofYear(2025);
  private static final String ALL = "all beneficiaries";
  private static final long[] BY_MONTH = {
    5000, 5000, 4980, 4980, 4960, 4975, 4990, 5010, 5010, 5020, 5030, 5045
  };

  private TotalCareCapitation() {}

  /** Prints the year with a steady count, then with a count for each month. */
  public static void run(PrintStream out) {
    out.println(
        """
        Capitation: a provider takes a fixed amount for each member and month and pays for all their
        care. What care costs less than that is its margin; what it costs more is its loss.

        1. A steady 5,000 beneficiaries at $900.00 per member and month (PMPM)
        """);
    CapitationSettlement year = contract().settle(steady());
    out.println("   each month   " + january().netPayment());
    out.println("   the year     " + year.netPayment());
    out.println();
    out.println(
        "2. Care costs $9,500 for each of them, " + cost() + " in all: the year end, line by line");
    out.println();
    out.println(yearEnd());
    out.println();
    out.println("3. Members come and go: each month is paid for who is a member in it");
    out.println();
    byMonth().lines().forEach(out::println);
    out.println();
    out.println(
        """
        60,000 member months again, so the year comes to the same $54,000,000.00; the months do not.
        The two kinds of months are types of their own: 900 per month cannot be taken for 900 per year.""");
  }

  /** One rate for everybody, all services. */
  static Capitation contract() {
    return Capitation.builder()
        .name("Total care capitation")
        .period(YEAR)
        .scope(CapitationScope.GLOBAL)
        .basis(
            CapitationBasis.perMember(
                CapitatedCategory.of(
                    "all services", RateCell.of(ALL, PerMemberPerMonth.of("900")))))
        .build();
  }

  private static CapitationPerformance steady() {
    return CapitationPerformance.of(Membership.steady(YEAR, ALL, 5_000));
  }

  static CapitationSettlement january() {
    Membership first = steady().membership().in(YEAR.first());
    return contract().settle(CapitationPerformance.of(first));
  }

  /** 5,000 person years at a yearly amount: not a monthly one, which would not compile here. */
  private static Money cost() {
    return PersonYears.of("5000").times(PerYear.of("9500")).rounded(Rounding.CENTS);
  }

  /** No withhold, corridor or stop-loss in this example; all care is paid by the end. */
  static Explanation<CapitationYearSettlement> yearEnd() {
    CapitationYear terms =
        CapitationYear.builder().name("Total care capitation").period(YEAR).build();
    return terms.explain(
        CapitationYearPerformance.builder()
            .capitation(contract().settle(steady()))
            .paid(cost())
            .incurredNotPaid(Money.ZERO)
            .build());
  }

  private static TextTable byMonth() {
    Membership members = Membership.ofMembers(YEAR, ALL, BY_MONTH);
    TextTable table = TextTable.of("   month", ">members", ">payment");
    for (int i = 0; i < YEAR.count(); i++) {
      CapitationSettlement month =
          contract().settle(CapitationPerformance.of(members.in(YEAR.month(i))));
      table.row("   " + YEAR.month(i), BY_MONTH[i], month.netPayment());
    }
    CapitationSettlement year = contract().settle(CapitationPerformance.of(members));
    return table.row("   year", "", year.netPayment());
  }
}
