package org.openvbc.models.mssp;

import java.util.List;
import java.util.Optional;
import org.openvbc.core.source.Citation;
import org.openvbc.core.source.Parameter;
import org.openvbc.core.worksheet.Authority;
import org.openvbc.core.worksheet.Reliance;
import org.openvbc.core.worksheet.Step;

/** The paragraphs of a track's own section, and the published figures that its steps use. */
final class MsspAuthority implements Authority {
  private final MsspTrack track;

  MsspAuthority(MsspTrack track) {
    this.track = track;
  }

  @Override
  public Citation citation(Step step) {
    return step instanceof MsspStep own ? own.citation(track.option()) : step.citation();
  }

  @Override
  public List<Reliance> reliances(Step step) {
    return step instanceof MsspStep own ? of(own) : List.of();
  }

  private List<Reliance> of(MsspStep step) {
    MsspParameters published = track.published();
    return switch (step) {
      case MINIMUM_RATE_ELECTED -> elected();
      case MINIMUM_RATE_TABLE -> table();
      case MINIMUM_RATE_BELOW_TABLE ->
          List.of(Reliance.on(published.minimumRateBelowTable(), track.minimumRateBelowTable()));
      case FINAL_SHARING_RATE ->
          List.of(
              Reliance.on(published.maximumSharingRate(), track.sharingRate()),
              Reliance.on(published.sharingRateRule()));
      case LOW_REVENUE_SHARING_RATE -> lowRevenue();
      case SHARE_AFTER_SEQUESTRATION ->
          List.of(Reliance.on(published.sequestration(), track.sequestrationRate()));
      case PAYMENT_LIMIT -> List.of(Reliance.on(published.paymentLimit(), track.paymentLimit()));
      case SHARED_LOSS_RATE -> lossRate(published);
      case REVENUE_LOSS_LIMIT ->
          List.of(Reliance.on(published.revenueLossLimit(), track.revenueLossLimit()));
      case BENCHMARK_LOSS_LIMIT ->
          List.of(
              Reliance.on(
                  published.benchmarkLossLimit(track.yearInTrack2().orElse(1)),
                  track.benchmarkLossLimit()));
      case GUARDRAIL ->
          MsspParameters.guardrail(track.agreementStart()).map(Reliance::on).stream().toList();
      default -> List.of();
    };
  }

  private List<Reliance> elected() {
    Optional<Parameter> only =
        track.option() == ParticipationOption.TRACK_2
            ? MsspParameters.onlyMinimumRateOfTrack2(track.agreementStart())
            : Optional.empty();
    return List.of(Reliance.on(only.orElse(track.published().electableMinimumRates())));
  }

  /** The table, and for a fixed election the size under which it takes over. */
  private List<Reliance> table() {
    Reliance table = Reliance.on(track.published().minimumRateTable());
    return track.minimumSavingsRate().isVariable()
        ? List.of(table)
        : track
            .published()
            .tableRateBelowBeneficiaries()
            .map(size -> List.of(table, Reliance.on(size)))
            .orElse(List.of(table));
  }

  /** The bounds of the rate, and the maximum sharing rate where it moves the rate between them. */
  private List<Reliance> lossRate(MsspParameters published) {
    Reliance floor = Reliance.on(published.lossRateFloor(), track.lossRateFloor());
    Reliance ceiling = Reliance.on(published.lossRateCeiling(), track.lossRateCeiling());
    return track.lossRateFloor().equals(track.lossRateCeiling())
        ? List.of(floor, ceiling)
        : List.of(floor, ceiling, Reliance.on(published.maximumSharingRate(), track.sharingRate()));
  }

  private List<Reliance> lowRevenue() {
    Optional<Parameter> half = MsspParameters.lowRevenueShareOfRate(track.agreementStart());
    Optional<Parameter> least = MsspParameters.lowRevenueLeastBeneficiaries(track.agreementStart());
    return half.isEmpty() || least.isEmpty()
        ? List.of()
        : List.of(Reliance.on(half.get(), track.lowRevenueShareOfRate()), Reliance.on(least.get()));
  }
}
