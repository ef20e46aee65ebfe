package org.openvbc.quality.hospital;

import static org.openvbc.quality.hospital.HvbpQualityParameters.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openvbc.core.money.Rate;
import org.openvbc.core.source.Citation;
import org.openvbc.core.source.Parameter;
import org.openvbc.core.worksheet.Authority;
import org.openvbc.core.worksheet.Reliance;
import org.openvbc.core.worksheet.Step;

/** The published figures behind the steps from the domains to the total. */
final class HvbpTotalAuthority implements Authority {
  private final HvbpTotal terms;
  private final Optional<HvbpQualityParameters> published;

  HvbpTotalAuthority(HvbpTotal terms) {
    this.terms = terms;
    this.published = HvbpQualityParameters.find(terms.fiscalYear());
  }

  @Override
  public List<Reliance> reliances(Step step) {
    return published.isPresent() && step instanceof HvbpQualityStep own
        ? of(own, published.get())
        : List.of();
  }

  /** Without a total, the paragraph that took it away. */
  @Override
  public Citation citation(Step step) {
    return step == HvbpQualityStep.NOT_SCORED && terms.weighting().isEmpty()
        ? Citation.cfr(42, "412.168")
        : step.citation();
  }

  private List<Reliance> of(HvbpQualityStep step, HvbpQualityParameters rows) {
    return switch (step) {
      case NOT_SCORED ->
          terms.weighting().isEmpty() ? List.of(Reliance.on(rows.row(TOTAL_SCORE))) : List.of();
      case SCORED_DOMAINS -> counting(rows);
      case WEIGHT -> weights(rows);
      case TOTAL -> total(rows);
      default -> List.of();
    };
  }

  private List<Reliance> counting(HvbpQualityParameters rows) {
    List<Reliance> all = new ArrayList<>();
    terms
        .weighting()
        .ifPresent(
            own -> {
              rows.find(MINIMUM_DOMAINS)
                  .ifPresent(row -> all.add(counted(row, own.minimumDomains())));
              Parameter counting = rows.row(DOMAIN_COUNT);
              String used = own.clinicalCareCountsOnce() ? "CLINICAL_CARE_ONCE" : "SEPARATE";
              all.add(new Reliance(counting, used, !used.equals(counting.asRule())));
            });
    return all;
  }

  private static Reliance counted(Parameter row, long used) {
    return new Reliance(row, String.valueOf(used), row.asCount() != used);
  }

  private List<Reliance> weights(HvbpQualityParameters rows) {
    Map<HvbpDomain, Rate> own = terms.weighting().orElseThrow().weights().weights();
    List<Reliance> all = new ArrayList<>();
    for (HvbpDomain domain : HvbpDomain.values()) {
      rows.find(WEIGHT + domain.name())
          .ifPresent(row -> all.add(Reliance.on(row, own.getOrDefault(domain, Rate.ZERO))));
    }
    return all;
  }

  private static List<Reliance> total(HvbpQualityParameters rows) {
    List<Reliance> all = new ArrayList<>();
    all.add(Reliance.on(rows.row(TOTAL_SCORE)));
    rows.find(BONUS).ifPresent(row -> all.add(Reliance.on(row)));
    return all;
  }
}
