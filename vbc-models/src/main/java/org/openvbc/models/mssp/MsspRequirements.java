package org.openvbc.models.mssp;

import java.time.LocalDate;
import org.openvbc.core.model.Violations;
import org.openvbc.core.quality.QualityStanding.Standard;
import org.openvbc.core.time.PerformanceYear;

/** What the terms of a track must be, and what a track needs to know of a performance. */
final class MsspRequirements {
  private static final LocalDate PROGRAMME_BEGAN = LocalDate.of(2012, 4, 1);
  private static final LocalDate REDESIGN = LocalDate.of(2019, 7, 1);
  private static final String TERMS = "MsspTrack";
  private static final String PERFORMANCE = "MsspPerformance";

  private MsspRequirements() {}

  // ---------------------------------------------------------------- terms

  static void checkTerms(MsspTrack track) {
    Violations violations = Violations.of(TERMS);
    requireRates(track, violations);
    requireAgreement(track, violations);
    requireElection(track, violations);
    violations
        .require(
            track.yearInTrack2().isPresent() == (track.option() == ParticipationOption.TRACK_2),
            "yearInTrack2",
            track.yearInTrack2().map(Object::toString).orElse("not stated"),
            "stated for Track 2 and for no other track",
            "42 CFR 425.606(g)")
        .require(
            track.yearInTrack2().orElse(1) >= 1,
            "yearInTrack2",
            track.yearInTrack2().orElse(1),
            "at least 1",
            "42 CFR 425.606(g)")
        .require(
            track.lossLimitBasis().isPresent()
                == (track.option() == ParticipationOption.TRACK_1_PLUS),
            "lossLimitBasis",
            track.lossLimitBasis().map(Enum::name).orElse("not stated"),
            "stated for Track 1+ and for no other track",
            "Track 1+ Model participation agreement")
        .throwIfInvalidTerms();
  }

  private static void requireRates(MsspTrack track, Violations violations) {
    String section = "42 CFR " + track.option().section();
    violations
        .requireShare("sharingRate", track.sharingRate(), section)
        .requireShare("paymentLimit", track.paymentLimit(), section)
        .requireShare("sequestrationRate", track.sequestrationRate(), section)
        .requireShare("lossRateFloor", track.lossRateFloor(), section)
        .requireShare("lossRateCeiling", track.lossRateCeiling(), section)
        .requireShare("revenueLossLimit", track.revenueLossLimit(), section)
        .requireShare("benchmarkLossLimit", track.benchmarkLossLimit(), section)
        .requireShare("lowRevenueShareOfRate", track.lowRevenueShareOfRate(), "42 CFR 425.605(h)")
        .require(
            !hasLowRevenueException(track) || !track.lowRevenueShareOfRate().isZero(),
            "lowRevenueShareOfRate",
            track.lowRevenueShareOfRate(),
            "above 0% in the BASIC track with an agreement from 2024: make the track anew",
            "42 CFR 425.605(h)")
        .requireShare("minimumRateBelowTable", track.minimumRateBelowTable(), section)
        .require(
            track.lossRateCeiling().isAtLeast(track.lossRateFloor()),
            "lossRateCeiling",
            track.lossRateCeiling(),
            "at least the floor of " + track.lossRateFloor(),
            section);
  }

  private static boolean hasLowRevenueException(MsspTrack track) {
    return track.option().isBasic()
        && MsspParameters.lowRevenueShareOfRate(track.agreementStart()).isPresent();
  }

  private static void requireAgreement(MsspTrack track, Violations violations) {
    boolean isNew = !track.agreementStart().isBefore(REDESIGN);
    violations
        .require(
            !track.agreementStart().isBefore(PROGRAMME_BEGAN),
            "agreementStart",
            track.agreementStart(),
            "on or after " + PROGRAMME_BEGAN + ", when the programme began",
            "42 CFR 425.200")
        .require(
            isNew == track.option().isFromJuly2019(),
            "agreementStart",
            track.agreementStart(),
            (track.option().isFromJuly2019() ? "on or after " : "before ")
                + REDESIGN
                + " for "
                + track.option().label(),
            "42 CFR 425.600(a)")
        .require(
            !track.agreementStart().isAfter(track.performanceYear().firstDay()),
            "agreementStart",
            track.agreementStart(),
            "no later than the first day of " + track.performanceYear(),
            "42 CFR 425.200")
        .require(
            track.performanceYear().months() == 12
                || isNew
                    == (track.performanceYear().part() == PerformanceYear.Part.JULY_TO_DECEMBER),
            "performanceYear",
            track.performanceYear(),
            "January to June for an agreement before July 2019, July to December for a later one",
            "42 CFR 425.609");
  }

