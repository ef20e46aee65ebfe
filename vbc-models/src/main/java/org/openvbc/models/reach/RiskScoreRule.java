package org.openvbc.models.reach;

import static org.openvbc.models.reach.BenchmarkStep.*;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.openvbc.core.clause.CodingFactor;
import org.openvbc.core.clause.Collar;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Rate;
import org.openvbc.core.source.Parameter;
import org.openvbc.core.time.PerformanceYear;
import org.openvbc.core.worksheet.Authority;
import org.openvbc.core.worksheet.Explanation;
import org.openvbc.core.worksheet.Reliance;
import org.openvbc.core.worksheet.Step;
import org.openvbc.core.worksheet.Worksheet;

/**
 * How raw risk scores become the benchmark risk score of a cell.
 *
 * <p>{@code capped = normalized score, between reference x (1 + d - cap) and reference x (1 + d +
 * cap)}, with {@code d} the growth of the demographic score; {@code score = capped / min(coding
 * intensity factor, ceiling)}; from PY2026 at most {@code anchor score x (1 + extra cap)}. Nothing
 * is rounded.
 *
 * <p>The cap does not hold, tested in this order, for newly voluntarily aligned beneficiaries (nor
 * does the coding factor), without a reference score, where the population grew to a multiple, and
 * below a minimum count; a count equal to the minimum passes it.
 */
@Value.Immutable
public sealed interface RiskScoreRule extends WithRiskScoreRule permits ImmutableRiskScoreRule {
  /** The performance year. */
  PerformanceYear performanceYear();

  /** The type of the ACO. */
  ReachAcoType acoType();

  /** The entitlement category. */
  Entitlement category();

  /** The weight of version 24 of the risk model. */
  @Value.Default
  default Rate v24Weight() {
    return hasBlendedModel() ? required("v24Weight", "v24Weight").asRate() : Rate.ONE;
  }

  /** The weight of version 28 of the risk model. */
  @Value.Default
  default Rate v28Weight() {
    return hasBlendedModel() ? required("v28Weight", "v28Weight").asRate() : Rate.ZERO;
  }

  /** How far a score may move from its reference, up and down. */
  @Value.Default
  default Rate cap() {
    return required("cap", capName()).asRate();
  }

  /** Whether the cap moves with the demographic score. */
  @Value.Default
  default boolean hasDemographicTerm() {
    return hasBlendedModel() && published().has("demographicTerm");
  }

  /** The greatest coding intensity factor that counts; none before PY2024. */
  @Value.Default
  default ScoreLimit codingCeiling() {
    return new ScoreLimit(published().find(group() + ".cifCeiling").map(Parameter::asRate));
  }

  /** How far a score may grow from its anchor year; from PY2026. */
  @Value.Default
  default ScoreLimit extraCap() {
    return new ScoreLimit(published().find(group() + ".extraCap").map(Parameter::asRate));
  }

  /** The fewest beneficiaries for which the cap holds. */
  @Value.Default
  default long minimumCount() {
    return required("minimumCount", minimumName()).asCount();
  }

  /** The multiple of the reference population from which on there is no cap. */
  @Value.Default
  default long growthExemption() {
    return required("growthExemption", "growthExemption").asCount();
  }

  /** The published figures of the year. */
  @Value.Derived
  @Value.Auxiliary
  default ReachParameters published() {
    return ReachParameters.of(performanceYear());
  }

  // ---------------------------------------------------------------- which figures

  private boolean isHighNeeds() {
    return acoType() == ReachAcoType.HIGH_NEEDS || category() == Entitlement.HIGH_NEEDS;
  }

  /** A&amp;D of Standard and New Entrant has two model versions; all others have one model. */
  private boolean hasBlendedModel() {
    return category() == Entitlement.AGED_AND_DISABLED && !isHighNeeds();
  }

  private String group() {
    return isHighNeeds() ? "highNeeds" : "standard";
  }

  private String capName() {
    if (published().programme() == ReachProgramme.LEAD && !isHighNeeds()) {
      return "riskScoreCap";
    }
    return group() + ".riskScoreCap";
  }

  private String minimumName() {
    return (isHighNeeds() ? "highNeeds" : category().key()) + ".minimumCount";
  }

  private Parameter required(String term, String name) {
    return published().required("RiskScoreRule", term, name);
  }

  // ---------------------------------------------------------------- the rule

