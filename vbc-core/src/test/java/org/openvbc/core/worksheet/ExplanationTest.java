package org.openvbc.core.worksheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openvbc.core.money.Money;
import org.openvbc.core.money.Rate;
import org.openvbc.core.source.Citation;
import org.openvbc.core.source.Evidence;
import org.openvbc.core.source.Parameter;
import org.openvbc.core.worksheet.Sheets.Steps;

class ExplanationTest {
  private static final Parameter LAW =
      Sheets.parameter("p.law", "0.5", Evidence.LAW, "p.csv through 2026-12-31");
  private static final Parameter UNVERIFIED =
      Sheets.parameter("p.unverified", "0.25", Evidence.UNVERIFIED, "q.csv through 2025-12-31");
  private static final String STAMP_START = "openvbc ";

  private static Authority authority(Reliance... reliances) {
    return new Authority() {
      @Override
      public List<Reliance> reliances(Step step) {
        return step == Steps.SAVINGS_RATE ? List.of(reliances) : List.of();
      }
    };
  }

  private static Explanation<String> explained(Authority authority) {
    Worksheet sheet = Worksheet.recording();
    sheet.line(Steps.BENCHMARK, Money.of(1000));
    sheet.of("aged").line(Steps.SAVINGS_RATE, Rate.of("0.05"));
    return Explanation.of("the settlement", "What is owed.", sheet, authority);
  }

  @Test
  void theTableIsAlignedWithTheLawBeside() {
    Explanation<String> explanation = explained(Authority.ofSteps());
    assertThat(explanation.settlement()).isEqualTo("the settlement");
    assertThat(explanation.title()).isEqualTo("What is owed.");
    assertThat(explanation.toString().lines().limit(3))
        .containsExactly(
            "What is owed.",
            "  Benchmark                                 $1,000.00  42 CFR 1.1",
            "  Savings as a rate of the benchmark, aged         5%  42 CFR 1.2");
    assertThat(explanation.toString()).endsWith("\n" + explanation.stamp());
  }

  @Test
  void formulasStandBelowTheirLines() {
    assertThat(explained(Authority.ofSteps()).withFormulas().lines().limit(5))
        .containsExactly(
            "What is owed.",
            "  Benchmark                                 $1,000.00  42 CFR 1.1",
            "    = given",
            "  Savings as a rate of the benchmark, aged         5%  42 CFR 1.2",
            "    = savings / benchmark");
  }

  @Test
  void publishedFiguresAreShownWithTheFormulas() {
    Explanation<String> explanation = explained(authority(Reliance.on(LAW)));
    String use = "    uses p.law 50% (42 CFR 9, from 2019-07-01, LAW)";
    assertThat(explanation.withFormulas().lines()).contains(use);
    assertThat(explanation.toString().lines()).doesNotContain(use);
    assertThat(explanation.unverified()).isEmpty();
    assertThat(explanation.assumptions()).isEmpty();
  }

  @Test
  void anAssumptionIsAlwaysShownAndListed() {
    Explanation<String> explanation = explained(authority(Reliance.on(LAW, Rate.of("0.6"))));
    assertThat(explanation.toString().lines())
        .contains("    uses p.law ASSUMPTION 60%; published 50% (42 CFR 9, from 2019-07-01, LAW)");
    assertThat(explanation.assumptions()).hasSize(1);
    assertThat(explanation.assumptions().get(0).label())
        .isEqualTo("Savings as a rate of the benchmark, aged");
    assertThat(explanation.unverified()).isEmpty();
  }

  @Test
  void anUnverifiedFigureIsAlwaysShownAndListed() {
    Explanation<String> explanation = explained(authority(Reliance.on(UNVERIFIED)));
    assertThat(explanation.toString().lines())
        .contains("    uses p.unverified 25% (42 CFR 9, from 2019-07-01, UNVERIFIED)");
    assertThat(explanation.unverified()).hasSize(1);
    assertThat(explanation.unverified().get(0))
        .hasToString("Savings as a rate of the benchmark, aged: 5% [42 CFR 1.2]");
    assertThat(explanation.assumptions()).isEmpty();
  }

  @Test
  void anUnverifiedFigureThatTheUserReplacedIsAnAssumptionOnly() {
    Explanation<String> explanation = explained(authority(Reliance.on(UNVERIFIED, Rate.ONE)));
    assertThat(explanation.unverified()).isEmpty();
    assertThat(explanation.assumptions()).hasSize(1);
  }

  @Test
  void aFigureThatTheUserRepeatedIsNoAssumption() {
    assertThat(Reliance.on(LAW, Rate.of(1, 2)).assumed()).isFalse();
    assertThat(Reliance.on(LAW, Rate.of("0.500001")).assumed()).isTrue();
    assertThat(Reliance.on(LAW, Rate.of(1, 2)).used()).isEqualTo("50%");
    assertThat(Reliance.on(LAW)).isEqualTo(new Reliance(LAW, "50%", false));
  }

