package org.openvbc.examples.mssp;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openvbc.core.model.Outcome;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Rounding;
import org.openvbc.examples.Terminal;
import org.openvbc.examples.replay.KnownRows;
import org.openvbc.examples.replay.PublishedFileException;
import org.openvbc.examples.replay.ReplayReport;
import org.openvbc.examples.replay.ReplayedRow;
import org.openvbc.examples.replay.Verdict;
import org.openvbc.models.mssp.MsspLimit;
import org.openvbc.models.mssp.MsspOutcomes;
import org.openvbc.models.mssp.MsspPerformance;
import org.openvbc.models.mssp.MsspSettlement;
import org.openvbc.models.mssp.MsspTrack;
import org.openvbc.models.mssp.ParticipantRevenue;
import org.openvbc.models.mssp.Termination;

/**
 * Recomputes every settlement in published result files of the Shared Savings Program and compares
 * what CMS prints: earned shared savings or shared losses, the minimum savings rate, the final
 * rates, savings generated and advances recouped.
 */
public final class MsspReplay {
  private static final int RATE_PLACES = 20;
  private static final int BOUND_PLACES = 4;
  private static final BigDecimal HALF_UNIT_OF_SCORE = new BigDecimal("0.00005");
  private static final int LAST_YEAR_OF_UNROUNDED_SCORES = 2020;

  private MsspReplay() {}

  /**
   * Replays files and prints the report.
   *
   * @return whether at least one row was read and every difference has a reason
   * @throws IOException if a file cannot be read
   * @throws PublishedFileException if a file is malformed
   */
  public static boolean run(List<Path> files, PrintStream out, Terminal terminal)
      throws IOException {
    List<PublishedRow> rows = new ArrayList<>();
    for (Path file : files) {
      rows.addAll(PublishedFile.read(file).rows());
    }
    ReplayReport report = replay(files.size(), rows, terminal);
    report.print(out, terminal);
    return report.isComplete();
  }

  static ReplayReport replay(int files, List<PublishedRow> rows, Terminal terminal) {
    List<ReplayedRow> replayed = new ArrayList<>();
    for (PublishedRow row : rows) {
      replayed.add(replay(row));
      terminal.progress("settling", replayed.size(), rows.size());
    }
    return new ReplayReport("mssp", files, known().applyTo(replayed));
  }

  private static KnownRows known() {
    InputStream csv = MsspReplay.class.getResourceAsStream("known-rows.csv");
    if (csv == null) {
      throw new IllegalStateException("known-rows.csv is missing");
    }
    return KnownRows.read(csv);
  }

  /** Settles one row and compares it; a row that no rule fits is an error of its file. */
  static ReplayedRow replay(PublishedRow row) {
    try {
      return compare(row);
    } catch (IllegalArgumentException e) {
      throw new PublishedFileException(
          row.origin().file(),
          row.origin().line(),
          "the whole line",
          String.valueOf(e.getMessage()),
          "a row of " + row.acoId() + " that the rules of its year can settle");
    }
  }

  private static ReplayedRow compare(PublishedRow row) {
    AcoYear aco = PublishedAco.of(row);
    MsspSettlement unrounded = aco.settle(Rounding.MILLIONTHS);
    MsspSettlement printed = aco.settle(row.year() == 2013 ? Rounding.CENTS : Rounding.DOLLARS);
    BigDecimal replayed = printed.earned().toBigDecimal().stripTrailingZeros();
    Optional<String> other = otherDifference(row, unrounded);
    if (other.isPresent()) {
      return compared(row, printed, replayed, Verdict.UNEXPLAINED, other.get());
    }
    if (replayed.compareTo(row.earned()) == 0) {
      return compared(row, printed, replayed, Verdict.EXACT, "");
    }
    BigDecimal bound = bound(row, unrounded);
    if (isWithin(unrounded.earned(), row.earned(), bound)) {
      return compared(row, printed, replayed, Verdict.IN_BOUND, "");
    }
    Optional<String> cause = limitedByRevenue(row, aco, unrounded, bound);
    if (cause.isEmpty()) {
      cause = endedWithinTheYear(row, aco, bound);
    }
    return cause
        .map(reason -> compared(row, printed, replayed, Verdict.EXPLAINED, reason))
        .orElseGet(
            () ->
                compared(
                    row,
                    printed,
                    replayed,
                    Verdict.UNEXPLAINED,
                    unrounded + "; printed rounding explains $" + shown(bound)));
  }

