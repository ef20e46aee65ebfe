package org.openvbc.jmh;

import java.time.LocalDate;
import java.util.List;
import org.openvbc.core.money.Money;
import org.openvbc.core.time.PerformanceYear;
import org.openvbc.models.episode.Episode;
import org.openvbc.models.episode.EpisodePrices;
import org.openvbc.models.episode.EpisodeStatus;
import org.openvbc.models.episode.EpisodeTally;
import org.openvbc.models.episode.EpisodeTotal;
import org.openvbc.models.episode.FoldedMultiplier;
import org.openvbc.models.episode.bpci.BpciAdvanced;
import org.openvbc.models.episode.bpci.BpciInitiator;
import org.openvbc.models.episode.bpci.BpciParticipantPerformance;
import org.openvbc.models.episode.bpci.BpciPerformance;
import org.openvbc.models.episode.bpci.BpciPeriod;
import org.openvbc.models.episode.bpci.BpciStage;
import org.openvbc.models.episode.cjr.CjrCalculation;
import org.openvbc.models.episode.cjr.CjrModel;
import org.openvbc.models.episode.cjr.CjrPerformance;
import org.openvbc.models.episode.cjr.CjrQualityCategory;
import org.openvbc.models.episode.cjr.CjrYear;
import org.openvbc.models.episode.medicaid.MedicaidEpisodeModel;
import org.openvbc.models.episode.medicaid.MedicaidEpisodes;
import org.openvbc.models.episode.medicaid.MedicaidPerformance;
import org.openvbc.models.episode.medicaid.MedicaidQuality;
import org.openvbc.models.episode.medicaid.MedicaidState;
import org.openvbc.models.episode.medicaid.MinimumEpisodes;
import org.openvbc.models.episode.team.HospitalKind;
import org.openvbc.models.episode.team.TeamCategory;
import org.openvbc.models.episode.team.TeamPerformance;
import org.openvbc.models.episode.team.TeamTrack;

/** Episodes of Medicare and Medicaid, reconciled from their totals. */
final class FamilyOfEpisodes {
  private static final BpciAdvanced BPCI = BpciAdvanced.of(BpciPeriod.PP4);
  private static final int INITIATORS = 4;
  private static final int EPISODES = 40;

  private FamilyOfEpisodes() {}

  // ---------------------------------------------------------------- TEAM

  /** Forty episodes of the episode panel each, a third of the hospitals few in the baseline. */
  static FamilyPanel<TeamPerformance> team() {
    EpisodePrices prices = EpisodePanel.prices();
    EpisodePanel panel = new EpisodePanel(prices);
    List<TeamTrack> contracts =
        List.of(
            TeamTrack.track1(2026),
            TeamTrack.track2(2027, HospitalKind.RURAL),
            TeamTrack.track3(2026));
    return FamilyPanel.drawn(
        FamilyPanel.Terms.each(
            contracts,
            (contract, draw) -> hospital(episodes(prices, panel, draw.count(75, 150)), draw)));
  }

  /** All of a hospital are cheap or dear: by chance alone forty would come out near the mean. */
  private static EpisodeTotal episodes(EpisodePrices prices, EpisodePanel panel, long percent) {
    EpisodeTally tally = prices.tally();
    for (int i = 0; i < EPISODES; i++) {
      panel.next();
      EpisodeStatus status =
          tally.add(
              Episode.of(
                  prices.cells().get(panel.cell).key(),
                  LocalDate.ofEpochDay(panel.day),
                  new FoldedMultiplier(panel.multiplier),
                  Money.ofMicros(panel.spendMicros / 100 * percent)));
      if (!status.isInOrder()) {
        throw new IllegalStateException("episode is refused: " + status.reason());
      }
    }
    return tally.total();
  }

  private static TeamPerformance hospital(EpisodeTotal episodes, Draw draw) {
    TeamPerformance.Builder hospital =
        TeamPerformance.builder().episodes(episodes).compositeQualityScore(draw.score());
    if (draw.isOneOf(33)) {
      hospital.putBaselineEpisodes(TeamCategory.LEJR, draw.count(5, 200));
      hospital.putBaselineEpisodes(TeamCategory.CABG, draw.count(5, 60));
    }
    return hospital
        .postEpisodeExcess(draw.isOneOf(20) ? draw.dollars(100, 40_000) : Money.ZERO)
        .build();
  }

  // ---------------------------------------------------------------- BPCI Advanced

  /** Hospitals and group practices, half of them in a true-up after an earlier settlement. */
  static FamilyPanel<BpciPerformance> bpci() {
    return FamilyPanel.drawn(BPCI, FamilyOfEpisodes::initiator);
  }

