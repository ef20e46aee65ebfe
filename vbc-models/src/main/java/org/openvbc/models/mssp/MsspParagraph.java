package org.openvbc.models.mssp;

import org.openvbc.core.source.Citation;

/**
 * Which paragraph rules a step: the four sections of part 425 number the same rules differently.
 */
enum MsspParagraph {
  BENCHMARK("(a)", "(a)"),
  MINIMUM_RATE("(b)", "(b)"),
  QUALIFICATION("(c)", "(c)"),
  SHARING_RATE("(d)", "(A)"),
  PAYMENT_LIMIT("(e)", "(B)"),
  LOSS_RATE("(f)", "(C)"),
  LOSS_LIMIT("(g)", "(D)"),
  DISASTER("(i)", "(f)"),
  QUALITY("42 CFR 425.512"),
  LOW_REVENUE("42 CFR 425.605(h)"),
  SEQUESTRATION("2 U.S.C. 901a(6)"),
  GUARDRAIL("42 CFR 425.652(b)(5)"),
  PART_OF_YEAR("42 CFR 425.609; 42 CFR 425.221(b)"),
  ADVANCES("42 CFR 425.630(g)");

  private static final String TRACK_1_PLUS_AGREEMENT = "Track 1+ Model participation agreement";

  private final String paragraph;
  private final String basicParagraph;

  MsspParagraph(String paragraph, String basicParagraph) {
    this.paragraph = paragraph;
    this.basicParagraph = basicParagraph;
  }

  MsspParagraph(String elsewhere) {
    this(elsewhere, elsewhere);
  }

  Citation of(ParticipationOption option) {
    if (!paragraph.startsWith("(")) {
      return Citation.of(paragraph);
    }
    if (option == ParticipationOption.TRACK_1_PLUS && isOfLosses()) {
      return Citation.of(TRACK_1_PLUS_AGREEMENT);
    }
    if (!option.isBasic()) {
      return Citation.cfr(42, option.section() + paragraph);
    }
    return Citation.cfr(
        42, option.section() + (isOfLevel() ? "(d)(1)" + levelOf(option) : "") + basicParagraph);
  }

  private boolean isOfLosses() {
    return this == LOSS_RATE || this == LOSS_LIMIT || this == DISASTER;
  }

  private boolean isOfLevel() {
    return basicParagraph.compareTo("(A)") >= 0 && basicParagraph.compareTo("(D)") <= 0;
  }

  private static String levelOf(ParticipationOption option) {
    return switch (option) {
      case BASIC_A -> "(i)";
      case BASIC_B -> "(ii)";
      case BASIC_C -> "(iii)";
      case BASIC_D -> "(iv)";
      default -> "(v)";
    };
  }
}
