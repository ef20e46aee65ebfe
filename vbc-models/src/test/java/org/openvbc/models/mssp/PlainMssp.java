package org.openvbc.models.mssp;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;

/**
 * The shared savings settlement of 42 CFR part 425, performance years 2013 to 2026, written down a
 * second time in plain {@link BigDecimal} so that the library can be compared with something that
 * shares none of its code.
 *
 * <p>It is read from top to bottom: {@link #settle} follows the order of the regulation. Every
 * amount stays exact until the one rounding at the end. Comparisons with a rate are multiplied out,
 * so that no division can decide whether a threshold was met.
 */
@NullUnmarked
final class PlainMssp {

  private static final BigDecimal ZERO = BigDecimal.ZERO;
  private static final BigDecimal ONE = BigDecimal.ONE;
  private static final BigDecimal TWELVE = new BigDecimal(12);

  private PlainMssp() {}

  /** One disaster: the share of assigned beneficiaries in its area and the months it lasted. */
  record Disaster(BigDecimal share, int months) {}

  /**
   * The facts of one ACO in one performance year.
   *
   * @param half 0 for a whole year, 1 for January to June 2019, 2 for July to December 2019; the
   *     money of a half year is entered for all twelve months
   * @param agreementStart null when unknown; an unknown start earns no half rate, and reads as
   *     before 2016 only for performance years before 2016
   * @param election null for the variable rate
   * @param standard MET, ALTERNATIVE or NOT_MET
   * @param score quality score as a fraction of 1; from 2021 on it is used with four decimals
   * @param participantRevenue null when there is none to apply: then no revenue limit
   * @param yearsInTrack2 1, 2, 3 ... only read for Track 2
   * @param disasterAmount loss forgiven in dollars of twelve months, or null
   * @param disasters shares and months; must be empty when disasterAmount is given
   * @param twoWayBenchmark the benchmark without the prospective trend, or null
   * @param guardrailApplied true when {@code benchmark} already is the two-way benchmark
   * @param terminationDate null when the ACO stayed
   * @param scale decimals of the printed amounts: 2 for cents, 0 for dollars
   */
  record Case(
      String track,
      int year,
      int half,
      LocalDate agreementStart,
      BigDecimal benchmark,
      BigDecimal expenditure,
      long beneficiaries,
      BigDecimal election,
      String standard,
      BigDecimal score,
      boolean lowRevenue,
      BigDecimal participantRevenue,
      boolean trackOnePlusRevenueBased,
      int yearsInTrack2,
      BigDecimal disasterAmount,
      List<Disaster> disasters,
      BigDecimal advanceBalance,
      BigDecimal twoWayBenchmark,
      boolean guardrailApplied,
      LocalDate terminationDate,
      boolean byCms,
      int scale) {}

  /** The unrounded amounts on the way, for twelve months; null where the branch does not use it. */
  record Steps(
      BigDecimal shareBeforeSequestration,
      BigDecimal shareAfterSequestration,
      BigDecimal paymentLimit,
      BigDecimal lossBeforeLimit,
      BigDecimal revenueLimit,
      BigDecimal benchmarkLimit,
      BigDecimal limitedLoss) {

    static final Steps NONE = new Steps(null, null, null, null, null, null, null);
  }

  /**
   * The settlement.
   *
   * @param outcome one of PAID, PAID_AT_LIMIT, PAID_HALF_RATE, PAID_HALF_RATE_AT_LIMIT,
   *     BELOW_MINIMUM_SAVINGS, QUALITY_NOT_MET, NO_DIFFERENCE, ONE_SIDED, BELOW_MINIMUM_LOSS, OWED,
   *     OWED_AT_LIMIT, WAIVED, GUARDRAIL, TERMINATED
   * @param gross benchmark less expenditures, twelve months, of the benchmark that decided
   * @param minimumRate the minimum savings or loss rate, to 34 digits, for display only
   * @param finalRate sharing rate or loss rate used, 0 when nothing is settled
   * @param earned positive when shared savings were earned, negative when losses are owed; before
   *     recoupment, rounded
   * @param disasterReduction loss forgiven for disasters, twelve months, rounded
   * @param netPayment earned less recouped
   * @param balance advance left to recoup
   */
  record Result(
      String outcome,
      BigDecimal gross,
      BigDecimal minimumRate,
      boolean thresholdMet,
      BigDecimal finalRate,
      BigDecimal earned,
      BigDecimal disasterReduction,
      BigDecimal recouped,
      BigDecimal netPayment,
      BigDecimal balance,
      Steps steps) {}

