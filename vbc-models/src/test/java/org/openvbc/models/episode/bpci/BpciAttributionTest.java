package org.openvbc.models.episode.bpci;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openvbc.models.episode.bpci.BpciAttribution.Attributed;
import org.openvbc.models.episode.bpci.BpciAttribution.Result;

/** Whose episode an anchor opens, and which anchors open none. */
class BpciAttributionTest {
  private static final BpciAttribution RULE = BpciAttribution.of(BpciModelYear.MY3);

  private static BpciAnchor.Builder anchor(String start, String end) {
    return BpciAnchor.builder()
        .start(LocalDate.parse(start))
        .end(LocalDate.parse(end))
        .hospital("General");
  }

  private static List<Result> results(BpciAnchor... anchors) {
    return RULE.resolve(List.of(anchors)).stream().map(Attributed::result).toList();
  }

  @Test
  void practiceOfTheAttendingComesBeforeThatOfTheOperatingBeforeTheHospital() {
    BpciAnchor all =
        anchor("2020-03-01", "2020-03-05")
            .attendingPractice("Attending")
            .operatingPractice("Operating")
            .build();

    assertThat(BpciAttribution.initiator(all)).contains(BpciInitiator.groupPractice("Attending"));
    assertThat(BpciAttribution.initiator(all.withAttendingPractice(Optional.empty())))
        .contains(BpciInitiator.groupPractice("Operating"));
    assertThat(BpciAttribution.initiator(anchor("2020-03-01", "2020-03-05").build()))
        .contains(BpciInitiator.hospital("General"));
    assertThat(
            BpciAttribution.initiator(
                anchor("2020-03-01", "2020-03-05").build().withHospital(Optional.empty())))
        .isEmpty();
  }

  /** The first model year would hold three days, were it counted by the end of the episode. */
  @Test
  void dayOfDischargeIsTheFirstOfNinety() {
    BpciAnchor first = anchor("2018-09-28", "2018-10-01").build();

    assertThat(RULE.episodeEnd(first)).isEqualTo("2018-12-29");
    assertThat(RULE.withDayCounting(BpciDayCounting.DAY_AFTER_IS_DAY_1).episodeEnd(first))
        .isEqualTo("2018-12-30");
    assertThat(BpciPeriod.of(RULE.episodeEnd(first))).isEqualTo(BpciPeriod.PP1);
    assertThat(BpciModelYear.of(first.end())).isEqualTo(BpciModelYear.MY1);
  }

  @ParameterizedTest
  @CsvSource({"2020-06-01, READMISSION", "2020-06-02, READMISSION", "2020-06-03, EPISODE"})
  void anchorWithinAnOpenEpisodeIsAReadmission(String second, Result expected) {
    // the first episode ends on 2020-06-02
    assertThat(
            results(
                anchor("2020-03-01", "2020-03-05").build(), anchor(second, "2020-06-10").build()))
        .containsExactly(Result.EPISODE, expected);
  }

  @Test
  void anchorsAreTakenInTheOrderOfTheirFirstDays() {
    List<Attributed> resolved =
        RULE.resolve(
            List.of(
                anchor("2020-04-01", "2020-04-02").build(),
                anchor("2020-03-01", "2020-03-05").build()));

    assertThat(resolved.get(0).anchor().start()).isEqualTo("2020-03-01");
    assertThat(resolved.get(0).episodeEnd()).contains(LocalDate.of(2020, 6, 2));
    assertThat(resolved.get(0).initiator()).contains(BpciInitiator.hospital("General"));
    assertThat(resolved.get(1).result()).isEqualTo(Result.READMISSION);
    assertThat(resolved.get(1).initiator()).isEmpty();
  }

  @Test
  void deathInTheAnchorOpensNoEpisodeAndBlocksNone() {
    assertThat(
            results(
                anchor("2020-03-01", "2020-03-05").isDeathInAnchor(true).build(),
                anchor("2020-03-06", "2020-03-07").build()))
        .containsExactly(Result.DEATH_IN_ANCHOR, Result.EPISODE);
  }

  @ParameterizedTest
  @CsvSource({"2020-04-29, EPISODE", "2020-04-30, STAY_TOO_LONG"})
  void stayOfSixtyDaysOpensNoEpisode(String end, Result expected) {
    assertThat(results(anchor("2020-03-01", end).build())).containsExactly(expected);
  }

  @Test
  void episodeOfAnotherModelIsNotOneHere() {
    assertThat(
            results(
                anchor("2020-03-01", "2020-03-05").isOfOtherModel(true).build(),
                anchor("2020-03-08", "2020-03-09").build().withHospital(Optional.empty())))
        .containsExactly(Result.OTHER_MODEL, Result.NO_INITIATOR);
  }

  @Test
  void nothingComesOfNothing() {
    assertThat(RULE.resolve(List.of())).isEmpty();
  }
}
