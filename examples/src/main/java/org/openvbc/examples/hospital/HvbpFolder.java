package org.openvbc.examples.hospital;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openvbc.core.money.Rate;
import org.openvbc.core.time.FiscalYear;
import org.openvbc.examples.replay.ResultTable;
import org.openvbc.quality.hospital.HcahpsDimension;
import org.openvbc.quality.hospital.HcahpsStandard;
import org.openvbc.quality.hospital.HvbpDomain;
import org.openvbc.quality.hospital.HvbpMeasure;
import org.openvbc.quality.hospital.HvbpRates;
import org.openvbc.quality.hospital.HvbpStandards;
import org.openvbc.quality.measure.Direction;
import org.openvbc.quality.scale.AchievementImprovementScale;

/** The published files of one fiscal year in a folder. */
final class HvbpFolder {
  /** The columns of the domains file, as the years name them. */
  private static final Map<String, HvbpDomain> COLUMNS =
      Map.of(
          "clinical_process", HvbpDomain.CLINICAL_PROCESS,
          "clinical_care_process", HvbpDomain.CLINICAL_PROCESS,
          "outcome", HvbpDomain.OUTCOMES,
          "clinical_outcomes", HvbpDomain.OUTCOMES,
          "clinical_care_outcomes", HvbpDomain.OUTCOMES,
          "patient_experience", HvbpDomain.PERSON_AND_COMMUNITY,
          "person_community", HvbpDomain.PERSON_AND_COMMUNITY,
          "safety", HvbpDomain.SAFETY,
          "efficiency", HvbpDomain.EFFICIENCY);

  private static final String STANDARDS = "hvbp_performance_standards.csv";

  private final Path folder;
  private final FiscalYear year;
  private int files;

  HvbpFolder(Path folder, FiscalYear year) {
    this.folder = folder;
    this.year = year;
  }

  /** How many files were read so far. */
  int files() {
    return files;
  }

  /** What CMS printed about one measure or dimension of a hospital. */
  record Printed(
      HvbpRates rates,
      Optional<BigDecimal> achievement,
      Optional<BigDecimal> improvement,
      Optional<BigDecimal> score) {}

  /** What CMS printed about the domains of a hospital. */
  record Domains(ResultTable.Row row, Map<HvbpDomain, String> columns) {
    String ccn() {
      return row.text("ccn");
    }

    Optional<BigDecimal> unweighted(HvbpDomain domain) {
      return number(domain, "_unweighted");
    }

    Optional<BigDecimal> weighted(HvbpDomain domain) {
      return number(domain, "_weighted");
    }

    private Optional<BigDecimal> number(HvbpDomain domain, String suffix) {
      return Optional.ofNullable(columns.get(domain))
          .flatMap(column -> row.findNumber(column + suffix));
    }

    Optional<BigDecimal> total() {
      return row.findNumber("total_performance_score");
    }
  }

  private String name(String what) {
    return "hvbp_fy" + year.year() + "_" + what + ".csv";
  }

  private boolean has(String file) {
    return Files.exists(folder.resolve(file));
  }

  private ResultTable read(String file, String... required) throws IOException {
    files++;
    return ResultTable.read(folder.resolve(file), required);
  }

  /** The hospitals with their domain scores. */
  List<Domains> domains() throws IOException {
    ResultTable table = read(name("domains"), "ccn", "total_performance_score");
    Map<HvbpDomain, String> columns = new EnumMap<>(HvbpDomain.class);
    COLUMNS.forEach(
        (column, domain) -> {
          if (table.has(column + "_unweighted")) {
            columns.put(domain, column);
          }
        });
    return table.rows().stream().map(row -> new Domains(row, columns)).toList();
  }

  /** Whether the folder holds rates of the year, and not its domain scores alone. */
  boolean hasMeasures() {
    return has(name("measures"));
  }

  /** The measures by hospital. */
  Map<String, Map<HvbpMeasure, Printed>> measures() throws IOException {
    Map<String, Map<HvbpMeasure, Printed>> all = new LinkedHashMap<>();
    ResultTable table =
        read(
            name("measures"),
            "ccn",
            "measure",
            "baseline_rate",
            "performance_rate",
            "achievement_points",
            "improvement_points",
            "measure_score");
    for (ResultTable.Row row : table.rows()) {
      HvbpMeasure measure =
          HvbpMeasure.find(row.text("measure"))
              .orElseThrow(() -> row.unexpected("measure", "a code such as MORT-30-AMI"));
      if (all.computeIfAbsent(row.text("ccn"), ccn -> new EnumMap<>(HvbpMeasure.class))
              .put(measure, printed(row, "measure_score", Rate.ONE))
          != null) {
        throw row.unexpected("measure", "each measure of a hospital once");
      }
    }
    return all;
  }