  /**
   * The benchmark risk score of a cell.
   *
   * @throws org.openvbc.core.model.InvalidPerformanceException if the scores lack what the rule
   *     needs, or have what the year does not know
   */
  default BenchmarkRiskScore score(RiskScores scores, Worksheet sheet) {
    RiskScoreCap standing = standing(scores);
    checkScores(scores, standing);
    Optional<Rate> reference = reference(scores, sheet);
    Rate raw = sheet.line(RAW_SCORE, scores.rawScore().blended(v24Weight(), v28Weight()));
    Rate normalized = sheet.line(NORMALIZED_SCORE, scores.normalization().of(raw));
    reference.ifPresent(ry -> sheet.line(GROWTH, normalized.dividedBy(ry).minus(Rate.ONE)));
    sheet.line(CAP_STANDING, standing);
    Rate capped =
        standing == RiskScoreCap.APPLIES
            ? capped(normalized, reference.orElseThrow(), scores, sheet)
            : normalized;
    sheet.line(CAPPED_SCORE, capped);
    Rate coded =
        standing == RiskScoreCap.NEWLY_VOLUNTARILY_ALIGNED
            ? capped
            : afterCoding(capped, scores, sheet);
    Rate score = sheet.line(RISK_SCORE, withinAnchor(coded, scores, sheet));
    return new BenchmarkRiskScore(normalized, standing, capped, score);
  }

  private Optional<Rate> reference(RiskScores scores, Worksheet sheet) {
    if (scores.referenceRawScore().isEmpty()) {
      return Optional.empty();
    }
    Rate raw =
        sheet.line(
            REFERENCE_RAW, scores.referenceRawScore().get().blended(v24Weight(), v28Weight()));
    return Optional.of(
        sheet.line(REFERENCE_SCORE, scores.referenceNormalization().orElseThrow().of(raw)));
  }

  private RiskScoreCap standing(RiskScores scores) {
    if (scores.newlyVoluntarilyAligned()) {
      return RiskScoreCap.NEWLY_VOLUNTARILY_ALIGNED;
    }
    if (scores.referenceRawScore().isEmpty()) {
      return RiskScoreCap.NO_REFERENCE_SCORE;
    }
    if (scores.beneficiaries()
        >= Math.multiplyExact(growthExemption(), scores.referenceBeneficiaries())) {
      return RiskScoreCap.GROWTH_EXEMPTION;
    }
    return reachesMinimumCount(scores) ? RiskScoreCap.APPLIES : RiskScoreCap.BELOW_MINIMUM_COUNT;
  }

  /** ESRD is counted in both years, all others in the reference year. */
  private boolean reachesMinimumCount(RiskScores scores) {
    boolean countsBoth = category() == Entitlement.ESRD && !isHighNeeds();
    return scores.referenceBeneficiaries() >= minimumCount()
        && (!countsBoth || scores.beneficiaries() >= minimumCount());
  }

  private Rate capped(Rate normalized, Rate reference, RiskScores scores, Worksheet sheet) {
    Rate shift = Rate.ZERO;
    if (hasDemographicTerm()) {
      shift =
          sheet.line(
              DEMOGRAPHIC_GROWTH,
              scores
                  .demographicScore()
                  .orElseThrow()
                  .dividedBy(scores.referenceDemographicScore().orElseThrow())
                  .minus(Rate.ONE));
    }
    return Collar.symmetric(cap()).of(normalized, reference, shift);
  }

  private Rate afterCoding(Rate capped, RiskScores scores, Worksheet sheet) {
    Rate factor = scores.codingIntensityFactor();
    Rate used = sheet.line(CODING_FACTOR, codingCeiling().on(factor));
    return sheet.line(SCORE_AFTER_CODING, CodingFactor.dividingBy(used).of(capped));
  }

  private Rate withinAnchor(Rate score, RiskScores scores, Worksheet sheet) {
    if (scores.anchorScore().isEmpty()) {
      return score;
    }
    Rate limit =
        sheet.line(
            ANCHOR_LIMIT,
            scores.anchorScore().get().times(Rate.ONE.plus(extraCap().rate().orElseThrow())));
    return score.cappedAt(limit);
  }

  private void checkScores(RiskScores scores, RiskScoreCap standing) {
    Violations.of("RiskScores")
        .require(
            !hasDemographicTerm()
                || standing != RiskScoreCap.APPLIES
                || scores.demographicScore().isPresent(),
            "demographicScore",
            "not stated",
            "stated: the cap moves with it in " + performanceYear(),
            ReachSource.RISK_PAPER.citation().text())
        .require(
            hasDemographicTerm() || scores.demographicScore().isEmpty(),
            "demographicScore",
            scores.demographicScore().map(Object::toString).orElse("not stated"),
            "not stated: the cap of " + category().label() + " has no demographic term",
            ReachSource.RISK_PAPER.citation().text())
        .require(
            extraCap().isPresent() || scores.anchorScore().isEmpty(),
            "anchorScore",
            scores.anchorScore().map(Object::toString).orElse("not stated"),
            "not stated: " + performanceYear() + " has no extra cap",
            ReachSource.MODEL_UPDATE.citation().text())
        .throwIfInvalidPerformance();
  }