  @Test
  void theStampNamesTheVersionAndEachTableOnce() {
    assertThat(explained(Authority.ofSteps()).stamp())
        .startsWith(STAMP_START)
        .matches("openvbc \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?");
    assertThat(
            explained(authority(Reliance.on(LAW), Reliance.on(UNVERIFIED), Reliance.on(LAW)))
                .stamp())
        .endsWith("; parameters p.csv through 2026-12-31, q.csv through 2025-12-31");
  }

  @Test
  void anAuthorityMayNameOnlyTheFiguresOfALinesOwnPart() {
    Authority byPart =
        new Authority() {
          @Override
          public List<Reliance> reliances(Line line) {
            return line.part().equals("aged") ? List.of(Reliance.on(LAW)) : List.of();
          }
        };

    assertThat(explained(byPart).lines())
        .extracting(line -> line.reliances().size())
        .containsExactly(0, 1);
    assertThat(byPart.reliances(Steps.SAVINGS_RATE)).isEmpty();
  }

  @Test
  void theAuthorityOfStepsIsTheirCitationAndNothingElse() {
    Authority authority = Authority.ofSteps();
    assertThat(authority.citation(Steps.BENCHMARK)).isEqualTo(Citation.of("42 CFR 1.1"));
    assertThat(authority.reliances(Steps.BENCHMARK)).isEmpty();
  }

  @Test
  void aModelMayNameACloserParagraph() {
    Authority closer =
        new Authority() {
          @Override
          public Citation citation(Step step) {
            return Citation.of("42 CFR 1.1(a)");
          }
        };
    assertThat(explained(closer).lines())
        .extracting(line -> line.citation().text())
        .containsOnly("42 CFR 1.1(a)");
  }

  private static Explanation<String> wide() {
    Worksheet sheet = Worksheet.recording();
    sheet.line(Steps.BENCHMARK, Money.of(1000));
    sheet.line(Steps.WIDE, Money.of(-9_000_000_000_000L));
    sheet.line(Steps.SAVINGS_RATE, Rate.of(1, 3));
    Parameter long1 =
        Sheets.parameter(
            "programme.track.aParameterWithANameThatSaysEverything",
            "0.123456789012",
            Evidence.UNVERIFIED,
            "a-programme-with-a-long-name.csv through 2026-12-31");
    Parameter long2 =
        Sheets.parameter("p", "0.5", Evidence.LAW, "another-long-name.csv through 2026-12-31");
    return Explanation.of(
        "",
        "A settlement whose sentence is so long that it would run over the edge of any terminal"
            + " that is one hundred columns wide, twice if need be, and more.",
        sheet,
        authority(Reliance.on(long1), Reliance.on(long2, Rate.of(1, 3)), Reliance.on(long1)));
  }

  @Test
  void noLineIsWiderThanATerminal() {
    assertThat(wide().toString().lines()).allMatch(line -> line.length() <= 100);
    assertThat(wide().withFormulas().lines()).allMatch(line -> line.length() <= 100);
    assertThat(wide().withFormulas().lines()).anyMatch(line -> line.length() > 90);
  }

  @Test
  void aWideTableLosesNoWord() {
    Explanation<String> wide = wide();
    String words = wide.withFormulas().replaceAll("\\s+", " ");
    assertThat(words)
        .contains(wide.title())
        .contains(wide.stamp())
        .contains(Steps.WIDE.label() + " -$9,000,000,000,000.00")
        .contains("= " + Steps.WIDE.formula())
        .contains(Steps.WIDE.citation().text());
    for (ExplainedLine line : wide.lines()) {
      for (Reliance reliance : line.reliances()) {
        assertThat(words).contains("uses " + reliance.published().key() + " " + reliance);
      }
    }
  }

  @Test
  void figuresStayInTheirColumnWhereALabelIsTooWide() {
    List<String> figures =
        wide()
            .toString()
            .lines()
            .filter(line -> line.matches(".*(\\$1,000.00|\\$9,000,000,000,000.00| ~\\S+%).*"))
            .toList();
    assertThat(figures).hasSizeGreaterThanOrEqualTo(3);
    int end = figures.get(0).indexOf("$1,000.00") + "$1,000.00".length();
    assertThat(figures.get(1)).endsWith("$9,000,000,000,000.00").hasSize(end);
    assertThat(figures.get(2).indexOf("%") + 1).isEqualTo(end);
  }