  /** The dimensions by hospital; none where the folder has no survey file. */
  Map<String, Map<HcahpsDimension, Printed>> hcahps() throws IOException {
    Map<String, Map<HcahpsDimension, Printed>> all = new LinkedHashMap<>();
    if (!has(name("hcahps"))) {
      return all;
    }
    ResultTable table =
        read(
            name("hcahps"),
            "ccn",
            "dimension",
            "baseline_rate",
            "performance_rate",
            "achievement_points",
            "improvement_points",
            "dimension_score");
    for (ResultTable.Row row : table.rows()) {
      HcahpsDimension dimension =
          HcahpsDimension.find(row.text("dimension"))
              .orElseThrow(() -> row.unexpected("dimension", "a name such as Care Transition"));
      if (all.computeIfAbsent(row.text("ccn"), ccn -> new EnumMap<>(HcahpsDimension.class))
              .put(dimension, printed(row, "dimension_score", PERCENT))
          != null) {
        throw row.unexpected("dimension", "each dimension of a hospital once");
      }
    }
    return all;
  }

  private static final Rate PERCENT = Rate.of(1, 100);

  private static Printed printed(ResultTable.Row row, String score, Rate unit) {
    return new Printed(
        new HvbpRates(
            row.findNumber("performance_rate").map(rate -> Rate.of(rate).times(unit)),
            row.findNumber("baseline_rate").map(rate -> Rate.of(rate).times(unit))),
        row.findNumber("achievement_points"),
        row.findNumber("improvement_points"),
        row.findNumber(score));
  }

  /** The standards that the folder has for the year; empty where it has none. */
  Optional<HvbpStandards> standards() throws IOException {
    if (!has(STANDARDS)) {
      return Optional.empty();
    }
    Map<HvbpMeasure, AchievementImprovementScale> measures = new EnumMap<>(HvbpMeasure.class);
    Map<HcahpsDimension, HcahpsStandard> dimensions = new EnumMap<>(HcahpsDimension.class);
    ResultTable table =
        read(
            STANDARDS,
            "fiscal_year",
            "measure",
            "direction",
            "floor",
            "achievement_threshold",
            "benchmark");
    for (ResultTable.Row row : table.rows()) {
      if (row.count("fiscal_year") == year.year()) {
        standard(row, measures, dimensions);
      }
    }
    return measures.isEmpty()
        ? Optional.empty()
        : Optional.of(new HvbpStandards(measures, dimensions));
  }

  private static void standard(
      ResultTable.Row row,
      Map<HvbpMeasure, AchievementImprovementScale> measures,
      Map<HcahpsDimension, HcahpsStandard> dimensions) {
    Direction direction =
        row.isOneOf("direction", "HIGHER", "LOWER")
            ? Direction.HIGHER_IS_BETTER
            : Direction.LOWER_IS_BETTER;
    Optional<HvbpMeasure> measure = HvbpMeasure.find(row.text("measure"));
    Rate unit = measure.isPresent() ? Rate.ONE : PERCENT;
    AchievementImprovementScale scale =
        new AchievementImprovementScale(
            direction,
            Rate.of(row.number("achievement_threshold")).times(unit),
            Rate.of(row.number("benchmark")).times(unit));
    if (measure.isPresent()) {
      measures.put(measure.get(), scale);
      return;
    }
    HcahpsDimension dimension =
        HcahpsDimension.find(row.text("measure"))
            .orElseThrow(() -> row.unexpected("measure", "a measure or a dimension"));
    Rate floor = Rate.of(row.number("floor")).times(unit);
    dimensions.put(dimension, new HcahpsStandard(scale, floor));
  }

  /** The count of hospitals by percent change, where the folder has it. */
  Optional<ResultTable> percentChanges() throws IOException {
    String file = name("percent_change_distribution");
    return has(file)
        ? Optional.of(read(file, "lower_exclusive_pct", "upper_inclusive_pct", "hospitals"))
        : Optional.empty();
  }

  /** The pooled infection ratio of both surgical strata by hospital, where the folder has it. */
  Map<String, Rate> pooledSurgicalSite() throws IOException {
    Map<String, Rate> pooled = new LinkedHashMap<>();
    String file = "hac_fy" + year.year() + ".csv";
    if (has(file)) {
      for (ResultTable.Row row : read(file, "ccn", "ssi_sir").rows()) {
        row.findNumber("ssi_sir").ifPresent(ratio -> pooled.put(row.text("ccn"), Rate.of(ratio)));
      }
    }
    return pooled;
  }
}
