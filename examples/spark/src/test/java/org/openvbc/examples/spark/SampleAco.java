package org.openvbc.examples.spark;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.openvbc.core.money.Money;
import org.openvbc.core.quality.QualityStanding;
import org.openvbc.core.quality.Score;
import org.openvbc.core.time.PerformanceYear;
import org.openvbc.models.mssp.DisasterRelief;
import org.openvbc.models.mssp.Guardrail;
import org.openvbc.models.mssp.MinimumSavingsRate;
import org.openvbc.models.mssp.MsspPerformance;
import org.openvbc.models.mssp.MsspSettlement;
import org.openvbc.models.mssp.MsspTrack;
import org.openvbc.models.mssp.ParticipantRevenue;
import org.openvbc.models.mssp.ParticipationOption;
import org.openvbc.models.mssp.RevenueCategory;

/**
 * A made-up ACO and its contract, once as the objects of the library and once as a row of texts. It
 * is a function of its number.
 */
final class SampleAco {
  private record Contract(
      ParticipationOption option, int year, String agreementStart, String minimumRatePercent) {}

  private static final List<Contract> CONTRACTS =
      List.of(
          new Contract(ParticipationOption.ENHANCED, 2024, "2022-01-01", "variable"),
          new Contract(ParticipationOption.ENHANCED, 2024, "2022-01-01", "1"),
          new Contract(ParticipationOption.BASIC_E, 2024, "2022-01-01", "variable"),
          new Contract(ParticipationOption.BASIC_E, 2024, "2022-01-01", "0.5"),
          new Contract(ParticipationOption.BASIC_E, 2024, "2024-01-01", "variable"),
          new Contract(ParticipationOption.BASIC_A, 2024, "2024-01-01", "variable"),
          new Contract(ParticipationOption.TRACK_1, 2017, "2015-01-01", "variable"));

  private final Contract contract;
  private final int number;
  private final long beneficiaries;
  private final Money benchmark;
  private final Money expenditures;
  private final String standard;
  private final String score;
  private final String revenue;
  private final String category;
  private final String guardrail;
  private final Money disaster;
  private final Money advance;

  SampleAco(int number) {
    SplittableRandom random = new SplittableRandom(number);
    this.number = number;
    contract = CONTRACTS.get(random.nextInt(CONTRACTS.size()));
    beneficiaries = random.nextLong(3_000, 60_000);
    long cents = beneficiaries * random.nextLong(900_000, 1_800_000) + random.nextLong(100);
    benchmark = Money.ofCents(cents);
    expenditures = Money.ofCents(cents / 1_000_000 * random.nextLong(850_000, 1_120_000));
    standard = chosen(random, contract.year < 2023, "met", "not met", "alternative met");
    score = random.nextInt(30, 100) + "." + random.nextInt(10, 100);
    revenue =
        random.nextBoolean()
            ? "not published"
            : Money.ofCents(cents / 100 * random.nextInt(5, 90)).toBigDecimal().toPlainString();
    category = random.nextBoolean() ? "low" : "high";
    boolean isFrom2024 = contract.agreementStart.startsWith("2024");
    guardrail = isFrom2024 && random.nextInt(4) > 0 ? "not triggered" : "";
    disaster = random.nextInt(20) == 0 ? Money.ofCents(cents / 500) : Money.ZERO;
    advance = random.nextInt(20) == 0 ? Money.ofCents(random.nextLong(9_000_000)) : Money.ZERO;
  }

  private static String chosen(
      SplittableRandom random, boolean isBefore2023, String met, String not, String alternative) {
    int tenth = random.nextInt(10);
    if (tenth == 0) {
      return not;
    }
    return tenth < 3 && !isBefore2023 ? alternative : met;
  }

  String id() {
    return "A" + number;
  }

  /** As a job reads it. */
  Row row() {
    return RowFactory.create(
        id(),
        contract.option.label(),
        String.valueOf(contract.year),
        contract.agreementStart,
        contract.minimumRatePercent,
        text(benchmark),
        text(expenditures),
        String.valueOf(beneficiaries),
        standard,
        score,
        revenue,
        category,
        guardrail.isEmpty() ? null : guardrail,
        disaster.isZero() ? null : text(disaster),
        advance.isZero() ? null : text(advance),
        null);
  }

  private static String text(Money money) {
    return money.toBigDecimal().toPlainString();
  }

  /** As the library settles it, one by one. */
  MsspSettlement settle() {
    MinimumSavingsRate election =
        switch (contract.minimumRatePercent) {
          case "0.5" -> MinimumSavingsRate.fixed("0.005");
          case "1" -> MinimumSavingsRate.fixed("0.01");
          default -> MinimumSavingsRate.variable();
        };
    return MsspTrack.of(
            contract.option,
            PerformanceYear.of(contract.year),
            LocalDate.parse(contract.agreementStart),
            election)
        .settle(performance());
  }

  private MsspPerformance performance() {
    Score rated = Score.ofPercent(score);
    QualityStanding quality =
        switch (standard) {
          case "met" -> QualityStanding.met(rated);
          case "alternative met" -> QualityStanding.alternativeMet(rated);
          default -> QualityStanding.notMet(rated);
        };
    return MsspPerformance.builder()
        .benchmark(benchmark)
        .expenditures(expenditures)
        .assignedBeneficiaries(beneficiaries)
        .quality(quality)
        .participantRevenue(
            revenue.equals("not published")
                ? ParticipantRevenue.notPublished()
                : ParticipantRevenue.of(Money.of(revenue)))
        .revenueCategory(
            Optional.of(
                category.equals("low")
                    ? RevenueCategory.LOW_REVENUE
                    : RevenueCategory.HIGH_REVENUE))
        .guardrail(guardrail.isEmpty() ? Guardrail.notStated() : Guardrail.notTriggered())
        .disasterRelief(
            disaster.isZero() ? DisasterRelief.none() : DisasterRelief.ofAmount(disaster))
        .advanceBalance(advance)
        .build();
  }
}