  /** The fixed figures of one track; null where the track has no such figure. */
  private record Track(
      int firstYear,
      int lastYear,
      boolean twoSided,
      BigDecimal sharingRate,
      BigDecimal paymentLimit,
      BigDecimal lossRateFloor,
      BigDecimal lossRateCeiling,
      BigDecimal lossLimitRevenue,
      BigDecimal lossLimitBenchmark) {}

  private static Track track(String name) {
    return switch (name) {
      case "TRACK_1" -> oneSided(2012, 2021, "0.50");
      case "TRACK_1_PLUS" -> fixedLoss(2018, 2021, "0.08", "0.04");
      case "TRACK_2" -> qualityLoss(2012, 2021, "0.60", "0.15", "0.60", null);
      case "TRACK_3" -> qualityLoss(2016, 2021, "0.75", "0.20", "0.75", "0.15");
      case "BASIC_A", "BASIC_B" -> oneSided(2019, 2026, "0.40");
      case "BASIC_C" -> fixedLoss(2019, 2026, "0.02", "0.01");
      case "BASIC_D" -> fixedLoss(2019, 2026, "0.04", "0.02");
      case "BASIC_E" -> fixedLoss(2019, 2026, "0.08", "0.04");
      case "ENHANCED" -> qualityLoss(2019, 2026, "0.75", "0.20", "0.75", "0.15");
      default -> throw new IllegalArgumentException("track: " + name);
    };
  }

  private static Track oneSided(int first, int last, String sharing) {
    return new Track(first, last, false, n(sharing), n("0.10"), null, null, null, null);
  }

  private static Track fixedLoss(int first, int last, String revenue, String benchmark) {
    BigDecimal thirty = n("0.30");
    return new Track(
        first, last, true, n("0.50"), n("0.10"), thirty, thirty, n(revenue), n(benchmark));
  }

  private static Track qualityLoss(
      int first, int last, String sharing, String payment, String ceiling, String lossLimit) {
    BigDecimal limit = lossLimit == null ? null : n(lossLimit);
    return new Track(first, last, true, n(sharing), n(payment), n("0.40"), n(ceiling), null, limit);
  }

  static Result settle(Case c) {
    Track track = track(c.track());
    check(c, track);

    if (c.guardrailApplied()) {
      return settleUnderGuardrail(c, track);
    }
    if (c.twoWayBenchmark() != null && lossReachesMinimum(c)) {
      // A greater loss under the two-way benchmark is no relief: the three-way benchmark stays.
      if (c.twoWayBenchmark().compareTo(c.benchmark()) > 0) {
        return settleUnderGuardrail(withBenchmark(c, c.twoWayBenchmark()), track);
      }
    }
    return settleUsual(c, track);
  }

  /** With the two-way benchmark an ACO can owe less or nothing, but never be paid. */
  private static Result settleUnderGuardrail(Case c, Track track) {
    BigDecimal gross = c.benchmark().subtract(c.expenditure());
    return gross.signum() >= 0 ? nothing(c, "GUARDRAIL", false) : settleUsual(c, track);
  }

  private static Result settleUsual(Case c, Track track) {
    int sign = c.benchmark().compareTo(c.expenditure());
    if (sign == 0) {
      return nothing(c, "NO_DIFFERENCE", false);
    }
    return sign > 0 ? settleSavings(c, track) : settleLosses(c, track);
  }

  // ---------------------------------------------------------------- savings

