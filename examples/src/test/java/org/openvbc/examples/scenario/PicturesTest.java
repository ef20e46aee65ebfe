package org.openvbc.examples.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

class PicturesTest {
  @TempDir private Path folder;

  @Test
  void aChartIsWrittenAsSvgOfItsSizeWithItsTitle() throws Exception {
    assumeThat(Pictures.whyNoFonts()).as("fonts").isEmpty();
    PayoffCurve curve = PayoffCurve.of(MsspContract.enhanced(), Sample.ASSUMED);
    List<Path> written = new Pictures(folder.resolve("new")).write("payoff", Charts.payoff(curve));
    assertThat(written)
        .containsExactly(folder.resolve("new/payoff.svg"), folder.resolve("new/payoff.png"));
    Element svg = parsed(written.get(0));
    assertThat(svg.getLocalName()).isEqualTo("svg");
    assertThat(svg.getAttribute("width")).isEqualTo("1000");
    assertThat(svg.getAttribute("height")).isEqualTo("640");
    assertThat(svg.getElementsByTagName("title").item(0).getTextContent())
        .isEqualTo("MSSP ENHANCED: what is paid as spending goes up");
  }

  @Test
  void everyBreakPointHasAMarkAndALabel() throws Exception {
    assumeThat(Pictures.whyNoFonts()).as("fonts").isEmpty();
    PayoffCurve curve = PayoffCurve.of(MsspContract.enhanced(), Sample.ASSUMED);
    PayoffCurve one =
        new PayoffCurve(curve.contract(), curve.points(), curve.breaks().subList(0, 1));
    Pictures pictures = new Pictures(folder);
    Element all = parsed(pictures.write("all", Charts.payoff(curve)).get(0));
    Element first = parsed(pictures.write("first", Charts.payoff(one)).get(0));
    int more = curve.breaks().size() - 1;
    assertThat(more).isEqualTo(3);
    // A mark is a circle; a label is drawn as one outline.
    assertThat(count(all, "circle") - count(first, "circle")).isEqualTo(more);
    assertThat(count(all, "path") - count(first, "path")).isEqualTo(more);
  }

  private static int count(Element svg, String name) {
    return svg.getElementsByTagName(name).getLength();
  }

  private static Element parsed(Path svg) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
    return factory.newDocumentBuilder().parse(svg.toFile()).getDocumentElement();
  }

  @Test
  void aChartIsWrittenAsAnImageThatIsNotBlank() throws IOException {
    assumeThat(Pictures.whyNoFonts()).as("fonts").isEmpty();
    List<Path> written =
        new Pictures(folder).write("spread", Charts.histogram(Sample.COMPARED.results()));
    BufferedImage image = ImageIO.read(written.get(1).toFile());
    assertThat(image.getWidth()).isEqualTo(1_000);
    assertThat(image.getHeight()).isEqualTo(640);
    long colours =
        IntStream.range(0, 1_000 * 640)
            .map(i -> image.getRGB(i % 1_000, i / 1_000))
            .distinct()
            .count();
    assertThat(colours).isGreaterThan(10);
  }

  @Test
  void withoutFontsTheReasonIsNamed() {
    assumeThat(Pictures.whyNoFonts()).as("missing fonts").isPresent();
    assertThatThrownBy(() -> new Pictures(folder))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("this Java finds no fonts")
        .hasMessageContaining("install fontconfig");
  }
}
