package org.openvbc.jmh.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.XYChart;
import org.openvbc.jmh.MsspColumnsJmh;
import org.openvbc.jmh.MsspSettleJmh;

class ReportTest {
  private static final String COLUMN = "MsspColumnsJmh.columns";

  /** Made-up costs, in which everything takes as long as it should at most. */
  private static List<Figure> figures() {
    List<Figure> all = new ArrayList<>();
    all.add(figure(COLUMN, Plan.ROWS, 1, 20));
    all.add(figure(COLUMN, Plan.ROWS, 2, 21));
    all.add(figure("MsspColumnsJmh.bigDecimal", Plan.ROWS, 1, 160));
    all.add(figure("MsspColumnsJmh.doubleColumns", Plan.ROWS, 1, 10));
    for (String rows : Plan.SIZES) {
      all.add(figure(COLUMN, rows, 1, 20 + rows.length() / 10.0));
    }
    for (String rows : List.of("2048", "1000000")) {
      all.add(figure("MsspSettleJmh.settle", rows, 1, 50));
      all.add(figure("MsspSettleJmh.answerBigDecimal", rows, 1, 200));
      for (String other : List.of("Double", "Decimal4j", "JodaMoney", "FastMoney")) {
        all.add(figure("MsspSettleJmh.answer" + other, rows, 1, 300));
      }
    }
    return all;
  }

  private static Figure figure(String benchmark, String rows, int threads, double nanoseconds) {
    return new Figure(benchmark, rows, threads, 17, nanoseconds, Double.NaN, 0.0001);
  }

  @Test
  void whatIsOnTheBoundIsMetAndWhatIsBeyondItIsNot() {
    assertThat(Target.of(new Figures(figures()))).hasSize(8).allMatch(Target::isMet);

    List<Figure> slower = figures();
    slower.set(0, figure(COLUMN, Plan.ROWS, 1, 20.2));
    assertThat(Target.of(new Figures(slower)).stream().filter(each -> !each.isMet()))
        .extracting(Target::measured)
        .containsExactly("7.92", "2.02");
  }

  @Test
  void everyTargetAndEveryFigureIsInTheText() {
    String text = ReportText.of(new Figures(figures()), "2 processors, Java 17");
    assertThat(text)
        .contains("2 processors, Java 17")
        .contains("| MSSP column, times as fast as BigDecimal: 8 or more | 8.00 | yes |")
        .contains("| two threads, times one thread, columns: 1.9 or more | 1.90 | yes |")
        .contains("| `MsspColumnsJmh.bigDecimal` | 2000000 | 1 | 17 | 160 |  | 0 |");
    assertThat(text.lines().filter(line -> line.startsWith("| `"))).hasSize(figures().size());
  }

  @Test
  void aFigureThatWasNotMeasuredIsNamed() {
    Figures few = new Figures(figures().subList(0, 2));
    assertThatThrownBy(() -> Target.of(few))
        .isInstanceOf(NoSuchElementException.class)
        .hasMessageContaining("MsspColumnsJmh.bigDecimal 2000000 with 1 threads on Java 17");
  }

  @Test
  void thePicturesShowWhatWasMeasured() {
    CategoryChart ways = ReportCharts.ways(new Figures(figures()));
    assertThat(ways.getTitle()).contains("Shared Savings Program");
    assertThat(ways.getYAxisTitle()).contains("nanoseconds");
    assertThat(ways.getSeries("nanoseconds").getYData())
        .containsExactly(10.0, 20.0, 300.0, 50.0, 200.0, 300.0, 300.0, 300.0);

    XYChart sizes = ReportCharts.sizes(new Figures(figures()));
    assertThat(sizes.getXAxisTitle()).contains("rows");
    assertThat(sizes.getYAxisTitle()).contains("seconds");
    assertThat(sizes.getSeries("openvbc columns, one thread").getYData())
        .hasSize(Plan.SIZES.length)
        .startsWith(20.4e-6);
  }

  /** A plan that names no benchmark would leave a hole in the report. */
  @Test
  void everyPlanNamesBenchmarks() {
    List<String> known =
        List.of(
            MsspColumnsJmh.class.getName() + ".columns",
            MsspSettleJmh.class.getName() + ".settle",
            "org.openvbc.jmh.EpisodeJmh.columns",
            "org.openvbc.jmh.ReachJmh.settle",
            "org.openvbc.jmh.FamiliesJmh.settle");
    for (Plan plan : Plan.all()) {
      assertThat(known)
          .as(plan.name())
          .anyMatch(name -> Pattern.compile(plan.pattern()).matcher(name).find());
    }
  }
}
