package org.openvbc.models.capitation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openvbc.core.model.Violations;
import org.openvbc.core.money.Money;
import org.openvbc.core.worksheet.Worksheet;

/**
 * A division of financial responsibility (DOFR): which party pays for which category of services,
 * from which day on.
 *
 * <p>Every claim line falls to exactly one party, by its category and service date. A line that no
 * row names stays with the plan, and the result warns of it.
 */
public final class DivisionOfResponsibility {
  private final List<Row> rows;
  private final Map<String, List<Row>> byCategory;

  /**
   * A row of the matrix; it holds until the next row of its category.
   *
   * @param category the category of services
   * @param from the first service day
   * @param party who pays from then on
   */
  public record Row(String category, LocalDate from, ResponsibleParty party) {}

  /**
   * A claim line, or the sum of lines of one category and day.
   *
   * @param category the category of services
   * @param serviceDate the day of service
   * @param amount dollars; a reversal is negative
   */
  public record ClaimLine(String category, LocalDate serviceDate, Money amount) {}

  private DivisionOfResponsibility(List<Row> rows, Map<String, List<Row>> byCategory) {
    this.rows = rows;
    this.byCategory = byCategory;
  }

  /** A matrix of rows. */
  public static DivisionOfResponsibility of(Row... rows) {
    return of(List.of(rows));
  }

  /**
   * A matrix of rows.
   *
   * @throws org.openvbc.core.model.InvalidTermsException if there is none, or two rows of one
   *     category begin on one day
   */
  public static DivisionOfResponsibility of(List<Row> rows) {
    Violations violations =
        Violations.of("DivisionOfResponsibility")
            .require(!rows.isEmpty(), "rows", "empty", "at least one", "somebody pays");
    Map<String, List<Row>> byCategory = new HashMap<>();
    for (Row row : rows) {
      List<Row> others = byCategory.computeIfAbsent(row.category, category -> new ArrayList<>());
      violations.require(
          others.stream().noneMatch(other -> other.from.equals(row.from)),
          "rows",
          row.category + " from " + row.from,
          "one row",
          "one party pays for a service");
      others.add(row);
    }
    violations.throwIfInvalidTerms();
    byCategory.replaceAll(
        (category, each) -> each.stream().sorted(Comparator.comparing(Row::from)).toList());
    return new DivisionOfResponsibility(List.copyOf(rows), Map.copyOf(byCategory));
  }

  /** The rows of the matrix. */
  public List<Row> rows() {
    return rows;
  }

  /** Who pays for a service; empty if no row says so. */
  public Optional<ResponsibleParty> partyOf(String category, LocalDate serviceDate) {
    Optional<ResponsibleParty> inForce = Optional.empty();
    for (Row row : byCategory.getOrDefault(category, List.of())) {
      if (row.from.isAfter(serviceDate)) {
        break;
      }
      inForce = Optional.of(row.party);
    }
    return inForce;
  }

  /** Divides claims among the parties. */
  public DividedClaims divide(List<ClaimLine> lines) {
    return divide(lines, Worksheet.none());
  }

  /** Divides claims among the parties and shows what falls to each. */
  public DividedClaims divide(List<ClaimLine> lines, Worksheet sheet) {
    Map<ResponsibleParty, Money> amounts = new EnumMap<>(ResponsibleParty.class);
    for (ResponsibleParty party : ResponsibleParty.values()) {
      amounts.put(party, Money.ZERO);
    }
    Money unmapped = Money.ZERO;
    Set<String> warnings = new LinkedHashSet<>();
    for (ClaimLine line : lines) {
      Optional<ResponsibleParty> party = partyOf(line.category, line.serviceDate);
      amounts.merge(party.orElse(ResponsibleParty.PLAN), line.amount, Money::plus);
      if (party.isEmpty()) {
        unmapped = unmapped.plus(line.amount);
        warnings.add(warning(line));
      }
    }
    amounts.forEach(
        (party, amount) -> sheet.of(party.label()).line(CapitationStep.CLAIMS_OF_PARTY, amount));
    if (!warnings.isEmpty()) {
      sheet.line(CapitationStep.UNMAPPED_CLAIMS, unmapped);
    }
    return new DividedClaims(amounts, unmapped, List.copyOf(warnings));
  }

  private String warning(ClaimLine line) {
    return byCategory.containsKey(line.category)
        ? "\""
            + line.category
            + "\" has no row before "
            + byCategory.get(line.category).get(0).from
            + ": earlier claims stay with the plan"
        : "\"" + line.category + "\" has no row: its claims stay with the plan";
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof DivisionOfResponsibility division && rows.equals(division.rows);
  }

  @Override
  public int hashCode() {
    return rows.hashCode();
  }

  /** Reads as in "12 rows for 10 categories". */
  @Override
  public String toString() {
    return rows.size() + " rows for " + byCategory.size() + " categories";
  }
}
