package org.openvbc.jmh.report;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.style.AxesChartStyler;
import org.knowm.xchart.style.Styler;

/** The pictures of the report. */
final class ReportCharts {
  private static final int WIDTH = 900;
  private static final int HEIGHT = 480;

  /** What a reader calls each way, and what measures it with how many rows. */
  private static final Map<String, List<String>> WAYS = new LinkedHashMap<>();

  static {
    way("double columns (inexact)", "MsspColumnsJmh.doubleColumns", Plan.ROWS);
    way("openvbc columns", "MsspColumnsJmh.columns", Plan.ROWS);
    way("double objects (inexact)", "MsspSettleJmh.answerDouble", "1000000");
    way("openvbc objects", "MsspSettleJmh.settle", "1000000");
    way("BigDecimal", "MsspSettleJmh.answerBigDecimal", "1000000");
    way("decimal4j", "MsspSettleJmh.answerDecimal4j", "1000000");
    way("Joda-Money", "MsspSettleJmh.answerJodaMoney", "1000000");
    way("Moneta (inexact)", "MsspSettleJmh.answerFastMoney", "1000000");
  }

  private ReportCharts() {}

  private static void way(String name, String benchmark, String rows) {
    WAYS.put(name, List.of(benchmark, rows));
  }

  /** Nanoseconds a settlement, by the way it is computed; logarithmic. */
  static CategoryChart ways(Figures figures) {
    CategoryChart chart =
        new CategoryChartBuilder()
            .width(WIDTH)
            .height(HEIGHT)
            .title("One settlement of the Shared Savings Program, of a million and more")
            .yAxisTitle("nanoseconds, logarithmic")
            .build();
    List<String> names = new ArrayList<>();
    List<Double> costs = new ArrayList<>();
    WAYS.forEach(
        (name, measured) -> {
          names.add(name);
          costs.add(
              round(
                  figures.get(measured.get(0), measured.get(1), 1, figures.java()).nanoseconds()));
        });
    chart.addSeries("nanoseconds", names, costs);
    plain(chart.getStyler());
    chart.getStyler().setYAxisLogarithmic(true).setYAxisMin(1.0);
    chart.getStyler().setXAxisLabelRotation(30);
    chart.getStyler().setLabelsVisible(true);
    chart.getStyler().setLabelsFontColorAutomaticEnabled(false);
    chart.getStyler().setLabelsFontColor(Color.BLACK);
    chart.getStyler().setLabelsPosition(1.0);
    return chart;
  }

  private static double round(double value) {
    return value < 100 ? Math.round(value * 10) / 10.0 : Math.round(value);
  }

  /** Seconds for a column, by its rows; a straight line if a row costs the same in any number. */
  static XYChart sizes(Figures figures) {
    XYChart chart =
        new XYChartBuilder()
            .width(WIDTH)
            .height(HEIGHT)
            .title("Columns of the Shared Savings Program, time by number of rows")
            .xAxisTitle("rows, logarithmic")
            .yAxisTitle("seconds, logarithmic")
            .build();
    double[] rows = Arrays.stream(Plan.SIZES).mapToDouble(Double::parseDouble).toArray();
    double[] seconds = new double[rows.length];
    for (int i = 0; i < rows.length; i++) {
      seconds[i] =
          figures.get("MsspColumnsJmh.columns", Plan.SIZES[i], 1, figures.java()).nanoseconds()
              * rows[i]
              / 1_000_000_000;
    }
    chart.addSeries("openvbc columns, one thread", rows, seconds);
    plain(chart.getStyler());
    chart.getStyler().setXAxisLogarithmic(true).setYAxisLogarithmic(true);
    chart.getStyler().setLegendVisible(true).setLegendPosition(Styler.LegendPosition.InsideNW);
    return chart;
  }

  private static void plain(AxesChartStyler styler) {
    styler.setChartBackgroundColor(Color.WHITE);
    styler.setPlotBorderVisible(false);
    styler.setLegendVisible(false);
    styler.setDecimalPattern("#,##0.######");
  }
}
