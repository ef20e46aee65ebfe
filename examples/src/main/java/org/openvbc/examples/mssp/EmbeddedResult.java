package org.openvbc.examples.mssp;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.quality.QualityStanding;
import org.openvbc.core.quality.Score;
import org.openvbc.core.time.PerformanceYear;
import org.openvbc.models.mssp.Guardrail;
import org.openvbc.models.mssp.LossLimitBasis;
import org.openvbc.models.mssp.MinimumSavingsRate;
import org.openvbc.models.mssp.ParticipantRevenue;
import org.openvbc.models.mssp.ParticipationOption;
import org.openvbc.models.mssp.RevenueCategory;

/**
 * A published settlement that comes with the library: the facts, what CMS printed, and what the row
 * shows.
 *
 * @param acoId the identifier that CMS printed
 * @param name the ACO's name; empty where the record has none
 * @param facts what the settlement needs
 * @param cms earned shared savings, or shared losses as a negative amount, as printed
 * @param tolerance how far the printed rounding of the inputs lets a result be from it
 * @param condition which rule the row shows
 * @param source where the row was published
 */
public record EmbeddedResult(
    String acoId,
    String name,
    AcoYear facts,
    Money cms,
    Money tolerance,
    String condition,
    String source) {
  private static final String RESOURCE = "published.csv";

  /** All of them, by performance year. */
  public static List<EmbeddedResult> all() {
    InputStream csv = EmbeddedResult.class.getResourceAsStream(RESOURCE);
    if (csv == null) {
      throw new IllegalStateException(RESOURCE + " is missing");
    }
    try (CsvReader<NamedCsvRecord> rows =
        CsvReader.builder().ofNamedCsvRecord(csv, StandardCharsets.UTF_8)) {
      return rows.stream().map(EmbeddedResult::of).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The one of an ACO in a performance year. */
  public static EmbeddedResult of(String acoId, PerformanceYear year) {
    return all().stream()
        .filter(each -> each.acoId().equals(acoId) && each.facts().year().equals(year))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("no embedded result of " + acoId + " in " + year));
  }

  private static EmbeddedResult of(NamedCsvRecord row) {
    return new EmbeddedResult(
        row.getField("aco_id"),
        row.getField("aco_name"),
        facts(row),
        Money.of(row.getField("cms_settlement")),
        Money.of(row.getField("tolerance_dollars")),
        row.getField("condition"),
        row.getField("source"));
  }

  private static AcoYear facts(NamedCsvRecord row) {
    ParticipationOption option = ParticipationOption.valueOf(row.getField("track"));
    long timesPrinted = row.getField("half_year_printed").equals("true") ? 2 : 1;
    return new AcoYear(
        PerformanceYear.parse(row.getField("performance_year")),
        option,
        LocalDate.parse(row.getField("agreement_start")),
        text(row, "minimum_rate_election")
            .map(MinimumSavingsRate::fixed)
            .orElse(MinimumSavingsRate.variable()),
        Optional.empty(),
        option == ParticipationOption.TRACK_2
            ? Optional.of(text(row, "years_in_track2").map(Integer::valueOf).orElse(1))
            : Optional.empty(),
        text(row, "revenue_based_loss_limit")
            .map(based -> based.equals("true") ? LossLimitBasis.REVENUE : LossLimitBasis.BENCHMARK)
            .or(() -> unlimitedTrack1Plus(option)),
        Money.of(row.getField("benchmark")).times(timesPrinted),
        Money.of(row.getField("savings")).times(timesPrinted),
        Long.parseLong(row.getField("beneficiaries")),
        quality(row),
        text(row, "revenue_loss_limit_implied_revenue")
            .map(Money::of)
            .map(ParticipantRevenue::of)
            .orElse(ParticipantRevenue.notPublished()),
        text(row, "revenue_category").map(EmbeddedResult::category),
        text(row, "disaster_amount").map(Money::of).orElse(Money.ZERO),
        text(row, "advance_balance").map(Money::of).orElse(Money.ZERO),
        row.getField("guardrail").equals("true") ? Guardrail.applied() : Guardrail.notStated());
  }

  /**
   * A row that says nothing of the limit has none that matters; the benchmark's is the wider one.
   */
  private static Optional<LossLimitBasis> unlimitedTrack1Plus(ParticipationOption option) {
    return option == ParticipationOption.TRACK_1_PLUS
        ? Optional.of(LossLimitBasis.BENCHMARK)
        : Optional.empty();
  }

  private static RevenueCategory category(String text) {
    return switch (text) {
      case "LOW" -> RevenueCategory.LOW_REVENUE;
      case "HIGH" -> RevenueCategory.HIGH_REVENUE;
      default -> throw new IllegalArgumentException("revenue category " + text);
    };
  }

  private static QualityStanding quality(NamedCsvRecord row) {
    Score score = text(row, "quality_score").map(Rate::of).map(Score::new).orElse(Score.NONE);
    return switch (row.getField("standard")) {
      case "MET" -> QualityStanding.met(score);
      case "ALTERNATIVE" -> QualityStanding.alternativeMet(score);
      case "NOT_MET" -> QualityStanding.notMet(score);
      default -> throw new IllegalArgumentException("standard " + row.getField("standard"));
    };
  }

  private static Optional<String> text(NamedCsvRecord row, String column) {
    return Optional.of(row.getField(column)).filter(cell -> !cell.isEmpty());
  }
}
