package org.openvbc.models.clinician;

import java.util.List;
import java.util.Optional;
import org.openvbc.core.worksheet.Authority;
import org.openvbc.core.worksheet.Line;
import org.openvbc.core.worksheet.Reliance;

/** The published figures behind the lines of a determination: those of the line's own route. */
final class QpAuthority implements Authority {
  private final QpParameters rows;

  QpAuthority(QpParameters rows) {
    this.rows = rows;
  }

  @Override
  public List<Reliance> reliances(Line line) {
    if (line.step() instanceof QpStep step) {
      return key(step, line.part()).map(rows::row).map(row -> Reliance.on(row)).stream().toList();
    }
    return List.of();
  }

  private static Optional<String> key(QpStep step, String part) {
    return switch (step) {
      case LEVEL -> Optional.of(QpParameters.LEVEL);
      case STATUS -> Optional.of(QpParameters.SNAPSHOTS);
      case INCENTIVE_RATE -> Optional.of(QpParameters.INCENTIVE);
      case THRESHOLD -> route(part).map(route -> route.key(false));
      case PARTIAL_THRESHOLD -> route(part).map(route -> route.key(true));
      case FLOOR -> route(part).map(route -> route.floorKey(false));
      case PARTIAL_FLOOR -> route(part).map(route -> route.floorKey(true));
      case MEDICARE_SHARE, SHARE, ROUTE_STATUS, INCENTIVE_STATUS, INCENTIVE_BASE, INCENTIVE ->
          Optional.empty();
    };
  }

  private static Optional<QpRoute> route(String part) {
    for (QpRoute route : QpRoute.values()) {
      if (part.endsWith(route.toString())) {
        return Optional.of(route);
      }
    }
    return Optional.empty();
  }
}
