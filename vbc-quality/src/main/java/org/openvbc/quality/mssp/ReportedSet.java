package org.openvbc.quality.mssp;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.openvbc.core.money.Rate;
import org.openvbc.quality.measure.CollectionType;
import org.openvbc.quality.measure.MeasureResult;
import org.openvbc.quality.measure.MeasureResult.Status;

/** The measures of an ACO, sorted as the rule asks for them (42 CFR 425.512(a), PY2021 on). */
final class ReportedSet {
  private final MsspQualityParameters year;
  private final List<MeasureResult> webInterface;
  private final List<MeasureResult> clinical;
  private final List<MeasureResult> others;

  ReportedSet(MsspQualityParameters year, List<MeasureResult> measures) {
    this.year = year;
    this.webInterface =
        measures.stream().filter(m -> m.collectionType() == CollectionType.WEB_INTERFACE).toList();
    this.clinical = measures.stream().filter(m -> isClinical(m.collectionType())).toList();
    this.others =
        measures.stream()
            .filter(m -> !webInterface.contains(m) && !isClinical(m.collectionType()))
            .toList();
  }

  private static boolean isClinical(CollectionType type) {
    return switch (type) {
      case ECQM, MIPS_CQM, MEDICARE_CQM -> true;
      case WEB_INTERFACE, CLAIMS, SURVEY -> false;
    };
  }

  List<MeasureResult> webInterface() {
    return webInterface;
  }

  List<MeasureResult> clinical() {
    return clinical;
  }

  List<MeasureResult> others() {
    return others;
  }

  boolean isSurveyMade() {
    return others.stream()
        .anyMatch(m -> m.collectionType() == CollectionType.SURVEY && m.isReported());
  }

  boolean isAnythingReported() {
    return isSurveyMade()
        || Stream.concat(clinical.stream(), webInterface.stream())
            .anyMatch(m -> m.status() != Status.NOT_REPORTED);
  }

  /**
   * (b)(2): every clinical measure complete, in a way that earns the adjustment, and the survey.
   */
  boolean earnsHealthEquity() {
    return isComplete(clinical, "healthEquityTypes") && isSurveyMade();
  }

  /** (a)(4)(i)(B), (a)(5)(i): all complete; one outcome and one other measure do well enough. */
  boolean earnsIncentive(Rate outcomePercentile, Rate otherPercentile) {
    List<MeasureResult> set = Stream.concat(clinical.stream(), others.stream()).toList();
    return isComplete(clinical, "incentiveTypes")
        && hasCases(clinical)
        && set.stream()
            .filter(m -> isOutcome(m) && m.reaches(outcomePercentile))
            .anyMatch(
                outcome ->
                    set.stream().anyMatch(m -> !m.equals(outcome) && m.reaches(otherPercentile)));
  }

  /** (a)(2): one way of reporting complete, and the survey. */
  boolean meetsFirstYear() {
    boolean clinically = isComplete(clinical, "collectionTypes") && hasCases(clinical);
    boolean inWebInterface = isAllReported(webInterface) && hasCases(webInterface);
    return (clinically || inWebInterface) && isSurveyMade();
  }

  /** (a)(4)(ii): in whatever way reported. */
  boolean meetsAlternative(Rate percentile) {
    return Stream.of(clinical, webInterface, others)
        .flatMap(List::stream)
        .anyMatch(m -> isOutcome(m) && m.reaches(percentile));
  }

  /** (a)(7): all complete, and a required one left out of the score or without benchmark. */
  boolean earnsScoringFloor() {
    return isSurveyMade()
        && Stream.of(clinical, webInterface)
            .filter(ReportedSet::isAllReported)
            .anyMatch(
                group ->
                    Stream.concat(group.stream(), others.stream())
                        .anyMatch(
                            m ->
                                m.status() == Status.EXCLUDED
                                    || m.status() == Status.WITHOUT_BENCHMARK));
  }

  private boolean isOutcome(MeasureResult measure) {
    return year.words("outcomeMeasures").contains(measure.measure());
  }

  private boolean isComplete(List<MeasureResult> group, String types) {
    Set<String> allowed = year.words(types);
    return isAllReported(group)
        && group.stream().allMatch(m -> allowed.contains(m.collectionType().name()));
  }

  private static boolean isAllReported(List<MeasureResult> group) {
    return !group.isEmpty() && group.stream().allMatch(MeasureResult::isReported);
  }

  /** In the years that ask for it. */
  private boolean hasCases(List<MeasureResult> group) {
    return year.find("reportingCaseMinimum").isEmpty()
        || group.stream().noneMatch(m -> m.status() == Status.BELOW_CASE_MINIMUM);
  }
}