  private static Result settleSavings(Case c, Track track) {
    BigDecimal gross = c.benchmark().subtract(c.expenditure());
    boolean met = reaches(gross, c.benchmark(), minimumRate(c));
    boolean half = !met && halfRateApplies(c);
    if (!met && !half) {
      return nothing(c, "BELOW_MINIMUM_SAVINGS", false);
    }
    BigDecimal rate = sharingRate(c, track);
    if (rate.signum() == 0) {
      return nothing(c, "QUALITY_NOT_MET", met);
    }
    if (half) {
      rate = rate.multiply(n("0.5"));
    }
    if (c.terminationDate() != null && (c.byCms() || c.terminationDate().isBefore(lastDay(c)))) {
      return nothing(c, "TERMINATED", met);
    }

    BigDecimal share = gross.multiply(rate);
    BigDecimal afterSequestration = share.multiply(ONE.subtract(sequestration(c.year())));
    BigDecimal limit = track.paymentLimit().multiply(c.benchmark());
    boolean atLimit = afterSequestration.compareTo(limit) > 0;
    BigDecimal payment = atLimit ? limit : afterSequestration;

    BigDecimal earned = twelfths(payment, monthsOfFullParticipation(c), c.scale());
    BigDecimal recouped = c.advanceBalance().min(earned);
    String outcome = (half ? "PAID_HALF_RATE" : "PAID") + (atLimit ? "_AT_LIMIT" : "");
    Steps steps = new Steps(share, afterSequestration, limit, null, null, null, null);
    return new Result(
        outcome,
        gross,
        minimumRate(c).asDecimal(),
        met,
        rate,
        earned,
        money(ZERO, c),
        money(recouped, c),
        earned.subtract(recouped),
        c.advanceBalance().subtract(recouped),
        steps);
  }

  private static BigDecimal sharingRate(Case c, Track track) {
    BigDecimal scaled = track.sharingRate().multiply(usedScore(c));
    return switch (c.standard()) {
      case "MET" -> c.year() <= 2020 ? scaled : track.sharingRate();
      case "ALTERNATIVE" -> scaled;
      default -> ZERO;
    };
  }

  /** From 2021 on the score is a percentage with two decimals, before that it is not rounded. */
  private static BigDecimal usedScore(Case c) {
    return c.year() <= 2020 ? c.score() : c.score().setScale(4, RoundingMode.HALF_UP);
  }

  private static boolean halfRateApplies(Case c) {
    return c.track().startsWith("BASIC_")
        && c.agreementStart() != null
        && !c.agreementStart().isBefore(LocalDate.of(2024, 1, 1))
        && c.lowRevenue()
        && c.beneficiaries() >= 5_000
        && !c.standard().equals("NOT_MET");
  }

  private static BigDecimal sequestration(int year) {
    return year == 2019 || year == 2020 ? ZERO : n("0.02");
  }

  // ---------------------------------------------------------------- losses

  private static Result settleLosses(Case c, Track track) {
    if (!track.twoSided()) {
      return nothing(c, "ONE_SIDED", false);
    }
    if (!lossReachesMinimum(c)) {
      return nothing(c, "BELOW_MINIMUM_LOSS", false);
    }
    int months = monthsOfLosses(c);
    if (months == 0) {
      return nothing(c, "TERMINATED", true);
    }

    BigDecimal gross = c.benchmark().subtract(c.expenditure());
    BigDecimal rate = lossRate(c, track);
    BigDecimal loss = gross.negate().multiply(rate);
    BigDecimal revenueLimit = revenueLimit(c, track);
    BigDecimal benchmarkLimit = benchmarkLimit(c, track);
    BigDecimal limit = revenueLimit == null ? benchmarkLimit : revenueLimit.min(benchmarkLimit);
    boolean atLimit = loss.compareTo(limit) > 0;
    BigDecimal limited = atLimit ? limit : loss;

    // Kept as twelfths of a dollar, so that a third of a year cannot round twice.
    BigDecimal reductionTwelfths = disasterTwelfths(c, limited);
    BigDecimal leftTwelfths = limited.multiply(TWELVE).subtract(reductionTwelfths);
    BigDecimal owed =
        leftTwelfths
            .multiply(new BigDecimal(months))
            .divide(new BigDecimal(144), c.scale(), RoundingMode.HALF_UP);
    BigDecimal reduction = reductionTwelfths.divide(TWELVE, c.scale(), RoundingMode.HALF_UP);

    String outcome = atLimit ? "OWED_AT_LIMIT" : "OWED";
    if (owed.signum() == 0 && reductionTwelfths.signum() > 0) {
      outcome = "WAIVED";
    }
    Steps steps = new Steps(null, null, null, loss, revenueLimit, benchmarkLimit, limited);
    return new Result(
        outcome,
        gross,
        minimumRate(c).asDecimal(),
        true,
        rate,
        owed.negate(),
        reduction,
        money(ZERO, c),
        owed.negate(),
        c.advanceBalance(),
        steps);
  }