  private static void requireElection(MsspTrack track, Violations violations) {
    MinimumSavingsRate election = track.minimumSavingsRate();
    if (track.option() == ParticipationOption.TRACK_2) {
      requireOnlyRateOfTrack2(track, violations);
    }
    if (election.isVariable()) {
      return;
    }
    violations
        .require(
            track.option().isTwoSided(),
            "minimumSavingsRate",
            election,
            "variable in the one-sided " + track.option().label(),
            "42 CFR 425.604(b), 425.605(b)(1)")
        .require(
            track.published().isElectable(election.rate()),
            "minimumSavingsRate",
            election,
            "variable or one of 0%, 0.5%, 1%, 1.5%, 2%",
            "42 CFR 425.605(b)(2), 425.606(b), 425.610(b)");
  }

  /** The first agreements of Track 2 had no choice, not even of the variable rate. */
  private static void requireOnlyRateOfTrack2(MsspTrack track, Violations violations) {
    MinimumSavingsRate election = track.minimumSavingsRate();
    MsspParameters.onlyMinimumRateOfTrack2(track.agreementStart())
        .ifPresent(
            only ->
                violations.require(
                    !election.isVariable() && only.asRate().equals(election.rate()),
                    "minimumSavingsRate",
                    election,
                    "fixed " + only.figure() + " in Track 2 agreements before 2016",
                    only.citation().text()));
  }

  // ---------------------------------------------------------------- performance

  /**
   * What a performance may have that a track does not take without a second look: all that can be
   * missing is asked with one test.
   */
  static int doubts(MsspRule rule) {
    return (rule.knowsAlternativeStandard ? 0 : MsspFacts.ALTERNATIVE_STANDARD)
        | (rule.roundsScore ? MsspFacts.FINE_SCORE : 0)
        | (rule.isRevenueLimited ? MsspFacts.NO_REVENUE : 0)
        | (rule.hasLowRevenueException ? MsspFacts.NO_REVENUE_CATEGORY : 0)
        | (rule.hasGuardrail ? 0 : MsspFacts.GUARDRAIL)
        | MsspFacts.TERMINATION;
  }

  /** Cheap when all is well: the requirements are gone through only where there is a doubt. */
  static void check(MsspRule rule, MsspFacts aco) {
    if (aco.hasAnyOf(rule.doubts)) {
      check(rule, aco.performance);
    }
  }

  private static boolean isAlternative(MsspPerformance aco) {
    return aco.quality().standard() == Standard.ALTERNATIVE_MET;
  }

  private static boolean isRevenueSaid(MsspPerformance aco) {
    return aco.participantRevenue().state() != ParticipantRevenue.State.NOT_STATED;
  }

  private static void check(MsspRule terms, MsspPerformance aco) {
    MsspTrack track = terms.track();
    String option = track.option().label() + " in " + track.performanceYear();
    Violations.of(PERFORMANCE)
        .require(
            terms.knowsAlternativeStandard || !isAlternative(aco),
            "quality",
            aco.quality(),
            "met or not met: the alternative standard begins with PY2023",
            "42 CFR 425.512(a)")
        .require(
            !terms.roundsScore || aco.scoreHasTwoDecimals(),
            "quality score",
            aco.quality().score(),
            "rounded to two decimals of a percent since PY2021",
            "42 CFR 425.512(b)")
        .require(
            !terms.isRevenueLimited || isRevenueSaid(aco),
            "participantRevenue",
            aco.participantRevenue(),
            "stated for " + option + ", or ParticipantRevenue.notPublished()",
            "42 CFR 425.605(d)(1)")
        .require(
            !terms.hasLowRevenueException || aco.revenueCategory().isPresent(),
            "revenueCategory",
            "not stated",
            "LOW_REVENUE or HIGH_REVENUE for " + option + ", agreement from 2024",
            "42 CFR 425.605(h)")
        .require(
            terms.hasGuardrail || aco.guardrail().state() == Guardrail.State.NOT_STATED,
            "guardrail",
            aco.guardrail(),
            "not stated: the agreement began on " + track.agreementStart() + ", before 2024",
            "42 CFR 425.652(b)(5)")
        .require(
            aco.termination().map(end -> end.isWithin(track.performanceYear())).orElse(true),
            "termination",
            aco.termination().map(Termination::toString).orElse("none"),
            "between "
                + track.performanceYear().firstDay()
                + " and "
                + track.performanceYear().lastDay(),
            "42 CFR 425.221(b)")
        .throwIfInvalidPerformance();
  }

  /** An agreement from 2024 that shares losses needs to know what the two-way benchmark says. */
  static void checkGuardrail(MsspRule rule, MsspFacts aco) {
    if (rule.asksForGuardrail && aco.guardrail == Guardrail.State.NOT_STATED) {
      Violations.of(PERFORMANCE)
          .require(
              false,
              "guardrail",
              aco.performance.guardrail(),
              "the two-way benchmark, or notTriggered(), for losses at the minimum loss rate",
              "42 CFR 425.652(b)(5)")
          .throwIfInvalidPerformance();
    }
  }
}