  /** The benchmark risk score of a cell. */
  default BenchmarkRiskScore score(RiskScores scores) {
    return score(scores, Worksheet.none());
  }

  /** The benchmark risk score with its worksheet. */
  default Explanation<BenchmarkRiskScore> explain(RiskScores scores) {
    Worksheet sheet = Worksheet.recording();
    BenchmarkRiskScore score = score(scores, sheet);
    return Explanation.of(score, sentence() + "; " + score, sheet, authority());
  }

  /** The published figures behind each step. */
  default Authority authority() {
    ReachParameters published = published();
    Map<Step, List<Reliance>> all = new HashMap<>();
    if (hasBlendedModel()) {
      List<Reliance> weights = new ArrayList<>();
      weights.addAll(StepReliances.on(published.find("v24Weight"), v24Weight()));
      weights.addAll(StepReliances.on(published.find("v28Weight"), v28Weight()));
      all.put(RAW_SCORE, weights);
    }
    all.put(CAPPED_SCORE, StepReliances.on(published.find(capName()), cap()));
    all.put(CAP_STANDING, counts());
    if (hasDemographicTerm()) {
      all.put(
          DEMOGRAPHIC_GROWTH,
          published.find("demographicTerm").map(Reliance::on).stream().toList());
    }
    codingCeiling()
        .rate()
        .ifPresent(
            used ->
                all.put(
                    CODING_FACTOR,
                    StepReliances.on(published.find(group() + ".cifCeiling"), used)));
    extraCap().rate().ifPresent(used -> all.put(ANCHOR_LIMIT, extra(used)));
    return new StepReliances(published.programme(), all);
  }

  private List<Reliance> extra(Rate used) {
    List<Reliance> all =
        new ArrayList<>(StepReliances.on(published().find(group() + ".extraCap"), used));
    published().find("extraCapScope").map(Reliance::on).ifPresent(all::add);
    return all;
  }

  private List<Reliance> counts() {
    List<Reliance> all = new ArrayList<>();
    published().find("growthExemption").map(row -> on(row, growthExemption())).ifPresent(all::add);
    published().find(minimumName()).map(row -> on(row, minimumCount())).ifPresent(all::add);
    return all;
  }

  private static Reliance on(Parameter published, long used) {
    return new Reliance(published, "" + used, published.asCount() != used);
  }

  /** Checks that the weights of the model versions sum to one and a cap is a share. */
  @Value.Check
  default void check() {
    String paper = ReachSource.RISK_PAPER.citation().text();
    Violations.of("RiskScoreRule")
        .requireShare("v24Weight", v24Weight(), paper)
        .requireShare("v28Weight", v28Weight(), paper)
        .require(
            v24Weight().plus(v28Weight()).equals(Rate.ONE),
            "v24Weight + v28Weight",
            v24Weight().plus(v28Weight()),
            "100%",
            paper)
        .requireShare("cap", cap(), paper)
        .require(
            category() != Entitlement.HIGH_NEEDS || published().programme() == ReachProgramme.LEAD,
            "category",
            category(),
            "A&D or ESRD in " + performanceYear() + ": High Needs is a type of ACO",
            ReachSource.MODEL_UPDATE.citation().text())
        .require(minimumCount() >= 0, "minimumCount", minimumCount(), "at least 0", paper)
        .require(growthExemption() > 1, "growthExemption", growthExemption(), "above 1", paper)
        .throwIfInvalidTerms();
  }

  /** One sentence about the terms. */
  default String sentence() {
    return published().programme().label()
        + " "
        + performanceYear()
        + " "
        + acoType().label()
        + " "
        + category().label()
        + ": cap "
        + cap()
        + " up and down";
  }

  /** The published rule of a year, a type of ACO and an entitlement category. */
  static RiskScoreRule of(int year, ReachAcoType type, Entitlement category) {
    return builder()
        .performanceYear(PerformanceYear.of(year))
        .acoType(type)
        .category(category)
        .build();
  }

  /** Any rule, all terms by name. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a rule. */
  final class Builder extends ImmutableRiskScoreRule.Builder {
    Builder() {}
  }
}
