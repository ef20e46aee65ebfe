package org.openvbc.quality.mssp;

import java.util.List;
import org.openvbc.quality.measure.MeasureResult;

/**
 * What was reported, measure by measure, in a performance year from PY2021 on.
 *
 * <p>The measures computed from claims, the survey, and the clinical measures of the set: as eCQMs
 * and CQMs, in the Web Interface, or both. A measure that was not reported is listed as such, so
 * that one forgotten does not pass for one not required.
 *
 * @param measures each measure once; twice only if also in the Web Interface
 */
public record MsspReportedMeasures(List<MeasureResult> measures) implements MsspReporting {
  /** Keeps the measures as they are. */
  public MsspReportedMeasures {
    measures = List.copyOf(measures);
  }
}
