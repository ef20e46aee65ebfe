package org.openvbc.examples.spark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openvbc.core.time.PerformanceYear;
import org.openvbc.models.mssp.MinimumSavingsRate;
import org.openvbc.models.mssp.MsspPanel;
import org.openvbc.models.mssp.MsspTrack;
import org.openvbc.models.mssp.ParticipationOption;

/** The contracts that the rows of one partition have named so far, numbered as they came. */
final class Contracts {
  private static final Map<String, ParticipationOption> OPTIONS =
      Arrays.stream(ParticipationOption.values())
          .collect(Collectors.toMap(ParticipationOption::label, Function.identity()));

  private static final Map<String, MinimumSavingsRate> ELECTIONS =
      Map.of(
          "variable", MinimumSavingsRate.variable(),
          "0", MinimumSavingsRate.fixed("0"),
          "0.5", MinimumSavingsRate.fixed("0.005"),
          "1", MinimumSavingsRate.fixed("0.01"),
          "1.5", MinimumSavingsRate.fixed("0.015"),
          "2", MinimumSavingsRate.fixed("0.02"));

  private record Terms(
      ParticipationOption option,
      int year,
      LocalDate agreementStart,
      MinimumSavingsRate election) {}

  private final Map<Terms, Integer> numbers = new HashMap<>();
  private final List<MsspTrack> tracks = new ArrayList<>();

  /** All contracts so far. */
  MsspPanel panel() {
    return new MsspPanel(tracks);
  }

  /** The number of a row's contract; a contract that the rules refuse is refused in the reader. */
  int number(RowReader reader) {
    Terms terms =
        new Terms(
            reader.oneOf(PortfolioTable.TRACK, OPTIONS, ParticipationOption.BASIC_A),
            (int) reader.units(PortfolioTable.YEAR, 0, 0, Integer.MAX_VALUE),
            reader.date(PortfolioTable.AGREEMENT_START),
            reader.oneOf(
                PortfolioTable.MINIMUM_SAVINGS_RATE, ELECTIONS, MinimumSavingsRate.variable()));
    if (!reader.isInOrder()) {
      return -1;
    }
    Integer known = numbers.get(terms);
    return known == null ? add(terms, reader) : known;
  }

  private int add(Terms terms, RowReader reader) {
    try {
      tracks.add(
          MsspTrack.of(
              terms.option, PerformanceYear.of(terms.year), terms.agreementStart, terms.election));
    } catch (IllegalArgumentException e) {
      reader.refuse("its contract does not exist: " + e.getMessage());
      return -1;
    }
    numbers.put(terms, tracks.size() - 1);
    return tracks.size() - 1;
  }
}