  private static BigDecimal lossRate(Case c, Track track) {
    BigDecimal floor = track.lossRateFloor();
    BigDecimal ceiling = track.lossRateCeiling();
    if (c.standard().equals("NOT_MET")) {
      return ceiling;
    }
    BigDecimal rate = ONE.subtract(track.sharingRate().multiply(usedScore(c)));
    return rate.max(floor).min(ceiling);
  }

  /** Null when the track has no revenue limit or the revenue is not known. */
  private static BigDecimal revenueLimit(Case c, Track track) {
    boolean appliesHere = !c.track().equals("TRACK_1_PLUS") || c.trackOnePlusRevenueBased();
    if (track.lossLimitRevenue() == null || c.participantRevenue() == null || !appliesHere) {
      return null;
    }
    return track.lossLimitRevenue().multiply(c.participantRevenue());
  }

  private static BigDecimal benchmarkLimit(Case c, Track track) {
    BigDecimal percent = track.lossLimitBenchmark();
    if (c.track().equals("TRACK_2")) {
      percent =
          switch (c.yearsInTrack2()) {
            case 1 -> n("0.05");
            case 2 -> n("0.075");
            default -> n("0.10");
          };
    }
    return percent.multiply(c.benchmark());
  }

  /** Twelve times the loss forgiven; it can never be more than the limited loss itself. */
  private static BigDecimal disasterTwelfths(Case c, BigDecimal limited) {
    if (c.disasterAmount() != null) {
      return c.disasterAmount().min(limited).multiply(TWELVE);
    }
    BigDecimal shareMonths = ZERO;
    for (Disaster disaster : c.disasters()) {
      shareMonths = shareMonths.add(disaster.share().multiply(new BigDecimal(disaster.months())));
    }
    return limited.multiply(shareMonths);
  }

  // ---------------------------------------------------------------- minimum savings and loss rate

  /** A rate as numerator over denominator, because the table's straight lines divide by 999 etc. */
  private record Fraction(BigDecimal numerator, BigDecimal denominator) {
    BigDecimal asDecimal() {
      return numerator.divide(denominator, MathContext.DECIMAL128);
    }
  }

  /** True when {@code amount / benchmark >= rate}. */
  private static boolean reaches(BigDecimal amount, BigDecimal benchmark, Fraction rate) {
    BigDecimal left = amount.multiply(rate.denominator());
    BigDecimal right = benchmark.multiply(rate.numerator());
    return left.compareTo(right) >= 0;
  }

  private static boolean lossReachesMinimum(Case c) {
    BigDecimal loss = c.expenditure().subtract(c.benchmark());
    return loss.signum() > 0 && reaches(loss, c.benchmark(), minimumRate(c));
  }

  private static Fraction minimumRate(Case c) {
    if (c.track().equals("TRACK_2") && trackTwoBegunBefore2016(c)) {
      return fixedOrTable(c, n("0.02"));
    }
    return fixedOrTable(c, c.election());
  }

  private static Fraction fixedOrTable(Case c, BigDecimal fixed) {
    boolean startsFromJuly2019 = c.year() >= 2020 || c.half() == 2;
    boolean tooFew = startsFromJuly2019 && c.beneficiaries() < 5_000;
    if (fixed == null || tooFew) {
      return table(c.beneficiaries());
    }
    return new Fraction(fixed, ONE);
  }

  private static boolean trackTwoBegunBefore2016(Case c) {
    return c.agreementStart() == null ? c.year() < 2016 : c.agreementStart().getYear() < 2016;
  }

