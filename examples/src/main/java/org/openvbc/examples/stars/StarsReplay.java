package org.openvbc.examples.stars;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openvbc.core.quality.StarRating;
import org.openvbc.examples.Terminal;
import org.openvbc.examples.replay.FigureReport;
import org.openvbc.examples.replay.KnownRows;
import org.openvbc.examples.replay.ReplayedRow;
import org.openvbc.examples.replay.Verdict;
import org.openvbc.quality.stars.StarRatings;
import org.openvbc.quality.stars.StarsMinimums;
import org.openvbc.quality.stars.StarsResult;
import org.openvbc.quality.stars.StarsSummary;

/**
 * Recomputes every Part C, Part D and overall rating of a year from the stars of measures, and
 * compares with the rating that CMS printed.
 *
 * <p>The star of a measure is the input and not its score: a contract struck by a disaster may keep
 * the star of the year before. The public table does not say which contracts have institutional
 * special needs plans alone, on which the minimum of measures depends; so no minimum is applied,
 * and what is compared is every rating that CMS printed.
 */
public final class StarsReplay {
  private StarsReplay() {}

  /**
   * Replays a folder and prints the report.
   *
   * @param arguments the folder and the rating year
   * @return whether at least one rating was compared and every difference has a reason
   * @throws IOException if a file cannot be read
   * @throws org.openvbc.examples.replay.PublishedFileException if a file is malformed
   */
  public static boolean run(List<String> arguments, PrintStream out, Terminal terminal)
      throws IOException {
    if (arguments.size() != 2 || !arguments.get(1).matches("\\d{4}")) {
      throw new IllegalArgumentException("replay stars needs a folder and a rating year");
    }
    StarRatings terms =
        StarRatings.of(Integer.parseInt(arguments.get(1))).withMinimums(StarsMinimums.none());
    List<ReplayedRow> rows = new ArrayList<>();
    for (StarsFolder.Contract contract :
        new StarsFolder(Path.of(arguments.get(0)), terms).contracts()) {
      replay(terms, contract, rows);
    }
    FigureReport report = new FigureReport("stars", StarsFolder.FILES, known().applyTo(rows));
    report.print(out, terminal);
    return report.isComplete();
  }

  private static KnownRows known() {
    InputStream csv = StarsReplay.class.getResourceAsStream("known-rows.csv");
    if (csv == null) {
      throw new IllegalStateException("known-rows.csv is missing");
    }
    return KnownRows.read(csv);
  }

  private static void replay(
      StarRatings terms, StarsFolder.Contract contract, List<ReplayedRow> rows) {
    StarsResult ours = terms.determine(contract.performance());
    contract
        .printed()
        .forEach(
            (summary, printed) -> {
              Optional<BigDecimal> stars =
                  ours.find(summary).flatMap(each -> each.rating()).map(StarsReplay::stars);
              printed.ifPresent(each -> rows.add(row(ours, contract.id(), summary, each, stars)));
            });
  }

  private static BigDecimal stars(StarRating rating) {
    return BigDecimal.valueOf(rating.halfStars() * 5L, 1);
  }

  private static ReplayedRow row(
      StarsResult result,
      String id,
      StarsSummary summary,
      BigDecimal printed,
      Optional<BigDecimal> ours) {
    boolean agrees = ours.isPresent() && printed.compareTo(ours.get()) == 0;
    return new ReplayedRow(
        String.valueOf(result.terms().ratingYear()),
        summary.toString(),
        id + " " + summary,
        true,
        printed,
        ours.orElse(BigDecimal.ZERO),
        agrees ? Verdict.EXACT : Verdict.UNEXPLAINED,
        agrees ? "" : result.find(summary).map(Object::toString).orElse(""));
  }
}
