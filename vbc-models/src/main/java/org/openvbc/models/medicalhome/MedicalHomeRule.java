package org.openvbc.models.medicalhome;

import static org.openvbc.models.medicalhome.MedicalHomeStep.*;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.openvbc.core.clause.Schedule;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.PerMemberPerMonth;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Rounding;
import org.openvbc.core.money.Unrounded;
import org.openvbc.core.time.MemberMonths;
import org.openvbc.core.worksheet.Worksheet;
import org.openvbc.models.medicalhome.MedicalHomeSettlement.Bonus;
import org.openvbc.models.performance.MeasureData;

/** Fee and bonuses of a medical home in their order. */
final class MedicalHomeRule {
  private final MedicalHome terms;
  private final List<Schedule> ladders;

  MedicalHomeRule(MedicalHome terms) {
    this.terms = terms;
    ladders = terms.bonuses().stream().map(CareBonus::reached).toList();
  }

  MedicalHomeSettlement settle(MedicalHomePerformance practice, Worksheet sheet) {
    Money fee = fee(practice, sheet);
    List<Bonus> bonuses = new ArrayList<>();
    for (int i = 0; i < ladders.size(); i++) {
      CareBonus bonus = terms.bonuses().get(i);
      MeasureData result = Objects.requireNonNull(practice.results().get(bonus.name()));
      bonuses.add(bonus(bonus, ladders.get(i), result, fee, sheet.of(bonus.name())));
    }
    MedicalHomeSettlement settled = new MedicalHomeSettlement(terms, practice, fee, bonuses);
    sheet.line(NET_PAYMENT, settled.netPayment());
    return settled;
  }

  private Money fee(MedicalHomePerformance practice, Worksheet sheet) {
    Unrounded sum = Unrounded.ZERO;
    for (RecognitionLevel level : RecognitionLevel.values()) {
      MemberMonths months = practice.memberMonths().getOrDefault(level, MemberMonths.ZERO);
      PerMemberPerMonth rate = terms.fees().getOrDefault(level, PerMemberPerMonth.ZERO);
      if (!months.isZero()) {
        Worksheet own = sheet.of(level.name());
        sum = sum.plus(own.line(MEMBER_MONTHS, months).times(own.line(FEE_RATE, rate)));
      }
    }
    return sheet.line(FEE, sum.rounded(Rounding.CENTS));
  }

  private static Bonus bonus(
      CareBonus bonus, Schedule ladder, MeasureData result, Money fee, Worksheet sheet) {
    long members = sheet.line(MEASURED, result.cases());
    boolean isEnough = sheet.line(ENOUGH_MEMBERS, members >= bonus.minimumDenominator());
    int tier = isEnough ? tierOf(ladder, result, sheet) : 0;
    Unrounded amount =
        tier == 0
            ? Unrounded.ZERO
            : amount(bonus.tiers().get(tier - 1).amount(), result, fee, sheet);
    return new Bonus(
        bonus.name(), isEnough, tier, sheet.line(BONUS, amount.rounded(Rounding.CENTS)));
  }

  /** The highest tier that is met; the lower ones do not pay as well. */
  private static int tierOf(Schedule ladder, MeasureData result, Worksheet sheet) {
    Rate reached = ladder.of(sheet.line(RESULT, result.result()));
    int tier = reached.toBigDecimal(0, RoundingMode.UNNECESSARY).intValueExact();
    sheet.line(TIER, (long) tier);
    return tier;
  }

  private static Unrounded amount(
      BonusAmount amount, MeasureData result, Money fee, Worksheet sheet) {
    if (amount instanceof BonusAmount.PerMember each) {
      return sheet.line(AMOUNT, each.dollars()).times(result.cases()).unrounded();
    }
    if (amount instanceof BonusAmount.PerImprovedMember each) {
      return sheet.line(AMOUNT, each.dollars()).times(result.sum());
    }
    if (amount instanceof BonusAmount.PercentOfFee part) {
      return fee.times(sheet.line(RATE_OF_FEE, part.rate()));
    }
    return sheet.line(AMOUNT, ((BonusAmount.Flat) amount).dollars()).unrounded();
  }
}