  /** From, to, percent at from, percent at to. */
  private static final String[][] TABLE = {
    {"500", "999", "12.2", "8.7"},
    {"1000", "2999", "8.7", "5.0"},
    {"3000", "4999", "5.0", "3.9"},
    {"5000", "5999", "3.9", "3.6"},
    {"6000", "6999", "3.6", "3.4"},
    {"7000", "7999", "3.4", "3.2"},
    {"8000", "8999", "3.2", "3.1"},
    {"9000", "9999", "3.1", "3.0"},
    {"10000", "14999", "3.0", "2.7"},
    {"15000", "19999", "2.7", "2.5"},
    {"20000", "49999", "2.5", "2.2"},
    {"50000", "59999", "2.2", "2.0"},
  };

  private static Fraction table(long beneficiaries) {
    if (beneficiaries < 500) {
      return new Fraction(n("0.122"), ONE);
    }
    for (String[] row : TABLE) {
      long from = Long.parseLong(row[0]);
      long to = Long.parseLong(row[1]);
      if (beneficiaries <= to) {
        BigDecimal width = BigDecimal.valueOf(to - from);
        BigDecimal into = BigDecimal.valueOf(beneficiaries - from);
        BigDecimal high = n(row[2]).movePointLeft(2);
        BigDecimal low = n(row[3]).movePointLeft(2);
        BigDecimal drop = high.subtract(low);
        return new Fraction(high.multiply(width).subtract(drop.multiply(into)), width);
      }
    }
    return new Fraction(n("0.02"), ONE);
  }

  // ---------------------------------------------------------------- months

  private static LocalDate lastDay(Case c) {
    return c.half() == 1 ? LocalDate.of(2019, 6, 30) : LocalDate.of(c.year(), 12, 31);
  }

  private static int monthsOfFullParticipation(Case c) {
    return c.half() == 0 ? 12 : 6;
  }

  /** How many twelfths of the year's loss an ACO that left answers for. */
  private static int monthsOfLosses(Case c) {
    LocalDate left = c.terminationDate();
    if (left == null) {
      return monthsOfFullParticipation(c);
    }
    boolean beforeLastDay = left.isBefore(lastDay(c));
    boolean startsFromJuly2019 = c.year() >= 2020 || c.half() == 2;
    if (!startsFromJuly2019) {
      return beforeLastDay ? 0 : monthsOfFullParticipation(c);
    }
    if (c.half() == 2) {
      int monthsSinceJuly = left.getMonthValue() - 6;
      return !c.byCms() && beforeLastDay ? 0 : monthsSinceJuly;
    }
    boolean afterJune = left.getMonthValue() > 6;
    return c.byCms() || afterJune ? left.getMonthValue() : 0;
  }

  // ---------------------------------------------------------------- small things

  private static Result nothing(Case c, String outcome, boolean thresholdMet) {
    BigDecimal none = money(ZERO, c);
    BigDecimal gross = c.benchmark().subtract(c.expenditure());
    return new Result(
        outcome,
        gross,
        minimumRate(c).asDecimal(),
        thresholdMet,
        ZERO,
        none,
        none,
        none,
        none,
        c.advanceBalance(),
        Steps.NONE);
  }

  private static BigDecimal twelfths(BigDecimal amount, int months, int scale) {
    return amount.multiply(new BigDecimal(months)).divide(TWELVE, scale, RoundingMode.HALF_UP);
  }

  private static BigDecimal money(BigDecimal amount, Case c) {
    return amount.setScale(c.scale(), RoundingMode.HALF_UP);
  }

  private static BigDecimal n(String text) {
    return new BigDecimal(text);
  }

  private static Case withBenchmark(Case c, BigDecimal benchmark) {
    return new Case(
        c.track(),
        c.year(),
        c.half(),
        c.agreementStart(),
        benchmark,
        c.expenditure(),
        c.beneficiaries(),
        c.election(),
        c.standard(),
        c.score(),
        c.lowRevenue(),
        c.participantRevenue(),
        c.trackOnePlusRevenueBased(),
        c.yearsInTrack2(),
        c.disasterAmount(),
        c.disasters(),
        c.advanceBalance(),
        null,
        true,
        c.terminationDate(),
        c.byCms(),
        c.scale());
  }

