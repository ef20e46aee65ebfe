package org.openvbc.models.performance;

import static org.openvbc.models.performance.PerformanceStep.*;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Rounding;
import org.openvbc.core.money.Split;
import org.openvbc.core.money.Unrounded;
import org.openvbc.core.worksheet.Worksheet;
import org.openvbc.models.performance.RankedPoolSettlement.Part;

/** The settlement of a ranked pool in the order of its rule. */
final class RankedPoolRule {
  private final RankedPool terms;

  /** A provider with what was withheld from it and its score, before the pool is paid out. */
  private record Entrant(
      int place, RankedPoolPerformance.Provider provider, Money withheld, Optional<Rate> score) {
    String stratum() {
      return provider.stratum().orElse("");
    }

    Part returned() {
      return new Part(provider, withheld, score, Rate.ZERO, withheld);
    }
  }

  RankedPoolRule(RankedPool terms) {
    this.terms = terms;
  }

  RankedPoolSettlement settle(RankedPoolPerformance performance, Worksheet sheet) {
    check(performance);
    List<Entrant> entrants = entrants(performance, sheet);
    Money pool = Money.ZERO;
    Part[] parts = new Part[entrants.size()];
    boolean paidByMerit = false;
    for (Map.Entry<String, List<Entrant>> stratum : strata(entrants).entrySet()) {
      Worksheet own = stratum.getKey().isEmpty() ? sheet : sheet.of(stratum.getKey());
      Money withheld = own.line(POOL_WITHHELD, sumOf(stratum.getValue()));
      List<Part> paid = payOut(stratum.getValue(), withheld, own);
      for (int i = 0; i < paid.size(); i++) {
        parts[stratum.getValue().get(i).place()] = paid.get(i);
      }
      paidByMerit |= paid.stream().anyMatch(part -> part.weight().signum() > 0);
      pool = pool.plus(withheld);
    }
    RankedPoolSettlement settled =
        new RankedPoolSettlement(
            terms,
            performance,
            paidByMerit ? PerformanceOutcomes.POOL_PAID_OUT : PerformanceOutcomes.POOL_RETURNED,
            pool,
            adjustments(List.of(parts), sheet));
    sheet.line(SUM_OF_ADJUSTMENTS, settled.netPayment());
    return settled;
  }

  // ---------------------------------------------------------------- who comes in with what

  private List<Entrant> entrants(RankedPoolPerformance performance, Worksheet sheet) {
    List<Entrant> entrants = new ArrayList<>();
    for (RankedPoolPerformance.Provider provider : performance.providers()) {
      Worksheet own = sheet.of(provider.name());
      Money revenue = own.line(REVENUE, provider.revenue());
      Money withheld =
          own.line(WITHHELD, terms.withhold().of(revenue.unrounded()).rounded(Rounding.CENTS));
      Optional<Rate> score = provider.score().map(each -> score(provider, each.rate(), own));
      entrants.add(new Entrant(entrants.size(), provider, withheld, score));
    }
    return entrants;
  }

  private Rate score(RankedPoolPerformance.Provider provider, Rate measured, Worksheet sheet) {
    Rate score = sheet.line(SCORE, measured);
    if (terms.equityBonus().isEmpty()) {
      return score;
    }
    EquityBonus bonus = terms.equityBonus().get();
    Rate points = sheet.line(EQUITY_POINTS, bonus.at(provider.underserved().orElseThrow()));
    return sheet.line(SCORE_WITH_EQUITY, bonus.added(score, points));
  }

  /** All in one pool, or a pool for each stratum in the order of their first providers. */
  private Map<String, List<Entrant>> strata(List<Entrant> entrants) {
    Map<String, List<Entrant>> strata = new LinkedHashMap<>();
    for (Entrant entrant : entrants) {
      String name = terms.peers() == RankedPool.Peers.ALL ? "" : entrant.stratum();
      strata.computeIfAbsent(name, any -> new ArrayList<>()).add(entrant);
    }
    return strata;
  }

  private static Money sumOf(List<Entrant> entrants) {
    return entrants.stream()
        .filter(entrant -> entrant.score().isPresent())
        .map(Entrant::withheld)
        .reduce(Money.ZERO, Money::plus);
  }

  // ---------------------------------------------------------------- who gets what

