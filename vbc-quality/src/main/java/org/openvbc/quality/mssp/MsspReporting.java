package org.openvbc.quality.mssp;

import java.util.List;
import java.util.Optional;
import org.openvbc.quality.measure.MeasureResult;

/**
 * What the ACO reported: measure by measure, or as findings that somebody else made, such as the
 * flags of a public file.
 */
public sealed interface MsspReporting
    permits MsspReportedMeasures, MsspReportingFlags, MsspDomainReporting {

  /** Measure by measure, PY2021 and later: the whole set, each measure once, reported or not. */
  static MsspReporting measures(List<MeasureResult> measures) {
    return new MsspReportedMeasures(measures);
  }

  /** As findings, PY2021 and later. */
  static MsspReportingFlags.Builder flags() {
    return MsspReportingFlags.builder();
  }

  /** Complete, before PY2021; the domains show whether the minimum was attained. */
  static MsspReporting complete() {
    return new MsspDomainReporting(true, Optional.empty());
  }

  /** Not complete, before PY2021. */
  static MsspReporting incomplete() {
    return new MsspDomainReporting(false, Optional.empty());
  }

  /** Complete, before PY2021, with the finding whether each domain attained the minimum. */
  static MsspReporting complete(boolean attainsMinimum) {
    return new MsspDomainReporting(true, Optional.of(attainsMinimum));
  }
}