  private static void check(Case c, Track track) {
    require(c.year() >= track.firstYear() && c.year() <= track.lastYear(), "track and year");
    require(c.half() == 0 || (c.year() == 2019 && (c.half() == 1 || c.half() == 2)), "half");
    boolean begunJuly2019 = c.track().startsWith("BASIC_") || c.track().equals("ENHANCED");
    require(c.year() != 2019 || c.half() == 2 || !begunJuly2019, "track before July 2019");
    require(c.benchmark().signum() > 0, "benchmark");
    require(c.expenditure().signum() >= 0, "expenditure");
    require(c.beneficiaries() > 0, "beneficiaries");
    require(c.election() == null || track.twoSided(), "election on a one-sided track");
    require(List.of("MET", "ALTERNATIVE", "NOT_MET").contains(c.standard()), "standard");
    require(!c.standard().equals("ALTERNATIVE") || c.year() >= 2023, "alternative standard");
    require(c.score().signum() >= 0 && c.score().compareTo(ONE) <= 0, "score");
    require(c.advanceBalance().signum() >= 0, "advanceBalance");
    require(c.disasterAmount() == null || c.disasters().isEmpty(), "two disaster inputs");
    require(c.disasterAmount() == null || c.disasterAmount().signum() >= 0, "disasterAmount");
    BigDecimal shareMonths = ZERO;
    for (Disaster d : c.disasters()) {
      require(d.share().signum() >= 0 && d.share().compareTo(ONE) <= 0, "disaster share");
      require(d.months() >= 0 && d.months() <= 12, "disaster months");
      shareMonths = shareMonths.add(d.share().multiply(new BigDecimal(d.months())));
    }
    require(shareMonths.compareTo(TWELVE) <= 0, "disasters of more than the whole year");
    boolean guardrail = c.guardrailApplied() || c.twoWayBenchmark() != null;
    boolean begunBefore2024 = c.agreementStart() != null && c.agreementStart().getYear() < 2024;
    require(!guardrail || (c.year() >= 2024 && !begunBefore2024), "guardrail before 2024");
    LocalDate left = c.terminationDate();
    require(left == null || left.getYear() == c.year(), "terminationDate");
    require(left == null || !left.isAfter(lastDay(c)), "terminationDate");
    require(left == null || c.half() != 2 || left.getMonthValue() > 6, "terminationDate");
  }

  private static void require(boolean holds, String what) {
    if (!holds) {
      throw new IllegalArgumentException(what);
    }
  }

  // ---------------------------------------------------------------- speed baseline

  private static final BigDecimal KEPT = new BigDecimal("0.98");
  private static final BigDecimal E_MAX = new BigDecimal("0.50");
  private static final BigDecimal E_CAP = new BigDecimal("0.10");
  private static final BigDecimal E_LOSS = new BigDecimal("0.30");
  private static final BigDecimal E_LIMIT_REVENUE = new BigDecimal("0.08");
  private static final BigDecimal E_LIMIT_BENCHMARK = new BigDecimal("0.04");
  private static final BigDecimal EN_MAX = new BigDecimal("0.75");
  private static final BigDecimal EN_CAP = new BigDecimal("0.20");
  private static final BigDecimal EN_FLOOR = new BigDecimal("0.40");
  private static final BigDecimal EN_CEILING = new BigDecimal("0.75");
  private static final BigDecimal EN_LIMIT = new BigDecimal("0.15");
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private static final long[] FROM = {
    500, 1_000, 3_000, 5_000, 6_000, 7_000, 8_000, 9_000, 10_000, 15_000, 20_000, 50_000, 60_000
  };
  private static final BigDecimal[] RATE_AT_FROM = {
    new BigDecimal("0.122"), new BigDecimal("0.087"), new BigDecimal("0.050"),
    new BigDecimal("0.039"), new BigDecimal("0.036"), new BigDecimal("0.034"),
    new BigDecimal("0.032"), new BigDecimal("0.031"), new BigDecimal("0.030"),
    new BigDecimal("0.027"), new BigDecimal("0.025"), new BigDecimal("0.022"),
    new BigDecimal("0.020")
  };