  private static BpciPerformance initiator(Draw draw) {
    BpciInitiator who =
        draw.isOneOf(50) ? BpciInitiator.hospital("A") : BpciInitiator.groupPractice("B");
    BpciPerformance initial = initialOf(who, draw);
    return draw.isOneOf(50)
        ? initial
        : initial.withStage(BpciStage.TRUE_UP_1).withPreviouslySettled(draw.dollars(0, 50_000));
  }

  private static BpciPerformance initialOf(BpciInitiator who, Draw draw) {
    return BpciPerformance.builder()
        .initiator(who)
        .episodes(total(draw))
        .compositeQualityScore(draw.score())
        .postEpisodeExcess(draw.isOneOf(25) ? draw.dollars(100, 30_000) : Money.ZERO)
        .build();
  }

  /** Four initiators each. */
  static FamilyPanel<BpciParticipantPerformance> bpciParticipant() {
    return FamilyPanel.drawn(BPCI.participant(), FamilyOfEpisodes::participant);
  }

  private static BpciParticipantPerformance participant(Draw draw) {
    BpciParticipantPerformance.Builder participant = BpciParticipantPerformance.builder();
    for (int i = 0; i < INITIATORS; i++) {
      participant.addInitiators(initialOf(BpciInitiator.hospital("Hospital " + i), draw));
    }
    return participant.build();
  }

  private static EpisodeTotal total(Draw draw) {
    Money target = draw.dollars(300_000, 6_000_000);
    return EpisodeTotal.of(draw.count(10, 400), target, draw.around(target, 65, 135));
  }

  // ---------------------------------------------------------------- CJR

  /** Years 1, 2, 3 and 7 in all quality categories, within the limits and beyond them. */
  static FamilyPanel<CjrPerformance> cjr() {
    List<CjrModel> contracts =
        List.of(
            CjrModel.of(CjrYear.PY1),
            CjrModel.of(CjrYear.PY2),
            CjrModel.of(CjrYear.PY3),
            CjrModel.of(CjrYear.PY7));
    return FamilyPanel.drawn(FamilyPanel.Terms.each(contracts, FamilyOfEpisodes::joints));
  }

  private static CjrPerformance joints(CjrModel contract, Draw draw) {
    CjrQualityCategory quality = draw.one(List.of(CjrQualityCategory.values()));
    CjrPerformance hospital =
        CjrPerformance.of(
            contract.undiscounted(quality, joint("470", draw).plus(joint("469", draw))));
    boolean isCalculatedAgain = contract.year() == CjrYear.PY2 && draw.isOneOf(50);
    return isCalculatedAgain
        ? hospital
            .withCalculation(CjrCalculation.SUBSEQUENT)
            .withPreviouslySettled(draw.dollars(-20_000, 50_000))
            .withAcoOverlap(draw.dollars(0, 20_000))
        : hospital;
  }

  private static EpisodeTotal joint(String category, Draw draw) {
    Money target = draw.dollars(200_000, 3_000_000);
    return EpisodeTotal.ofCategory(
        category, draw.count(5, 130), target, draw.around(target, 65, 130));
  }

  // ---------------------------------------------------------------- Medicaid

  /** Three states; averages below the limit, commendable, acceptable and above. */
  static FamilyPanel<MedicaidPerformance> medicaid() {
    List<MedicaidEpisodeModel> contracts =
        List.of(
            state(MedicaidState.TENNESSEE, 2018),
            state(MedicaidState.ARKANSAS, 2018),
            state(MedicaidState.OHIO, 2018));
    return FamilyPanel.drawn(
        FamilyPanel.Terms.each(contracts, (contract, draw) -> accountable(draw)));
  }

  private static MedicaidEpisodeModel state(MedicaidState state, int year) {
    return MedicaidEpisodeModel.builder()
        .state(state)
        .episodeType("perinatal")
        .performanceYear(PerformanceYear.of(year))
        .acceptable(Money.of(7_200))
        .commendable(Money.of(5_900))
        .gainSharingLimit(Money.of(4_800))
        .minimumEpisodes(MinimumEpisodes.of(5))
        .build();
  }

  private static MedicaidPerformance accountable(Draw draw) {
    return MedicaidPerformance.builder()
        .episodes(MedicaidEpisodes.ofAverage(draw.count(2, 90), draw.dollars(4_000, 9_000)))
        .averageRiskScore(draw.fraction(800, 1_300, 1_000))
        .medicaidReceipts(draw.dollars(50_000, 900_000))
        .quality(draw.isOneOf(80) ? MedicaidQuality.passed() : MedicaidQuality.failed())
        .build();
  }
}