  /** Who has no score gets back what was withheld; the others share the pool. */
  private List<Part> payOut(List<Entrant> entrants, Money pool, Worksheet sheet) {
    List<Entrant> scored = entrants.stream().filter(each -> each.score().isPresent()).toList();
    List<Rate> weights = weights(scored, sheet);
    List<Rate> exchange = new ArrayList<>();
    Unrounded whole = Unrounded.ZERO;
    for (int i = 0; i < scored.size(); i++) {
      Unrounded weighted = scored.get(i).provider().revenue().times(weights.get(i));
      sheet.of(scored.get(i).provider().name()).line(WEIGHTED_REVENUE, weighted);
      exchange.add(Rate.of(weighted, Money.of(1).unrounded()));
      whole = whole.plus(weighted);
    }
    if (whole.signum() == 0) {
      return entrants.stream().map(Entrant::returned).toList();
    }
    sheet.line(SLOPE, pool.unrounded(), whole);
    List<Money> split = Split.toCents(pool, exchange);
    List<Part> parts = new ArrayList<>();
    int next = 0;
    for (Entrant entrant : entrants) {
      if (entrant.score().isEmpty()) {
        parts.add(entrant.returned());
      } else {
        Money payment = split.get(next);
        parts.add(
            new Part(
                entrant.provider(),
                entrant.withheld(),
                entrant.score(),
                weights.get(next),
                payment));
        next++;
      }
    }
    return parts;
  }

  private List<Rate> weights(List<Entrant> scored, Worksheet sheet) {
    List<Rate> scores = scored.stream().map(each -> each.score().orElseThrow()).toList();
    if (!(terms.basis() instanceof RankingBasis.RankTiers ranked)) {
      return scores;
    }
    List<Rate> ranks = RankingBasis.averageRanks(scores);
    List<Rate> weights = new ArrayList<>();
    for (int i = 0; i < ranks.size(); i++) {
      Worksheet own = sheet.of(scored.get(i).provider().name());
      Numbers.line(own, RANK, ranks.get(i));
      Rate percentile = own.line(PERCENTILE, ranked.percentile().of(ranks.get(i), ranks.size()));
      weights.add(own.line(TIER_WEIGHT, ranked.tiers().of(percentile)));
    }
    return weights;
  }

  private static List<Part> adjustments(List<Part> parts, Worksheet sheet) {
    for (Part part : parts) {
      Worksheet own = sheet.of(part.provider().name());
      own.line(PAID_FROM_POOL, part.payment());
      own.line(ADJUSTMENT, part.adjustment());
    }
    return parts;
  }

  // ---------------------------------------------------------------- what these terms need

  private void check(RankedPoolPerformance performance) {
    Violations violations = Violations.of("RankedPoolPerformance");
    for (RankedPoolPerformance.Provider provider : performance.providers()) {
      violations
          .require(
              terms.peers() == RankedPool.Peers.ALL || provider.stratum().isPresent(),
              "stratum of " + provider.name(),
              "not stated",
              "stated: providers are compared inside strata",
              terms.name())
          .require(
              terms.equityBonus().isEmpty() || provider.underserved().isPresent(),
              "underserved of " + provider.name(),
              "not stated",
              "stated: the contract has an equity bonus",
              terms.name());
    }
    violations.throwIfInvalidPerformance();
    if (terms.basis() instanceof RankingBasis.RankTiers ranked
        && ranked.percentile() == RankingBasis.Percentile.OF_THE_OTHERS) {
      checkThatThereAreOthers(performance, violations);
    }
    violations.throwIfInvalidPerformance();
  }

  private void checkThatThereAreOthers(RankedPoolPerformance performance, Violations violations) {
    Map<String, Integer> scored = new LinkedHashMap<>();
    for (RankedPoolPerformance.Provider provider : performance.providers()) {
      if (provider.score().isPresent()) {
        String name = terms.peers() == RankedPool.Peers.ALL ? "" : provider.stratum().orElseThrow();
        scored.merge(name, 1, Integer::sum);
      }
    }
    scored.forEach(
        (name, count) ->
            violations.require(
                count > 1,
                name.isEmpty() ? "providers" : "providers of " + name,
                count + " with a score",
                "at least 2",
                "a percentile of the others"));
  }
}