  /**
   * The amount paid (positive) or owed (negative) in cents for a whole performance year 2021 to
   * 2026 in BASIC E or ENHANCED: what an engineer would write who wants nothing but the number.
   *
   * @param election null for the variable rate
   * @param met the quality standard
   * @param alternative the alternative standard, from 2023
   * @param score fraction with four decimals
   * @param halfRate low revenue, and an agreement that began in 2024 or later
   * @param revenue null for none; only read in BASIC E
   * @param disasterShare share of beneficiaries, with {@code disasterMonths}
   */
  static BigDecimal answer(
      boolean enhanced,
      BigDecimal benchmark,
      BigDecimal expenditure,
      long beneficiaries,
      BigDecimal election,
      boolean met,
      boolean alternative,
      BigDecimal score,
      boolean halfRate,
      BigDecimal revenue,
      BigDecimal disasterShare,
      int disasterMonths,
      BigDecimal advance) {
    BigDecimal gross = benchmark.subtract(expenditure);
    int sign = gross.signum();
    BigDecimal size = gross.abs();
    boolean reached = sign != 0 && reachesMinimum(size, benchmark, beneficiaries, election);
    BigDecimal max = enhanced ? EN_MAX : E_MAX;

    if (sign > 0) {
      BigDecimal rate = met ? max : alternative ? max.multiply(score) : BigDecimal.ZERO;
      if (!reached) {
        if (enhanced || !halfRate || beneficiaries < 5_000) {
          return BigDecimal.ZERO.setScale(2);
        }
        rate = rate.multiply(HALF);
      }
      BigDecimal share = size.multiply(rate).multiply(KEPT);
      BigDecimal cap = benchmark.multiply(enhanced ? EN_CAP : E_CAP);
      BigDecimal earned = share.min(cap).setScale(2, RoundingMode.HALF_UP);
      return earned.subtract(advance.min(earned));
    }
    if (!reached) {
      return BigDecimal.ZERO.setScale(2);
    }

    BigDecimal loss;
    if (enhanced) {
      BigDecimal rate = EN_CEILING;
      if (met || alternative) {
        rate = BigDecimal.ONE.subtract(EN_MAX.multiply(score)).max(EN_FLOOR).min(EN_CEILING);
      }
      loss = size.multiply(rate).min(benchmark.multiply(EN_LIMIT));
    } else {
      loss = size.multiply(E_LOSS).min(benchmark.multiply(E_LIMIT_BENCHMARK));
      if (revenue != null) {
        loss = loss.min(revenue.multiply(E_LIMIT_REVENUE));
      }
    }
    if (disasterMonths == 0) {
      return loss.setScale(2, RoundingMode.HALF_UP).negate();
    }
    BigDecimal kept = TWELVE.subtract(disasterShare.multiply(BigDecimal.valueOf(disasterMonths)));
    return loss.multiply(kept).divide(TWELVE, 2, RoundingMode.HALF_UP).negate();
  }

  private static boolean reachesMinimum(
      BigDecimal size, BigDecimal benchmark, long beneficiaries, BigDecimal election) {
    if (election != null && beneficiaries >= 5_000) {
      return size.compareTo(benchmark.multiply(election)) >= 0;
    }
    int last = FROM.length - 1;
    if (beneficiaries >= FROM[last]) {
      return size.compareTo(benchmark.multiply(RATE_AT_FROM[last])) >= 0;
    }
    if (beneficiaries <= FROM[0]) {
      return size.compareTo(benchmark.multiply(RATE_AT_FROM[0])) >= 0;
    }
    int band = 0;
    while (beneficiaries >= FROM[band + 1]) {
      band++;
    }
    BigDecimal width = BigDecimal.valueOf(FROM[band + 1] - 1 - FROM[band]);
    BigDecimal into = BigDecimal.valueOf(beneficiaries - FROM[band]);
    BigDecimal drop = RATE_AT_FROM[band].subtract(RATE_AT_FROM[band + 1]);
    BigDecimal rateTimesWidth = RATE_AT_FROM[band].multiply(width).subtract(drop.multiply(into));
    return size.multiply(width).compareTo(benchmark.multiply(rateTimesWidth)) >= 0;
  }
}
