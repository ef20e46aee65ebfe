package org.openvbc.models.episode.commercial;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.openvbc.core.money.Money;

/**
 * What of a margin was shared, and with whom.
 *
 * @param participants who shares
 * @param pool what could be shared, in cents; nothing where there is no margin or quality failed
 * @param paid what each participant is paid, in their order
 * @param leadKeeps what is left of the margin, in cents, to the lead provider; negative for a loss
 */
public record GainshareResult(
    List<Participant> participants, Money pool, List<Money> paid, Money leadKeeps) {
  /** Keeps the parts as they are. */
  public GainshareResult {
    participants = List.copyOf(participants);
    paid = List.copyOf(paid);
  }

  /** What all participants are paid. */
  public Money paidInAll() {
    return paid.stream().reduce(Money.ZERO, Money::plus);
  }

  /** What the caps leave of the pool to the lead provider. */
  public Money returnedToLead() {
    return pool.minus(paidInAll());
  }

  /** What each is paid, by name. */
  public Map<String, Money> byName() {
    return IntStream.range(0, participants.size())
        .boxed()
        .collect(Collectors.toUnmodifiableMap(i -> participants.get(i).name(), paid::get));
  }
}
