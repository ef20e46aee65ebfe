package org.openvbc.examples.stars;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openvbc.core.money.Rate;
import org.openvbc.examples.replay.ResultTable;
import org.openvbc.quality.stars.StarRatings;
import org.openvbc.quality.stars.StarsContractKind;
import org.openvbc.quality.stars.StarsMeasure;
import org.openvbc.quality.stars.StarsMeasureStars;
import org.openvbc.quality.stars.StarsMissing;
import org.openvbc.quality.stars.StarsPerformance;
import org.openvbc.quality.stars.StarsSummary;

/** The published files of one rating year in a folder. */
final class StarsFolder {
  static final int FILES = 2;
  private static final String ID = "contract_id";
  private static final Map<String, StarsMissing> CODES =
      Map.of(
          "NEW", StarsMissing.TOO_NEW,
          "NED", StarsMissing.NOT_ENOUGH_DATA,
          "NRQ", StarsMissing.NOT_REQUIRED,
          "NRR", StarsMissing.EXCUSED,
          "SML", StarsMissing.TOO_SMALL,
          "NDA", StarsMissing.NO_DATA,
          "BNO", StarsMissing.BENEFIT_NOT_OFFERED);
  private static final String FAULTY = "ISS";
  private static final String DEMONSTRATION = "Demo";

  private final StarRatings terms;
  private final Path folder;

  StarsFolder(Path folder, StarRatings terms) {
    this.folder = folder;
    this.terms = terms;
  }

  /** A contract: what it is rated on, and what CMS printed. */
  record Contract(
      String id, StarsPerformance performance, Map<StarsSummary, Optional<BigDecimal>> printed) {}

  /** The contracts of the year; demonstrations, which have no ratings, are left out. */
  List<Contract> contracts() throws IOException {
    Map<String, ResultTable.Row> stars = new LinkedHashMap<>();
    ResultTable measures =
        ResultTable.read(
            folder.resolve(terms.ratingYear() + "_measure_stars.csv"),
            columns(terms.measures().all().stream().map(StarsMeasure::id).toList()));
    measures.rows().forEach(row -> stars.put(row.text(ID), row));
    ResultTable summary =
        ResultTable.read(
            folder.resolve(terms.ratingYear() + "_summary.csv"),
            columns(List.of("org_type", "puerto_rico_only", "part_c", "part_d", "overall")));
    List<Contract> all = new ArrayList<>();
    for (ResultTable.Row row : summary.rows()) {
      ResultTable.Row own = stars.get(row.text(ID));
      if (own == null) {
        throw row.unexpected(ID, "a contract of " + measures.file());
      }
      if (!row.text("org_type").equals(DEMONSTRATION)) {
        all.add(contract(row, own));
      }
    }
    return all;
  }

  private static String[] columns(List<String> others) {
    List<String> all = new ArrayList<>(List.of(ID));
    all.addAll(others);
    return all.toArray(String[]::new);
  }

  private Contract contract(ResultTable.Row row, ResultTable.Row stars) {
    StarsContractKind kind = kind(row);
    StarsPerformance.Builder builder = StarsPerformance.builder();
    builder.contractKind(kind).puertoRicoOnly(row.isOneOf("puerto_rico_only", "Yes", "No"));
    for (StarsMeasure measure : terms.measures().all()) {
      builder.addMeasures(stars(stars, measure.id()));
    }
    Map<StarsSummary, Optional<BigDecimal>> printed = new LinkedHashMap<>();
    for (StarsSummary summary : kind.summaries()) {
      row.findNumber(category(summary))
          .ifPresent(each -> builder.putAdjustmentCategories(summary, each.intValueExact()));
      printed.put(summary, printed(row, rating(summary)));
    }
    terms.measures().all().stream()
        .flatMap(each -> each.protectedYear().stream())
        .distinct()
        .forEach(
            year ->
                builder.putDisasterShares(
                    year, Rate.of(row.number("disaster_pct_" + year).movePointLeft(2))));
    return new Contract(row.text(ID), builder.build(), printed);
  }

  private static StarsContractKind kind(ResultTable.Row row) {
    if (row.text("org_type").endsWith("PDP")) {
      return StarsContractKind.PDP;
    }
    return row.text("part_d").equals("NA") ? StarsContractKind.MA_ONLY : StarsContractKind.MA_PD;
  }

  /** A blank cell is a measure without data. */
  private static StarsMeasureStars stars(ResultTable.Row row, String measure) {
    String cell = row.find(measure).orElse("NDA");
    if (CODES.containsKey(cell)) {
      return StarsMeasureStars.missing(measure, CODES.getOrDefault(cell, StarsMissing.NO_DATA));
    }
    if (cell.equals(FAULTY)) {
      return StarsMeasureStars.ofFaultyData(measure);
    }
    if (!cell.matches("[1-5]")) {
      throw row.unexpected(measure, "1 to 5, or a code for a missing star");
    }
    return StarsMeasureStars.of(measure, Integer.parseInt(cell));
  }

  private static String category(StarsSummary summary) {
    return switch (summary) {
      case PART_C -> "fac_part_c";
      case PART_D_MAPD -> "fac_part_d_mapd";
      case PART_D_PDP -> "fac_part_d_pdp";
      case OVERALL -> "fac_overall";
    };
  }

  private static String rating(StarsSummary summary) {
    return switch (summary) {
      case PART_C -> "part_c";
      case PART_D_MAPD, PART_D_PDP -> "part_d";
      case OVERALL -> "overall";
    };
  }

  private static Optional<BigDecimal> printed(ResultTable.Row row, String column) {
    return switch (row.text(column)) {
      case "NED", "NEW", "NA" -> Optional.empty();
      default -> Optional.of(row.number(column));
    };
  }
}
