package org.openvbc.models.clinician;

import java.util.Optional;

/**
 * What is counted from 1 January to one of the three snapshot dates.
 *
 * @param date the snapshot
 * @param level whether the APM entity is counted as one, or the clinician alone
 * @param medicare the counts of Medicare
 * @param allPayer the counts of all payers, where they were submitted
 */
public record QpSnapshot(Date date, Level level, QpCounts medicare, Optional<QpCounts> allPayer) {
  /** The dates up to which is counted. */
  public enum Date {
    /** 31 March. */
    MARCH_31,
    /** 30 June. */
    JUNE_30,
    /** 31 August. */
    AUGUST_31
  }

  /** Who is counted. */
  public enum Level {
    /** All clinicians of the APM entity together. */
    ENTITY,
    /** The clinician alone; from performance year 2026. */
    INDIVIDUAL
  }

  /** The APM entity's Medicare counts at a snapshot. */
  public static QpSnapshot ofEntity(Date date, QpCounts medicare) {
    return new QpSnapshot(date, Level.ENTITY, medicare, Optional.empty());
  }

  /** The clinician's own Medicare counts at a snapshot. */
  public static QpSnapshot ofIndividual(Date date, QpCounts medicare) {
    return new QpSnapshot(date, Level.INDIVIDUAL, medicare, Optional.empty());
  }

  /** The same snapshot with counts of all payers. */
  public QpSnapshot withAllPayer(QpCounts counts) {
    return new QpSnapshot(date, level, medicare, Optional.of(counts));
  }

  /** Its name on a worksheet, such as "MARCH_31 ENTITY". */
  String part() {
    return date + " " + level;
  }
}
