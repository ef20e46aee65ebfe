package org.openvbc.examples.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openvbc.core.clause.LossShare;
import org.openvbc.core.clause.Schedule;
import org.openvbc.core.column.RowStatus;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.PerMemberPerMonth;
import org.openvbc.core.money.Rate;
import org.openvbc.core.time.MemberMonths;
import org.openvbc.core.time.MonthRange;
import org.openvbc.models.sharedsavings.ClaimCosts;
import org.openvbc.models.sharedsavings.CostBasis;
import org.openvbc.models.sharedsavings.LossTerms;
import org.openvbc.models.sharedsavings.SavingsShare;
import org.openvbc.models.sharedsavings.SharedSavings;
import org.openvbc.models.sharedsavings.SharedSavingsColumns;
import org.openvbc.models.sharedsavings.SharedSavingsPerformance;
import org.openvbc.models.sharedsavings.SharedSavingsRowStatus;
import org.openvbc.models.sharedsavings.SharedSavingsSettlement;
import org.openvbc.models.sharedsavings.SharingRate;
import org.openvbc.models.sharedsavings.Target;
import org.openvbc.models.sharedsavings.Threshold;

/**
 * A commercial contract with shared risk; its terms are those of the example.
 *
 * @param contract the contract
 */
record CommercialContract(SharedSavings contract) implements Contract {
  private static final MonthRange YEAR = MonthRange.ofYear(2024);
  private static final CostBasis BASIS = CostBasis.allowed();
  private static final Threshold TWO_PERCENT = Threshold.firstDollar(Rate.ofPercent("2"));
  private static final Rate HALF = Rate.ofPercent("50");
  private static final Rate CAP = Rate.ofPercent("5");

  /** Half of savings times quality and 40 % of losses, from 2 %, each up to 5 % of the target. */
  static CommercialContract of(PerMemberPerMonth target) {
    return new CommercialContract(
        SharedSavings.builder()
            .name("Commercial contract")
            .period(YEAR)
            .costBasis(BASIS)
            .target(Target.perMember(target))
            .savings(
                SavingsShare.of(
                        TWO_PERCENT,
                        SharingRate.multiplied(HALF, Schedule.linear(Rate.ZERO, Rate.ONE)))
                    .cappedAt(CAP))
            .losses(LossTerms.of(TWO_PERCENT, LossShare.fixed(Rate.ofPercent("40"))).cappedAt(CAP))
            .build());
  }

  @Override
  public String name() {
    return "Commercial shared risk";
  }

  @Override
  public String terms() {
    return contract.sentence();
  }

  @Override
  public List<? extends RowStatus> statuses() {
    return List.of(SharedSavingsRowStatus.values());
  }

  @Override
  public RowSettler over(Draws draws, long[] payments, byte[] statuses) {
    SharedSavingsColumns columns =
        SharedSavingsColumns.builder(draws.expenditures, draws.memberMonths)
            .scores(draws.scores)
            .into(payments, statuses);
    return (from, to) -> contract.settleRows(columns, from, to);
  }

  @Override
  public Money payment(Draws draws, int row) {
    return settled(draws, row, draws.spending(row)).netPayment();
  }

  private SharedSavingsSettlement settled(Draws draws, int row, Money spending) {
    return contract.settle(
        SharedSavingsPerformance.builder()
            .period(YEAR)
            .costBasis(BASIS)
            .costs(ClaimCosts.incurred(spending))
            .memberMonths(MemberMonths.of(draws.memberMonths[row]))
            .quality(draws.score(row))
            .build());
  }

  @Override
  public Optional<MinimumTest> minimum() {
    return Optional.of(
        (draws, row) ->
            draws.savings(row).isPositive()
                && contract
                    .savings()
                    .threshold()
                    .isReached(draws.savings(row).unrounded(), draws.benchmark(row).unrounded()));
  }

  @Override
  public List<BreakPoint> breakPoints(Draws draws, int row) {
    Money target = draws.benchmark(row);
    LossTerms losses = contract.losses().orElseThrow();
    SharedSavingsSettlement most = settled(draws, row, Money.ZERO);
    SharedSavingsSettlement least = settled(draws, row, target.times(2));
    List<BreakPoint> all = new ArrayList<>();
    all.add(BreakPoint.atLimit("payment cap", target, most.netPayment(), sharedOf(most)));
    all.add(
        BreakPoint.atRate(
            "savings threshold",
            target.unrounded(),
            contract.savings().threshold().rate().negated()));
    all.add(BreakPoint.atRate("loss threshold", target.unrounded(), losses.threshold().rate()));
    all.add(BreakPoint.atLimit("loss cap", target, least.netPayment(), sharedOf(least)));
    return all;
  }

  private static Rate sharedOf(SharedSavingsSettlement settled) {
    return settled.sharing().share().times(settled.sharing().qualityFactor());
  }
}
