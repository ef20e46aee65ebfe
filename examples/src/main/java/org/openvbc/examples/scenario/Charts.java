package org.openvbc.examples.scenario;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.knowm.xchart.AnnotationText;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.XYSeries.XYSeriesRenderStyle;
import org.knowm.xchart.style.Styler.LegendLayout;
import org.knowm.xchart.style.Styler.LegendPosition;
import org.knowm.xchart.style.XYStyler;
import org.knowm.xchart.style.markers.SeriesMarkers;
import org.openvbc.core.column.PaymentDistribution;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.money.Rounding;

/** The pictures, in millions of dollars. */
final class Charts {
  static final String PAYMENT = "payment";
  static final String BREAK_POINTS = "break points of the rule";
  static final String MILLIONS = "millions of dollars";
  private static final int WIDTH = 1_000;
  private static final int HEIGHT = 640;
  private static final int LABEL_SIZE = 12;
  private static final int DECIMALS = 8;
  private static final Money JUST_OWED = Money.ofCents(-1);
  private static final long ROUND = 10;
  private static final int BINS = 60;
  private static final int STEPS = 200;

  /** Parts of the width or height of the plot. */
  private static final double HALF_LETTER = 0.0042;

  private static final double BESIDE = 0.02;
  private static final double ROOM = 0.06;

  /** Told apart also by those who see red and green as one. */
  private static final Color[] COLOURS = {
    new Color(0x00, 0x72, 0xB2), new Color(0xD5, 0x5E, 0x00),
    new Color(0x00, 0x9E, 0x73), new Color(0xCC, 0x79, 0xA7)
  };

  /** Draws beyond these are rare enough to be left outside the picture. */
  private static final Rate RARE = Rate.of(1, 1_000);

  private Charts() {}

  /** Payment against spending, with the break points of the rule. */
  static XYChart payoff(PayoffCurve curve) {
    XYChart chart =
        chart(
            curve.contract().name() + ": what is paid as spending goes up",
            "spending of the year, " + MILLIONS,
            "payment to the provider, " + MILLIONS + " (negative: owed)");
    XYSeries line =
        chart.addSeries(
            PAYMENT,
            curve.points().stream().mapToDouble(point -> millions(point.spending())).toArray(),
            curve.points().stream().mapToDouble(point -> millions(point.payment())).toArray());
    line.setMarker(SeriesMarkers.NONE);
    List<PayoffCurve.Break> breaks = curve.breaks();
    XYSeries marks =
        chart.addSeries(
            BREAK_POINTS,
            breaks.stream().mapToDouble(each -> millions(each.point().spending())).toArray(),
            breaks.stream().mapToDouble(each -> millions(each.point().payment())).toArray());
    marks.setXYSeriesRenderStyle(XYSeriesRenderStyle.Scatter);
    marks.setMarker(SeriesMarkers.CIRCLE);
    label(chart, curve);
    return chart;
  }

  /**
   * Payment falls as spending goes up: above and right of a point there is room, and below and
   * left. The left half takes the one, the right half the other, so that both stay in the picture.
   */
  private static void label(XYChart chart, PayoffCurve curve) {
    Span spending = Span.of(curve.points().stream().map(PayoffCurve.Point::spending));
    Span payment = Span.of(curve.points().stream().map(PayoffCurve.Point::payment));
    for (PayoffCurve.Break each : curve.breaks()) {
      double x = millions(each.point().spending());
      double y = millions(each.point().payment());
      int side = x < spending.middle() ? 1 : -1;
      double halfWidth = each.label().length() * HALF_LETTER + BESIDE;
      chart.addAnnotation(
          new AnnotationText(
              each.label(),
              x + side * spending.part(halfWidth),
              y + side * payment.part(BESIDE),
              false));
    }
    chart
        .getStyler()
        .setYAxisMin(payment.least() - payment.part(ROOM))
        .setYAxisMax(payment.most() + payment.part(ROOM));
  }

  /** From the least to the most of some amounts, in millions. */
  private record Span(double least, double most) {
    static Span of(Stream<Money> amounts) {
      DoubleSummaryStatistics all = amounts.mapToDouble(Charts::millions).summaryStatistics();
      return new Span(all.getMin(), all.getMax());
    }

    double middle() {
      return (least + most) / 2;
    }

    double part(double part) {
      return (most - least) * part;
    }
  }