  private static ReplayedRow compared(
      PublishedRow row,
      MsspSettlement settlement,
      BigDecimal replayed,
      Verdict verdict,
      String reason) {
    return new ReplayedRow(
        row.performanceYear().label(),
        row.track().label(),
        row.acoId(),
        generated(row, settlement).signum() != 0 || row.earned().signum() != 0,
        row.earned(),
        replayed,
        verdict,
        reason);
  }

  private static boolean isSettled(MsspSettlement settlement) {
    Outcome.Kind kind = settlement.outcome().kind();
    return kind == Outcome.Kind.EARNED || kind == Outcome.Kind.OWED || kind == Outcome.Kind.WAIVED;
  }

  private static boolean isWithin(Money replayed, BigDecimal printed, BigDecimal bound) {
    return replayed.toBigDecimal().subtract(printed).abs().compareTo(bound) <= 0;
  }

  private static String shown(BigDecimal bound) {
    return bound.setScale(BOUND_PLACES, RoundingMode.UP).stripTrailingZeros().toPlainString();
  }

  private static BigDecimal decimal(Rate rate) {
    return rate.toBigDecimal(RATE_PLACES, RoundingMode.HALF_UP);
  }

  // ---------------------------------------------------------------- bounds

  /** How far the printed rounding of the inputs lets the result be from the printed one. */
  private static BigDecimal bound(PublishedRow row, MsspSettlement settlement) {
    MsspTrack track = settlement.track();
    BigDecimal maximum = decimal(track.sharingRate());
    if (!isSettled(settlement)) {
      return Tolerance.nothingDue();
    }
    if (settlement.grossSavings().isNegative()) {
      return Tolerance.losses(
          row, decimal(settlement.finalRate()), maximum, scoreMovesLossRate(settlement));
    }
    return settlement.limitedBy() == MsspLimit.PAYMENT_LIMIT
        ? Tolerance.savingsAtLimit(row, decimal(track.paymentLimit()))
        : Tolerance.savings(
            row,
            decimal(settlement.finalRate()),
            maximum,
            decimal(track.sequestrationRate().complement()));
  }

  private static boolean scoreMovesLossRate(MsspSettlement settlement) {
    Rate rate = settlement.finalRate();
    MsspTrack track = settlement.track();
    return !rate.equals(track.lossRateFloor()) && !rate.equals(track.lossRateCeiling());
  }

  // ---------------------------------------------------------------- the other printed figures

  private static Optional<String> otherDifference(PublishedRow row, MsspSettlement settlement) {
    BigDecimal minimum = decimal(settlement.minimumRate());
    BigDecimal savingsRate = decimal(settlement.savingsRate());
    if (differs(row.minimumSavingsRate(), minimum, Tolerance.minimumSavingsRate(row))) {
      return difference("minimum savings rate", row.minimumSavingsRate(), minimum);
    }
    if (differs(row.savingsRate(), savingsRate, Tolerance.savingsRate(row))) {
      return difference("savings rate", row.savingsRate(), savingsRate);
    }
    if (row.generated().isPresent() && !isGenerated(row, settlement)) {
      return difference("savings generated", row.generated(), generated(row, settlement));
    }
    return settlement.outcome().kind() == Outcome.Kind.EARNED
        ? differenceOfSavings(row, settlement)
        : differenceOfLosses(row, settlement);
  }

  private static Optional<String> differenceOfSavings(PublishedRow row, MsspSettlement settlement) {
    BigDecimal rate = decimal(settlement.finalRate());
    BigDecimal ofScore =
        row.year() <= LAST_YEAR_OF_UNROUNDED_SCORES
            ? decimal(settlement.track().sharingRate()).multiply(HALF_UNIT_OF_SCORE)
            : BigDecimal.ZERO;
    if (differs(row.sharingRate(), rate, Tolerance.sharingRate(row).add(ofScore))) {
      return difference("final sharing rate", row.sharingRate(), rate);
    }
    Optional<BigDecimal> recouped =
        row.advancePayment().recouped().or(() -> row.advanceInvestment().recouped());
    BigDecimal ours = settlement.recouped().toBigDecimal();
    return differs(recouped, ours, bound(row, settlement))
        ? difference("advances recouped", recouped, ours)
        : Optional.empty();
  }

  private static Optional<String> differenceOfLosses(PublishedRow row, MsspSettlement settlement) {
    boolean isOwed = isSettled(settlement);
    BigDecimal rate = decimal(settlement.finalRate());
    return isOwed && differs(row.lossRate(), rate, Tolerance.lossRate(row))
        ? difference("final loss rate", row.lossRate(), rate)
        : Optional.empty();
  }

