package org.openvbc.examples.scenario;

import java.awt.Dimension;
import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGraphics2D;
import org.knowm.xchart.ChartEncoder;
import org.knowm.xchart.XYChart;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Writes charts as SVG and as PNG; needs no screen, but fonts. */
final class Pictures {
  private static final String SVG = "http://www.w3.org/2000/svg";

  private final Path folder;

  /**
   * Pictures in a folder, which is made if it is missing.
   *
   * @throws IOException if it cannot be made, or this Java finds no fonts
   */
  Pictures(Path folder) throws IOException {
    System.setProperty("java.awt.headless", "true");
    Optional<String> reason = whyNoFonts();
    if (reason.isPresent()) {
      throw new IOException(
          "no pictures: a chart measures its labels, and this Java finds no fonts ("
              + reason.get()
              + "); install fontconfig and a font, such as DejaVu");
    }
    Files.createDirectories(folder);
    this.folder = folder;
  }

  /**
   * Why text cannot be measured here; empty if it can. What is thrown differs with the JDK, with
   * what is missing and with what was asked before: an exception, a linkage error, a plain error.
   */
  static Optional<String> whyNoFonts() {
    try {
      TextLayout text =
          new TextLayout(
              "payment",
              new Font(Font.SANS_SERIF, Font.PLAIN, 12),
              new FontRenderContext(null, true, true));
      return text.getAdvance() > 0 ? Optional.empty() : Optional.of("text has no width");
    } catch (RuntimeException | Error e) {
      Throwable cause = e;
      while (cause.getCause() != null) {
        cause = cause.getCause();
      }
      return Optional.of(String.valueOf(cause.getMessage()));
    }
  }

  /** Writes NAME.svg and NAME.png and returns their paths. */
  List<Path> write(String name, XYChart chart) throws IOException {
    Path svg = folder.resolve(name + ".svg");
    try (Writer out = Files.newBufferedWriter(svg, StandardCharsets.UTF_8)) {
      writeSvg(chart, out);
    }
    Path png = folder.resolve(name + ".png");
    try (OutputStream out = Files.newOutputStream(png)) {
      ChartEncoder.saveChart(chart, out, "png");
    }
    return List.of(svg, png);
  }

  /** Labels become outlines, which look the same everywhere; the title is there as text too. */
  private static void writeSvg(XYChart chart, Writer out) throws IOException {
    SVGGraphics2D graphics = new SVGGraphics2D(emptySvg());
    graphics.setSVGCanvasSize(new Dimension(chart.getWidth(), chart.getHeight()));
    chart.paint(graphics, chart.getWidth(), chart.getHeight());
    Element root = graphics.getRoot();
    Element title = root.getOwnerDocument().createElementNS(SVG, "title");
    title.setTextContent(chart.getTitle());
    root.insertBefore(title, root.getFirstChild());
    graphics.stream(root, out);
  }

  private static Document emptySvg() {
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .getDOMImplementation()
          .createDocument(SVG, "svg", null);
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("no plain XML document can be made", e);
    }
  }
}