  /** How often each contract pays no more than an amount. */
  static XYChart cumulative(List<Comparison.Result> results) {
    XYChart chart =
        chart(
            "How often no more than an amount is paid, the same draws under each contract",
            "payment to the provider, " + MILLIONS + " (negative: owed)",
            "draws at or below the amount, percent");
    List<Money> amounts = edges(results, STEPS);
    amounts.add(amounts.indexOf(Money.ZERO), JUST_OWED); // many years pay nothing: a step, no slope
    for (Comparison.Result result : results) {
      double[] shares =
          amounts.stream()
              .mapToDouble(amount -> percent(result.distribution().shareAtMost(amount)))
              .toArray();
      addLine(chart, result, amounts, shares);
    }
    chart.getStyler().setYAxisMin(0.0).setYAxisMax(100.0);
    between(chart, amounts);
    return chart;
  }

  /** How many draws pay how much, in bins of equal width. */
  static XYChart histogram(List<Comparison.Result> results) {
    List<Money> edges = edges(results, BINS);
    XYChart chart =
        chart(
            "How payments are spread, the same draws under each contract",
            "payment to the provider, "
                + MILLIONS
                + " (negative: owed), bins of "
                + Text.dollars(edges.get(1).minus(edges.get(0))),
            "draws in the bin, percent");
    for (Comparison.Result result : results) {
      PaymentDistribution payments = result.distribution();
      List<Integer> counts = payments.histogram(edges).counts();
      double[] shares = new double[edges.size()];
      for (int bin = 0; bin < shares.length; bin++) {
        shares[bin] = percent(Rate.of(counts.get(bin + 1), payments.settled()));
      }
      addLine(chart, result, edges, shares).setXYSeriesRenderStyle(XYSeriesRenderStyle.Step);
    }
    chart.getStyler().setYAxisMin(0.0);
    between(chart, edges);
    return chart;
  }

  private static XYSeries addLine(
      XYChart chart, Comparison.Result result, List<Money> amounts, double[] shares) {
    XYSeries line =
        chart.addSeries(
            result.contract().name(),
            amounts.stream().mapToDouble(Charts::millions).toArray(),
            shares);
    line.setMarker(SeriesMarkers.NONE);
    return line;
  }

  private static void between(XYChart chart, List<Money> amounts) {
    chart
        .getStyler()
        .setXAxisMin(millions(amounts.get(0)))
        .setXAxisMax(millions(amounts.get(amounts.size() - 1)));
  }

  /** Round amounts of equal distance, zero among them, that hold all but rare payments. */
  static List<Money> edges(List<Comparison.Result> results, int most) {
    Money least = Money.ZERO;
    Money greatest = Money.ZERO;
    for (Comparison.Result result : results) {
      least = least.cappedAt(result.distribution().quantile(RARE));
      greatest = greatest.notBelow(result.distribution().quantile(RARE.complement()));
    }
    Money width = roundWidth(greatest.minus(least), most);
    List<Money> edges = new ArrayList<>();
    long first = ROUND * Math.floorDiv(least.micros(), ROUND * width.micros());
    long last = -ROUND * Math.floorDiv(-greatest.micros(), ROUND * width.micros());
    for (long i = first; i <= Math.max(first + ROUND, last); i++) {
      edges.add(width.times(i));
    }
    return edges;
  }

  /** 1, 2 or 5 times a power of ten dollars, so that no more than so many cover a range. */
  private static Money roundWidth(Money range, int most) {
    for (long power = 1; ; power *= 10) {
      for (long digit : new long[] {1, 2, 5}) {
        Money width = Money.of(digit * power);
        if (width.times(most).isAtLeast(range)) {
          return width;
        }
      }
    }
  }

  // ---------------------------------------------------------------- looks

  private static XYChart chart(String title, String xAxis, String yAxis) {
    XYChart chart =
        new XYChartBuilder()
            .width(WIDTH)
            .height(HEIGHT)
            .title(title)
            .xAxisTitle(xAxis)
            .yAxisTitle(yAxis)
            .build();
    XYStyler styler = chart.getStyler();
    styler.setLocale(Locale.US);
    styler.setChartBackgroundColor(Color.WHITE);
    styler.setChartTitleBoxVisible(false);
    styler.setLegendPosition(LegendPosition.OutsideS);
    styler.setLegendLayout(LegendLayout.Horizontal);
    styler.setLegendBorderColor(Color.WHITE);
    styler.setAnnotationTextFont(new Font(Font.SANS_SERIF, Font.PLAIN, LABEL_SIZE));
    styler.setSeriesColors(COLOURS);
    styler.setPlotGridLinesStroke(new BasicStroke(0.5f));
    styler.setXAxisDecimalPattern("#,##0.##");
    styler.setYAxisDecimalPattern("#,##0.##");
    return chart;
  }

  /** For the eye alone: nothing is computed from it. */
  static double millions(Money amount) {
    return amount.rounded(Rounding.CENTS).toBigDecimal().movePointLeft(6).doubleValue();
  }

  private static double percent(Rate rate) {
    return rate.toBigDecimal(DECIMALS, RoundingMode.HALF_UP).movePointRight(2).doubleValue();
  }
}