  private static boolean differs(Optional<BigDecimal> printed, BigDecimal ours, BigDecimal bound) {
    return printed.filter(each -> each.subtract(ours).abs().compareTo(bound) > 0).isPresent();
  }

  private static Optional<String> difference(
      String figure, Optional<BigDecimal> printed, BigDecimal ours) {
    return Optional.of(
        figure
            + " is printed "
            + printed.map(BigDecimal::toPlainString).orElse("not at all")
            + ", replayed "
            + ours.stripTrailingZeros().toPlainString());
  }

  /**
   * What CMS calls generated: the whole difference once the minimum rate is reached, else nothing.
   */
  private static BigDecimal generated(PublishedRow row, MsspSettlement settlement) {
    boolean counts =
        isSettled(settlement)
            || settlement.outcome().equals(MsspOutcomes.QUALITY_STANDARD_NOT_MET)
            || settlement.outcome().equals(MsspOutcomes.SHARING_RATE_OF_ZERO)
            || settlement.outcome().equals(MsspOutcomes.SAVINGS_FORFEITED)
            || settlement.outcome().equals(MsspOutcomes.LOSSES_NOT_SHARED_AFTER_TERMINATION);
    return counts ? row.difference() : BigDecimal.ZERO;
  }

  /** In PY2018 and PY2019 the losses of one-sided ACOs beyond the minimum rate are printed too. */
  private static boolean isGenerated(PublishedRow row, MsspSettlement settlement) {
    BigDecimal printed = row.generated().orElse(BigDecimal.ZERO);
    boolean unsharedLossIsPrinted =
        (row.year() == 2018 || row.year() == 2019)
            && settlement.outcome().equals(MsspOutcomes.LOSSES_NOT_SHARED)
            && settlement.savingsRate().negated().isAtLeast(settlement.minimumRate());
    BigDecimal ours = unsharedLossIsPrinted ? row.difference() : generated(row, settlement);
    return printed.compareTo(ours) == 0;
  }

  // ---------------------------------------------------------------- causes that a row shows

  /**
   * A loss limit on participant revenue, which is not published: the row implies a plausible one.
   */
  private static Optional<String> limitedByRevenue(
      PublishedRow row, AcoYear aco, MsspSettlement settlement, BigDecimal bound) {
    BigDecimal lossByRate =
        row.difference().negate().multiply(decimal(settlement.finalRate())).max(BigDecimal.ZERO);
    return ImpliedLossLimit.explaining(row, lossByRate, bound)
        .filter(implied -> isMetWith(row, aco, implied, bound))
        .map(
            implied ->
                "loss limit on participant revenue, which is not published; implied revenue "
                    + Money.of(implied.revenue())
                    + " is "
                    + implied
                        .revenue()
                        .multiply(BigDecimal.valueOf(100))
                        .divide(row.expenditure(), 1, RoundingMode.HALF_UP)
                    + "% of expenditures");
  }

  private static boolean isMetWith(
      PublishedRow row, AcoYear aco, ImpliedLossLimit implied, BigDecimal bound) {
    Money ofPeriod = Money.of(implied.revenue());
    Money revenue = row.performanceYear().months() == 12 ? ofPeriod : ofPeriod.times(2);
    MsspSettlement limited =
        aco.withRevenue(ParticipantRevenue.of(revenue)).settle(Rounding.MILLIONTHS);
    return limited.limitedBy() == MsspLimit.REVENUE_LOSS_LIMIT
        && isWithin(limited.earned(), row.earned(), bound);
  }

  /**
   * Participation that ended within the year: some whole number of months gives the printed loss.
   */
  private static Optional<String> endedWithinTheYear(
      PublishedRow row, AcoYear aco, BigDecimal bound) {
    if (!row.endedMidYear().orElse(false)) {
      return Optional.empty();
    }
    MsspTrack track = aco.track(Rounding.MILLIONTHS);
    MsspPerformance performance = aco.performance();
    for (int month = 1; month < 12; month++) {
      LocalDate end = LocalDate.of(row.year(), month, 1).plusMonths(1).minusDays(1);
      MsspSettlement ended =
          track.settle(performance.withTermination(Optional.of(Termination.byCms(end))));
      if (isWithin(ended.earned(), row.earned(), bound)) {
        return Optional.of("participation ended within the year: " + month + " of 12 months");
      }
    }
    return Optional.empty();
  }
}
