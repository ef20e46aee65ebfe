package org.openvbc.models.episode.bpci;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openvbc.models.episode.bpci.BpciSamples.PP4;
import static org.openvbc.models.episode.bpci.BpciSamples.initiator;

import org.junit.jupiter.api.Test;
import org.openvbc.core.model.Payment;
import org.openvbc.core.money.Money;
import org.openvbc.models.episode.EpisodeOutcomes;

/** A participant over all of its initiators. */
class BpciParticipantTest {
  private static final BpciParticipant PARTICIPANT = PP4.participant();

  private static BpciPerformance group(String target, String spend, String score) {
    return initiator(target, spend, score).build().withInitiator(BpciSamples.GROUP);
  }

  /** Half a cent each: rounded apart they make a cent more than together. */
  @Test
  void netAmountsAreAddedUnroundedAndRoundedOnce() {
    BpciParticipantSettlement settled =
        PARTICIPANT.settle(
            BpciParticipantPerformance.of(
                initiator("1000.05", "1000.00", "0").build(), group("1000.05", "1000.00", "0")));

    // 0.045 each is 0.05 rounded; 0.090 together is 0.09.
    assertThat(settled.initiators())
        .extracting(BpciSettlement::netPayment)
        .containsExactly(Money.of("0.05"), Money.of("0.05"));
    assertThat(settled.netPayment()).isEqualTo(Money.of("0.09"));
  }

  @Test
  void convenerCanOweWhileAnInitiatorGains() {
    BpciParticipantSettlement settled =
        PARTICIPANT.settle(
            BpciParticipantPerformance.of(
                initiator("100000", "95000", "100").build(), group("100000", "110000", "0")));

    assertThat(settled.netPayment()).isEqualTo(Money.of("-5000"));
    assertThat(settled.outcome()).isEqualTo(EpisodeOutcomes.REPAYMENT);
    assertThat(settled.initiators().get(0).netPayment()).isEqualTo(Money.of("5000"));
    assertThat(settled.payments())
        .containsExactly(new Payment("participant", "CMS", Money.of("5000")));
    assertThat(settled)
        .hasToString(
            "BPCI Advanced PP4, participant with 2 Episode Initiators: repayment owed;"
                + " the participant owes $5,000.00");
  }

  @Test
  void trueUpSettlesTheDifferenceWithTheParticipant() {
    BpciParticipantPerformance later =
        BpciParticipantPerformance.builder()
            .addInitiators(
                initiator("100000", "95000", "100")
                    .stage(BpciStage.TRUE_UP_1)
                    .previouslySettled(Money.of("4000"))
                    .build())
            .previouslySettled(Money.of("4000"))
            .build();

    assertThat(PARTICIPANT.settle(later).netPayment()).isEqualTo(Money.of("1000"));
    assertThat(PARTICIPANT.settle(later.withPreviouslySettled(Money.of("5000"))).outcome())
        .isEqualTo(EpisodeOutcomes.SETTLED_BEFORE);
  }

  @Test
  void reductionComesOffLast() {
    BpciParticipantSettlement settled =
        PARTICIPANT.settle(
            BpciParticipantPerformance.of(initiator("100000", "95000", "100").build())
                .withSecondarySourceReduction(Money.of("1000")));

    assertThat(settled.netPayment()).isEqualTo(Money.of("4000"));
    assertThat(settled).asString().endsWith("the participant is paid $4,000.00");
  }

  @Test
  void participantWithoutEpisodesSettlesToNothing() {
    BpciParticipantSettlement settled = PARTICIPANT.settle(BpciParticipantPerformance.of());

    assertThat(settled.netPayment()).isEqualTo(Money.ZERO);
    assertThat(settled.outcome()).isEqualTo(EpisodeOutcomes.NO_EPISODES);
    assertThat(settled.payments()).isEmpty();
    assertThat(settled).asString().endsWith("nothing is due");
  }

  @Test
  void offsettingInitiatorsLeaveNoDifference() {
    BpciParticipantSettlement settled =
        PARTICIPANT.settle(
            BpciParticipantPerformance.of(
                initiator("100000", "95000", "100").build(), group("100000", "105000", "0")));

    assertThat(settled.outcome()).isEqualTo(EpisodeOutcomes.NO_DIFFERENCE);
  }

  @Test
  void participantHasANameOfItsOwn() {
    assertThat(PARTICIPANT.id()).hasToString("bpci.participant/PP4");
    assertThat(PARTICIPANT.settle(BpciParticipantPerformance.of()).model())
        .isEqualTo(PARTICIPANT.id());
    assertThat(PARTICIPANT.traits()).isEqualTo(PP4.traits());
  }
}
