package org.openvbc.jmh;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.openvbc.core.model.PaymentModel;
import org.openvbc.core.model.Settlement;

/**
 * Varied performances of one payment model, each with the contract that settles it, walked one by
 * one, round and round. Where a model has variants their contracts are mixed by chance.
 *
 * @param <P> the performance
 */
final class FamilyPanel<P> {
  static final int ROWS = 2_048;
  private static final long SEED = 20_250_101;

  private final PaymentModel<P, ?>[] contracts;
  private final P[] performances;
  private int cursor;

  @SuppressWarnings({"unchecked", "rawtypes"})
  private FamilyPanel(int rows) {
    contracts = new PaymentModel[rows];
    performances = (P[]) new Object[rows];
  }

  /**
   * A contract and what draws a performance for it.
   *
   * @param <P> the performance
   * @param contract the contract
   * @param performance draws one
   */
  record Terms<P>(PaymentModel<P, ?> contract, Function<Draw, P> performance) {

    /** Several contracts whose performances are drawn alike. */
    static <P, M extends PaymentModel<P, ?>> List<Terms<P>> each(
        List<M> contracts, BiFunction<M, Draw, P> performance) {
      return contracts.stream()
          .map(each -> new Terms<P>(each, draw -> performance.apply(each, draw)))
          .toList();
    }
  }

  /** No performance. */
  static FamilyPanel<?> none() {
    return new FamilyPanel<>(0);
  }

  /** Performances drawn for one contract. */
  static <P> FamilyPanel<P> drawn(PaymentModel<P, ?> contract, Function<Draw, P> performance) {
    return drawn(List.of(new Terms<>(contract, performance)));
  }

  /** Performances drawn for contracts, one of them by chance for each. */
  static <P> FamilyPanel<P> drawn(List<Terms<P>> terms) {
    Draw draw = new Draw(SEED);
    FamilyPanel<P> panel = new FamilyPanel<>(ROWS);
    for (int i = 0; i < ROWS; i++) {
      Terms<P> one = draw.one(terms);
      panel.contracts[i] = one.contract();
      panel.performances[i] = one.performance().apply(draw);
    }
    return panel;
  }

  /** The rows of a panel that is drawn already. */
  static <R, P> FamilyPanel<P> of(
      R[] rows, Function<R, PaymentModel<P, ?>> contract, Function<R, P> performance) {
    FamilyPanel<P> panel = new FamilyPanel<>(rows.length);
    for (int i = 0; i < rows.length; i++) {
      panel.contracts[i] = contract.apply(rows[i]);
      panel.performances[i] = performance.apply(rows[i]);
    }
    return panel;
  }

  int rows() {
    return performances.length;
  }

  List<PaymentModel<P, ?>> contracts() {
    return Arrays.asList(contracts);
  }

  List<P> performances() {
    return Arrays.asList(performances);
  }

  /** Settles a performance through the public interface, without a worksheet. */
  Settlement settle(int at) {
    return contracts[at].settle(performances[at]);
  }

  /** Settles the next performance. */
  Settlement settleNext() {
    int at = cursor;
    cursor = at + 1 == performances.length ? 0 : at + 1;
    return settle(at);
  }
}
