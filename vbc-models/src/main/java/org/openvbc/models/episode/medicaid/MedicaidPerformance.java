package org.openvbc.models.episode.medicaid;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;

/** What happened to a provider in a year: its episodes of one type and its quality. */
@Value.Immutable
public sealed interface MedicaidPerformance extends WithMedicaidPerformance
    permits ImmutableMedicaidPerformance {
  /** The episodes in one total. */
  MedicaidEpisodes episodes();

  /** Whether quality lets a gain share pass. */
  MedicaidQuality quality();

  /** The provider's Medicaid receipts; must be stated where they limit the risk share. */
  Optional<Money> medicaidReceipts();

  /** An average risk score that a report gives, in place of the plain mean over the episodes. */
  Optional<Rate> averageRiskScore();

  /** Single episodes for the worksheet; empty, or all that the total holds. */
  List<MedicaidEpisode> shownEpisodes();

  /** Checks what must hold in every state. */
  @Value.Check
  default void check() {
    Violations.of("MedicaidPerformance")
        .requireNotNegative(
            "medicaidReceipts", medicaidReceipts().orElse(Money.ZERO), "receipts of a year")
        .require(
            averageRiskScore().map(score -> score.signum() > 0).orElse(true),
            "averageRiskScore",
            averageRiskScore().map(Rate::toFraction).orElse("none"),
            "above 0",
            "a mean of risk scores")
        .require(
            shownEpisodes().isEmpty() || MedicaidEpisodes.of(shownEpisodes()).equals(episodes()),
            "shownEpisodes",
            shownEpisodes().size(),
            "all episodes of the total, or none",
            "parts add up to the whole")
        .throwIfInvalidPerformance();
  }

  /** One sentence about it. */
  default String sentence() {
    return episodes() + ", quality " + quality();
  }

  /** A builder; episodes and quality are needed. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a performance. */
  final class Builder extends ImmutableMedicaidPerformance.Builder {
    Builder() {}

    /** Takes the total from single episodes and shows each of them. */
    public Builder eachEpisode(List<MedicaidEpisode> all) {
      return episodes(MedicaidEpisodes.of(all)).addAllShownEpisodes(all);
    }
  }
}
