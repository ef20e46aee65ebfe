package org.openvbc.models.hospital;

import static org.openvbc.models.hospital.HvbpParameters.*;

import java.util.ArrayList;
import java.util.List;
import org.openvbc.core.source.Parameter;
import org.openvbc.core.worksheet.Authority;
import org.openvbc.core.worksheet.Reliance;
import org.openvbc.core.worksheet.Step;

/** The published figures behind the steps of the payment. */
final class HvbpAuthority implements Authority {
  private final HvbpPayment terms;
  private final List<HvbpExclusion> exclusions;

  /** The figures behind any settlement. */
  HvbpAuthority(HvbpPayment terms) {
    this.terms = terms;
    this.exclusions = List.of(HvbpExclusion.values());
  }

  /** The figures behind the settlement of one hospital: of the exclusions its own alone. */
  HvbpAuthority(HvbpPayment terms, HvbpStanding standing) {
    this.terms = terms;
    this.exclusions =
        standing instanceof HvbpStanding.Excluded excluded ? List.of(excluded.why()) : List.of();
  }

  @Override
  public List<Reliance> reliances(Step step) {
    return step instanceof HvbpStep own ? of(own, terms.published()) : List.of();
  }

  private List<Reliance> of(HvbpStep step, HvbpParameters rows) {
    return switch (step) {
      case EXCLUDED -> exclusions(rows);
      case WITHHOLD -> List.of(Reliance.on(rows.row(WITHHOLD), terms.withhold()));
      case DIVISOR -> List.of(divisor(rows.row(DIVISOR)));
      case INCENTIVE_PERCENTAGE, NET_NEUTRAL_PERCENTAGE -> List.of(Reliance.on(rows.row(PAYMENT)));
      case PRINTED_FACTOR -> List.of(Reliance.on(rows.row(DECIMALS)));
      case TOTAL, SLOPE, FACTOR, BASE, WITHHELD, INCENTIVE, NET -> List.of();
    };
  }

  private Reliance divisor(Parameter row) {
    long used = terms.exchange().map(HvbpExchange::divisor).orElse(row.asCount());
    return new Reliance(row, String.valueOf(used), used != row.asCount());
  }

  private List<Reliance> exclusions(HvbpParameters rows) {
    List<Reliance> all = new ArrayList<>();
    for (HvbpExclusion each : exclusions) {
      all.add(Reliance.on(rows.row(EXCLUDED + each.name())));
    }
    return all;
  }
}