  @Test
  void aLineThatJustFitsStaysWholeAndOneColumnMoreBreaks() {
    for (int length = 90; length <= 110; length++) {
      Explanation<String> explanation =
          new Explanation<>("", "x".repeat(length - 2) + " y", List.of(), "stamp");
      assertThat(explanation.toString().lines().toList())
          .isEqualTo(
              length <= 100
                  ? List.of("x".repeat(length - 2) + " y", "stamp")
                  : List.of("x".repeat(length - 2), "    y", "stamp"));
    }
  }

  @Test
  void aWideTitleBreaksBetweenItsClausesFirst() {
    String first = "a".repeat(60) + ";";
    String second = "b".repeat(60) + ";";
    String third = "c".repeat(60) + " " + "d".repeat(60);
    assertThat(
            new Explanation<>("", String.join(" ", first, second, third), List.of(), "s")
                .toString()
                .lines())
        .containsExactly(first, "  " + second, "  " + "c".repeat(60), "    " + "d".repeat(60), "s");
    String whole = "a".repeat(97) + "; b";
    assertThat(new Explanation<>("", whole, List.of(), "s").toString()).isEqualTo(whole + "\ns");
  }

  @Test
  void anAssumptionIsToldWithItsLineAlone() {
    assertThat(explained(authority(Reliance.on(LAW, Rate.ONE), Reliance.on(LAW))).lines().get(1))
        .hasToString(
            "Savings as a rate of the benchmark, aged: 5% [42 CFR 1.2];"
                + " ASSUMPTION 100%; published 50% (42 CFR 9, from 2019-07-01, LAW)");
  }

  @Test
  void aPublishedFigureStandsBesideItsNameUpToTheLastColumn() {
    // "    uses " and " 50% (42 CFR 9, from 2019-07-01, LAW)" leave 54 columns to the name.
    for (int name = 50; name <= 58; name++) {
      Parameter named = Sheets.parameter("p".repeat(name), "0.5", Evidence.LAW, "t");
      assertThat(explained(authority(Reliance.on(named))).withFormulas().lines().count())
          .isEqualTo(name <= 54 ? 7 : 8);
    }
  }

  @Test
  void theLawStandsBesideTheFigureUpToTheLastColumn() {
    for (int law = 60; law <= 90; law++) {
      Worksheet sheet = Worksheet.recording();
      sheet.line(Steps.BENCHMARK, Money.of(1));
      Citation citation = Citation.of("§".repeat(law));
      Explanation<String> explanation =
          Explanation.of(
              "",
              "t",
              sheet,
              new Authority() {
                @Override
                public Citation citation(Step step) {
                  return citation;
                }
              });
      // 2 + "Benchmark" + 2 + "$1.00" + 2 = 20 columns stand before the law.
      assertThat(explanation.toString().lines().count()).isEqualTo(law <= 80 ? 3 : 4);
    }
  }

  @Test
  void anEmptyWorksheetIsTitleAndStamp() {
    Explanation<String> explanation =
        Explanation.of("", "t", Worksheet.none(), Authority.ofSteps());
    assertThat(explanation.toString()).isEqualTo("t\n" + explanation.stamp());
    assertThat(explanation.lines()).isEmpty();
  }

  @Test
  void markdownHoldsTheWholeAndKeepsItsColumns() {
    Worksheet sheet = Worksheet.recording();
    sheet.of("a|b\nc").line(Steps.SAVINGS_RATE, Rate.of("0.05"));
    Explanation<String> explanation =
        Explanation.of(
            "", "What is owed.", sheet, authority(Reliance.on(LAW), Reliance.on(UNVERIFIED)));
    assertThat(explanation.toMarkdown())
        .isEqualTo(
            "## What is owed.\n\n"
                + "| line | figure | formula | law | published figures used |\n"
                + "|---|---:|---|---|---|\n"
                + "| Savings as a rate of the benchmark, a\\|b c | 5% | savings / benchmark"
                + " | 42 CFR 1.2 | 50% (42 CFR 9, from 2019-07-01, LAW);"
                + " 25% (42 CFR 9, from 2019-07-01, UNVERIFIED) |\n\n"
                + "*"
                + explanation.stamp()
                + "*\n");
  }

  @Test
  void nobodyCanChangeAnExplanationFromOutside() {
    List<Reliance> reliances = new ArrayList<>(List.of(Reliance.on(LAW)));
    ExplainedLine line =
        new ExplainedLine(new Line(Steps.BENCHMARK, "", Money.ZERO), Citation.of("law"), reliances);
    List<ExplainedLine> lines = new ArrayList<>(List.of(line));
    Explanation<String> explanation = new Explanation<>("", "t", lines, "s");
    reliances.clear();
    lines.clear();
    assertThat(explanation.lines()).hasSize(1);
    assertThat(line.reliances()).hasSize(1);
    assertThatThrownBy(() -> explanation.lines().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }
}
